/** Where in a run of claims a code that is missing there would stand. */
import type { Claim, Code, Location } from '../model/index.ts';

export interface Gap {
  readonly location: Location;
  /** `after line 12 (304)`. */
  readonly words: string;
}

/**
 * The place after the claim with the greatest smaller code, or before the first; null where there are no claims.
 * @param claims in the order of their codes
 */
export function whereItBelongs(code: Code, claims: readonly Claim[]): Gap | null {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(claims[middle]?.observation.code ?? null, code)) low = middle + 1;
    else high = middle;
  }
  const at = claims[Math.max(0, low - 1)];
  if (at === undefined) return null;
  const words = `${low === 0 ? 'before' : 'after'} line ${at.location.line} (${String(at.observation.code)})`;
  return { location: at.location, words };
}

/** The claims in the order of their codes. */
export function sortByCode(claims: readonly Claim[]): Claim[] {
  const compare = (a: Code | null, b: Code | null) => (isBefore(a, b ?? '') ? -1 : isBefore(b, a ?? '') ? 1 : 0);
  return [...claims].sort((a, b) => compare(a.observation.code, b.observation.code));
}

function isBefore(a: Code | null, b: Code): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return String(a) < String(b);
}
