/**
 * Entries that are headings (`### 1205 - LOGIN_FAILED`, `### ERR_X`), each with the text below it. A run of sibling
 * headings counts when most of them have that shape; whether it is about error codes is judged like any table.
 */

import { meaningOfHeader } from '../languages/index.ts';
import type { Span, TextRole } from '../model/index.ts';
import type { Heading } from './find-headings.ts';
import type { Prose } from './find-prose.ts';
import { roughText } from './plain-text.ts';
import { readEntryStart } from './read-entry-start.ts';
import type { Grid } from './read-grid.ts';
import type { RenderedRow } from './read-rows.ts';
import { roughRendering } from './render-rough.ts';
import { lineText, type Page } from './split-lines.ts';

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
    const entries = run.filter(({ span }) => isEntry(page.text.slice(span.start, span.end)));
    return entries.length === 0 || entries.length < run.length * MOST ? [] : [entries];
  });
  const countAt = (level: number) => runs.flat().filter((heading) => heading.level === level).length;
  return runs
    .filter(([first]) => first !== undefined && countAt(first.level) >= FEWEST)
    .map((entries) => ({
      kind: 'headings' as const,
      start: entries[0]?.span.start ?? 0,
      headers: ['', 'description', ...ROLES],
      rows: entries.map((heading) => rowOf(page, prose, heading, headings)),
    }));
}

function isEntry(source: string): boolean {
  const { identity } = readEntryStart(source);
  return identity.codes.length > 0 || identity.names.length > 0;
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

function rowOf(page: Page, prose: Prose, heading: Heading, headings: readonly Heading[]): RenderedRow {
  const source = page.text.slice(heading.span.start, heading.span.end);
  const { length, restStart, plain } = readEntryStart(source);
  const title = { start: heading.span.start, end: heading.span.start + length };
  const rest = { start: heading.span.start + restStart, end: heading.span.end };
  const texts = textsBelow(page, prose, heading, headings);
  const below = ROLES.map((role) => texts.get(role) ?? { start: rest.end, end: rest.end });
  const entry = { ...roughRendering(page, title), lines: withCodeBelow(page, heading, plain) };
  return { start: heading.span.start, cells: [entry, ...[rest, ...below].map((span) => roughRendering(page, span))] };
}

const LINES_TO_CODE = 6;

/** References of enumerations state the number of a member below its heading: `**NAME**: = 33001`. */
function withCodeBelow(page: Page, heading: Heading, plain: string): string {
  if (!/^[A-Za-z_]\w*$/.test(plain)) return plain;
  const below = Array.from({ length: LINES_TO_CODE }, (_, line) => roughText(lineText(page, heading.next + line)));
  const value = new RegExp(`(?:^|\\W)${plain}\\W*=\\W*?(-?(?:0x[\\da-fA-F]+|\\d+))\\W*$`);
  const code = below.map((text) => value.exec(text)?.[1]).find((found) => found !== undefined);
  return code === undefined ? plain : `${code} ${plain}`;
}

/** The first paragraph below an entry describes it; labels and headings further down name the role of what follows. */
function textsBelow(page: Page, prose: Prose, heading: Heading, headings: readonly Heading[]): Map<TextRole, Span> {
  const end =
    headings.find(({ line, level }) => line > heading.line && level <= heading.level)?.line ?? page.starts.length;
  const inner = new Map(
    headings.filter(({ line }) => line > heading.line && line < end).map((sub) => [sub.line, sub.title]),
  );
  const texts = new Map<TextRole, Span>();
  let role: TextRole | null = 'description';
  let isOpen = true;
  for (let line = heading.next; line < end; line += 1) {
    const text = lineText(page, line);
    const start = page.starts[line] ?? 0;
    const label = inner.get(line) ?? labelOf(text);
    if (label !== null) {
      role = roleOf(label);
      isOpen = true;
    }
    const content = inner.has(line) || prose.hidden[line] === 1 ? '' : withoutLabel(text, label);
    if (content.trim() === '' || /^\s*(?:<\/?[A-Za-z]|\||:::)/.test(content)) {
      if (role !== null && texts.has(role) && text.trim() === '') isOpen = false;
      continue;
    }
    if (role === null || !isOpen) continue;
    const from = start + text.length - content.length;
    texts.set(role, { start: texts.get(role)?.start ?? from, end: start + text.trimEnd().length });
  }
  return texts;
}

const LABEL =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?\s*([\p{L}][\p{L}\s]{1,30}?)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：]|[:：])\s*/u;

function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[1];
  return label === undefined || roleOf(label) === null
    ? label === undefined
      ? null
      : isShort(label)
        ? label
        : null
    : label;
}

function isShort(label: string): boolean {
  return label.split(/\s+/).length <= 3;
}

function withoutLabel(text: string, label: string | null): string {
  return label === null ? text.trimStart() : text.replace(LABEL, '');
}

function roleOf(label: string): TextRole | null {
  const meaning = meaningOfHeader(roughText(label));
  return meaning === 'description' || meaning === 'reason' || meaning === 'fix' ? meaning : null;
}
