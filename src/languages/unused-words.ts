/** Whether a text says that nothing ever gives its own entry: the number is taken, and no more. */

import { LONGEST_TEXT, PHRASES } from './words/phrases.ts';

const UNUSED = PHRASES.filter(({ concept }) => concept === 'unused');

/**
 * The text says that its own entry is not in use. A text that speaks of something else that isn't says nothing.
 * @example saysUnused('NOT USED starting with 7.53.0') // true
 * @example saysUnused('The token is not used by this project') // false
 */
export function saysUnused(text: string): boolean {
  const start = text.trim().slice(0, LONGEST_TEXT);
  return UNUSED.some(({ phrase }) => phrase.test(start));
}
