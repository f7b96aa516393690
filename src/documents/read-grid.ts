/** From rows of cells to what they mean: the roles of the columns, whether it is about error codes, the observations. */

import { deprecationIn } from '../languages/index.ts';
import type { Deprecation, Observation, Skipped, Table } from '../model/index.ts';
import { type RenderedRow, readRows } from './entries/read-rows.ts';
import type { Judgement } from './judge/case.ts';
import { type CellText, describeColumns } from './judge/describe-columns.ts';
import { judgeTable } from './judge/judge-table.ts';
import { type Roles, recognizeColumns } from './judge/recognize-columns.ts';
import type { Place } from './page/find-surroundings.ts';
import type { PageOptions, ReadOptions } from './text/read-options.ts';
import { locate, type Page } from './text/split-lines.ts';

/** Rows of entries, whatever they stand in. */
export interface Grid {
  readonly kind: Table['kind'];
  readonly start: number;
  readonly headers: readonly string[];
  readonly rows: readonly RenderedRow[];
}

/** A table and what it gave. */
export interface TableReading {
  readonly table: Table;
  readonly observations: readonly Observation[];
  readonly skippedRows: readonly Skipped[];
}

export interface Understanding {
  readonly roles: Roles;
  readonly judgement: Judgement;
}

/** What the columns are and whether the whole is about error codes; a wish of the config decides alone. */
export function understand(
  kind: Table['kind'],
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  place: Place,
  options: ReadOptions & { readonly resembles?: boolean },
): Understanding {
  const facts = describeColumns(headers, rows, options.headerWords);
  const roles = recognizeColumns(facts, options.columns);
  return {
    roles,
    judgement: wishFor(place.around.heading, options) ?? judgeTable(kind, facts, roles, rows, place.around, options),
  };
}

/** Reads a grid. */
export function readGrid(page: Page, grid: Grid, place: Place, options: PageOptions): TableReading {
  const { kind, start, headers, rows } = grid;
  const { roles, judgement } = understand(
    kind,
    headers,
    rows.map(({ cells }) => cells),
    place,
    options,
  );
  if (!judgement.recognised) return unreadTable(page, grid, place, { roles, judgement });
  const { observations, skipped } = readRows(rows, {
    page,
    columns: roles.columns,
    stringCodes: roles.stringCodes,
    spacedNames: roles.spacedNames,
    names: roles.names,
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

/** What the config wants with the tables under a heading; null where it says nothing of them. */
function wishFor(heading: string, { tables = {} }: ReadOptions): Judgement | null {
  const fits = (pattern: string) => matches(heading, pattern);
  if (tables.exclude?.some(fits)) return { recognised: false, confidence: 'high', because: 'the config excludes it' };
  if (tables.include?.some(fits)) return { recognised: true, confidence: 'high', because: 'the config includes it' };
  return null;
}

/** A part of the heading in any case, or `/regex/flags`; what is no valid expression is taken literally. */
function matches(heading: string, pattern: string): boolean {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  if (source === undefined) return heading.toLowerCase().includes(pattern.toLowerCase());
  try {
    return new RegExp(source, flags).test(heading);
  } catch {
    return heading.toLowerCase().includes(pattern.toLowerCase());
  }
}

function deprecatedBy(section: string | null): Deprecation | null {
  if (section === null || (deprecationIn(section) === null && !/^(?:废弃|弃用)|(?:废弃|弃用)的?错误码/.test(section)))
    return null;
  return { replacement: null, because: `it stands under "${section}"` };
}
