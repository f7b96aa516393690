/**
 * Single constants of modules, classes and functions: `export const A = 1`, `static readonly A = 1`, `exports.A = 1`, `const A: 1;`,
 * `Name.A = Name.A || 1`.
 */

import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { type Member, memberOf, nameIn, type ValueSource } from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { endOf, isWord, type SourceTokens, skip, slice, startOf, startsLine, textAt } from '../syntax/source-tokens.ts';
import type { Position, Scope } from '../syntax/walk-scopes.ts';
import { constantValue } from './read-arguments.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import { entryArguments, withoutType } from './read-object.ts';
import { reportUnfinished, type Unit } from './unit.ts';

/** `NAME = value` where the name belongs to a constant; where it ends, or null. */
export function readAssignment(unit: Unit, { index, scope }: Position): number | null {
  const { source, collector } = unit;
  const owner = ownerOf(source, index, scope);
  if (owner !== null) return readOwned(unit, { ...owner, name: index - 1 }, [...scope.path, owner.text]);
  const exported = textAt(source, index - 2) === '.' && textAt(source, index - 3) === 'exports';
  const name = exported ? index - 1 : declaredName(source, index);
  if (name === null) return null;
  const start = exported ? index - 3 : declarationStart(source, name);
  const words = new Set(slice(source, start, name).map(({ text }) => text));
  const isField = scope.keyword === 'class' && words.has('static');
  const isModule = scope.kind !== 'code' && scope.keyword !== 'class' && words.has('const');
  if (!exported && !isField && !isModule) return null;
  const { end, closed } = lineEnding(source, index + 1);
  if (!closed) return reportUnfinished(unit, name);
  const value = constantValue(source, index + 1, withoutType(source, index + 1, end));
  if (value === null || value.kind === 'none') return null;
  collector.addMembers(exported ? [] : scope.path, constant(source, { name, start, end }, value));
  return end;
}

/**
 * The function or class that `Owner.NAME = value` or `Owner.prototype.NAME = value` gives a constant to, and the first token; null
 * where the statement says anything else.
 */
function ownerOf(source: SourceTokens, index: number, scope: Scope): { text: string; first: number } | null {
  const isOnPrototype = textAt(source, index - 3) === 'prototype' && textAt(source, index - 4) === '.';
  const at = index - (isOnPrototype ? 5 : 3);
  const [owner, name] = [textAt(source, at), textAt(source, index - 1)];
  // `api.errorCodes.NO_LAMP`: what is called after codes may be anybody's.
  const isOfCodes =
    textAt(source, at - 1) === '.' && wordsOf(owner).some((word) => isErrorWord(word) || isCodeWord(word));
  const first = isOfCodes ? at - 2 : at;
  const isOwner = isOfCodes || /^_?[A-Z]/.test(owner);
  if (textAt(source, index - 2) !== '.' || !isOwner || !startsStatement(source, first)) return null;
  const spelling = scope.kind === 'code' || isOnPrototype || isOfCodes ? /^[A-Z][A-Z0-9_]+$/ : /^[A-Z]/;
  return spelling.test(name) ? { text: owner, first } : null;
}

/** A line, or what is assigned in turn: `Owner.prototype.NAME = Owner.NAME = 1`. */
function startsStatement(source: SourceTokens, index: number): boolean {
  return startsLine(source, index) || /^[;{}=]$/.test(textAt(source, index - 1));
}

function isCodeWord(word: string): boolean {
  return word === 'code' || word === 'codes';
}

/** Literals alone: other properties of a function are no constants. */
function readOwned(
  unit: Unit,
  { name, first }: { name: number; first: number },
  path: readonly string[],
): number | null {
  const { source, collector } = unit;
  const { end, closed } = lineEnding(source, name + 2);
  if (!closed) return reportUnfinished(unit, name);
  const tokens = slice(source, defaultStart(source, name, first), end);
  const isLiteral = tokens.every(({ kind, text }) => (kind === 'mark' ? text === '-' : kind !== 'word'));
  if (!isLiteral || tokens.length === 0) return null;
  const value = { kind: 'expression', tokens } as const;
  collector.addMembers(path, constant(source, { name, start: first, end }, value));
  return end;
}

