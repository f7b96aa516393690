/** How texts are written in C and Objective-C: string literals, and comments that clang's own reader finds no command in. */

import { partCommentMarks } from '../doc-comment.ts';
import { C_ESCAPES, octalEscape, type StringSyntax } from '../string-literal.ts';

/** C's strings, without universal names, which C forbids below U+00A0; `??` is broken up, since compilers warn of trigraphs. */
export const C_STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: C_ESCAPES,
  escapeHidden: octalEscape,
  mend: (content) => content.replace(/\?(?=\?)/g, '?\\'),
};

/** NSString literals. */
export const OBJC_STRINGS: StringSyntax = { ...C_STRINGS, open: '@"' };

/**
 * A text for a comment: Doxygen's characters escaped, which Xcode and clang (-Wdocumentation) would read as commands or HTML.
 * @example docText('a@b <c>') // 'a\\@b \\<c\\>'
 */
export function docText(text: string): string {
  return partCommentMarks(text.replace(/[\\@&<>#%]/g, '\\$&'));
}
