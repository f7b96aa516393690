/**
 * Which codes and names a cell, a heading or the start of a list item stands for. Everything that people write is
 * read here: `-2`, `0x1F`, `1,001`, `NAME = 500`, `NAME(-2)`, `-2: NAME`, `200 (OK)`, `A / B`, `1001, 1002`.
 */

import type { Code } from '../../model/index.ts';
import {
  IDENTIFIER,
  isIdentifier,
  isJoinedNumbers,
  isPlaceInFile,
  isStringCode,
  isStrongIdentifier,
} from './identifiers.ts';
import { isBlank, NUMBER, parseCode, sameCode } from './parse-code.ts';

export interface Identity {
  readonly codes: readonly Code[];
  readonly names: readonly string[];
  /** What the text says beside codes and names, `''` where nothing. */
  readonly rest: string;
  /** The text is a range or class of codes (`1000–1099`, `5xx`): it stands for no single one. */
  readonly isRange: boolean;
}

export const NOTHING: Identity = { codes: [], names: [], rest: '', isRange: false };

/** Nobody lists that many names in one cell: longer texts are for people. */
const LONGEST_IDENTITY = 160;
/** A text of this length starts with no code either: it isn't looked at. */
const LONGEST_TEXT = 4000;
const RANGE =
  /^(?:[<>≤≥]=?\s*[-−]?\d+|\d+\s*(?:\+|及以上|以上|以下)|\d+[xX*]{1,4}|[-−]?\d+[^\S\n]*(?:[~～–—…至到]|\.{2,3}|\bto\b|--)[^\S\n]*[-−]?\d+|\d+[^\S\n]*-[^\S\n]*\d{2,}|[-−]\d+[^\S\n]*-[^\S\n]*[-−]?\d+|(?<letters>[A-Z]{1,6}[-_]?)\d+\s*(?:[~～–—…至到-]|\.{2,3}|\bto\b)\s*\k<letters>?\d+)(?=\W*$|\s*[(（:：,，]|\s+(?:and|or)\s)/i;
const LABEL =
  /^(?:(?:\p{L}[\p{L}\d.'-]{0,30} ){0,3}(?=error|fault|alarm|warning|exit)(?:error|fault|alarm|warning|exit)(?: (?:codes?|numbers?|no\.?|ids?))?|(?:error|err|status|return|result|exit|warning)?[ _-]*(?:codes?|number|no\.?)|errors?|errno|warning|http(?: status)?|错误码|错误代码|返回码|状态码|代码|код(?: ошибки)?|ошибка|c[óo]digo(?: de erro?r?)?|codice(?: errore)?|code d['’]erreur|erreur|errore|erro|fehler(?:code)?|(?:エラー)?コード|エラー|(?:에러|오류)? ?코드|mã lỗi|hata(?: kodu)?|kod błędu|kode(?: error)?)\s{0,9}[:：#=]?\s{0,9}(?=[-−]?\d|\(\d+\)$|["'“‘]\d+["'”’]$|(?<=[\s:：#=])[A-Z]{1,6}[-_]?\d{2,9}$)|^#(?=\d)/iu;
const SEPARATOR = /\s{0,9}(?:\n|[,，、;；|·]|\s\/\s|(?<!\s)\/|\bor\b|\band\b|或者?|和|&)\s{0,9}/i;
/** `1. Check the cable. 2. Call the dealer.`: numbered steps, and no code. */
const STEPS = /^1[.)、）]\s?\D.*?\s2[.)、）]/s;
const PATH = /\.[a-z]{1,5}$/;
const QUANTITY =
  /^[-−]?[\d.,]+\s*(?:%|(?:short|long)(?= )|beeps?|blinks?|flash(?:es)?|[KMG]i?B|bytes?|bits?|[kM]?bps|[kM]?Hz|fps|px|ms|μs|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|times?|x|segundos?|minutos?|horas?|d[íi]as?|secondes?|heures?|jours?|Sekunden?|Minuten?|Stunden?|Tage?|сек|мин|초|분|元|次|秒|毫秒|分钟|小时|天|周|个|条|人|位|年|月|日|字节|字符|以内|左右)(?![\w])/i;
/** `100***`, `11060*`: families of codes; a single mark behind a short number points to a footnote. */
const WILDCARDS =
  /^\w+_\*$|^\d+(?:\*{2,}|(?<=\d{4})\*)(?:[^\S\n]{0,3}(?:[,，、/\n]|or)[^\S\n]{0,3}\d+(?:\*{2,}|(?<=\d{4})\*))*$/;
/** Signs and pictures before a title, or their names: `:warning:`. */
const PICTURES = /^(?:[\p{So}\p{Sk}]|\u200d|\ufe0f|(?<=\p{So}\ufe0f?)\s|:[a-z_]{2,40}:\s)+/u;
const OPENING_QUOTES = new Set('"\'‘’“”「');
const CLOSING_QUOTES = new Set('"\'‘’“”」');
const TRAILING_MARKS = /(?:\s?(?:(?<!\d{3})\[\d{1,2}\]|[*†‡¹²³⁴]{1,9})|(?<=[)）\]])["'”])$/;

const PATTERNS = {
  number: new RegExp(`^${NUMBER}$`),
  bracketed: new RegExp(`^[[(（【]\\s*(${NUMBER})\\s*[\\])）】]$`),
  bracketedName: new RegExp(`^[[【]\\s*(${IDENTIFIER})\\s*[\\]】]$`),
  twice: new RegExp(`^(${NUMBER})\\s*[(（/=]\\s*(${NUMBER})\\s*[)）]?$`),
  thousands: /^[-−]?\d{1,3}(?:,\d{3})+$/,
  identifier: new RegExp(`^${IDENTIFIER}$`),
  nameThenCode: new RegExp(`^(${IDENTIFIER})\\s*(?:[=:：]\\s*['"]?|[(（[{]\\s*|\\s+)(${NUMBER})['"]?\\s*[)）\\]}]?$`),
  nameThenLabelled: new RegExp(
    `^(${IDENTIFIER})\\s*[(（[]\\s*(?:err(?:or)?|exit|status|code|value|错误码)(?: code)?\\s*[:：=#]?\\s*([A-Za-z]{0,3}[-−]?\\d+)\\s*[)）\\]]`,
    'i',
  ),
  nameThenValue: new RegExp(
    `^(${IDENTIFIER})\\s*[(（]\\s*(?:raw )?(?:value|code)\\s*[:：=]\\s*["'](${IDENTIFIER})["']\\s*[)）]$`,
    'i',
  ),
  nameThenTwice: new RegExp(`^(${IDENTIFIER})\\s*[(（[]\\s*(${NUMBER})\\s*[/,，=]\\s*(${NUMBER})\\s*[)）\\]]$`),
  codeThenName: new RegExp(`^(${NUMBER})\\s*(?:[:：=.|]\\s*|[-–—]+\\s+|[(（[]\\s*|\\s+)(${IDENTIFIER})\\s*[)）\\]]?$`),
  codeThenWords: new RegExp(`^(${NUMBER})\\s*(?:[:：=.|]\\s*|[-–—]+\\s+|[(（[]\\s*|\\s+)(\\D.*?)[)）\\]]?$`, 's'),
  codeThenUnspacedWords: new RegExp(`^(${NUMBER})[-–—]?([\\p{Script=Han}].*)$`, 'su'),
  codeThenJoinedWords: /^(\d{3,9})[-–—](\p{L}{2,}(?:\s.*)?)$/su,
  nameThenNote: new RegExp(`^(${IDENTIFIER})\\s*[(（\\[【][^()（）]*[)）\\]】]$`),
};

/** Reads a text as codes and names; `codeSpans` are the parts of it that the page shows as code. */
export function readIdentity(lines: string, codeSpans: readonly string[] = []): Identity {
  if (lines === '') return NOTHING;
  if (lines.length > LONGEST_TEXT) return { ...NOTHING, rest: lines };
  if (WILDCARDS.test(lines)) return { ...NOTHING, isRange: true };
  const text = normalise(lines);
  if (isBlank(text) && !(text === 'None' && codeSpans.includes(text))) return NOTHING;
  if (QUANTITY.test(text)) return { ...NOTHING, rest: text };
  if (text.length > LONGEST_IDENTITY)
    return (
      readMarkedNames(text, codeSpans) ??
      readStringCodes(text) ??
      readCodeWithWords(text) ??
      readStringCodeWithWords(text) ??
      readMarkedName(text, codeSpans)
    );
  return (
    readCodes(text) ??
    readPair(text) ??
    readNames(text) ??
    readMarkedNames(text, codeSpans) ??
    readCodeWithWords(text) ??
    readStringCodeWithWords(text) ??
    readWordsWithCode(text) ??
    readMarkedName(text, codeSpans)
  );
}

/** `- 1001 - 1002`: the items of a list in a cell. */
const LISTED = /^[-*+]\s+\S+(?:\s+[-*+]\s+\S+)+$/;

function normalise(lines: string): string {
  const text = (LISTED.test(lines) ? lines.replace(/(?:^|\s)[-*+]\s+/g, '\n') : lines)
    .replace(/[‐‑]/g, '-')
    .replace(/[０-９＝－]/g, (wide) => wide.normalize('NFKC'))
    .trim();
  const unquoted = withoutQuotes(withoutPictures(text));
  const unmarked = unquoted.replace(TRAILING_MARKS, '');
  return (unmarked === '' ? unquoted : unmarked).replace(/[:：,，;；]$|(?<=_[A-Z\d]{1,40})\.$/, '').trim();
}

/** A text without the pictures in front of it. */
export function withoutPictures(text: string): string {
  return text.replace(PICTURES, '');
}

/** What stands between quotes of any kind and number; a text that isn't quoted on both sides stays. */
function withoutQuotes(text: string): string {
  let [start, end] = [0, text.length];
  while (OPENING_QUOTES.has(text.charAt(start))) start += 1;
  while (CLOSING_QUOTES.has(text.charAt(end - 1))) end -= 1;
  const isQuoted = start > 0 && end < text.length && text.length > 1;
  return isQuoted ? text.slice(start, Math.max(start, end)) : text;
}

function readCodes(text: string): Identity | null {
  const unlabelled = withoutQuotes(text.replace(LABEL, '')).replace(PATTERNS.bracketed, '$1');
  if (RANGE.test(unlabelled) && !isJoinedNumbers(unlabelled)) return { ...NOTHING, isRange: true };
  if (PATTERNS.number.test(unlabelled) || PATTERNS.thousands.test(unlabelled))
    return { ...NOTHING, codes: [parseCode(unlabelled)] };
  const [, first = '', second = ''] = PATTERNS.twice.exec(unlabelled) ?? [];
  const both = first === '' ? null : sameCode(first, second);
  if (both !== null) return { ...NOTHING, codes: [both] };
  if (EXPLAINED.test(unlabelled))
    return {
      ...NOTHING,
      codes: [...new Set([...unlabelled.matchAll(EXPLANATION)].map(([, code = '']) => parseCode(code)))],
    };
  const parts = unlabelled.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => PATTERNS.number.test(part))) return null;
  return { ...NOTHING, codes: [...new Set(parts.map(parseCode))] };
}

