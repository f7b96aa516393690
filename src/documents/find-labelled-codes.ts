/**
 * Entries that a line of their own names somewhere below a heading: `**Error code:** \`BACKEND_GONE\``. The heading
 * describes them.
 */

import type { Span } from '../model/index.ts';
import { sharedLabel } from './entry-label.ts';
import type { Heading } from './find-headings.ts';
import type { Prose } from './find-prose.ts';
import { readEntryStart } from './read-entry-start.ts';
import type { Grid } from './read-grid.ts';
import { roughRendering } from './render-rough.ts';
import { lineOf, type Page } from './split-lines.ts';

const LINE =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)\p{L}[\p{L} -]{1,29}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])[ \t]*(\S.{0,79}?)[ \t]*\r?$/gmu;
const FEWEST = 2;

/** The labelled codes of a page as rows: the code, then the heading that it stands under. */
export function findLabelledCodes(page: Page, prose: Prose, headings: readonly Heading[]): Grid[] {
  const found = [...page.text.matchAll(LINE)].filter(
    ({ index, 0: line }) => prose.hidden[lineOf(page, index)] !== 1 && sharedLabel([line]) !== '',
  );
  const entries = found.flatMap(({ index, 0: line, 1: value = '' }) => {
    const start = index + line.lastIndexOf(value);
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
      headers: [sharedLabel(found.map(([line]) => line)), 'description'],
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
