/**
 * The headings of a page and what stands under which: ATX, setext and HTML headings, and lines that are bold as a
 * whole, which many pages use as headings of the lowest level.
 */

import type { Span } from '../model/index.ts';
import type { Prose } from './find-prose.ts';
import { roughText } from './plain-text.ts';
import { lineOf, lineText, type Page } from './split-lines.ts';

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
const HEADING =
  /^[ \t>]*(?:(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?|<h([1-6])[^>]*>(.*?)<\/h[1-6]>|(\*\*|__)(?!\*)[ \t]*(\S.*?)[ \t]*\5[:：]?)[ \t]*\r?$|^(?=.*\S)[ \t]{0,3}(?![-#>|=])(.+)\r?\n[ \t]{0,3}(=+|-{2,})[ \t]*\r?$/gim;

/** All headings in the order of the page. */
export function findHeadings(page: Page, prose: Prose): Heading[] {
  const headings: Heading[] = [];
  for (const match of page.text.matchAll(HEADING)) {
    const line = lineOf(page, match.index);
    const content = match[2] ?? match[4] ?? match[6] ?? match[7];
    if (prose.hidden[line] === 1 || content === undefined || content.trim() === '') continue;
    const isSetext = match[7] !== undefined;
    if (isSetext && page.text.slice(match.index).startsWith('|')) continue;
    const start = match.index + match[0].indexOf(content);
    headings.push({
      level: levelOf(match),
      title: roughText(content),
      span: { start, end: start + content.trimEnd().length },
      line,
      next: line + (isSetext ? 2 : 1),
    });
  }
  return headings;
}

function levelOf(match: RegExpMatchArray): number {
  if (match[1] !== undefined) return match[1].length;
  if (match[3] !== undefined) return Number(match[3]);
  if (match[8] !== undefined) return match[8].startsWith('=') ? 1 : 2;
  return BOLD_LEVEL;
}

/** The headings a line stands under, outermost first. */
export function headingsAbove(headings: readonly Heading[], line: number): Heading[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.line >= line) break;
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path;
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
