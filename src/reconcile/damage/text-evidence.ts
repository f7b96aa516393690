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
import { type FindEntries, ofOneCode } from './of-one-code.ts';
import { countTerms, postTerms } from './post-terms.ts';
import { type DraftText, type Entry, type TermIds, textEntries, wordsOfNames } from './text-entries.ts';

/** The text most like another one, 0 to 1. */
interface Likeness {
  readonly score: number;
  /** How many terms the two have in common. */
  readonly common: number;
  readonly text: DraftText;
}

export interface TextEvidence {
  readonly texts: readonly DraftText[];
  /** By `String(code)`. */
  readonly entries: ReadonlyMap<string, Entry>;
  textsOf(draft: Draft): readonly DraftText[];
  /** Whether other sources have texts in this one's language at all: where none has, no code has a text that is like it. */
  hasRivals(text: DraftText): boolean;
  /** The text at a code that is most like this one: same language, other source; null where that code has none. */
  likeness(text: DraftText, there: Entry): Likeness | null;
  /** The share of the words that set a code's names apart from another code's which the text speaks of, 0 to 1. */
  speaksOf(text: DraftText, there: Entry, apartFrom: Entry): number;
  /** Other sources' texts at a code give facts (`onError`, 443) that the text gives, and those at its own code give none of them. */
  sharesFacts(text: DraftText, there: Entry): boolean;
  /** Never less than `speaksOf`, and cheap: what stays below a threshold here needs no closer look. */
  maySpeakOf(text: DraftText, there: Entry, apartFrom: Entry): number;
  /** Other codes that share a telling term or fact with the text. */
  candidates(text: DraftText): readonly Entry[];
  /** Those candidates of whose names the text may say a word, or whose facts it may give. */
  spokenOf(text: DraftText): readonly Entry[];
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
  const { entries, ids } = textEntries(byCode, unsound);
  const texts = entries.flatMap((entry) => entry.texts);
  const association = associate(entries.length > MOST_CODES_TO_ASSOCIATE ? new Map() : wordsOfNames(entries));
  const byDraft = groupBy(texts, (text) => text.draft);
  return {
    texts,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    textsOf: (draft) => byDraft.get(draft) ?? [],
    hasRivals: findRivals(texts),
    likeness: findLikeness(entries, ids),
    ...compareWithNames(entries, vocabulary, association),
    sharesFacts: compareFacts(entries),
    ...findCandidates(entries, ids, association),
  };
}

function findRivals(texts: readonly DraftText[]): TextEvidence['hasRivals'] {
  const sources = new Map<string | null, Set<Draft['source']>>();
  for (const [language, own] of groupBy(texts, (text) => text.language))
    sources.set(language, new Set(own.map(({ draft }) => draft.source)));
  return ({ language }) => (sources.get(language)?.size ?? 0) > 1;
}

function findLikeness(entries: readonly Entry[], ids: TermIds): TextEvidence['likeness'] {
  let weights: Float64Array | null = null;
  const weigh = (termIds: readonly number[]) => {
    weights ??= weightsOf(entries, ids);
    let sum = 0;
    for (const id of termIds) sum += weights[id] ?? 0;
    return sum;
  };
  // Texts of one wording share their terms, so each wording is weighed once.
  const wholes = new Map<readonly number[], number>();
  const whole = ({ termIds }: DraftText) => {
    const known = wholes.get(termIds) ?? weigh(termIds);
    wholes.set(termIds, known);
    return known;
  };
  const compare = (a: DraftText, b: DraftText): Likeness => {
    const common = a.termIds.filter((_, at) => b.termSet.has(a.terms[at] ?? ''));
    const score = common.length === 0 ? 0 : weigh(common) / Math.sqrt(whole(a) * whole(b));
    return { score, common: common.length, text: b };
  };
  return (text, there) => {
    let best: Likeness | null = null;
    const seen = new Set<string>();
    for (const other of there.texts) {
      if (!isComparable(text, other) || seen.has(other.same)) continue;
      seen.add(other.same);
      const likeness = compare(text, other);
      if (best === null || likeness.score > best.score) best = likeness;
    }
    return best;
  };
}

/** The weight of each term by its number: the rarer, the more. */
function weightsOf(entries: readonly Entry[], ids: TermIds): Float64Array {
  return Float64Array.from(
    countTerms(entries, ids),
    (count) => Math.max(0.1, Math.log((entries.length + 1) / (count + 0.5))) ** 2,
  );
}

