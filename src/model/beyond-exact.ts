import type { Code } from './source.ts';

/**
 * Whether a code is a whole number beyond 2^53, kept as the text that its source has: as a number of JavaScript or JSON it would
 * be another one.
 * @example isBeyondExact('9007199254740993') // true
 */
export function isBeyondExact(code: Code): boolean {
  const digits = /^[-−–+]?(0x[\da-f]+|\d+)[ul]{0,3}$/i.exec(String(code))?.[1];
  return typeof code === 'string' && digits !== undefined && !Number.isSafeInteger(Number(digits));
}
