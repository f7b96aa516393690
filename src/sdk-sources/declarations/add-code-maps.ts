/**
 * Maps of codes in a file that declares nothing else: `Map.of(1, "LOST", …)`, `mapOf(1 to "LOST", …)`, `{1: 'LOST', …}`,
 * `new Map([[1, 'LOST'], …])`, `{ { 1, "LOST" }, … }`, `map[int]string{1: "LOST", …}`; and of their texts, where the map is called
 * after errors.
 */
import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { CONSTANTS, type Member } from '../syntax/declaration.ts';
import {
  inside,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import { type Entry, membersOfMap, textsByCode } from './read-code-map.ts';
import type { Unit } from './unit.ts';

/** Functions that make a map of what they are given. */
const MAKES_MAP = /^(?:of|ofEntries|mapOf|hashMapOf|mutableMapOf|linkedMapOf|Map)$/;
/** Tokens between the name of a map and what stands in it: its type, and what makes it. */
const LONGEST_HEAD = 30;

/** Adds the maps of a file in which no other codes were found. */
export function addCodeMaps({ source, collector }: Unit): void {
  if (collector.declarations().groups.some(({ members }) => !members.every(isText))) return;
  for (let index = 0; index < source.tokens.length; index++) {
    const entries = mapAt(source, index);
    if (entries === null) continue;
    const { name, first } = headOf(source, index);
    const isOfErrors = wordsOf(name ?? source.fileTitle).some(isErrorWord);
    const members = membersOfMap(source, entries) ?? (isOfErrors ? textsByCode(source, entries) : null);
    if (members === null) continue;
    collector.addEnum({ members, declarator: CONSTANTS, start: startOf(source, first) }, name, []);
    index = skip(source, index) - 1;
  }
}

/** A constant that holds a sentence, or is made of one: it is no code. */
function isText({ value }: Member): boolean {
  if (value.kind !== 'expression' && value.kind !== 'arguments') return false;
  const parts = value.kind === 'expression' ? [value.tokens] : value.arguments.map(({ tokens }) => tokens);
  return parts.every(([token, ...more]) => token?.kind === 'string' && more.length === 0 && /\s/.test(token.text));
}

function mapAt(source: SourceTokens, open: number): readonly Entry[] | null {
  const bracket = textAt(source, open);
  if (!/^[{([]$/.test(bracket) || (source.pairs[open] ?? -1) < open) return null;
  if (bracket === '(' && !MAKES_MAP.test(textAt(source, open - 1))) return null;
  if (bracket === '[' && !(textAt(source, open - 1) === '(' && textAt(source, open - 2) === 'Map')) return null;
  return entriesIn(source, inside(source, open), bracket);
}

/** Keys and values; none where one of the entries has another form than the first. */
function entriesIn(source: SourceTokens, range: Part, bracket: string): readonly Entry[] {
  const parts = splitAt(source, range, ',');
  const pairs = parts.map((part) => pairIn(source, part));
  const found = pairs.filter((pair) => pair !== null);
  if (found.length === parts.length) return found;
  // `of(1, "LOST", 2, "LATE")`: keys and values take turns.
  const takeTurns = bracket === '(' && found.length === 0 && parts.length % 2 === 0;
  return takeTurns ? parts.flatMap((key, at) => (at % 2 === 0 ? [{ key, value: parts[at + 1] ?? key }] : [])) : [];
}

/** `1: 'LOST'`, `1 to "LOST"`, `[1] = "LOST"`, `[1, 'LOST']`, `{ 1, "LOST" }`, `Map.entry(1, "LOST")`. */
function pairIn(source: SourceTokens, { from, to, closed }: Part): Entry | null {
  for (let at = from; at < to; at = skip(source, at)) {
    if (textAt(source, at) === ':' || textAt(source, at) === 'to')
      return { key: { from, to: at, closed }, value: { from: at + 1, to, closed } };
    if (textAt(source, at) === '=' && textAt(source, from) === '[')
      return { key: { from: from + 1, to: at - 1, closed }, value: { from: at + 1, to, closed } };
  }
  let open = from;
  while (open < to && (isWord(source, open) || textAt(source, open) === '.')) open += 1;
  if (!/^[[{(]$/.test(textAt(source, open)) || skip(source, open) !== to) return null;
  const [key, value, ...more] = splitAt(source, inside(source, open), ',');
  return key !== undefined && value !== undefined && more.length === 0 ? { key, value } : null;
}

/** The name that the map is assigned to, and where its declaration starts; null where none stands before it. */
function headOf(source: SourceTokens, open: number): { readonly name: string | null; readonly first: number } {
  for (let at = open; at > open - LONGEST_HEAD && at > 0; at--) {
    if (/^[;}]$/.test(textAt(source, at - 1))) break;
    if (/^:?=$/.test(textAt(source, at))) {
      const name = nameBefore(source, at);
      if (name !== null) return { name: textAt(source, name), first: name };
    }
  }
  return { name: null, first: open };
}

/** `NAME =` and `NAME: Type =`. */
function nameBefore(source: SourceTokens, assignment: number): number | null {
  for (let at = assignment - 1; at > assignment - LONGEST_HEAD && at >= 0; at--) {
    if (textAt(source, at) === ':' && isWord(source, at - 1)) return at - 1;
    if (/^[;{}()]$/.test(textAt(source, at))) break;
  }
  return isWord(source, assignment - 1) ? assignment - 1 : null;
}
