/**
 * Entries in code: members of an enumeration, constants, or lines of codes with texts (`301 - no session`), in a fence
 * or in an indented block on a page of errors. Programs and examples are full of such lines, so most lines have to be
 * entries, and what stands around them or the name of the enumeration has to speak of errors.
 */

import { soundsLikeFailure, speaksOfErrorCodes, speaksOfErrors } from '../../languages/index.ts';
import type { Span } from '../../model/index.ts';
import { isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedCell } from '../cells/rendered-cell.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { foldSpace } from '../text/plain-text.ts';
import { lineOf, linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';
import { type Block, fencesOf, hasFences } from './fences.ts';
import { isOfErrors } from './may-list-errors.ts';
import { type Sums, sumsOn } from './sums-of-constants.ts';

interface Entry {
  readonly start: number;
  /** The code and the name, as a cell of a table would state them. */
  readonly plain: string;
  readonly identity: Span;
  readonly text: Span;
  /** The string that a constant of this name holds; null where it holds a number, or nothing. */
  readonly held: Span | null;
  /** It is a name and nothing else. */
  readonly isAlone: boolean;
}

/** The first line of an indented block of code (CommonMark 4.4), where it looks like a constant or a name with its text. */
const INDENTED = /\n[ \t]*\n(?: {4}|\t)[ \t]*(?:[A-Za-z_]\w*(?:\s*[=(]|[ \t]{2,}\S)|#define[ \t])/;
const OPEN_BRACE = marksIn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** A keyword in the middle of a line is a word of a text: `one enum per concern`. */
const ENUM =
  /^[ \t>]*(?:(?:@\w+|pub|public|open|sealed|export|declare|typedef|const|internal|private|protected|static)\s+){0,4}enum(?:\s+(?:class|struct))?\s+(\w+)|\b(?:NS_ENUM|NS_ERROR_ENUM)\(\w+,\s*(\w+)\)|^[ \t]*(?:(?:export|public|static|final|internal|declare|namespace|object|interface|class|struct|module)[ \t]+){0,4}(?=\w{0,60}(?:Error|Code))(\w+)\s{0,99}\{|^[ \t]*(\w{1,80})\*?[ \t]*=[ \t]*enum\b/m;
const HEAD =
  /^\s*(?:(?:public|export|typedef|const)\s+){0,4}(?:enum\s+)?(?=\w*(?:Error|Code|Status|Result))\w+\s*(?:\{\s*)?$/;
/** Lines that stand for nothing in an enumeration: its head, brackets, comments. */
const FRAME = /^\s*(?:[{}()[\];,]*$|\/[/*]|\*|#(?!define\b)|@\w|export default)|[{(]\s*$/;
const COMMENT_LINE = /^\s*(?:\/\/|\/\*|\*|--|#(?![a-z[]))/;
const NUMBER = String.raw`[-−]?(?:0x[\da-fA-F]+|\d+)`;
const COMMENT = String.raw`(?:\/{2,4}!?<?|\/\*{1,4}!?<?|#|--)\s*`;
const CODE_AND_TEXT = new RegExp(
  String.raw`^\s*["'\x60]?(${NUMBER}|[A-Z]{1,6}[-_]?\d{2,})["'\x60]?\s*(?:[-–—]{1,2}\s|=>|[:=：]\s*|[;,]?\s*${COMMENT}|\t\s*|\s{2,})\s*["'\x60]?(\S.*?)["'\x60]?[,;]?\s*$`,
);
/**
 * `-9 Solver not found`, `LAMP ERROR: 9 No lamp`: only where many such lines follow one another, or they may be any
 * numbers of a text.
 */
const CODE_AND_WORDS = new RegExp(
  String.raw`^\s*(?<label>\p{L}[\p{L}\p{M} ]{0,40}(?:[:：#=] ?| ))?(?<code>${NUMBER})[ \t]{1,20}(?:[-–—] )?(?<words>[\p{L}+].*?)\s*$`,
  'u',
);
const MODIFIERS = String.raw`(?:(?:case|const|constant|constexpr|static|inline|final|public|pub|export|unsigned|[iu]\d+|u?int(?:\d+)?|Int|\w{1,20}_t|auto|short|byte|long|integer|NSU?Integer|NSString \*(?:const)?|String|string|val|let|var|readonly|#define)\s+){0,6}`;
const TYPE = String.raw`(?:\s*:\s*[A-Za-z]\w*(?=\s*=))?`;
/** What an entry of an enumeration may carry behind its code, and a comment. */
const MESSAGE_AND_COMMENT = String.raw`(?:,\s*"([^"]*)"[^()]*)?[,;)]*\s*(?:${COMMENT}(.*?)(?:\*\/)?)?\s*$`;
const NAME_AND_CODE = new RegExp(
  String.raw`^\s*${MODIFIERS}["']?([A-Za-z_]\w*)["']?${TYPE}\s*(?:[=:(]|\s)\s*\(?(${NUMBER})[uUlL]{0,3}\)?\s*${MESSAGE_AND_COMMENT}`,
);
const NAME_AND_STRING = new RegExp(
  String.raw`^\s*${MODIFIERS}([A-Za-z_]\w*)${TYPE}\s*[=(]\s*@?["']([A-Za-z\d][\w./-]{1,60})["']\s*${MESSAGE_AND_COMMENT}`,
);
const LOUD = /[A-Z\d]_[A-Z\d]/;
const CAPITALS = String.raw`[A-Z][A-Z\d]*(?:_[A-Z\d]+)+`;
/** `1001 NAME text`, `NAME 1001 text` and `NAME  text`, set in columns by spaces. */
const COLUMNS = [
  new RegExp(String.raw`^\s*(${NUMBER}|[A-Z]{1,6}[-_]?\d{2,})\s+(${CAPITALS})(?:\s+(?:[-–—:]\s+)?(\S.*?))?\s*$`),
  new RegExp(String.raw`^\s*(${CAPITALS})\s+(${NUMBER})(?:\s+(?:[-–—:]\s+)?(\S.*?))?\s*$`),
];
/** `4001(LAMP_GONE): No lamp` */
const CODE_AND_NAME = new RegExp(String.raw`^\s*(${NUMBER})\s?\(([A-Z][A-Z\d_]{2,80})\)(?:\s?[:：–—-]\s*(\S.*?))?\s*$`);
const NAME_AND_TEXT = new RegExp(String.raw`^\s*(${CAPITALS})(?:\s{2,}|\t+)([A-Za-z].*?)\s*$`);
/** A name that has the line for itself. */
const LONE_NAME = new RegExp(String.raw`^\s*(${CAPITALS})\s*$`);
/** `case .lampBroken: return 10001`, `case LAMP_BROKEN -> 10001;` */
const CASE = new RegExp(
  String.raw`^\s*(?:case\s+)?\.?(?:\w+\.)?([A-Za-z_]\w*)\s*(?::?\s*return|->|=>)\s*(${NUMBER})\s*[,;]?\s*(?:${COMMENT}(.*?))?$`,
);
/** `define('LAMP_BROKEN', 1001);`, `{ LAMP_BROKEN, 1001 },` */
const ARGUMENTS = new RegExp(
  String.raw`^\s*(?:define\s*\(|\{)\s*["']?([A-Za-z_]\w*)["']?\s*,\s*(${NUMBER})\s*[,)}][\s\S]{0,3}?(?:\s*"([^"]*)"[,;)}\s]*|[,;)}\s]*(?:${COMMENT}(.*?)(?:\*\/)?)?)\s*$`,
);
/** `object LampGone : LampError(1001)`: a case of a sealed class of Kotlin. */
const OBJECT = new RegExp(
  String.raw`^\s*(?:data )?object ([A-Z]\w{0,80})\s?:\s?\w{0,80}(?:Error|Exception|Code|Failure)\w{0,40}\((?:[\w ]{1,40}= ?)?(${NUMBER})\s*(?:,\s*"([^"]*)")?`,
);
/** The comment that a line ends with. */
const BEHIND = /[\s,;)]\/[/*]{1,4}!?<?(.*)$/s;
/** `| 'lamp-gone' // No lamp`: a member of a union of TypeScript. */
const UNION_MEMBER = new RegExp(String.raw`^\s*\|\s*["']([\w./-]{2,80})["']\s*;?\s*(?:${COMMENT}(.*?)(?:\*\/)?)?\s*$`);
/** `error LampGone(uint256 id);`: an error that a contract reverts with. */
const DECLARED = new RegExp(String.raw`^\s*error\s+([A-Z]\w*)\s*\([^()]*\)\s*;?\s*(?:${COMMENT}(.*?)(?:\*\/)?)?\s*$`);
/** `case tooHot(degrees: Int)`: what comes with a case of Swift says nothing of it. */
const ASSOCIATED = /^(\s*case\s+\w+)\([^()]*\)/;
const MEMBER = new RegExp(String.raw`^\s*(?:case\s+)?([A-Za-z_]\w*)(?:\s*,)?\s*(?:${COMMENT}(\S.*?)?(?:\*\/)?)?\s*$`);
/** A variable of a shell, which has no spaces around its sign: `export RETRIES=5`. */
const SHELL_VARIABLE = /^\s*(?:export\s+|set\s+|\$env:)?[A-Z][A-Z\d_]*=[^\s=]/;
/** A property of an object, or a parameter, which says how much of something there is: `required: 2,`, `most: Int = 3,`. */
const PROPERTY =
  /^\s*["']?[a-z]+(?:[A-Z][a-z\d]*)*["']?\s*:\s*(?:[A-Z][a-z]+\s*=\s*)?\d+[LFf]?\s*,?\s*$|^\s*["']?[A-Za-z_]\w*["']?\s*:\s*\d{12,}\s*,?\s*$|^\s*"\w*_(?:id|ids|ms|at|count|size|limit)"\s*:\s*\d+\s*,?\s*$/;
const FEWEST = 2;
const FEWEST_MEMBERS = 3;
const MOST = 0.6;

/** Whether it is worth looking for entries in the code of a page. */
export function mayHaveFencedEntries(page: Page): boolean {
  return hasFences(page) || INDENTED.test(page.text) || ENUM.test(page.text);
}

/** Blocks of code that are mostly entries, as rows: code and name, then the text beside them. */
export function findFencedEntries(page: Page, prose: Prose, placeOf: (line: number) => Place): Grid[] {
  const indented = new Set(indentedBlocks(page, prose));
  const all = [...fencesOf(page), ...indented, ...openBlocks(page, prose)];
  const sums = sumsOn(page, all.flatMap(linesOf));
  return all.flatMap((block) => {
    const enumeration = enumIn(page, block);
    const lines = linesOf(enumeration?.body ?? block);
    const told = lines.filter((line) => !FRAME.test(lineText(page, line)) && !isBase(page, line, sums));
    const isNone = (line: number) => enumeration === null && PROPERTY.test(lineText(page, line));
    const entries = told.flatMap((line) =>
      isNone(line)
        ? []
        : (membersIn(page, line, enumeration !== null) ?? entryIn(page, line, enumeration !== null, sums) ?? []),
    );
    const enough = enumeration === null ? FEWEST : FEWEST_MEMBERS;
    const isAll = entries.length >= enough && entries.length >= told.length * MOST;
    const paired = isAll ? [entries] : pairedRuns(page, linesOf(block), sums);
    const runs = paired.length > 0 ? paired : runsOfWords(page, linesOf(block));
    const name = enumeration?.name ?? '';
    const isSpoken = () =>
      isAmongErrors(placeOf(block.from)) ||
      (name !== 'Error' && isOfErrors(name)) ||
      runs.every(([first]) => first !== undefined && isLedTo(page, first));
    const isAlone = runs.every((run) => run.every(({ isAlone }) => isAlone));
    const isTold =
      runs.length > 0 && ((!indented.has(block) && !isAlone && !isProgram(page, block, runs)) || isSpoken());
    return isTold ? runs.map((run) => gridOf(page, run, name === '' ? titleIn(page, block, run) : name)) : [];
  });
}

/** In characters: no entry takes a longer line, and some patterns take the cube of what they read. */
const LONGEST_LINE = 500;

function entryText(page: Page, line: number): string {
  const text = lineText(page, line);
  return text.length > LONGEST_LINE ? '' : text;
}

/** Code that does something, beside the entries: an example, in which errors are declared like all else. */
function isProgram(page: Page, { from, to }: Block, runs: readonly (readonly Entry[])[]): boolean {
  const starts = new Set(runs.flat().map(({ start }) => start));
  return linesOf({ from, to }).some(
    (line) =>
      !starts.has(page.starts[line] ?? 0) && CALLS.test(lineText(page, line)) && !FRAME.test(lineText(page, line)),
  );
}

const CALLS = /\w\(.{0,120}\)\s?(?:->|[{;])|^\s*(?:import|use|return)\b/;

/** A sentence that mentions errors doesn't make the program below it a list of them; one that leads to it does. */
function isAmongErrors({ around: { heading, intro, outer, path } }: Place): boolean {
  const leads = speaksOfErrorCodes(intro) || (/[:：]\s*$/.test(intro) && isOfErrors(intro));
  return leads || [heading, ...outer, ...path].some(isOfErrors);
}

/** The line right above says that error codes follow: `@param errorCode:`. */
function isLedTo(page: Page, { start }: Entry): boolean {
  const line = lineOf(page, start);
  const above = line === 0 ? '' : entryText(page, line - 1).trim();
  return /[:：]$/.test(above) && speaksOfErrorCodes(above);
}

/** What each entry starts with (`LAMP ERROR: 9 No lamp`), or a line of the block above them that says what they are: `Error codes:`. */
function titleIn(page: Page, { from }: Block, run: readonly Entry[]): string {
  const first = lineOf(page, run[0]?.start ?? 0);
  if (DECLARED.test(lineText(page, first))) return 'error name';
  const label = CODE_AND_WORDS.exec(entryText(page, first))?.groups?.label?.replace(/[\s:：#=]+$/, '') ?? '';
  if (speaksOfErrors(label)) return label;
  const titles = linesOf({ from, to: first }).map((line) => lineText(page, line).trim());
  return titles.findLast((text) => /^[\p{L} ]{1,40}[:：]?$/u.test(text) && speaksOfErrorCodes(text)) ?? '';
}

const FEWEST_LINES = 4;

/** Lines of a code and words, many of them one after another, each with a code of its own. */
function runsOfWords(page: Page, lines: readonly number[]): Entry[][] {
  const runs: Entry[][] = [[]];
  for (const line of lines) {
    const text = entryText(page, line);
    const { label = '', code = '', words = '' } = CODE_AND_WORDS.exec(text)?.groups ?? {};
    const isEntry = code !== '' && (label === '' || speaksOfErrors(label));
    if (isEntry) runs.at(-1)?.push(entryOf(text, page.starts[line] ?? 0, code, code, words));
    else runs.push([]);
  }
  return runs.filter(
    (run) => run.length >= FEWEST_LINES && new Set(run.map(({ plain }) => plain)).size > run.length * MOST,
  );
}

/** In a longer program: constants of which each has its number or its string, with nothing but comments between them. */
function pairedRuns(page: Page, lines: readonly number[], sums: Sums): Entry[][] {
  const runs: Entry[][] = [[]];
  for (const line of lines) {
    const entry = PROPERTY.test(lineText(page, line)) ? null : entryIn(page, line, true, sums);
    const isPaired =
      entry !== null && (entry.held === null ? /[ (]/.test(entry.plain) : soundsLikeFailure(entry.plain));
    if (isPaired) runs.at(-1)?.push(entry);
    else if ((runs.at(-1)?.length ?? 0) > 0 && !isBetween(lineText(page, line))) runs.push([]);
  }
  return runs.filter((run) => run.length >= FEWEST_MEMBERS);
}

function isBetween(line: string): boolean {
  return line.trim() === '' || COMMENT_LINE.test(line);
}

function linesOf({ from, to }: Block): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function gridOf(page: Page, entries: readonly Entry[], name: string): Grid {
  const areHeld = entries.every(({ held }) => held !== null);
  const code = speaksOfErrorCodes(name) ? name : 'code';
  return {
    kind: 'list',
    start: entries[0]?.start ?? 0,
    headers: areHeld ? [code, 'name', 'description'] : [name, 'description'],
    rows: entries.map((entry) => rowOf(page, entry, areHeld)),
  };
}

/** Blocks of lines with four spaces before them; below a list item, they belong to it. */
function indentedBlocks(page: Page, prose: Prose): Block[] {
  if (!INDENTED.test(page.text)) return [];
  const isIndented = (line: number) => /^(?: {4}|\t)\s*\S/.test(lineText(page, line)) && prose.hidden[line] !== 1;
  const blocks: Block[] = [];
  let above = '';
  for (let line = 0; line < page.starts.length; line += 1) {
    const text = lineText(page, line);
    if (isIndented(line) && !/^\s*(?:[-*+]|\d+[.)])\s/.test(above) && lineText(page, line - 1).trim() === '') {
      let to = line;
      while (to < page.starts.length && isIndented(to)) to += 1;
      blocks.push({ from: line, to });
      line = to - 1;
    } else if (text.trim() !== '') above = text;
  }
  return blocks;
}

/** `ErrorCode {` … `}` in the open text, its bracket on the line of its name or on the next. */
function openBlocks(page: Page, prose: Prose): Block[] {
  return linesWith(page, OPEN_BRACE).flatMap((line) => {
    if (prose.hidden[line] === 1 || !HEAD.test(lineText(page, line))) return [];
    const first = lineText(page, line).includes('{') ? line + 1 : line + 2;
    if (!/\{\s*$/.test(lineText(page, first - 1))) return [];
    let to = first;
    while (to < page.starts.length && !/^\s*\}|^#/.test(lineText(page, to))) to += 1;
    return [{ from: line, to }];
  });
}

/** A bracket, or what ends the constants of Java; a member of a proto ends with a semicolon itself. */
const ENDS_ENUM = /^\s*\}|(?<!=\s{0,9}-?\w{1,20});$/;

/** The enumeration that a block holds, or whose head stands right above it: its name and its lines; null where it holds none. */
function enumIn(page: Page, { from, to }: Block): { readonly name: string; readonly body: Block } | null {
  const start = page.starts[Math.max(0, from - 1)] ?? 0;
  const match = ENUM.exec(page.text.slice(start, page.starts[to] ?? page.text.length));
  const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (match === null || name === undefined) return null;
  const head = Math.max(from, lineOf(page, start + match.index + match[0].length) + 1);
  let end = head;
  while (end < to && !ENDS_ENUM.test(lineText(page, end).trimEnd())) end += 1;
  return { name, body: { from: Math.min(head, to), to: Math.min(to, end + 1) } };
}

/** Whether a line defines what other constants start from. */
function isBase(page: Page, line: number, { isBase: isStart }: Sums): boolean {
  return isStart(NAME_AND_CODE.exec(entryText(page, line))?.[1] ?? '');
}

/** `LOST, BROKEN, STOLEN,`: members of an enumeration that share a line; null where one has it for itself. */
function membersIn(page: Page, line: number, isEnum: boolean): Entry[] | null {
  const text = isEnum ? entryText(page, line) : '';
  if (!MEMBERS.test(text)) return null;
  const start = page.starts[line] ?? 0;
  return [...text.matchAll(/\w+/g)].map(([name]) => entryOf(text, start, name, name, ''));
}

const MEMBERS = /^\s{0,40}[A-Za-z_]\w{0,80}(?:\s{0,9},\s{0,9}[A-Za-z_]\w{0,80}){1,40}\s{0,9},?\s*$/;

function entryIn(page: Page, line: number, isEnum: boolean, sums: Sums): Entry | null {
  const text = entryText(page, line);
  const start = page.starts[line] ?? 0;
  const sum = sums.sumIn(text);
  if (sum !== null) {
    if (sums.isBase(sum.name)) return null;
    const behind = (BEHIND.exec(text)?.[1] ?? '').trim();
    const remark = behind.endsWith('*/') ? behind.slice(0, -2).trimEnd() : behind;
    return entryOf(text, start, `${sum.name}(${sum.value})`, sum.name, remark);
  }
  if (SHELL_VARIABLE.test(text) && !/[,;]\s*(?:\/[/*].*)?$/.test(text)) return null;
  const named = NAME_AND_CODE.exec(text);
  if (sums.isBase(named?.[1] ?? '')) return null;
  if (named !== null && (isEnum || isStrongIdentifier(named[1] ?? '')))
    return entryOf(text, start, `${named[1]}(${named[2]})`, named[1] ?? '', named[3] ?? named[4] ?? '');
  const [, declared = '', remark = ''] = text.includes('error') ? (DECLARED.exec(text) ?? []) : [];
  if (declared !== '') return entryOf(text, start, declared, declared, remark);
  const [, object = '', number = '', message = ''] = text.includes('object') ? (OBJECT.exec(text) ?? []) : [];
  if (object !== '') return entryOf(text, start, `${object}(${number})`, object, message);
  const [, member = '', said = ''] = text.includes('|') ? (UNION_MEMBER.exec(text) ?? []) : [];
  if (member !== '') return entryOf(text, start, member, member, said);
  const column = inColumns(text, start);
  if (column !== null) return column;
  const coded = CODE_AND_TEXT.exec(text);
  if (coded !== null) return entryOf(text, start, coded[1] ?? '', coded[1] ?? '', coded[2] ?? '');
  const holding = isEnum ? NAME_AND_STRING.exec(text) : null;
  if (holding !== null) {
    const [, name = '', held = '', message, comment = ''] = holding;
    const at = start + text.indexOf(held, text.indexOf(name) + name.length);
    return { ...entryOf(text, start, name, name, message ?? comment), held: { start: at, end: at + held.length } };
  }
  const lone = isEnum ? MEMBER.exec(text.replace(ASSOCIATED, '$1')) : null;
  if (lone !== null) return entryOf(text, start, lone[1] ?? '', lone[1] ?? '', lone[2] ?? '');
  return null;
}

function inColumns(text: string, start: number): Entry | null {
  const isLoud = LOUD.test(text);
  for (const pattern of isLoud ? COLUMNS : []) {
    const [, first = '', second = '', words = ''] = pattern.exec(text) ?? [];
    if (first !== '') {
      const [code, name] = pattern === COLUMNS[0] ? [first, second] : [second, first];
      return entryOf(text, start, isStringCode(code) ? code : `${name}(${code})`, first, words);
    }
  }
  const [, numbered = '', title = '', meaning = ''] = CODE_AND_NAME.exec(text) ?? [];
  if (numbered !== '') return entryOf(text, start, `${title}(${numbered})`, numbered, meaning);
  const isCall = text.includes('define') || /^\s*\{/.test(text);
  const [, argument = '', value = '', message, remark = ''] = isCall ? (ARGUMENTS.exec(text) ?? []) : [];
  if (argument !== '') return entryOf(text, start, `${argument}(${value})`, argument, message ?? remark);
  const isCase = text.includes('return') || text.includes('>');
  const [, called = '', number = '', comment = ''] = isCase ? (CASE.exec(text) ?? []) : [];
  if (called !== '') return entryOf(text, start, `${called}(${number})`, called, comment);
  const [, name = '', description = ''] = isLoud ? (NAME_AND_TEXT.exec(text) ?? LONE_NAME.exec(text) ?? []) : [];
  return name === '' ? null : entryOf(text, start, name, name, description);
}

function entryOf(line: string, start: number, plain: string, token: string, words: string): Entry {
  const at = start + line.indexOf(token);
  const textAt = start + (words === '' ? line.length : line.lastIndexOf(words));
  return {
    start,
    plain: isStringCode(plain) ? plain : plain.replace('−', '-'),
    identity: {
      start: at,
      end: start + line.trimEnd().length - (words === '' ? 0 : start + line.trimEnd().length - textAt),
    },
    text: { start: textAt, end: textAt + words.length },
    held: null,
    isAlone: words === '' && LONE_NAME.test(line),
  };
}

function rowOf(page: Page, entry: Entry, areHeld: boolean): RenderedRow {
  const { start, plain, identity, text, held } = entry;
  const name = { ...roughRendering(page, identity), lines: plain, value: plain };
  const description = text.end > text.start ? roughRendering(page, text) : commentAbove(page, lineOf(page, start));
  return {
    start,
    cells: areHeld && held !== null ? [roughRendering(page, held), name, description] : [name, description],
  };
}

const LONGEST_COMMENT = 12;

/** The comment right above a member describes it. */
function commentAbove(page: Page, line: number): RenderedCell {
  let first = line;
  while (first > 0 && line - first < LONGEST_COMMENT && COMMENT_LINE.test(lineText(page, first - 1))) first -= 1;
  const end = page.starts[line] ?? page.text.length;
  const cell = roughRendering(page, { start: page.starts[first] ?? end, end });
  const lines = linesOf({ from: first, to: line }).map((at) => lineText(page, at));
  const value = foldSpace(lines.map((text) => text.replace(COMMENT_MARKS, '')).join(' '));
  return { ...cell, value, lines: value };
}

const COMMENT_MARKS = /^\s*(?:\/\/+|\/\*+|\*+(?!\/)|--+|#+)[!<]*|\*\/\s*$/g;
