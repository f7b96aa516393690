/**
 * Entries that are headings (`### 1205 - LOGIN_FAILED`, `### ERR_X`), each with the text below it. A run of sibling
 * headings counts when most of them have that shape; whether it is about error codes is judged like any table.
 */

import { meaningOfHeader, speaksOfErrorCodes } from '../../languages/index.ts';
import type { Span, TextRole } from '../../model/index.ts';
import { isStrongIdentifier } from '../cells/identifiers.ts';
import { readIdentity } from '../cells/read-identity.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { roughText } from '../text/plain-text.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import { sharedLabel } from './entry-label.ts';
import { isAmongErrors, soundLikeErrors } from './may-list-errors.ts';
import { type EntryStart, isEntryOrRange, isEntryStart, mayStartEntry, readEntryStart } from './read-entry-start.ts';
import { type Below, deprecationBelow, textsBelow, untilSibling } from './texts-below.ts';

const MARKS_AND_UNDERLINES = marksIn('#<*_=-`');
const UNDERLINE = /^[ \t]{0,3}(?:={3,}|-{3,})[ \t]*$/;
const FEWEST = 2;
const MOST = 0.6;
const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];
/** What the columns of these texts are called; the rest of the title may hold a name and is called a description. */
const TEXTS_BELOW = ['details', 'reason', 'fix'];

/** Whether it is worth looking for entries among the headings of a page. */
export function mayHaveHeadingEntries(page: Page): boolean {
  let candidates = 0;
  for (const line of linesWith(page, MARKS_AND_UNDERLINES)) {
    const text = lineText(page, line);
    if (mayStartEntry(UNDERLINE.test(text) ? lineText(page, line - 1) : text)) candidates += 1;
    if (candidates === FEWEST) return true;
  }
  return false;
}

/** Runs of headings that look like entries, as rows: the title's identity, the rest of the title, then texts by role. */
export function findHeadingEntries(
  page: Page,
  prose: Prose,
  headings: readonly Heading[],
  placeOf: (line: number) => Place,
): Grid[] {
  const runs = siblingRuns(headings).flatMap((run) => {
    if (!mayBeErrors(page, run, placeOf)) return [];
    const strong = run.filter((heading) => isEntry(page, heading));
    const words = strong.length < FEWEST ? [] : run.filter((heading) => wordOf(page, heading) !== null);
    const entries = run.filter((heading) => strong.includes(heading) || words.includes(heading));
    if (strong.length < entries.length / 2 || entries.length === 0) return [];
    const rows = run.filter((heading) => entries.includes(heading) || isEntryOrRange(startOf(page, heading)));
    return rows.length < run.length * MOST ? [] : [rows];
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
      headers: [
        sharedLabel(entries.map(({ span }) => page.text.slice(span.start, span.end))),
        'description',
        ...TEXTS_BELOW,
      ],
      rows: entries.map((heading) => rowOf(page, prose, heading, below(heading))),
    }));
}

function mayBeErrors(page: Page, run: readonly Heading[], placeOf: (line: number) => Place): boolean {
  const entries = run.filter(
    ({ title, span }) => NAME.test(title) || mayStartEntry(page.text.slice(span.start, span.end)),
  );
  if (entries.length < run.length * MOST) return false;
  const titles = entries.map(({ title }) => title);
  if (titles.length > FEWEST && titles.every((title) => LONG_NUMBER.test(title))) return true;
  if (titles.every((title) => LONG_NUMBER.exec(title)?.[0] === title)) return true;
  return soundLikeErrors(titles) || isAmongErrors(placeOf(entries[0]?.line ?? 0).around);
}

/** Nobody numbers sections so; years are shorter. */
const LONG_NUMBER = /^[-−]?(?:\d{5,}|0x[\da-fA-F]{4,})(?!\w)/;

function isEntry(page: Page, heading: Heading): boolean {
  const start = startOf(page, heading);
  const isNamed = isEntryStart(start) && !isSection(page, heading, start) && !isFunction(page, heading, start);
  return isNamed || codeBelow(page, heading) !== null;
}

