/** Numbers that the pages write in another way than in decimals (`0x8000010B`): messages say them as a reader of the page finds them. */
import type { FindingDraft, SourceReading } from '../../model/index.ts';

const HEX = /[-+]?0x[0-9a-f]+/gi;

/** How the pages spell each such number, the first spelling of each. */
export function learnSpellings(readings: readonly SourceReading[]): Map<number, string> {
  const spellings = new Map<number, string>();
  for (const { tables, observations } of readings) {
    for (const { code, table, row } of observations) {
      if (typeof code !== 'number' || spellings.has(code)) continue;
      for (const { value } of tables[table]?.rows[row]?.cells ?? []) {
        const spelling = (value.match(HEX) ?? []).find((one) => Number(one) === code);
        if (spelling !== undefined && !spellings.has(code)) spellings.set(code, spelling);
      }
    }
  }
  return spellings;
}

/** The draft with every such number in its words as the pages spell it. */
export function spellCodes(draft: FindingDraft, spellings: ReadonlyMap<number, string>): FindingDraft {
  if (spellings.size === 0) return draft;
  const spell = (words: string) =>
    words.replace(/(?<![\w.:-])\d{2,}(?![\w.])/g, (digits) => spellings.get(Number(digits)) ?? digits);
  // The config knows codes in decimals: what an edit gives to copy there stays as it is.
  const spellEdit = (words: string) => (words.includes('{') ? words : spell(words));
  return {
    ...draft,
    message: spell(draft.message),
    related: draft.related.map((one) => ({ ...one, message: spell(one.message) })),
    edit: draft.edit === null ? null : { ...draft.edit, description: spellEdit(draft.edit.description) },
  };
}
