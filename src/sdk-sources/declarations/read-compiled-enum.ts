/** Members of an enum as TypeScript compiles it: `E[E["A"] = 1] = "A";` and `E["B"] = "b";`. */

import { type Declarator, memberOf } from '../syntax/declaration.ts';
import { endOf, isWord, type Part, type SourceTokens, skip, slice, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import type { Unit } from './unit.ts';

const COMPILED_ENUM: Declarator = { kind: 'enum', says: 'compiled enum' };

/** Tokens that its value and its own name can have. */
const LONGEST = 100;

/** The member whose first `[` stands at `index`; where it ends, or null. */
export function readCompiledMember(unit: Unit, index: number, names: ReadonlyMap<string, string>): number | null {
  const { source, collector } = unit;
  const title = textAt(source, index - 1);
  const close = source.pairs[index] ?? -1;
  if (!isWord(source, index - 1) || close < 0 || textAt(source, close + 1) !== '=') return null;
  let end = close + 2;
  while (end < close + LONGEST && textAt(source, end) !== ';') end = skip(source, end);
  if (textAt(source, end) !== ';') return null;
  const assigned =
    numberedMember(source, index, close) ?? assignment(source, index + 1, { from: close + 2, to: end, closed: true });
  if (assigned === null || !isPlausibleConstant(assigned.tokens)) return null;
  const value = { kind: 'expression', tokens: assigned.tokens } as const;
  const member = memberOf(assigned.name, { start: startOf(source, index - 1), end: endOf(source, end), value });
  collector.addMembers([names.get(title) ?? title], [member], COMPILED_ENUM);
  return end;
}

/** A quoted name and the tokens of its value. */
interface Assigned {
  readonly name: Token;
  readonly tokens: readonly Token[];
}

/** `E["A"] = 1` inside of the brackets, which formatters put into brackets of its own; null for a member with a string. */
function numberedMember(source: SourceTokens, open: number, close: number): Assigned | null {
  const wrapped = textAt(source, open + 1) === '(';
  const inner = wrapped ? open + 2 : open + 1;
  const isNumbered = textAt(source, inner) === textAt(source, open - 1) && textAt(source, inner + 1) === '[';
  if (!isNumbered || textAt(source, inner + 4) !== '=') return null;
  return assignment(source, inner + 2, { from: inner + 5, to: wrapped ? close - 1 : close, closed: true });
}

function assignment(source: SourceTokens, index: number, { from, to }: Part): Assigned | null {
  const name = source.tokens[index];
  return name?.kind === 'string' ? { name, tokens: slice(source, from, to) } : null;
}

/** Bundlers rename the inner name (`var E = ((E2) => { E2[E2["A"] = 1] = "A"; …`): takes note of the outer one. */
export function readCompiledName(source: SourceTokens, index: number, names: Map<string, string>): void {
  let at = index + 1;
  while (textAt(source, at) === '(' && textAt(source, at + 1) === '(') at += 1;
  const arrow = textAt(source, at) === '(' && textAt(source, at + 2) === ')' && textAt(source, at + 3) === '=>';
  if (arrow && isWord(source, at + 1) && isWord(source, index - 1) && at < index + 4) {
    names.set(textAt(source, at + 1), textAt(source, index - 1));
  }
}
