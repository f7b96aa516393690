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
  const translated = [...codes].filter(([, { terms }]) => terms.size > 0);
  const ofWord = countIn(translated.map(([, { words }]) => words));
  const ofTerm = countIn(translated.map(([, { terms }]) => terms));
  const shared = new Map<string, Map<string, number>>();
  for (const [, { terms, words }] of translated) {
    const known = [...words].filter((word) => (ofWord.get(word) ?? 0) >= LEAST_SHARED);
    for (const term of terms) {
      if ((ofTerm.get(term) ?? 0) < LEAST_SHARED) continue;
      const beside = shared.get(term) ?? new Map<string, number>();
      for (const word of known) increment(beside, word);
      shared.set(term, beside);
    }
  }

  const dice = (term: string, word: string, together: number, without: readonly CodeWords[]): number => {
    let [both, ofBoth] = [together, (ofTerm.get(term) ?? 0) + (ofWord.get(word) ?? 0)];
    for (const { terms, words } of without) {
      const [hasTerm, hasWord] = [terms.has(term), words.has(word)];
      if (hasTerm && hasWord) both--;
      ofBoth -= Number(hasTerm) + Number(hasWord);
    }
    return both < LEAST_SHARED ? 0 : (2 * both) / ofBoth;
  };
  const bounds = new Map<readonly string[], ReadonlyMap<string, number>>();
  const boundsOf = (terms: readonly string[]): ReadonlyMap<string, number> => {
    const known = bounds.get(terms);
    if (known !== undefined) return known;
    const bound = new Map<string, number>();
    for (const term of terms) {
      for (const [word, together] of shared.get(term) ?? []) {
        if (together < LEAST_SHARED) continue;
        const all = (ofTerm.get(term) ?? 0) + (ofWord.get(word) ?? 0);
        const most = Math.min(1, (2 * together) / Math.max(1, all - MOST_LEFT_OUT));
        if (most > (bound.get(word) ?? 0)) bound.set(word, most);
      }
    }
    bounds.set(terms, bound);
    return bound;
  };
  const leftOut = (keys: readonly string[]) => [...new Set(keys)].flatMap((key) => codes.get(key) ?? []);

  return {
    strength: (word, terms, without) => {
      const out = leftOut(without);
      return terms.reduce((best, term) => {
        const together = shared.get(term)?.get(word) ?? 0;
        return together < LEAST_SHARED ? best : Math.max(best, dice(term, word, together, out));
      }, 0);
    },
    strengthAtMost: (word, terms) => boundsOf(terms).get(word) ?? 0,
    predict: (terms, without) => {
      const out = leftOut(without);
      const predicted = new Map<string, number>();
      for (const term of terms) {
        for (const [word, together] of shared.get(term) ?? []) {
          const strength = together < LEAST_SHARED ? 0 : dice(term, word, together, out);
          if (strength > (predicted.get(word) ?? 0)) predicted.set(word, strength);
        }
      }
      return predicted;
    },
    wordsOf: (term) =>
      [...(shared.get(term) ?? [])]
        .filter(([word, together]) => together >= LEAST_SHARED && 2 * together >= (ofWord.get(word) ?? 0))
        .map(([word]) => word),
    weight: (word) => Math.log((translated.length + 1) / ((ofWord.get(word) ?? 0) + 0.5)),
  };
}

function countIn(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) increment(counts, one);
  return counts;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
