/**
 * Entries that are objects of JSON, JavaScript or YAML (`{ "code": 1001, "message": "…" }`): several in one fence or in one
 * attribute of a component, or one sample answer below each heading. Only where errors are spoken of: any API answers so.
 */

import type { Span } from '../../model/index.ts';
import { isIdentifier, isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { lineOf, type Page } from '../text/split-lines.ts';
import { fencesOf } from './fences.ts';
import { isAmongErrors } from './may-list-errors.ts';
import { readEntryStart } from './read-entry-start.ts';

interface Entry {
  /** The code and the name, as a cell of a table would state them. */
  readonly plain: string;
  readonly identity: Span;
  readonly text: Span | null;
}

const CODE_KEY = /^(?:(?:err(?:or)?|ret(?:urn)?|result|sub|fault|biz)?_?(?:code|no)|errno|errcode)$/i;
const NAME_KEY = /^(?:(?:err(?:or)?_?)?(?:name|key|constant|symbol|title|id)|error|type|heading)$/i;
const TEXT_KEY = /^(?:(?:err(?:or)?_?)?(?:message|msg|desc(?:ription)?|details?|reason|text|title|meaning)|errmsg)$/i;
const HINT = /\b(?:code|errno|errcode|retcode|error_code|errorCode|name)["']?\s*:\s*["'\d-]/i;
/** Brackets, the mark of a YAML item, or a key with a plain value. */
const TOKEN =
  /[{}]|^[ \t]*-[ \t]+(?=["'\w])|["']?(?<!\w)([A-Za-z_]\w*)["']?[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|(-?\d+|0x[\dA-Fa-f]+)\b(?![.\w])|([A-Z][\w ]*)$)/gm;
/** An attribute of a component, or a constant of a page, that holds an array of objects. */
const ARRAY = /(?:\w=\{|^[ \t]*(?:export[ \t]+)?const[ \t]+\w+[ \t]*=[ \t]*)\[/gm;
const FEWEST = 2;
/** What says that nothing went wrong. */
const NO_ERROR = new Set(['0', '200']);

/** Plain searches are many times faster than the pattern. */
const KEYS = ['code"', "code'", 'code:', 'Code"', "Code'", 'Code:', 'errno', 'name:', 'name"'];

/** Whether it is worth looking for objects on a page. */
export function mayHaveObjects(page: Page): boolean {
  return KEYS.some((key) => page.text.includes(key)) && HINT.test(page.text);
}

/** Objects that look like entries, as rows: code and name, then the message. */
export function findObjects(
  page: Page,
  prose: Prose,
  headings: readonly Heading[],
  placeOf: (line: number) => Place,
): Grid[] {
  const fences = fencesOf(page).map(({ from, to }) => ({ start: page.starts[from] ?? 0, end: page.starts[to] ?? 0 }));
  const blocks = [...fences, ...arraysOf(page, prose, fences)].filter(
    ({ start, end }) =>
      HINT.test(page.text.slice(start, end)) && isAmongErrors(placeOf(Math.max(0, lineOf(page, start) - 1)).around),
  );
  const read = blocks.map((block) => ({ block, entries: entriesIn(page, block) }));
  const lists = read.filter(({ entries }) => new Set(entries.map(({ plain }) => plain)).size >= FEWEST);
  const isArray = ({ block }: { block: Span }) => !fences.includes(block);
  const single = read.filter(({ entries }) => entries.length === 1);
  // Where one section fills an array with several entries, another may have just one.
  const alone = lists.some(isArray) ? single.filter(isArray) : [];
  const samples = single.filter((one) => !isArray(one)).flatMap(({ entries }) => entries);
  const answers = samplesOf(samples, headings);
  return [...[...lists, ...alone].map(({ entries }) => entries), ...(answers.length < FEWEST ? [] : [answers])].map(
    (entries) => ({
      kind: 'list' as const,
      start: entries[0]?.identity.start ?? 0,
      headers: ['code', 'details'],
      rows: entries.map((entry) => rowOf(page, entry)),
    }),
  );
}

/** A sample below each of several headings, each with a code of its own; the first of a heading counts. */
function samplesOf(samples: readonly Entry[], headings: readonly Heading[]): Entry[] {
  const bySection = new Map<number, Entry>();
  for (const sample of samples) {
    if (NO_ERROR.has(sample.plain)) continue;
    const section = headings.findLast(({ span }) => span.start < sample.identity.start)?.line ?? -1;
    if (!bySection.has(section)) bySection.set(section, sample);
  }
  const own = [...bySection.values()];
  return new Set(own.map(({ plain }) => plain)).size === own.length ? own : [];
}

/** A page may fill its own list from an array in a script; what stands in a fence or a comment is not the page's. */
function arraysOf(page: Page, prose: Prose, fences: readonly Span[]): Span[] {
  const has = (at: number) => (span: Span) => span.start <= at && at < span.end;
  return [...page.text.matchAll(ARRAY)].flatMap(({ index, 0: opening }) => {
    const start = index + opening.length;
    const end = page.text.indexOf(']', start);
    const isOff = fences.some(has(index)) || prose.comments.some(has(index));
    return isOff || end === -1 ? [] : [{ start, end }];
  });
}

type Field = { readonly value: string; readonly span: Span };

/** The objects of a block, each read when its bracket closes or the next item starts. */
function entriesIn(page: Page, { start, end }: Span): Entry[] {
  const entries: Entry[] = [];
  const open: Map<string, Field>[] = [new Map()];
  const close = () => {
    const entry = entryOf(open.pop() ?? new Map());
    if (entry !== null) entries.push(entry);
    if (open.length === 0) open.push(new Map());
  };
  for (const match of page.text.slice(start, end).matchAll(TOKEN)) {
    const [token, key, double, single, number, plain] = match;
    if (token === '{') open.push(new Map());
    else if (token === '}') close();
    else if (key === undefined) {
      close();
      open.push(new Map());
    } else {
      const value = double ?? single ?? number ?? plain ?? '';
      const from = start + match.index + token.lastIndexOf(value);
      open.at(-1)?.set(key, { value, span: { start: from, end: from + value.length } });
    }
  }
  while (open.length > 1) close();
  close();
  return entries;
}

function entryOf(fields: ReadonlyMap<string, Field>): Entry | null {
  const find = (keys: RegExp, test: (value: string) => boolean) =>
    [...fields].find(([key, { value }]) => keys.test(key) && test(value))?.[1];
  const text = find(TEXT_KEY, (value) => value !== '')?.span ?? null;
  const code = find(CODE_KEY, (value) => isCode(value) || isStrongIdentifier(value) || isQuiet(value));
  const name = find(NAME_KEY, isStrongIdentifier);
  if (code !== undefined && name !== undefined && isCode(code.value))
    return { plain: isStringCode(code.value) ? code.value : `${name.value}(${code.value})`, identity: code.span, text };
  if (code !== undefined) return { plain: code.value, identity: code.span, text };
  const titled = find(NAME_KEY, (value) => !/^\d+$/.test(value) && readEntryStart(value).identity.codes.length > 0);
  if (titled === undefined) return null;
  const { plain, restStart } = readEntryStart(titled.value);
  return {
    plain,
    identity: titled.span,
    text: text ?? { start: titled.span.start + restStart, end: titled.span.end },
  };
}

function isCode(value: string): boolean {
  return /^(?:-?\d+|0x[\dA-Fa-f]+)$/.test(value) || isStringCode(value);
}

/** `timeout`: what a service sends as the code of an error. */
function isQuiet(value: string): boolean {
  return isIdentifier(value) && /^[a-z]/.test(value);
}

function rowOf(page: Page, { plain, identity, text }: Entry): RenderedRow {
  const cell = { ...roughRendering(page, identity), lines: plain, value: plain };
  const nothing = { start: identity.end, end: identity.end };
  return { start: identity.start, cells: [cell, roughRendering(page, text ?? nothing)] };
}
