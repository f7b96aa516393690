/** The matrix of disagreements: codes that a platform names otherwise, and below it the codes that a platform doesn't have. */

import type { ErrorCode } from '../model/index.ts';
import type { Review } from '../model/review.ts';
import type { CellData, ColumnData } from './html/data.ts';
import { columnsOf, judgeCells } from './html/judge-cells.ts';
import { codeSpan, inline, lineLink, table } from './markdown.ts';

/** Rows for what is named differently, the odd one out in bold; lists for what is missing. */
export function disagreementsPart(review: Review, base: string, heading: string): string[] {
  const columns = columnsOf(review);
  if (columns.length < 2) return [];
  const cellsOf = judgeCells(review, columns);
  const entries = review.catalog.codes.map((entry) => ({ entry, cells: cellsOf(entry) }));
  const odd = entries.filter(({ cells }) => cells.some(isOdd));
  const rows = odd.map(({ entry, cells }) => [
    String(entry.code),
    codeSpan(entry.name),
    ...cells.map((cell) => shownCell(entry, cell, base)),
  ]);
  const missing = columns.flatMap((column, at) => {
    const codes = entries.filter(({ cells }) => cells[at]?.state === 'missing' || cells[at]?.state === 'older');
    return codes.length === 0
      ? []
      : [
          missingLine(
            column,
            codes.map(({ entry }) => entry),
          ),
        ];
  });
  if (rows.length + missing.length === 0) return [];
  const header = ['Code', 'Name', ...columns.map((column) => inline(titleOf(column)))];
  return [
    `${heading} Where platforms disagree`,
    '',
    ...(rows.length === 0 ? [] : [...table(header, rows, ['Code']), '']),
    ...(missing.length === 0 ? [] : [...missing, '']),
  ];
}

function isOdd({ state }: CellData): boolean {
  return state === 'wording' || state === 'damaged';
}

function shownCell(entry: ErrorCode, cell: CellData, base: string): string {
  const claim = cell.claim === null ? undefined : entry.claims[cell.claim];
  if (claim === undefined) return cell.state;
  const name = claim.documentedAs === null ? 'documented' : codeSpan(claim.documentedAs);
  const shown = isOdd(cell) ? `**${name}**` : name;
  return `${shown} (${lineLink(base, claim.location, `line ${claim.location.line}`)})`;
}

function missingLine(column: ColumnData, codes: readonly ErrorCode[]): string {
  const listed = codes.map(({ code, name }) => codeSpan(String(code) === name ? name : `${code} ${name}`));
  return `- Missing on ${inline(titleOf(column))} (${codes.length}): ${listed.join(', ')}`;
}

function titleOf({ platform, origin }: ColumnData): string {
  return origin === 'sdk' ? `${platform} SDK` : platform;
}
