/**
 * Makes a text harmless before any language sees it: one line, no control characters, nothing that reorders or hides what a
 * reviewer sees (bidi controls, see Unicode TR 36 and CVE-2021-42574), no half surrogate pairs (UTF-8 can't hold them).
 * Character sets are spelled out so that the output doesn't depend on the Unicode version of the machine's Node.
 */

/** Soft hyphen, zero-width spaces, bidi marks, embeddings and isolates, invisible operators, annotations, tags. */
const HIDDEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const SPACE = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const IMPOSSIBLE = /\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * The text on one line, without characters that hide, reorder or break; null where nothing is left.
 * @example cleanText('a\u202e b\u2028c') // 'a b c'
 */
export function cleanText(text: string): string | null {
  const clean = text.replace(IMPOSSIBLE, '\ufffd').replace(HIDDEN, '').replace(SPACE, ' ').trim();
  return clean === '' ? null : clean;
}

/** Whether a character of a string value has to be written as an escape to be seen. */
export function isHidden(character: string): boolean {
  return /[\p{Cc}\p{Zl}\p{Zp}]|\p{Noncharacter_Code_Point}/u.test(character) || character.replace(HIDDEN, '') === '';
}