/** `1001 (lost), 1002 (broken)`: several codes, each with what it means. */
const EXPLANATION = /([-−]?\d{1,9})\s?[(（][^()（）]{1,80}[)）][\s,，、;；/]{0,9}/g;
const EXPLAINED = /^(?:[-−]?\d{1,9}\s?[(（][^()（）]{1,80}[)）](?:[\s,，、;；/]{1,9}|$)){2,20}$/;

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
  const [, labelledName, labelled] = PATTERNS.nameThenLabelled.exec(text) ?? [];
  if (labelledName !== undefined && labelled !== undefined && isStrongIdentifier(labelledName)) {
    const labelledCode = PATTERNS.number.test(labelled) ? parseCode(labelled) : labelled;
    return { ...NOTHING, codes: [labelledCode], names: [labelledName] };
  }
  const [, member, value] = PATTERNS.nameThenValue.exec(text) ?? [];
  if (member !== undefined && value !== undefined && value !== member)
    return { ...NOTHING, codes: [value], names: [member] };
  const [, named, hex, decimal] = PATTERNS.nameThenTwice.exec(text) ?? [];
  const both = hex === undefined || decimal === undefined ? null : sameCode(hex, decimal);
  if (named !== undefined && both !== null) return { ...NOTHING, codes: [both], names: [named] };
  const [, first, second] = PATTERNS.codeThenName.exec(text.replace(LABEL, '')) ?? [];
  if (
    first !== undefined &&
    second !== undefined &&
    isStrongIdentifier(second) &&
    !isPlaceInFile(second) &&
    !SQLSTATE.test(second)
  )
    return { ...NOTHING, codes: [parseCode(first)], names: [second] };
  return null;
}

