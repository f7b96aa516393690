/**
 * Tables of Yandex Flavored Markdown: `#|`, rows `|| a | b ||` that may run over several lines, `|#`.
 * @see https://diplodoc.com/docs/en/syntax/tables/multiline
 */

import type { RawCell, RawRow, RawTable } from '../cells/raw-table.ts';
import type { Prose } from '../page/find-prose.ts';
import { lineOf, type Page } from '../text/split-lines.ts';

const TABLE = /^[ \t>]*#\|[ \t]*\r?\n([\s\S]*?)^[ \t>]*\|#/gm;
const ROW = /\|\|([\s\S]*?)\|\|/g;

/** All such tables of a page; the first row is the header. */
export function findYfmTables(page: Page, prose: Prose): RawTable[] {
  if (!page.text.includes('#|')) return [];
  return [...page.text.matchAll(TABLE)].flatMap(({ index, 0: table, 1: body = '' }) => {
    const line = lineOf(page, index);
    if (prose.hidden[line] === 1) return [];
    const base = index + table.indexOf(body);
    const [header, ...rows] = [...body.matchAll(ROW)].map((row) => rowAt(row[1] ?? '', base + row.index + 2));
    return header === undefined ? [] : [{ kind: 'markdown' as const, start: header.start, line, header, rows }];
  });
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
