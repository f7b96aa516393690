/** What string and character literals hold, for all the languages at once: quotes and prefixes off, escapes resolved. */

import type { SdkLanguage } from '../syntax/sdk-language.ts';

const ESCAPE =
  /\\(?:(u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,2})|([0-7]{1,3}(?:\\[0-7]{1,3})*)|(\r\n|.))/gsu;
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
};

/**
 * The content of a string literal as written; null where an expression inside makes it anything but constant.
 * @example stringValue('@"a\\nb"', 'csharp') // 'a\\nb'
 */
export function stringValue(literal: string, language: SdkLanguage): string | null {
  const cpp = /^(?:u8|[uUL])?R"([^()\\\s]{0,16})\((.*)\)\1"$/su.exec(literal);
  if (cpp) return cpp[2] ?? '';
  const swift = /^(#+)("""|")(.*)\2\1$/su.exec(literal);
  if (swift) return swift[3] ?? '';
  const prefix = /^(?:\$*@?\$?|r|u8|[uUL])(?=["'`])/u.exec(literal)?.[0];
  const quote = prefix === undefined ? '' : quoteOf(literal.slice(prefix.length));
  if (prefix === undefined || quote === '') return null;
  const content = literal.slice(prefix.length + quote.length, literal.length - quote.length);
  if (isComputed(content, quote, prefix, language)) return null;
  if (prefix === 'r' || (language === 'csharp' && quote.length > 2)) return content;
  if (prefix.includes('@')) return content.replaceAll('""', '"');
  return quote.length > 2 && language === 'kotlin' ? content : unescaped(content, language);
}

/** The quotes that stand on both sides of a literal, three or more where they are; `''` where it isn't closed. */
function quoteOf(literal: string): string {
  const mark = literal.charAt(0);
  const isMark = (at: number) => literal.charAt(at) === mark;
  let [opening, closing] = [1, 0];
  while (isMark(opening)) opening += 1;
  while (isMark(literal.length - 1 - closing)) closing += 1;
  const most = mark === '"' ? Math.min(opening, closing) : mark === "'" ? Math.min(opening, closing, 3) : 1;
  const long = Math.min(most, Math.floor(literal.length / 2));
  if (long >= 3) return mark.repeat(long);
  return closing > 0 && literal.length > 1 ? mark : '';
}

/** The number that a character literal stands for; several characters are packed as C packs them. */
export function characterValue(literal: string): number | null {
  const content = /^(?:u8|[uUL])?'(.*)'$/su.exec(literal)?.[1];
  if (content === undefined) return null;
  const points = [...unescaped(content, null)].map((character) => character.codePointAt(0) ?? 0);
  if (points.length === 0 || points.length > 4) return null;
  return points.length === 1
    ? (points[0] ?? null)
    : points.reduce((packed, point) => (packed << 8) | (point & 0xff), 0);
}

function isComputed(content: string, quote: string, prefix: string, language: SdkLanguage): boolean {
  if (prefix.includes('$')) return /\{/.test(content);
  // A backslash that another one escapes does nothing to what follows.
  if (language === 'swift') return /(?<!\\)(?:\\\\)*\\\(/.test(content);
  if (language === 'kotlin' || (language === 'dart' && prefix !== 'r'))
    return /(?<!\\)(?:\\\\)*\$[\p{L}_{]/u.test(content);
  return quote === '`' && /(?<!\\)(?:\\\\)*\$\{/.test(content);
}

function unescaped(content: string, language: SdkLanguage | null): string {
  return content.replace(ESCAPE, (_, hex?: string, octal?: string, other = '') => {
    if (hex !== undefined) return pointOf(Number.parseInt(hex.replace(/[^\da-fA-F]/g, ''), 16));
    if (octal !== undefined) return octals(octal.split('\\'), language);
    return /^[\r\n]/.test(other) ? '' : (LETTERS[other] ?? other);
  });
}

/** Octal escapes in a row: characters, but in C and its family bytes, which together may be one character. */
function octals(digits: readonly string[], language: SdkLanguage | null): string {
  const numbers = digits.map((one) => Number.parseInt(one, 8));
  const bytes = Buffer.from(numbers).toString('utf8');
  const areBytes = language === 'objective-c' || language === 'cpp';
  return areBytes && !bytes.includes('\ufffd') ? bytes : numbers.map(pointOf).join('');
}

function pointOf(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
