/**
 * Which codes and names a cell, a heading or the start of a list item stands for. Everything that people write is
 * read here: `-2`, `0x1F`, `1,001`, `NAME = 500`, `NAME(-2)`, `-2: NAME`, `200 (OK)`, `A / B`, `1001, 1002`.
 */

import type { Code } from '../../model/index.ts';

export interface Identity {
  readonly codes: readonly Code[];
  readonly names: readonly string[];
  /** What the text says beside codes and names, `''` where nothing. */
  readonly rest: string;
  /** The text is a range or class of codes (`1000–1099`, `5xx`): it stands for no single one. */
  readonly isRange: boolean;
}

export const NOTHING: Identity = { codes: [], names: [], rest: '', isRange: false };

const NUMBER = String.raw`[-−–+]?(?:0[xX][0-9a-fA-F]+(?:[uU]?[lL]{0,2}|[lL][uU])|\d+)`;
const IDENTIFIER = String.raw`[A-Za-z_$][\w$]*(?:(?:\.|::|:|-|\/|#|->)[A-Za-z0-9_$]+)*`;
/** Nobody lists that many names in one cell: longer texts are for people. */
const LONGEST_IDENTITY = 160;
/** `None` is a word for nothing, unless it is shown as code; `NONE` is the name of something. */
const EMPTY = /^(?:[-–—−/\\.]+|[Nn]\/?[Aa]|[Nn]one|[Nn]ull|无|空|暂无|なし|없음)?$/;
const RANGE =
  /^(?:[<>≤≥]=?\s*[-−]?\d+|\d+\s*(?:\+|及以上|以上|以下)|\d+[xX*]{1,4}|[-−]?\d+\s*(?:[~～–—…至到]|\.{2,3}|\bto\b|--)\s*[-−]?\d+|\d+\s*-\s*\d{2,}|[-−]\d+\s*-\s*[-−]?\d+)(?=\W*$|\s*[(（:：,，]|\s+(?:and|or)\s)/i;
const LABEL =
  /^(?:(?:error|err|status|return|result|exit|warning)?[ _-]*(?:codes?|number|no\.?)|errors?|errno|warning|错误码|错误代码|返回码|状态码|代码)\s*[:：#=]?\s*(?=[-−]?\d)|^#(?=\d)/i;
const SEPARATOR = /\s*(?:\n|[,，、;；|]|\s\/\s|(?<!\s)\/|\bor\b|\band\b|或者?|和|&)\s*/i;
const PATH = /\.[a-z]{1,5}$/;
const QUANTITY =
  /^[-−]?[\d.,]+\s*(?:%|[KMG]i?B|bytes?|bits?|[kM]?bps|[kM]?Hz|fps|px|ms|μs|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|times?|x|元|次|秒|毫秒|分钟|小时|天|周|个|条|人|位|年|月|日|字节|字符|以内|左右)(?![\w])/i;
const QUOTES = /^["'‘’“”「]+(.*?)["'‘’“”」]+$/s;
const TRAILING_MARKS = /(?:\s*(?:\[\d{1,2}\]|[*†‡¹²³⁴]+)|(?<=[)）\]])["'”])$/;

const PATTERNS = {
  number: new RegExp(`^${NUMBER}$`),
  bracketed: new RegExp(`^[[(（【]\\s*(${NUMBER})\\s*[\\])）】]$`),
  twice: new RegExp(`^(${NUMBER})\\s*[(（/=]\\s*(${NUMBER})\\s*[)）]?$`),
  thousands: /^[-−]?\d{1,3}(?:,\d{3})+$/,
  identifier: new RegExp(`^${IDENTIFIER}$`),
  nameThenCode: new RegExp(`^(${IDENTIFIER})\\s*(?:[=:：]\\s*|[(（[]\\s*|\\s+)(${NUMBER})\\s*[)）\\]]?$`),
  nameThenTwice: new RegExp(`^(${IDENTIFIER})\\s*[(（[]\\s*(${NUMBER})\\s*[/,，=]\\s*(${NUMBER})\\s*[)）\\]]$`),
  codeThenName: new RegExp(`^(${NUMBER})\\s*(?:[:：=.|]\\s*|[-–—]+\\s+|[(（[]\\s*|\\s+)(${IDENTIFIER})\\s*[)）\\]]?$`),
  codeThenWords: new RegExp(`^(${NUMBER})\\s*(?:[:：=.|]\\s*|[-–—]+\\s+|[(（[]\\s*|\\s+)(\\D.*?)[)）\\]]?$`, 's'),
  codeThenUnspacedWords: new RegExp(`^(${NUMBER})([\\p{Script=Han}].*)$`, 'su'),
  nameThenNote: new RegExp(`^(${IDENTIFIER})\\s*[(（\\[【][^()（）]*[)）\\]】]$`),
};

/** Reads a text as codes and names; `codeSpans` are the parts of it that the page shows as code. */
export function readIdentity(lines: string, codeSpans: readonly string[] = []): Identity {
  const text = normalise(lines);
  if (EMPTY.test(text) && !(text === 'None' && codeSpans.includes(text))) return NOTHING;
  if (QUANTITY.test(text)) return { ...NOTHING, rest: text };
  if (text.length > LONGEST_IDENTITY) return readCodeWithWords(text) ?? readMarkedName(text, codeSpans);
  return (
    readCodes(text) ?? readPair(text) ?? readNames(text) ?? readCodeWithWords(text) ?? readMarkedName(text, codeSpans)
  );
}

/** `1100-400` ends below its start: two numbers that make one code, no range. */
function isJoinedNumbers(text: string): boolean {
  const [, first = 0, last = 0] = /^(\d{3,})-(\d{3,})$/.exec(text) ?? [];
  return Number(first) > Number(last);
}

/** Whether a text is empty or one of the signs for nothing (`-`, `N/A`). */
export function isBlank(text: string): boolean {
  return EMPTY.test(text.trim());
}

/**
 * A number as pages write it: signs of several kinds, hexadecimal, thousands, leading zeros, suffixes of C.
 * @example parseCode('−0x1F') // -31
 */
export function parseCode(text: string): number {
  const plain = text
    .replace(/^[−–]/, '-')
    .replace(/^\+|(?<=x.*)[ul]+$/gi, '')
    .replaceAll(',', '');
  const value = plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain);
  return Object.is(value, -0) ? 0 : value;
}

/** Whether a text is one name: a single token that programs could use. */
function isIdentifier(text: string): boolean {
  return PATTERNS.identifier.test(text);
}

/** Whether a token is made to be a name in code: `FILE_NOT_FOUND`, `fileNotFound`, `TIMEOUT`, `auth/user-not-found`. */
export function isStrongIdentifier(token: string): boolean {
  if (!isIdentifier(token)) return false;
  return /[A-Za-z\d]_[A-Za-z\d]|\p{Ll}\p{Lu}|^\p{Lu}{2}[\p{Lu}\d]+$|^\p{Lu}+\p{Lu}\p{Ll}{2}|[.:/#-]\w*[A-Za-z]{2}/u.test(
    token,
  );
}

/** Digits, capitals and hyphens with at least one digit: a code that isn't a number (`08P01`, `WKS-MAP-404`, `E1001`). */
export function isStringCode(token: string): boolean {
  return (
    /^\d+_\d+$/.test(token) ||
    isJoinedNumbers(token) ||
    (/^(?=.*\d)(?=.*[A-Z])[A-Z\d]+(?:[-_.:][A-Z\d]+)*$/i.test(token) && /^[^a-z]+$|^[a-z]{1,4}[-_]?\d+$/.test(token))
  );
}

function normalise(lines: string): string {
  const text = lines
    .replace(/[‐‑]/g, '-')
    .replace(/[０-９＝－]/g, (wide) => wide.normalize('NFKC'))
    .trim();
  const unquoted = QUOTES.exec(text)?.[1] ?? text;
  const unmarked = unquoted.replace(TRAILING_MARKS, '');
  return (unmarked === '' ? unquoted : unmarked).replace(/[:：,，;；]$/, '').trim();
}

function readCodes(text: string): Identity | null {
  const unlabelled = text.replace(LABEL, '').replace(PATTERNS.bracketed, '$1');
  if (RANGE.test(unlabelled) && !isJoinedNumbers(unlabelled)) return { ...NOTHING, isRange: true };
  if (PATTERNS.number.test(unlabelled) || PATTERNS.thousands.test(unlabelled))
    return { ...NOTHING, codes: [parseCode(unlabelled)] };
  const [, first = '', second = ''] = PATTERNS.twice.exec(unlabelled) ?? [];
  const both = first === '' ? null : sameCode(first, second);
  if (both !== null) return { ...NOTHING, codes: [both] };
  const parts = unlabelled.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => PATTERNS.number.test(part))) return null;
  return { ...NOTHING, codes: [...new Set(parts.map(parseCode))] };
}

