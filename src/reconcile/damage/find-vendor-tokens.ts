/**
 * The tokens that a find-and-replace may have put inside words: the words of the vendor prefixes of all sources, and what
 * stands inside words of one source where its counterparts have other letters, as long as it recurs there or is a
 * proper noun of the pages.
 */
import { coreWordsOf } from '../../names/compare.ts';
import { wordsOf } from '../../names/words.ts';
import type { Draft } from '../draft.ts';
import type { Counterparts } from './find-counterparts.ts';
import { markedWords, markMisplaced, patternOf } from './mangled-tokens.ts';

const SHORTEST = 3;
/** Words that a token must stand in before it is known by that alone. */
const RECURS = 2;
const FREE_WORD = /(?<![^\s"'“(（|#*])\p{L}{3,}(?![\p{L}\p{Nd}_/@-]|\.\p{L})/gu;
/** Letters of a word that must be left around a token: `MEMBERS` beside `PARTICIPANTS` leaves an `S`. */
const LEAST_LEFT = 3;

/** `AgoraChatError` gives `AgoraChatError`, `AgoraChat`, `Agora`, `ChatError`, `Chat`: longest first. */
export function tokensOfPrefixes(drafts: readonly Draft[]): string[] {
  const tokens = new Set<string>();
  for (const prefix of new Set(drafts.map((draft) => draft.source.prefix))) {
    const words = prefix.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) tokens.add(words.slice(from, to).join(''));
    }
  }
  return (
    [...tokens]
      // `Error` alone is a word of every name and nobody's.
      .filter((token) => token.length >= SHORTEST && coreWordsOf(token).length > 0)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  );
}

/**
 * Tokens of one source.
 * @param sound words that no token stands in
 * @param nouns words that may be the vendor's name, in lower case
 */
export function learnTokens(
  ofSource: readonly Draft[],
  counterparts: Counterparts,
  sound: ReadonlySet<string>,
  nouns: () => readonly string[],
): string[] {
  const learnt = new Set<string>();
  const tornBy = new Map<string, Set<string>>();
  for (const draft of ofSource) {
    if (wordsOf(draft.bare).every((word) => sound.has(word))) continue;
    for (const other of counterparts.of(draft)) {
      const isProven = (noun: string) => tear(draft, noun, sound)?.whole.test(other.letters) === true;
      for (const noun of nouns()) if (draft.letters.includes(noun) && isProven(noun)) learnt.add(noun);
      const token = differingMiddle(draft.letters, other.letters);
      const torn = token === null ? null : tear(draft, token, sound);
      if (token === null || torn === null) continue;
      const words = tornBy.get(token) ?? new Set();
      tornBy.set(token, words);
      for (const word of torn.words) words.add(word);
      if (words.size >= RECURS) learnt.add(token);
    }
  }
  return [...learnt];
}

interface Torn {
  /** The words with the mark in them. */
  readonly words: readonly string[];
  /** What the whole name may have been. */
  readonly whole: RegExp;
}

/** A name without a token that stands inside its words; null where none does, or where little is left of the words. */
function tear({ bare }: Draft, token: string, sound: ReadonlySet<string>): Torn | null {
  const marked = bare === null ? null : markMisplaced(bare, token, sound);
  if (marked === null) return null;
  const words = markedWords(marked).filter((word) => word.length > LEAST_LEFT);
  return words.length === 0 ? null : { words, whole: patternOf(marked) };
}

/** The letters in the middle of `a` that differ from `b`, where both begin and end alike and both have some there. */
function differingMiddle(a: string, b: string): string | null {
  if (a === b || a === '' || b === '') return null;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = a.slice(head, a.length - tail);
  const other = b.slice(head, b.length - tail);
  return head + tail >= SHORTEST && middle.length >= SHORTEST && other.length >= 1 && other.length <= 8 ? middle : null;
}

/** Words that stand free in texts with a capital and nowhere without one, in lower case; gathered when first asked for. */
export function properNounsOf(texts: readonly string[]): () => readonly string[] {
  let nouns: readonly string[] | null = null;
  const gather = () => {
    const words = texts.flatMap((text) => text.match(FREE_WORD) ?? []);
    const common = new Set(words.filter((word) => word === word.toLowerCase()));
    return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !common.has(word));
  };
  return () => {
    nouns ??= gather();
    return nouns;
  };
}