/** Where the value starts: in `Owner.NAME = Owner.NAME || 1` behind what an earlier definition may have given. */
function defaultStart(source: SourceTokens, name: number, first: number): number {
  const [from, length] = [name + 2, name - first + 1];
  const isOwn = slice(source, from, from + length).every(({ text }, at) => text === textAt(source, first + at));
  return isOwn && /^(?:\|\||\?\?)$/.test(textAt(source, from + length)) ? from + length + 1 : from;
}

/** `Object.defineProperty(Name, 'A', { value: 1 })`; where it ends, or null. */
export function readDefinedProperty({ source, collector }: Unit, { index, scope }: Position): number | null {
  const [owner, name, open] = [index + 2, index + 4, index + 6];
  const shape = [-1, 1, 3, 5, 6].map((ahead) => textAt(source, index + ahead)).join(' ');
  const token = source.tokens[name];
  if (shape !== '. ( , , {' || token?.kind !== 'string' || !/^_?[A-Z]/.test(textAt(source, owner))) return null;
  const given = entryArguments(source, open).find(({ label }) => label === 'value');
  if (given === undefined || !/^[A-Z]/.test(nameIn(token))) return null;
  const end = skip(source, open);
  const declared = { start: startOf(source, index - 2), end: endOf(source, end) };
  const value = { kind: 'expression', tokens: given.tokens } as const;
  collector.addMembers([...scope.path, textAt(source, owner)], [memberOf(token, { ...declared, value })]);
  return end;
}

/** A declaration without a value, whose type is the value: `static readonly A: 1;`, `export declare const A: 1;`. */
export function readDeclaredConstant({ source, collector }: Unit, { index, scope }: Position): number | null {
  const name = textAt(source, index + 1) === 'readonly' ? index + 2 : index + 1;
  if (scope.kind === 'code' || !isWord(source, name) || textAt(source, name + 1) !== ':') return null;
  const negative = textAt(source, name + 2) === '-' ? 1 : 0;
  const literal = source.tokens[name + 2 + negative];
  const end = name + 3 + negative;
  if (textAt(source, end) !== ';' || (literal?.kind !== 'number' && literal?.kind !== 'string')) return null;
  const value = { kind: 'expression', tokens: slice(source, name + 2, end) } as const;
  const start = declarationStart(source, name);
  collector.addMembers(scope.path, constant(source, { name, start, end }, value));
  return end;
}

/** `static get A() { return 1; }`; where it ends, or null. */
export function readGetter({ source, collector }: Unit, { index, scope }: Position): number | null {
  const open = index + 4;
  const close = source.pairs[open] ?? -1;
  const shape = [2, 3, 4].map((ahead) => textAt(source, index + ahead)).join('');
  if (scope.keyword !== 'class' || textAt(source, index - 1) !== 'static' || shape !== '(){') return null;
  if (close < 0 || textAt(source, open + 1) !== 'return') return null;
  const to = textAt(source, close - 1) === ';' ? close - 1 : close;
  const value = constantValue(source, open + 2, withoutType(source, open + 2, to));
  if (value === null || value.kind === 'none') return null;
  const start = declarationStart(source, index);
  collector.addMembers(scope.path, constant(source, { name: index + 1, start, end: close + 1 }, value));
  return close + 1;
}

/** The tokens of a declaration: its first, the one behind it, and its name. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

function constant(source: SourceTokens, { start, end, name }: Extent, value: ValueSource): Member[] {
  const token = source.tokens[name];
  if (token === undefined) return [];
  const declared = {
    start: startOf(source, start),
    end: textAt(source, end) === ';' ? endOf(source, end) : endOf(source, end - 1),
    value,
    marks: readModifiers(source, start, name),
  };
  return [memberOf(token, declared)];
}

/** The name before `=`, or before `: Type =`; a type may be the value itself (`A: -1 = -1`). */
function declaredName(source: SourceTokens, index: number): number | null {
  let at = index - 1;
  for (let steps = 0; steps < 6 && at > 0; steps++, at--) {
    if (textAt(source, at) === ':') return isWord(source, at - 1) ? at - 1 : null;
    const kind = source.tokens[at]?.kind;
    if (kind !== 'word' && kind !== 'number' && kind !== 'string' && !/^[.-]$/.test(textAt(source, at))) break;
  }
  return isWord(source, index - 1) ? index - 1 : null;
}