/** `ProcessingError` error codes: what follows the name says that the codes stand below. */
function isSection(page: Page, { span }: Heading, { restStart, identity }: EntryStart): boolean {
  return identity.codes.length === 0 && speaksOfErrorCodes(page.text.slice(span.start + restStart, span.end));
}

const LINES_TO_SIGNATURE = 8;

/** A name that a fence right below calls or declares, as something else than an error: `mysql_error(connection)`. */
function isFunction(page: Page, { next }: Heading, { identity: { codes, names } }: EntryStart): boolean {
  const [name] = names;
  if (codes.length > 0 || names.length !== 1 || name === undefined) return false;
  const lines = Array.from({ length: LINES_TO_SIGNATURE }, (_, line) => lineText(page, next + line));
  const fence = lines.findIndex((line) => /^\s*```/.test(line));
  const isCall = (line: string) => line.includes(`${name}(`) && !DECLARES_ERROR.test(line);
  return fence !== -1 && lines.slice(fence + 1).some(isCall);
}

const DECLARES_ERROR = /^\s*(?:error|case|(?:data |sealed )?(?:class|object)|exception|throw)\b/;

function startOf(page: Page, { span }: Heading): EntryStart {
  return readEntryStart(page.text.slice(span.start, span.end));
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
  const { length, restStart, plain, words } = startOf(page, heading);
  const from = heading.span.start;
  const title = { start: from, end: from + length };
  const word = plain === '' ? wordOf(page, heading) : null;
  const behind =
    word === null
      ? restStart
      : (WORD.exec(page.text.slice(from, heading.span.end))?.[0].length ?? heading.span.end - from);
  const rest =
    words === undefined
      ? { start: from + behind, end: heading.span.end }
      : { start: from + words.start, end: from + words.end };
  const code = codeBelow(page, heading);
  const stated = code === null ? (word ?? plain) : `${code} ${heading.title}`;
  const alone = halfAlone(page, stated, heading.next);
  const texts = textsBelow(page, prose, alone === null ? heading : { ...heading, next: alone.next }, below);
  const half = alone ?? otherHalf(page, stated, texts.get('description'));
  const lines =
    half?.entry ?? withOtherHalf(page, stated, Math.min(below.end, heading.next + LINES_TO_CODE), heading.next);
  const named = word === null ? heading.span : { start: from, end: from + behind };
  const entry = { ...roughRendering(page, code === null && word === null ? title : named), lines };
  if (half !== null && 'text' in half) texts.set('description', half.text);
  const spans = ROLES.map((role) => texts.get(role) ?? { start: rest.end, end: rest.end });
  const note = deprecationBelow(page, prose, heading, below.end);
  return {
    start: heading.span.start,
    cells: [entry, ...[rest, ...spans].map((span) => roughRendering(page, span))],
    ...(note !== null && { note }),
  };
}

/** The first line below that is the number, or the name, that the heading doesn't state and nothing else: `2 (0x2)`. */
function halfAlone(page: Page, stated: string, from: number): { entry: string; next: number } | null {
  const line = lineText(page, from).trim() === '' ? from + 1 : from;
  const text = lineText(page, line);
  if (text.trim() === '' || text.length > LONGEST_LINE || SAYS_STATUS.test(text)) return null;
  const heading = readIdentity(stated);
  if (heading.codes.length + heading.names.length !== 1 || heading.rest !== '') return null;
  const { codes, names, rest } = readIdentity(roughText(text));
  if (rest !== '' || codes.length + names.length !== 1) return null;
  const [code] = [...codes, ...heading.codes];
  const [name] = [...names, ...heading.names];
  if (typeof code !== 'number' || name === undefined || !isStrongIdentifier(name)) return null;
  return { entry: `${name}(${code})`, next: line + 1 };
}

/** `**HTTP:** 401` is what the entry is answered with, and not its number. */
const SAYS_STATUS = /^\W*http\b/i;
const STARTS_WITH_NAME = /^[`*]*([A-Za-z]\w{2,80})[`*]*[:：][`*]*\s+(?=\S)/;
const STARTS_WITH_CODE = /^[`*]*[(（[]([-−]?\d+)[)）\]][`*]*[:：]?\s*(?=\S)/;

/** What the first paragraph starts with where the heading states only the code or only the name: `(-2): …`, `ErrBadRequest: …`. */
function otherHalf(page: Page, stated: string, text: Span | undefined): { entry: string; text: Span } | null {
  if (text === undefined) return null;
  const { codes, names, rest } = readIdentity(stated);
  if (codes.length + names.length !== 1 || rest !== '') return null;
  const source = page.text.slice(text.start, text.end);
  const match = (codes.length === 1 ? STARTS_WITH_NAME : STARTS_WITH_CODE).exec(source);
  const half = match?.[1];
  if (match === null || half === undefined || (codes.length === 1 && !isStrongIdentifier(half))) return null;
  const entry = codes.length === 1 ? `${half}(${codes[0]})` : `${names[0]}(${half})`;
  return { entry, text: { start: text.start + match[0].length, end: text.end } };
}

/** `Name: INVALID_KEY`, `**Code**: 1001` or `- Message - INVALID_KEY` on a line of its own. */
const LABELLED = /^\s*(?:[-*+]\s+)?([\p{L}][\p{L} ]{1,29}?)(?:[:：]|\s+[-–—]\s)\s*(\S{1,100})\s*$/u;

/** An entry whose heading states its code alone or its name alone, with what a label in the lines below adds. */
function withOtherHalf(page: Page, entry: string, end: number, from: number): string {
  const { codes, names, rest } = readIdentity(entry);
  if (codes.length + names.length !== 1 || rest !== '') return entry;
  for (let line = from; line < end; line += 1) {
    const [, label = '', value = ''] = LABELLED.exec(roughText(lineText(page, line))) ?? [];
    const meaning = label === '' ? null : meaningOfHeader(label);
    const other = readIdentity(value);
    const isName = meaning === 'name' || (meaning === 'message' && other.names.every(isStrongIdentifier));
    if (isName && codes.length === 1 && other.names.length === 1) return `${value}(${entry})`;
    if (meaning === 'code' && names.length === 1 && other.codes.length === 1) return `${entry}(${value})`;
  }
  return entry;
}

/** A word in a code span (`expired`, `` `EE` - Device error ``) is a name among others that show what they are. */
const WORD = /^\s*`([A-Za-z][A-Za-z\d]*)`(?:\s*$|\s*[:：]\s*(?=\S)|\s+[-–—]{1,2}\s+(?=\S))/;

function wordOf(page: Page, heading: Heading): string | null {
  const { span, title } = heading;
  return WORD.exec(page.text.slice(span.start, span.end))?.[1] ?? (isRestated(page, heading) ? title : null);
}

const LINES_TO_SELF = 3;

/** References of enumerations say the name again below: `• **LOAD** = \`number\``. */
function isRestated(page: Page, { title, next }: Heading): boolean {
  if (!NAME.test(title)) return false;
  const lines = Array.from({ length: LINES_TO_SELF }, (_, line) => lineText(page, next + line));
  return lines.some((line) => {
    const [name = '', ...rest] =
      line.length > LONGEST_LINE
        ? []
        : roughText(line)
            .replace(/^[•\s]+/, '')
            .split(/(?=\s*[=:])/);
    return name === title && rest.length > 0;
  });
}

/** A title that the line with its code may repeat. */
const NAME = /^[A-Za-z_]\w*$/;
/** No longer line states a name and its number alone. */
const LONGEST_LINE = 200;
const LINES_TO_CODE = 6;

/** References of enumerations state the number of a member below its heading: `**NAME**: = 33001`. */
function codeBelow(page: Page, { title, next }: Heading): string | null {
  if (!NAME.test(title)) return null;
  const lines = Array.from({ length: LINES_TO_CODE }, (_, line) => lineText(page, next + line));
  const below = lines.filter((line) => line.includes('=') && line.length <= LONGEST_LINE).map(roughText);
  if (below.length === 0) return null;
  const value = new RegExp(`(?:^|\\W)${title}\\W*=\\W*?(-?(?:0x[\\da-fA-F]+|\\d+))\\W*$`);
  return below.map((text) => value.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
}
