/**
 * What the sources say about which code a text belongs to:
 *
 * - likeness: how like it the texts are that other sources have in the same language at a code;
 * - names: how many of the words that set a code's names apart from another's the text contains, either as such (Latin words
 *   inside Chinese text too) or by association: terms that elsewhere stand in texts of codes whose names have these words
 *   (`群组` and `group`).
 *
 * The text's own row is never evidence for itself. Only terms that are rare enough to tell codes apart lead to candidates,
 * so that the work grows linearly with the catalog.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { type Association, associate } from './associate-languages.ts';
import { countTerms, type DraftText, type Entry, postTerms, textEntries, wordsOfNames } from './text-entries.ts';

/** The text most like another one, 0 to 1. */
interface Likeness {
  readonly score: number;
  /** How many terms the two have in common. */
  readonly common: number;
  readonly text: DraftText;
}

export interface TextEvidence {
  readonly texts: readonly DraftText[];
  /** Stems of the sound names at each code. */
  readonly stemsAt: ReadonlyMap<string, ReadonlySet<string>>;
  textsOf(draft: Draft): readonly DraftText[];
  /** Whether other sources have texts in this one's language at all: where none has, no code has a text that is like it. */
  hasRivals(text: DraftText): boolean;
  /** The text at a code that is most like this one: same language, other source; null where that code has none. */
  likeness(text: DraftText, key: string): Likeness | null;
  /** The share of the words that set a code's names apart from another code's which the text speaks of, 0 to 1. */
  speaksOf(text: DraftText, key: string, apartFrom: string): number;
  /** Other sources' texts at a code give facts (`onError`, 443) that the text gives, and those at its own code give none of them. */
  sharesFacts(text: DraftText, key: string): boolean;
  /** Never less than `speaksOf`, and cheap: what stays below a threshold here needs no closer look. */
  maySpeakOf(text: DraftText, key: string, apartFrom: string): number;
  /** Other codes that share a telling term or fact with the text; cheap when asked again before another code's texts are. */
  candidates(text: DraftText): readonly string[];
  /** Those candidates of whose names the text may say a word, or whose facts it may give. */
  spokenOf(text: DraftText): readonly string[];
}

/** A term or stem in more codes than this doesn't lead to candidates. */
const MOST_POSTINGS = 40;

/** Catalogs above this size learn no associations: the pairs would outgrow memory. */
const MOST_CODES_TO_ASSOCIATE = 5_000;

/**
 * Gathers the evidence of all drafts that stand at a code.
 * @param unsound drafts whose names count for nothing (mangled, copied)
 */
export function gatherTextEvidence(
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
  unsound: ReadonlySet<Draft>,
): TextEvidence {
  const entries = textEntries(byCode, unsound);
  const texts = [...entries.values()].flatMap((entry) => entry.texts);
  const association = associate(entries.size > MOST_CODES_TO_ASSOCIATE ? new Map() : wordsOfNames(entries));
  const byDraft = groupBy(texts, (text) => text.draft);
  return {
    texts,
    stemsAt: new Map([...entries].map(([key, { stems }]) => [key, stems])),
    textsOf: (draft) => byDraft.get(draft) ?? [],
    hasRivals: findRivals(texts),
    likeness: findLikeness(entries),
    ...compareWithNames(entries, vocabulary, association),
    sharesFacts: compareFacts(entries),
    ...findCandidates(entries, association),
  };
}

type Entries = ReadonlyMap<string, Entry>;

function findRivals(texts: readonly DraftText[]): TextEvidence['hasRivals'] {
  const sources = new Map<string | null, Set<Draft['source']>>();
  for (const [language, own] of groupBy(texts, (text) => text.language))
    sources.set(language, new Set(own.map(({ draft }) => draft.source)));
  return ({ language }) => (sources.get(language)?.size ?? 0) > 1;
}

function findLikeness(entries: Entries): TextEvidence['likeness'] {
  const weights = new Map(
    [...countTerms(entries)].map(([term, count]) => [
      term,
      Math.max(0.1, Math.log((entries.size + 1) / (count + 0.5))) ** 2,
    ]),
  );
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  // Texts of one wording share their terms, so each wording is weighed once.
  const wholes = new Map<readonly string[], number>();
  const whole = (terms: readonly string[]) => {
    const known = wholes.get(terms) ?? weigh(terms);
    wholes.set(terms, known);
    return known;
  };
  const compare = (a: DraftText, b: DraftText): Likeness => {
    const common = a.terms.filter((term) => b.termSet.has(term));
    const score = common.length === 0 ? 0 : weigh(common) / Math.sqrt(whole(a.terms) * whole(b.terms));
    return { score, common: common.length, text: b };
  };
  return (text, key) => {
    let best: Likeness | null = null;
    const seen = new Set<string>();
    for (const other of entries.get(key)?.texts ?? []) {
      if (!isComparable(text, other) || seen.has(other.same)) continue;
      seen.add(other.same);
      const likeness = compare(text, other);
      if (best === null || likeness.score > best.score) best = likeness;
    }
    return best;
  };
}

