/** `scan`: what was recognised in each document, what was skipped and why, as JSON, for a terminal and as Markdown. */

import { counted } from '../model/counted.ts';
import type { LedgerEntry, SourceReading, Table } from '../model/index.ts';
import { jsonText } from './json-text.ts';
import { codeSpan, inline, table } from './markdown.ts';
import { rowsOf, sum } from './review.ts';
import { columns, hang, type Paint, plain } from './terminal.ts';

export interface Scan {
  /** The documents to list. */
  readonly readings: readonly SourceReading[];
  /** How many documents were looked at. */
  readonly looked: number;
}

/** The text of `scan --format json`. A contract: keys keep their order and meaning. */
export function scanJson({ readings }: Scan): string {
  return jsonText({ schemaVersion: 1, documents: readings.map(documentEntry) });
}

function documentEntry(reading: SourceReading) {
  const { source, skippedRows, skippedTables } = reading;
  return {
    file: source.file,
    platform: source.platform,
    locale: source.locale,
    prefix: source.prefix,
    inferences: source.inferences,
    tables: recognised(reading).length,
    rows: rowsOf(reading),
    skippedRows: skippedRows.map(({ location, reason }) => ({ line: location.line, reason })),
    skippedTables: skippedTables.map(({ location, reason, help }) => ({
      line: location.line,
      reason,
      ...(help !== undefined && { help }),
    })),
    observations: reading.observations.map(observationEntry),
  };
}

function observationEntry(observation: SourceReading['observations'][number]) {
  const { description, reason, fix } = observation.texts;
  return {
    code: observation.code,
    name: observation.name,
    names: observation.names,
    ...(observation.enum !== undefined && { enum: observation.enum }),
    ...(observation.platform !== null && { platform: observation.platform }),
    line: observation.location.line,
    column: observation.location.column,
    texts: {
      ...(description && { description: description.value }),
      ...(reason && { reason: reason.value }),
      ...(fix && { fix: fix.value }),
    },
    deprecated: observation.deprecated,
  };
}

/** The text of `scan` for a terminal of that width. */
export function scanPretty(scan: Scan, paint: Paint, width: number): string {
  const documents = scan.readings.map((reading) => `${documentLines(reading, paint, width).join('\n')}\n`);
  return [...documents, `${hang(totals(scan), 0, width)}\n`].join('\n');
}

function documentLines(reading: SourceReading, paint: Paint, width: number): string[] {
  const { source } = reading;
  const facts = [source.platform, source.generation, source.locale].filter((fact) => fact !== null).join(', ');
  const tables = recognised(reading).map((found) => [
    `  line ${found.location.line}`,
    counted(found.rows.length, 'row'),
    plain(found.title ?? ''),
    found.columns.map((column) => column.role).join(' | '),
    ...(found.confidence === 'low' ? [paint.yellow(`doubtful: ${plain(found.because)}`)] : []),
  ]);
  const skipped = [...reading.skippedTables, ...reading.skippedRows].map(
    ({ location, reason, help }) =>
      `  ${hang(`${paint.yellow('skipped')} line ${location.line}: ${plain(withHelp(reason, help))}`, 4, width)}`,
  );
  const inferred = source.inferences.map(({ field, value, because }) =>
    paint.dim(`  ${hang(`${field} ${plain(value)}: ${plain(because)}`, 4, width)}`),
  );
  const head = `${paint.bold(plain(source.file))}  ${counted(reading.observations.length, 'entry').replace('entrys', 'entries')}`;
  return [
    facts === '' ? head : `${head}  ${paint.dim(plain(facts))}`,
    ...inferred,
    ...columns(tables, width),
    ...skipped,
  ];
}

function withHelp(reason: string, help: string | undefined): string {
  return help === undefined ? reason : `${reason}; ${help}`;
}

function totals({ readings, looked }: Scan): string {
  const found = readings.filter((reading) => reading.observations.length > 0);
  const entries = sum(found.map((reading) => reading.observations.length));
  const skipped = sum(readings.map((reading) => reading.skippedRows.length));
  const tablesSkipped = sum(readings.map((reading) => reading.skippedTables.length));
  const tables = sum(found.map((reading) => recognised(reading).length));
  return `${counted(looked, 'document')} read, ${found.length} with error codes: ${counted(tables, 'table')}, ${counted(sum(found.map(rowsOf)), 'row')}, ${entries === 1 ? '1 entry' : `${entries} entries`}, skipped ${counted(skipped, 'row')} and ${counted(tablesSkipped, 'table')}.`;
}

/** The text of `scan --explain`: what each judgement of a table, a list or a run of headings is made of. */
export function scanExplained({ readings }: Scan): string {
  const documents = readings.flatMap((reading) => {
    const judged = reading.tables.filter(({ evidence = [] }) => evidence.length > 0);
    return judged.length === 0 ? [] : [[plain(reading.source.file), ...judged.flatMap(ledgerLines)].join('\n')];
  });
  return documents.length === 0 ? '' : `${documents.join('\n\n')}\n`;
}

function ledgerLines({ location, title, kind, recognised, confidence, evidence = [] }: Table): string[] {
  const verdict = recognised ? (confidence === 'low' ? 'read, doubtful' : 'read') : 'not read';
  const sum = evidence.reduce((total, { weight }) => total + (weight === 'veto' ? 0 : weight), 0);
  const entries = [...evidence].sort((a, b) => sizeOf(b) - sizeOf(a));
  return [
    `  line ${location.line}: ${kind}${title === null ? '' : ` under "${plain(title)}"`}, ${verdict} (${signed(sum)})`,
    ...entries.map(({ id, says, weight }) => `    ${shown(weight).padStart(6)}  ${id}: ${plain(says)}`),
  ];
}

function sizeOf({ weight }: LedgerEntry): number {
  return weight === 'veto' ? Number.POSITIVE_INFINITY : Math.abs(weight);
}

function shown(weight: LedgerEntry['weight']): string {
  return weight === 'veto' ? 'veto' : signed(weight);
}

/** Two digits behind the point at most, with a sign. */
function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return rounded > 0 ? `+${rounded}` : `${rounded}`;
}

/** The text of `scan --format markdown`. */
export function scanMarkdown(scan: Scan): string {
  const numbers = ['Tables', 'Rows', 'Entries', 'Skipped'];
  const rows = scan.readings.map((reading) => [
    codeSpan(reading.source.file),
    inline(reading.source.platform ?? ''),
    reading.source.locale ?? '',
    ...[recognised(reading).length, rowsOf(reading), reading.observations.length, reading.skippedRows.length].map(
      String,
    ),
  ]);
  const skipped = scan.readings.flatMap((reading) =>
    [...reading.skippedTables, ...reading.skippedRows].map(
      ({ location, reason, help }) =>
        `- ${codeSpan(`${location.file}:${location.line}`)}: ${inline(withHelp(reason, help))}`,
    ),
  );
  const lines = [
    '# agora-errgen scan',
    '',
    ...table(['Document', 'Platform', 'Locale', ...numbers], rows, numbers),
    '',
    totals(scan),
  ];
  return `${[...lines, ...(skipped.length > 0 ? ['', '## Skipped', '', ...skipped] : [])].join('\n')}\n`;
}

function recognised(reading: SourceReading): SourceReading['tables'] {
  return reading.tables.filter((found) => found.recognised);
}
