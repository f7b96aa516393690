/**
 * Finds the known words that a misspelled word may stand for without comparing it with all of them: two words that are one
 * edit apart become equal when at most one letter is taken out of each (the symmetric delete index of SymSpell).
 */
import { isSlip } from './spelling.ts';

export interface SpellingIndex {
  /** Known words that the word may be a slip of, in the order in which they were given. */
  near(word: string): readonly string[];
}

/** Indexes words for the look-up of slips; a word of eight letters or more also finds some that are two edits away. */
export function indexSpellings(words: Iterable<string>): SpellingIndex {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4) continue;
    for (const key of deletions(word)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [word]);
      else known.push(word);
    }
  }
  return {
    near: (word) => {
      const found = new Set(deletions(word).flatMap((key) => index.get(key) ?? []));
      return [...found].filter((known) => isSlip(word, known));
    },
  };
}

/** No word is that long, and what takes a letter out of each place grows with the square of it. */
const LONGEST_WORD = 60;

function deletions(word: string): string[] {
  if (word.length > LONGEST_WORD) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
