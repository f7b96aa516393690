/** What a text says about the deprecation of its own entry, and by what it names the replacement. */

import type { Deprecation } from '../model/index.ts';
import { LONGEST_TEXT, PHRASES } from './words/phrases.ts';

/**
 * What a text says about the deprecation of its own entry; null where it says nothing.
 * @example deprecationIn('Deprecated. Use INVALID_TOKEN instead.') // { replacement: 'INVALID_TOKEN', because: 'Deprecated' }
 */
export function deprecationIn(text: string): Deprecation | null {
  const start = text.slice(0, LONGEST_TEXT);
  for (const phrase of DEPRECATED) {
    const match = phrase.exec(start);
    if (match !== null) return { replacement: replacementIn(start), because: trimmed(match[0]) };
  }
  return null;
}

const DEPRECATED = phrasesOf('deprecated');
const REPLACEMENTS = phrasesOf('replacement');
const NO_NAME = /^(?:the|another|other|it|this|that)$/i;

function phrasesOf(concept: (typeof PHRASES)[number]['concept']): RegExp[] {
  return PHRASES.flatMap((phrase) => (phrase.concept === concept ? [phrase.phrase] : []));
}

function replacementIn(text: string): string | null {
  for (const phrase of REPLACEMENTS) {
    const named = phrase.exec(text)?.[1];
    if (named !== undefined && !NO_NAME.test(named)) return named;
  }
  return null;
}

function trimmed(words: string): string {
  return words.replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '');
}
