/** Pieces of Markdown from plain text: whatever the text holds, it is shown and never becomes markup. */

import { livePieces } from '../model/live-text.ts';

/**
 * Plain text as inline Markdown; what stands between backticks stays a code span, and what a host would bring to life
 * becomes one.
 * @example inline('a *b* `C_D`') // 'a \\*b\\* `C_D`'
 * @example inline('ask @ann') // 'ask `@ann`'
 */
export function inline(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.isCode ? codeSpan(piece.text) : escaped(piece.text)))
    .join('')
    .replace(/^(\s*)([-+#>=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Code and other text by turns: two code spans that touch would be read as one with backticks in it. */
function piecesOf(text: string): Piece[] {
  const spans: Piece[] = text.split(/`([^`\n]+)`/).map((span, index) => ({ text: span, isCode: index % 2 === 1 }));
  const pieces: Piece[] = [];
  for (const piece of spans.flatMap((span) =>
    span.isCode ? [span] : livePieces(span.text).map(({ text, isLive }) => ({ text, isCode: isLive })),
  )) {
    if (piece.text === '') continue;
    const last = pieces.at(-1);
    if (last?.isCode === piece.isCode) pieces.splice(-1, 1, { ...last, text: last.text + piece.text });
    else pieces.push(piece);
  }
  return pieces;
}

/** A text as a code span that holds exactly it, white space folded. */
export function codeSpan(text: string): string {
  const line = harmless(text).trim();
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A row of a table; a pipe inside a cell does not end it. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A table with its delimiter row; `right` names the columns of numbers. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string[] {
  const delimiters = header.map((title) => (right.includes(title) ? '---:' : '---'));
  return [tableRow(header), tableRow(delimiters), ...rows.map(tableRow)];
}

/** A fenced block whose fence is longer than any inside it. */
export function fenced(language: string, lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map(harmless), fence];
}

/** The link to a line of a source; `base` leads from the report to the sources' folder. */
export function lineLink(base: string, place: { readonly file: string; readonly line: number }, label: string): string {
  const path = `${base}${place.file}`.split('/').map(encodeSegment).join('/');
  // A rendered page has no line anchors; its plain view does.
  const view = /\.(?:md|mdx|markdown)$/i.test(place.file) ? '?plain=1' : '';
  return `[${inline(label)}](${path}${view}#L${place.line})`;
}

/** `encodeURIComponent` leaves parentheses alone, and one of them would end the link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29');
}

function escaped(text: string): string {
  return harmless(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** One line, without control characters and without what turns the direction of text. */
function harmless(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
