/**
 * Pipe tables, found by their delimiter rows and split into cells without parsing anything else.
 * More is read than GFM would render: any indentation (lists, JSX), block quotes, a delimiter row whose cells don't
 * match the header's, a blank line between rows. Spec of the cells: GFM 4.10, where only a backslash protects a pipe.
 */

import type { RawBreak, RawCell, RawRow, RawTable } from '../cells/raw-table.ts';
import type { Prose } from '../page/find-prose.ts';
import { isDelimiterRow } from '../text/delimiter-row.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';

const DELIMITER_MARKS = marksIn('|:-');
const OTHER_BLOCK =
  /^(?:#{1,6}\s|>|[-*+]\s|\d+[.)]\s|`{3}|~{3}|<\/?[A-Za-z!][^|]*$|:::|\{[%/<:]|(?:import|export)\s|={3,}|-{3,}$)/;

/** All pipe tables of a page. */
export function findMarkdownTables(page: Page, prose: Prose): RawTable[] {
  const tables: RawTable[] = [];
  let { openFence } = prose;
  let readTo = 0;
  for (const line of linesWith(page, DELIMITER_MARKS)) {
    if (!isDelimiterRow(lineText(page, line))) continue;
    if (line <= readTo || prose.hidden[line] === 1 || prose.hidden[line - 1] === 1) continue;
    const header = splitRow(page, line - 1);
    if (header === null) continue;
    const { rows, next, gaps, splits } = collectRows(page, prose, line + 1, header.cells.length);
    readTo = next - 1;
    const isShort = splitRow(page, line)?.cells.length !== header.cells.length;
    const isFirstInFence = openFence !== null && line > openFence;
    const broken = [
      ...(isFirstInFence ? [brokenByFence(page, openFence ?? 0)] : []),
      ...(isShort ? [brokenDelimiter(page, line, header.cells.length)] : []),
      ...gaps.map((gap) => brokenByGap(page, gap)),
      ...splits.map((split) => brokenRow(page, split)),
    ];
    if (isFirstInFence) openFence = null;
    const table = { kind: 'markdown' as const, start: header.start, line: line - 1, header, rows };
    tables.push(broken.length === 0 ? table : { ...table, broken });
  }
  return tables;
}

/** The row of dashes with as many cells as the header: those that it has keep their alignment. */
function brokenDelimiter(page: Page, line: number, columns: number): RawBreak {
  const row = splitRow(page, line);
  const cells = Array.from({ length: columns }, (_, at) => {
    const span = row?.cells[at]?.span;
    const dashes = span === undefined ? '' : page.text.slice(span.start, span.end);
    return /^:?-+:?$/.test(dashes) ? dashes : '---';
  });
  const start = row?.start ?? page.starts[line] ?? 0;
  const end = (page.starts[line] ?? 0) + lineText(page, line).trimEnd().length;
  return { kind: 'delimiter-row', start, change: { start, end, replacement: `| ${cells.join(' | ')} |` } };
}

/** Where the code was meant to end is for people to judge. */
function brokenByFence(page: Page, line: number): RawBreak {
  const start = (page.starts[line] ?? 0) + lineText(page, line).search(/[`~]{3}/);
  return { kind: 'open-fence', start, change: null };
}

/** Blank lines are removed; comments and lone pipes in a gap are for people to judge. */
function brokenByGap(page: Page, line: number): RawBreak {
  let next = line;
  while (next < page.starts.length && lineText(page, next).trim() === '') next += 1;
  const start = page.starts[line] ?? 0;
  const isRowBelow = /^\s*\|[^|]*\|/.test(lineText(page, next));
  return {
    kind: 'gap',
    start,
    change: isRowBelow ? { start, end: page.starts[next] ?? page.text.length, replacement: '' } : null,
  };
}

/** The end of the line, and what the next one starts with, become a space. */
function brokenRow(page: Page, line: number): RawBreak {
  const start = page.starts[line] ?? 0;
  const end = start + lineText(page, line).trimEnd().length;
  const below = lineText(page, line + 1);
  const next = (page.starts[line + 1] ?? 0) + (below.length - below.trimStart().length);
  return { kind: 'split-row', start, change: { start: end, end: next, replacement: ' ' } };
}

interface Collected {
  readonly rows: RawRow[];
  /** The line behind the last row. */
  readonly next: number;
  /** Blank lines between rows. */
  readonly gaps: readonly number[];
  /** Lines whose row goes on in the next line. */
  readonly splits: readonly number[];
}

function collectRows(page: Page, prose: Prose, from: number, columns: number): Collected {
  const rows: RawRow[] = [];
  const gaps: number[] = [];
  const splits: number[] = [];
  let line = from;
  while (line < page.starts.length) {
    const row = isRow(page, prose, line) ? splitRow(page, line) : null;
    const whole = row === null ? null : joinedRow(page, prose, line, row, columns);
    const long = row === null || whole !== null ? null : longRow(page, prose, line, row, columns);
    if (row !== null) {
      rows.push(whole ?? long?.row ?? row);
      if (whole !== null || long !== null) splits.push(line);
      line = long?.next ?? line + (whole === null ? 1 : 2);
    } else if (resumesAfter(page, prose, line, columns)) {
      if (lineText(page, line).trim() === '' && lineText(page, line - 1).trim() !== '') gaps.push(line);
      line += 1;
    } else break;
  }
  return { rows, next: line, gaps, splits };
}

/** A row whose last cell goes on in the next line, so that both together have as many cells as the header; else null. */
function joinedRow(page: Page, prose: Prose, line: number, row: RawRow, columns: number): RawRow | null {
  const isOpen = (at: number) => !lineText(page, at).trimEnd().endsWith('|');
  // Without pipes at the ends of rows, nothing tells the rest of a row from the text below a table.
  if (!isOpen(line) || row.cells.length > columns || (row.cells.length === columns && isOpen(line + 1))) return null;
  const next = isRow(page, prose, line + 1) ? splitRow(page, line + 1) : null;
  if (next === null) return null;
  // A pipe at the start of the next line ends the open cell; words there go on with it.
  if (page.text[next.start] === '|')
    return row.cells.length + next.cells.length === columns
      ? { start: row.start, cells: [...row.cells, ...next.cells] }
      : null;
  const [first, ...others] = next.cells;
  const last = row.cells.at(-1);
  if (first === undefined || last === undefined || row.cells.length + others.length !== columns) return null;
  // Rows without outer pipes may lack their last cells: what starts with a word, as this row does, is a row of its own.
  const isWord = ({ span }: RawCell) => !/\s/.test(page.text.slice(span.start, span.end));
  if (page.text[row.start] !== '|' && isWord(row.cells[0] ?? first) && isWord(first)) return null;
  const joined = { ...last, span: { start: last.span.start, end: first.span.end } };
  return { start: row.start, cells: [...row.cells.slice(0, -1), joined, ...others] };
}

const MOST_LINES = 60;

/** A row whose cells hold lists, as some exports write them: its lines up to the pipe that ends its last cell; else null. */
function longRow(
  page: Page,
  prose: Prose,
  line: number,
  row: RawRow,
  columns: number,
): { readonly row: RawRow; readonly next: number } | null {
  const ends = (at: number) => lineText(page, at).trimEnd().endsWith('|');
  if (page.text[row.start] !== '|' || ends(line) || row.cells.length > columns) return null;
  const cells = [...row.cells];
  for (let next = line + 1; next < Math.min(page.starts.length, line + MOST_LINES); next += 1) {
    if (prose.hidden[next] === 1 || /^\s*#|^\s*(?:```|~~~)/.test(lineText(page, next))) return null;
    const more = splitRow(page, next);
    if (more === null) continue;
    const [first, ...others] = more.cells;
    const open = cells.at(-1);
    if (page.text[more.start] === '|') cells.push(...more.cells);
    else if (first !== undefined && open !== undefined)
      cells.splice(-1, 1, { ...open, span: { start: open.span.start, end: first.span.end } }, ...others);
    if (cells.length > columns) return null;
    if (cells.length === columns && ends(next)) return { row: { start: row.start, cells }, next: next + 1 };
  }
  return null;
}