/** The number that two ways of writing it stand for (`0x1F/31`, `0x80070005/-2147024891`), as the decimal one has it. */
function sameCode(first: string, second: string): number | null {
  const [a, b] = [parseCode(first), parseCode(second)];
  if (a !== b && a >>> 0 !== b >>> 0) return null;
  return /x/i.test(first) ? b : a;
}

/** A code and a name in one text, or several such pairs of one name or one code. */
function readPair(text: string): Identity | null {
  const [, name, code] = PATTERNS.nameThenCode.exec(text) ?? [];
  if (
    name !== undefined &&
    code !== undefined &&
    !LABEL.test(text) &&
    !PATH.test(name) &&
    (/[=:：([（]/.test(text) || isStrongIdentifier(name))
  )
    return { ...NOTHING, codes: [parseCode(code)], names: [name] };
  const [, named, hex, decimal] = PATTERNS.nameThenTwice.exec(text) ?? [];
  const both = hex === undefined || decimal === undefined ? null : sameCode(hex, decimal);
  if (named !== undefined && both !== null) return { ...NOTHING, codes: [both], names: [named] };
  const [, first, second] = PATTERNS.codeThenName.exec(text.replace(LABEL, '')) ?? [];
  if (first !== undefined && second !== undefined && isStrongIdentifier(second))
    return { ...NOTHING, codes: [parseCode(first)], names: [second] };
  return null;
}

function readNames(text: string): Identity | null {
  const noted = PATTERNS.nameThenNote.exec(text)?.[1];
  if (noted !== undefined && isStrongIdentifier(noted)) return { ...NOTHING, names: [noted] };
  if (isIdentifier(text) && !isJoinedBySlash(text)) return { ...NOTHING, names: [text] };
  const parts = text
    .split(SEPARATOR)
    .map(normaliseName)
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every(isIdentifier) || !parts.some(isStrongIdentifier)) return null;
  return { ...NOTHING, names: [...new Set(parts)] };
}

/** `A_B/C_D` are two names, `auth/user-not-found` is one. */
function isJoinedBySlash(text: string): boolean {
  const parts = text.split('/');
  return parts.length > 1 && parts.every((part) => /^[A-Z\d_]{3,}$|^[A-Z][a-z]+[A-Z]\w+$/.test(part));
}

function normaliseName(part: string): string {
  return (QUOTES.exec(part)?.[1] ?? part).replace(/\(\)$/, '').trim();
}

function readCodeWithWords(text: string): Identity | null {
  const unlabelled = text.replace(LABEL, '');
  const [, code, words] =
    PATTERNS.codeThenWords.exec(unlabelled) ?? PATTERNS.codeThenUnspacedWords.exec(unlabelled) ?? [];
  if (code === undefined || words === undefined) return null;
  return { ...NOTHING, codes: [parseCode(code)], rest: words.trim() };
}

/** A text that starts with a name in a code span, or with one and a code, or that ends with the only name in it. */
function readMarkedName(text: string, codeSpans: readonly string[]): Identity {
  const [first] = codeSpans;
  const nothing = { ...NOTHING, rest: text };
  if (first === undefined) return nothing;
  if (codeSpans.length === 1 && isStrongIdentifier(first) && text.endsWith(`(${first})`))
    return { ...NOTHING, names: [first], rest: text.slice(0, -first.length - 2).trim() };
  if (!text.startsWith(first)) return nothing;
  const identity = readCodes(first) ?? readPair(first) ?? readNames(first);
  if (identity === null || identity.isRange) return nothing;
  return { ...identity, rest: text.slice(first.length).replace(/^[\s:：,，\-–—/]+/, '') };
}
