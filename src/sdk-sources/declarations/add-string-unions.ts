/** Types that are called after errors and are one of some strings: `type PayErrorCode = 'not_found' | 'expired' | …`. TypeScript. */
import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { ENUM, type Member, memberOf } from '../syntax/declaration.ts';
import { type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Unit } from './unit.ts';

/** With fewer strings a type may tell apart anything. */
const FEWEST = 3;

/** Adds the unions of a file in which no other codes were found: beside an object of constants, its type repeats them. */
export function addStringUnions({ source, collector }: Unit): void {
  if (collector.declarations().groups.length > 0) return;
  for (let index = 0; index < source.tokens.length; index++) {
    const name = textAt(source, index + 1);
    if (textAt(source, index) !== 'type' || textAt(source, index + 2) !== '=') continue;
    const members = wordsOf(name).some(isErrorWord) ? stringsAt(source, index + 3) : [];
    if (members.length >= FEWEST)
      collector.addEnum({ members, declarator: ENUM, start: startOf(source, index) }, name, []);
  }
}

/** The strings between bars; none where the type has another part. */
function stringsAt(source: SourceTokens, from: number): readonly Member[] {
  const members: Member[] = [];
  let at = textAt(source, from) === '|' ? from + 1 : from;
  for (;;) {
    const token = source.tokens[at];
    if (token?.kind !== 'string' || !/^["'][\w.:/-]+["']$/.test(token.text)) return [];
    // Its comment stands before the bar.
    const start = startOf(source, textAt(source, at - 1) === '|' ? at - 1 : at);
    members.push(memberOf(token, { start, end: token.end, value: { kind: 'own-name' } }));
    if (textAt(source, at + 1) !== '|') return members;
    at += 2;
  }
}
