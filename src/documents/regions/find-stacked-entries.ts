/**
 * Entries that have lines for themselves, with the text below them, as text copied from a reference ends up:
 * `LAMP_NOT_FOUND`, `0x80010002`, `There is no lamp.` Either may come first; both may share a line (`` `NoLamp = 2` ``),
 * and a number may stand alone right above its text.
 */

import type { Span } from '../../model/index.ts';
import { isStrongIdentifier } from '../cells/identifiers.ts';
import { readIdentity } from '../cells/read-identity.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { roughText } from '../text/plain-text.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import { isAmongErrors, soundLikeErrors } from './may-list-errors.ts';

interface Stacked {
  readonly line: number;
  readonly name: string | null;
  readonly code: string;
  readonly identity: Span;
  /** The line behind what identifies it. */
  readonly next: number;
}

const MARKS = marksIn('-0123456789`');
/** A number that has the line for itself, perhaps once more in hexadecimal. */
const LONE_NUMBER = /^[\s>]*`?([-−]?(?:0x[\da-fA-F]{1,16}|\d{1,12}))`?(?: \(0x[\da-fA-F]{1,16}\))?\s*$/;
const LONE_PAIR = /^[\s>]*`([A-Za-z]\w{1,80}) = ([-−]?(?:0x[\da-fA-F]{1,16}|\d{1,12}))`\s*$/;
const LONE_NAME = /^[\s>]*`?([A-Za-z][\w\\]{2,80})`?\s*$/;
const FEWEST = 3;
/** What ends the text of an entry: a heading, a table, a fence, a rule. */
const OTHER = /^\s*(?:#{1,6}\s|\||```|~~~|---|===|\*\*\*)/;

/** Whether it is worth looking for stacked entries on a page. */
export function mayHaveStackedEntries(page: Page): boolean {
  let candidates = 0;
  for (const line of linesWith(page, MARKS)) {
    const text = lineText(page, line);
    if (LONE_NUMBER.test(text) || LONE_PAIR.test(text)) candidates += 1;
    if (candidates === FEWEST) return true;
  }
  return false;
}

/** The stacked entries of a page as rows: name and code, then the text below. */
export function findStackedEntries(page: Page, prose: Prose, placeOf: (line: number) => Place): Grid[] {
  const found = stackedLines(page, prose);
  const [first] = found;
  if (first === undefined || found.length < FEWEST || new Set(found.map(({ code }) => code)).size < FEWEST) return [];
  const names = found.flatMap(({ name }) => name ?? []);
  const areTelling = names.length === found.length && soundLikeErrors(names);
  if (!areTelling && !isAmongErrors(placeOf(first.line).around)) return [];
  return [
    {
      kind: 'list',
      start: first.identity.start,
      headers: ['', 'description'],
      rows: found.map(({ name, code, identity, next }, at) => ({
        start: identity.start,
        cells: [
          { ...roughRendering(page, identity), lines: name === null ? code : `${name}(${code})` },
          roughRendering(page, textFrom(page, next, found[at + 1]?.line ?? page.starts.length)),
        ],
      })),
    },
  ];
}

function stackedLines(page: Page, prose: Prose): Stacked[] {
  const found: Stacked[] = [];
  for (const line of linesWith(page, MARKS)) {
    if (prose.hidden[line] === 1) continue;
    const text = lineText(page, line);
    const [, pairedName, pairedCode] = LONE_PAIR.exec(text) ?? [];
    const code = pairedCode ?? LONE_NUMBER.exec(text)?.[1];
    if (code === undefined || readIdentity(code).codes.length !== 1) continue;
    const other = pairedName === undefined ? nameBeside(page, prose, line, found.at(-1)?.next ?? 0) : null;
    const name = pairedName ?? other?.name ?? null;
    if (name === null && lineText(page, line + 1).trim() === '') continue;
    const [from, to] = [Math.min(line, other?.line ?? line), Math.max(line, other?.line ?? line)];
    const start = (page.starts[from] ?? 0) + lineText(page, from).search(/[^\s>]/);
    const end = (page.starts[to] ?? 0) + lineText(page, to).trimEnd().length;
    found.push({ line: from, name, code, identity: { start, end }, next: to + 1 });
  }
  return found;
}

/** The name that has the next line above for itself, where no entry has it yet, or else below. */
function nameBeside(
  page: Page,
  prose: Prose,
  line: number,
  from: number,
): { readonly name: string; readonly line: number } | null {
  const lines = [neighbour(page, line, -1), neighbour(page, line, 1)].filter((other) => other >= from);
  for (const other of lines) {
    const name = nameAt(page, prose, other);
    if (name !== null) return { name, line: other };
  }
  return null;
}

/** The next line with a text, no more than a blank one away. */
function neighbour(page: Page, line: number, step: 1 | -1): number {
  return lineText(page, line + step).trim() === '' ? line + 2 * step : line + step;
}

function nameAt(page: Page, prose: Prose, line: number): string | null {
  if (line < 0 || line >= page.starts.length || prose.hidden[line] === 1) return null;
  const name = LONE_NAME.exec(lineText(page, line))?.[1];
  const plain = name === undefined ? '' : roughText(name);
  return isStrongIdentifier(plain) ? plain : null;
}

/** The first paragraph below an entry. */
function textFrom(page: Page, from: number, until: number): Span {
  let line = from;
  while (line < until && lineText(page, line).trim() === '') line += 1;
  const start = page.starts[line] ?? page.text.length;
  let end = start;
  for (; line < until; line += 1) {
    const text = lineText(page, line);
    if (text.trim() === '' || OTHER.test(text)) break;
    end = (page.starts[line] ?? 0) + text.trimEnd().length;
  }
  return { start, end };
}
