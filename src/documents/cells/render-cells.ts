/**
 * What a reader of the page sees in each cell. Markdown cells are parsed by remark, many at a time, each as the only
 * cell of a row of its own, so that every offset in a cell maps back to the page by a subtraction; HTML cells go
 * through htmlparser2. Cells without any markup need no parser.
 */

import type { Link } from '../../model/index.ts';
import { foldSpace } from '../text/plain-text.ts';
import { locate, type Page } from '../text/split-lines.ts';
import type { RawCell, RawTable } from './raw-table.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { RenderedCell, Rendering } from './rendered-cell.ts';

/** Text without markup, and code spans: an underscore inside a word is text (CommonMark 6.2). */
const SIMPLE = /^(?:[^`\\*_~<[\]&{@]|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])|`[^`\\]+`(?!`))*$/u;
const AUTOLINK = /https?:|www\./i;
const NOTHING: readonly never[] = [];

/** Renders the cells of a table, row by row. */
export function renderCells(
  page: Page,
  kind: RawTable['kind'],
  rows: readonly (readonly RawCell[])[],
): RenderedCell[][] {
  const sources = rows.flat().map(({ span }) => page.text.slice(span.start, span.end));
  const complex = [...new Set(sources.filter((source) => !isSimple(source)))];
  const render = kind === 'html' ? complex.map(renderHtml) : renderMarkdown(complex, page.text);
  const renderings = new Map(complex.map((source, index) => [source, render[index]]));
  return rows.map((cells) => cells.map((cell) => toCell(page, cell, renderings)));
}

function toCell(page: Page, raw: RawCell, renderings: ReadonlyMap<string, Rendering | undefined>): RenderedCell {
  const source = page.text.slice(raw.span.start, raw.span.end);
  const rendering = renderings.get(source) ?? renderSimple(source);
  const links: readonly Link[] =
    rendering.links.length === 0
      ? NOTHING
      : rendering.links.map(({ url, span }) => {
          const absolute = { start: raw.span.start + span.start, end: raw.span.start + span.end };
          return { url, span: absolute, location: locate(page, absolute.start) };
        });
  return {
    value: rendering.lines.includes('\n') ? foldSpace(rendering.lines) : rendering.lines,
    lines: rendering.lines,
    span: raw.span,
    location: locate(page, raw.span.start),
    codeSpan: rendering.codeSpan,
    struck: rendering.struck,
    codes: rendering.codes,
    links,
    continued: raw.continued,
  };
}

function isSimple(source: string): boolean {
  return SIMPLE.test(source) && !AUTOLINK.test(source);
}

/** What a parser would make of text that has no markup but code spans. */
function renderSimple(source: string): Rendering {
  const codes = source.includes('`')
    ? [...source.matchAll(/`([^`]+)`/g)].map(([, code]) => foldSpace(code ?? ''))
    : NOTHING;
  const lines = foldSpace(codes.length === 0 ? source : source.replaceAll('`', ''));
  const codeSpan = codes.length > 0 && source.replace(/`[^`]+`/g, '').trim() === '';
  return { lines, codes, codeSpan, struck: false, links: NOTHING };
}
