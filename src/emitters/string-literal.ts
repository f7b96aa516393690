/** Literals of the target languages: the value is kept exactly, everything invisible in it is written as an escape. */

import type { Code } from '../model/index.ts';
import { isHidden } from './clean-text.ts';

/** How one language writes a string. */
export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  /** Characters with an escape of their own. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape of any other character that can't be seen. */
  escapeHidden(character: string): string;
  /** Mends what only several characters together mean: trigraphs. */
  mend?(content: string): string;
}

/** Escapes that every language with C's strings has. */
export const C_ESCAPES = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' } as const;

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
  return `${syntax.open}${syntax.mend?.(content) ?? content}${syntax.close}`;
}

/** A code as a literal. */
export function codeLiteral(value: Code, syntax: StringSyntax): string {
  return typeof value === 'number' ? String(value) : stringLiteral(value, syntax);
}

/** `\u202e`, a pair of them beyond the basic plane: JavaScript, Java and Kotlin. */
export function utf16Escape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** `\u{202e}`: Swift, Dart and Rust. */
export function bracedEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** `\342\200\256`: C and its family; octal escapes end after three digits, whatever follows. */
export function octalEscape(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** `\u202e`, and `\U0001f600` beyond the basic plane: Go and Python. */
export function longEscape(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}