/** The state of SQL that a number stands beside (ISO/IEC 9075-2, 24.1): a class of two characters and three more. */
const SQLSTATE = /^(?=.*\d{3})[\dA-Z]{2}[\dA-Z]{3}$/;

function readNames(text: string): Identity | null {
  const labelled = text.replace(LABEL, '');
  if (labelled !== text && isStringCode(labelled)) return { ...NOTHING, names: [labelled] };
  const framed = PATTERNS.bracketedName.exec(text)?.[1];
  if (framed !== undefined && (isStrongIdentifier(framed) || isStringCode(framed)))
    return { ...NOTHING, names: [framed] };
  if (isStringCode(text) && /\]$/.test(text)) return { ...NOTHING, names: [text] };
  const noted = PATTERNS.nameThenNote.exec(text)?.[1];
  if (noted !== undefined && OF_FAMILY.test(text)) return { ...NOTHING, isRange: true };
  if (noted !== undefined && isStrongIdentifier(noted)) return { ...NOTHING, names: [noted] };
  if (TAGGED.test(text)) {
    const names = [...text.matchAll(TAG)].map(([, name = '']) => name);
    if (names.some(isStrongIdentifier)) return { ...NOTHING, names: [...new Set(names)] };
  }
  if (isPlaceInFile(text)) return null;
  if (isIdentifier(text) && !isJoinedBySlash(text)) return { ...NOTHING, names: [text] };
  const parts = text
    .split(SEPARATOR)
    .map(normaliseName)
    .filter((part) => part !== '');
  if (
    parts.length < 2 ||
    !parts.every(isIdentifier) ||
    !parts.some((part) => isStrongIdentifier(part) || isStringCode(part))
  )
    return null;
  return { ...NOTHING, names: [...new Set(parts)] };
}

