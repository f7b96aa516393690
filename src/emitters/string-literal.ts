/** String literals of the target languages: the value is kept exactly, everything invisible in it is written as an escape. */

import { isHidden } from './clean-text.ts';

/** How one language writes a string. */
export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  /** Characters with an escape of their own. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape of any other character that can't be seen. */
  escapeHidden(character: string): string;
}

/** Everything but what texts mostly consist of. */
const NOTEWORTHY = /[^\w \u4e00-\u9fff]/gu;

/**
 * The literal for a value.
 * @example stringLiteral('a$b', kotlinStrings) // '"a\\$b"'
 */
export function stringLiteral(value: string, syntax: StringSyntax): string {
  const content = value.replace(NOTEWORTHY, (character) => {
    const own = Object.hasOwn(syntax.escapes, character) ? syntax.escapes[character] : undefined;
    return own ?? (isHidden(character) ? syntax.escapeHidden(character) : character);
  });
  return `${syntax.open}${content}${syntax.close}`;
}

/** `\u202e`, a pair of them beyond the basic plane: JavaScript and Kotlin. */
export function utf16Escape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
