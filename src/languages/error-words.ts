/**
 * Whether headings, headers, names and descriptions speak of errors, in the supported languages.
 * They are evidence that a table is about error codes, never proof of it alone.
 */

import { anyOf, matcherFor, matcherForPairs } from './words/index.ts';

const namesErrorCodes = anyOf(matcherForPairs('faulty-thing', 'thing-listed'), matcherFor('error-codes'));
const namesOutcomeCodes = anyOf(matcherForPairs('outcome', 'code-or-value'), matcherFor('outcome-codes'));
const namesOtherCodes = matcherFor('other-codes');
const namesErrors = matcherFor('error');
const namesStates = matcherFor('states');
const namesFormat = matcherFor('code-format');
const namesFaults = matcherFor('fault-term');
const namesFailure = matcherFor('failure');

/** Whether a heading or header speaks of error codes as such (`Error codes`, `错误码`). */
export function speaksOfErrorCodes(text: string): boolean {
  return namesErrorCodes(text);
}

/** Whether a heading or header speaks of codes that tell an outcome (`Status codes`, `Return value`). */
export function speaksOfOutcomeCodes(text: string): boolean {
  return namesOutcomeCodes(text);
}

/** Whether a heading or header speaks of codes that number something else (`Key codes`, `Port`). */
export function speaksOfOtherCodes(text: string): boolean {
  return namesOtherCodes(text) && !speaksOfErrors(text) && !speaksOfOutcomeCodes(text);
}

/** Whether a heading or header speaks of states (`Connection state`), and not of those of an error. */
export function speaksOfStates(text: string): boolean {
  return namesStates(text.trim()) && !speaksOfErrors(text);
}

/** Whether a heading speaks of how codes are made up (`Error code format`), which lists none of them. */
export function speaksOfCodeFormat(text: string): boolean {
  return namesFormat(text);
}

/** Whether a heading or header has a term that pages use for what others call errors (`Alarms`, `Exit status`). */
export function speaksOfFaultTerms(text: string): boolean {
  return namesFaults(text);
}

/** Whether a text mentions errors at all. */
export function speaksOfErrors(text: string): boolean {
  return namesErrors(text);
}

/**
 * Whether a name or a description sounds like something that went wrong.
 * @example soundsLikeFailure('USER_NOT_FOUND') // true
 * @example soundsLikeFailure('NOTIFICATION_SENT') // false
 */
export function soundsLikeFailure(text: string): boolean {
  return namesFailure(text);
}
