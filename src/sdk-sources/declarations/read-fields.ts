/** Constants that a statement with a semicolon declares: `public static final int A = 1, B = 2;`. Java, C#, Dart. */

import type { Member } from '../syntax/declaration.ts';
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

/** The fields of the statement whose first `=` stands at `index`; null where they are no finished constants. */
export function readFields(source: SourceTokens, statement: number, index: number, accept: AcceptField): Fields | null {
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
  const members = splitAt(source, name, end, ',', true).flatMap((part, place) => {
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
  const end = endOf(source, to);
  return {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start,
    end,
    value,
    marks: [],
    commentedOut: false,
  };
}

/** All of the tokens as fields; null where anything else is among them. */
export function readAllFields(source: SourceTokens, accept: AcceptField): Member[] | null {
  const members: Member[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    let assignment = at;
    while (assignment < source.tokens.length && textAt(source, assignment) !== '=')
      assignment = skip(source, assignment);
    const fields = readFields(source, at, assignment, accept);
    if (!fields) return null;
    // Only the field itself counts in a comment: its modifiers and its type are no prose.
    members.push(...fields.members.map((member) => ({ ...member, marks: [] })));
    at = fields.end + 1;
  }
  return members;
}
