/** Rows out of the order that their table otherwise keeps. */
import type { FindingDraft, Observation, SourceReading } from '../../model/index.ts';
import { lowerBound } from '../../model/lower-bound.ts';
import { advise, place, type Rule, related } from '../rule.ts';

/** A table with a greater share of rows out of order has no order; a single row is always an exception. */
const EXCEPTIONS = 0.1;
const FEWEST_ROWS = 6;

export const rule: Rule = {
  id: 'code-order',
  description: 'A code stands out of the order of its table',
  severity: 'info',
  category: 'one document',
  judge: ({ readings }) => readings.filter(({ source }) => source.origin === 'docs').flatMap(judgeReading),
};

interface Ranked {
  readonly row: Observation;
  /** By what its table is ordered. */
  readonly rank: number;
}

function judgeReading({ observations, tables }: SourceReading): FindingDraft[] {
  const byTable = tables.map((): Observation[] => []);
  for (const one of observations) if (typeof one.code === 'number') byTable[one.table]?.push(one);
  return byTable.flatMap((rows) => {
    if (rows.length < FEWEST_ROWS) return [];
    const { ranked, inOrder } = rankRows(rows);
    if (rows.length - inOrder.size > Math.max(1, EXCEPTIONS * rows.length)) return [];
    return ranked.flatMap((one, at) => (inOrder.has(at) ? [] : describe(one, at, ranked, inOrder)));
  });
}

/** Tables count up, down, or away from zero (0, -1, 6001): the order that most rows keep is theirs. */
const ORDERS: readonly ((code: number) => number)[] = [(code) => code, (code) => -code, Math.abs];

function rankRows(rows: readonly Observation[]): { ranked: readonly Ranked[]; inOrder: ReadonlySet<number> } {
  const orders = ORDERS.map((rankOf) => {
    const ranked = rows.map((row) => ({ row, rank: rankOf(Number(row.code)) }));
    return { ranked, inOrder: longestRising(ranked.map(({ rank }) => rank)) };
  });
  return orders.reduce((best, order) => (order.inOrder.size > best.inOrder.size ? order : best));
}

/** Names a row in order that this one stands on the wrong side of. */
function describe(
  { row, rank }: Ranked,
  at: number,
  ranked: readonly Ranked[],
  inOrder: ReadonlySet<number>,
): FindingDraft[] {
  const before = ranked.findLast((other, index) => index < at && inOrder.has(index) && other.rank > rank);
  const after = ranked.find((other, index) => index > at && inOrder.has(index) && other.rank < rank);
  const neighbour = (before ?? after)?.row;
  if (neighbour === undefined) return [];
  const side = before === undefined ? 'before' : 'after';
  return [
    {
      message: `${String(row.code)} stands ${side} ${String(neighbour.code)} (${place(neighbour.location)}), out of the order of its table: readers who scan the numbers miss it`,
      code: row.code,
      name: row.name,
      location: row.location,
      related: [related(neighbour.location, `${String(neighbour.code)} stands in order`)],
      edit: advise('move the row to its place by number'),
      identity: [String(row.code), row.name ?? ''],
    },
  ];
}

/** Indexes of a longest non-decreasing subsequence (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    const length = lowerBound(tails, (tail) => (values[tail] ?? 0) <= value);
    previous[index] = tails[length - 1] ?? -1;
    tails[length] = index;
  }
  const members = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) members.add(at);
  return members;
}
