/**
 * Which lines of a page its reader sees as prose: fenced code, front matter, comments, scripts and preformatted
 * blocks are not, so a table in them is not a table. Comments are kept: some of them speak to this tool.
 */

import type { Span } from '../../model/index.ts';
import { isDelimiterRow } from '../text/delimiter-row.ts';
import { lineOf, lineText, type Page } from '../text/split-lines.ts';
import { openingsOf } from './find-openings.ts';

export interface Prose {
  /** One flag a line: 1 where the line is not prose. */
  readonly hidden: Uint8Array;
  /** The comments' whole spans, in the order of the page. */
  readonly comments: readonly Span[];
  /** The line of the first fence that is never closed and would swallow a table; null where there is none. */
  readonly openFence: number | null;
  /** The lines of the front matter without their fences, empty where there is none. */
  readonly frontMatter: readonly string[];
}

const FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})(.*)/;

/** Tells prose from everything else. */
export function findProse(page: Page): Prose {
  const hidden = new Uint8Array(page.starts.length);
  const comments: Span[] = [];
  const frontMatter = hideFrontMatter(page, hidden);
  const closings = new Map<string, number>();
  let openFence: number | null = null;
  let readFrom = page.starts[frontMatter.length === 0 ? 0 : frontMatter.length + 2] ?? page.text.length;
  const nextOpening = openingsOf(page);
  for (let opening = nextOpening(readFrom); opening !== null; opening = nextOpening(readFrom)) {
    const { start, mark, isFence } = opening;
    const fence = isFence ? hideFence(page, hidden, lineOf(page, start)) : null;
    if (fence?.isOpen) openFence ??= lineOf(page, start);
    const block = isFence ? fence : hideBlock(page, hidden, start, mark, closings);
    readFrom = block?.end ?? start + 1;
    if (block !== null && isComment(mark)) comments.push(block);
  }
  return { hidden, comments, openFence, frontMatter };
}

function hideFrontMatter(page: Page, hidden: Uint8Array): string[] {
  if (lineText(page, 0).trimEnd() !== '---') return [];
  const lines: string[] = [];
  for (let line = 1; line < page.starts.length; line += 1) {
    const text = lineText(page, line);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) {
      hidden.fill(1, 0, line + 1);
      return lines;
    }
    lines.push(text);
  }
  return [];
}

interface Fence extends Span {
  /** It is never closed, and ends before a table that nobody meant as code. */
  readonly isOpen: boolean;
}

/** Hides a fenced block from its opening line to its closing fence; one that is never closed goes to a table, or to the page's end. */
function hideFence(page: Page, hidden: Uint8Array, opening: number): Fence | null {
  const [, fence, info] = FENCE.exec(lineText(page, opening)) ?? [];
  if (fence === undefined || (fence.startsWith('`') && info?.includes('`'))) return null;
  let line = opening + 1;
  while (line < page.starts.length && !closesFence(lineText(page, line), fence)) line += 1;
  const table = line < page.starts.length ? null : tableAfter(page, opening);
  const next = table ?? line + 1;
  hidden.fill(1, opening, next);
  return { start: page.starts[opening] ?? 0, end: page.starts[next] ?? page.text.length, isOpen: table !== null };
}

/** The header's line of the first table that stands behind a blank line. */
function tableAfter(page: Page, opening: number): number | null {
  for (let line = opening + 2; line + 1 < page.starts.length; line += 1) {
    const isBehindBlank = lineText(page, line - 1).trim() === '';
    if (isBehindBlank && lineText(page, line).includes('|') && isDelimiterRow(lineText(page, line + 1))) return line;
  }
  return null;
}

/** A line of the same marks, at least as many, and nothing else. */
function closesFence(line: string, fence: string): boolean {
  const marks = line.replace(/^[\s>]+/, '').trimEnd();
  return marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}

function isComment(opening: string): boolean {
  return opening.startsWith('<!--') || opening.startsWith('{');
}

/** Hides the lines that a comment, a script or a preformatted block has for itself; one that is never closed is none. */
function hideBlock(
  page: Page,
  hidden: Uint8Array,
  start: number,
  opening: string,
  closings: Map<string, number>,
): Span | null {
  const closing = opening.startsWith('{')
    ? '*/}'
    : opening.startsWith('<!--')
      ? '-->'
      : `</${/\w+/.exec(opening)?.[0]}>`;
  const firstLine = lineOf(page, start);
  const startsAlone = page.text.slice(page.starts[firstLine], start).trim() === '';
  if (!isComment(opening) && !startsAlone) return null;
  const found = nextClosing(page.text, closing, start + opening.length, closings);
  if (found === -1) return null;
  const end = found + closing.length;
  const lastLine = lineOf(page, end - 1);
  const endsAlone =
    lineText(page, lastLine)
      .slice(end - (page.starts[lastLine] ?? 0))
      .trim() === '';
  hidden.fill(
    1,
    startsAlone ? firstLine : firstLine + 1,
    endsAlone && (startsAlone || lastLine > firstLine) ? lastLine + 1 : lastLine,
  );
  return { start, end };
}

/** Where a closing mark comes next; remembered, so that many openings that share one closing are one search. */
function nextClosing(text: string, closing: string, from: number, closings: Map<string, number>): number {
  const known = closings.get(closing);
  if (known !== undefined && (known === -1 || known >= from)) return known;
  const found = text.indexOf(closing, from);
  closings.set(closing, found);
  return found;
}

/** What the front matter says under a key; null where it doesn't have it. */
export function frontMatterValue(frontMatter: readonly string[], key: string): string | null {
  const line = frontMatter.find((candidate) => candidate.toLowerCase().startsWith(`${key}:`));
  const value = line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^["']|["']$/g, '');
  return value === undefined || value === '' ? null : value;
}
