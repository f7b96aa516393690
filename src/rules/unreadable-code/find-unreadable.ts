/** Rows of a numbered table whose code can't be read. */
import { isBeyondExact } from '../../model/beyond-exact.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Cell, Observation, Row, SourceReading, Table } from '../../model/index.ts';

export interface UnreadableRow {
  readonly row: Row;
  /** The cell that should hold the code; null where the row has no such cell. */
  readonly cell: Cell | null;
  /** What the row gave without its code, if anything. */
  readonly observation: Observation | null;
}

/** From this share of rows with a code on, a row without one is a fault and not a habit of the table. */
const USUALLY = 0.8;
/** `1000-1999`, `4xx`, `F0 ~ FF`: many codes at once. */
export const RANGE =
  /^\d+x{1,3}\b|[\da-f]\s*(?:[-–—~～]|to|\.\.+)\s*-?\d|^[\da-f]{1,8}\s*(?:[-–—~～]|to|\.\.+)\s*[\da-f]{1,8}$/i;

/** All such rows of one document. */
export function findUnreadable({ tables, observations, source }: SourceReading): UnreadableRow[] {
  if (source.origin !== 'docs') return [];
  const byTable = groupBy(observations, ({ table }) => table);
  return tables.flatMap((table, index) => (table.recognised ? findInTable(table, byTable.get(index) ?? []) : []));
}

function findInTable(table: Table, observations: readonly Observation[]): UnreadableRow[] {
  const column = table.columns.findIndex(({ role }) => role === 'code');
  if (column < 0) return [];
  const numbered = observations.filter(({ code }) => code !== null).length;
  const byRow = new Map(observations.map((one) => [one.row, one]));
  const tooLarge = findTooLarge(table, column, observations);
  if (numbered < USUALLY * table.rows.length) return tooLarge;
  const unread = table.rows.flatMap((row, at): UnreadableRow[] => {
    const observation = byRow.get(at) ?? null;
    if (observation !== null && observation.code !== null) return [];
    const cell = row.cells[column] ?? null;
    return observation === null && !isBrokenEntry(row, cell, table) ? [] : [{ row, cell, observation }];
  });
  return [...unread, ...tooLarge];
}

/** Among numbers, one that no number of JavaScript or JSON holds exactly. */
function findTooLarge({ rows }: Table, column: number, observations: readonly Observation[]): UnreadableRow[] {
  if (!observations.some(({ code }) => typeof code === 'number')) return [];
  return observations.flatMap((observation) => {
    const row = rows[observation.row];
    const isTooLarge = observation.code !== null && isBeyondExact(observation.code);
    return isTooLarge && row !== undefined ? [{ row, cell: row.cells[column] ?? null, observation }] : [];
  });
}

/** A row that gave nothing and is no title, no range, no repeated header, not empty and no part of the row above. */
function isBrokenEntry(row: Row, cell: Cell | null, { columns }: Table): boolean {
  const filled = row.cells.filter(({ value }) => value.trim() !== '');
  const repeatsHeader = row.cells.every(({ value }, at) => value === columns[at]?.header);
  if (cell === null || cell.continued) return false;
  return filled.length >= 2 && !repeatsHeader && /\d/.test(cell.value) && !RANGE.test(cell.value);
}
