/**
 * The headings of a page and what stands under which: ATX, setext and HTML headings, and lines that are bold or a
 * constant as a whole, which many pages use as headings of the lowest level.
 */

import type { Span } from '../../model/index.ts';
import { lowerBound } from '../../model/lower-bound.ts';
import { roughText } from '../text/plain-text.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import type { Prose } from './find-prose.ts';

export interface Heading {
  /** 1 to 6; 7 for a line in bold. */
  readonly level: number;
  readonly title: string;
  /** The title as written, markup included. */
  readonly span: Span;
  /** Line of the heading, counted from 0. */
  readonly line: number;
  /** First line after the heading. */
  readonly next: number;
}

const BOLD_LEVEL = 7;
/** A whole paragraph mentions too much to say what the table below it holds. */
const LONGEST_INTRO = 200;
/** What a line without the blanks at its end has to be. */
const ATX = /^[ \t>]*(#{1,6})[ \t]+(?=\S)(.*)/;
const HTML = /^[ \t>]*<h([1-6])[^<>]*>(.*)<\/h[1-6]>$/i;
const BOLD = /^[ \t>]*(\*\*|__)(?!\*)[ \t]*(?=\S)(.*)\1[ \t\u00a0]?[:：]?$/;
const BOLD_HTML =
  /^[ \t>]{0,40}(?:<(?:p|div|center)\b[^<>]*>[ \t]{0,9})?(?:<a\b[^<>]*><\/a>)?<(strong|b)>(?!<)([^<>]{2,200})<\/\1>[:：]?[ \t]{0,9}(?:<\/(?:p|div|center)>)?$/i;
/** A constant that has its line for itself, with what it means below it. */
const CONSTANT = /^[ \t>]{0,40}(`)([A-Z][A-Z\d]{0,40}(?:_[A-Z\d]{1,40}){1,9})`[:：]?$/;
const UNDERLINE = /^[ \t]{0,3}(=+|-{2,})[ \t]*$/;
const MARKS = marksIn('#<*_`');
const UNDERLINE_MARKS = marksIn('=-');

/** All headings in the order of the page. */
export function findHeadings(page: Page, prose: Prose): Heading[] {
  const marked = linesWith(page, MARKS).flatMap((line) => markedHeading(page, line) ?? []);
  const lines = new Set(marked.map(({ line }) => line));
  const underlined = linesWith(page, UNDERLINE_MARKS)
    .flatMap((line) => underlinedHeading(page, line) ?? [])
    .filter(({ line }) => !lines.has(line));
  const headings = [...marked, ...underlined].filter(({ line }) => prose.hidden[line] !== 1);
  return underlined.length === 0 ? headings : headings.sort((a, b) => a.line - b.line);
}

function markedHeading(page: Page, line: number): Heading | null {
  const text = lineText(page, line).trimEnd();
  const match = ATX.exec(text) ?? HTML.exec(text) ?? BOLD.exec(text) ?? BOLD_HTML.exec(text) ?? CONSTANT.exec(text);
  const [, mark = '', inside = ''] = match ?? [];
  if (match === null) return null;
  const level = /\d/.test(mark) ? Number(mark) : mark.startsWith('#') ? mark.length : BOLD_LEVEL;
  const content = mark.startsWith('#') ? withoutClosing(inside) : inside.trimEnd();
  return headingAt(content, (page.starts[line] ?? 0) + text.indexOf(inside, text.indexOf(mark) + mark.length), {
    level,
    line,
    lines: 1,
  });
}

/** A heading may end with hashes again: `## Codes ##`. */
function withoutClosing(content: string): string {
  let end = content.length;
  while (content.charAt(end - 1) === '#') end -= 1;
  const isClosed = end < content.length && /[ \t]/.test(content.charAt(end - 1));
  return isClosed ? content.slice(0, end).trimEnd() : content;
}

/** A line of text above a line of `=` or `-`. */
function underlinedHeading(page: Page, below: number): Heading | null {
  const mark = UNDERLINE.exec(lineText(page, below))?.[1];
  const line = below - 1;
  const text = mark === undefined || line < 0 ? '' : lineText(page, line);
  if (!/^(?![-#>|=])/.test(text)) return null;
  const content = text.trim();
  const start = (page.starts[line] ?? 0) + text.indexOf(content);
  return headingAt(content, start, { level: mark?.startsWith('=') ? 1 : 2, line, lines: 2 });
}

function headingAt(
  content: string,
  start: number,
  { level, line, lines }: { level: number; line: number; lines: number },
): Heading | null {
  if (content.trim() === '') return null;
  return {
    level,
    title: roughText(content),
    span: { start, end: start + content.trimEnd().length },
    line,
    next: line + lines,
  };
}

/** A function that gives the headings a line stands under, outermost first. */
export function headingsAbove(headings: readonly Heading[]): (line: number) => readonly Heading[] {
  const open: Heading[] = [];
  const parents = new Map<Heading, Heading | null>();
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    parents.set(heading, open.at(-1) ?? null);
    open.push(heading);
  }
  return (line) => {
    const path: Heading[] = [];
    const nearest = headings[lowerBound(headings, (heading) => heading.line < line) - 1] ?? null;
    for (let here: Heading | null = nearest; here !== null; here = parents.get(here) ?? null) path.unshift(here);
    return path;
  };
}

/** The text of the last line of prose before a line, where it is not a heading: often it says what a table holds. */
export function introBefore(page: Page, prose: Prose, line: number): string {
  for (let above = line - 1; above >= 0 && above >= line - 3; above -= 1) {
    if (prose.hidden[above] === 1) continue;
    const text = lineText(page, above).trim();
    if (text !== '') return /^(?:#|\||<\/?[A-Za-z])/.test(text) || text.length > LONGEST_INTRO ? '' : roughText(text);
  }
  return '';
}
