/**
 * Entries that a line of their own names somewhere below a heading: `**Error code:** \`BACKEND_GONE\``. The heading
 * describes them.
 */

import type { Span } from '../../model/index.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Grid } from '../read-grid.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import { sharedLabel } from './entry-label.ts';
import { readEntryStart } from './read-entry-start.ts';

const LINE =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)\p{L}[\p{L} -]{1,29}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])[ \t]*(\S.{0,79})$/u;
const MARKS = marksIn('*_-+');
const FEWEST = 2;

/** The labelled codes of a page as rows: the code, then the heading that it stands under. */
export function findLabelledCodes(page: Page, prose: Prose, headings: readonly Heading[]): Grid[] {
  const found = linesWith(page, MARKS).flatMap((line) => {
    const match = prose.hidden[line] === 1 ? null : LINE.exec(lineText(page, line).trimEnd());
    return match === null || sharedLabel([match[0]]) === '' ? [] : [{ line, text: match[0], value: match[1] ?? '' }];
  });
  const entries = found.flatMap(({ line, text, value }) => {
    const start = (page.starts[line] ?? 0) + text.lastIndexOf(value);
    const { identity, plain, length } = readEntryStart(value);
    const isEntry = length === value.length && identity.codes.length + identity.names.length > 0;
    return isEntry ? [{ plain, span: { start, end: start + value.length } }] : [];
  });
  if (entries.length < FEWEST) return [];
  const titleOf = ({ start }: Span) => headings.findLast((heading) => heading.span.start < start)?.span;
  return [
    {
      kind: 'list',
      start: entries[0]?.span.start ?? 0,
      headers: [sharedLabel(found.map(({ text }) => text)), 'description'],
      rows: entries.map(({ plain, span }) => ({
        start: span.start,
        cells: [
          { ...roughRendering(page, span), lines: plain },
          roughRendering(page, titleOf(span) ?? { start: span.start, end: span.start }),
        ],
      })),
    },
  ];
}
