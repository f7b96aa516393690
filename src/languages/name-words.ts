/** What single words say of the enum, class or constant in whose name they stand. */

import { anyOf, matcherFor } from './words/index.ts';

const saysError = matcherFor('error-in-name');
const saysOutcome = anyOf(saysError, matcherFor('outcome-in-name'));
const saysDeprecated = matcherFor('deprecation-in-name');
const saysSuccess = matcherFor('success-in-name');

/** Whether a word of a name says that it is about errors (`err`, `exception`). */
export function isErrorWord(word: string): boolean {
  return saysError(word);
}

/** Whether a word of a name says that it is about errors or other outcomes (`code`, `status`). */
export function isOutcomeWord(word: string): boolean {
  return saysOutcome(word);
}

/** Whether a word of a name says that something is deprecated. */
export function isDeprecationWord(word: string): boolean {
  return saysDeprecated(word);
}

/** Whether a word of a name says that nothing went wrong (`ok`, `success`). */
export function isSuccessWord(word: string): boolean {
  return saysSuccess(word);
}
