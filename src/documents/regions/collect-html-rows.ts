/**
 * The rows and cells of one HTML table, collected while a parser walks through its tags: unclosed cells end where the
 * next one starts, `colspan` makes empty cells, and a cell with a `rowspan` stands in each row that it covers.
 */

import type { RawCell, RawRow } from '../cells/raw-table.ts';

const MAX_SPAN = 1000;
/** More cells than a row may have (`limits.ts`): spans that multiply stop here, and the row is refused. */
const MOST_CELLS = 1100;

interface OpenCell {
  readonly start: number;
  readonly rowspan: number;
  readonly colspan: number;
}

export interface OpenRow extends RawRow {
  readonly cells: RawCell[];
  readonly inHead: boolean;
  /** How many of its cells are `<th>`. */
  headerCells: number;
}

/** Collects the rows of one table; the parser calls `open` and `close` with offsets into the table's own text. */
export class TableCollector {
  readonly rows: OpenRow[] = [];
  depth = 0;
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

  close(tag: string, from: number): void {
    if (tag === 'table') {
      this.depth -= 1;
      if (this.depth === 0) this.endRow(from);
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
    for (let column = 0; column < cell.colspan && row.cells.length < MOST_CELLS; column += 1) {
      const covered = column === 0 ? span : { start: span.end, end: span.end };
      if (cell.rowspan > 1)
        this.pending.set(row.cells.length, { cell: { span: covered, continued: true }, rowsLeft: cell.rowspan - 1 });
      row.cells.push({ span: covered, continued: false });
    }
  }

  /** Cells that span down from rows above take their columns before the row's own cells go on. */
  private placePending(cells: RawCell[]): void {
    for (let above = this.pending.get(cells.length); above !== undefined; above = this.pending.get(cells.length)) {
      if (cells.length >= MOST_CELLS) return;
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
