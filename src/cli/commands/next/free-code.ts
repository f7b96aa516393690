/** The next free code: after the highest one that is or was used, else the first gap. */

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** @example readRange('900-999') // { from: 900, to: 999 } */
export function readRange(text: string): Range | null {
  const [, from, to] = /^(-?\d+)\s*(?:-|–|\.\.)\s*(-?\d+)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

/** The next code of a range that was never used; null where all of them were. */
export function freeInRange(used: ReadonlySet<number>, { from, to }: Range): number | null {
  const within = [...used].filter((code) => code >= from && code <= to);
  const after = within.length === 0 ? from : Math.max(...within) + 1;
  if (after <= to) return after;
  for (let code = from; code <= to; code++) if (!used.has(code)) return code;
  return null;
}

/** The next code beside some that belong together; codes that are all below zero go on downwards. */
export function freeAfter(used: ReadonlySet<number>, own: readonly number[]): number {
  const step = own.length > 0 && own.every((code) => code < 0) ? -1 : 1;
  let code = own.length === 0 ? 1 : (step < 0 ? Math.min(...own) : Math.max(...own)) + step;
  while (used.has(code)) code += step;
  return code;
}
