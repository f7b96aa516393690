/** The texts and names that stand at each code, taken apart into terms, and the indexes that lead from terms to codes. */
import { factsOf, termsOf } from '../../languages/terms.ts';
import type { Text, TextRole } from '../../model/index.ts';
import { type Draft, textsOf } from '../draft.ts';
import type { CodeWords } from './associate-languages.ts';

/** A text of a draft with its terms. */
export interface DraftText {
  readonly draft: Draft;
  readonly role: TextRole;
  readonly text: Text;
  readonly language: string | null;
  readonly terms: readonly string[];
  readonly termSet: ReadonlySet<string>;
  /** What any language writes the same way: identifiers and numbers of two digits and more. */
  readonly facts: readonly string[];
  /** `String(code)` of the row it stands in. */
  readonly key: string;
  /** Equal for texts that say the same of one code: fifty platforms that agree are looked at once. */
  readonly same: string;
}

/** What stands at one code. */
export interface Entry {
  readonly stems: ReadonlySet<string>;
  readonly texts: readonly DraftText[];
}

/**
 * The entries of all codes.
 * @param unsound drafts whose names count for nothing (mangled, copied)
 */
export function textEntries(
  byCode: ReadonlyMap<string, readonly Draft[]>,
  unsound: ReadonlySet<Draft>,
): Map<string, Entry> {
  const wording = wordings();
  return new Map([...byCode].map(([key, drafts]) => [key, entryOf(key, drafts, unsound, wording)]));
}

interface Wording {
  readonly id: number;
  readonly terms: readonly string[];
  readonly termSet: ReadonlySet<string>;
  readonly facts: readonly string[];
}

/** Takes each wording apart once, however many platforms have it. */
function wordings(): (value: string) => Wording {
  const known = new Map<string, Wording>();
  return (value) => {
    let wording = known.get(value);
    if (wording === undefined) {
      const terms = termsOf(value);
      wording = {
        id: known.size,
        terms,
        termSet: new Set(terms),
        facts: factsOf(value),
      };
      known.set(value, wording);
    }
    return wording;
  };
}

function entryOf(
  key: string,
  drafts: readonly Draft[],
  unsound: ReadonlySet<Draft>,
  wording: (value: string) => Wording,
): Entry {
  const stems = new Set(drafts.filter((draft) => !unsound.has(draft)).flatMap((draft) => draft.stems));
  const texts = drafts.flatMap((draft) =>
    textsOf(draft).map((text): DraftText => {
      const role = (Object.keys(draft.observation.texts) as TextRole[]).find(
        (one) => draft.observation.texts[one] === text,
      );
      const { id, terms, termSet, facts } = wording(text.value);
      const same = `${key} ${text.language} ${id}`;
      return {
        draft,
        role: role ?? 'description',
        text,
        language: text.language,
        terms,
        termSet,
        facts,
        key,
        same,
      };
    }),
  );
  return { stems, texts };
}

/** Names beside terms of texts that are not in English. */
export function wordsOfNames(entries: ReadonlyMap<string, Entry>): Map<string, CodeWords> {
  return new Map(
    [...entries].map(([key, { stems, texts }]) => {
      const terms = texts.filter((text) => text.language !== 'en').flatMap((text) => text.terms);
      return [key, { words: stems, terms: new Set(terms) }];
    }),
  );
}

/** In how many codes each term occurs. */
export function countTerms(entries: ReadonlyMap<string, Entry>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts } of entries.values()) {
    for (const term of new Set(texts.flatMap((text) => text.terms))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Which of the entries have a term in their texts or a stem in their names, by their position; no more than `most` of one term. */
export function postTerms(entries: Iterable<Entry>, most: number): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  let position = -1;
  for (const { stems, texts } of entries) {
    position += 1;
    for (const term of new Set([...stems, ...texts.flatMap((text) => [...text.terms, ...text.facts])])) {
      const posted = postings.get(term);
      if (posted === undefined) postings.set(term, [position]);
      else if (posted.length < most) posted.push(position);
    }
  }
  return postings;
}
