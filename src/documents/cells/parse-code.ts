/** Numbers as pages write them, and the signs for none. */

import type { Code } from '../../model/index.ts';

/** The pattern of a number: signs of several kinds, hexadecimal, suffixes of C. */
export const NUMBER = String.raw`[-−–+]?(?:0[xX][0-9a-fA-F]+(?:[uU]?[lL]{0,2}|[lL][uU])|\d+)`;

/** `None` is a word for nothing, unless it is shown as code; `NONE` is the name of something. */
const EMPTY = /^(?:[-–—−/\\.]+|[Nn]\/?[Aa]|[Nn]one|[Nn]ull|无|空|暂无|なし|없음)?$/;

/** Whether a text is empty or one of the signs for nothing (`-`, `N/A`). */
export function isBlank(text: string): boolean {
  return EMPTY.test(text.trim());
}

/**
 * A number as pages write it: signs of several kinds, hexadecimal, thousands, leading zeros, suffixes of C. One beyond 2^53 stays
 * the text that it is: as a number of JavaScript or JSON it would be another one.
 * @example parseCode('−0x1F') // -31
 */
export function parseCode(text: string): Code {
  const value = numberOf(text);
  return Number.isSafeInteger(value) ? value : text;
}

function numberOf(text: string): number {
  const plain = text
    .replace(/^[−–]/, '-')
    .replace(/^\+|(?<=x[\da-f]{1,99})[ul]{1,3}$/gi, '')
    .replaceAll(',', '');
  const value = plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain);
  return Object.is(value, -0) ? 0 : value;
}

/** The number that two ways of writing it stand for (`0x1F/31`, `0x80070005/-2147024891`), as the decimal one has it. */
export function sameCode(first: string, second: string): number | null {
  const [a, b] = [numberOf(first), numberOf(second)];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return null;
  if (a !== b && a >>> 0 !== b >>> 0) return null;
  return /x/i.test(first) ? b : a;
}
