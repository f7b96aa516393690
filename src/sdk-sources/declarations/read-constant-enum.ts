/**
 * Reads the constants of an enum that is a class: `NAME`, `NAME(404, "…")`, `NAME(404) { … }`, with annotations before them,
 * separated by commas and ended by a semicolon or a bracket: Java, Kotlin, Dart.
 */

import type { Member, ValueSource } from '../syntax/declaration.ts';
import { endOf, isWord, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Problem } from '../syntax/tokenize.ts';
import { argumentsValue } from './read-arguments.ts';
import type { Body } from './read-enum-body.ts';
import { readModifiers } from './read-modifiers.ts';

/** The constants behind the `{` at `open`. */
export function readConstantEnum(source: SourceTokens, open: number): Body {
  const pair = source.pairs[open] ?? -1;
  return readConstantList(source, open + 1, pair > open ? pair : source.tokens.length, pair > open);
}

/** Constants from `from` on, up to a semicolon or to `to`, where the enum ends if it is closed. */
export function readConstantList(source: SourceTokens, from: number, to: number, closed: boolean): Body {
  const members: Member[] = [];
  let at = from;
  while (at < to && textAt(source, at) !== ';') {
    const read = readConstant(source, at, to, closed);
    if ('reason' in read.member) return { members, problems: [read.member], end: read.end };
    members.push(read.member);
    at = read.end;
  }
  return { members, problems: [], end: at };
}

function readConstant(
  source: SourceTokens,
  from: number,
  to: number,
  closed: boolean,
): { member: Member | Problem; end: number } {
  const index = skipAnnotations(source, from);
  const problem = (reason: string) => ({ member: { offset: startOf(source, from), reason }, end: index });
  const name = source.tokens[index];
  if (name?.kind !== 'word') return problem('this is not a constant of an enum');
  let at = constructorNameEnd(source, index + 1);
  let value: ValueSource = { kind: 'none' };
  if (textAt(source, at) === '(') {
    if ((source.pairs[at] ?? -1) < 0) return problem(`${name.text} is not finished: its bracket is not closed`);
    value = argumentsValue(source, at);
    at = skip(source, at);
  }
  const last = at - 1;
  if (textAt(source, at) === '{') at = skip(source, at);
  const separated = textAt(source, at) === ',';
  if (!separated && !(at === to && closed) && textAt(source, at) !== ';') {
    return problem(`${name.text} is not finished: neither a comma nor the end of the enum stands behind it`);
  }
  const member: Member = {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start: startOf(source, from),
    end: at < source.tokens.length && textAt(source, at) !== '}' ? endOf(source, at) : endOf(source, last),
    value,
    marks: readModifiers(source, from, index),
    commentedOut: false,
  };
  return { member, end: separated ? at + 1 : at };
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
