/**
 * The observations of a recognised table: one for each code of each row, or one for each row where names alone
 * identify it. A row that gives nothing is listed with its reason.
 */

import { languageOf } from '../languages/index.ts';
import type { Code, Column, Deprecation, Observation, Skipped, Span } from '../model/index.ts';
import { findCode, findToken } from './locate-tokens.ts';
import { type Identity, isBlank, isStringCode, isStrongIdentifier, readIdentity } from './read-identity.ts';
import { readDeprecation, readTexts, type Texts } from './read-texts.ts';
import type { RenderedCell } from './render-cells.ts';
import { locate, type Page } from './split-lines.ts';

/** One row as the reader of the page sees it. */
export interface RenderedRow {
  readonly start: number;
  readonly cells: readonly RenderedCell[];
}

/** What holds for all rows of a table. */
export interface RowContext {
  readonly page: Page;
  readonly columns: readonly Column[];
  readonly stringCodes: boolean;
  readonly spacedNames: boolean;
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

/** A code or a name and the cell it was read from. */
interface Found<Value> {
  readonly value: Value;
  readonly cell: RenderedCell;
}

interface Entry {
  readonly codes: readonly Found<Code>[];
  readonly names: readonly Found<string>[];
  /** What the code's cell says beside its code (`200 (OK)`). */
  readonly rest: Found<string> | null;
}

const NO_IDENTITY: Identity = { codes: [], names: [], rest: '', isRange: false };

/** Reads the rows of one table; its index is not known here and stands as 0. */
export function readRows(rows: readonly RenderedRow[], context: RowContext): ReadRows {
  const observations: Observation[] = [];
  const skipped: Skipped[] = [];
  rows.forEach((row, index) => {
    const entry = readEntry(row, context);
    if (typeof entry === 'string') skipped.push({ location: locate(context.page, row.start), reason: entry });
    else observations.push(...toObservations(entry, row, index, context));
  });
  return { observations, skipped };
}

/** The entry a row stands for, or the reason why it stands for none. */
function readEntry({ cells }: RenderedRow, { columns, stringCodes, spacedNames }: RowContext): Entry | string {
  const codeCell = cells[columns.findIndex(({ role }) => role === 'code')];
  const nameCell = cells[columns.findIndex(({ role }) => role === 'name')];
  if (cells.every(({ value }) => isBlank(value))) return 'the row is empty';
  if (
    columns.some(({ header }) => header !== '') &&
    cells.every(({ value }, at) => value === (columns[at]?.header ?? ''))
  )
    return 'the row repeats the header';
  if ([codeCell, nameCell].every((cell) => cell === undefined || cell.continued))
    return 'the row goes on with the entry above';
  const inCode =
    codeCell === undefined ? NO_IDENTITY : stringCodes ? NO_IDENTITY : readIdentity(codeCell.lines, codeCell.codes);
  const inName = nameCell === undefined ? NO_IDENTITY : readName(nameCell, spacedNames);
  const codes =
    stringCodes && codeCell !== undefined
      ? foundIn(codeCell, splitCodes(codeCell))
      : codesOf(inCode, codeCell, inName, nameCell);
  const names = inName.names.length > 0 ? foundIn(nameCell, inName.names) : foundIn(codeCell, inCode.names);
  if (inCode.isRange) return 'it is a range of codes, not a code';
  if (codes.length === 0 && isTitle(cells, names)) return 'it has only a title';
  if (codes.length > 0 || names.length > 0) return { codes, names, rest: foundIn(codeCell, [inCode.rest])[0] ?? null };
  return inName.isRange ? 'it is a range of codes, not a code' : 'it has no code and no name';
}

/** A row that has nothing but a word or two. */
function isTitle(cells: readonly RenderedCell[], names: readonly Found<string>[]): boolean {
  const filled = cells.filter(({ value }) => !isBlank(value));
  return cells.length > 1 && filled.length === 1 && !names.some(({ value }) => isStrongIdentifier(value));
}

function foundIn<Value>(cell: RenderedCell | undefined, values: readonly Value[]): Found<Value>[] {
  return cell === undefined ? [] : values.map((value) => ({ value, cell }));
}

/** A number in the name's cell is the entry's code only where the code's own cell has none. */
function codesOf(
  inCode: Identity,
  codeCell: RenderedCell | undefined,
  inName: Identity,
  nameCell: RenderedCell | undefined,
): Found<Code>[] {
  if (inCode.codes.length > 0) return foundIn<Code>(codeCell, inCode.codes);
  return inCode.isRange ? [] : foundIn<Code>(nameCell, inName.codes);
}

function splitCodes(cell: RenderedCell): Code[] {
  return cell.lines
    .split(/\s*[,，、/\n]\s*|\s+or\s+/)
    .filter((part) => isStringCode(part) || isStrongIdentifier(part) || /^-?\d+$/.test(part));
}

/** In a column of names, tokens that start with a digit are names too, and words where the header says so. */
function readName(cell: RenderedCell, isSpaced: boolean): Identity {
  const identity = readIdentity(cell.lines, cell.codes);
  if (identity.names.length > 0 || identity.codes.length > 0 || identity.isRange) return identity;
  const isName =
    (isSpaced && /^[A-Za-z][^\p{Script=Han}]*$/u.test(cell.value)) || /^\d+[A-Z][\dA-Z]*$/.test(cell.value);
  return isName && cell.value.length <= 80 ? { ...NO_IDENTITY, names: [cell.value] } : identity;
}

function toObservations(
  { codes, names, rest }: Entry,
  row: RenderedRow,
  index: number,
  context: RowContext,
): Observation[] {
  const texts = withRest(readTexts(row.cells, context.columns, context.locale), rest, context);
  const cells = [...new Set([...codes, ...names].map(({ cell }) => cell))];
  const shared = {
    texts,
    deprecated: readDeprecation(cells, texts) ?? context.deprecated,
    platform: context.platform,
    section: context.section,
    table: 0,
    row: index,
  };
  if (codes.length === 0) return [{ ...shared, ...placeOf(context.page, null, names) }];
  const isPaired = codes.length > 1 && codes.length === names.length;
  return codes.map((code, at) => ({
    ...shared,
    ...placeOf(context.page, code, isPaired ? names.slice(at, at + 1) : names),
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
