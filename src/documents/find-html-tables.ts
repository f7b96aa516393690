/**
 * HTML tables, with htmlparser2: rows and cells by their tags, unclosed cells, `colspan` and `rowspan` included.
 * A cell that spans rows stands in each of them, marked as continued in all but the first.
 */

import { Parser } from 'htmlparser2';
import type { Prose } from './find-prose.ts';
import type { RawCell, RawRow, RawTable } from './raw-table.ts';
import { lineOf, type Page } from './split-lines.ts';

const TABLE = /<table(?=[\s>])/gi;
const MAX_SPAN = 1000;

/** All HTML tables of a page. */
export function findHtmlTables(page: Page, prose: Prose): RawTable[] {
  const tables: RawTable[] = [];
  let readTo = 0;
  for (const match of page.text.matchAll(TABLE)) {
    const line = lineOf(page, match.index);
    if (match.index < readTo || prose.hidden[line] === 1 || page.text[match.index - 1] === '`') continue;
    const { table, end } = readTable(page, match.index, line);
    readTo = end;
    tables.push(table);
  }
  return tables;
}

interface OpenCell {
  readonly start: number;
  readonly rowspan: number;
  readonly colspan: number;
}

interface OpenRow extends RawRow {
  readonly cells: RawCell[];
  readonly inHead: boolean;
  /** How many of its cells are `<th>`. */
  headerCells: number;
}

/** Collects the rows of one table while the parser walks through it. */
class TableCollector {
  readonly rows: OpenRow[] = [];
  depth = 0;
  end = -1;
  private cell: OpenCell | null = null;
  private inHead = false;
  private pending = new Map<number, { cell: RawCell; rowsLeft: number }>();
  private readonly text: string;
  private readonly base: number;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>, from: number, to: number): void {
    if (tag === 'table') this.depth += 1;
    if (this.depth !== 1) return;
    if (tag === 'thead') this.inHead = true;
    else if (tag === 'tbody') this.endHead(from);
    else if (tag === 'tr') {
      this.endRow(from);
      this.openRow(from);
    } else if (tag === 'td' || tag === 'th') {
      this.endCell(from);
      const row = this.rows.at(-1) ?? this.openRow(from);
      if (tag === 'th') row.headerCells += 1;
      this.cell = { start: to + 1, rowspan: spanOf(attributes.rowspan), colspan: spanOf(attributes.colspan) };
    }
  }

  close(tag: string, from: number, to: number): void {
    if (tag === 'table') {
      this.depth -= 1;
      if (this.depth === 0) {
        this.endRow(from);
        this.end = to + 1;
      }
    }
    if (this.depth !== 1) return;
    if (tag === 'td' || tag === 'th') this.endCell(from);
    else if (tag === 'tr') this.endRow(from);
    else if (tag === 'thead') this.endHead(from);
  }

  private openRow(at: number): OpenRow {
    const row = { start: this.base + at, cells: [], inHead: this.inHead, headerCells: 0 };
    this.rows.push(row);
    return row;
  }

  private endHead(at: number): void {
    this.endRow(at);
    this.inHead = false;
  }

  private endCell(at: number): void {
    const { cell } = this;
    const row = this.rows.at(-1);
    if (cell === null || row === undefined) return;
    this.cell = null;
    this.placePending(row.cells);
    const span = this.trim(cell.start, at);
    for (let column = 0; column < cell.colspan; column += 1) {
      const covered = column === 0 ? span : { start: span.end, end: span.end };
      if (cell.rowspan > 1)
        this.pending.set(row.cells.length, { cell: { span: covered, continued: true }, rowsLeft: cell.rowspan - 1 });
      row.cells.push({ span: covered, continued: false });
    }
  }

  /** Cells that span down from rows above take their columns before the row's own cells go on. */
  private placePending(cells: RawCell[]): void {
    for (let above = this.pending.get(cells.length); above !== undefined; above = this.pending.get(cells.length)) {
      if (above.rowsLeft === 1) this.pending.delete(cells.length);
      else this.pending.set(cells.length, { cell: above.cell, rowsLeft: above.rowsLeft - 1 });
      cells.push(above.cell);
    }
  }

  private endRow(at: number): void {
    this.endCell(at);
    const row = this.rows.at(-1);
    if (row !== undefined && row.cells.length > 0) this.placePending(row.cells);
  }

  private trim(from: number, to: number): { start: number; end: number } {
    const content = this.text.slice(from, to);
    const leading = content.length - content.trimStart().length;
    if (leading === content.length) return { start: this.base + from, end: this.base + from };
    return { start: this.base + from + leading, end: this.base + from + content.trimEnd().length };
  }
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value?.replace(/[{}"']/g, '') ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, MAX_SPAN);
}

function readTable(page: Page, start: number, line: number): { table: RawTable; end: number } {
  const text = page.text.slice(start, endOfTable(page.text, start));
  const collector = new TableCollector(text, start);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => collector.open(tag, attributes, parser.startIndex, parser.endIndex),
      onclosetag: (tag, implied) =>
        collector.close(tag, parser.startIndex, implied ? parser.startIndex - 1 : parser.endIndex),
    },
    { lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  const rows = collector.rows.filter((row) => row.cells.length > 0);
  const { header, body } = splitHeader(rows, page.text);
  return {
    table: { kind: 'html', start, line, header, rows: body },
    end: collector.end === -1 ? start + text.length : start + collector.end,
  };
}

/** A table that is never closed ends where the next heading, fence or table starts. */
function endOfTable(text: string, start: number): number {
  let depth = 0;
  for (const match of text.slice(start).matchAll(/<(\/?)table(?=[\s>])[^>]*>/gi)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return start + match.index + match[0].length;
  }
  const next = text.slice(start + 1).search(/^(?:#{1,6}\s|```|~~~|<table[\s>])/im);
  return next === -1 ? text.length : start + 1 + next;
}

function splitHeader(rows: readonly OpenRow[], text: string): { header: RawRow | null; body: RawRow[] } {
  const first = rows[0];
  const header = rows.findLast((row) => row.inHead) ?? (first !== undefined && isHeaderRow(first, text) ? first : null);
  return { header, body: rows.filter((row) => row !== header && !row.inHead) };
}

/** Outside a `<thead>`, a first row whose cells are all `<th>`, or all bold, is the header. */
function isHeaderRow(row: OpenRow, text: string): boolean {
  if (row.headerCells > 0) return row.headerCells === row.cells.length;
  return row.cells.every(({ span }) => /^<(strong|b)\b[\s\S]*<\/\1>$/i.test(text.slice(span.start, span.end)));
}
