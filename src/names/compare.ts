/**
 * Compares two names as words, weighted by how rare each word is among the names of the catalog: what two names have in
 * common counts for more the fewer names share it.
 */
import { isAbbreviation, isSlip, isSpellingVariant } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { lettersOf, wordsOf } from './words.ts';

/**
 * - `same`: equal but for case and separators
 * - `affix`: one adds a word that says only "this is an error"
 * - `near`: the same words in another form, order or number, or the words of one within the other's
 * - `misspelled`: equal but for one slip of spelling
 * - `related`: some telling words in common
 * - `different`: none
 */
type Relation = 'same' | 'affix' | 'near' | 'misspelled' | 'related' | 'different';

export interface Comparison {
  readonly relation: Relation;
  /** Common weight as a share of the heavier name, 0 to 1. */
  readonly share: number;
  /** Common weight as a share of the lighter name, 0 to 1: 1 where its words are all within the other's. */
  readonly within: number;
  /** The pair of words in which a slip was made: of the first and of the second name. */
  readonly slip: readonly [string, string] | null;
}

// Words that say no more than that the entry is an error.
const AFFIXES = new Set(['error', 'err', 'code', 'errcode', 'exception', 'statu', 'result']);

/**
 * The letters of a name without the words that say only "this is an error": names with the same core differ by an affix.
 * @example coreLettersOf('GENERAL_ERROR') // 'general'
 */
export function coreLettersOf(name: string | null): string {
  const core = coreWordsOf(name);
  return core.length === 0 ? lettersOf(name) : core.join('');
}

/** @example coreWordsOf('GENERAL_ERROR') // ['general'] */
export function coreWordsOf(name: string | null): string[] {
  return wordsOf(name).filter((word) => !AFFIXES.has(word));
}

/** Least share of the heavier name for two names to have something in common. */
const RELATED_SHARE = 0.2;

/** A name taken apart, for those that compare it with many others. */
export interface NameParts {
  readonly letters: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export function partsOf(name: string | null, vocabulary: Vocabulary): NameParts {
  const words = wordsOf(name);
  return { letters: lettersOf(name), words, stems: vocabulary.stemsOf(words) };
}

/**
 * Compares two names without their vendor prefixes.
 * @example compareNames('USER_REG_FAILED', 'UserRegisterFailed', vocabulary).relation // 'near'
 */
export function compareNames(a: string | null, b: string | null, vocabulary: Vocabulary): Comparison {
  return compareParts(partsOf(a, vocabulary), partsOf(b, vocabulary), vocabulary);
}

export function compareParts(a: NameParts, b: NameParts, vocabulary: Vocabulary): Comparison {
  if (a.letters === b.letters) return { relation: 'same', share: 1, within: 1, slip: null };
  const slip = findSlip(a.words, b.words);
  if (slip !== null) return { relation: 'misspelled', share: 1, within: 1, slip };
  return compareStems(a.stems, b.stems, vocabulary);
}

/** The one pair of words that differ, where it is a slip and all others are equal and in the same order. */
function findSlip(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  if (a.length === b.length) {
    const at = a.findIndex((word, index) => word !== b[index]);
    const [word = '', other = ''] = [a[at], b[at]];
    const isOnly = at >= 0 && a.every((one, index) => index === at || one === b[index]);
    return isOnly && isSlip(word, other) ? [word, other] : null;
  }
  // A slip can also move a word boundary (`NOTFUOND` beside `NotFound`): then the letters as a whole are compared.
  const wholes = [a.join(''), b.join('')] as const;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const movedBoundary = long.length - short.length === 1 && !short.every((word) => long.includes(word));
  return movedBoundary && wholes[0].length >= 8 && isSlip(...wholes) ? wholes : null;
}

function compareStems(a: readonly string[], b: readonly string[], vocabulary: Vocabulary): Comparison {
  const restA = [...a];
  const restB = [...b];
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + vocabulary.weight(stem), 0);
  const totals = [weigh(a), weigh(b)] as const;
  let common = 0;
  for (const [fits, credit] of [
    [(x: string, y: string) => x === y, 1],
    [(x: string, y: string) => isAbbreviation(x, y) || isSpellingVariant(x, y), 0.9],
    [sharesRoot, 0.7],
  ] as const) {
    for (const stem of [...restA]) {
      const at = restB.findIndex((other) => fits(stem, other));
      if (at < 0) continue;
      const other = restB[at] ?? stem;
      common += credit * Math.min(vocabulary.weight(stem), vocabulary.weight(other));
      restA.splice(restA.indexOf(stem), 1);
      restB.splice(at, 1);
    }
  }
  const share = Math.min(1, common / Math.max(...totals));
  const within = Math.min(1, common / Math.min(...totals));
  return { relation: relate(restA, restB, share), share, within, slip: null };
}

function relate(restA: readonly string[], restB: readonly string[], share: number): Relation {
  const rest = [...restA, ...restB];
  if (share > 0 && rest.length > 0 && rest.every((stem) => AFFIXES.has(stem))) return 'affix';
  if (restA.length === 0 || restB.length === 0) return 'near';
  return share >= RELATED_SHARE ? 'related' : 'different';
}

/** `service` and `serving`: a common beginning that is most of the shorter word. */
function sharesRoot(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= 4 && common >= 0.6 * Math.min(a.length, b.length);
}
