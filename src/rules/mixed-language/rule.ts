/** Texts in another language than their document's. */
import type { FindingDraft, SourceReading, Text } from '../../model/index.ts';
import { advise, type PlacedClaim, type Rule } from '../rule.ts';

/** From this share on, the column is in the other language on purpose. */
const ON_PURPOSE = 0.5;

export const rule: Rule = {
  id: 'mixed-language',
  description: 'A text is in another language than its document',
  severity: 'warning',
  category: 'one document',
  judge: ({ readings, claimsOf }) =>
    readings.flatMap((reading) => judgeReading(reading, claimsOf.get(reading.source.file) ?? [])),
};

interface Cell {
  readonly placed: PlacedClaim;
  readonly text: Text;
  readonly column: string;
}

function judgeReading({ source }: SourceReading, claims: readonly PlacedClaim[]): FindingDraft[] {
  const expected = source.locale?.split('-')[0]?.toLowerCase();
  if (expected === undefined || source.origin !== 'docs') return [];
  const cells = claims.flatMap((placed) =>
    Object.entries(placed.claim.observation.texts).map(
      ([role, text]): Cell => ({ placed, text, column: `${placed.claim.observation.table} ${role}` }),
    ),
  );
  const isInOther = ({ text }: Cell) =>
    text.language !== null && text.language !== expected && tellsLanguage(text, expected);
  const told = countColumns(cells.filter(({ text }) => text.language !== null));
  const inOther = countColumns(cells.filter(isInOther));
  return cells
    .filter((cell) => isInOther(cell) && (inOther.get(cell.column) ?? 0) < ON_PURPOSE * (told.get(cell.column) ?? 0))
    .map((cell) => describe(cell, source.locale ?? expected));
}

const WORDS_TO_TELL = 6;

/**
 * Scripts tell languages apart at once, but not Chinese from Japanese in Han characters; between languages of one script it
 * takes a sentence.
 */
function tellsLanguage({ value, language }: Text, expected: string): boolean {
  if (expected === 'ja' && language === 'zh') return false;
  const script = (one: string) => SCRIPTS[one] ?? 'Latin';
  return script(language ?? '') !== script(expected) || (value.match(/\p{L}{2,}/gu) ?? []).length >= WORDS_TO_TELL;
}

const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  ja: 'Han',
  ko: 'Hangul',
  ru: 'Cyrillic',
  th: 'Thai',
  uk: 'Cyrillic',
  zh: 'Han',
};

function countColumns(cells: readonly Cell[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

function describe({ placed: { claim, entry }, text }: Cell, locale: string): FindingDraft {
  return {
    message: `"${shorten(otherPart(text))}" is ${nameOfLanguage(text.language)} on a page in ${nameOfLanguage(locale.split('-')[0] ?? locale)}: its readers can't read it, and it is filed under its own language in the catalog`,
    code: entry?.code ?? claim.observation.code,
    name: claim.documentedAs,
    location: text.location,
    related: [],
    alike: `${nameOfLanguage(text.language)} on a page in ${nameOfLanguage(locale.split('-')[0] ?? locale)}`,
    edit: advise(`translate the cell into ${nameOfLanguage(locale.split('-')[0] ?? locale)}`),
    identity: [String(entry?.code ?? ''), claim.documentedAs ?? '', text.value],
  };
}

/** From where the other script begins: a note in Chinese behind an English text is what the reader must find. */
function otherPart({ value, language }: Text): string {
  const script = SCRIPTS[language ?? ''];
  if (script === undefined) return value;
  const at = value.search(new RegExp(`\\p{Script=${script}}`, 'u'));
  return at < 0 ? value : value.slice(at);
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  pt: 'Portuguese',
  ru: 'Russian',
  th: 'Thai',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
};

function nameOfLanguage(language: string | null): string {
  return language === null ? 'another language' : (NAMES[language] ?? `"${language}"`);
}
