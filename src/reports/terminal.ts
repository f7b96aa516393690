/** Pieces of terminal output: harmless text, excerpts of a source with the place marked, aligned columns. */

import { stripVTControlCharacters } from 'node:util';
import type { Finding, Severity } from '../model/index.ts';
import { markedLength } from './marked-length.ts';

/**
 * Colours, or functions that return their text where there are none. The type is our own: published types may name no package
 * that isn't installed with this one.
 */
export interface Paint
  extends Readonly<Record<'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>> {
  readonly isColorSupported: boolean;
}

const EXCERPT = 96;

/**
 * A text on one line that cannot move the cursor, change colours, turn the direction of what follows, or command the runner of a
 * workflow, which obeys lines that start with `::` and whatever follows `##[`.
 */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/^ ?::/, ': :').replaceAll('##[', '# #[');
}

/** The same for a text of several lines. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S.*/, plain))
    .join('\n');
}

export function paintSeverity(paint: Paint, severity: Severity, text: string): string {
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.blue(text);
}

/**
 * The line of a finding and, below it, carets under what it is about, in so many columns; empty where the line is not there.
 */
export function excerpt(
  lines: readonly string[],
  finding: Finding,
  paint: Paint,
  width = Number.POSITIVE_INFINITY,
): string[] {
  const { line: number, column } = finding.location;
  const line = lines[number - 1];
  if (line === undefined || line.trim() === '') return [];
  const length = markedLength(line, finding);
  const from = Math.max(0, column - 1 - BEFORE);
  const gutter = `${number} `;
  const room = Math.min(Math.max(EXCERPT, BEFORE + length), Math.max(NARROW, width - gutter.length - 4));
  const window = cut(line.slice(from), room);
  const lead = from > 0 ? '…' : '';
  const tail = from + window.length < line.trimEnd().length ? '…' : '';
  const before = lead + window.slice(0, column - 1 - from);
  const marked = window.slice(column - 1 - from, column - 1 - from + length);
  const shown = `${lead}${window.trimEnd()}${tail}`.replace(/\t/g, ' ');
  const carets = paintSeverity(paint, finding.severity, '^'.repeat(widthOf(marked)));
  return [paint.dim(`${gutter}│ `) + visible(shown), paint.dim(`${blank(gutter)}│ `) + blank(before) + carets];
}

/** How much of a line stands before what is marked. */
const BEFORE = 24;

/** The beginning of a text that fits into so many columns. */
function cut(text: string, width: number): string {
  let [shown, used] = ['', 0];
  for (const character of text) {
    used += widthOf(character);
    if (used > width) return shown;
    shown += character;
  }
  return shown;
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** White space as wide as a text. */
function blank(text: string): string {
  return ' '.repeat(widthOf(text));
}

/** How many columns a terminal gives a text: two for CJK and other wide characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text))
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : /\p{M}/u.test(character)
          ? 0
          : 1;
  return width;
}

/** Fewer columns than this are no room for text: better to let the terminal break it anywhere. */
const NARROW = 30;

/**
 * A text broken between its words to fit a terminal of that width (`Infinity` where there is none): `indent` is what stands
 * before its first line, and leads the others.
 * @example hang('one two three', 4, 40) // 'one two three'
 */
export function hang(text: string, indent: number, width: number): string {
  const room = width - indent;
  if (width === Number.POSITIVE_INFINITY || room < NARROW || widthOf(text) <= room) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Lines of cells, padded into columns; the last column is left as it is, or broken to fit a terminal. */
export function columns(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  return rows.map((row) => {
    const padded = row.slice(0, -1).map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
    const before = padded.map((cell) => `${cell}  `).join('');
    return (before + hang(row.at(-1) ?? '', widthOf(before), width)).trimEnd();
  });
}
