/** HTML tables: where they stand on a page, their rows with htmlparser2, and which row is the header. */

import { Parser } from 'htmlparser2';
import type { RawRow, RawTable } from '../cells/raw-table.ts';
import type { Prose } from '../page/find-prose.ts';
import { lineOf, type Page } from '../text/split-lines.ts';
import { type OpenRow, TableCollector } from './collect-html-rows.ts';

/** Looked for first, because searching in any case is slow. */
const OPENING = ['<table', '<TABLE', '<Table'];
const TAG = /<\/?table(?=[\s>])[^>]*>?/gi;

/** All HTML tables of a page; a table inside another belongs to its cell. */
export function findHtmlTables(page: Page, prose: Prose): RawTable[] {
  if (!OPENING.some((tag) => page.text.includes(tag))) return [];
  const tables: RawTable[] = [];
  let readTo = 0;
  for (const { start, end } of tableRanges(page.text)) {
    const line = lineOf(page, start);
    if (start < readTo || prose.hidden[line] === 1 || page.text[start - 1] === '`') continue;
    const table = readTable(page, start, end, line);
    readTo = end;
    tables.push(table);
  }
  return tables;
}

/** Each opening tag up to its closing one; a table that is never closed ends where the next heading, fence or table starts. */
function tableRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const { index, 0: tag } of text.matchAll(TAG)) {
    if (tag.startsWith('</')) {
      const range = open.pop();
      if (range !== undefined) range.end = index + tag.length;
    } else {
      const range = { start: index, end: -1 };
      ranges.push(range);
      open.push(range);
    }
  }
  return ranges.map(({ start, end }, index) => ({
    start,
    end: end === -1 ? endOfUnclosed(text, start, ranges[index + 1]?.start) : end,
  }));
}

function endOfUnclosed(text: string, start: number, nextTable: number = text.length): number {
  const next = text.slice(start, nextTable).search(/^(?:#{1,6}\s|```|~~~)/m);
  return next === -1 ? nextTable : start + next;
}

function readTable(page: Page, start: number, end: number, line: number): RawTable {
  const text = page.text.slice(start, end);
  const collector = new TableCollector(text, start);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => collector.open(tag, attributes, parser.startIndex, parser.endIndex),
      onclosetag: (tag) => collector.close(tag, parser.startIndex),
    },
    { lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  const { header, body } = splitHeader(
    collector.rows.filter((row) => row.cells.length > 0),
    page.text,
  );
  return { kind: 'html', start, line, header, rows: body };
}

function splitHeader(rows: readonly OpenRow[], text: string): { header: RawRow | null; body: RawRow[] } {
  const first = rows[0];
  const hasHeaderCells = rows.some(({ inHead, headerCells }) => inHead && headerCells > 0);
  const isHead = (row: OpenRow) => row.inHead && (row.headerCells > 0 || !hasHeaderCells);
  const header = rows.findLast(isHead) ?? (first !== undefined && isHeaderRow(first, text) ? first : null);
  return { header, body: rows.filter((row) => row !== header && !isHead(row)) };
}

/** Outside a `<thead>`, a first row whose cells are all `<th>`, or all bold, is the header. */
function isHeaderRow(row: OpenRow, text: string): boolean {
  if (row.headerCells > 0) return row.headerCells === row.cells.length;
  return row.cells.every(({ span }) => /^<(strong|b)\b[\s\S]*<\/\1>$/i.test(text.slice(span.start, span.end)));
}
