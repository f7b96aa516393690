/** The nearest of some known words, for "did you mean". */

import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a given one, or null where none is near: case and separators don't count, and about a third of the
 * letters may differ, or the end may be missing.
 * @example nearest('presedence', ['precedence', 'platform']) // 'precedence'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const best = rank(word, known)[0];
  return best !== undefined && best.cost <= Math.floor((best.candidate.length + 1) / 3) ? best.candidate : null;
}

/** The known words, the nearest to a given one first. */
export function nearestFirst(word: string, known: readonly string[]): string[] {
  return rank(word, known).map(({ candidate }) => candidate);
}

function rank(word: string, known: readonly string[]) {
  const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
  return known
    .map((candidate) => ({
      candidate,
      cost: isShort(plain(word), plain(candidate)) ? 1 : distance(plain(word), plain(candidate)),
    }))
    .sort((a, b) => a.cost - b.cost);
}

/** A known word that was cut short, as `warn` is: its other letters are no mistakes. */
function isShort(word: string, known: string): boolean {
  return word.length >= SHORTEST && known.startsWith(word) && word !== known;
}

const SHORTEST = 3;

/** ` Did you mean "x"?`, or nothing where no known word is near. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const found = typeof word === 'string' ? nearest(word, known) : null;
  return found === null ? '' : ` Did you mean ${JSON.stringify(found)}?`;
}