function isComparable(a: DraftText, b: DraftText): boolean {
  return a.draft.source !== b.draft.source && a.language === b.language;
}

function compareWithNames(
  entries: Entries,
  vocabulary: Vocabulary,
  association: Association,
): Pick<TextEvidence, 'speaksOf' | 'maySpeakOf'> {
  const stemsAt = new Map(
    [...entries].map(([key, { stems }]) => [
      key,
      [...stems].map((stem) => ({ stem, weight: vocabulary.weight(stem) })),
    ]),
  );
  const share = (text: DraftText, key: string, apartFrom: string, translated: (stem: string) => number): number => {
    const others = entries.get(apartFrom)?.stems;
    let total = 0;
    let spoken = 0;
    for (const { stem, weight } of stemsAt.get(key) ?? []) {
      if (others?.has(stem)) continue;
      total += weight;
      if (text.termSet.has(stem)) spoken += weight;
      else if (text.language !== 'en') spoken += weight * translated(stem);
    }
    return total === 0 ? 0 : spoken / total;
  };
  return {
    speaksOf: (text, key, apartFrom) =>
      share(text, key, apartFrom, (stem) => association.strength(stem, text.terms, [key, apartFrom, text.key])),
    maySpeakOf: (text, key, apartFrom) =>
      share(text, key, apartFrom, (stem) => association.strengthAtMost(stem, text.terms)),
  };
}

function compareFacts(entries: Entries): TextEvidence['sharesFacts'] {
  const factsAt = new Map(
    [...entries].map(([key, entry]) => [key, new Set(entry.texts.flatMap((text) => text.facts))]),
  );
  return (text, key) => {
    if (!text.facts.some((fact) => factsAt.get(key)?.has(fact))) return false;
    const given = (at: string) =>
      (entries.get(at)?.texts ?? [])
        .filter((other) => other.draft.source !== text.draft.source)
        .flatMap((other) => other.facts);
    const own = new Set(given(text.key));
    return !text.facts.some((fact) => own.has(fact)) && given(key).some((fact) => text.facts.includes(fact));
  };
}

function findCandidates(entries: Entries, association: Association): Pick<TextEvidence, 'candidates' | 'spokenOf'> {
  const keys = [...entries.keys()];
  const postings = postTerms(entries.values(), MOST_POSTINGS + 1);
  // The last search that has found an entry: a set for each of 100 000 texts costs more than everything that is put into it.
  const foundIn = new Uint32Array(keys.length);
  let search = 0;
  const searchFor = (text: DraftText): readonly string[] => {
    search += 1;
    const candidates: string[] = [];
    for (const term of [...text.terms, ...text.facts, ...text.terms.flatMap(association.wordsOf)]) {
      const posted = postings.get(term) ?? [];
      if (posted.length > MOST_POSTINGS) continue;
      for (const position of posted) {
        const key = keys[position];
        if (foundIn[position] === search || key === undefined || key === text.key) continue;
        foundIn[position] = search;
        candidates.push(key);
      }
    }
    return candidates;
  };
  // Of one code at a time: the candidates of all texts of a large catalog are most of what it holds.
  let known: { readonly key: string; readonly bySame: Map<string, readonly string[]> } | null = null;
  const candidates = (text: DraftText): readonly string[] => {
    if (known?.key !== text.key) known = { key: text.key, bySame: new Map() };
    const found = known.bySame.get(text.same) ?? searchFor(text);
    known.bySame.set(text.same, found);
    return found;
  };
  return { candidates, spokenOf: findSpoken(entries, association, candidates) };
}

/** Most candidates share a word of another text; names are looked up by the words that this one says. */
function findSpoken(
  entries: Entries,
  association: Association,
  candidates: TextEvidence['candidates'],
): TextEvidence['spokenOf'] {
  const named = new Map<string, string[]>();
  for (const [key, { stems }] of entries) {
    for (const stem of stems) {
      const keys = named.get(stem);
      if (keys === undefined) named.set(stem, [key]);
      else keys.push(key);
    }
  }
  return (text) => {
    const all = candidates(text);
    if (text.facts.length > 0 || all.length === 0) return all;
    const spoken = new Set<string>();
    const common: string[] = [];
    for (const stem of text.language === 'en' ? text.terms : [...text.terms, ...association.mayStandFor(text.terms)]) {
      const keys = named.get(stem) ?? [];
      if (keys.length > MOST_POSTINGS) common.push(stem);
      else for (const key of keys) spoken.add(key);
    }
    return all.filter((key) => spoken.has(key) || common.some((stem) => entries.get(key)?.stems.has(stem)));
  };
}
