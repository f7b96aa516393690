/** Pipe tables and HTML tables: judged by rough text first, so that only those about error codes are parsed. */

import type { RawTable } from './cells/raw-table.ts';
import { renderCells } from './cells/render-cells.ts';
import type { CellText } from './judge/column-facts.ts';
import { understand } from './judge/understand.ts';
import type { Place } from './page/find-surroundings.ts';
import { readGrid, type TableReading, unreadTable } from './read-grid.ts';
import { headerRows, roughRows } from './regions/rough-rows.ts';
import { unfoldTable } from './regions/unfold-table.ts';
import { refuseExcess } from './text/limits.ts';
import type { PageOptions } from './text/read-options.ts';
import { locate, type Page } from './text/split-lines.ts';

const SAMPLE = 300;

/** What the cells of a table's rows say, the header left out. */
export function rowsOf(page: Page, written: RawTable): CellText[][] {
  const { rough, first } = roughTable(page, unfoldTable(page, written));
  return rough.slice(first);
}

function roughTable(page: Page, raw: RawTable) {
  const all = raw.header === null ? raw.rows : [raw.header, ...raw.rows];
  const rough = roughRows(page, all.slice(0, SAMPLE));
  return { all, rough, ...headerRows(rough, raw.header !== null) };
}

/** Reads one table. */
export function readTable(page: Page, written: RawTable, place: Place, options: PageOptions): TableReading {
  const raw = unfoldTable(page, written);
  const { all, rough, header, first } = roughTable(page, raw);
  const untitled = raw.header?.cells.map(() => '') ?? [];
  const headers = header === null ? untitled : (rough[header] ?? []).map(({ value }) => value);
  const understanding = understand(raw.kind, headers, rough.slice(first), place.around, options);
  if (!understanding.judgement.recognised) return unreadTable(page, raw, place, understanding);
  refuseExcess(page, all);
  const rendered = renderCells(
    page,
    raw.kind,
    all.map(({ cells }) => cells),
  );
  const rows = all.slice(first).map(({ start }, at) => ({ start, cells: rendered[first + at] ?? [] }));
  const titles = header === null ? untitled : (rendered[header] ?? []).map(({ value }) => value);
  const reading = readGrid(page, { kind: raw.kind, start: raw.start, headers: titles, rows }, place, options);
  if (raw.broken === undefined) return reading;
  const broken = raw.broken.map(({ kind, start, change }) => ({
    kind,
    location: locate(page, start),
    change: change === null ? null : { ...change, original: page.text.slice(change.start, change.end) },
  }));
  return { ...reading, table: { ...reading.table, broken } };
}
