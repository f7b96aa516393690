/**
 * Types that are called after errors and are one of some strings (`type PayErrorCode = 'not_found' | 'expired' | …`), and
 * lists of such strings (`const PAY_ERRORS = ['not_found', 'expired', …] as const`), of which types are made. TypeScript.
 */
import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { CONSTANTS, ENUM, type Member, memberOf } from '../syntax/declaration.ts';
import { type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Unit } from './unit.ts';

/** With fewer strings a type may tell apart anything. */
const FEWEST = 3;

/** Adds the unions and the lists of a file of whose strings none is a constant of it: beside these, a type repeats them. */
export function addStringUnions({ source, collector }: Unit): void {
  const known = stringsOf(collector.declarations().groups.flatMap(({ members }) => members));
  for (let index = 0; index < source.tokens.length; index++) {
    const name = textAt(source, index + 1);
    if (textAt(source, index + 2) !== '=' || !wordsOf(name).some(isErrorWord)) continue;
    const isType = textAt(source, index) === 'type';
    if (!isType && textAt(source, index) !== 'const') continue;
    const members = isType ? stringsAt(source, index + 3, '|') : listAt(source, index + 3);
    if (members.length < FEWEST || members.some(({ name: string }) => known.has(string))) continue;
    for (const member of members) known.add(member.name);
    const declarator = isType ? ENUM : CONSTANTS;
    collector.addEnum({ members, declarator, start: startOf(source, index) }, name, []);
  }
}

/** What constants of the file hold. */
function stringsOf(members: readonly Member[]): Set<string> {
  const tokens = members.flatMap(({ value }) => (value.kind === 'expression' ? value.tokens : []));
  return new Set(tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.slice(1, -1)));
}

/** `['a', 'b'] as const`, with a comma behind the last of them or without. */
function listAt(source: SourceTokens, open: number): readonly Member[] {
  return textAt(source, open) === '[' ? stringsAt(source, open + 1, ',') : [];
}

/** The strings with a mark between them; none where the type or the list has another part. */
function stringsAt(source: SourceTokens, from: number, mark: '|' | ','): readonly Member[] {
  const members: Member[] = [];
  let at = textAt(source, from) === '|' ? from + 1 : from;
  for (;;) {
    const token = source.tokens[at];
    if (token?.kind !== 'string' || !/^["'][\w.:/-]+["']$/.test(token.text)) return [];
    // Its comment stands before the bar.
    const start = startOf(source, textAt(source, at - 1) === '|' ? at - 1 : at);
    members.push(memberOf(token, { start, end: token.end, value: { kind: 'own-name' } }));
    if (textAt(source, at + 1) !== mark) return mark === '|' || textAt(source, at + 1) === ']' ? members : [];
    if (textAt(source, at + 2) === ']') return members;
    at += 2;
  }
}
