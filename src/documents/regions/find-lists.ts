/**
 * Entries that are list items: `- -2: ERR_X`, `* **INVALID_ARGUMENT**: …`, `- ERR_X(-2)：…`. A run of sibling items
 * counts when most of them have that shape; whether it is about error codes is judged like any table.
 */

import { soundsLikeFailure, speaksOfErrorCodes, speaksOfErrors, speaksOfOutcomeCodes } from '../../languages/index.ts';
import type { Span } from '../../model/index.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import { ORDERED } from '../judge/list-headers.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { roughText } from '../text/plain-text.ts';
import { linesWith, lineText, type Marks, marksIn, type Page } from '../text/split-lines.ts';
import { bareStart } from './bare-start.ts';
import { sharedLabel } from './entry-label.ts';
import { isEntryOrRange, isEntryStart, mayStartEntry, readEntryStart } from './read-entry-start.ts';

const MARKS = marksIn('-*+0123456789`ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const MARKS_AND_TAGS = marksIn('<-*+0123456789`ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const ITEM = /^([\s>]*)(?:(?:[-*+•●▪‣·]|\d+[.)])(?:\s+\[[ xX]\])?\s+|<li\b[^<>]*>\s*)(?=\S)/;
const PAIR =
  /^[`*_"]{0,9}(?:[A-Za-z](?=[\w.]*_\w)[\w.]*[`*"]{0,9}\s{0,9}[=:：(（]\s{0,9}[`*"]{0,9}[-−]?(?:0x[\dA-F]+|\d+)\b|[-−]?(?:0x[\dA-F]+|\d+)[`*_"]{0,9}\s{0,9}[=:：–-]{1,9}\s{0,9}[`*"]{0,9}[A-Za-z][\w.]*_\w)/i;
/** A word in a code span (`` `Failed` - … ``) or one in bold capitals (`**ADN** - …`) is a name among others that show what they are. */
const WORD =
  /^(?<mark>(?:\*\*)?`(?<code>\d*[A-Za-z][A-Za-z\d]*)`(?:\*\*)?|\*\*(?<bold>[A-Z][A-Z\d]{1,7})\*\*)(?:\s{0,9}[-–—:：=]+\s*|[^\S\n]{0,9}(?:\n\s*|$))/;
