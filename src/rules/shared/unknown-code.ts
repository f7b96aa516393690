/**
 * The code that an SDK gives for what it does not know, below zero, all nines or as large as its type allows (`UNKNOWN = -1`,
 * `UNKNOWN = 9999`, `UNKNOWN(Integer.MAX_VALUE)`): it has no meaning that sources could agree on.
 */
import type { Code } from '../../model/index.ts';
import { coreWordsOf } from '../../names/compare.ts';

/** The largest numbers of 32 bits, with a sign and without; those of 16 are codes that protocols send. */
const LARGEST = new Set([0x7fffffff, 0xffffffff]);

/** @example isUnknownCode(-1, 'unknownError') // true */
export function isUnknownCode(code: Code | null | undefined, name: string | null): boolean {
  return (
    typeof code === 'number' &&
    (code < 0 || LARGEST.has(code) || /^9{3,}$/.test(String(code))) &&
    coreWordsOf(name).join() === 'unknown'
  );
}
