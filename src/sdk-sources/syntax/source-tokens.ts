/** The tokens of a file with their brackets, and the few ways in which all readers walk over them. */

import type { Span } from '../../model/index.ts';
import { matchBrackets } from './match-brackets.ts';
import type { Lexicon } from './sdk-language.ts';
import { type Token, type Tokens, tokenize } from './tokenize.ts';

export interface SourceTokens extends Tokens {
  readonly text: string;
  /** The title of constants that stand in no class: the file's name without its extension. */
  readonly fileTitle: string;
  /** Names that are macros for something else, and from where on. */
  readonly macros: ReadonlyMap<string, number>;
  /** A comment's content, read by itself: where it ends, a line ends. */
  readonly fragment: boolean;
  /** For each token the index of the bracket it pairs with, or -1. */
  readonly pairs: Int32Array;
}

/** Tokens from `from` to before `to`, such as an item of a list; `closed` unless the file ends in them. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

/** A file, or a range of its text. */
export interface Excerpt {
  readonly text: string;
  readonly fileTitle: string;
  readonly range?: Span;
}

/** The tokens of a file or of a range of it, with their brackets matched. */
export function readTokens({ text, fileTitle, range }: Excerpt, lexicon: Lexicon): SourceTokens {
  const read = tokenize(text, lexicon, range);
  return {
    ...read,
    text,
    fileTitle,
    macros: macrosOf(read),
    fragment: range !== undefined && range.end < text.length,
    pairs: matchBrackets(read.tokens, read.directives),
  };
}

function macrosOf({ directives }: Tokens): Map<string, number> {
  const macros = new Map<string, number>();
  for (const { name, tokens, start } of directives) {
    const [macro, body] = tokens;
    // `#define RTM_BASE RTM_BASE` only says that the name exists.
    if (name !== 'define' || !macro || !body || body.text === macro.text) continue;
    if (!macros.has(macro.text)) macros.set(macro.text, start);
  }
  return macros;
}

/** What a token says, `''` for strings and beyond the end: a string can't be taken for a word or a mark. */
export function textAt({ tokens }: SourceTokens, index: number): string {
  const token = tokens[index];
  return token && (token.kind === 'word' || token.kind === 'mark') ? token.text : '';
}

export function isWord({ tokens }: SourceTokens, index: number): boolean {
  return tokens[index]?.kind === 'word';
}

/** Behind the bracket that closes the one at `index`, or simply the next token. */
export function skip(source: SourceTokens, index: number): number {
  const pair = source.pairs[index] ?? -1;
  return pair > index ? pair + 1 : index + 1;
}

/** Is the bracket at `index` left open to the end of the file? */
export function isUnclosed(source: SourceTokens, index: number): boolean {
  return /^[([{]$/.test(textAt(source, index)) && source.pairs[index] === -1;
}

/** Splits a range at a mark (usually the comma), outside of inner brackets; an empty last part is left out. */
export function splitAt(source: SourceTokens, { from, to, closed }: Part, mark: string): Part[] {
  const parts: Part[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    if (textAt(source, at) === mark) {
      parts.push({ from: start, to: at, closed: true });
      start = at + 1;
      at += 1;
    } else {
      at = Math.min(to, skip(source, at));
    }
  }
  if (start < to) parts.push({ from: start, to, closed });
  return parts;
}

/** What stands inside the closed bracket at `open`. */
export function inside({ pairs }: SourceTokens, open: number): Part {
  return { from: open + 1, to: pairs[open] ?? -1, closed: true };
}

/** All tokens of a comment's content, or of a file. */
export function wholeRange({ tokens }: SourceTokens): Part {
  return { from: 0, to: tokens.length, closed: true };
}

/** Does a line end between the token at `index` and the one before it? */
export function startsLine({ tokens, text }: SourceTokens, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return true;
  return /[\r\n]/.test(text.slice(before.end, token.start));
}

export function slice({ tokens }: SourceTokens, from: number, to: number): readonly Token[] {
  return tokens.slice(from, to);
}

/** Where a token starts; the end of the text for one beyond the last. */
export function startOf({ tokens, text }: SourceTokens, index: number): number {
  return tokens[index]?.start ?? text.length;
}

export function endOf({ tokens, text }: SourceTokens, index: number): number {
  return tokens[index]?.end ?? text.length;
}
