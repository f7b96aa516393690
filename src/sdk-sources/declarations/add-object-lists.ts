/** Lists of objects that each give a code its name: `const errors = [{ code: 1, type: 'LOST', message: '…' }, …]`. JavaScript, TypeScript. */
import { CONSTANTS, type Member, memberOf, nameIn } from '../syntax/declaration.ts';
import {
  endOf,
  inside,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { CODE_KEY, entryArguments } from './read-object.ts';
import type { Unit } from './unit.ts';

/** With fewer objects a list may be about anything. */
const FEWEST = 3;

const NAME_KEY = /^(?:error_?)?(?:name|type|key|constant|symbol|identifier)$/i;
const NAME = /^[A-Za-z]\w*(?:[.-]\w+)*$/;

/** Adds the lists of a file, each under the constant that holds it. */
export function addObjectLists({ source, collector }: Unit): void {
  for (let index = 0; index < source.tokens.length; index++) {
    if (textAt(source, index) !== '=' || textAt(source, index + 1) !== '[' || !isWord(source, index - 1)) continue;
    const open = index + 1;
    if ((source.pairs[open] ?? -1) < open) continue;
    const parts = splitAt(source, inside(source, open), ',');
    const members = parts.flatMap((part) => memberAt(source, part) ?? []);
    if (members.length < FEWEST || members.length < parts.length) continue;
    const name = textAt(source, index - 1);
    collector.addEnum({ members, declarator: CONSTANTS, start: startOf(source, index - 1) }, name, []);
    index = skip(source, open) - 1;
  }
}

function memberAt(source: SourceTokens, { from, to }: Part): Member | null {
  if (textAt(source, from) !== '{' || skip(source, from) !== to) return null;
  const properties = entryArguments(source, from);
  const given = (key: RegExp) => properties.find(({ label }) => key.test(label ?? ''))?.tokens ?? [];
  const name = nameAmong(given(NAME_KEY));
  if (name === null || !isLiteral(given(CODE_KEY))) return null;
  const value = { kind: 'arguments', arguments: properties } as const;
  return memberOf(name, { start: startOf(source, from), end: endOf(source, to - 1), value });
}

function nameAmong(tokens: readonly Token[]): Token | null {
  const [token] = tokens;
  return tokens.length === 1 && token?.kind === 'string' && NAME.test(nameIn(token)) ? token : null;
}

function isLiteral(tokens: readonly Token[]): boolean {
  return /^(?:number|string)$/.test(tokens.at(-1)?.kind ?? '') && tokens.length <= 2;
}
