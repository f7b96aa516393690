/**
 * Lines that are alike but for the code in them, wherever they stand: in paragraphs, code, responses that are shown, headings. Each page
 * that lists codes in a way of its own repeats that way, so what comes before its codes (or behind them) is the same on
 * every line: `2001, no lamp`, `"errorCode": 2001`, `<code>LAMP_GONE</code>`, `No lamp (2001)`. It is the last reader, for pages
 * about errors where nothing else was believed.
 */

import {
  isCodeHeader,
  isExitHeader,
  meaningOfHeader,
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfErrors,
} from '../../languages/index.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Span } from '../../model/index.ts';
import { isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { roughText } from '../text/plain-text.ts';
import { lineOf, lineText, type Page } from '../text/split-lines.ts';
import { isAmongErrors, soundLikeErrors } from './may-list-errors.ts';

/** A code on its line, and what all lines like it share. */
interface Candidate {
  readonly line: number;
  readonly frame: string;
  /** What stands before it. */
  readonly before: string;
  readonly isLabelled: boolean;
  readonly code: string;
  readonly span: Span;
  /** What the line says beside it. */
  readonly text: Span;
}

/** In characters: longer lines are not made for people. */
const LONGEST_LINE = 500;
const LONGEST_FRAME = 80;
/** Marks of headings, lists, quotations and comments, which lines of one kind may have or not. */
const LEAD =
  /^[\s>]{0,40}(?:(?:[-*+•●▪‣·]|#{1,6})\s{1,9})?(?:\d{1,2}(?:\.\d{1,2})?[.)、]\s{1,9})?(?:(?:\/\/+|\/\*+|#)\s{0,9})?/;
const TOKEN = /(?<![\p{L}\d_.])[-−]?[\p{L}\d_$](?:[\w$]|[-.:/](?=\w))*/gu;
const NUMBER = /^[-−]?(?:0x[\da-fA-F]{1,16}|\d{1,10})$/;
const MOST_TOKENS = 8;
const FEWEST = 3;
const FEWEST_LABELLED = 2;
/** Where their texts don't say that something fails. */
const FEWEST_UNTOLD = 5;
const SOME = 0.3;
const MOST = 0.6;
/** What tells where a code ends that nothing labels. */
const ENDS = /^(?:$|["'`*_<|\])）】\t]|\s{0,9}(?:[:：,，;=|]|\/\/|[-–—]\s|[-–—]{2})|\s{2,}|\s+[^\s\d])/;
/** Lines of a program, which say nothing of what its codes are. */
const PROGRAM =
  /[;{}]\s*$|\w\([^()]*\)\s*;?\s*$|^\s*(?:import|return|throw|if|else|for|while|const|let|var|function|curl)\b/;

/** What was found on a page already. */
export interface Others {
  /** The lines of all that others looked at. */
  readonly taken: ReadonlySet<number>;
  /** So many are more than what others read. */
  readonly fewest: number;
}

/** Whether it is worth looking for alike lines on a page that isn't called after errors: for labels of error codes. */
export function mayHaveAlikeLines(page: Page): boolean {
  return HINT.test(page.text);
}

const HINT =
  /(?:err(?:or)?[ _-]?code|错误码|錯誤碼|fehlercode|c[óo]digo de err|code d['’]err|код ошибки|エラーコード|(?:오류|에러) ?코드)["'`*_]{0,3}\s{0,3}[:：=>]/i;

/** The alike lines of a page as rows, the code and what its line says of it: where there are more of them than was read elsewhere. */
export function findAlikeLines(
  page: Page,
  prose: Prose,
  placeOf: (line: number) => Place,
  { taken, fewest }: Others,
): Grid[] {
  const isSpoken = (group: readonly Candidate[]) =>
    speaksOfErrorCodes(labelOf(group)) || isAmongErrors({ ...placeOf(group[0]?.line ?? 0).around, expected: false });
  const titlesOf = titlesAbove(placeOf);
  const frames = groupBy(candidatesOn(page, prose, taken), ({ frame }) => frame);
  const groups = [...frames.values()]
    .map(firstOfEach)
    .filter((group) => areEntries(page, group, titlesOf(group)))
    .sort((a, b) => worthOf(b) - worthOf(a));
  const [best] = groups;
  const accepted = groups.filter(
    (group) => (isOpen(prose, group) || (group === best && group.length >= fewest)) && isSpoken(group),
  );
  return accepted.map((group) => gridOf(page, group, titlesOf(group)));
}

/** Labels of codes in the open text say themselves what they are. */
function isOpen(prose: Prose, group: readonly Candidate[]): boolean {
  return isLabelOfCodes(labelOf(group)) && group.every(({ line }) => prose.hidden[line] !== 1);
}

function isLabelOfCodes(label: string): boolean {
  return (
    isCodeHeader(label) && !isExitHeader(label) && (speaksOfErrorCodes(label) || meaningOfHeader(label) === 'code')
  );
}

/** The headings that entries stand under, where each has its own. */
function titlesAbove(placeOf: (line: number) => Place): (group: readonly Candidate[]) => readonly number[] {
  return (group) => {
    const lines = group.flatMap(({ line }) => placeOf(line).under.at(-1) ?? []);
    return new Set(lines).size === group.length ? lines : [];
  };
}

function gridOf(page: Page, group: readonly Candidate[], titles: readonly number[]): Grid {
  const rows = group.map((one, at) => ({
    start: one.span.start,
    cells: [
      { ...roughRendering(page, one.span), lines: one.code },
      roughRendering(page, textOf(page, one, group, titles[at])),
    ],
  }));
  return {
    kind: 'list',
    isScattered: true,
    start: rows[0]?.start ?? 0,
    headers: [labelOf(group), 'description'],
    rows,
  };
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

function worthOf(group: readonly Candidate[]): number {
  return group.length * (group[0]?.isLabelled === true ? 2 : 1);
}

function labelOf([first]: readonly Candidate[]): string {
  return first?.isLabelled === true ? lastWords(first.before) : '';
}

function firstOfEach(group: readonly Candidate[]): Candidate[] {
  return [...new Map(group.toReversed().map((one) => [one.code, one])).values()].sort((a, b) => a.line - b.line);
}

function areEntries(page: Page, group: readonly Candidate[], titles: readonly number[]): boolean {
  const isLabelled = group[0]?.isLabelled === true;
  if (isLabelled) return group.length >= (isLabelOfCodes(labelOf(group)) ? FEWEST_LABELLED : FEWEST);
  if (!/[\nA]1/.test(group[0]?.frame ?? '') && !soundLikeErrors(group.map(({ code }) => code))) return false;
  const texts = group.map((one, at) => textOf(page, one, group, titles[at])).filter((text) => !isEmpty(text));
  const failures = texts.filter(({ start, end }) => soundsLikeFailure(page.text.slice(start, end)));
  return (
    group.length >= (failures.length >= texts.length * SOME ? FEWEST : FEWEST_UNTOLD) &&
    texts.length >= group.length * MOST
  );
}

function candidatesOn(page: Page, prose: Prose, taken: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  const commented = new Set(prose.comments.flatMap(({ start, end }) => [lineOf(page, start), lineOf(page, end)]));
  for (let line = prose.frontMatter.length; line < page.starts.length; line += 1) {
    const text = lineText(page, line);
    if (text.length > LONGEST_LINE || commented.has(line) || taken.has(line)) continue;
    found.push(...framedAtStart(page, line, text));
    const trailing = framedAtEnd(page, line, text);
    if (trailing !== null) found.push(trailing);
  }
  return found;
}

function framedAtStart(page: Page, line: number, text: string): Candidate[] {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const from = page.starts[line] ?? 0;
  const tokens = [...text.slice(lead.length, LONGEST_FRAME * 2).matchAll(TOKEN)].slice(0, MOST_TOKENS);
  return tokens.flatMap(({ index, 0: code }) => {
    const before = text.slice(lead.length, lead.length + index);
    const at = lead.length + index;
    const behind = text.slice(at + code.length);
    const isLabelled = isLabel(before);
    if (
      before.length > LONGEST_FRAME ||
      !(isLabelled ? isLabelledCode(code, before, behind) : isSetOff(code, before, behind))
    )
      return [];
    if (!isLabelled && PROGRAM.test(text)) return [];
    const span = { start: from + at, end: from + at + code.length };
    const mark = isLabelled ? before.replace(/[`*_\s]+/g, '') : before;
    return [
      {
        line,
        frame: `${markOf(lead)}${mark}${isLabelled ? '' : kindOf(code)}`.normalize('NFKC'),
        before,
        isLabelled,
        code,
        span,
        text: wordsBehind(span.end, behind),
      },
    ];
  });
}

/** Headings are alike headings. */
function markOf(lead: string): string {
  return lead.includes('# ') ? '#' : '';
}

function kindOf(code: string): string {
  return NUMBER.test(code) ? '\n1' : isStringCode(code) ? '\nA1' : '\nA_B';
}

const LABEL = /(\p{L}[\p{L}\d _-]{0,29}?)["'`*_\s]{0,9}(?:[:：=>]|\s)["'`*_\s]{0,9}$/u;

function lastWords(before: string): string {
  return (LABEL.exec(before)?.[1] ?? '').replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ').trim();
}

/** What stands before a code says that it is one. */
function isLabel(before: string): boolean {
  const words = lastWords(before);
  if (words === '' || isSentence(before) || meaningOfHeader(words) === 'http-status') return false;
  const said = /[:：=>"]["'`*_\s]*$/.test(before) ? words : (/\S+$/.exec(words)?.[0] ?? '');
  return isCodeHeader(said) || speaksOfErrors(said);
}

const MOST_WORDS = 4;

function isSentence(before: string): boolean {
  return !/["{<]/.test(before) && (before.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS;
}

/** `1001 - 1099`: all the codes from here to there. */
const GOES_TO = /^["'`]?\s{0,3}(?:[-–—~～至到]|\.{2,3}|to\b)\s{0,3}["'`]?[-−]?\d/;

function isLabelledCode(code: string, before: string, behind: string): boolean {
  if (GOES_TO.test(behind)) return false;
  if (NUMBER.test(code) || isStringCode(code) || isStrongIdentifier(code)) return ENDS.test(behind);
  return /["'`>]$/.test(before) && /^["'`<]/.test(behind) && /^[A-Za-z][\w.-]{2,60}$/.test(code);
}

/** Nothing but marks stand before it, and its end is plain. */
function isSetOff(code: string, before: string, behind: string): boolean {
  if (/[\p{L}\d]/u.test(before) || !ENDS.test(behind) || GOES_TO.test(behind)) return false;
  if (NUMBER.test(code)) return code.length > 1 || /^["'`*_<|\])）】\t:：,，=]/.test(behind);
  if (isStringCode(code)) return !VERSION.test(code);
  return isStrongIdentifier(code) && !MEMBER.test(code) && !/^\s+[^\s\d]/.test(behind);
}

const VERSION = /^[\d.]+$/;
/** What belongs to an object (`error.message`), or a file. */
const MEMBER = /\.[a-z]\w*$/;

const TRAILING =
  /(?<=\p{L}.{0,120})(?:\s{0,9}([:：(（[【=]|\t|\s[-–—]+\s)\s{0,9})([-−]?(?:\d{2,10}|0x[\da-fA-F]{2,16})|[A-Z]{1,6}[-_]?\d{2,6})([)）\]】]?[.。]?[*`]{0,3})\s*$/u;

function framedAtEnd(page: Page, line: number, text: string): Candidate | null {
  const match = text.length > LONGEST_LINE / 2 ? null : TRAILING.exec(text);
  const [, separator = '', code = '', closing = ''] = match ?? [];
  if (match === null || code === '') return null;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const from = page.starts[line] ?? 0;
  if (lead >= match.index) return null;
  const at = from + match.index + match[0].indexOf(code);
  return {
    line,
    frame: `…${separator.trim()}${kindOf(code)}${closing}`.normalize('NFKC'),
    before: '',
    isLabelled: false,
    code,
    span: { start: at, end: at + code.length },
    text: { start: from + lead, end: from + match.index },
  };
}

const QUOTED = /["'`]([^"'`]*\p{L}[^"'`]*\s[^"'`]*)["'`]/u;

function wordsBehind(from: number, behind: string): Span {
  const quoted = QUOTED.exec(behind);
  if (quoted !== null)
    return { start: from + quoted.index + 1, end: from + quoted.index + 1 + (quoted[1]?.length ?? 0) };
  const words = /[\p{L}\d].*$/u.exec(behind.replace(/^["'`]?\s*<\/\w+>/, (tag) => ' '.repeat(tag.length)));
  if (words === null || !/\p{L}/u.test(roughText(words[0]))) return { start: from, end: from };
  return { start: from + words.index, end: from + words.index + words[0].trimEnd().length };
}

/** What the line says of its code, or the one below it, or the heading above. */
function textOf(page: Page, { text, line }: Candidate, group: readonly Candidate[], title: number | undefined): Span {
  if (!isEmpty(text)) return text;
  const next = below(page, line, group);
  if (!isEmpty(next) || title === undefined) return next;
  const [start, heading] = [page.starts[title] ?? 0, lineText(page, title)];
  return { start: start + (LEAD.exec(heading)?.[0].length ?? 0), end: start + heading.length };
}

const LINES_BELOW = 2;

/** What the next line says, where the line of the code says nothing. */
function below(page: Page, line: number, group: readonly Candidate[]): Span {
  const lines = new Set(group.map((one) => one.line));
  for (let next = line + 1; next <= line + LINES_BELOW && !lines.has(next); next += 1) {
    const text = lineText(page, next);
    if (/^\s*#/.test(text)) break;
    const start = (page.starts[next] ?? 0) + (LEAD.exec(text)?.[0].length ?? 0);
    const end = (page.starts[next] ?? 0) + text.trimEnd().length;
    if (/\p{L}/u.test(text) && end > start) return { start, end };
  }
  const at = page.starts[line] ?? 0;
  return { start: at, end: at };
}
