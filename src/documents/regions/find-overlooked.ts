/**
 * What looks like entries and stands in nothing that was read or judged: rows without a head, items and headings among too
 * few of their kind, lines of code among others. On a page about errors they are listed with what would have them read.
 */

import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import { lineText, type Page } from '../text/split-lines.ts';
import { type Block, fencesOf } from './fences.ts';
import { isEntryStart, mayStartEntry, readEntryStart } from './read-entry-start.ts';

export interface Overlooked {
  /** Counted from 0. */
  readonly line: number;
  readonly reason: string;
  readonly help: string;
}

type Kind = 'rows' | 'items' | 'headings' | 'code';

const FEWEST: Readonly<Record<Kind, number>> = { rows: 2, items: 2, headings: 2, code: 3 };
const REASONS: Readonly<Record<Kind, Pick<Overlooked, 'reason' | 'help'>>> = {
  rows: { reason: 'its rows stand in no table', help: 'a header and a row of dashes above them would make them one' },
  items: {
    reason: 'too few items around it look like entries',
    help: 'they would be read if each started with its code or name',
  },
  headings: {
    reason: 'too few headings around it look like entries',
    help: 'they would be read if each started with its code or name',
  },
  code: {
    reason: 'too few lines around it look like entries',
    help: 'they would be read in a block of their own, one a line',
  },
};
/** Lines that may stand between two entries and belong to the first. */
const GAP = 4;
const ROW = /^[\s>]*\|[^|]*\|[^|]*\|/;
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s+(?=\S)/;
const CODE_LINE =
  /^\s*["'{[]?(?:(?:code|errno)["']?\s*[:=]\s*)?["']?(?:[-−]?\d{2,}|0x[\da-fA-F]+|[A-Z]{1,6}[-_]?\d{2,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)["']?\s*(?:[:=,(–—-]|\s\S|$)/;

/** The first line of each run of what looks like entries where errors are spoken of, outside the given blocks. */
export function findOverlooked(
  page: Page,
  prose: Prose,
  headings: readonly Heading[],
  seen: readonly Block[],
  isAboutErrors: (line: number) => boolean,
): Overlooked[] {
  const isSeen = new Uint8Array(page.starts.length);
  for (const { from, to } of seen) isSeen.fill(1, from, to);
  const isFenced = new Uint8Array(page.starts.length);
  for (const { from, to } of fencesOf(page)) isFenced.fill(1, from, to);
  const isHeading = new Set(headings.map(({ line }) => line));
  const kindOf = (line: number): Kind | null => {
    if (isSeen[line] === 1 || isHeading.has(line)) return null;
    const text = lineText(page, line);
    if (isFenced[line] === 1) return CODE_LINE.test(text) && isAboutErrors(line) ? 'code' : null;
    if (prose.hidden[line] === 1) return null;
    if (ROW.test(text)) return isAboutErrors(line) ? 'rows' : null;
    const mark = ITEM.exec(text)?.[0];
    return mark !== undefined && isAboutErrors(line) && isEntry(text.slice(mark.length)) ? 'items' : null;
  };
  const titles = headings.filter(
    ({ line, span }) => isSeen[line] !== 1 && isAboutErrors(line) && isEntry(page.text.slice(span.start, span.end)),
  );
  return [
    ...runsOf(page, kindOf),
    ...(titles.length < FEWEST.headings ? [] : [{ line: titles[0]?.line ?? 0, ...REASONS.headings }]),
  ];
}

function isEntry(text: string): boolean {
  return mayStartEntry(text) && isEntryStart(readEntryStart(text));
}

/** Lines of one kind with little between them. */
function runsOf(page: Page, kindOf: (line: number) => Kind | null): Overlooked[] {
  const runs: { kind: Kind; line: number; last: number; count: number }[] = [];
  for (let line = 0; line < page.starts.length; line += 1) {
    const kind = kindOf(line);
    if (kind === null) continue;
    const run = runs.at(-1);
    if (run?.kind === kind && line - run.last <= GAP) {
      run.last = line;
      run.count += 1;
    } else runs.push({ kind, line, last: line, count: 1 });
  }
  return runs.flatMap(({ kind, line, count }) => (count < FEWEST[kind] ? [] : [{ line, ...REASONS[kind] }]));
}
