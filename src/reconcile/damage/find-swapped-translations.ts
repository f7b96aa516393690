/**
 * Finds two rows of one source whose texts, written in another language than English, have changed places. What their terms
 * stand for is learnt from all other codes (`associate-languages.ts`) and compared with what English sources and names say at
 * each of the two codes: in a swap, each row's texts agree better with the other code.
 */

import { groupBy } from '../../model/group-by.ts';
import { type Association, associate, type CodeWords } from './associate-languages.ts';
import type { DraftText, Entry } from './text-entries.ts';

/** A word counts as said where the association is at least this strong. */
const SAID = 0.5;
/** What both rows together must gain by changing places back; no pair of honest rows that was measured gains half of it. */
const GAIN = 1.5;
/** Larger catalogs are not searched: what is learnt would outgrow memory. */
const MOST_CODES = 2_000;
/** A word at more codes than this doesn't lead to candidates. */
const MOST_POSTINGS = 60;

/** All texts of one row in one language. */
interface RowTexts {
  readonly key: string;
  readonly texts: readonly DraftText[];
  readonly terms: readonly string[];
}

export interface Swapped {
  readonly text: DraftText;
  /** `String(code)` of the row it has changed places with. */
  readonly belongs: string;
}

/**
 * @param texts of all drafts with a code
 * @param entries by `String(code)`
 */
export function findSwappedTranslations(texts: readonly DraftText[], entries: ReadonlyMap<string, Entry>): Swapped[] {
  const translated = texts.filter(({ language }) => language !== 'en' && language !== null);
  if (translated.length === 0 || entries.size > MOST_CODES) return [];
  const codes = wordsByCode(texts, entries);
  const association = associate(codes);
  const postings = postWords(codes);
  return [...groupBy(translated, (text) => `${text.draft.source.file}\n${text.language}`).values()].flatMap((ofPage) =>
    findOnPage(ofPage, codes, association, postings),
  );
}

function findOnPage(
  texts: readonly DraftText[],
  codes: ReadonlyMap<string, CodeWords>,
  association: Association,
  postings: ReadonlyMap<string, readonly string[]>,
): Swapped[] {
  const rows = new Map<string, RowTexts>();
  for (const [draft, ofRow] of groupBy(texts, (text) => text.draft)) {
    const key = String(draft.code);
    if (!rows.has(key)) rows.set(key, { key, texts: ofRow, terms: [...new Set(ofRow.flatMap((text) => text.terms))] });
  }
  const agreement = (row: RowTexts, terms: readonly string[], key: string, without: readonly string[]) => {
    const words = codes.get(key)?.words ?? new Set<string>();
    let sum = 0;
    for (const [word, strength] of association.predict(terms, without)) {
      if (strength >= SAID) sum += (words.has(word) ? 1 : -1) * strength * association.weight(word);
    }
    // A word of its own code that both languages write alike (`token`) needs no translation to be said.
    if (key === row.key) for (const term of terms) if (words.has(term)) sum += association.weight(term);
    return sum;
  };
  const gain = (row: RowTexts, other: RowTexts) => {
    const without = [row.key, other.key];
    // What both rows say stays where it is in a swap and tells nothing.
    const own = row.terms.filter((term) => !other.terms.includes(term));
    return agreement(row, own, other.key, without) - agreement(row, own, row.key, without);
  };

  const wanted = new Map<string, ReadonlySet<string>>();
  for (const row of rows.values()) wanted.set(row.key, betterPlaces(row, rows, codes, association, postings));
  const pairs = [...rows.values()].flatMap((row) =>
    [...(wanted.get(row.key) ?? [])].flatMap((key) => {
      const other = rows.get(key);
      if (other === undefined || !wanted.get(key)?.has(row.key)) return [];
      const gains = [gain(row, other), gain(other, row)] as const;
      const sum = gains[0] + gains[1];
      return Math.min(...gains) > 0 && sum >= GAIN ? [{ row, other, sum }] : [];
    }),
  );
  return bestPerRow(pairs).flatMap(({ row, other }) => row.texts.map((text) => ({ text, belongs: other.key })));
}

/** Rows of the page whose words the texts say while their own code's words are not said. */
function betterPlaces(
  row: RowTexts,
  rows: ReadonlyMap<string, RowTexts>,
  codes: ReadonlyMap<string, CodeWords>,
  association: Association,
  postings: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const said = [...association.predict(row.terms, [row.key])].filter(([, strength]) => strength >= SAID);
  const score = (key: string) => {
    const words = codes.get(key)?.words;
    return said.reduce(
      (sum, [word, strength]) => sum + (words?.has(word) ? 1 : -1) * strength * association.weight(word),
      0,
    );
  };
  const own = score(row.key);
  const candidates = new Set(
    said.flatMap(([word]) => {
      const keys = postings.get(word) ?? [];
      return keys.length <= MOST_POSTINGS ? keys : [];
    }),
  );
  return new Set([...candidates].filter((key) => key !== row.key && rows.has(key) && score(key) > own));
}

interface Pair {
  readonly row: RowTexts;
  readonly other: RowTexts;
  readonly sum: number;
}

/** A row changes places with one other: the one with which the two gain most. */
function bestPerRow(pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const known = best.get(pair.row.key);
    if (known === undefined || pair.sum > known.sum) best.set(pair.row.key, pair);
  }
  return [...best.values()].filter(({ row, other }) => best.get(other.key)?.other.key === row.key);
}

function wordsByCode(texts: readonly DraftText[], entries: ReadonlyMap<string, Entry>): Map<string, CodeWords> {
  const byKey = groupBy(texts, (text) => text.key);
  return new Map(
    [...entries].map(([key, { stems }]) => {
      const here = byKey.get(key) ?? [];
      const english = here.filter(({ language }) => language === 'en').flatMap(({ terms }) => terms);
      const others = here.filter(({ language }) => language !== 'en').flatMap(({ terms }) => terms);
      return [key, { words: new Set([...stems, ...english]), terms: new Set(others) }];
    }),
  );
}

function postWords(codes: ReadonlyMap<string, CodeWords>): Map<string, string[]> {
  const postings = new Map<string, string[]>();
  for (const [key, { words }] of codes) {
    for (const word of words) {
      const keys = postings.get(word);
      if (keys === undefined) postings.set(word, [key]);
      else keys.push(key);
    }
  }
  return postings;
}
