/**
 * Objects of constants: `const E = { A: 1, B: 'b' } as const`, `Object.freeze({ … })`, `module.exports = { … }`, and entries
 * that are objects themselves (`A: { code: 1, message: '…' }`) or groups of further constants.
 */

import { type Argument, CONSTANTS, type Member, memberOf, nameIn, type ValueSource } from '../syntax/declaration.ts';
import {
  endOf,
  inside,
  isUnclosed,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  slice,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import type { Problem } from '../syntax/tokenize.ts';
import type { Position } from '../syntax/walk-scopes.ts';
import { constantValue } from './read-arguments.ts';
import type { Unit } from './unit.ts';

interface Properties {
  readonly members: Member[];
  /** Objects that hold constants of their own, by their name. */
  readonly groups: { readonly name: string; readonly open: number }[];
  readonly problems: Problem[];
}

export const CODE_KEY = /^(?:(?:error|err|status)?_?(?:code|value|number|no)|errno|id)$/i;

/** The object that is assigned at a `=`, the `:` of a declaration or a `default`; where it ends, or null. */
export function readObject(unit: Unit, position: Position): number | null {
  const { source } = unit;
  const open = objectOpen(source, position.index + 1);
  const named = open === null ? null : nameOf(source, position.index);
  if (open === null || named === null) return null;
  const { path } = position.scope;
  if (named.name !== null) takeShorthands(unit, open, [...path, named.name]);
  addObject(
    unit,
    { open, path: named.name === null ? path : [...path, named.name], first: named.first },
    acceptance(source, position),
  );
  return skip(source, open);
}

/** Constants of the file that an object lists by their names alone (`{ NO_LAMP, TOO_HOT }`) are the object's. */
function takeShorthands({ source, collector }: Unit, open: number, path: readonly string[]): void {
  if ((source.pairs[open] ?? -1) < 0) return;
  const parts = propertiesIn(source, inside(source, open));
  const names = new Set(parts.flatMap(({ from, to }) => (to === from + 1 ? textAt(source, from) : [])));
  if (names.size > 0)
    collector.addMembers(
      path,
      collector.take('', CONSTANTS, ({ name }) => names.has(name)),
    );
}

/**
 * `Object.assign(Name, { A: 1 })`, `_.extend(Name, { A: 1 })`, `Object.defineProperties(Name, { A: { value: 1 } })`; where it ends, or
 * null.
 */
export function readExtension(unit: Unit, { index, scope }: Position): number | null {
  const { source } = unit;
  const open = index + 4;
  const shape = [-1, 1, 3, 4].map((ahead) => textAt(source, index + ahead)).join(' ');
  if (shape !== '. ( , {' || !/^[A-Z]/.test(textAt(source, index + 2)) || (source.pairs[open] ?? -1) < 0) return null;
  addObject(unit, { open, path: [...scope.path, textAt(source, index + 2)], first: index - 2 }, (members) =>
    members.every(({ name }) => /^[A-Z]/.test(name)),
  );
  return skip(source, open);
}

/** An object of constants, and the token that its declaration starts with. */
interface ConstantsObject {
  readonly open: number;
  readonly path: readonly string[];
  readonly first: number;
}

/** Adds the constants of an object and of the objects in it. */
function addObject(unit: Unit, object: ConstantsObject, accept: (members: readonly Member[]) => boolean): void {
  const { source, collector } = unit;
  const pending = [object];
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { open, path } = next;
    const close = source.pairs[open] ?? -1;
    const to = close < 0 ? firstForeign(source, open + 1) : close;
    const { members, groups, problems } = readProperties(source, { from: open + 1, to, closed: close > 0 });
    if (accept(members)) {
      collector.nameRange(path, endOf(source, open), startOf(source, to));
      collector.addMembers(path, members, CONSTANTS, startOf(source, next.first));
      if (members.length > 0) collector.addProblems(problems);
    }
    pending.push(...groups.map(({ name, open: inner }) => ({ open: inner, path: [...path, name], first: inner })));
  }
}

/** Where an object that is never closed ends at the latest: at what can't stand in an object. */
function firstForeign(source: SourceTokens, from: number): number {
  let at = from;
  while (at < source.tokens.length && !/^[;=)\]}]$/.test(textAt(source, at)) && !isUnclosed(source, at)) {
    at = skip(source, at);
  }
  return at;
}

/**
 * Which objects are constants: in a declaration (`const E: { readonly A: 1 }`) those whose types are literals, in a function
 * those whose keys are spelled like constants, elsewhere all.
 */
function acceptance(source: SourceTokens, { index, scope }: Position): (members: readonly Member[]) => boolean {
  if (textAt(source, index) === ':') return (members) => members.every(({ value }) => isLiteral(value));
  return (members) => scope.kind !== 'code' || members.every(({ name }) => /^[A-Z]/.test(name));
}

function isLiteral(value: ValueSource): boolean {
  return value.kind === 'expression' && value.tokens.every(({ kind, text }) => kind !== 'word' && text !== '.');
}