/** `createLamp (2100XX)`: what a family of codes is of. */
const OF_FAMILY = /[(（]\s?\d+(?:[xX]{2,4}|\*{2,4})\s?[)）]$/;

/** `lampGone(iOS) LampGone(Android)`: several names, each with whose it is. */
const TAG = /([A-Za-z_]\w{1,80})\s?\([A-Za-z][^()]{0,40}\)[\s,/、;]{0,9}/g;
const TAGGED = /^(?:[A-Za-z_]\w{1,80}\s?\([A-Za-z][^()]{0,40}\)(?:[\s,/、;]{1,9}|$)){2,8}$/;

/** A group of codes with nothing between them (`LX5001, LX5002, …`) may have more of them than anybody names. */
function readStringCodes(text: string): Identity | null {
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isStringCode) ? { ...NOTHING, names: [...new Set(parts)] } : null;
}

/** `A_B/C_D` are two names, `auth/user-not-found` is one. */
function isJoinedBySlash(text: string): boolean {
  const parts = text.split('/');
  return parts.length > 1 && parts.every((part) => /^[A-Z\d_]{3,}$|^[A-Z][a-z]+[A-Z]\w+$/.test(part));
}

function normaliseName(part: string): string {
  return withoutQuotes(part).replace(/\(\)$/, '').trim();
}

