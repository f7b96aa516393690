/** Maps that give each code its name, or each name its code: `{1: 'NOT_FOUND'}`, `{'NOT_FOUND': 1}`. */
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

/** One entry of a map. */
export interface Entry {
  readonly key: Part;
  readonly value: Part;
}

/** The members of the map whose brace opens at `open`; null where it is about anything else. Sentences for numbers are texts and no names. */
export function readCodeMap(source: SourceTokens, open: number): readonly Member[] | null {
  if (textAt(source, open) !== '{' || (source.pairs[open] ?? -1) < open) return null;
  return membersOfMap(
    source,
    splitAt(source, inside(source, open), ',').map((part) => entryAt(source, part)),
  );
}

/** The members that entries give; null where one of them gives none, or they are too few. */
export function membersOfMap(source: SourceTokens, entries: readonly Entry[]): readonly Member[] | null {
  const members = entries.map((entry) => memberAt(source, entry)).filter((member) => member !== null);
  return members.length === entries.length && members.length >= FEWEST ? members : null;
}

/**
 * The members of a map from numbers to sentences, `{'0x2': 'the tank is empty'}`: codes with a text and without a name; null where one
 * of the entries is anything else, or hardly one says more than a word.
 */
export function textsByCode(source: SourceTokens, entries: readonly Entry[]): readonly Member[] | null {
  const members = entries.map((entry) => textAtCode(source, entry)).filter((member) => member !== null);
  const sentences = members.filter(({ text }) => /\S\s+\S|\p{Script=Han}{2}/u.test(text));
  const isAll = members.length === entries.length && members.length >= FEWEST;
  return isAll && sentences.length > members.length / 2 ? members.map(({ member }) => member) : null;
}

function textAtCode(source: SourceTokens, { key, value }: Entry): { text: string; member: Member } | null {
  const code = slice(source, key.from, key.to).map(unquoted);
  const [text, ...more] = slice(source, value.from, value.to);
  if (text?.kind !== 'string' || more.length > 0 || !isNumber(code)) return null;
  const start = startOf(source, key.from);
  const member = memberOf(
    { kind: 'word', text: '', start, end: start },
    {
      start,
      end: endOf(source, value.to - 1),
      value: {
        kind: 'arguments',
        arguments: [
          { label: 'code', tokens: code },
          { label: 'text', tokens: [text] },
        ],
      },
    },
  );
  return { text: nameIn(text), member };
}

/** `'0x2'` and `'1003'` as the numbers that they spell. */
function unquoted(token: Token): Token {
  const spelled = nameIn(token);
  if (token.kind !== 'string' || !/^(?:0x[\da-f]+|\d+)$/i.test(spelled)) return token;
  return { kind: 'number', text: spelled, start: token.start + 1, end: token.end - 1 };
}

function entryAt(source: SourceTokens, { from, to, closed }: Part): Entry {
  let colon = from;
  while (colon < to && textAt(source, colon) !== ':') colon += 1;
  return { key: { from, to: colon, closed }, value: { from: colon + 1, to, closed } };
}

function memberAt(source: SourceTokens, entry: Entry): Member | null {
  const [key, value] = [entry.key, entry.value].map(({ from, to }) => slice(source, from, to));
  const named = nameOf(key ?? []) ?? nameOf(value ?? []);
  const tokens = (nameOf(key ?? []) === null ? key : value) ?? [];
  if (named === null || !isNumber(tokens)) return null;
  return memberOf(named, {
    start: startOf(source, entry.key.from),
    end: endOf(source, entry.value.to - 1),
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
