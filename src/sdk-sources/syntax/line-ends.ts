/** Where a declaration ends in languages that need no semicolons: Kotlin, Swift, TypeScript. */

import { isWord, type SourceTokens, skip, startsLine, textAt } from './source-tokens.ts';

export interface Ending {
  /** Behind the last token of the declaration. */
  readonly end: number;
  /** False where the file ends in the middle of its line: the declaration may go on. */
  readonly closed: boolean;
}

const JOINS = /^(?:[=+\-*/%&|^~.,(:?<]|<<|>>|>>>|\?\.|\?\?|=>|->|&&|\|\||shl|shr|ushr|and|or|xor|as|satisfies)$/;
const CONTINUES = /^(?:[=+*/%&|^.?:,)]|<<|>>|>>>|\?\.|\?\?|&&|\|\||shl|shr|ushr|and|or|xor|as|satisfies)$/;

/** Tokens that a constant's value can have, brackets counted as one. */
const LONGEST = 100;

/** The end of the declaration that goes on at `from`: its line, unless an operator carries it over to the next. */
export function lineEnding(source: SourceTokens, from: number, longest = LONGEST): Ending {
  let at = from;
  for (let steps = 0; at < source.tokens.length; steps++) {
    if (steps > longest) return { end: at, closed: false };
    const text = textAt(source, at);
    if (text === ';' || text === '}' || text === ')' || text === ']') return { end: at, closed: true };
    const fresh = at > from && startsLine(source, at);
    if (fresh && !JOINS.test(textAt(source, at - 1)) && !CONTINUES.test(text)) return { end: at, closed: true };
    if (/^[([{]$/.test(text) && source.pairs[at] === -1) return { end: at, closed: false };
    at = skip(source, at);
  }
  const last = source.tokens[at - 1];
  const ended = source.fragment || (last !== undefined && /[\r\n]/.test(source.text.slice(last.end)));
  return { end: at, closed: ended && !isJoined(source, at) };
}

function isJoined(source: SourceTokens, at: number): boolean {
  return JOINS.test(textAt(source, at - 1)) && !isWord(source, at - 1);
}
