/**
 * How well a text fits an error code, by evidence in the sources alone:
 *
 * - words: the text contains the words of the code's names (Latin words inside Chinese text too);
 * - likeness: another source's text in the same language at that code says the same;
 * - association: terms that elsewhere stand in the texts of codes whose names have the same words (`群组` and `group`).
 *
 * The text's own row never counts as evidence for itself. Only terms that are rare enough to tell codes apart lead to
 * candidates, so that the work grows linearly with the catalog.
 */
import { termsOf } from '../languages/terms.ts';
import type { Text, TextRole } from '../model/index.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { type Draft, textsOf } from './draft.ts';
import { groupBy } from './group.ts';

/** A text of a draft with its terms. */
export interface DraftText {
  readonly draft: Draft;
  readonly role: TextRole;
  readonly text: Text;
  readonly language: string | null;
  readonly terms: readonly string[];
  /** `String(code)` of the row it stands in. */
  readonly key: string;
}

export interface Fit {
  readonly key: string;
  /** 0 to 1. */
  readonly score: number;
  /** The text that is most like it at that code, where likeness decided. */
  readonly like: DraftText | null;
}

export interface TextEvidence {
  readonly texts: readonly DraftText[];
  textsOf(draft: Draft): readonly DraftText[];
  /** How well the text fits the code it stands at, judged by other rows and by its name. */
  own(text: DraftText): Fit;
  /** Other codes that the text may belong to, the best first, at most five. */
  others(text: DraftText): readonly Fit[];
  /** How well a text fits one code. */
  fitAt(text: DraftText, key: string): Fit;
}

/** A term or stem in more codes than this doesn't lead to candidates. */
const MOST_POSTINGS = 40;

/** Catalogs above this size learn no associations: the pairs would outgrow memory. */
const MOST_CODES_TO_ASSOCIATE = 5_000;

interface Entry {
  readonly stems: ReadonlySet<string>;
  readonly texts: readonly DraftText[];
}

/**
 * Gathers the evidence of all drafts that stand at a code.
 * @param unsound drafts whose names count for nothing (wounded, copied)
 */
export function gatherTextEvidence(
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
  unsound: ReadonlySet<Draft>,
): TextEvidence {
  const entries = new Map<string, Entry>();
  for (const [key, drafts] of byCode) entries.set(key, entryOf(key, drafts, unsound));
  const texts = [...entries.values()].flatMap((entry) => entry.texts);
  const termCounts = countTerms(entries);
  const weightOf = (term: string) => Math.log((entries.size + 1) / ((termCounts.get(term) ?? 0) + 0.5));
  const postings = postTerms(entries);
  const association = associate(entries);

  const likeness = (a: DraftText, b: DraftText): number => {
    const theirs = new Set(b.terms);
    let common = 0;
    let ofA = 0;
    let ofB = 0;
    for (const term of a.terms) {
      const weight = Math.max(0.1, weightOf(term)) ** 2;
      ofA += weight;
      if (theirs.has(term)) common += weight;
    }
    for (const term of b.terms) ofB += Math.max(0.1, weightOf(term)) ** 2;
    return common === 0 ? 0 : common / Math.sqrt(ofA * ofB);
  };

  const nameFit = (text: DraftText, key: string): number => {
    const stems = entries.get(key)?.stems ?? new Set<string>();
    let total = 0;
    let spoken = 0;
    const terms = new Set(text.terms);
    for (const stem of stems) {
      const weight = vocabulary.weight(stem);
      total += weight;
      spoken += weight * (terms.has(stem) ? 1 : association.strength(stem, text, key));
    }
    return total === 0 ? 0 : spoken / total;
  };

  const fitAt = (text: DraftText, key: string): Fit => {
    let score = nameFit(text, key);
    let like: DraftText | null = null;
    for (const other of entries.get(key)?.texts ?? []) {
      if (other.draft === text.draft || other.language !== text.language) continue;
      const alike = likeness(text, other);
      if (alike > score) {
        score = alike;
        like = other;
      }
    }
    return { key, score, like };
  };

  const byDraft = groupBy(texts, (text) => text.draft);

  return {
    texts,
    textsOf: (draft) => byDraft.get(draft) ?? [],
    fitAt,
    own: (text) => fitAt(text, text.key),
    others: (text) => {
      const candidates = new Set<string>();
      for (const term of [...text.terms, ...text.terms.flatMap(association.stemsOf)]) {
        const keys = postings.get(term) ?? [];
        if (keys.length <= MOST_POSTINGS) for (const key of keys) if (key !== text.key) candidates.add(key);
      }
      return [...candidates]
        .map((key) => fitAt(text, key))
        .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
        .slice(0, 5);
    },
  };
}

