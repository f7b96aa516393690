/** Where in a run of claims a code that is missing there would stand. */
import type { Claim, Code, Location } from '../../model/index.ts';
import { lowerBound } from '../../model/lower-bound.ts';

export interface Gap {
  readonly location: Location;
  /** `after line 12 (304)`. */
  readonly words: string;
}

/**
 * The place after the claim with the greatest smaller number, or before the first; strings have no order, and a new one stands
 * last. Null where there are no claims.
 * @param claims as `sortByCode` leaves them
 */
export function whereItBelongs(code: Code, claims: readonly Claim[]): Gap | null {
  const index = lowerBound(claims, (claim) => isBefore(claim, code));
  const at = claims[Math.max(0, index - 1)];
  if (at === undefined) return null;
  // Where names are the codes, a position that a compiler counts is none.
  const isPosition = typeof code === 'string' && at.observation.codeSpan === null;
  const what = isPosition ? at.documentedAs : (at.observation.code ?? at.documentedAs);
  const words = `${index === 0 ? 'before' : 'after'} line ${at.location.line} (${what})`;
  return { location: at.location, words };
}

/** Claims with numbers in their order, others in the order of their page. */
export function sortByCode(claims: readonly Claim[]): Claim[] {
  const numberOf = ({ observation: { code } }: Claim) => (typeof code === 'number' ? code : 0);
  return [...claims].sort((a, b) => numberOf(a) - numberOf(b) || a.location.line - b.location.line);
}

function isBefore({ observation }: Claim, code: Code): boolean {
  const at = observation.code;
  return typeof at !== 'number' || typeof code !== 'number' || at < code;
}
