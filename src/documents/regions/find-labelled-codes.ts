/**
 * Entries that a line of their own names somewhere below a heading: `**Error code:** \`BACKEND_GONE\``, `- Code: 1001`,
 * `错误码：1001`. The line below that describes it, or else the heading it stands under.
 */

import { isCodeHeader, meaningOfHeader, speaksOfErrorCodes } from '../../languages/index.ts';
import type { Span } from '../../model/index.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { lineOf, lineText, type Page } from '../text/split-lines.ts';
import { isAmongErrors } from './may-list-errors.ts';
import { readEntryStart } from './read-entry-start.ts';

interface Labelled {
  readonly line: number;
  readonly label: string;
  readonly plain: string;
  readonly span: Span;
}

/** Without any of these words no label on a page speaks of codes. */
const HINT = /(?:code|code[s ]?d|код|kod|kód|c[óo]d|mã|码|碼|コード|코드)[^\n:：]{0,20}[:：]/i;
const LINE =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?(\p{L}[\p{L} -]{1,29}?)(?:\*\*|__)?[ \t]?[:：](?:\*\*|__)?[ \t]*(\S.{0,79})$/u;
/** A line that ends in a break, so that the next one doesn't go on with it. */
const BREAK = /\s{0,9}(?:<br\s?\/?>|\\)$/i;
/** A word in a code span, which a label says is a code. */
const WORD = /^`([A-Za-z][\w-]*)`$/;
const FEWEST = 2;

/** Whether it is worth looking for labelled codes on a page. */
export function mayHaveLabelledCodes(page: Page): boolean {
  return HINT.test(page.text);
}

/** The labelled codes of a page as rows: the code, then what describes it. */
export function findLabelledCodes(
  page: Page,
  prose: Prose,
  headings: readonly Heading[],
  placeOf: (line: number) => Place,
): Grid[] {
  const found = labelledLines(page, prose, placeOf);
  const [first] = found;
  if (first === undefined || found.length < FEWEST || new Set(found.map(({ plain }) => plain)).size < FEWEST) return [];
  const titles = found.map(({ span }) => headings.findLast((heading) => heading.span.start < span.start));
  const tellsApart = new Set(titles).size === found.length;
  return [
    {
      kind: 'list',
      isScattered: true,
      start: first.span.start,
      headers: [found.find(({ label }) => speaksOfErrorCodes(label))?.label ?? first.label, 'details'],
      rows: found.map(({ line, plain, span }, at) => {
        const title = tellsApart ? titles[at]?.span : undefined;
        const nothing = { start: span.start, end: span.start };
        return {
          start: span.start,
          cells: [
            { ...roughRendering(page, span), lines: plain },
            roughRendering(page, title ?? describedBelow(page, line) ?? nothing),
          ],
        };
      }),
    },
  ];
}

function labelledLines(page: Page, prose: Prose, placeOf: (line: number) => Place): Labelled[] {
  const found: Labelled[] = [];
  const hinted = new Set([...page.text.matchAll(new RegExp(HINT, 'gi'))].map(({ index }) => lineOf(page, index)));
  for (const line of hinted) {
    const text = prose.hidden[line] === 1 ? '' : lineText(page, line);
    const [, label = '', written = ''] = LINE.exec(text) ?? [];
    const value = written.replace(BREAK, '');
    if (label === '' || !isLabel(label, () => placeOf(line))) continue;
    const start = (page.starts[line] ?? 0) + text.lastIndexOf(value);
    const { identity, plain, length } = readEntryStart(value);
    const isEntry = length === value.length && identity.codes.length + identity.names.length > 0;
    const entry = isEntry ? plain : WORD.exec(value)?.[1];
    if (entry !== undefined) found.push({ line, label, plain: entry, span: { start, end: start + value.length } });
  }
  return found;
}

/** A label of error codes, or one of codes where errors are spoken of. */
function isLabel(label: string, place: () => Place): boolean {
  if (!isCodeHeader(label) || meaningOfHeader(label) === 'http-status') return false;
  return speaksOfErrorCodes(label) || (meaningOfHeader(label) === 'code' && isAmongErrors(place().around));
}

const LABELLED_TEXT =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?(\p{L}[\p{L} ]{1,29}?)(?:\*\*|__)?[:：](?:\*\*|__)?[ \t]*(?=\S)/u;
const LINES_TO_TEXT = 3;

/** The labelled text right below (`Description: …`). */
function describedBelow(page: Page, line: number): Span | null {
  for (let below = line + 1; below <= line + LINES_TO_TEXT; below += 1) {
    const text = lineText(page, below);
    const [start = '', label = ''] = LABELLED_TEXT.exec(text) ?? [];
    const meaning = label === '' ? null : meaningOfHeader(label);
    if (meaning === 'description' || meaning === 'message') {
      const from = page.starts[below] ?? 0;
      return { start: from + start.length, end: from + text.trimEnd().length };
    }
  }
  return null;
}
