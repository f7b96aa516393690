/**
 * The lines of a page by their offsets, and places in it. Lines end at LF, CRLF or CR; a line's text excludes its end.
 */

import type { Location } from '../model/index.ts';

/** A page whose lines are known; every offset counts UTF-16 code units from the start of `text`. */
export interface Page {
  readonly file: string;
  readonly text: string;
  /** Offset at which each line starts. */
  readonly starts: readonly number[];
}

/** Finds the lines of a text. */
export function splitLines(file: string, text: string): Page {
  const starts = [0];
  const hasCarriageReturn = text.includes('\r');
  if (!hasCarriageReturn) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  } else {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  }
  return { file, text, starts };
}

/** The text of a line (counted from 0) without its line end. */
export function lineText(page: Page, line: number): string {
  const start = page.starts[line];
  if (start === undefined) return '';
  const next = page.starts[line + 1];
  if (next === undefined) return page.text.slice(start);
  const end = page.text[next - 2] === '\r' && page.text[next - 1] === '\n' ? next - 2 : next - 1;
  return page.text.slice(start, end);
}

/** Index of the line, counted from 0, that an offset lies in. */
export function lineOf(page: Page, offset: number): number {
  let low = 0;
  let high = page.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of an offset, line and column counted from 1. */
export function locate(page: Page, offset: number): Location {
  const line = lineOf(page, offset);
  return { file: page.file, line: line + 1, column: offset - (page.starts[line] ?? 0) + 1 };
}
