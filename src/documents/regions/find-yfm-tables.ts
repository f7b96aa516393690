/**
 * Tables of Yandex Flavored Markdown: `#|`, rows `|| a | b ||` that may run over several lines, `|#`.
 * @see https://diplodoc.com/docs/en/syntax/tables/multiline
 */

import type { RawCell, RawRow, RawTable } from '../cells/raw-table.ts';
import type { Prose } from '../page/find-prose.ts';
import { lineText, type Page } from '../text/split-lines.ts';

const OPENING = /^[ \t>]*#\|[ \t]*$/;
const CLOSING = /^[ \t>]*\|#/;
const ROW = /\|\|([\s\S]*?)\|\|/g;

/** All such tables of a page; the first row is the header. */
export function findYfmTables(page: Page, prose: Prose): RawTable[] {
  if (!page.text.includes('#|')) return [];
  return blocksOf(page).flatMap(({ line, start, end }) => {
    if (prose.hidden[line] === 1) return [];
    const body = page.text.slice(start, end);
    const base = start;
    const [header, ...rows] = [...body.matchAll(ROW)].map((row) => rowAt(row[1] ?? '', base + row.index + 2));
    return header === undefined ? [] : [{ kind: 'markdown' as const, start: header.start, line, header, rows }];
  });
}

/** The lines between an opening mark and the next closing one. */
function blocksOf(page: Page): { readonly line: number; readonly start: number; readonly end: number }[] {
  const blocks: { line: number; start: number; end: number }[] = [];
  let open: number | null = null;
  for (let line = 0; line < page.starts.length; line += 1) {
    const text = lineText(page, line);
    if (open === null && OPENING.test(text)) open = line;
    else if (open !== null && CLOSING.test(text)) {
      blocks.push({ line: open, start: page.starts[open + 1] ?? page.text.length, end: page.starts[line] ?? 0 });
      open = null;
    }
  }
  return blocks;
}

function rowAt(source: string, start: number): RawRow {
  const cells: RawCell[] = [];
  let from = 0;
  for (const part of source.split(/(?<!\\)\|/)) {
    const leading = part.length - part.trimStart().length;
    const at = start + from + (leading === part.length ? 0 : leading);
    cells.push({ span: { start: at, end: at + part.trim().length }, continued: false });
    from += part.length + 1;
  }
  return { start, cells };
}
