/**
 * One page of documentation to what it says about error codes. Pure, and total: any string gives a reading, and what
 * gives nothing is listed with its reason. First a scan by lines, then judgement by rough text, then parsing.
 */

import type { SourceReading } from '../model/index.ts';
import { findDirectives } from './find-directives.ts';
import { findHeadingEntries, mayHaveHeadingEntries } from './find-heading-entries.ts';
import { findHeadings } from './find-headings.ts';
import { findHtmlTables } from './find-html-tables.ts';
import { findLists, mayHaveLists } from './find-lists.ts';
import { findMarkdownTables } from './find-markdown-tables.ts';
import { findProse, type Prose } from './find-prose.ts';
import { inferSource } from './infer-source.ts';
import { placesOf } from './place.ts';
import { type Grid, readGrid, type TableReading } from './read-grid.ts';
import type { ReadOptions } from './read-options.ts';
import { readTable } from './read-tables.ts';
import { lineOf, type Page, splitLines } from './split-lines.ts';

/** Reads one page. */
export function readDocument(text: string, options: ReadOptions): SourceReading {
  const page = splitLines(options.file, text);
  const prose = findProse(page);
  const readings = readAll(page, prose, options);
  const observations = readings.flatMap((reading) => reading.observations);
  return {
    source: inferSource(options, prose.frontMatter, text, observations),
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

/** Whatever a page may hold entries in, in the order of the page. */
function readAll(page: Page, prose: Prose, options: ReadOptions): TableReading[] {
  const tables = [...findMarkdownTables(page, prose), ...findHtmlTables(page, prose)];
  const hasHeadings = mayHaveHeadingEntries(page);
  const hasLists = mayHaveLists(page);
  if (tables.length === 0 && !hasHeadings && !hasLists) return [];
  const headings = findHeadings(page, prose);
  const placeOf = placesOf(page, prose, headings);
  const grids: Grid[] = [
    ...(hasHeadings ? findHeadingEntries(page, prose, headings) : []),
    ...(hasLists ? findLists(page, prose) : []),
  ].filter((grid) => readGrid(page, grid, placeOf(lineOf(page, grid.start)), 0, options).table.recognised);
  return [...tables, ...grids]
    .sort((a, b) => a.start - b.start)
    .map((found, index) => {
      const place = placeOf(lineOf(page, found.start));
      return 'header' in found
        ? readTable(page, found, place, index, options)
        : readGrid(page, found, place, index, options);
    });
}
