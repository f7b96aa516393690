/** Words of no language, as many as are wanted and no two alike: a catalog of one template repeated would flatter every comparison. */

const ONSETS = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'qu',
  'r',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou', 'y'];
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'rt', 'st', 'ck', 'x'];
const FIRST_HAN = 0x4e00;
const COMMON_HAN = 3000;

/** Numbers below 1 that look random and are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A vocabulary of that many words. */
export function vocabularyOf(size: number, random: () => number): string[] {
  const words = new Set<string>();
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  while (words.size < size) {
    const syllables = 2 + Math.floor(random() * 2);
    words.add(Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join(''));
  }
  return [...words];
}

/** A sentence in Han characters. */
export function hanSentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 12);
  const letters = Array.from({ length }, () => String.fromCharCode(FIRST_HAN + Math.floor(random() * COMMON_HAN)));
  return `${letters.join('')}。`;
}
