/** The texts and names that stand at each code, taken apart into terms, and the indexes that lead from terms to codes. */
import { factsOf, termsOf } from '../../languages/terms.ts';
import type { Text, TextRole } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { type Draft, textsOf } from '../draft.ts';
import type { CodeWords } from './associate-languages.ts';

/** A text of a draft with its terms. */
export interface DraftText {
  readonly draft: Draft;
  readonly role: TextRole;
  readonly text: Text;
  readonly language: string | null;
  /** The text without its own name before it: `ErrPipe Broken pipe.` is how comments of Go begin. */
  readonly said: string;
  /** The letters and digits of that alone: equal for texts that say the same, whatever stands between them. */
  readonly letters: string;
  readonly terms: readonly string[];
  readonly termSet: ReadonlySet<string>;
  /** The terms as numbers, in the same order. */
  readonly termIds: readonly number[];
  /** What any language writes the same way: identifiers and numbers of two digits and more. */
  readonly facts: readonly string[];
  readonly factIds: readonly number[];
  /** What stands at the code of its row. */
  readonly entry: Entry;
  /** `String(code)` of the row it stands in. */
  readonly key: string;
  /** Equal for texts that say the same of one code: fifty platforms that agree are looked at once. */
  readonly same: string;
}

/** What stands at one code. */
export interface Entry {
  /** `String(code)`. */
  readonly key: string;
  /** Among the entries of the catalog, from 0. */
  readonly position: number;
  /** `lettersOf` its names. */
  readonly letters: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly stemIds: readonly number[];
  readonly texts: readonly DraftText[];
}

/** The numbers of terms, facts and stems, counted from 0: they are looked up far more often than they are read. */
export type TermIds = ReadonlyMap<string, number>;

/**
 * The entries of all codes, and the numbers of all that stands in them.
 * @param unsound drafts whose names count for nothing (mangled, copied)
 */
export function textEntries(
  byCode: ReadonlyMap<string, readonly Draft[]>,
  unsound: ReadonlySet<Draft>,
): { readonly entries: Entry[]; readonly ids: TermIds } {
  const ids = new Map<string, number>();
  const idOf: IdOf = (term) => {
    const id = ids.get(term) ?? ids.size;
    if (id === ids.size) ids.set(term, id);
    return id;
  };
  const wording = wordings(idOf);
  const entries = [...byCode].map(([key, drafts], position): Entry => {
    const sound = drafts.filter((draft) => !unsound.has(draft));
    const stems = new Set(sound.flatMap((draft) => draft.stems));
    const letters = new Set(sound.map((draft) => draft.letters).filter((one) => one !== ''));
    const texts: DraftText[] = [];
    const entry = { key, position, letters, stems, stemIds: Array.from(stems, idOf), texts };
    for (const draft of drafts) for (const text of textsOf(draft)) texts.push(draftText(draft, text, entry, wording));
    return entry;
  });
  return { entries, ids };
}

type IdOf = (term: string) => number;

interface Wording extends Pick<DraftText, 'said' | 'letters' | 'terms' | 'termSet' | 'termIds' | 'facts' | 'factIds'> {
  readonly id: number;
}

/** Takes each wording apart once, however many platforms have it. */
function wordings(idOf: IdOf): (value: string) => Wording {
  const known = new Map<string, Wording>();
  return (value) => {
    let wording = known.get(value);
    if (wording === undefined) {
      const [terms, facts] = [termsOf(value), factsOf(value)];
      const [termIds, factIds] = [terms.map(idOf), facts.map(idOf)];
      const letters = lettersOf(value);
      wording = { id: known.size, said: value, letters, terms, termSet: new Set(terms), termIds, facts, factIds };
      known.set(value, wording);
    }
    return wording;
  };
}

function draftText(draft: Draft, text: Text, entry: Entry, wording: (value: string) => Wording): DraftText {
  const { texts } = draft.observation;
  const role = (Object.keys(texts) as TextRole[]).find((one) => texts[one] === text) ?? 'description';
  const { id, ...taken } = wording(withoutName(text.value, draft.observation.name));
  const { key } = entry;
  const { language } = text;
  return { draft, role, text, language, ...taken, entry, key, same: `${key} ${language} ${id}` };
}

function withoutName(text: string, name: string | null): string {
  if (name === null || !text.startsWith(`${name} `)) return text;
  return text.slice(name.length).trimStart();
}

/** Names beside terms of texts that are not in English. */
export function wordsOfNames(entries: readonly Entry[]): Map<string, CodeWords> {
  return new Map(
    entries.map(({ key, stems, texts }) => {
      const terms = texts.filter((text) => text.language !== 'en').flatMap((text) => text.terms);
      return [key, { words: stems, terms: new Set(terms) }];
    }),
  );
}