function readCodeWithWords(text: string): Identity | null {
  if (STEPS.test(text)) return null;
  const unlabelled = text.replace(LABEL, '');
  const [, code, words] =
    PATTERNS.codeThenWords.exec(unlabelled) ??
    PATTERNS.codeThenUnspacedWords.exec(unlabelled) ??
    PATTERNS.codeThenJoinedWords.exec(unlabelled) ??
    [];
  if (code === undefined || words === undefined) return null;
  return { ...NOTHING, codes: [parseCode(code)], rest: words.trim() };
}

/** `LP-01: Lamp lost`, `LP-01 - Lamp lost`, `LP101 Lamp lost`. */
const STRING_CODE_WITH_WORDS =
  /^([A-Z][A-Z\d]{0,12}(?:[-_.][A-Z\d]{1,12}){0,5})(?:\s?[:：]\s*|\s[-–—]\s|(?<=\d{2})(?:\s(?=\p{L})|\s?(?=["'“‘]\p{L})))(\S.*)$/su;

function readStringCodeWithWords(text: string): Identity | null {
  const [, code, words] = STRING_CODE_WITH_WORDS.exec(text) ?? [];
  if (code === undefined || words === undefined || !isStringCode(code)) return null;
  return { ...NOTHING, names: [code], rest: words };
}

/** `Lamp lost (1001)`: a few words, and the code in brackets behind them; years are none. */
const WORDS_WITH_CODE =
  /^(\p{L}[^()（）.;；。]{1,60}?)\s?[(（](?!(?:19|20)\d\d[)）])([-−]\d{1,9}|\d{3,9}|0x[\da-fA-F]{2,16})[)）]$/u;

function readWordsWithCode(text: string): Identity | null {
  const [, words, code] = WORDS_WITH_CODE.exec(text) ?? [];
  return words === undefined || code === undefined ? null : { ...NOTHING, codes: [parseCode(code)], rest: words };
}

/** Several names, each in a code span and some with a remark: `A`, `B` (it exists already). */
function readMarkedNames(text: string, codeSpans: readonly string[]): Identity | null {
  if (codeSpans.length < 2 || !codeSpans.every(isIdentifier) || !codeSpans.some(isStrongIdentifier)) return null;
  const others = codeSpans.reduce((rest, name) => rest.replace(name, ''), text);
  const isList = /^(?:\([^()]*\)|[\s,，、;；/|]|(?<=\s)(?:and|or)\b)*$/.test(others);
  return isList ? { ...NOTHING, names: [...new Set(codeSpans)] } : null;
}

/** A text that starts with a name in a code span, or with one and a code, or that ends with the only name in it. */
function readMarkedName(text: string, codeSpans: readonly string[]): Identity {
  const [first] = codeSpans;
  const nothing = { ...NOTHING, rest: text };
  if (first === undefined) return nothing;
  if (codeSpans.length === 1 && isStrongIdentifier(first) && text.endsWith(`(${first})`))
    return { ...NOTHING, names: [first], rest: text.slice(0, -first.length - 2).trim() };
  if (!text.startsWith(first)) return nothing;
  if (isPlaceInFile(first)) return nothing;
  const identity = readCodes(first) ?? readPair(first) ?? readNames(first);
  if (identity === null || identity.isRange) return nothing;
  return { ...identity, rest: text.slice(first.length).replace(/^[\s:：,，\-–—/]+/, '') };
}
