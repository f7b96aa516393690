/**
 * What a constructor does with its parameters: in `Shifted(int n) { code = 1000 + n; }` the argument of a constant is not its
 * code, and the code can't be known from the argument alone.
 */

import { isWord, type SourceTokens, skip, textAt } from '../syntax/source-tokens.ts';

/** The names in one value that a field or a parent's constructor is given. */
export interface ValueUse {
  readonly names: readonly string[];
  /** They are calculated with, rather than kept as they are. */
  readonly calculates: boolean;
}

const CALCULATES = /^(?:[-+*/%|&^~]|<<|>>|>>>|shl|shr|or|and|xor)$/;
/** What ends a value: an argument, an initializer, a statement. */
const ENDS = /^[;,{})\]]$/;
const STARTS_STATEMENT = /^(?:val|var|this|super|override|private|public|fun|get|init)$/;
/** Tokens of a value that are looked at. */
const LONGEST_VALUE = 40;
/** Tokens of a constructor that are looked at. */
const LONGEST_BODY = 600;

/** The values in a constructor's body or list of initializers. */
export function usesIn(source: SourceTokens, from: number, to: number): ValueUse[] {
  const uses: ValueUse[] = [];
  const limit = Math.min(to, from + LONGEST_BODY);
  for (let at = from; at < limit; at++) {
    if (textAt(source, at) === '=') uses.push(valueUse(source, at + 1, limit));
    else if (isParent(source, at)) uses.push(...argumentUses(source, at + 1));
  }
  return uses;
}

/** The arguments in the bracket at `open`, each as a value. */
function argumentUses(source: SourceTokens, open: number): ValueUse[] {
  const close = source.pairs[open] ?? -1;
  const uses: ValueUse[] = [];
  for (let at = open; at < close && at < open + LONGEST_BODY; at = at === open ? open + 1 : skip(source, at)) {
    if (at === open || textAt(source, at) === ',') uses.push(valueUse(source, at + 1, close));
  }
  return uses;
}

function isParent(source: SourceTokens, index: number): boolean {
  return /^(?:super|this|base)$/.test(textAt(source, index)) && textAt(source, index + 1) === '(';
}

/** The value that starts at `from`. */
export function valueUse(source: SourceTokens, from: number, to: number): ValueUse {
  const names: string[] = [];
  let calculates = false;
  const limit = Math.min(to, from + LONGEST_VALUE);
  let at = from;
  while (at < limit && !ENDS.test(textAt(source, at)) && !(at > from && startsStatement(source, at))) {
    const end = Math.min(skip(source, at), limit);
    for (; at < end; at++) {
      if (isWord(source, at) && textAt(source, at - 1) !== '.') names.push(textAt(source, at));
      calculates ||= CALCULATES.test(textAt(source, at));
    }
  }
  return { names, calculates };
}

/** In languages that need no semicolons a new statement ends the one before it. */
function startsStatement(source: SourceTokens, at: number): boolean {
  return STARTS_STATEMENT.test(textAt(source, at)) && !CALCULATES.test(textAt(source, at - 1));
}
