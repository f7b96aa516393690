/**
 * One page of documentation to what it says about error codes. Pure: any string gives a reading, and what gives nothing is
 * listed with its reason; a table beyond any that people write (`limits.ts`) throws `CannotRun`. First a scan by lines, then judgement by rough text, then parsing.
 */

import type { Skipped, SourceReading, Table } from '../model/index.ts';
import { once } from '../model/once.ts';
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
        table.recognised ? [] : [{ location: table.location, reason: `${table.because}${helpFor(table)}` }],
      ),
      ...overlooked,
    ].sort(byLine),
    directives: findDirectives(page, prose),
  };
}

/** What in the config would have a table read, by what speaks most against it; nothing where the config itself left it out. */
function helpFor({ evidence = [] }: Table): string {
  const has = (id: string) => evidence.some((entry) => entry.id === id);
  if (evidence.length === 0 || has('statuses-are-none')) return '';
  if (has('no-identity')) return '; `columns` in the config can say which column is the code';
  if (has('http-statuses')) return '; `"httpStatuses": "codes"` in the config has them read';
  return '; `tables.include` in the config has what stands under its heading read';
}

function byLine({ location: a }: Skipped, { location: b }: Skipped): number {
  return a.line - b.line;
}

/** Observations know the index of their table only when all tables of the page are known. */
function numbered(reading: TableReading, index: number): TableReading {
  return { ...reading, observations: reading.observations.map((observation) => ({ ...observation, table: index })) };
}
