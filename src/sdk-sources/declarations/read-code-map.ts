/** Maps that give each code its name, or each name its code: `{1: 'NOT_FOUND'}`, `{'NOT_FOUND': 1}`. Dart, Python. */
import { type Member, memberOf, nameIn } from '../syntax/declaration.ts';
import {
  endOf,
  inside,
  type Part,
  type SourceTokens,
  slice,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';

/** With fewer entries a map may be about anything. */
const FEWEST = 3;

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*$/;

/** The members of the map whose brace opens at `open`; null where it is about anything else. Sentences for numbers are texts and no names. */
export function readCodeMap(source: SourceTokens, open: number): readonly Member[] | null {
  if (textAt(source, open) !== '{' || (source.pairs[open] ?? -1) < open) return null;
  const entries = splitAt(source, inside(source, open), ',').map((part) => readEntry(source, part));
  const members = entries.filter((entry) => entry !== null);
  return members.length === entries.length && members.length >= FEWEST ? members : null;
}

function readEntry(source: SourceTokens, { from, to }: Part): Member | null {
  let colon = from;
  while (colon < to && textAt(source, colon) !== ':') colon += 1;
  const [key, value] = [slice(source, from, colon), slice(source, colon + 1, to)];
  const named = nameOf(key) ?? nameOf(value);
  const tokens = nameOf(key) === null ? key : value;
  if (named === null || !isNumber(tokens)) return null;
  return memberOf(named, {
    start: startOf(source, from),
    end: endOf(source, to - 1),
    value: { kind: 'expression', tokens },
  });
}

function nameOf(tokens: readonly Token[]): Token | null {
  const [token] = tokens;
  const isPlain = tokens.length === 1 && token?.kind === 'string' && /^["'](?!["'])/.test(token.text);
  return isPlain && NAME.test(nameIn(token)) ? token : null;
}

function isNumber(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  return tokens.length === 2
    ? first?.text === '-' && second?.kind === 'number'
    : first?.kind === 'number' && tokens.length === 1;
}
