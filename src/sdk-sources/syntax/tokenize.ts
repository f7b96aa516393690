/**
 * Cuts an SDK source into words, numbers, strings and marks, with comments and directives aside. It understands no
 * grammar, never fails and reads every character once; what isn't finished (a comment, a string) ends where the file does
 * and is reported.
 */

import type { Span } from '../../model/index.ts';
import { lineEnd, scanComment } from './scan-comment.ts';
import { scanString } from './scan-string.ts';
import type { Lexicon } from './sdk-language.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'character' | 'mark';
  /** As written, but a word without the back quotes of `` `default` ``. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** `//` rather than a block. */
  readonly line: boolean;
}

/** A preprocessor line: `#define LIMIT 5` has the name `define` and the tokens of `LIMIT 5`. */
export interface PreprocessorLine {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** A place that could not be read. */
export interface Problem {
  readonly offset: number;
  readonly reason: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly directives: readonly PreprocessorLine[];
  readonly problems: readonly Problem[];
}

const SPACE = /[\s\uFEFF]+/y;
/** Python: a backslash joins its line and the next. */
const LINE_JOIN = /\\\r?\n/y;
const WORD = /[\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_$]*/uy;
const QUOTED_WORD = /`([^`\r\n]+)`/y;
const NUMBER =
  /0[xX][\da-fA-F](?:['_]?[\da-fA-F])*\w*|0[bB][01](?:['_]?[01])*\w*|\d(?:['_]?\d)*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?\w*/y;
const MARK = /<<=|>>>=|>>=|>>>|>>|===|!==|\.\.\.|\?\?=|::|->|=>|==|!=|<=|>=|&&|\|\||<<|\+\+|--|\?\?|\?\.|~\/|./suy;
const REGULAR_EXPRESSION = /\/(?![*/])(?:[^\\/[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.){0,200}\]){1,500}\/\w*/y;
const DIRECTIVE_NAME = /#[ \t]*(\w*)/y;
const STRING_OR_COMMENT = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\/[*/]/g;

const UNCLOSED_COMMENT = 'a comment is opened here and never closed: nothing behind it could be read';

/** Reads a range of the text; without one, all of it. */
export function tokenize(text: string, lexicon: Lexicon, range?: Span): Tokens {
  const found: Found = { tokens: [], comments: [], directives: [], problems: [] };
  const within = range === undefined || range.end === text.length ? text : text.slice(0, range.end);
  let lineStarts = true;
  let at = range?.start ?? 0;
  while (at < within.length) {
    const space = end(SPACE, within, at);
    if (space !== at) {
      lineStarts ||= hasLineEnd(within, at, space);
      at = space;
      continue;
    }
    const joined = lexicon.hashComments ? end(LINE_JOIN, within, at) : at;
    if (joined !== at) {
      at = joined;
      continue;
    }
    const aside =
      readComment(within, at, lexicon, found) ?? readDirective(within, at, lineStarts ? lexicon : null, found);
    lineStarts &&= aside !== null;
    at = aside ?? readToken(within, at, lexicon, found);
  }
  return found;
}

/** What is found on the way. */
interface Found {
  readonly tokens: Token[];
  readonly comments: Comment[];
  readonly directives: PreprocessorLine[];
  readonly problems: Problem[];
}

/** The comment that starts at `at`: where it ends, or null where none does. What an unclosed one hides is no documentation. */
function readComment(text: string, at: number, lexicon: Lexicon, found: Found): number | null {
  const comment = scanComment(text, at, lexicon);
  if (comment === null) return null;
  if (comment.closed) found.comments.push(comment);
  else found.problems.push({ offset: at, reason: UNCLOSED_COMMENT });
  return comment.end;
}

function readToken(text: string, at: number, lexicon: Lexicon, { tokens, problems }: Found): number {
  const token = scanToken(text, at, lexicon, tokens.at(-1));
  if (token.kind === 'string' && token.end === text.length && !isClosed(token)) {
    problems.push({ offset: at, reason: 'a string is opened here and never closed' });
  }
  tokens.push(token);
  return token.end;
}

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return true;
  return false;
}

/** Swift: `#"…"#` at the start of a line is a string. */
function isRawString(text: string, at: number): boolean {
  return /^#+"/.test(text.slice(at, at + 8));
}

function isClosed(token: Token): boolean {
  return token.end - token.start > 1 && /["'`#]$/.test(token.text);
}

function scanToken(text: string, at: number, lexicon: Lexicon, before: Token | undefined): Token {
  const string = scanString(text, at, lexicon);
  if (string !== null) {
    const character = lexicon.characters && text[string.quote] === "'";
    return token(text, character ? 'character' : 'string', at, string.end);
  }
  const word = end(WORD, text, at);
  if (word !== at) return token(text, 'word', at, word);
  const quoted = end(QUOTED_WORD, text, at);
  if (quoted !== at) return { kind: 'word', text: text.slice(at + 1, quoted - 1), start: at, end: quoted };
  const number = end(NUMBER, text, at);
  if (number !== at) return token(text, 'number', at, number);
  if (lexicon.ecmascript && text[at] === '/' && !endsOperand(before)) {
    const expression = end(REGULAR_EXPRESSION, text, at);
    if (expression !== at) return token(text, 'mark', at, expression);
  }
  return token(text, 'mark', at, Math.max(at + 1, end(MARK, text, at)));
}

function token(text: string, kind: Token['kind'], start: number, stop: number): Token {
  return { kind, text: text.slice(start, stop), start, end: stop };
}

/** After an operand a slash divides; elsewhere it opens a regular expression. */
function endsOperand(before: Token | undefined): boolean {
  if (!before) return false;
  if (before.kind === 'word') return !/^(?:return|typeof|case|in|of|void|delete|throw|do|else)$/.test(before.text);
  return before.kind !== 'mark' || /^[)\]}]$/.test(before.text);
}

/** Directives whose tokens say something; of the others only the place counts. */
const TELLS = /^(?:define|undef|if|ifdef|ifndef|elif|elseif)$/;

/**
 * The directive that starts at `at`: where it ends, or null where none does (and without a lexicon, where none can). It ends with
 * its line, unless a backslash or a block comment carries it over to the next one.
 */
function readDirective(text: string, at: number, lexicon: Lexicon | null, found: Found): number | null {
  if (!lexicon?.directives || text[at] !== '#' || isRawString(text, at)) return null;
  DIRECTIVE_NAME.lastIndex = at;
  const name = DIRECTIVE_NAME.exec(text)?.[1] ?? '';
  const from = DIRECTIVE_NAME.lastIndex;
  const stop = directiveEnd(text, from);
  const tokens: Token[] = [];
  if (TELLS.test(name)) {
    const inner = tokenize(text, { ...lexicon, directives: false }, { start: from, end: stop });
    tokens.push(...inner.tokens.filter(({ text: mark }) => mark !== '\\'));
    found.comments.push(...inner.comments);
    found.problems.push(...inner.problems);
  }
  found.directives.push({ name, tokens, start: at, end: stop });
  return stop;
}

function directiveEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    const comment = [...line.matchAll(STRING_OR_COMMENT)].find(([found]) => found.startsWith('/'));
    if (comment?.[0] === '/*') {
      const close = text.indexOf('*/', at + comment.index + 2);
      if (close === -1) return text.length;
      at = close + 2;
    } else if (!comment && line.endsWith('\\')) {
      at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
    } else {
      return stop;
    }
  }
  return text.length;
}
