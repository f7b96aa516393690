/** What every report counts, orders and calls in the same way. */

import type { Finding, Severity, SourceReading } from '../model/index.ts';
import type { Review, Since } from '../model/review.ts';

export interface Counts {
  readonly documents: number;
  readonly rows: number;
  readonly codes: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

/** The numbers of a summary; accepted findings count apart. */
export function countsOf(reviews: readonly Review[]): Counts {
  const findings = reviews.flatMap((review) => review.findings);
  const fresh = (severity: Severity) =>
    findings.filter((finding) => finding.status === 'new' && finding.severity === severity).length;
  return {
    documents: new Set(reviews.flatMap((review) => review.readings.map((reading) => reading.source.file))).size,
    rows: sum(reviews.flatMap((review) => review.readings.map(rowsOf))),
    codes: sum(reviews.map((review) => review.catalog.codes.length)),
    errors: fresh('error'),
    warnings: fresh('warning'),
    infos: fresh('info'),
    accepted: findings.filter((finding) => finding.status === 'accepted').length,
  };
}

/** Was the finding not there before? What a suppression accepts is no news. */
export function isNew({ fingerprint, status }: Finding, since: Since | null): boolean {
  return since !== null && status === 'new' && !since.known.has(fingerprint);
}

/** Rows of the tables that a reader recognised as error codes. */
export function rowsOf(reading: SourceReading): number {
  return sum(reading.tables.map((table) => (table.recognised ? table.rows.length : 0)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** `403 FILE_UPLOAD_FAILED`, or what is known of it. */
export function labelOf(entry: { readonly code: number | string | null; readonly name: string | null }): string {
  return [entry.code, entry.name].filter((part) => part !== null).join(' ');
}

/** Findings by file, files and places in reading order; the order of equal places is the one given. */
export function byPage(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sorted = [...findings].sort(
    (a, b) =>
      compareText(a.location.file, b.location.file) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column ||
      compareText(a.rule, b.rule),
  );
  const pages = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const page = pages.get(finding.location.file);
    if (page === undefined) pages.set(finding.location.file, [finding]);
    else page.push(finding);
  }
  return pages;
}

/** Order by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
