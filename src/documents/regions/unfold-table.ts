/**
 * A table that saves room, as the long table it stands for: its columns set several times side by side
 * (`Code | Name | Code | Name`), its entries one below the other (`Error | no_lamp`, `Message | There is no lamp.`),
 * or its names in the first line of the texts (`NO_LAMP<br>There is no lamp.`).
 */

import { meaningOfHeader, speaksOfErrors } from '../../languages/index.ts';
import { isStrongIdentifier } from '../cells/identifiers.ts';
import type { RawCell, RawRow, RawTable } from '../cells/raw-table.ts';
import { type Identity, readIdentity } from '../cells/read-identity.ts';
import { roughText } from '../text/plain-text.ts';
import type { Page } from '../text/split-lines.ts';

/** The table with one set of columns, an entry in each row; unchanged where it is written so. */
export function unfoldTable(page: Page, written: RawTable): RawTable {
  if (holdsEntryPerCell(page, written)) return oneColumn(written);
  const raw = splitNames(page, isTransposed(page, written) ? transpose(written) : recordsOf(page, written));
  if (raw.header === null) return raw;
  const width = widthOfSet(raw.header.cells.map(({ span }) => roughText(page.text.slice(span.start, span.end))));
  if (width === raw.header.cells.length) return raw;
  return { ...raw, header: take(raw.header, 0, width), rows: raw.rows.flatMap((row) => setsOf(row, width)) };
}

