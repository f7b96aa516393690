/** From rows of cells to what they say: the observations of a grid that is about error codes, and why the others give none. */

import { deprecationIn } from '../languages/index.ts';
import type { Column, Deprecation, Observation, Skipped, Table } from '../model/index.ts';
import { isHexadecimal } from './cells/hexadecimal.ts';
import { type RenderedRow, readRows } from './entries/read-rows.ts';
import { type Understanding, understand } from './judge/understand.ts';
import type { Place } from './page/find-surroundings.ts';
import { refuseExcess } from './text/limits.ts';
import type { PageOptions } from './text/read-options.ts';
import { locate, type Page } from './text/split-lines.ts';

/** Rows of entries, whatever they stand in. */
export interface Grid {
  readonly kind: Table['kind'];
  readonly start: number;
  readonly headers: readonly string[];
  readonly rows: readonly RenderedRow[];
  /** Other things stand between its rows. */
  readonly isScattered?: boolean;
}

/** A table and what it gave. */
export interface TableReading {
  readonly table: Table;
  readonly observations: readonly Observation[];
  readonly skippedRows: readonly Skipped[];
}

/** Reads a grid. */
export function readGrid(page: Page, grid: Grid, place: Place, options: PageOptions): TableReading {
  const { kind, start, headers, rows } = grid;
  const { roles, judgement } = understand(
    kind,
    headers,
    rows.map(({ cells }) => cells),
    place.around,
    options,
  );
  if (!judgement.recognised) return unreadTable(page, grid, place, { roles, judgement });
  refuseExcess(page, rows);
  const { observations, skipped } = readRows(rows, {
    page,
    columns: roles.columns,
    stringCodes: roles.stringCodes,
    hexCodes: areHexadecimal(roles.columns, rows),
    spacedNames: roles.spacedNames,
    statusPairs: roles.statusPairs,
    sharedNames: roles.sharedNames,
    platforms: roles.platforms,
    only: options.platform ?? null,
    section: place.section,
    platform: place.platform,
    locale: options.pageLocale(),
    deprecated: deprecatedBy(place.section),
  });
  const table: Table = {
    kind,
    location: locate(page, start),
    title: place.section,
    columns: roles.columns,
    rows: rows.map((row) => ({ location: locate(page, row.start), cells: row.cells })),
    ...judgement,
  };
  return { table, observations, skippedRows: skipped };
}

function areHexadecimal(columns: readonly Column[], rows: readonly RenderedRow[]): boolean {
  const index = columns.findIndex(({ role }) => role === 'code');
  const cells = rows.map((row) => row.cells[index]?.value ?? '');
  return isHexadecimal(columns[index]?.header ?? '', cells);
}

/** A table that isn't about error codes: its columns and the reason, no rows. */
export function unreadTable(
  page: Page,
  { kind, start }: Pick<Grid, 'kind' | 'start'>,
  place: Place,
  { roles, judgement }: Understanding,
): TableReading {
  const table: Table = {
    kind,
    location: locate(page, start),
    title: place.section,
    columns: roles.columns,
    rows: [],
    ...judgement,
  };
  return { table, observations: [], skippedRows: [] };
}

function deprecatedBy(section: string | null): Deprecation | null {
  if (section === null || (deprecationIn(section) === null && !/^(?:废弃|弃用)|(?:废弃|弃用)的?错误码/.test(section)))
    return null;
  return { replacement: null, because: `it stands under "${section}"` };
}
