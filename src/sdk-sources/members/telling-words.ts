/** Words that say of an enum or class that it holds errors. */

export const TELLING: ReadonlySet<string> = new Set([
  'error',
  'errors',
  'err',
  'code',
  'codes',
  'status',
  'result',
  'reason',
  'failure',
  'exception',
]);
