/** Adds an enum to what was found, with the members that stand in its comments. */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarator, Member } from '../syntax/declaration.ts';
import { endOf, type SourceTokens, startOf, wholeRange } from '../syntax/source-tokens.ts';
import { givesPosition } from './position-as-value.ts';
import { readConstantEnum, readConstantList } from './read-constant-enum.ts';
import { type Body, readEnumBody, readMembers } from './read-enum-body.ts';
import { withSerializedNames } from './serialized-names.ts';
import type { Unit } from './unit.ts';

export interface EnumPlace extends Unit {
  /** The token that its declaration starts with. */
  readonly first: number;
  /** Its `{`. */
  readonly open: number;
  readonly name: string | null;
  readonly path: readonly string[];
  readonly declarator: Declarator;
  /** Its body, with what macros fill in. */
  readonly expanded?: SourceTokens | null;
}

/** An enum of `NAME = value` members; returns the index behind its body. */
export function addEnum(place: EnumPlace, renamed: (body: Body) => string | null = () => place.name): Body {
  const written = readEnumBody(place.source, place.open);
  const body = place.expanded ? { ...readEnumBody(place.expanded, 0), end: written.end } : written;
  const members = withCommentedOut(place, body, startOf(place.source, body.end - 1), (inner) => {
    const read = readMembers(inner, wholeRange(inner));
    return read.problems.length === 0 ? read.members : null;
  });
  add(place, body, members, renamed(body));
  return body;
}

/** An enum of `NAME(arguments)` constants; `adapt` may take a member's value from elsewhere. */
export function addConstantEnum(place: EnumPlace, adapt: (member: Member) => Member = (member) => member): Body {
  const body = readConstantEnum(place.source, place.open);
  const members = withCommentedOut(place, body, startOf(place.source, body.end), (inner) => {
    const read = readConstantList(inner, wholeRange(inner));
    return read.problems.length === 0 && read.end === inner.tokens.length ? read.members : null;
  });
  add(place, body, members.map(adapt), place.name);
  const { source, open, collector, name } = place;
  const rest = { from: body.end, to: source.pairs[open] ?? -1, closed: true };
  if (name !== null && givesPosition(source, rest)) collector.notePositions(name);
  return body;
}

function withCommentedOut(
  { source, lexicon, open }: EnumPlace,
  { members }: Body,
  to: number,
  read: (inner: SourceTokens) => readonly Member[] | null,
): Member[] {
  const commented = readCommentedOut({ source, lexicon, read }, endOf(source, open), to, members);
  return [...members, ...commented].sort((a, b) => a.nameStart - b.nameStart);
}

function add(
  { source, collector, first, declarator, path }: EnumPlace,
  body: Body,
  members: Member[],
  name: string | null,
) {
  collector.addProblems(body.problems);
  collector.addEnum({ declarator, start: startOf(source, first), members: withSerializedNames(members) }, name, path);
}
