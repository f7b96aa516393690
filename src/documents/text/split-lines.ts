/**
 * The lines of a page by their offsets, and places in it. Lines end at LF, CRLF or CR; a line's text excludes its end.
 */

import type { Location } from '../../model/index.ts';

/** A page whose lines are known; every offset counts UTF-16 code units from the start of `text`. */
export interface Page {
  readonly file: string;
  readonly text: string;
  /** Offset at which each line starts. */
  readonly starts: readonly number[];
  /** The first character of each line behind white space and `>`, as its code; 0 where it has none, or none of ASCII. */
  readonly marks: Uint8Array;
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
  return { file, text, starts, marks: marksOf(text, starts) };
}

const LAST_ASCII = 0x7f;

/** One look at each line saves most of them every further one. */
function marksOf(text: string, starts: readonly number[]): Uint8Array {
  const marks = new Uint8Array(starts.length);
  for (let line = 0; line < starts.length; line += 1) {
    const end = starts[line + 1] ?? text.length;
    let at = starts[line] ?? 0;
    let code = text.charCodeAt(at);
    while (at < end && (code === 0x20 || code === 0x09 || code === 0x3e || code === 0x0d || code === 0x0a)) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (at < end && code <= LAST_ASCII) marks[line] = code;
  }
  return marks;
}

/** Characters that lines may start with: 1 at the code of each. */
export type Marks = Readonly<Uint8Array>;

/** The set of some characters. */
export function marksIn(characters: string): Marks {
  const marks = new Uint8Array(LAST_ASCII + 1);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** The lines, counted from 0, that start with one of the characters. */
export function linesWith(page: Page, marks: Marks): number[] {
  const lines: number[] = [];
  for (let line = 0; line < page.marks.length; line += 1) if (marks[page.marks[line] ?? 0] === 1) lines.push(line);
  return lines;
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
