/**
 * Bytes to text. Sources are UTF-8; anything else is refused with the place of the first byte that isn't,
 * because text that was silently repaired would be reported as a fault of its author.
 */

import { speaksOfErrors } from '../../languages/index.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly message: string; readonly offset: number; readonly line: number };

/** Decodes UTF-8 and strips a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const other = otherEncoding(bytes);
  if (other !== null) return { ok: false, message: `The file is ${other}, not UTF-8.`, offset: 0, line: 1 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text, bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
  } catch {
    const offset = firstInvalidByte(bytes);
    const line = 1 + bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0);
    const legacy = legacyEncoding(bytes);
    const guess = legacy === null ? '' : ` Read as ${legacy} its words make sense.`;
    const message = `The file is not valid UTF-8: byte ${offset + 1}, in line ${line}.${guess}`;
    return { ok: false, message, offset, line };
  }
}

/** Encodings that pages were written in before UTF-8, and what people call them. */
const LEGACY = [
  ['gb18030', 'GBK'],
  ['big5', 'Big5'],
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
  ['euc-kr', 'EUC-KR'],
  ['windows-1251', 'Windows-1251'],
  ['koi8-r', 'KOI8-R'],
] as const;

/** The encoding in which what isn't ASCII speaks of errors: bytes that mean something in several say so only in their own. */
function legacyEncoding(bytes: Uint8Array): string | null {
  const found = LEGACY.find(([label]) => {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return speaksOfErrors(text.replace(/[\0-\x7f]+/g, ' '));
    } catch {
      // These bytes are none of this encoding.
      return false;
    }
  });
  return found?.[1] ?? null;
}

function otherEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)';
  return null;
}

/**
 * A streaming decoder accepts a prefix exactly as long as no byte in it is wrong, so halving finds the first wrong one;
 * the sequence that it breaks off started up to three bytes before.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle - 1;
  }
  while (valid > 0 && !isValidPrefix(bytes.subarray(0, valid), false)) valid -= 1;
  return valid;
}

function isValidPrefix(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
