/** The texts of a row by role, and what they, its markup and its headings say about deprecation. */

import { deprecationIn, languageOf } from '../../languages/index.ts';
import type { Column, Deprecation, Text, TextRole } from '../../model/index.ts';
import { isBlank } from '../cells/parse-code.ts';
import type { RenderedCell } from '../cells/rendered-cell.ts';

export type Texts = Readonly<Partial<Record<TextRole, Text>>>;

const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];

/**
 * Texts of the columns that have a text role, from the rows of one entry; several cells of one role make one text.
 * `locale` is the page's.
 */
export function readTexts(
  rows: readonly (readonly RenderedCell[])[],
  columns: readonly Column[],
  locale: string | null,
): Texts {
  const texts: Partial<Record<TextRole, Text>> = {};
  for (const role of ROLES) {
    const cells = rows.flatMap((row, at) =>
      row.filter(
        (cell, index) => columns[index]?.role === role && !isBlank(cell.value) && (at === 0 || !cell.continued),
      ),
    );
    const text = mergeCells(cells, locale);
    if (text !== null) texts[role] = text;
  }
  return texts;
}

/** One text of several cells, from the first to the last of them. */
function mergeCells(cells: readonly RenderedCell[], locale: string | null): Text | null {
  const [first] = cells;
  if (first === undefined) return null;
  const value = cells.map((cell) => cell.value).reduce(joinSentences);
  return {
    value,
    language: languageOf(value, locale),
    location: first.location,
    span: { start: first.span.start, end: Math.max(...cells.map(({ span }) => span.end)) },
    links: cells.flatMap(({ links }) => links),
  };
}

/**
 * What stood in two cells stays two sentences.
 * @example joinSentences('Parameter error', 'A value is out of range.') // 'Parameter error. A value is out of range.'
 */
function joinSentences(text: string, next: string): string {
  if (/\p{Script=Han}$/u.test(text)) return `${text}。${next}`;
  return /[\p{L}\p{Nd})\]"'”]$/u.test(text) ? `${text}. ${next}` : `${text} ${next}`;
}

/** Deprecation by strike-through of what identifies the entry, by a note beside it, or by its texts. */
export function readDeprecation(identifying: readonly RenderedCell[], texts: Texts): Deprecation | null {
  const spoken = [...identifying.map(({ value }) => value), ...ROLES.flatMap((role) => texts[role]?.value ?? [])]
    .map(deprecationIn)
    .filter((deprecation) => deprecation !== null);
  const struck = identifying.find((cell) => cell.struck);
  if (struck === undefined) return spoken[0] ?? null;
  return {
    replacement: spoken.find(({ replacement }) => replacement !== null)?.replacement ?? null,
    because: `${struck.value} is struck through`,
  };
}
