/** What one of page, generated enum and SDK says of a code, in a form in which the three can be compared. */
import type { VerdictSide } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';
import type { PlacedClaim } from '../rule.ts';

export interface Statement {
  /** What is shown of it; null where it doesn't have the code. */
  readonly side: VerdictSide | null;
  readonly present: boolean;
  /** Comparable letters of every name that it has for the code; empty where it names none. */
  readonly letters: ReadonlySet<string>;
}

/** It doesn't have the code. */
export const SILENT: Statement = { side: null, present: false, letters: new Set() };

/** What the claims of one side say, the first of them first. */
export function statementOf(placed: readonly PlacedClaim[]): Statement {
  const [first] = placed;
  if (first === undefined) return SILENT;
  const letters = placed.flatMap(({ claim: { observation, source, name } }) =>
    [...observation.names.map((one) => withoutPrefix(one, source.prefix)), name ?? []].flat().map(lettersOf),
  );
  const side = { name: first.claim.documentedAs, location: first.claim.location };
  return { side, present: true, letters: new Set(letters) };
}

/** A side that leaves the code out on purpose says what the other says. */
export function excuse(statement: Statement, other: Statement): Statement {
  return statement.present ? statement : { ...other, side: null };
}

/** Both have the code under one name, or both lack it; who names nothing contradicts no name. */
export function agree(a: Statement, b: Statement): boolean {
  if (a.present !== b.present) return false;
  return a.letters.size === 0 || b.letters.size === 0 || [...a.letters].some((letters) => b.letters.has(letters));
}
