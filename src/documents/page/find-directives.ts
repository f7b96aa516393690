/**
 * Comments of a page that speak to this tool: `<!-- errgen-disable … -->`, or an MDX expression that is such a comment. One that stands
 * first under a heading speaks of that section, with the sections in it; one above everything else, of the page.
 */

import type { Directive, Span } from '../../model/index.ts';
import { foldSpace } from '../text/plain-text.ts';
import { locate, type Page } from '../text/split-lines.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import type { Prose } from './find-prose.ts';

const DIRECTIVE = /^(?:<!--|\{\/\*)\s*errgen-([\s\S]*?)(?:-->|\*\/\})$/;
/** What an MDX page begins with is no content either. */
const IMPORTS = /^(?:import|export)\b.*$/gm;

/** The directives among the comments of a page; text between `errgen-` and the end of the comment, on one line. */
export function findDirectives(page: Page, prose: Prose): Directive[] {
  const found = prose.comments.flatMap((comment) => {
    const text = DIRECTIVE.exec(page.text.slice(comment.start, comment.end))?.[1];
    return text === undefined ? [] : [{ comment, text: foldSpace(text) }];
  });
  if (found.length === 0) return [];
  const headings = findHeadings(page, prose);
  return found.map(({ comment, text }) => {
    const section = sectionOf(comment, page, prose, headings);
    return { location: locate(page, comment.start), text, ...(section && { section }) };
  });
}

function sectionOf(comment: Span, page: Page, prose: Prose, headings: readonly Heading[]): Directive['section'] | null {
  const isBefore = ({ next }: Heading) => (page.starts[next] ?? page.text.length) <= comment.start;
  const at = headings.findLastIndex(isBefore);
  const heading = headings[at];
  const top = prose.frontMatter.length === 0 ? 0 : prose.frontMatter.length + 2;
  const start = page.starts[heading?.next ?? top] ?? page.text.length;
  if (!isFirst(comment, start, page, prose)) return null;
  const from = locate(page, comment.start).line;
  const end = heading && headings.slice(at + 1).find(({ level }) => level <= heading.level);
  return { from, to: end?.line ?? locate(page, page.text.trimEnd().length).line };
}

/** Only comments and white space stand between a place and a comment. */
function isFirst(comment: Span, start: number, page: Page, { comments }: Prose): boolean {
  const isBlank = (from: number, to: number) => page.text.slice(from, to).replace(IMPORTS, '').trim() === '';
  let end = comment.start;
  for (const before of comments.slice(0, comments.indexOf(comment)).reverse()) {
    if (before.start < start) break;
    if (!isBlank(before.end, end)) return false;
    end = before.start;
  }
  return isBlank(start, end);
}
