/** Rows out of the order that their table otherwise keeps. */
import type { Code, FindingDraft, Observation, SourceReading } from '../../model/index.ts';
import { advise, place, type Rule, related } from '../rule.ts';

/** A table with a smaller share of rows in order has no order. */
const MOSTLY_ORDERED = 0.9;
const FEWEST_ROWS = 5;

export const codeOrder: Rule = {
  id: 'code-order',
  description: 'A code stands out of the order of its table',
  severity: 'info',
  category: 'one document',
  judge: ({ readings }) => readings.filter(({ source }) => source.origin === 'docs').flatMap(judgeReading),
};

function judgeReading({ observations, tables }: SourceReading): FindingDraft[] {
  const byTable = tables.map((): Observation[] => []);
  for (const one of observations) if (typeof one.code === 'number') byTable[one.table]?.push(one);
  return byTable.flatMap((rows) => {
    if (rows.length < FEWEST_ROWS) return [];
    const codes = rows.map((row) => row.code as number);
    const descending = codes.filter((code, at) => at > 0 && code < (codes[at - 1] ?? 0)).length > codes.length / 2;
    const inOrder = longestRising(descending ? codes.map((code) => -code) : codes);
    if (inOrder.size < MOSTLY_ORDERED * rows.length) return [];
    return rows.flatMap((row, at) => (inOrder.has(at) ? [] : [describe(row, rows, at, inOrder)]));
  });
}

function describe(
  row: Observation,
  rows: readonly Observation[],
  at: number,
  inOrder: ReadonlySet<number>,
): FindingDraft {
  const code = row.code as Code;
  const before =
    rows.slice(0, at).findLast((_, index) => inOrder.has(index)) ?? rows.find((_, index) => inOrder.has(index));
  const neighbour = before ?? row;
  return {
    message: `${String(code)} stands out of order, beside ${String(neighbour.code)} (${place(neighbour.location)}): readers who scan the numbers miss it`,
    code,
    name: row.name,
    location: row.location,
    related: [related(neighbour.location, `${String(neighbour.code)} stands in order`)],
    edit: advise(`move the row to its place by number`),
    identity: [String(code), row.name ?? ''],
  };
}

/** Indexes of a longest non-decreasing subsequence (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const members = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) members.add(at);
  return members;
}
