/**
 * Finds the end of a string or character that starts at a place of an SDK source: plain, over several lines, raw, with
 * expressions inside. A string on one line that isn't closed ends with its line, another with the text.
 */

import type { Lexicon } from './sdk-language.ts';

export interface ScannedString {
  /** Where the opening quote stands, behind prefixes such as `L` or `$@`. */
  readonly quote: number;
  readonly end: number;
}

/** How a string goes on behind its opening quote. */
interface Body {
  readonly close: string;
  readonly lines: boolean;
  readonly escape: 'backslash' | 'doubled' | null;
  readonly interpolation: string | null;
  readonly lexicon: Lexicon;
  /** Strings that it stands inside of. */
  readonly depth: number;
}

/** Strings inside the expressions inside strings: deeper ones are read as plain text. */
const DEEPEST = 8;
const C_PREFIX = /(?:u8|[uUL])?R"([^()\\\s]{0,16})\(|(?:u8|[uUL])(?=["'])/y;
const SWIFT_RAW = /(#+)("""|")/y;
const DART_RAW = /r(?:"""|'''|"|')/y;
const CSHARP_RAW = /(\$*)("{3,})/y;
const RUST_RAW = /b?r(#{0,8})"/y;
const RUST_CHARACTER = /b?'(?:[^'\\\r\n]|\\[^\r\n']{1,10}|\\')'/y;
const PYTHON_PREFIX = /(?:[rR][bBfF]?|[bBfF][rR]?|[uU])(?=["'])/y;
const CSHARP_VERBATIM = /(?:@\$?|\$@)"/y;

/** The string that starts at `at`; null where none does. */
export function scanString(text: string, at: number, lexicon: Lexicon, depth = 0): ScannedString | null {
  const raw = scanRawString(text, at, lexicon);
  if (raw) return raw;
  const quote = at + prefixLength(text, at, lexicon);
  const opener = text[quote];
  const plain = { lines: false, escape: 'backslash', lexicon, depth } as const;
  if (opener === '`' && lexicon.ecmascript) {
    return { quote, end: bodyEnd(text, quote + 1, { ...plain, close: '`', lines: true, interpolation: '${' }) };
  }
  if (opener !== '"' && !(opener === "'" && (lexicon.characters || lexicon.singleQuotes))) return null;
  const triple = opener.repeat(3);
  if (lexicon.tripleQuotes && text.startsWith(triple, quote)) {
    const { interpolation } = lexicon;
    return { quote, end: bodyEnd(text, quote + 3, { ...plain, close: triple, lines: true, interpolation }) };
  }
  // C#: `$"{value}"`.
  const interpolation = lexicon.raw === 'csharp' && quote > at ? '{' : lexicon.interpolation;
  return { quote, end: bodyEnd(text, quote + 1, { ...plain, close: opener, interpolation }) };
}

function prefixLength(text: string, at: number, lexicon: Lexicon): number {
  if (lexicon.raw === 'csharp' && text[at] === '$' && text[at + 1] === '"') return 1;
  if (lexicon.raw === 'python') return match(PYTHON_PREFIX, text, at)?.[0].length ?? 0;
  return lexicon.raw === 'cpp' ? (match(C_PREFIX, text, at)?.[0].length ?? 0) : 0;
}

function scanRawString(text: string, at: number, lexicon: Lexicon): ScannedString | null {
  if (lexicon.raw === 'cpp') {
    const open = match(C_PREFIX, text, at);
    return open?.[1] === undefined ? null : until(text, at, at + open[0].length, `)${open[1]}"`);
  }
  if (lexicon.raw === 'swift') {
    const open = match(SWIFT_RAW, text, at);
    return open ? until(text, at, at + open[0].length, `${open[2]}${open[1]}`) : null;
  }
  if (lexicon.raw === 'dart') {
    const open = match(DART_RAW, text, at);
    return open ? until(text, at, at + open[0].length, open[0].slice(1)) : null;
  }
  if (lexicon.raw === 'go') return text[at] === '`' ? until(text, at, at + 1, '`') : null;
  if (lexicon.raw === 'rust') {
    const open = match(RUST_RAW, text, at);
    if (open) return until(text, at, at + open[0].length, `"${open[1]}`);
    const character = match(RUST_CHARACTER, text, at);
    return character ? { quote: at, end: at + character[0].length } : null;
  }
  if (lexicon.raw === 'csharp') {
    const open = match(CSHARP_RAW, text, at);
    if (open) return until(text, at, at + open[0].length, open[2] ?? '"""');
    const verbatim = match(CSHARP_VERBATIM, text, at);
    const doubled: Body = { close: '"', lines: true, escape: 'doubled', interpolation: null, lexicon, depth: 0 };
    if (verbatim) return { quote: at, end: bodyEnd(text, at + verbatim[0].length, doubled) };
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function until(text: string, at: number, from: number, close: string): ScannedString {
  const found = text.indexOf(close, from);
  return { quote: at, end: found === -1 ? text.length : found + close.length };
}

function bodyEnd(text: string, from: number, shape: Body): number {
  let at = from;
  while (at < text.length) {
    if (shape.interpolation === '{' && text.startsWith('{{', at)) at += 2;
    else if (shape.interpolation && shape.depth < DEEPEST && text.startsWith(shape.interpolation, at)) {
      at = expressionEnd(text, at + shape.interpolation.length, shape);
    } else if (text.startsWith(shape.close, at)) {
      if (shape.escape !== 'doubled' || text[at + 1] !== '"') return at + shape.close.length;
      at += 2;
    } else if (shape.escape === 'backslash' && text[at] === '\\') {
      at += 2;
    } else if (!shape.lines && (text[at] === '\n' || text[at] === '\r')) {
      return at;
    } else {
      at += 1;
    }
  }
  return text.length;
}

/** Behind the bracket that closes an expression inside a string; a one-line string's expression ends with the line. */
function expressionEnd(text: string, from: number, { lines, lexicon, depth }: Body): number {
  let open = 1;
  let at = from;
  while (at < text.length) {
    const inner = scanString(text, at, lexicon, depth + 1);
    if (inner) {
      at = inner.end;
      continue;
    }
    const character = text[at] ?? '';
    if (!lines && (character === '\n' || character === '\r')) return at;
    if ('({['.includes(character)) open += 1;
    if (')}]'.includes(character)) open -= 1;
    at += 1;
    if (open === 0) return at;
  }
  return text.length;
}