/** A word in capitals that is set off. */
const LOUD = /^[*`]{1,3}[A-Z][A-Z\d]*[*`]/;
const LONGEST_LOUD = 20;
/** A line that goes on with the paragraph above it, however it is indented: CommonMark's lazy continuation. */
const LAZY = /^\s*(?![#|>`~<=-])\S/;
/** A place that others link to. */
const ANCHOR = /^<a\s[^<>]*>\s*<\/a>\s*/;
const FEWEST = 2;
const MOST = 0.6;

interface Item {
  readonly line: number;
  readonly indent: number;
  /** Offset at which the item's content starts. */
  readonly start: number;
  end: number;
  /** The last line that belongs to it. */
  last: number;
  /** The number that an ordered list gives it. */
  readonly number: Span | null;
  /** The line has no mark of a list. */
  readonly bare: boolean;
  /** A paragraph of its own may start so: `**NAME** = 1`, and go on. */
  readonly marked: boolean;
}

/** Tags and signs beyond ASCII start lines of many pages; only where items of lists do they are looked at. */
function marksOf(page: Page): Marks {
  const marks = page.text.includes('<li') ? MARKS_AND_TAGS : MARKS;
  if (!BULLET.test(page.text)) return marks;
  const all = Uint8Array.from(marks);
  all[0] = 1;
  return all;
}

const BULLET = /^[\s>]{0,40}[•●▪‣·]\s/m;

/** Whether it is worth looking for entries among the list items of a page. */
export function mayHaveLists(page: Page): boolean {
  let candidates = 0;
  let ordered = 0;
  for (const line of linesWith(page, marksOf(page))) {
    const text = lineText(page, line);
    const item = text.slice((ITEM.exec(text) ?? bareStart(text))?.[0].length ?? text.length);
    const content = item.slice(ANCHOR.exec(item)?.[0].length ?? 0);
    if (mayStartEntry(content) || WORD.test(content)) candidates += 1;
    else if (NUMBERED.test(text)) ordered += 1;
    if (candidates === FEWEST) return true;
  }
  return ordered >= FEWEST_NUMBERS && OF_CODES.test(page.text);
}

const NUMBERED = /^[\s>]*\d+[.)]\s/;
/** A heading or a line above an ordered list that may say that its numbers are codes. */
const OF_CODES = /^.{0,120}(?:codes?\b|values?\b|status|[码碼]|コード|코드|c[óo]dig|код|mã)/im;

/** Lists that look like entries where errors are spoken of, as rows: the identity, then the rest of the item. */
export function findLists(page: Page, prose: Prose, placeOf: (line: number) => Place): Grid[] {
  const runs = itemRuns(page, prose);
  const numbered = runs.filter((run) => isRunOfNumbers(page, run, placeOf));
  const mayBeEntries = runs.filter((run) => startsAtOne(page, run) || !numbered.includes(run));
  const accepted = mayBeEntries.filter((run) => run.length >= FEWEST && isRunOfEntries(page, run, placeOf));
  const ordered = numbered.filter((run) => !accepted.includes(run));
  const single =
    accepted.length === 0 ? [] : runs.filter((run) => run.length === 1 && isEntryAmong(page, run, placeOf));
  const textOf = ({ start, end }: Item) => page.text.slice(start, end);
  const lists = [...accepted, ...single].map((run) => ({
    kind: 'list' as const,
    start: run[0]?.start ?? 0,
    headers: [isRunOfWords(page, run, placeOf) ? 'name' : sharedLabel(run.map(textOf)), 'description'],
    rows: run.map((item) => rowOf(page, item)),
  }));
  return [...lists, ...ordered.map((run) => orderedList(page, run))];
}

function isRunOfEntries(page: Page, run: readonly Item[], placeOf: (line: number) => Place): boolean {
  if (isRunOfWords(page, run, placeOf)) return true;
  const starts = run.filter(({ start, end }) => mayStartEntry(page.text.slice(start, end)));
  if (starts.length < FEWEST || starts.length < run.length * MOST) return false;
  const isTold = run.every((item) => isPair(page, item)) || areFailures(page, run);
  if (!isTold && !isAmongErrors(run, placeOf(run[0]?.line ?? 0))) return false;
  const entries = starts.map(({ start, end }) => readEntryStart(page.text.slice(start, end))).filter(isEntryOrRange);
  return entries.filter(isEntryStart).length >= FEWEST && entries.length >= run.length * MOST;
}

/** Where error codes are spoken of, words are names when each item starts with one in a code span. */
function isRunOfWords(page: Page, run: readonly Item[], placeOf: (line: number) => Place): boolean {
  if (!run.every(({ start, end }) => WORD.test(page.text.slice(start, end)))) return false;
  const { heading, intro, outer } = placeOf(run[0]?.line ?? 0).around;
  return [heading, intro, ...outer].some(speaksOfErrorCodes);
}

/** A section may have a single entry where other sections of the page have several. */
function isEntryAmong(page: Page, run: readonly Item[], placeOf: (line: number) => Place): boolean {
  if (isRunOfWords(page, run, placeOf))
    return run.every(({ start }) => LOUD.test(page.text.slice(start, start + LONGEST_LOUD)));
  return run.every(({ line, start, end }) => {
    const { identity, plain } = readEntryStart(page.text.slice(start, end));
    const { heading, intro, outer, path } = placeOf(line).around;
    const tells = identity.names.length > 0 || /^[-−]?\d{3,}(?!\d)/.test(plain);
    const isSpoken = identity.names.length > 0 ? speaksOfErrors : speaksOfErrorCodes;
    return tells && [heading, intro, ...outer, ...path].some((text) => isSpoken(text) || speaksOfErrorCodes(text));
  });
}

/** Names with their numbers are looked at wherever they stand: their names may say that they are errors. */
function isPair(page: Page, { start, end }: Item): boolean {
  return PAIR.test(page.text.slice(start, end));
}

/** Numbers that nobody counts with, beside what sounds like failures, say themselves what they are. */
function areFailures(page: Page, run: readonly Item[]): boolean {
  const texts = run.map(({ start, end }) => page.text.slice(start, end));
  return texts.every((text) => ODD_NUMBER.test(text)) && texts.filter(soundsLikeFailure).length >= run.length * MOST;
}

const ODD_NUMBER = /^[`*_"[(]{0,4}(?:[-−]\d|\d{3}|0x)/;

/** Any list that is numbered starts so; one that starts elsewhere has its numbers for a reason. */
function startsAtOne(page: Page, [first]: readonly Item[]): boolean {
  return first === undefined || first.number === null || page.text.slice(first.number.start, first.number.end) === '1';
}

/** An ordered list whose numbers are the codes, as lists of exit codes are written: `3. URL malformed.`; no table of contents. */
function isRunOfNumbers(page: Page, run: readonly Item[], placeOf: (line: number) => Place): boolean {
  const numbers = run.map(({ number }) =>
    number === null ? Number.NaN : Number(page.text.slice(number.start, number.end)),
  );
  if (run.length < FEWEST_NUMBERS || !numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)))
    return false;
  const titles = run.filter(({ start, end }) => speaksOfErrorCodes(page.text.slice(start, end)));
  if (titles.length >= run.length / 2) return false;
  const { heading, intro } = placeOf(run[0]?.line ?? 0).around;
  return [heading, intro].some((text) => speaksOfErrorCodes(text) || speaksOfOutcomeCodes(text));
}

const FEWEST_NUMBERS = 4;

/** Lines of a text may start with a number and a colon too: they are entries only where error codes are spoken of. */
function isAmongErrors(run: readonly Item[], { around }: Place): boolean {
  const { heading, intro, wish, expected } = around;
  if (wish === 'included' || expected) return true;
  const outer = [...around.outer, ...around.path];
  const isOfCodes = (text: string) => speaksOfErrorCodes(text) || speaksOfOutcomeCodes(text);
  if (run.some(({ bare }) => bare)) return [heading, intro, ...outer].some(isOfCodes);
  return (
    [heading, intro].some((text) => speaksOfErrors(text) || speaksOfErrorCodes(text) || speaksOfOutcomeCodes(text)) ||
    outer.some((text) => speaksOfErrors(text) || speaksOfErrorCodes(text))
  );
}

/** `0. **Lost** The lamp is lost`: behind the number a name that is set off, where all have one; steps from 1 on have titles. */
function orderedList(page: Page, run: readonly Item[]): Grid {
  const names = run.map(({ start, end }) => SET_OFF.exec(page.text.slice(start, end))?.[0].length ?? 0);
  const areNamed = !startsAtOne(page, run) && names.every((length) => length > 0);
  const rows = run.flatMap(({ start, end, number }, at) => {
    if (number === null) return [];
    const behind = start + (areNamed ? (names[at] ?? 0) : 0);
    const cells = [number, ...(areNamed ? [{ start, end: behind }] : []), { start: behind, end }];
    return [{ start: number.start, cells: cells.map((span) => roughRendering(page, span)) }];
  });
  const headers = [ORDERED, ...(areNamed ? ['name'] : []), 'description'];
  return { kind: 'list', start: rows[0]?.start ?? 0, headers, rows };
}

const SET_OFF = /^(?:\*\*[A-Za-z]\w{1,60}\*\*|`[A-Za-z]\w{1,60}`)[:：]?(?=\s|$)/;

function rowOf(page: Page, { start, end }: Item): RenderedRow {
  const text = page.text.slice(start, end);
  const { length, restStart, plain, words } = readEntryStart(text);
  const word = plain === '' ? WORD.exec(text) : null;
  const entry = roughRendering(page, { start, end: start + (word?.groups?.mark?.length ?? length) });
  const rest =
    words === undefined
      ? { start: start + (word?.[0].length ?? restStart), end }
      : { start: start + words.start, end: start + words.end };
  return {
    start,
    cells: [{ ...entry, lines: word?.groups?.code ?? word?.groups?.bold ?? plain }, roughRendering(page, rest)],
  };
}

/** Items of one indentation that only blank lines and deeper lines separate; an item's text is its own lines. */
function itemRuns(page: Page, prose: Prose): Item[][] {
  const runs: Item[][] = [];
  const marks = marksOf(page);
  let open: Item[][] = [];
  for (let line = 0; line < page.starts.length; line += 1) {
    const mark = page.marks[line] ?? 0;
    if ((open.length === 0 && marks[mark] !== 1) || prose.hidden[line] === 1) continue;
    const text = lineText(page, line);
    if (mark === 0 && text.trim() === '') continue;
    const start = page.starts[line] ?? 0;
    const marked = marks[mark] === 1 ? ITEM.exec(text) : null;
    const match = marked ?? (marks[mark] === 1 ? bareStart(text) : null);
    const indent = text.search(/[^\s>]/);
    const end = start + text.trimEnd().length;
    const content = (match?.[0].length ?? 0) + (ANCHOR.exec(text.slice(match?.[0].length ?? 0))?.[0].length ?? 0);
    const isMarked = marked === null && /^[\s>]*(?:\*\*|`)/.test(text);
    const digits = /^[\s>]*(\d+)[.)]/.exec(marked?.[0] ?? '');
    const numberAt = start + (digits?.[0].length ?? 0) - 1;
    const number = digits === null ? null : { start: numberAt - (digits[1]?.length ?? 0), end: numberAt };
    const item = {
      number,
      line,
      indent,
      start: start + content,
      end,
      last: line,
      bare: marked === null,
      marked: isMarked,
    };
    const above = open.at(-1)?.at(-1);
    const isNext = above !== undefined && line === (above.marked ? above.last : above.line) + 1;
    if (
      match === null &&
      above !== undefined &&
      (!above.bare || above.marked) &&
      isNext &&
      LAZY.test(text.replace(/^[\s>]+/, ''))
    ) {
      above.end = end;
      above.last = line;
      continue;
    }
    open = open.filter((run) => (run[0]?.indent ?? 0) < indent || (match !== null && run[0]?.indent === indent));
    const run = open.at(-1);
    if (match === null) continueItem(page, run?.at(-1), line, item.end);
    else if (run?.[0]?.indent === indent) run.push(item);
    else {
      const above = run?.at(-1);
      if (above !== undefined && isNamedAbove(page, above, item)) above.end = item.end;
      const started = [item];
      runs.push(started);
      open.push(started);
    }
  }
  return runs;
}

/** An item that is a code alone, with what it means as an item of its own below: `* 1001`, then `  * Lost`. */
function isNamedAbove(page: Page, above: Item, item: Item): boolean {
  const [code, text] = [above, item].map(({ start, end }) => page.text.slice(start, end));
  return (
    item.line === above.line + 1 &&
    isWord(page, above) &&
    /^[-−]?\d+$/.test(roughText(code ?? '')) &&
    !mayStartEntry(text ?? '')
  );
}

function isWord(page: Page, { start, end }: Item): boolean {
  return end - start <= LONGEST_WORD && !/\s/.test(page.text.slice(start, end));
}

/**
 * A line right below an item, indented deeper and no item itself, goes on with the item's text; below a blank line too,
 * where the item is a word.
 */
function continueItem(page: Page, item: Item | undefined, line: number, end: number): void {
  if (item === undefined) return;
  if (line === item.line + 1 || (isWord(page, item) && line === item.line + 2)) item.end = end;
}

const LONGEST_WORD = 40;
