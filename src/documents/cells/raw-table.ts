/** A table as it stands in the page: which range of the text each cell covers, and nothing about what the cells mean. */

import type { BrokenSyntax, Span, Table } from '../../model/index.ts';

export interface RawCell {
  /** The content without surrounding white space, pipes or the tags of the cell. */
  readonly span: Span;
  /** The cell belongs to a row above and spans into this one. */
  readonly continued: boolean;
}

export interface RawRow {
  readonly start: number;
  readonly cells: readonly RawCell[];
}

/** Where its syntax is broken, and what mends it: see `BrokenSyntax`. */
export interface RawBreak {
  readonly kind: BrokenSyntax['kind'];
  readonly start: number;
  readonly change: (Span & { readonly replacement: string }) | null;
}

export interface RawTable {
  readonly kind: Extract<Table['kind'], 'markdown' | 'html'>;
  readonly start: number;
  /** Line of the table's start, counted from 0. */
  readonly line: number;
  /** Null where the table has no header row: its first row may still turn out to be one. */
  readonly header: RawRow | null;
  readonly rows: readonly RawRow[];
  readonly broken?: readonly RawBreak[];
}
