/**
 * Entries that are terms of a definition list: `<dt>ERROR_X</dt><dd>…</dd>` and a line followed by `:   text`. A list
 * counts when most of its terms look like entries; whether it is about error codes is judged like any table.
 */

import type { Span } from '../../model/index.ts';
import { readIdentity } from '../cells/read-identity.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Grid } from '../read-grid.ts';
import { roughText } from '../text/plain-text.ts';
import { lineOf, linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import { type EntryStart, isEntryOrRange, isEntryStart, readEntryStart } from './read-entry-start.ts';

interface Definition {
  readonly term: Span;
  readonly text: Span;
}

const TAG = /<(\/?)(dl|dt|dd)(?=[\s>])[^<>]*>/gi;
const TEXT = /^[ \t]{0,3}:[ \t]+(?=\S)/;
/** What goes on with the paragraph above it, however it is indented: CommonMark's lazy continuation. */
const LAZY = /^(?![#|>`~<=-])\S/;
const TERMS = ['<dt', '<DT'];
const MARKS = marksIn(':');
const FEWEST = 2;
const MOST = 0.6;

/** Whether it is worth looking for definitions on a page. */
export function mayHaveDefinitions(page: Page): boolean {
  return (
    TERMS.some((tag) => page.text.includes(tag)) ||
    linesWith(page, MARKS).some((line) => TEXT.test(lineText(page, line)))
  );
}

/** Definition lists that look like entries, as rows: the term, then its text. */
export function findDefinitions(page: Page, prose: Prose): Grid[] {
  return [...htmlLists(page, prose), ...markdownLists(page, prose)].flatMap((list) => {
    const entries = list.filter(({ term }) => isEntryOrRange(readTerm(page, term)));
    const named = entries.filter(({ term }) => isEntryStart(readTerm(page, term)));
    if (named.length < FEWEST || entries.length < list.length * MOST) return [];
    return [
      {
        kind: 'list' as const,
        start: entries[0]?.term.start ?? 0,
        headers: ['', 'description'],
        rows: entries.map((entry) => rowOf(page, entry)),
      },
    ];
  });
}

/** Anchors before a term say nothing, and tags around it are no part of it. */
function readTerm(page: Page, { start, end }: Span): EntryStart {
  return readEntryStart(
    page.text
      .slice(start, end)
      .replace(/<[^<>]*>/g, '')
      .replaceAll('\\_', '_')
      .trim(),
  );
}

/** The outermost lists of a page; a list inside a definition belongs to its text. */
function htmlLists(page: Page, prose: Prose): Definition[][] {
  const lists: Definition[][] = [];
  let depth = 0;
  let term: Span | null = null;
  let open: { tag: string; start: number } | null = null;
  const end = (at: number) => {
    if (open?.tag === 'dt') term = trimmed(page, { start: open.start, end: at });
    else if (open !== null && term !== null) {
      lists.at(-1)?.push({ term, text: trimmed(page, { start: open.start, end: at }) });
      term = null;
    }
    open = null;
  };
  for (const { index, 0: match, 1: closing, 2: name = '' } of page.text.matchAll(TAG)) {
    if (prose.hidden[lineOf(page, index)] === 1) continue;
    const tag = name.toLowerCase();
    if (tag === 'dl') {
      depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
      if (depth === 1 && closing !== '/') lists.push([]);
      if (depth === 0) end(index);
    } else if (depth === 1) {
      end(index);
      if (closing !== '/') open = { tag, start: index + match.length };
    }
  }
  return lists;
}

/** Runs of terms with a line `:   text` below each. */
function markdownLists(page: Page, prose: Prose): Definition[][] {
  const lists: Definition[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let line = 1; line < page.starts.length; line += 1) {
    const text = lineText(page, line);
    const marker = TEXT.exec(text)?.[0];
    if (marker === undefined || prose.hidden[line] === 1) continue;
    const above = lineText(page, line - 1).trim() === '' ? line - 2 : line - 1;
    const term = above < 0 ? '' : lineText(page, above).trimEnd();
    if (term.trim() === '' || TEXT.test(term) || prose.hidden[above] === 1) continue;
    if (!isJoined(page, last, above)) lists.push([]);
    const start = page.starts[line] ?? 0;
    lists.at(-1)?.push({
      term: trimmed(page, { start: page.starts[above] ?? 0, end: (page.starts[above] ?? 0) + term.length }),
      text: { start: start + marker.length, end: start + text.trimEnd().length },
    });
    last = line;
  }
  return lists;
}

/** Between a definition and the next term stand only lines that go on with it: indented, right below its text, or a second text. */
function isJoined(page: Page, last: number, term: number): boolean {
  if (last < 0) return false;
  for (let line = last + 1; line < term; line += 1) {
    const text = lineText(page, line);
    const isLazy = LAZY.test(text) && lineText(page, line - 1).trim() !== '';
    if (/^\S/.test(text) && !isLazy && !TEXT.test(text)) return false;
  }
  return true;
}

function trimmed(page: Page, { start, end }: Span): Span {
  const source = page.text.slice(start, end);
  const from = start + (source.length - source.trimStart().length);
  return { start: from, end: Math.max(from, start + source.trimEnd().length) };
}

/** The number of a name may stand alone on the first line of its text: `0 (0x0)`. */
function rowOf(page: Page, { term, text }: Definition): RenderedRow {
  const { plain, identity } = readTerm(page, term);
  const entry = roughRendering(page, term);
  const first = page.text
    .slice(text.start, text.end)
    .split('\n')
    .map((line) => roughText(line))
    .find((line) => line !== '');
  const stated = identity.codes.length > 0 || first === undefined ? null : readIdentity(first);
  const [code] = stated === null || stated.rest !== '' || stated.names.length > 0 ? [] : stated.codes;
  return {
    start: term.start,
    cells: [{ ...entry, lines: code === undefined ? plain : `${code} ${plain}` }, roughRendering(page, text)],
  };
}