/** The `{` of an object value, inside of `Object.freeze(` or behind a cast. */
function objectOpen(source: SourceTokens, from: number): number | null {
  let at = from;
  if (textAt(source, at) === '<') while (at < from + 8 && textAt(source, at - 1) !== '>') at += 1;
  while (at < from + 8 && isWord(source, at) && /^[.(]$/.test(textAt(source, at + 1))) at += 2;
  const called = at > from && textAt(source, at - 1) === '(';
  return textAt(source, at) === '{' && (at === from || called || textAt(source, at - 1) === '>') ? at : null;
}

/** The constant, property or export that the object is assigned to; a null name stands for the file's. */
function nameOf(source: SourceTokens, index: number): { name: string | null; first: number } | null {
  if (textAt(source, index) === 'default') {
    return textAt(source, index - 1) === 'export' ? { name: null, first: index - 1 } : null;
  }
  let at = index - 1;
  const keyword = textAt(source, index) === ':' ? /^(?:const|let|var|static)$/ : /^(?:const|let|var|static|readonly)$/;
  // `const E: Type = {`: the name stands before the type.
  for (let steps = 0; steps < 12 && at > 0 && !keyword.test(textAt(source, at - 1)); steps++) {
    const open = source.pairs[at] ?? -1;
    const isType = open >= 0 && open < at && /^[:|&,<]$/.test(textAt(source, open - 1));
    if (!isType && /^[;{}=]$/.test(textAt(source, at))) break;
    at = (isType ? open : at) - 1;
  }
  if (keyword.test(textAt(source, at - 1)) && isWord(source, at)) {
    const exported = /^(?:export|declare)$/.test(textAt(source, at - 2));
    return { name: textAt(source, at), first: exported ? at - 2 : at - 1 };
  }
  if (textAt(source, index) !== '=' || !isWord(source, index - 1) || textAt(source, index - 2) !== '.') return null;
  const name = textAt(source, index - 1);
  return { name: name === 'exports' ? null : name, first: index - 3 };
}

/** The properties of a range: `A: 1`, `'B': 2`, `C: { code: 3 }`, `readonly D: 4;`. */
export function readProperties(source: SourceTokens, range: Part): Properties {
  const found: Properties = { members: [], groups: [], problems: [] };
  for (const part of propertiesIn(source, range)) readProperty(source, part, found);
  return found;
}

function propertiesIn(source: SourceTokens, range: Part): Part[] {
  return splitAt(source, range, ',').flatMap((part) => splitAt(source, part, ';'));
}

function readProperty(source: SourceTokens, { from, to, closed }: Part, found: Properties): void {
  const at = textAt(source, from) === 'readonly' ? from + 1 : from;
  const name = source.tokens[at];
  if (!name || textAt(source, at + 1) !== ':' || (name.kind !== 'word' && name.kind !== 'string')) return;
  const spelled = nameIn(name);
  // `'1003': 'late'` tells the texts of numbers.
  if (/^(?:-?\d+|0x[\da-f]+)$/i.test(spelled)) return;
  if (!closed) {
    found.problems.push({ offset: name.start, reason: `${spelled} is not finished: the object is not closed` });
    return;
  }
  const value = propertyValue(source, at + 2, to);
  if (value === 'group') found.groups.push({ name: spelled, open: at + 2 });
  if (value === null || value === 'group') return;
  const end = /^[,;]$/.test(textAt(source, to)) ? endOf(source, to) : endOf(source, to - 1);
  found.members.push(memberOf(name, { start: startOf(source, from), end, value }));
}

/** The value without `as const` and the like; `group` for an object that is no entry. */
function propertyValue(source: SourceTokens, from: number, to: number): ValueSource | 'group' | null {
  if (textAt(source, from) === '{') {
    const entry = entryArguments(source, from);
    return entry.some(({ label }) => CODE_KEY.test(label ?? '')) ? { kind: 'arguments', arguments: entry } : 'group';
  }
  return constantValue(source, from, withoutType(source, from, to));
}

/** The end of an expression before `as const`, `as number`, `satisfies T`, `!`. */
export function withoutType(source: SourceTokens, from: number, to: number): number {
  for (let at = from; at < to; at = skip(source, at)) {
    if (/^(?:as|satisfies)$/.test(textAt(source, at)) && at > from) return at;
  }
  return to;
}

/** The properties of the object that opens at `open`, as arguments by their names. */
export function entryArguments(source: SourceTokens, open: number): Argument[] {
  if ((source.pairs[open] ?? -1) < 0) return [];
  return propertiesIn(source, inside(source, open)).flatMap(({ from, to }) => {
    const at = textAt(source, from) === 'readonly' ? from + 1 : from;
    const name = source.tokens[at];
    if (!name || textAt(source, at + 1) !== ':') return [];
    return [{ label: nameIn(name), tokens: slice(source, at + 2, withoutType(source, at + 2, to)) }];
  });
}
