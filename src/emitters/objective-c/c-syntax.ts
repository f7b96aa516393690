/** How texts and codes are written in Objective-C: `@"…"` literals, and comments that clang's own reader finds no command in. */

import type { Code } from '../../model/index.ts';
import { partCommentMarks } from '../doc-comment.ts';
import { type StringSyntax, stringLiteral } from '../string-literal.ts';

const C_STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  // Octal escapes end after three digits, whatever follows; C forbids universal names below U+00A0.
  escapeHidden: (character) =>
    Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
};

/** A C string; `??` is broken up, since compilers warn of trigraphs. */
export function cString(value: string): string {
  return stringLiteral(value, C_STRINGS).replace(/\?(?=\?)/g, '?\\');
}

/** An NSString. */
export function objcString(value: string): string {
  return `@${cString(value)}`;
}

/** A code as a constant expression. */
export function codeLiteral(value: Code): string {
  return typeof value === 'number' ? String(value) : objcString(value);
}

/**
 * A text for a comment: Doxygen's characters escaped, which Xcode and clang (-Wdocumentation) would read as commands or HTML.
 * @example docText('a@b <c>') // 'a\\@b \\<c\\>'
 */
export function docText(text: string): string {
  return partCommentMarks(text.replace(/[\\@&<>#%]/g, '\\$&'));
}
