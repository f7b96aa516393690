/**
 * The observations of a recognised table: one for each code of each row, or one for each row where names alone
 * identify it, and one for each platform that has its own name. A row that gives nothing is listed with its reason.
 */

import { deprecationIn, languageOf } from '../../languages/index.ts';
import type { Code, Column, Deprecation, Observation, Skipped, Span } from '../../model/index.ts';
import { isStringCode } from '../cells/identifiers.ts';
import { isBlank } from '../cells/parse-code.ts';
import type { RenderedCell } from '../cells/rendered-cell.ts';
import type { PlatformColumns } from '../judge/platform-columns.ts';
import { locate, type Page } from '../text/split-lines.ts';
import { findCode, findToken } from './locate-tokens.ts';
import { type Entry, type EntryContext, type Found, GOES_ON, goesOn, isWordAlone, readEntry } from './read-entry.ts';
import { readDeprecation, readTexts, type Texts } from './read-texts.ts';

/** One row as the reader of the page sees it. */
export interface RenderedRow {
  readonly start: number;
  readonly cells: readonly RenderedCell[];
  /** A line of its own below an entry that deprecates it. */
  readonly note?: string;
}

/** What holds for all rows of a table. */
export interface RowContext extends Omit<EntryContext, 'mayHaveTitles'> {
  readonly page: Page;
  /** The columns of each platform where platforms have their own; none where the table has one of codes and one of names. */
  readonly platforms: readonly PlatformColumns[];
  /** The platform that the source is said to be of: where it has columns of its own, those of others are not read. */
  readonly only: string | null;
  readonly section: string | null;
  readonly platform: string | null;
  /** The page's. */
  readonly locale: string | null;
  /** The heading above says that everything below is deprecated. */
  readonly deprecated: Deprecation | null;
}

export interface ReadRows {
  readonly observations: readonly Observation[];
  readonly skipped: readonly Skipped[];
}

/** A row with those below it that only go on with it. */
interface RowGroup {
  readonly row: RenderedRow;
  readonly index: number;
  readonly more: readonly RenderedRow[];
}

/** Reads the rows of one table; its index is not known here and stands as 0. */
export function readRows(rows: readonly RenderedRow[], of: RowContext): ReadRows {
  const context = { ...of, mayHaveTitles: rows.some(({ cells }) => !isWordAlone(cells)) };
  const observations: Observation[] = [];
  const skipped: Skipped[] = [];
  const skip = ({ start }: RenderedRow, reason: string) =>
    skipped.push({ location: locate(context.page, start), reason });
  for (const group of groupRows(rows, context.columns)) {
    const entries = readEntries(group.row, context);
    if (typeof entries === 'string') {
      skip(group.row, entries);
      for (const row of group.more) skip(row, GOES_ON);
    } else observations.push(...toObservations(entries, group, context));
  }
  return { observations, skipped };
}

function groupRows(rows: readonly RenderedRow[], columns: readonly Column[]): RowGroup[] {
  const groups: { row: RenderedRow; index: number; more: RenderedRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const above = groups.at(-1);
    if (above !== undefined && goesOn(row.cells, columns)) above.more.push(row);
    else groups.push({ row, index, more: [] });
  }
  return groups;
}

/** The entries of a row, one for each platform that it says something of; where it does of none, the entry it stands for. */
function readEntries({ cells }: RenderedRow, context: RowContext & EntryContext): readonly PlatformEntry[] | string {
  const isFilled = (index: number | null) => index !== null && !isBlank(cells[index]?.value ?? '');
  const isOnly = ({ platform }: PlatformColumns) => platform?.split(', ').includes(context.only ?? '') === true;
  const isNarrowed = context.platforms.some(isOnly);
  const wanted = isNarrowed ? context.platforms.filter(isOnly) : context.platforms;
  const own = wanted.filter(({ code, name }) => (isFilled(code) || code === null) && isFilled(name ?? code));
  if (isNarrowed && own.length === 0) return `it says nothing of ${context.only}`;
  if (own.length === 0) {
    const entry = readEntry(cells, context);
    return typeof entry === 'string' ? entry : [{ ...entry, platform: context.platform }];
  }
  const entries = own.map(({ platform, code, name }) => ({
    entry: readEntry(cells, context, name ?? undefined, code ?? undefined),
    platform,
  }));
  const reasons = entries.map(({ entry }) => entry).filter((entry) => typeof entry === 'string');
  const read = entries.flatMap(({ entry, platform }) =>
    typeof entry === 'string' ? [] : [{ ...entry, platform: platform ?? context.platform }],
  );
  return read.length === 0 ? (reasons[0] ?? GOES_ON) : read;
}

type PlatformEntry = Entry & { readonly platform: string | null };

function toObservations(entries: readonly PlatformEntry[], group: RowGroup, context: RowContext): Observation[] {
  const written = readTexts(
    [group.row, ...group.more].map(({ cells }) => cells),
    context.columns,
    context.locale,
  );
  const noted = group.row.note === undefined ? null : deprecationIn(group.row.note);
  return entries.flatMap((entry) =>
    observationsOf(entry, written, group.index, { ...context, deprecated: noted ?? context.deprecated }),
  );
}

function observationsOf(
  { codes, names, rest, platform }: PlatformEntry,
  written: Texts,
  row: number,
  context: RowContext,
): Observation[] {
  const texts = withRest(written, rest, context);
  const cells = [...new Set([...codes, ...names].map(({ cell }) => cell))];
  const shared = {
    texts,
    deprecated: readDeprecation(cells, texts) ?? context.deprecated,
    platform,
    section: context.section,
    table: 0,
    row,
  };
  if (codes.length === 0 && names.length > 1 && names.every(({ value }) => isStringCode(value)))
    return names.map((name) => ({ ...shared, ...placeOf(context.page, null, [name]) }));
  if (codes.length === 0) return [{ ...shared, ...placeOf(context.page, null, names) }];
  const isPaired = codes.length > 1 && codes.length === names.length;
  // One word beside several codes that are words themselves is what they are a kind of.
  const isKind = codes.length > 1 && names.length === 1 && codes.every(({ value }) => typeof value === 'string');
  return codes.map((code, at) => ({
    ...shared,
    ...placeOf(context.page, code, isPaired ? names.slice(at, at + 1) : isKind ? [] : names),
  }));
}

/** Words beside the code describe the entry where nothing else does. */
function withRest(texts: Texts, rest: Found<string> | null, { page, locale }: RowContext): Texts {
  if (rest === null || rest.value === '' || texts.description !== undefined) return texts;
  const span = findToken(page, rest.cell.span, rest.value);
  const { value, cell } = rest;
  return {
    ...texts,
    description: {
      value,
      language: languageOf(value, locale),
      location: locate(page, span.start),
      span,
      links: cell.links,
    },
  };
}

type Place = Pick<Observation, 'code' | 'name' | 'names' | 'location' | 'codeSpan' | 'nameSpan' | 'nameLocation'>;

function placeOf(page: Page, code: Found<Code> | null, names: readonly Found<string>[]): Place {
  const [name] = names;
  const codeSpan: Span | null = code === null ? null : findCode(page, code.cell.span, code.value);
  const nameSpan: Span | null = name === undefined ? null : findToken(page, name.cell.span, name.value);
  return {
    code: code?.value ?? null,
    name: name?.value ?? null,
    names: names.map(({ value }) => value),
    location: locate(page, (codeSpan ?? nameSpan)?.start ?? 0),
    codeSpan,
    nameSpan,
    nameLocation: nameSpan === null ? null : locate(page, nameSpan.start),
  };
}
