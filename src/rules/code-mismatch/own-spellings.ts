/** Codes that are strings: platforms may spell them in their own way throughout (`INVALID_PARAMS`, `invalid-params`). */
import { groupBy } from '../../model/group-by.ts';
import type { Code, ErrorCode } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import type { RuleContext } from '../rule.ts';

/** Whether two codes are one string but for case and separators. */
export function areSpellings(a: Code, b: Code): boolean {
  return typeof a === 'string' && typeof b === 'string' && a !== b && lettersOf(a) === lettersOf(b);
}

/**
 * Says of two platforms whether most of the codes that both have are spelled in two ways: then that is their convention,
 * and no fault of a single row.
 */
export function findConventions({ catalog }: RuleContext): (a: string, b: string) => boolean {
  const byLetters = groupBy(catalog.codes, ({ code }) => lettersOf(String(code)));
  const platformsOf = (entry: ErrorCode) => new Set(entry.claims.map(({ platform }) => platform));
  return (a, b) => {
    let [alike, apart] = [0, 0];
    for (const entries of byLetters.values()) {
      const sides = entries.map(platformsOf);
      if (sides.some((one) => one.has(a) && one.has(b))) alike++;
      else if (sides.some((one) => one.has(a)) && sides.some((one) => one.has(b))) apart++;
    }
    return apart >= 2 && apart > alike;
  };
}
