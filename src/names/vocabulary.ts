/**
 * What the sources themselves teach about words: how common each is in names, which occur in prose, and how a
 * run-together word (`USERINFO`) falls into words that others write apart. No dictionary is involved.
 */
import { stemmer } from 'stemmer';

export interface Vocabulary {
  /** In how many distinct names the word occurs, as it is. */
  nameCount(word: string): number;
  /** In how many texts the word occurs, as it is. */
  proseCount(word: string): number;
  /** Weight of a stem by rarity in names: natural logarithm, never below 0.2. */
  weight(stem: string): number;
  /** The share of some stems' weight that those have of which `isSaid` holds, 0 to 1; 0 for no stems. */
  shareOf(stems: readonly string[], isSaid: (stem: string) => boolean): number;
  /** Stems of a name's words in order, run-together words split, words without meaning left out. */
  stemsOf(words: readonly string[]): readonly string[];
  /** Words of a name with run-together ones split. */
  segment(words: readonly string[]): readonly string[];
  /** All words that occur in names or in prose. */
  readonly words: ReadonlySet<string>;
}

// English words that join others; they tell two names apart only where nothing else is left.
const FUNCTION_WORDS = new Set(
  'a an the of on in at to for by with from into and or is are was were be been has have had this that its your'.split(
    ' ',
  ),
);

const SHORTEST_PART = 3;

/**
 * Learns a vocabulary from the words of names and from the words of texts.
 * @param names words of each distinct name, lower-cased
 * @param prose words of each text, lower-cased
 */
export function learnVocabulary(names: Iterable<readonly string[]>, prose: Iterable<readonly string[]>): Vocabulary {
  const inNames = new Map<string, number>();
  const inProse = new Map<string, number>();
  const listed = [...names];
  for (const words of listed) countEach(inNames, words);
  for (const words of prose) countEach(inProse, words);
  const all = new Set([...inNames.keys(), ...inProse.keys()]);

  const parts = new Map<string, readonly string[]>();
  const split = (word: string): readonly string[] => {
    let known = parts.get(word);
    if (known === undefined) {
      known = splitRunTogether(word, inNames, inProse);
      parts.set(word, known);
    }
    return known;
  };
  const segment = (words: readonly string[]) => words.flatMap(split);

  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemmer(word);
      stems.set(word, stem);
    }
    return stem;
  };
  const stemsOf = (words: readonly string[]): readonly string[] => {
    const segmented = segment(words);
    const telling = segmented.filter((word) => !FUNCTION_WORDS.has(word));
    return (telling.length > 0 ? telling : segmented).map(stemOf);
  };

  const stemCounts = new Map<string, number>();
  for (const words of listed) countEach(stemCounts, stemsOf(words));
  const total = listed.length;
  const weight = (stem: string) => Math.max(0.2, Math.log((total + 1) / ((stemCounts.get(stem) ?? 0) + 0.5)));
  const weigh = (some: readonly string[]) => some.reduce((sum, stem) => sum + weight(stem), 0);

  return {
    shareOf: (some, isSaid) => (some.length === 0 ? 0 : weigh(some.filter(isSaid)) / weigh(some)),
    nameCount: (word) => inNames.get(word) ?? 0,
    proseCount: (word) => inProse.get(word) ?? 0,
    weight,
    stemsOf,
    segment,
    words: all,
  };
}

function countEach(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** `userinfo` is `user info` where both parts are words of other names and the whole isn't a commoner word itself. */
function splitRunTogether(
  word: string,
  inNames: ReadonlyMap<string, number>,
  inProse: ReadonlyMap<string, number>,
): readonly string[] {
  if (word.length < 2 * SHORTEST_PART || !/^[a-z]+$/.test(word)) return [word];
  const own = inNames.get(word) ?? 0;
  let best: readonly string[] = [word];
  let bestCount = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    const known = (part: string) => (inNames.get(part) ?? 0) + (inProse.get(part) ?? 0);
    const count = Math.min(known(head), known(tail));
    // One of the parts must be a word of names: prose alone splits "cannot" and "into".
    const named = Math.max(inNames.get(head) ?? 0, inNames.get(tail) ?? 0);
    if (count > bestCount && named > 0 && known(head) + known(tail) >= own) {
      best = [head, tail];
      bestCount = count;
    }
  }
  return best;
}
