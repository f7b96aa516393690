/** Constants that a statement with a semicolon declares: `public static final int A = 1, B = 2;`. Java, C#, Dart. */

import { type Member, memberOf } from '../syntax/declaration.ts';
import {
  endOf,
  isUnclosed,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import type { Position } from '../syntax/walk-scopes.ts';
import { constantValue } from './read-arguments.ts';
import { readModifiers } from './read-modifiers.ts';

export interface Fields {
  readonly members: readonly Member[];
  /** The semicolon. */
  readonly end: number;
}

/** Words before the name that make a field a constant. */
export type AcceptField = (words: ReadonlySet<string>, name: string) => boolean;

/** Tokens that can stand before a field's name. */
const LONGEST_HEAD = 200;

/** Where a statement starts, and where its first `=` stands. */
type Assignment = Pick<Position, 'statement' | 'index'>;

/** The fields of a statement; null where they are no finished constants. */
export function readFields(source: SourceTokens, { statement, index }: Assignment, accept: AcceptField): Fields | null {
  const name = index - 1;
  if (!isWord(source, name) || name <= statement - 1 || index - statement > LONGEST_HEAD) return null;
  // A second `=` belongs to a statement that was looked at already.
  for (let at = statement; at < index; at = skip(source, at)) if (textAt(source, at) === '=') return null;
  const marks = readModifiers(source, statement, name);
  if (!accept(new Set(marks.map((mark) => mark.name)), textAt(source, name))) return null;
  let end = index;
  while (end < source.tokens.length && !/^[;}]$/.test(textAt(source, end)) && !isUnclosed(source, end)) {
    end = skip(source, end);
  }
  if (textAt(source, end) !== ';') return null;
  const members = splitAt(source, { from: name, to: end, closed: true }, ',').flatMap((part, place) => {
    const start = startOf(source, place === 0 ? statement : part.from);
    const member = readField(source, part, start);
    return member ? [{ ...member, marks }] : [];
  });
  return { members, end };
}

function readField(source: SourceTokens, { from, to }: Part, start: number): Member | null {
  const name = source.tokens[from];
  if (name?.kind !== 'word' || textAt(source, from + 1) !== '=') return null;
  const value = constantValue(source, from + 2, to);
  if (value === null || value.kind === 'none') return null;
  return memberOf(name, { start, end: endOf(source, to), value });
}

/** All of the tokens as fields; null where anything else is among them. */
export function readAllFields(source: SourceTokens, accept: AcceptField): Member[] | null {
  const members: Member[] = [];
  let statement = 0;
  while (statement < source.tokens.length) {
    let index = statement;
    while (index < source.tokens.length && textAt(source, index) !== '=') index = skip(source, index);
    const fields = readFields(source, { statement, index }, accept);
    if (!fields) return null;
    // In a comment a type before the name may not be mistaken for a word of a sentence.
    members.push(...fields.members.map((member) => ({ ...member, marks: [] })));
    statement = fields.end + 1;
  }
  return members;
}
