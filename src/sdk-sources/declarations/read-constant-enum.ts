/**
 * Reads the constants of an enum that is a class: `NAME`, `NAME(404, "…")`, `NAME(404) { … }`, with annotations before them,
 * separated by commas and ended by a semicolon or a bracket: Java, Kotlin, Dart.
 */

import { type Member, memberOf, type ValueSource } from '../syntax/declaration.ts';
import { endOf, isWord, type Part, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Problem } from '../syntax/tokenize.ts';
import { argumentsValue } from './read-arguments.ts';
import type { Body } from './read-enum-body.ts';
import { readModifiers } from './read-modifiers.ts';

/** The constants behind the `{` at `open`. */
export function readConstantEnum(source: SourceTokens, open: number): Body {
  const pair = source.pairs[open] ?? -1;
  const closed = pair > open;
  return readConstantList(source, { from: open + 1, to: closed ? pair : source.tokens.length, closed });
}

/** The constants of a range, up to a semicolon or to its end, where the enum ends if the range is closed. */
export function readConstantList(source: SourceTokens, range: Part): Body {
  const members: Member[] = [];
  let at = range.from;
  while (at < range.to && textAt(source, at) !== ';') {
    const read = readConstant(source, { ...range, from: at });
    if ('reason' in read.member) return { members, problems: [read.member], end: read.end };
    members.push(read.member);
    at = read.end;
  }
  return { members, problems: [], end: at };
}

/** The constant that a range starts with. */
function readConstant(source: SourceTokens, { from, to, closed }: Part): { member: Member | Problem; end: number } {
  const index = skipAnnotations(source, from);
  const problem = (reason: string) => ({ member: { offset: startOf(source, from), reason }, end: index });
  const name = source.tokens[index];
  if (name?.kind !== 'word') return problem('this is not a constant of an enum');
  const open = constructorNameEnd(source, index + 1);
  const called = textAt(source, open) === '(';
  if (called && (source.pairs[open] ?? -1) < 0) {
    return problem(`${name.text} is not finished: its bracket is not closed`);
  }
  const head = called ? skip(source, open) : open;
  const at = textAt(source, head) === '{' ? skip(source, head) : head;
  const mark = textAt(source, at);
  if (mark !== ',' && mark !== ';' && !(at === to && closed)) {
    return problem(`${name.text} is not finished: neither a comma nor the end of the enum stands behind it`);
  }
  const value: ValueSource = called ? argumentsValue(source, open) : { kind: 'none' };
  const end = at < source.tokens.length && mark !== '}' ? endOf(source, at) : endOf(source, head - 1);
  const marks = readModifiers(source, from, index);
  return {
    member: memberOf(name, { start: startOf(source, from), end, value, marks }),
    end: mark === ',' ? at + 1 : at,
  };
}

function skipAnnotations(source: SourceTokens, from: number): number {
  let at = from;
  while (textAt(source, at) === '@' && isWord(source, at + 1)) {
    at += 2;
    while (textAt(source, at) === '.' && isWord(source, at + 1)) at += 2;
    if (textAt(source, at) === '(') at = skip(source, at);
  }
  return at;
}

/** Dart: `name<int>(…)`, `name.constructor(…)`. */
function constructorNameEnd(source: SourceTokens, from: number): number {
  const at = typeArgumentsEnd(source, from);
  return textAt(source, at) === '.' && isWord(source, at + 1) ? at + 2 : at;
}

function typeArgumentsEnd(source: SourceTokens, from: number): number {
  if (textAt(source, from) !== '<') return from;
  let at = from + 1;
  while (isWord(source, at) || /^[,.?]$/.test(textAt(source, at))) at += 1;
  return textAt(source, at) === '>' ? at + 1 : from;
}
