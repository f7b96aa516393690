/** What a reader of a page sees in one cell, as the renderers give it. */

import type { Cell, Span } from '../../model/index.ts';

export interface RenderedCell extends Cell {
  /** Like `value`, with a line break where the page breaks the line (`<br>`, list items, paragraphs). */
  readonly lines: string;
  /** The content stands struck through as a whole. */
  readonly struck: boolean;
  /** What stands in code spans, in their order. */
  readonly codes: readonly string[];
  readonly continued: boolean;
}

/** What a renderer finds in the content of one cell; spans are relative to that content. */
export interface Rendering {
  readonly lines: string;
  readonly codes: readonly string[];
  readonly codeSpan: boolean;
  readonly struck: boolean;
  readonly links: readonly { readonly url: string; readonly span: Span }[];
}
