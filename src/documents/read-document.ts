/**
 * One page of documentation to what it says about error codes. Pure, and total: any string gives a reading, and what
 * gives nothing is listed with its reason. First a scan by lines, then judgement by rough text, then parsing.
 */

import type { SourceReading } from '../model/index.ts';
import type { RawTable } from './cells/raw-table.ts';
import { findDirectives } from './page/find-directives.ts';
import { findHeadings } from './page/find-headings.ts';
import { findProse, type Prose } from './page/find-prose.ts';
import { placesOf } from './page/find-surroundings.ts';
import { inferLocale } from './page/infer-locale.ts';
import { inferSource } from './page/infer-source.ts';
import { readGrid, type TableReading } from './read-grid.ts';
import { readTable } from './read-tables.ts';
import { findDefinitions, mayHaveDefinitions } from './regions/find-definitions.ts';
import { findHeadingEntries, mayHaveHeadingEntries } from './regions/find-heading-entries.ts';
import { findHtmlTables } from './regions/find-html-tables.ts';
import { findLabelledCodes } from './regions/find-labelled-codes.ts';
import { findLists, mayHaveLists } from './regions/find-lists.ts';
import { findMarkdownTables } from './regions/find-markdown-tables.ts';
import type { PageOptions, ReadOptions } from './text/read-options.ts';
import { lineOf, type Page, splitLines } from './text/split-lines.ts';

/** Reads one page. */
export function readDocument(text: string, options: ReadOptions): SourceReading {
  const page = splitLines(options.file, text);
  const prose = findProse(page);
  const locale = once(() => (options.locale === undefined ? inferLocale(options.file, prose.frontMatter, text) : null));
  const readings = readAll(page, prose, { ...options, pageLocale: () => options.locale ?? locale()?.value ?? null });
  const observations = readings.flatMap((reading) => reading.observations);
  return {
    source: inferSource(
      options,
      prose.frontMatter,
      observations.length > 0 || options.expected ? locale() : null,
      observations,
    ),
    text,
    tables: readings.map(({ table }) => table),
    observations,
    skippedRows: readings.flatMap(({ skippedRows }) => skippedRows),
    skippedTables: readings.flatMap(({ table }) =>
      table.recognised ? [] : [{ location: table.location, reason: table.because }],
    ),
    directives: findDirectives(page, prose.comments),
  };
}

function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

/** Whatever a page may hold entries in, in the order of the page. */
function readAll(page: Page, prose: Prose, options: PageOptions): TableReading[] {
  const tables = [...findMarkdownTables(page, prose), ...findHtmlTables(page, prose)];
  const hasHeadings = mayHaveHeadingEntries(page);
  const hasLists = mayHaveLists(page);
  const hasDefinitions = mayHaveDefinitions(page);
  if (tables.length === 0 && !hasHeadings && !hasLists && !hasDefinitions) return [];
  const headings = findHeadings(page, prose);
  const placeOf = placesOf(page, prose, headings);
  const placeAt = (start: number) => placeOf(lineOf(page, start));
  const read = (raw: RawTable, expected: boolean) => readTable(page, raw, placeAt(raw.start), { ...options, expected });
  const readings = tables.map((raw) => read(raw, false));
  const grids = [
    ...(hasHeadings ? findHeadingEntries(page, prose, headings, placeOf) : []),
    ...(hasHeadings ? findLabelledCodes(page, prose, headings) : []),
    ...(hasLists ? findLists(page, prose, placeOf) : []),
    ...(hasDefinitions ? findDefinitions(page, prose) : []),
  ];
  const judged = grids.map((grid) => ({ grid, first: readGrid(page, grid, placeAt(grid.start), options) }));
  const resembles = resemblance(judged.map(({ first }) => first));
  for (const { grid, first } of judged) {
    const reading = resembles(first)
      ? readGrid(page, grid, placeAt(grid.start), { ...options, resembles: true })
      : first;
    if (reading.table.recognised && addsEntries(reading, readings)) readings.push(reading);
  }
  const hasSecondChance = options.expected ? secondChance(readings) : () => false;
  return readings
    .map((reading, at) => {
      const raw = tables[at];
      return raw !== undefined && hasSecondChance(reading) ? read(raw, true) : reading;
    })
    .sort(byPlace)
    .map(numbered);
}

/** Sections of one page list their entries alike, but not each says by itself that it is about errors. */
function resemblance(readings: readonly TableReading[]): (reading: TableReading) => boolean {
  const shapeOf = ({ table }: TableReading) =>
    [table.kind, ...table.columns.map(({ header, role }) => `${header}=${role}`)].join('|');
  const believed = new Set(readings.filter(({ table }) => table.recognised).map(shapeOf));
  return (reading) => !reading.table.recognised && believed.has(shapeOf(reading));
}

/** Where error codes are expected, all tables are looked at again if none was about them, else those like one that was. */
function secondChance(readings: readonly TableReading[]): (reading: TableReading) => boolean {
  const headersOf = ({ table }: TableReading) => table.columns.map(({ header }) => header).join('|');
  const believed = new Set(readings.filter(({ table }) => table.recognised).map(headersOf));
  return (reading) => !reading.table.recognised && (believed.size === 0 || believed.has(headersOf(reading)));
}

function byPlace({ table: { location: a } }: TableReading, { table: { location: b } }: TableReading): number {
  return a.line - b.line || a.column - b.column;
}

/** Observations know the index of their table only when all tables of the page are known. */
function numbered(reading: TableReading, index: number): TableReading {
  return { ...reading, observations: reading.observations.map((observation) => ({ ...observation, table: index })) };
}

/** Headings and lists that mostly explain entries once more that the page has read elsewhere are not read as entries. */
function addsEntries({ observations }: TableReading, readings: readonly TableReading[]): boolean {
  const known = readings.flatMap((reading) => reading.observations);
  const names = new Set(known.flatMap((observation) => observation.names));
  const named = new Map(known.map(({ code, name }) => [code, name !== null]));
  const added = observations.filter(({ code, names: own }) => {
    const isNamedElsewhere = own.some((name) => names.has(name));
    if (code === null) return !isNamedElsewhere;
    // Two families of codes on one page share numbers, not names.
    return !named.has(code) || (own.length > 0 && named.get(code) === true && !isNamedElsewhere);
  });
  return added.length > observations.length / 2;
}
