/**
 * Tables as DokuWiki writes them: cells of a header between carets, those of a row between pipes.
 * @see https://www.dokuwiki.org/wiki:syntax#tables
 */

import type { RawCell, RawRow, RawTable } from '../cells/raw-table.ts';
import type { Prose } from '../page/find-prose.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';

const MARKS = marksIn('^');
const HEADER = /^[ \t]*\^[^^]*\^.*\^[ \t]*$/;
const ROW = /^[ \t]*[|^]/;

/** All tables of a page that start with a header between carets. */
export function findWikiTables(page: Page, prose: Prose): RawTable[] {
  const tables: RawTable[] = [];
  let next = 0;
  for (const line of linesWith(page, MARKS)) {
    if (line < next || prose.hidden[line] === 1 || !HEADER.test(lineText(page, line))) continue;
    const header = splitRow(page, line, /\^/g);
    const rows: RawRow[] = [];
    for (next = line + 1; next < page.starts.length && ROW.test(lineText(page, next)); next += 1)
      rows.push(splitRow(page, next, /[|^]/g));
    if (rows.length > 0) tables.push({ kind: 'markdown', start: header.start, line, header, rows });
  }
  return tables;
}

/** The cells between the marks of a line; what stands behind the last mark is none. */
function splitRow(page: Page, line: number, marks: RegExp): RawRow {
  const text = lineText(page, line);
  const base = page.starts[line] ?? 0;
  const ends = [...text.matchAll(marks)].map(({ index }) => index);
  const isOpen = text.slice((ends.at(-1) ?? 0) + 1).trim() !== '';
  const bounds = isOpen ? [...ends, text.trimEnd().length] : ends;
  const cells = bounds.slice(1).map((end, at): RawCell => {
    const start = (bounds[at] ?? 0) + 1;
    const source = text.slice(start, end);
    const from = base + start + (source.length - source.trimStart().length);
    return { span: { start: from, end: Math.max(from, base + start + source.trimEnd().length) }, continued: false };
  });
  return { start: base + (ends[0] ?? 0), cells };
}
