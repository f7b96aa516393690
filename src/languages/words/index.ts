/** All words that say something to this tool, and what finds those of a concept. */

import { ERROR_WORDS } from './errors.ts';
import { FAILURE_WORDS } from './failures.ts';
import { HEADER_WORDS } from './headers.ts';
import { type Matcher, matcherOf, matcherOfPairs } from './matcher.ts';
import type { Concept, Word } from './word.ts';

export { anyOf, type Matcher, matcherOf } from './matcher.ts';
export type { Concept, HeaderConcept, Word } from './word.ts';

export const WORDS: readonly Word[] = [...ERROR_WORDS, ...FAILURE_WORDS, ...HEADER_WORDS];

/** Finds the words of a concept. */
export function matcherFor(concept: Concept): Matcher {
  return matcherOf(wordsFor(concept));
}

/** Finds a word of one concept with a word of another right behind it. */
export function matcherForPairs(first: Concept, second: Concept): Matcher {
  return matcherOfPairs(wordsFor(first), wordsFor(second));
}

function wordsFor(concept: Concept): Word[] {
  return WORDS.filter((word) => word.concept === concept);
}
