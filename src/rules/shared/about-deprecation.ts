/** Errors that are about something deprecated: their texts say so too, and mean no more. */
import { isDeprecationWord } from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';

/** @example isAboutDeprecation([{ name: 'DEPRECATED_SCHEMA' }]) // true */
export function isAboutDeprecation(claims: readonly Pick<Claim, 'name'>[]): boolean {
  return claims.some(({ name }) => wordsOf(name).some(isDeprecationWord));
}
