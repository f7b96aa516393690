/** Cells of entries that stand outside tables, in headings and lists: plain text and links without a parser. */

import type { Link, Span } from '../../model/index.ts';
import { codeSpansOf, roughText } from '../text/plain-text.ts';
import { locate, type Page } from '../text/split-lines.ts';
import type { RenderedCell } from './rendered-cell.ts';

const LINK = /\]\(\s*<?([^)\s>]+)/g;

/** The content of a range of the page as a cell. */
export function roughRendering(page: Page, range: Span): RenderedCell {
  const source = page.text.slice(range.start, range.end);
  const start = range.start + (source.length - source.trimStart().length);
  const span = {
    start: Math.min(start, range.end),
    end: Math.max(Math.min(start, range.end), range.start + source.trimEnd().length),
  };
  const value = roughText(source);
  const codes = codeSpansOf(source);
  return {
    value,
    lines: value,
    codes,
    codeSpan: /^`[^`]+`$/.test(source.trim()),
    struck: isStruck(source),
    span,
    location: locate(page, span.start),
    links: [...source.matchAll(LINK)].map(({ index, 0: match, 1: url = '' }) =>
      linkAt(page, range.start + index + match.length - url.length, url),
    ),
    continued: false,
  };
}

const STRIKES = ['~~ ~~', '<del> </del>', '<s> </s>', '<strike> </strike>'].map((marks) => marks.split(' '));

/** Every word of it is struck out. */
function isStruck(source: string): boolean {
  return STRIKES.some(([open = '', close = '']) => {
    const start = source.indexOf(open);
    const end = source.lastIndexOf(close);
    if (start === -1 || end < start + open.length) return false;
    return !/\w/.test(source.slice(0, start)) && !/\w/.test(source.slice(end + close.length));
  });
}

function linkAt(page: Page, start: number, url: string): Link {
  return { url, span: { start, end: start + url.length }, location: locate(page, start) };
}
