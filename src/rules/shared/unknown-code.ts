/** The code below zero that an SDK gives for what it does not know (`UNKNOWN = -1`): it has no meaning that sources could agree on. */
import type { Code } from '../../model/index.ts';
import { coreWordsOf } from '../../names/compare.ts';

/** @example isUnknownCode(-1, 'unknownError') // true */
export function isUnknownCode(code: Code | null | undefined, name: string | null): boolean {
  return typeof code === 'number' && code < 0 && coreWordsOf(name ?? '').join() === 'unknown';
}
