/** Names of the code that says that nothing went wrong: every vendor has words of its own for it. */
import { isSuccessWord } from '../../languages/name-words.ts';

/** @example saysNoError(['no', 'error']) // true, as is ['lamp', 'ok'] */
export function saysNoError(words: readonly string[]): boolean {
  const [before, last = ''] = words.slice(-2);
  return isSuccessWord(words.at(-1) ?? '') || (before === 'no' && /^(?:err(?:or)?|fail(?:ure)?)s?$/.test(last));
}
