/** The cells of a table by rough text, without a parser: what a table is judged by before it is worth parsing. */

import { meaningOfHeader } from '../../languages/index.ts';
import { isStringCode } from '../cells/identifiers.ts';
import type { RawRow } from '../cells/raw-table.ts';
import { readIdentity } from '../cells/read-identity.ts';
import type { CellText } from '../judge/column-facts.ts';
import { codeSpansOf, roughText } from '../text/plain-text.ts';
import type { Page } from '../text/split-lines.ts';

/** The rough text of rows. */
export function roughRows(page: Page, rows: readonly RawRow[]): CellText[][] {
  return rows.map(({ cells }) =>
    cells.map(({ span, continued }) => roughCell(page.text.slice(span.start, span.end), continued)),
  );
}

function roughCell(source: string, continued: boolean): CellText {
  const value = roughText(source);
  return { value, lines: source.includes('<') ? roughLines(source) : value, codes: codeSpansOf(source), continued };
}

function roughLines(source: string): string {
  const lines = source.split(/<(?:br|p|li)\b[^<>]*>/i).map(roughText);
  return lines.filter((line) => line !== '').join('\n');
}

/** The syntax asks for a header, and some write their first entry there: a number above numbers, beside a text. */
function isRow([first, ...others]: readonly (readonly CellText[])[]): boolean {
  const holdsNumber = (cell: CellText | undefined) => {
    const { codes, rest } = readIdentity(cell?.lines ?? '', cell?.codes);
    return codes.length === 1 && rest === '';
  };
  const at = first?.findIndex(holdsNumber) ?? -1;
  if (first === undefined || at === -1 || others.length === 0) return false;
  const isText = ({ value }: CellText) => value !== '' && meaningOfHeader(value) === null && !/^[\d\W]*$/.test(value);
  const below = others.map((row) => row[at]);
  return first.some(isText) && first.every((cell, index) => index === at || isText(cell)) && below.every(holdsNumber);
}

/**
 * How many of the first rows are the header: none where the first row already holds a code, two where the header
 * that the syntax asks for was left empty and the real one stands below it.
 */
export function headerRows(
  rows: readonly (readonly CellText[])[],
  hasHeader: boolean,
): { header: number | null; first: number } {
  const isEmpty = (row: readonly CellText[] | undefined) => row?.every(({ value }) => value === '') ?? true;
  const holdsCode = (row: readonly CellText[] | undefined) =>
    row?.some(({ lines, codes }) => {
      const identity = readIdentity(lines, codes);
      return identity.codes.length > 0 || identity.names.some((name) => isStringCode(name) && /\d{2}/.test(name));
    }) ?? true;
  if (hasHeader && isRow(rows)) return { header: null, first: 0 };
  if (hasHeader && !isEmpty(rows[0])) return { header: 0, first: 1 };
  const candidate = hasHeader ? 1 : 0;
  return holdsCode(rows[candidate]) ? { header: null, first: candidate } : { header: candidate, first: candidate + 1 };
}
