/**
 * One page of documentation to what it says about error codes. Pure: any string gives a reading, and what gives nothing is
 * listed with its reason; a table beyond any that people write (`limits.ts`) throws `CannotRun`. First a scan by lines, then judgement by rough text, then parsing.
 */

import type { Skipped, SourceReading } from '../model/index.ts';
import { once } from '../model/once.ts';
import { helpFor } from './judge/help-for.ts';
import { findDirectives } from './page/find-directives.ts';
import { findProse } from './page/find-prose.ts';
import { inferLocale } from './page/infer-locale.ts';
import { inferSource } from './page/infer-source.ts';
import type { TableReading } from './read-grid.ts';
import { readRegions } from './read-regions.ts';
import type { ReadOptions } from './text/read-options.ts';
import { splitLines } from './text/split-lines.ts';

/** Reads one page. */
export function readDocument(text: string, options: ReadOptions): SourceReading {
  const page = splitLines(options.file, text);
  const prose = findProse(page);
  const locale = once(() => (options.locale === undefined ? inferLocale(options.file, prose.frontMatter, text) : null));
  const pageLocale = () => options.locale ?? locale()?.value ?? null;
  const { readings: found, overlooked } = readRegions(page, prose, { ...options, pageLocale });
  const readings = found.map(numbered);
  const observations = readings.flatMap((reading) => reading.observations);
  const isRead = observations.length > 0 || options.expected;
  return {
    source: inferSource(options, prose.frontMatter, isRead ? locale() : null, observations),
    text,
    tables: readings.map(({ table }) => table),
    observations,
    skippedRows: readings.flatMap(({ skippedRows }) => skippedRows),
    skippedTables: [
      ...readings.flatMap(({ table }) =>
        table.recognised ? [] : [{ location: table.location, reason: table.because, ...helpFor(table) }],
      ),
      ...overlooked,
    ].sort(byLine),
    directives: findDirectives(page, prose),
  };
}

function byLine({ location: a }: Skipped, { location: b }: Skipped): number {
  return a.line - b.line;
}

/** Observations know the index of their table only when all tables of the page are known. */
function numbered(reading: TableReading, index: number): TableReading {
  return { ...reading, observations: reading.observations.map((observation) => ({ ...observation, table: index })) };
}
