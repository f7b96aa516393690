/**
 * Bytes to text. Sources are UTF-8; anything else is refused with the place of the first byte that isn't,
 * because text that was silently repaired would be reported as a fault of its author.
 */

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
    return { ok: false, message: `The file is not valid UTF-8: byte ${offset + 1}, in line ${line}.`, offset, line };
  }
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
