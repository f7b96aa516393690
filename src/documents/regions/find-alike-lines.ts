/**
 * Lines that are alike but for the code in them, wherever they stand: in paragraphs, code, responses that are shown,
 * headings. They are looked for on pages about errors where nothing else has as many entries, and wherever labels say
 * that codes follow.
 */

import {
  isCodeHeader,
  isExitHeader,
  meaningOfHeader,
  soundsLikeFailure,
  speaksOfErrorCodes,
} from '../../languages/index.ts';
import { firstOfEach, groupBy } from '../../model/group-by.ts';
import type { Span } from '../../model/index.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { lineOf, lineText, type Page } from '../text/split-lines.ts';
import { type FramedCode, framedCodes, leadOf } from './framed-codes.ts';
import { isAmongErrors, soundLikeErrors } from './may-list-errors.ts';

/** What was found on a page already. */
export interface Others {
  /** The lines of all that others looked at. */
  readonly taken: ReadonlySet<number>;
  /** So many are more than what others read. */
  readonly fewest: number;
}

/** A code and what is said of it. */
interface Entry extends FramedCode {
  readonly words: Span;
}

const FEWEST = 3;
/** Behind a label of codes. */
const FEWEST_LABELLED = 2;
/** Where their texts don't say that something fails. */
const FEWEST_UNTOLD = 5;
const SOME = 0.3;
const MOST = 0.6;

/** Whether it is worth looking for alike lines on a page that isn't called after errors: for labels of error codes. */
export function mayHaveAlikeLines(page: Page): boolean {
  return HINT.test(page.text);
}

const HINT =
  /(?:err(?:or)?[ _-]?code|错误码|錯誤碼|fehlercode|c[óo]digo de err|code d['’]err|код ошибки|エラーコード|(?:오류|에러) ?코드)["'`*_]{0,3}\s{0,3}[:：=>]/i;

/** The alike lines of a page as rows: the code, then what its line says of it. */
export function findAlikeLines(
  page: Page,
  prose: Prose,
  placeOf: (line: number) => Place,
  { taken, fewest }: Others,
): Grid[] {
  const isSpoken = ([first]: readonly Entry[]) => {
    if (first === undefined) return false;
    const { around } = placeOf(first.line);
    // What a named page holds is not all about errors; what it labels as codes is.
    return (
      speaksOfErrorCodes(first.label) ||
      isAmongErrors({ ...around, expected: around.expected && isLabelOfCodes(first.label) })
    );
  };
  const groups = [...groupBy(codesOn(page, prose, taken), ({ frame }) => frame).values()]
    // A response that is shown twice shows one code.
    .map((group) =>
      withWords(
        page,
        firstOfEach(group, ({ code }) => code),
        placeOf,
      ),
    )
    .filter((group) => areEntries(page, group))
    .sort((a, b) => worthOf(b) - worthOf(a));
  const [best] = groups;
  const isMore = (group: readonly Entry[]) => group === best && group.length >= fewest;
  return groups
    .filter((group) => (isOpen(prose, group) || isMore(group)) && isSpoken(group))
    .map((group) => gridOf(page, group));
}

function codesOn(page: Page, prose: Prose, taken: ReadonlySet<number>): FramedCode[] {
  const isCommented = new Uint8Array(page.starts.length);
  for (const { start, end } of prose.comments) isCommented.fill(1, lineOf(page, start), lineOf(page, end) + 1);
  return page.starts.flatMap((_, line) =>
    line < prose.frontMatter.length || isCommented[line] === 1 || taken.has(line) ? [] : framedCodes(page, line),
  );
}

/** What a line says of its code, or the line below it, or the heading above where each has its own. */
function withWords(page: Page, group: readonly FramedCode[], placeOf: (line: number) => Place): Entry[] {
  const lines = new Set(group.map(({ line }) => line));
  const titles = group.map(({ line }) => placeOf(line).under.at(-1));
  const tellApart = new Set(titles).size === group.length;
  return group.map((one, at) => {
    if (!isEmpty(one.text)) return { ...one, words: one.text };
    const title = tellApart ? titles[at] : undefined;
    return {
      ...one,
      words: wordsBelow(page, one.line, lines) ?? (title === undefined ? one.text : wordsOf(page, title)),
    };
  });
}

const LINES_BELOW = 2;

function wordsBelow(page: Page, line: number, entries: ReadonlySet<number>): Span | null {
  for (let next = line + 1; next <= line + LINES_BELOW && !entries.has(next); next += 1) {
    const text = lineText(page, next);
    if (/^\s*#/.test(text)) break;
    const words = wordsOf(page, next);
    if (/\p{L}/u.test(text) && !isEmpty(words)) return words;
  }
  return null;
}

function wordsOf(page: Page, line: number): Span {
  const [start, text] = [page.starts[line] ?? 0, lineText(page, line)];
  return { start: start + leadOf(text), end: start + text.trimEnd().length };
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

function areEntries(page: Page, group: readonly Entry[]): boolean {
  const { label = '', kind = 'name', frame = '' } = group[0] ?? {};
  if (label !== '') return group.length >= (isLabelOfCodes(label) ? FEWEST_LABELLED : FEWEST);
  if (kind === 'name' && !soundLikeErrors(group.map(({ code }) => code))) return false;
  // A name with nothing beside it may be any word of a program: only as a heading it has its text below.
  const hasOwn = kind === 'name' && !frame.startsWith('#');
  const told = group.map(({ text, words }) => (hasOwn ? text : words)).filter((words) => !isEmpty(words));
  const failures = told.filter(({ start, end }) => soundsLikeFailure(page.text.slice(start, end)));
  const enough = failures.length >= told.length * SOME ? FEWEST : FEWEST_UNTOLD;
  return group.length >= enough && told.length >= group.length * MOST;
}

/** Labels of codes in the open text say themselves what they are. */
function isOpen(prose: Prose, group: readonly Entry[]): boolean {
  return isLabelOfCodes(group[0]?.label ?? '') && group.every(({ line }) => prose.hidden[line] !== 1);
}

function isLabelOfCodes(label: string): boolean {
  if (!isCodeHeader(label) || isExitHeader(label)) return false;
  return speaksOfErrorCodes(label) || meaningOfHeader(label) === 'code';
}

function worthOf(group: readonly Entry[]): number {
  return group.length * (group[0]?.label === '' ? 1 : 2);
}

function gridOf(page: Page, group: readonly Entry[]): Grid {
  const rows = group.map(({ code, name, span, words }) => ({
    start: span.start,
    cells: [
      { ...roughRendering(page, span), lines: name === null ? code : `${name}(${code})` },
      roughRendering(page, words),
    ],
  }));
  return {
    kind: 'list',
    isScattered: true,
    start: rows[0]?.start ?? 0,
    headers: [group[0]?.label ?? '', 'description'],
    rows,
  };
}
