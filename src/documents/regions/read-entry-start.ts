/**
 * The start of a heading or a list item that says which entry it is: `**1205** - Login failed`, `ERR_X(-2): …`,
 * `Error number: 1045; Symbol: ER_ACCESS_DENIED`. What follows it is text.
 */

import { isCodeHeader, meaningOfHeader, soundsLikeFailure } from '../../languages/index.ts';
import { isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { type Identity, NOTHING, readIdentity, withoutPictures } from '../cells/read-identity.ts';
import { isHttpStatus } from '../judge/http-statuses.ts';
import { codeSpansOf, roughText } from '../text/plain-text.ts';

export interface EntryStart {
  readonly identity: Identity;
  /** How much of the source it takes, and where the text behind it starts. */
  readonly length: number;
  readonly restStart: number;
  /** The entry in the plain form in which any cell may state it. */
  readonly plain: string;
  /** Where the words stand that the entry follows: `Card declined (E1001)`; none where they come behind it. */
  readonly words?: { readonly start: number; readonly end: number };
}

/** `10***: general errors`: the start of a family of codes. */
const FAMILY = /^[`_]{0,3}\d+(?:\*{2,}|[xX]{2,})(?=[^\w*]|$)/;
const NO_ENTRY: EntryStart = { identity: NOTHING, length: 0, restStart: 0, plain: '' };
const SEPARATOR =
  /[:：]|\n|\s{1,9}[-–—]{1,2}>?\s|(?<=`)[–—](?=\S)|\s{0,9}(?:=>|→|——)|(?<=^[`*_~\s]*(?:0x[\da-fA-F]+|[-−]?\d+|[A-Z]{1,6}(?:[-_]\d{2,9}|\d{3,9}))[`*_]*)\s|(?<=^[-−]?\d+\s+[A-Z\d]+(?:\\?_[A-Z\d]+)+)\s|(?<=^[`*_~]{0,3}[-−]?\d{2,})[-–—](?=[㐀-鿿])|(?<=[`*_)）\]])\s|,\s|，|\s\(|(?<=\{\s?0x[\dA-Fa-f]+);|(?<=\d);(?=\s?\/\/)|\s\/\/\s/g;
/** The first word has a digit, the shape of a name, or says that a code follows. */
const START =
  /^[\W_]*(?:(?:\p{L}[\p{L}\d.'-]{0,30}\s){0,3}(?:[Ee]rror|[Ff]ault|[Aa]larm|[Ww]arning|[Ee]xit)(?:\s\p{L}+)?\W{1,4}(?:\p{Lu}{1,6}[-_]?)?\d|[^\s]*(?:\d|[A-Za-z\d][_.:/-]+[A-Za-z\d]|\p{Ll}\p{Lu}|\p{Lu}{3})|[A-Za-z]*(?:[Ee]rr|[Cc]ode|[Ss]ymbol|[Nn]o\b|[Nn]umber|[Ss]tatus|[Ee]xcept|[Ff]ail)|\p{L}{2,20}\s?[:：]\s*[A-Z]+[-_]?\d|\p{Lu}{2,}[*`_]{0,3}\s?\([-−]?\d+\)|(?:[Кк]од|[Оо]шибка|[Cc][óo]digo|[Cc]odice|[Ff]ehler|[Ee]rreur|[Ee]rrore?|[Hh]ata|[Kk]ode?|[Mm]ã|コード|エラー|코드|오류|에러)(?:\s\p{L}+){0,2}\s?[:：]?\s?\d|错误|返回|状态|代码)/u;
const MOST_SEPARATORS = 5;
/** Further in, nothing starts any more. */
const LONGEST_START = 300;
/** `Code: X`: the label of the entry's code where the code is a name. */
const CODE_LABEL =
  /^[*_`]*(?:error[ _-]*)?(?:code|name|错误码)[*_`]*\s*[:：][*_]*\s*(?=[`*_]*[A-Za-z])|^(?:error|exception|fault|alarm)\s+(?=`)/i;
/** `Código: ERR1_T05`: the label in another language. */
const OTHER_LABEL = /^[*_`]*(\p{L}[\p{L} ]{1,29}?)[*_`]*\s*[:：][*_]*\s*(?=[`*_]*[A-Z]+[-_]?\d)/u;

function labelOf(head: string): RegExpExecArray | null {
  const match = OTHER_LABEL.exec(head);
  return match !== null && isCodeHeader(match[1] ?? '') ? match : null;
}

/** Error `Deprecated`, `error LampGone(uint256 id)`: a word in a code span that the title, or the language, calls an error. */
const CALLED = /^(?:error|exception|fault|alarm)\s+`([A-Za-z]\w*)`$|^[*_]{0,3}`error\s+([A-Z]\w*)\([^()`]*\)`/i;
const SECTION_NUMBER = /^[\W_]*\d+(?:\.\d+)*\.(?=\s|\d)|^[\W_]*\d{1,2}[、）)]/;

/** `1.2` before a name in a code span numbers the section, and so does `1.` before a name or a code in capitals. */
const NUMBERED = /^[\W_]*(?:\d+(?:\.\d+)+\.?\s+(?=`)|\d{1,2}(?:\.\d{1,2})?[.)、]\s*(?=`?[A-Z][A-Z\d]*_[A-Z\d]))/;

/** Whether a text may be the start of an entry: the sign without which it is not read as one. */
export function mayStartEntry(text: string): boolean {
  const start = withoutPictures(text.slice(0, LONGEST_START)).replace(NUMBERED, '');
  return (START.test(start) && !SECTION_NUMBER.test(start)) || endsInCode(text);
}

/**
 * Reads the start of an entry from its source: the longest one that has both a code and a name, else the first that
 * has either. A name alone has to look like one of a program: any sentence starts with a word.
 */
export function readEntryStart(source: string): EntryStart {
  const text = source.trimEnd();
  if (!mayStartEntry(text)) return NO_ENTRY;
  if (FAMILY.test(text)) return { ...NO_ENTRY, identity: { ...NOTHING, isRange: true } };
  const labelled = readLabelled(text);
  if (labelled !== null) {
    const plain = [...labelled.codes, ...labelled.names].join(' ');
    return { identity: labelled, length: text.length, restStart: text.length, plain };
  }
  const head = text.slice(0, LONGEST_START);
  const label = (CODE_LABEL.exec(head) ?? NUMBERED.exec(head) ?? labelOf(head))?.[0].length ?? 0;
  const called = CALLED.exec(head);
  const name = called?.[1] ?? called?.[2];
  if (called !== null && name !== undefined) {
    const { length } = called[0];
    const restStart = length + lengthOfSeparator(text.slice(length));
    return { identity: { ...NOTHING, names: [name] }, length, restStart, plain: name };
  }
  const behind = behindStatus(text);
  if (behind !== null) return behind;
  const target = mappedTo(text);
  if (target !== null) return target;
  const ends = [...head.matchAll(SEPARATOR)].map(({ index }) => index).filter((end) => end > label);
  const starts = [...ends.slice(0, MOST_SEPARATORS), text.length].flatMap((length) => {
    const start = text.slice(label, length);
    const identity = readStart(start);
    if (identity === null) return [];
    const plain =
      bracketedName(start) === null ? plainOf(start, identity) : `${identity.names[0]}(${identity.codes[0]})`;
    return [{ identity, length, plain, restStart: length + lengthOfSeparator(text.slice(length)) }];
  });
  const full = starts.findLast(({ identity }) => identity.codes.length > 0 && identity.names.length > 0);
  const range = starts.find(({ identity }) => identity.isRange);
  const joined = starts.findLast(({ identity, plain }) => identity.names.length > 1 && /[/,，、]\s/.test(plain));
  const several = starts.findLast(({ identity }) => identity.codes.length > 1);
  return full ?? range ?? joined ?? several ?? starts[0] ?? trailingCode(text) ?? NO_ENTRY;
}

/** `Card declined (E1001)`, `Not enough money [-32]`: words, and the code in brackets behind them. Years are none. */
const TRAILING_CODE =
  /^[#*_`"“'\s]*\p{L}[^()[\]（）\n]{1,80}[(（[]\s*(?:(?:[Ee]rror|[Ee]rr|ERROR|[Cc]ode|错误码)\s*(?:[Cc]ode\s*)?[:：#]?\s*)?`?([-−]\d+|\d{2,3}|(?!(?:19|20)\d\d\b)\d{4,}|0x[\dA-Fa-f]+|[A-Z]{1,6}[-_]?\d{2,})`?\s*[)）\]][*_\s]*$/u;

function endsInCode(text: string): boolean {
  const last = text.trimEnd().at(-1) ?? '';
  const mayEnd = text.length <= LONGEST_START && ')）]*_'.includes(last);
  return mayEnd && (TRAILING_CODE.test(text) || TRAILING_NAME.test(text));
}

/** ``Card declined (`CARD_DECLINED`)``: words, and the name in brackets behind them. */
const TRAILING_NAME = /^[#*_"“\s]*\p{L}[^()[\]（）`\n]{1,80}[(（[]`([A-Za-z][\w.-]{2,80})`[)）\]][*_\s]*$/u;

function trailingCode(text: string): EntryStart | null {
  const code = endsInCode(text) ? (TRAILING_CODE.exec(text) ?? TRAILING_NAME.exec(text))?.[1] : undefined;
  if (code === undefined) return null;
  const identity = readIdentity(code, [code]);
  if (identity.codes.length === 0 && !identity.names.every((name) => isNameOfError(name, true))) return null;
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  return { identity, length: text.length, restStart: text.length, plain: code, words: { start: 0, end: bracket } };
}

const STATUS_AND_CODE =
  /^[*_`\s[]*([1-5]\d\d)[*_`\s\]]*(?:=>|→|[-–—]+>?|[:/])\s*(`([A-Z]{0,6}[-_]?\d+)`)[*_]*\s*(?:=>|→|[-–—]+|[:：])\s*/;

const STATUS_BESIDE_CODE =
  /^[*_`\s]*(?:code|status|http(?:[ _]?status)?)\s?[:=]\s?([1-5]\d\d)[,;]\s?((?:err(?:or)?[ _-]?(?:no|number|code)|code)\s?[:=]\s?([A-Z]{0,6}[-_]?\d{1,9}))[*_`]*\s*(?:=>|→|[-–—]+|[:：])\s*/i;

/** `[400]` => `09` => text, `code: 400, errno: 09`: text: the status that it is answered with, and then the code. */
function behindStatus(text: string): EntryStart | null {
  const match = STATUS_AND_CODE.exec(text) ?? STATUS_BESIDE_CODE.exec(text);
  const [whole = '', status = '', span = '', code = ''] = match ?? [];
  if (!isHttpStatus(status)) return null;
  const identity = readIdentity(code, [code]);
  if (identity.codes.length + identity.names.length === 0) return null;
  return { identity, length: whole.lastIndexOf(span) + span.length, restStart: whole.length, plain: code };
}

/** `SocketException` → `NETWORK_ERROR (2001)`: what something becomes is the entry. */
function mappedTo(text: string): EntryStart | null {
  const arrow = /(?:→|=>|->)\s*/.exec(text);
  if (arrow === null || arrow.index > LONGEST_START) return null;
  const [left, right] = [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)];
  const identity = readStart(right);
  if (identity === null || identity.codes.length === 0 || identity.names.length === 0) return null;
  if (readIdentity(roughText(left)).codes.length > 0) return null;
  return { identity, length: text.length, restStart: text.length, plain: roughText(right) };
}

/** `warning C4001` is the code without its label. */
function plainOf(start: string, { codes, names: [name, ...others] }: Identity): string {
  const isCode = name !== undefined && codes.length + others.length === 0 && isStringCode(name);
  return isCode ? name : roughText(start);
}

/** Whether the start says which entry it is, and whether it is at least a row of entries: one for a range of codes. */
export function isEntryStart({ identity }: EntryStart): boolean {
  return identity.codes.length > 0 || identity.names.length > 0;
}

export function isEntryOrRange(start: EntryStart): boolean {
  return isEntryStart(start) || start.identity.isRange;
}

function lengthOfSeparator(rest: string): number {
  return /^[\s:：\-–—=>→*_`,，;/]*/.exec(rest)?.[0].length ?? 0;
}

function readStart(source: string): Identity | null {
  const codes = codeSpansOf(source);
  const identity = readIdentity(roughText(source), codes);
  if (identity.isRange) return ascends(source) ? identity : null;
  if (identity.rest !== '')
    return identity.codes.length === 1 && identity.rest === bracketedName(source)
      ? { ...NOTHING, codes: identity.codes, names: [identity.rest] }
      : null;
  if (identity.codes.length > 0) return identity;
  if (CALL.test(source)) return null;
  const areNames =
    identity.names.length > 0 && identity.names.every((name) => isNameOfError(name, codes.includes(name)));
  return areNames ? identity : null;
}

/** `1000 – 1099`, not `1001 - 404`: the second number of an entry may be another number that it has. */
function ascends(source: string): boolean {
  const numbers = [...source.matchAll(/\d+/g)].map(Number);
  const [first = 0, last] = numbers;
  return last === undefined || first < last;
}

/** `-50001 (Retry)`: a word in brackets behind a code names it, as names of one word don't show what they are. */
function bracketedName(source: string): string | null {
  return /-?\d[`*_]*\s*[(（]([A-Z]\w{2,})[)）]$/.exec(source.trimEnd())?.[1] ?? null;
}

const CALL = /\w\(\)/;

/** A member or a function of an object (`error.cause`) or a file, as references list them. */
const MEMBER = /^[\w$./-]*\.[a-z]\w*$|\(\)$/;

/** `.cardDeclined`: a case of an enumeration of Swift, by its short form. */
const SHORT_CASE = /^\.[a-z][a-z\d]*[A-Z]\w*$/;

/** `LampError.broken`: a case of an enumeration of errors. */
const OF_ERRORS = /^\w*(?:Error|Err|ErrorCode|Exception|Fault|Failure|Reason|Status)\.[a-z]\w*$/;

/** Headings and lists are full of words in capitals (`HTTP`): without a code, a name has to be more than that. */
function isNameOfError(name: string, isCode: boolean): boolean {
  if (isStringCode(name)) return true;
  if (SHORT_CASE.test(name)) return isCode;
  if (MEMBER.test(name)) return OF_ERRORS.test(name);
  return isStrongIdentifier(name) && (isCode || /[_.:/-]|\p{Ll}\p{Lu}/u.test(name) || soundsLikeFailure(name));
}

/** `Error number: 1045; Symbol: ER_X; SQLSTATE: 28000`: each part says itself what it is. */
function readLabelled(source: string): Identity | null {
  const parts = roughText(source)
    .split(/[;；]\s*/)
    .map((part) => /^([^:：]{2,30})[:：](.+)/s.exec(part));
  if (parts.length < 2 || !parts.every((part) => part !== null)) return null;
  const identities = parts.map((part) => ({
    meaning: meaningOfHeader(part[1] ?? ''),
    identity: readIdentity(part[2] ?? ''),
  }));
  const code = identities.find(({ meaning, identity }) => meaning === 'code' && identity.codes.length > 0);
  const name = identities.find(({ meaning, identity }) => meaning === 'name' && identity.names.length > 0);
  if (code === undefined || name === undefined) return null;
  return { ...NOTHING, codes: code.identity.codes, names: name.identity.names };
}
