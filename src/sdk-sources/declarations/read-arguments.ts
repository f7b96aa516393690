/** Arguments of constructors, and the values that a constant can be given. */

import type { Argument, ValueSource } from '../syntax/declaration.ts';
import { inside, isWord, type Part, type SourceTokens, skip, slice, splitAt, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { isPlausibleConstant } from './plausible-constant.ts';

const CONVERSION = /^(?:U?Int(?:8|16|32|64)?|NSInteger|Number|BigInt|Integer|Long|Short|Byte|Symbol)$/;

/** The arguments in the bracket that opens at `open`, which must be closed. */
function readArguments(source: SourceTokens, open: number): Argument[] {
  return splitAt(source, inside(source, open), ',').map((part) => readArgument(source, part));
}

function readArgument(source: SourceTokens, { from, to }: Part): Argument {
  const labelled = isWord(source, from) && /^[:=]$/.test(textAt(source, from + 1)) && from + 2 < to;
  return labelled
    ? { label: textAt(source, from), tokens: unwrapped(source, from + 2, to) }
    : { label: null, tokens: unwrapped(source, from, to) };
}

/** A function that only gives a code its form. */
const GIVES_FORM = /^(?:format|make|to)?_?(?:error|err)?_?code$/i;

/** `formatErrorCode(4)` is the code 4 in the form that all of them have. */
function unwrapped(source: SourceTokens, from: number, to: number): readonly Token[] {
  const isCall = isWord(source, from) && textAt(source, from + 1) === '(' && skip(source, from + 1) === to;
  const isForm = isCall && GIVES_FORM.test(textAt(source, from)) && /^[a-z_]/.test(textAt(source, from));
  return isForm && to === from + 4 ? slice(source, from + 2, to - 1) : slice(source, from, to);
}

/** Arguments as a member's value; none at all give it none. */
export function argumentsValue(source: SourceTokens, open: number): ValueSource {
  const given = readArguments(source, open);
  return given.length === 0 ? { kind: 'none' } : { kind: 'arguments', arguments: given };
}

/**
 * What a constant is set to: `404`, `BASE + 1`, `new ErrorCode(404, "…")`, `ErrorCode(rawValue: 404)`, `.init(404)`; null
 * where it can be no code, such as a list or a call.
 */
export function constantValue(source: SourceTokens, from: number, to: number): ValueSource | null {
  const open = constructorCall(source, from, to);
  if (open !== null) {
    const value = argumentsValue(source, open);
    const type = textAt(source, open - 1);
    return value.kind === 'arguments' && isWord(source, open - 1) ? { ...value, type } : value;
  }
  const tokens = slice(source, from, to);
  return isPlausibleConstant(tokens) ? { kind: 'expression', tokens } : null;
}

/** The bracket of `[new | const] [Type | .init | Type.named]( … )` where that is the whole value. */
function constructorCall(source: SourceTokens, from: number, to: number): number | null {
  let at = /^(?:new|const)$/.test(textAt(source, from)) ? from + 1 : from;
  const constructs = at > from;
  let name = '';
  while (isWord(source, at) || textAt(source, at) === '.') {
    if (isWord(source, at) && (name === '' || textAt(source, at) !== 'init')) name = textAt(source, at);
    at += 1;
  }
  if (textAt(source, at) === '<') while (at < to && textAt(source, at) !== '(') at += 1;
  if (textAt(source, at) !== '(' || (source.pairs[at] ?? -1) < 0) return null;
  const end = skip(source, at);
  const alone = end === to || textAt(source, end) === '{';
  const path = slice(source, from, at).map(({ text }) => text);
  // A collection of codes is none.
  if (COLLECTION.test(path[0] ?? '') || COLLECTION.test(name)) return null;
  const isType = constructs || path.includes('init') || /^_*[A-Z]/.test(path[0] ?? '');
  return alone && isType && !CONVERSION.test(name) && !/^[A-Z][A-Z0-9_]+$/.test(name) ? at : null;
}

const COLLECTION =
  /^(?:Immutable|Hash|Linked|LinkedHash|Tree|Enum|Array|Sorted)?(?:Map|List|Set|Dictionary|Collections|Arrays)$/;

/** The names of the parameters of a constructor's head: `(val code: Int, String message, this.reason)`. */
export function parameterNames(source: SourceTokens, open: number): string[] {
  return parameterWords(source, open).map((words) => words.at(-1) ?? '');
}

/** Names of the parameters that are fields at once: `val code`, `this.code`, `public readonly code`. */
export function keptParameters(source: SourceTokens, open: number): string[] {
  const kept = parameterWords(source, open).filter((words) => words.slice(0, -1).some((word) => IS_FIELD.test(word)));
  return kept.map((words) => words.at(-1) ?? '');
}

const IS_FIELD = /^(?:val|var|this|public|private|protected|readonly)$/;

function parameterWords(source: SourceTokens, open: number): string[][] {
  return splitAt(source, inside(source, open), ',').map(({ from, to }) => {
    const words: string[] = [];
    for (let at = from; at < to && !/^[:=]$/.test(textAt(source, at)); at = skip(source, at)) {
      if (isWord(source, at)) words.push(textAt(source, at));
    }
    return words;
  });
}
