/** The content of an HTML table cell, with htmlparser2. */

import { Parser } from 'htmlparser2';
import { InlineText } from './inline-text.ts';
import type { Rendering } from './rendered-cell.ts';

/** Renders the content of one cell; Markdown that stands in it (MDX pages do that) is shown without its marks. */
export function renderHtml(source: string): Rendering {
  const text = new InlineText(source);
  const parser = new Parser({
    ontext: (value) => text.addMarkdownish(value),
    onopentag: (tag, attributes) => text.openTag(tag, attributes, parser.startIndex, parser.endIndex + 1),
    onclosetag: (tag) => text.closeTag(tag),
  });
  parser.end(source);
  return text.finish();
}
