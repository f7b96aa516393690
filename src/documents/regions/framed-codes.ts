/**
 * Codes on a line and what frames them: what stands before a code, or behind it, is the same on every line of a page that
 * lists its codes in a way of its own. `"errorCode": 2001` has a label in front, `No lamp (2001)` its brackets behind.
 */

import { isCodeHeader, meaningOfHeader, speaksOfErrors } from '../../languages/index.ts';
import type { Span } from '../../model/index.ts';
import { isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { roughText } from '../text/plain-text.ts';
import { lineText, type Page } from '../text/split-lines.ts';

/** A code on its line, and what all lines like it share. */
export interface FramedCode {
  readonly line: number;
  readonly frame: string;
  /** The words right before it that say that it is a code; `''` where none do. */
  readonly label: string;
  readonly kind: CodeKind;
  readonly code: string;
  /** The name that stands beside a number. */
  readonly name: string | null;
  readonly span: Span;
  /** What the line says beside it. */
  readonly text: Span;
}

type CodeKind = 'number' | 'letters and digits' | 'name';

/** In characters: longer lines are not made for people. */
const LONGEST_LINE = 500;
const LONGEST_FRAME = 80;
/** Marks of headings, lists, quotations and comments, which lines of one kind may have or not. */
const LEAD =
  /^[\s>]{0,40}(?:(?:[-*+•●▪‣·]\s{1,9}|#{1,6}\s{0,9}))?(?:\d{1,2}(?:\.\d{1,2})?[.)、]\s{1,9})?(?:(?:\/\/+|\/\*+|#)\s{0,9})?/;
const TOKEN = /(?<![\p{L}\d_.])[-−]?(?:\d{3,10}(?=:)|[\p{L}\d_$](?:[\w$]|[-.:/](?=\w))*)/gu;
const NUMBER = /^[-−]?(?:0x[\da-fA-F]{1,16}|\d{1,10})$/;
const MOST_TOKENS = 8;
/** What tells where a code ends that nothing labels. */
const ENDS = /^(?:$|["'`*_<|\])）】\t]|\s{0,9}(?:[:：,，;=|]|\/\/|[-–—]\s|[-–—]{2})|\s{2,}|\s+[^\s\d])/;
/** `1001 - 1099`: all the codes from here to there. */
const GOES_TO = /^["'`]?\s{0,3}(?:[-–—~～至到]|\.{2,3}|to\b)\s{0,3}["'`]?[-−]?\d/;
/** Lines of a program or a diagram, which say nothing of what its codes are. */
const PROGRAM = /[;{}]$|-->|\w\([^()]*\);?$|^(?:import|return|throw|if|else|for|while|const|let|var|function|curl)\b/;
const VERSION = /^[\d.]+$/;
/** What belongs to an object (`error.message`), or a file. */
const MEMBER = /\.[a-z]\w*$/;

/** Where a line's own words start: behind the marks of a heading, a list, a quotation or a comment. */
export function leadOf(line: string): number {
  return LEAD.exec(line.slice(0, LONGEST_LINE))?.[0].length ?? 0;
}

/** The codes on a line that something frames. */
export function framedCodes(page: Page, line: number): FramedCode[] {
  const text = lineText(page, line);
  if (text.length > LONGEST_LINE) return [];
  return [...framedInFront(page, line, text), ...framedBehind(page, line, text)];
}

function framedInFront(page: Page, line: number, text: string): FramedCode[] {
  const lead = leadOf(text);
  const from = page.starts[line] ?? 0;
  const tokens = [...text.slice(lead, LONGEST_FRAME * 2).matchAll(TOKEN)].slice(0, MOST_TOKENS);
  return tokens.flatMap(({ index, 0: code }) => {
    const at = lead + index;
    const before = frontOf(text.slice(lead, at));
    if (before.length > LONGEST_FRAME || !mayBeCode(code, before)) return [];
    const behind = text.slice(at + code.length);
    if (GOES_TO.test(behind)) return [];
    const label = labelIn(before);
    if (!(label === '' ? isSetOff(code, before, behind, text) : isLabelled(code, before, behind))) return [];
    const kind = kindOf(code);
    const [named = '', name = null] = (kind === 'number' ? NAME_BEHIND.exec(behind) : null) ?? [];
    const isNamed = name !== null && isStrongIdentifier(name);
    const end = from + at + code.length + (isNamed ? named.length : 0);
    const mark = label === '' ? `${before}\n${kind}` : before.replace(/[`*_\s]+/g, '');
    return [
      {
        line,
        frame: `${isHeading(text) ? '#' : ''}${mark}`.normalize('NFKC'),
        label,
        kind,
        code,
        name: isNamed ? name : null,
        span: { start: from + at, end },
        text: wordsFrom(end, text.slice(end - from)),
      },
    ];
  });
}

/** Codes in code spans behind one label (`**Codes:** \`a\`, \`b\``) are each framed as the first of them is. */
function frontOf(before: string): string {
  const first = before.indexOf('`');
  const isList = first > 0 && LISTED.test(before.slice(first));
  return isList ? before.slice(0, first + 1) : before;
}

const LISTED = /^(?:`[\w.-]{1,60}`\s{0,2}(?:[,，、/|;]|and|or|或|和)\s{0,2}(?:and |or )?){1,20}`$/;

/** Most words of a page are neither written like a code nor quoted. */
function mayBeCode(code: string, before: string): boolean {
  return /[\d_.:/-]|[A-Z]{2}|[a-z][A-Z]/.test(code) || /["'`>]$/.test(before);
}

/** `**-11** (*LAMP_GONE*)`, `1001: LAMP_GONE`. */
const NAME_BEHIND = /^[\s*_`)(:：=[\-–—]{1,8}([A-Za-z]\w{2,80})(?=[*_`'")\]:：,，]|\s|$)/;

function isHeading(text: string): boolean {
  return /^[\s>]*#/.test(text);
}

function kindOf(code: string): CodeKind {
  return NUMBER.test(code) ? 'number' : isStringCode(code) ? 'letters and digits' : 'name';
}

const LABEL = /(\p{L}[\p{L}\d _-]{0,29}?)["'`*_\s]{0,9}(?:[:：=>]|\s)["'`*_\s]{0,9}$/u;

/** The words before a code, where they say that it is one. */
function labelIn(before: string): string {
  const words = (LABEL.exec(before)?.[1] ?? '').replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ').trim();
  if (words === '' || isSentence(before) || meaningOfHeader(words) === 'http-status') return '';
  const said = /[:：=>"]["'`*_\s]*$/.test(before) ? words : words.slice(words.lastIndexOf(' ') + 1);
  return isCodeHeader(said) || speaksOfErrors(said) ? words : '';
}

const MOST_WORDS = 4;

function isSentence(before: string): boolean {
  return !/["{<]/.test(before) && (before.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS;
}

function isLabelled(code: string, before: string, behind: string): boolean {
  if (kindOf(code) !== 'name' || isStrongIdentifier(code)) return ENDS.test(behind);
  return /["'`>]$/.test(before) && /^["'`<]/.test(behind) && /^[A-Za-z][\w.-]{2,60}$/.test(code);
}

/** Nothing but marks stand before it, and its end is plain. */
function isSetOff(code: string, before: string, behind: string, text: string): boolean {
  if (/[\p{L}\d]/u.test(before) || !ENDS.test(behind) || PROGRAM.test(text.trim())) return false;
  const kind = kindOf(code);
  if (kind === 'number') return code.length > 1 || /^(?:["'`*_<|\])）】\t:：,，=]|\s{2})/.test(behind);
  if (kind === 'letters and digits') return !VERSION.test(code);
  return isStrongIdentifier(code) && !MEMBER.test(code) && !/^\s[^\s\d]/.test(behind);
}

const LONGEST_CLOSING = 6;
const ENDS_IN_DIGIT = /[\da-fA-F][)）\]】]?[.。]?[*`]{0,3}$/;
const TRAILING =
  /(?<=\p{L}.{0,120})(?:\s{0,9}([:：(（[【=]|\t|\s[-–—]+\s|\s(?=(?!(?:19|20)\d\d\s*$)\d{4,10}\s*$))\s{0,9})([-−]?(?:\d{2,10}|0x[\da-fA-F]{2,16})|[A-Z]{1,6}[-_]?\d{2,6})([)）\]】]?[.。]?[*`]{0,3})\s*$/u;

function framedBehind(page: Page, line: number, text: string): FramedCode[] {
  const mayEnd = text.length <= LONGEST_LINE / 2 && ENDS_IN_DIGIT.test(text.trimEnd().slice(-LONGEST_CLOSING));
  const match = mayEnd ? TRAILING.exec(text) : null;
  const [whole = '', separator = '', code = '', closing = ''] = match ?? [];
  const lead = leadOf(text);
  if (match === null || lead >= match.index) return [];
  const from = page.starts[line] ?? 0;
  const at = from + match.index + whole.indexOf(code);
  const kind = kindOf(code);
  return [
    {
      line,
      frame: `…${separator.trim()}${closing}\n${kind}`.normalize('NFKC'),
      label: '',
      kind,
      code,
      name: null,
      span: { start: at, end: at + code.length },
      text: { start: from + lead, end: from + match.index },
    },
  ];
}

/** The words behind a code: what is quoted of them, or all. */
function wordsFrom(from: number, behind: string): Span {
  const quoted = quotedIn(behind);
  if (quoted !== null) return { start: from + quoted.start, end: from + quoted.end };
  const words = /[\p{L}\d].*$/u.exec(behind.replace(/^["'`]?\s*<\/\w+>/, (tag) => ' '.repeat(tag.length)));
  if (words === null || !/\p{L}/u.test(roughText(words[0]))) return { start: from, end: from };
  return { start: from + words.index, end: from + words.index + words[0].trimEnd().length };
}

/** The first words between two quotation marks. */
function quotedIn(text: string): Span | null {
  const parts = text.split(/["'`]/);
  let start = 0;
  for (const [at, part] of parts.entries()) {
    const isBetween = at > 0 && at < parts.length - 1;
    if (isBetween && /\p{L}/u.test(part) && /\s/.test(part.trim())) return { start, end: start + part.length };
    start += part.length + 1;
  }
  return null;
}