const CODE_AND_WORDS = /^(?:[A-Z]{1,4}[-_]?\d{2,}|\d{3,})(?:\s?[-–—:：]\s?|\s+)["'“‘]?\p{L}/u;
const FEWEST_ROWS = 3;
/** So many rows tell what the cells of a table are. */
const SAMPLE = 300;

/** Codes with their words in every cell of two columns or more: nothing but room is saved by the columns. */
function holdsEntryPerCell(page: Page, { header, rows }: RawTable): boolean {
  const lines = [...(header === null ? [] : [header]), ...rows.slice(0, SAMPLE)];
  if (rows.length < FEWEST_ROWS || lines.some(({ cells }) => cells.length < 2)) return false;
  // The first rows tell it of nearly every table, and cells are many.
  return areEntries(page, lines.slice(0, FEWEST_ROWS)) && areEntries(page, lines);
}

function areEntries(page: Page, lines: readonly RawRow[]): boolean {
  const cells = lines.flatMap((row) => row.cells.map(({ span }) => page.text.slice(span.start, span.end)));
  const texts = cells.map(roughText).filter((text) => text !== '');
  return texts.length > 0 && texts.filter((text) => CODE_AND_WORDS.test(text)).length >= texts.length * NEARLY_ALL;
}

function oneColumn({ header, rows, ...raw }: RawTable): RawTable {
  const all = header === null ? rows : [header, ...rows];
  const single = all.flatMap(({ cells }) => cells.map((cell) => ({ start: cell.span.start, cells: [cell] })));
  return { ...raw, header: null, rows: single };
}

/** A name in capitals that has the first line of its cell for itself. */
const FIRST_LINE =
  /^(?:<[a-z][^<>]{0,80}>|\*\*|`)?\s{0,9}([A-Z][A-Z\d]*(?:\\?_[A-Z\d]+)+)\s{0,9}(?:<\/[a-z]{1,10}>|\*\*|`)?\s{0,9}<br\s?\/?>/;
const FEWEST_NAMES = 3;
const NEARLY_ALL = 0.8;

/** Where nearly all cells of one column start so, they are two columns: the name, and what is said of it. */
function splitNames(page: Page, raw: RawTable): RawTable {
  const { header, rows } = raw;
  if (header === null || rows.length < FEWEST_NAMES) return raw;
  const firstLine = ({ span }: RawCell) => lengthOfFirstLine(page.text.slice(span.start, span.end));
  const at = header.cells.findIndex(
    (_, index) =>
      rows.filter(({ cells }) => cells[index] !== undefined && firstLine(cells[index]) > 0).length >=
      rows.length * NEARLY_ALL,
  );
  if (at === -1) return raw;
  const split = (row: RawRow, lengthOf: (cell: RawCell) => number): RawRow => ({
    ...row,
    cells: row.cells.flatMap((cell, index) => {
      const middle = cell.span.start + lengthOf(cell);
      return index === at
        ? [
            { ...cell, span: { start: cell.span.start, end: middle } },
            { ...cell, span: { start: middle, end: cell.span.end } },
          ]
        : [cell];
    }),
  });
  return { ...raw, header: split(header, () => 0), rows: rows.map((row) => split(row, firstLine)) };
}

/** Below another name the first is one of several: `NO_LAMP<br>ACME_NO_LAMP` is what two platforms call it, and no text. */
function lengthOfFirstLine(cell: string): number {
  const length = FIRST_LINE.exec(cell)?.[0].length ?? 0;
  return isStrongIdentifier(readIdentity(roughText(cell.slice(length))).names[0] ?? '') ? 0 : length;
}

const FEWEST_ENTRIES = 2;

/** Codes stand side by side behind a header that says so (`Code | 1001 | 1002`): each column is an entry. */
function isTransposed(page: Page, { header, rows }: RawTable): boolean {
  if (header === null || header.cells.length <= FEWEST_ENTRIES || rows.length === 0) return false;
  const [title = '', ...codes] = header.cells.map(({ span }) => roughText(page.text.slice(span.start, span.end)));
  if (meaningOfHeader(title) !== 'code' || !codes.every((text) => isCode(readIdentity(text)))) return false;
  return rows.every(({ cells }) => cells.length === header.cells.length);
}

function isCode({ codes, rest }: Identity): boolean {
  return codes.length === 1 && rest === '';
}

/** The columns of a table as its rows. */
function transpose(raw: RawTable): RawTable {
  const rows = raw.header === null ? raw.rows : [raw.header, ...raw.rows];
  const columns = (raw.header?.cells ?? []).map((_, at) => rows.flatMap(({ cells }) => cells.slice(at, at + 1)));
  const [header, ...entries] = columns.map((cells) => ({ start: cells[0]?.span.start ?? raw.start, cells }));
  return header === undefined ? raw : { ...raw, header, rows: entries };
}

function isOfEntry(label: string): boolean {
  return meaningOfHeader(label) === 'code' || speaksOfErrors(label);
}

const RECORD_WIDTH = 2;
const WORDS = /^\p{Lu}?[\p{Ll}\p{Lo} ]{1,30}$/u;
const TEXTS: readonly (string | null)[] = ['message', 'description', 'reason', 'fix'];

/** Rows of a label and its value, which start anew with the first label: each round is an entry, each label a column. */
function recordsOf(page: Page, raw: RawTable): RawTable {
  const lines = [...(raw.header === null ? [] : [raw.header]), ...raw.rows];
  if (lines.filter(({ cells }) => cells.length > RECORD_WIDTH).length > lines.length / 10) return raw;
  const labelOf = ({ cells: [label] }: RawRow) =>
    label === undefined ? '' : roughText(page.text.slice(label.span.start, label.span.end));
  const first = lines.slice(0, 2).findIndex((row) => isOfEntry(labelOf(row)));
  if (first === -1) return raw;
  const told = lines.slice(first).filter((row) => labelOf(row) !== '');
  const labels = [...new Set(told.map(labelOf))];
  const isKnown = (label: string) => WORDS.test(label) && meaningOfHeader(label) !== null;
  if (labels.length < RECORD_WIDTH || !labels.every(isKnown)) return raw;
  if (!labels.some((label) => TEXTS.includes(meaningOfHeader(label)) && label !== labels[0])) return raw;
  const records: Map<string, RawRow>[] = [];
  for (const row of told) {
    const label = labelOf(row);
    if (label === labels[0]) records.push(new Map());
    const record = records.at(-1);
    if (record?.has(label) === false) record.set(label, row);
  }
  const isHeadless = raw.header === null || (first === 1 && labelOf(raw.header) === '');
  if (records.length < 2 && !isHeadless) return raw;
  const rows = records.map((record) => {
    const start = record.get(labels[0] ?? '')?.start ?? raw.start;
    const nothing = { span: { start, end: start }, continued: false };
    return { start, cells: labels.map((label) => record.get(label)?.cells[1] ?? nothing) };
  });
  const header = labels.flatMap((label) => told.find((row) => labelOf(row) === label)?.cells[0] ?? []);
  return { ...raw, header: { start: raw.start, cells: header }, rows };
}

/** How many columns there are before the header starts anew. */
function widthOfSet(headers: readonly string[]): number {
  for (let width = 2; width <= headers.length / 2; width += 1) {
    const repeats = headers.every((header, at) => header !== '' && header === headers[at % width]);
    if (repeats && headers.length % width === 0) return width;
  }
  return headers.length;
}

/** The sets of a row; those left empty at the end of the table are none. */
function setsOf(row: RawRow, width: number): RawRow[] {
  const starts = Array.from({ length: Math.max(1, Math.ceil(row.cells.length / width)) }, (_, set) => set * width);
  return starts
    .map((start) => take(row, start, width))
    .filter(({ cells }, set) => set === 0 || cells.some(({ span }) => span.end > span.start));
}

function take(row: RawRow, from: number, width: number): RawRow {
  const cells = row.cells.slice(from, from + width);
  return { start: from === 0 ? row.start : (cells[0]?.span.start ?? row.start), cells };
}
