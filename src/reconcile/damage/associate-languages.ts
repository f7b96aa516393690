/**
 * Learns from the sources which terms of one language go with which words of another: terms and words that stand at the same
 * codes again and again (`群组` and `group`) belong together. No dictionary is involved.
 */

/** What stands at one code on both sides. */
export interface CodeWords {
  /** Terms of texts that are not in English. */
  readonly terms: ReadonlySet<string>;
  /** Stems of names, and terms of English texts where they are wanted. */
  readonly words: ReadonlySet<string>;
}

export interface Association {
  /** How strongly some terms stand for a word, judged by codes other than the given ones: 0 to 1 (the Dice coefficient). */
  strength(word: string, terms: readonly string[], without: readonly string[]): number;
  /** Never less than `strength`, whatever codes it leaves out (three at most), and cheap when asked again. */
  strengthAtMost(word: string, terms: readonly string[]): number;
  /** The words for which `strengthAtMost` isn't 0. */
  mayStandFor(terms: readonly string[]): Iterable<string>;
  /** The words that some terms stand for, each with its strength. */
  predict(terms: readonly string[], without: readonly string[]): Map<string, number>;
  /** Words that a term often stands beside. */
  wordsOf(term: string): readonly string[];
  /** Weight of a word by how few codes have it. */
  weight(word: string): number;
}

/** Codes that must share a term and a word before the two belong together. */
const LEAST_SHARED = 2;
/** Codes that a judgement leaves out: the text's own and the two compared. */
const MOST_LEFT_OUT = 3;

/** @param codes by `String(code)` */
export function associate(codes: ReadonlyMap<string, CodeWords>): Association {
  // Only codes that have something in the other language are counted, and only what was counted can be left out.
  const translated = new Map([...codes].filter(([, { terms }]) => terms.size > 0));
  const counts = countPairs([...translated.values()]);
  const leftOut = (keys: readonly string[]) => [...new Set(keys)].flatMap((key) => translated.get(key) ?? []);
  const known = new Map<readonly string[], ReadonlyMap<string, number>>();
  const bounds = (terms: readonly string[]) => {
    const bound = known.get(terms) ?? boundsOf(counts, terms);
    known.set(terms, bound);
    return bound;
  };
  return {
    strength: (word, terms, without) => {
      const out = leftOut(without);
      return terms.reduce((best, term) => Math.max(best, strengthOf(counts, term, word, out)), 0);
    },
    strengthAtMost: (word, terms) => bounds(terms).get(word) ?? 0,
    mayStandFor: (terms) => bounds(terms).keys(),
    predict: (terms, without) => {
      const out = leftOut(without);
      return strongest(counts, terms, (term, word) => strengthOf(counts, term, word, out));
    },
    wordsOf: (term) =>
      [...(counts.shared.get(term) ?? [])]
        .filter(([word, together]) => together >= LEAST_SHARED && 2 * together >= (counts.ofWord.get(word) ?? 0))
        .map(([word]) => word),
    weight: (word) => Math.log((counts.total + 1) / ((counts.ofWord.get(word) ?? 0) + 0.5)),
  };
}

interface Counts {
  /** Codes in all. */
  readonly total: number;
  readonly ofWord: ReadonlyMap<string, number>;
  readonly ofTerm: ReadonlyMap<string, number>;
  /** By term, at how many codes a word stands beside it. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts in how many codes terms and words stand, and stand together; those that are too rare to share codes are left out. */
function countPairs(codes: readonly CodeWords[]): Counts {
  const ofWord = countIn(codes.map(({ words }) => words));
  const ofTerm = countIn(codes.map(({ terms }) => terms));
  const shared = new Map<string, Map<string, number>>();
  for (const { terms, words } of codes) {
    const known = [...words].filter((word) => (ofWord.get(word) ?? 0) >= LEAST_SHARED);
    for (const term of terms) {
      if ((ofTerm.get(term) ?? 0) < LEAST_SHARED) continue;
      const beside = shared.get(term) ?? new Map<string, number>();
      for (const word of known) increment(beside, word);
      shared.set(term, beside);
    }
  }
  return { total: codes.length, ofWord, ofTerm, shared };
}

/** The Dice coefficient of a term and a word over all codes but those left out. */
function strengthOf(counts: Counts, term: string, word: string, without: readonly CodeWords[]): number {
  let both = counts.shared.get(term)?.get(word) ?? 0;
  if (both < LEAST_SHARED) return 0;
  let ofBoth = (counts.ofTerm.get(term) ?? 0) + (counts.ofWord.get(word) ?? 0);
  for (const { terms, words } of without) {
    const [hasTerm, hasWord] = [terms.has(term), words.has(word)];
    if (hasTerm && hasWord) both--;
    ofBoth -= Number(hasTerm) + Number(hasWord);
  }
  return both < LEAST_SHARED ? 0 : (2 * both) / ofBoth;
}

/** What `strengthOf` can be at most: every code that is left out has one of the two alone. */
function boundsOf(counts: Counts, terms: readonly string[]): ReadonlyMap<string, number> {
  return strongest(counts, terms, (term, word, together) => {
    const all = (counts.ofTerm.get(term) ?? 0) + (counts.ofWord.get(word) ?? 0);
    return Math.min(1, (2 * together) / Math.max(1, all - MOST_LEFT_OUT));
  });
}

/** For each word that stands beside some terms often enough, the greatest strength that one of them has. */
function strongest(
  { shared }: Counts,
  terms: readonly string[],
  strength: (term: string, word: string, together: number) => number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) {
    for (const [word, together] of shared.get(term) ?? []) {
      const one = together < LEAST_SHARED ? 0 : strength(term, word, together);
      if (one > (found.get(word) ?? 0)) found.set(word, one);
    }
  }
  return found;
}

function countIn(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) increment(counts, one);
  return counts;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
