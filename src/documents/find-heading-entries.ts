/**
 * Entries that are headings (`### 1205 - LOGIN_FAILED`, `### ERR_X`), each with the text below it. A run of sibling
 * headings counts when most of them have that shape; whether it is about error codes is judged like any table.
 */

import type { TextRole } from '../model/index.ts';
import { sharedLabel } from './entry-label.ts';
import type { Heading } from './find-headings.ts';
import type { Prose } from './find-prose.ts';
import { roughText } from './plain-text.ts';
import { readEntryStart } from './read-entry-start.ts';
import type { Grid } from './read-grid.ts';
import type { RenderedRow } from './read-rows.ts';
import { roughRendering } from './render-rough.ts';
import { lineText, type Page } from './split-lines.ts';
import { type Below, textsBelow, untilSibling } from './texts-below.ts';

const CANDIDATE =
  /^[ \t>]*(?:#{1,6}[ \t]|<h[1-6]|\*\*|__)[^\n]*?(?:[-−]?\d{2,}|[-−]\d|0x|[A-Z]_[A-Z]|[A-Z]{4}|[a-z][A-Z]|[a-z][-_/][a-z])/gm;
const FEWEST = 2;
const MOST = 0.6;
const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];

/** Whether it is worth looking for entries among the headings of a page. */
export function mayHaveHeadingEntries(page: Page): boolean {
  const candidates = page.text.matchAll(CANDIDATE);
  for (let count = 0; count < FEWEST; count += 1) if (candidates.next().done) return false;
  return true;
}

/** Runs of headings that look like entries, as rows: the title's identity, the rest of the title, then texts by role. */
export function findHeadingEntries(page: Page, prose: Prose, headings: readonly Heading[]): Grid[] {
  const runs = siblingRuns(headings).flatMap((run) => {
    const entries = run.filter((heading) => isEntry(page, heading));
    return entries.length === 0 || entries.length < run.length * MOST ? [] : [entries];
  });
  const places = new Map(headings.map((heading, index) => [heading, index]));
  const below = (heading: Heading) =>
    untilSibling(headings, places.get(heading) ?? headings.length, page.starts.length);
  const countAt = (level: number) => runs.flat().filter((heading) => heading.level === level).length;
  return runs
    .filter(([first]) => first !== undefined && (countAt(first.level) >= FEWEST || runs.flat().length > FEWEST))
    .map((entries) => ({
      kind: 'headings' as const,
      start: entries[0]?.span.start ?? 0,
      headers: [sharedLabel(entries.map(({ span }) => page.text.slice(span.start, span.end))), 'description', ...ROLES],
      rows: entries.map((heading) => rowOf(page, prose, heading, below(heading))),
    }));
}

function isEntry(page: Page, heading: Heading): boolean {
  const { identity } = readEntryStart(page.text.slice(heading.span.start, heading.span.end));
  return identity.codes.length > 0 || identity.names.length > 0 || codeBelow(page, heading) !== null;
}

/** Headings of one level that no heading of a higher level separates. */
function siblingRuns(headings: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  const open: Heading[][] = [];
  for (const heading of headings) {
    open.length = Math.min(open.length, heading.level + 1);
    const run = open[heading.level] ?? [];
    if (run.length === 0) runs.push(run);
    run.push(heading);
    open[heading.level] = run;
  }
  return runs;
}

function rowOf(page: Page, prose: Prose, heading: Heading, below: Below): RenderedRow {
  const source = page.text.slice(heading.span.start, heading.span.end);
  const { length, restStart, plain } = readEntryStart(source);
  const title = { start: heading.span.start, end: heading.span.start + length };
  const rest = { start: heading.span.start + restStart, end: heading.span.end };
  const texts = textsBelow(page, prose, heading, below);
  const spans = ROLES.map((role) => texts.get(role) ?? { start: rest.end, end: rest.end });
  const code = codeBelow(page, heading);
  const entry = {
    ...roughRendering(page, code === null ? title : heading.span),
    lines: code === null ? plain : `${code} ${heading.title}`,
  };
  return { start: heading.span.start, cells: [entry, ...[rest, ...spans].map((span) => roughRendering(page, span))] };
}

const LINES_TO_CODE = 6;

/** References of enumerations state the number of a member below its heading: `**NAME**: = 33001`. */
function codeBelow(page: Page, { title, next }: Heading): string | null {
  if (!/^[A-Za-z_]\w*$/.test(title)) return null;
  const below = Array.from({ length: LINES_TO_CODE }, (_, line) => roughText(lineText(page, next + line)));
  const value = new RegExp(`(?:^|\\W)${title}\\W*=\\W*?(-?(?:0x[\\da-fA-F]+|\\d+))\\W*$`);
  return below.map((text) => value.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
}