function entryOf(key: string, drafts: readonly Draft[], unsound: ReadonlySet<Draft>): Entry {
  const stems = new Set(drafts.filter((draft) => !unsound.has(draft)).flatMap((draft) => draft.stems));
  const texts = drafts.flatMap((draft) =>
    textsOf(draft).map((text): DraftText => {
      const role = (Object.keys(draft.observation.texts) as TextRole[]).find(
        (one) => draft.observation.texts[one] === text,
      );
      return { draft, role: role ?? 'description', text, language: text.language, terms: termsOf(text.value), key };
    }),
  );
  return { stems, texts };
}

/** In how many codes each term occurs. */
function countTerms(entries: ReadonlyMap<string, Entry>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts } of entries.values()) {
    for (const term of new Set(texts.flatMap((text) => text.terms))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Codes by the terms of their texts and the stems of their names. */
function postTerms(entries: ReadonlyMap<string, Entry>): Map<string, string[]> {
  const postings = new Map<string, string[]>();
  for (const [key, { stems, texts }] of entries) {
    for (const term of new Set([...stems, ...texts.flatMap((text) => text.terms)])) {
      const keys = postings.get(term);
      if (keys === undefined) postings.set(term, [key]);
      else keys.push(key);
    }
  }
  return postings;
}

interface Association {
  /** How strongly the text's terms stand for a stem, by codes other than the one asked about and the text's own: 0 to 1. */
  strength(stem: string, text: DraftText, key: string): number;
  /** Stems that a term often stands beside. */
  stemsOf(term: string): readonly string[];
}

/** Codes that must share a term and a stem before the two belong together. */
const LEAST_SHARED = 2;

/** Learns which terms of texts not in English go with which stems of names. */
function associate(entries: ReadonlyMap<string, Entry>): Association {
  if (entries.size > MOST_CODES_TO_ASSOCIATE) return { strength: () => 0, stemsOf: () => [] };
  const termsAt = new Map<string, ReadonlySet<string>>();
  const shared = new Map<string, Map<string, number>>();
  const ofStem = new Map<string, number>();
  const ofTerm = new Map<string, number>();
  for (const [key, { stems, texts }] of entries) {
    const terms = new Set(texts.filter((text) => text.language !== 'en').flatMap((text) => text.terms));
    if (terms.size === 0) continue;
    termsAt.set(key, terms);
    for (const stem of stems) increment(ofStem, stem);
    for (const term of terms) {
      increment(ofTerm, term);
      const beside = shared.get(term) ?? new Map<string, number>();
      for (const stem of stems) increment(beside, stem);
      shared.set(term, beside);
    }
  }
  const standsAt = (key: string, term: string, stem: string) =>
    termsAt.get(key)?.has(term) === true && entries.get(key)?.stems.has(stem) === true;
  const dice = (term: string, stem: string, without: readonly string[]): number => {
    const all = shared.get(term)?.get(stem) ?? 0;
    const elsewhere = all < LEAST_SHARED ? 0 : all - without.filter((key) => standsAt(key, term, stem)).length;
    return elsewhere < LEAST_SHARED ? 0 : (2 * elsewhere) / ((ofTerm.get(term) ?? 0) + (ofStem.get(stem) ?? 0));
  };
  return {
    strength: (stem, text, key) => {
      if (text.language === 'en') return 0;
      const without = key === text.key ? [key] : [key, text.key];
      return text.terms.reduce((best, term) => Math.max(best, dice(term, stem, without)), 0);
    },
    stemsOf: (term) =>
      [...(shared.get(term) ?? [])]
        .filter(([stem, count]) => count >= LEAST_SHARED && 2 * count >= (ofStem.get(stem) ?? 0))
        .map(([stem]) => stem),
  };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
