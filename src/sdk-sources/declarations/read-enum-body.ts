/**
 * Reads the members of an enum whose members are `NAME`, `NAME = value`, `"name" = value`, separated by commas, with
 * attributes and macros around them: C, C++, Objective-C, C#, TypeScript. What isn't finished is reported and not read.
 */

import { type Mark, type Member, memberOf, nameIn, type ValueSource } from '../syntax/declaration.ts';
import {
  endOf,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  slice,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import type { Problem, Token } from '../syntax/tokenize.ts';

export interface Body {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
  /** Behind the last token that belongs to the body. */
  readonly end: number;
}

/** The body that the `{` at `open` starts. */
export function readEnumBody(source: SourceTokens, open: number): Body {
  const pair = source.pairs[open] ?? -1;
  const closed = pair > open;
  const limit = closed ? pair : source.tokens.length;
  const stop = firstForeign(source, open + 1, limit);
  const finished = closed && stop === limit;
  const { members, problems } = readMembers(source, { from: open + 1, to: stop, closed: finished });
  if (finished) return { members, problems, end: limit + 1 };
  const reason = 'the enum is not closed: what stands behind its last comma was not read';
  const known = problems.length > 0 ? problems : [{ offset: startOf(source, open), reason }];
  return { members, problems: known, end: stop };
}

/** Members of a comma-separated range. */
export function readMembers(source: SourceTokens, range: Part): Omit<Body, 'end'> {
  const members: Member[] = [];
  const problems: Problem[] = [];
  let broken = false;
  for (const part of splitAt(source, range, ',')) {
    if (part.from === part.to) continue;
    const read = part.closed ? readMember(source, part) : unfinished(source, part);
    if ('reason' in read) problems.push(read);
    else members.push(broken && read.value.kind === 'next' ? { ...read, value: BEHIND_A_GAP } : read);
    broken = 'reason' in read;
  }
  return { members, problems };
}

const BEHIND_A_GAP: ValueSource = { kind: 'unknown', reason: 'what stands before it could not be read' };

/** A semicolon or a block in the list of members: there, something else starts. */
function firstForeign(source: SourceTokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const text = textAt(source, at);
    if (text === ';' || text === '{' || text === '}') return at;
    at = skip(source, at);
  }
  return to;
}

function unfinished(source: SourceTokens, { from }: Part): Problem {
  return {
    offset: startOf(source, from),
    reason: 'the member is not finished: a comma or a bracket is missing behind it',
  };
}

function readMember(source: SourceTokens, { from, to }: Part): Member | Problem {
  const marks: Mark[] = [];
  let at = skipBrackets(source, from, to, marks);
  // C#: `@default` is the name `default`.
  if (textAt(source, at) === '@') at += 1;
  const name = at < to ? nameAt(source, at) : null;
  if (name === null) return { offset: startOf(source, from), reason: 'this is not a member of an enum' };
  at += 1;
  const called = textAt(source, at) === '(' && marks.length === 0 && name.kind === 'word';
  if (called || (at === to && isMacro(source, name))) {
    return {
      offset: startOf(source, from),
      reason: `${nameIn(name)} is a macro that fills in members: they are not known here`,
    };
  }
  at = readMarks(source, at, to, marks);
  const assigned = textAt(source, at) === '=';
  if (at < to && !assigned) {
    return {
      offset: startOf(source, at),
      reason: `${nameIn(name)} is followed by what is neither a value nor a comma`,
    };
  }
  const valueEnd = assigned ? trimMarks(source, at + 1, to, marks) : to;
  const value: ValueSource = assigned
    ? { kind: 'expression', tokens: slice(source, at + 1, valueEnd) }
    : { kind: 'next' };
  const end = /^[,;]$/.test(textAt(source, to)) ? endOf(source, to) : endOf(source, to - 1);
  return memberOf(name, { start: startOf(source, from), end, value, marks });
}

function isMacro({ macros }: SourceTokens, { kind, text, start }: Token): boolean {
  return kind === 'word' && (macros.get(text) ?? start) < start;
}

/** A word, or a quoted name. */
function nameAt({ tokens }: SourceTokens, at: number): Token | null {
  const token = tokens[at];
  if (token?.kind === 'word') return token;
  return token?.kind === 'string' && /^["'].+["']$/s.test(token.text) ? token : null;
}

/** `[Obsolete("…")]`, `[[deprecated]]` before or behind the name. */
function skipBrackets(source: SourceTokens, from: number, to: number, marks: Mark[]): number {
  let at = from;
  while (at < to && textAt(source, at) === '[') {
    const end = skip(source, at);
    const tokens = slice(source, at + 1, end - 1).filter(({ text }) => text !== '[' && text !== ']');
    marks.push({ name: tokens[0]?.text ?? '', tokens });
    at = end;
  }
  return at;
}

/** Macros and attributes between the name and its value. */
function readMarks(source: SourceTokens, from: number, to: number, marks: Mark[]): number {
  let at = skipBrackets(source, from, to, marks);
  while (at < to && isWord(source, at)) {
    const name = textAt(source, at);
    const hasArguments = textAt(source, at + 1) === '(';
    const end = hasArguments ? skip(source, at + 1) : at + 1;
    marks.push({ name, tokens: hasArguments ? slice(source, at + 2, end - 1) : [] });
    at = skipBrackets(source, end, to, marks);
  }
  return at;
}

/** Macros behind the value: `= 1 UMETA(DisplayName = "One")`. */
function trimMarks(source: SourceTokens, from: number, to: number, marks: Mark[]): number {
  let end = to;
  for (;;) {
    const last = end - 1;
    const pair = source.pairs[last] ?? -1;
    const word = textAt(source, last) === ')' && pair > from ? pair - 1 : last;
    const before = source.tokens[word - 1];
    const behindOperand = before && before.kind !== 'mark' && !/^(?:shl|shr|and|or|xor)$/.test(before.text);
    if (word <= from || !isWord(source, word) || !behindOperand) return end;
    marks.push({ name: textAt(source, word), tokens: slice(source, Math.min(pair + 1, last), last) });
    end = word;
  }
}