function isComparable(a: DraftText, b: DraftText): boolean {
  return a.draft.source !== b.draft.source && a.language === b.language;
}

function compareWithNames(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  association: Association,
): Pick<TextEvidence, 'speaksOf' | 'maySpeakOf'> {
  const stemsAt = entries.map(({ stems }) => Array.from(stems, (stem) => ({ stem, weight: vocabulary.weight(stem) })));
  const share = (text: DraftText, there: Entry, apartFrom: Entry, translated: (stem: string) => number): number => {
    const stems = stemsAt[there.position] ?? [];
    // Most texts say no word of most names.
    if (text.language === 'en' && !stems.some(({ stem }) => text.termSet.has(stem))) return 0;
    let total = 0;
    let spoken = 0;
    for (const { stem, weight } of stems) {
      if (apartFrom.stems.has(stem)) continue;
      total += weight;
      if (text.termSet.has(stem)) spoken += weight;
      else if (text.language !== 'en') spoken += weight * translated(stem);
    }
    return total === 0 ? 0 : spoken / total;
  };
  return {
    speaksOf: (text, there, apartFrom) =>
      share(text, there, apartFrom, (stem) =>
        association.strength(stem, text.terms, [there.key, apartFrom.key, text.key]),
      ),
    maySpeakOf: (text, there, apartFrom) =>
      share(text, there, apartFrom, (stem) => association.strengthAtMost(stem, text.terms)),
  };
}

function compareFacts(entries: readonly Entry[]): TextEvidence['sharesFacts'] {
  const factsAt = entries.map(({ texts }) => new Set(texts.flatMap((text) => text.facts)));
  return (text, there) => {
    if (!text.facts.some((fact) => factsAt[there.position]?.has(fact))) return false;
    const given = ({ texts }: Entry) =>
      texts.filter((other) => other.draft.source !== text.draft.source).flatMap((other) => other.facts);
    const own = new Set(given(text.entry));
    return !text.facts.some((fact) => own.has(fact)) && given(there).some((fact) => text.facts.includes(fact));
  };
}

function findCandidates(
  entries: readonly Entry[],
  ids: TermIds,
  association: Association,
): Pick<TextEvidence, 'candidates' | 'spokenOf'> {
  const postings = postTerms(entries, ids, MOST_POSTINGS);
  // The last search that has found an entry: a set for each of 100 000 texts costs more than everything that is put into it.
  const foundIn = new Uint32Array(entries.length);
  let search = 0;
  const candidates = ofOneCode((text) => {
    search += 1;
    const found: Entry[] = [];
    const follow = (id: number) => {
      for (const entry of postings[id] ?? []) {
        if (foundIn[entry.position] === search || entry === text.entry) continue;
        foundIn[entry.position] = search;
        found.push(entry);
      }
    };
    for (const id of text.termIds) follow(id);
    for (const id of text.factIds) follow(id);
    for (const term of text.terms) for (const word of association.wordsOf(term)) follow(ids.get(word) ?? -1);
    return found;
  });
  return { candidates, spokenOf: ofOneCode(findSpoken(entries, association, candidates)) };
}

/** Most candidates share a word of another text; names are looked up by the words that this one says. */
function findSpoken(entries: readonly Entry[], association: Association, candidates: FindEntries): FindEntries {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const stem of entry.stems) {
      const withStem = named.get(stem);
      if (withStem === undefined) named.set(stem, [entry]);
      else withStem.push(entry);
    }
  }
  const spokenIn = new Uint32Array(entries.length);
  let search = 0;
  return (text) => {
    if (text.facts.length > 0) return candidates(text);
    const stems = text.language === 'en' ? text.terms : [...text.terms, ...association.mayStandFor(text.terms)];
    const said = stems.filter((stem) => named.has(stem));
    if (said.length === 0) return [];
    search += 1;
    const common: string[] = [];
    for (const stem of said) {
      const withStem = named.get(stem) ?? [];
      if (withStem.length > MOST_POSTINGS) common.push(stem);
      else for (const { position } of withStem) spokenIn[position] = search;
    }
    return candidates(text).filter(
      ({ position, stems: own }) => spokenIn[position] === search || common.some((stem) => own.has(stem)),
    );
  };
}
