/**
 * What no table of error codes has, and what would take long or fill the memory: the page is refused with the place, because
 * a part of it that is left out would be codes that are silently lost.
 */

import type { Span } from '../../model/index.ts';
import { CannotRun } from '../../model/problem.ts';
import { locate, type Page } from './split-lines.ts';

const LONGEST_CELL = 50_000;
const MOST_COLUMNS = 1000;

/** Throws `CannotRun` where a cell of some rows is too long, or where a row has too many. */
export function refuseExcess(
  page: Page,
  rows: readonly { readonly cells: readonly { readonly span: Span }[] }[],
): void {
  for (const { cells } of rows) {
    const [first] = cells;
    if (cells.length > MOST_COLUMNS && first !== undefined)
      throw refusal(
        page,
        first.span,
        `This row has ${cells.length} cells, and ${MOST_COLUMNS} are the most that are read: no table of error codes is that wide.`,
      );
    for (const { span } of cells) {
      const length = span.end - span.start;
      if (length <= LONGEST_CELL) continue;
      throw refusal(
        page,
        span,
        `This text is ${length} characters long, and ${LONGEST_CELL} are the most that are read: no entry is that long, and it would hold up every run.`,
      );
    }
  }
}

function refusal(page: Page, { start }: Span, what: string): CannotRun {
  const todo = 'Shorten it, or leave its table out: "tables": { "exclude": ["<the heading above it>"] }.';
  return new CannotRun([{ ...locate(page, start), what, todo }]);
}
