/** Where something is to be said about a code that is gone: at the row that it would stand after. */
import type { Location, RecordedCode } from '../../model/index.ts';
import type { RuleContext } from '../rule.ts';

/** The row of the nearest smaller code in a page that had this one, else the page's top, else the config. */
export function placeOfGone({ files, code }: RecordedCode, { claimsOf, decided }: RuleContext): Location {
  const file = files.find((one) => claimsOf.has(one));
  if (file === undefined) return { file: decided.file, line: 1, column: 1 };
  const before = (claimsOf.get(file) ?? [])
    .map(({ entry, claim }) => ({ code: entry?.code ?? claim.observation.code, location: claim.location }))
    .filter((one) => one.code !== null && isSmaller(one.code, code));
  return before.at(-1)?.location ?? { file, line: 1, column: 1 };
}

function isSmaller(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);
}
