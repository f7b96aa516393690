/** What names say beside the fact that they are errors. */
import { coreWordsOf } from '../../names/compare.ts';

/**
 * The letters of a name without the words that say of every error that it is one.
 * @example withoutFailure('FILE_DELETE_FAILED') === withoutFailure('FileDeleteError') // true
 */
export function withoutFailure(name: string | null): string {
  return wordsWithoutFailure(name).join('');
}

/** @example wordsWithoutFailure('FILE_DELETE_FAILED') // ['file', 'delete'] */
export function wordsWithoutFailure(name: string | null): string[] {
  return coreWordsOf(name).filter((word) => !/^fail(?:ed|ure|s)?$/.test(word));
}
