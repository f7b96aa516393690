/**
 * Enums whose values are the positions of their members, where the source says so: a property such as `int get code => index`,
 * `int getCode() { return ordinal(); }`, `val code get() = ordinal`, or a look-up of a code by position: `ErrorCode.values[code]`.
 */

import { isWord, type Part, type SourceTokens, startsLine, textAt } from '../syntax/source-tokens.ts';

const CODE = /^(?:(?:get|to|as)?_?(?:error|err|status)?_?(?:code|value|number|id|raw_?value)|(?:get|to|as)_?int)$/i;
/** Tokens between the name of a property and what it gives. */
const LONGEST_HEAD = 10;

/** Does a property in the body of an enum give a member's position as its code? */
export function givesPosition(source: SourceTokens, { from, to }: Part): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:index|ordinal)$/.test(textAt(source, at)) && isWhole(source, at, to) && isCodeProperty(source, at, from))
      return true;
  }
  return false;
}

/** Nothing is calculated with the position: `ordinal + 1000` is another number. */
function isWhole(source: SourceTokens, index: number, to: number): boolean {
  const end = textAt(source, index + 1) === '(' && textAt(source, index + 2) === ')' ? index + 3 : index + 1;
  return end >= to || /^[;},]$/.test(textAt(source, end)) || (startsLine(source, end) && isWord(source, end));
}

/** Looks back from the position to what it is given for: `get code =>`, `getCode() { return`, `val code: Int get() =`. */
function isCodeProperty(source: SourceTokens, index: number, from: number): boolean {
  const gives = textAt(source, index - 1) === '.' ? index - 3 : index - 1;
  if (!/^(?:=>|=|return|->)$/.test(textAt(source, gives))) return false;
  for (let at = gives - 1; at >= Math.max(from, gives - LONGEST_HEAD) && !/^[;}]$/.test(textAt(source, at)); at--) {
    if (isWord(source, at) && CODE.test(textAt(source, at))) return true;
  }
  return false;
}

const NUMBER = /code|value|raw|err|status/i;

/** The enums whose members the file looks up by a code: `ErrorCode.values[code]`, `ErrorCode.values()[json['code']]`. */
export function lookedUpByPosition(source: SourceTokens): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let at = 2; at < source.tokens.length; at++) {
    if (textAt(source, at) !== 'values' || textAt(source, at - 1) !== '.' || !isWord(source, at - 2)) continue;
    const open = textAt(source, at + 1) === '(' && textAt(source, at + 2) === ')' ? at + 3 : at + 1;
    const close = source.pairs[open] ?? -1;
    if (textAt(source, open) !== '[' || close < open) continue;
    if (source.tokens.slice(open + 1, close).some(({ text }) => NUMBER.test(text))) titles.add(textAt(source, at - 2));
  }
  return titles;
}
