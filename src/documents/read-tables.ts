/**
 * From a table's cells to its meaning: roles, judgement, rows. A table is judged by rough text first, so that only
 * those that look like error codes are parsed.
 */

import { deprecationIn } from '../languages/index.ts';
import type { Deprecation, Observation, Skipped, Table } from '../model/index.ts';
import { type CellText, describeColumns } from './describe-columns.ts';
import { type Judgement, judgeTable, type Surroundings } from './judge-table.ts';
import { foldSpace, roughText } from './plain-text.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { readIdentity } from './read-identity.ts';
import type { ReadOptions } from './read-options.ts';
import { readRows } from './read-rows.ts';
import { type Roles, recognizeColumns } from './recognize-columns.ts';
import { type RenderedCell, renderCells } from './render-cells.ts';
import { locate, type Page } from './split-lines.ts';

/** A table and where on the page it stands. */
export interface PlacedTable {
  readonly raw: RawTable;
  readonly around: Surroundings;
  readonly section: string | null;
  readonly platform: string | null;
}

export interface ReadTable {
  readonly table: Table;
  readonly observations: readonly Observation[];
  readonly skippedRows: readonly Skipped[];
  readonly skippedTable: Skipped | null;
}

const SAMPLE = 300;

/** Reads one table as the table with the given index of its page. */
export function readTable(page: Page, placed: PlacedTable, index: number, options: ReadOptions): ReadTable {
  const wish = wishFor(placed.around, options.tables ?? {});
  if (wish === 'exclude') return unread(page, placed, [], 'the config excludes it');
  const rough = understand(roughRows(page, placed.raw, SAMPLE), placed.around, options);
  if (!rough.judgement.recognised && wish !== 'include')
    return unread(page, placed, rough.headers, rough.judgement.because, rough.roles);
  const all = placed.raw.header === null ? placed.raw.rows : [placed.raw.header, ...placed.raw.rows];
  const rendered = renderCells(
    page,
    placed.raw,
    all.map(({ cells }) => cells),
  );
  const { headers, body, firstRow } = splitHeader(placed.raw.header !== null, rendered);
  const { judgement, roles } = understand({ headers, body }, placed.around, options);
  if (!judgement.recognised && wish !== 'include') return unread(page, placed, headers, judgement.because, roles);
  const starts = all.slice(firstRow);
  const rows = body.map((cells, at) => ({ start: starts[at]?.start ?? placed.raw.start, cells }));
  const { observations, skipped } = readRows(rows, {
    page,
    columns: roles.columns,
    stringCodes: roles.stringCodes,
    table: index,
    section: placed.section,
    platform: placed.platform,
    deprecated: deprecatedBy(placed.section),
  });
  const table: Table = {
    kind: placed.raw.kind,
    location: locate(page, placed.raw.start),
    title: placed.section,
    columns: roles.columns,
    rows: rows.map(({ start, cells }) => ({ location: locate(page, start), cells })),
    ...(judgement.recognised ? judgement : { recognised: true, confidence: 'high', because: 'the config includes it' }),
  };
  return { table, observations, skippedRows: skipped, skippedTable: null };
}

function unread(
  page: Page,
  { raw, section }: PlacedTable,
  headers: readonly string[],
  because: string,
  roles?: Roles,
): ReadTable {
  const location = locate(page, raw.start);
  const columns =
    roles?.columns ?? headers.map((header) => ({ header, role: 'other' as const, because: 'not looked at' }));
  const table: Table = {
    kind: raw.kind,
    location,
    title: section,
    columns,
    rows: [],
    recognised: false,
    confidence: 'high',
    because,
  };
  return { table, observations: [], skippedRows: [], skippedTable: { location, reason: because } };
}

/** Whether the config wants the tables of a heading read, left alone, or judged. */
function wishFor(around: Surroundings, tables: NonNullable<ReadOptions['tables']>): 'include' | 'exclude' | null {
  const fits = (pattern: string) => {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/.exec(pattern) ?? [];
    if (source !== undefined) return new RegExp(source, flags).test(around.heading);
    return around.heading.toLowerCase().includes(pattern.toLowerCase());
  };
  if (tables.exclude?.some(fits)) return 'exclude';
  return tables.include?.some(fits) ? 'include' : null;
}

function deprecatedBy(section: string | null): Deprecation | null {
  const spoken =
    section === null
      ? null
      : (deprecationIn(section) ??
        (/^(?:废弃|弃用)|(?:废弃|弃用)的?错误码/.test(section) ? { replacement: null } : null));
  return spoken === null ? null : { replacement: null, because: `it stands under "${section}"` };
}

interface Grid {
  readonly headers: readonly string[];
  readonly body: readonly (readonly CellText[])[];
}

function understand(
  { headers, body }: Grid,
  around: Surroundings,
  options: ReadOptions,
): { headers: readonly string[]; judgement: Judgement; roles: Roles } {
  const facts = describeColumns(headers, body, options.headerWords);
  const roles = recognizeColumns(facts, options.columns);
  return { headers, roles, judgement: judgeTable(facts, roles, body, around) };
}

function roughRows(page: Page, raw: RawTable, limit: number): Grid {
  const all: RawRow[] = [...(raw.header === null ? [] : [raw.header]), ...raw.rows.slice(0, limit)];
  const cells = all.map((row) =>
    row.cells.map((cell) => roughCell(page.text.slice(cell.span.start, cell.span.end), cell.continued)),
  );
  return splitHeader(raw.header !== null, cells);
}

function roughCell(source: string, continued: boolean): CellText {
  const value = roughText(source);
  const lines = source.includes('<')
    ? source
        .split(/<(?:br|p|li)\b[^>]*>/i)
        .map(roughText)
        .filter((line) => line !== '')
        .join('\n')
    : value;
  const codes = source.includes('`')
    ? [...source.matchAll(/`+([^`]+)`+/g)].map(([, code]) => foldSpace(code ?? ''))
    : [];
  return { value, lines, codes, continued };
}

/** The header's texts and the rows below: a first row without code stands in for a header that is missing or empty. */
function splitHeader<CellLike extends CellText>(
  hasHeader: boolean,
  rows: readonly (readonly CellLike[])[],
): { headers: string[]; body: (readonly CellLike[])[]; firstRow: number } {
  const [first = [], second = []] = rows;
  const isEmpty = hasHeader && first.every(({ value }) => value === '');
  const candidate = hasHeader && !isEmpty ? first : isEmpty ? second : first;
  const holdsEntry = candidate.some(({ lines, codes }) => readIdentity(lines, codes).codes.length > 0);
  const firstRow = hasHeader && !isEmpty ? 1 : (isEmpty ? 1 : 0) + (holdsEntry ? 0 : 1);
  const headers = holdsEntry && (!hasHeader || isEmpty) ? [] : candidate.map(({ value }) => value);
  return { headers, body: rows.slice(firstRow), firstRow };
}

export type { RenderedCell };