function isRow(page: Page, prose: Prose, line: number): boolean {
  if (prose.hidden[line] === 1) return false;
  const text = lineText(page, line).replace(/^[\s>]+/, '');
  return text !== '' && (text.startsWith('|') || !OTHER_BLOCK.test(text));
}

const LONGEST_GAP = 3;

/** Blank or hidden lines, or a lone pipe, don't end a table when rows of the same width go on behind them. */
function resumesAfter(page: Page, prose: Prose, line: number, columns: number): boolean {
  const isGap = (at: number) => prose.hidden[at] === 1 || /^[\s>|]*$/.test(lineText(page, at));
  let next = line;
  while (next < page.starts.length && isGap(next) && next - line < LONGEST_GAP) next += 1;
  if (next === line || prose.hidden[next] === 1 || !/^[\s>]*\|/.test(lineText(page, next))) return false;
  const below = lineText(page, next + 1);
  return !isDelimiterRow(below) && splitRow(page, next)?.cells.length === columns;
}

/** Splits a line at its unescaped pipes; null where the line has no cell. */
function splitRow(page: Page, line: number): RawRow | null {
  const text = lineText(page, line);
  const base = page.starts[line] ?? 0;
  const first = text.search(/[^\s>]/);
  if (first === -1) return null;
  const last = text.trimEnd().length;
  const cells: RawCell[] = [];
  let cellStart = text[first] === '|' ? first + 1 : first;
  for (let at = cellStart; at < last; at += 1) {
    if (text[at] === '\\' && (text[at + 1] === '|' || text[at + 1] === '\\')) at += 1;
    else if (text[at] === '|') {
      cells.push(trimCell(text, base, cellStart, at));
      cellStart = at + 1;
    }
  }
  if (cellStart < last) cells.push(trimCell(text, base, cellStart, last));
  return cells.length === 0 ? null : { start: base + first, cells };
}

function trimCell(text: string, base: number, from: number, to: number): RawCell {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { span: { start: base + start, end: base + end }, continued: false };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}
