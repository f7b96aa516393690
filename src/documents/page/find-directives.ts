/** Comments of a page that speak to this tool: `<!-- errgen-disable … -->`, or an MDX expression that is such a comment. */

import type { Directive, Span } from '../../model/index.ts';
import { foldSpace } from '../text/plain-text.ts';
import { locate, type Page } from '../text/split-lines.ts';

const DIRECTIVE = /^(?:<!--|\{\/\*)\s*errgen-([\s\S]*?)(?:-->|\*\/\})$/;

/** The directives among the comments of a page; text between `errgen-` and the end of the comment, on one line. */
export function findDirectives(page: Page, comments: readonly Span[]): Directive[] {
  return comments.flatMap((comment) => {
    const text = DIRECTIVE.exec(page.text.slice(comment.start, comment.end))?.[1];
    return text === undefined ? [] : [{ location: locate(page, comment.start), text: foldSpace(text) }];
  });
}
