/** How far two spellings of a word are apart, and what kind of difference it is. */
import { distance } from 'fastest-levenshtein';

/**
 * Edits between two words: insert, delete, replace or swap of neighbours count one each (a swap only where it is the
 * whole difference).
 * @example editsBetween('falied', 'failed') // 1
 */
export function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

/** Two neighbouring letters stand in the other order and everything else is equal. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A letter is doubled in one of the two and single in the other (`occured`, `occurred`). */
export function isDoubling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== 1) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (short[at] === long[at]) at++;
  return long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

const ENDINGS = ['', 's', 'ed', 'er', 'ing', 'ion', 'ation', 'ly', 'able', 'ment', 'or', 'en', 'al', 'ies', 'y'];
const ENDINGS_AFTER_HISS = [...ENDINGS.filter((ending) => ending !== 's'), 'es'];
const ENDINGS_AFTER_E = ['', 's', 'd', 'r', 'n', 'ment'];

/** Behind a verb they make another one, and the verb in front of them changes (`timeout`, `timedout`). */
const PARTICLE = /(?<=\p{L}{3})(?:out|off|down|over|away|back|up|on|in)$/u;

/**
 * Two forms of one word (`enable`, `enabled`; `fail`, `failed`; `timeout`, `timedout`): grammar, not spelling.
 * @example isInflection('config', 'configs') // true
 */
export function isInflection(a: string, b: string): boolean {
  const [particle, other] = [a, b].map((word) => PARTICLE.exec(word)?.[0]);
  if (particle !== undefined && particle === other)
    return isInflectedForm(a.slice(0, -particle.length), b.slice(0, -particle.length));
  return isInflectedForm(a, b);
}

function isInflectedForm(a: string, b: string): boolean {
  let stem = 0;
  while (stem < a.length && stem < b.length && a[stem] === b[stem]) stem++;
  for (let length = stem; length >= Math.max(3, stem - 2); length--) {
    const endings = endingsAfter(a.slice(0, length));
    if (endings.includes(a.slice(length)) && endings.includes(b.slice(length))) return true;
  }
  return false;
}

/**
 * Spellings of one word that are both right (`canceled`, `cancelled`; `authorise`, `authorize`; `color`, `colour`).
 * Source of the patterns: the differences that Oxford lists between American and British English.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const key = (word: string) =>
    word
      .replace(/is(e|ed|ing|ation|er)?$/, 'iz$1')
      .replace(/yse(d?)$/, 'yze$1')
      .replace(/our/, 'or')
      .replace(/ll(ed|ing|er|ation)$/, 'l$1')
      .replace(/ence$/, 'ense')
      .replace(/([bcdgtv])re$/, '$1er')
      .replace(/ogue$/, 'og')
      .replace(/ll(ment)?$/, 'l$1');
  // None of them touches the first letter, and most words that are compared differ in it.
  return a[0] === b[0] && key(a) === key(b);
}

function endingsAfter(stem: string): readonly string[] {
  if (stem.endsWith('e')) return ENDINGS_AFTER_E;
  return /(?:[sxzo]|[cs]h)$/.test(stem) ? ENDINGS_AFTER_HISS : ENDINGS;
}

/**
 * A spelling slip: few edits for the length, not another form and not another accepted spelling of the word.
 * @example isSlip('nerwork', 'network') // true
 * @example isSlip('enable', 'enabled') // false
 */
export function isSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (a === b || Math.min(a.length, b.length) < 4 || !/^\p{L}+$/u.test(a + b)) return false;
  if (Math.abs(a.length - b.length) > 2) return false;
  const edits = editsBetween(a, b);
  if (edits > (longer >= 8 ? 2 : 1)) return false;
  return !isInflection(a, b) && !isSpellingVariant(a, b);
}

/**
 * One word abbreviates the other: its beginning (`reg`, `register`) or its consonants (`msg`, `message`).
 * @example isAbbreviation('params', 'parameter') // true
 */
export function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const bare = short.length > 3 ? short.replace(/s$/, '') : short;
  if (bare.length < 3 || long.length - bare.length < 2) return false;
  if (long.startsWith(bare)) return true;
  return bare.length <= 4 && !/[aeiou]/.test(bare.slice(1)) && bare[0] === long[0] && isSubsequence(bare, long);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
