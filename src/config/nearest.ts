/** The nearest of some known words, for "did you mean". */

import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a given one, or null where none is near: case and separators don't count, and about a third of the
 * letters may differ.
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
    .map((candidate) => ({ candidate, cost: distance(plain(word), plain(candidate)) }))
    .sort((a, b) => a.cost - b.cost);
}

/** ` Did you mean "x"?`, or nothing where no known word is near. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const found = typeof word === 'string' ? nearest(word, known) : null;
  return found === null ? '' : ` Did you mean ${JSON.stringify(found)}?`;
}
