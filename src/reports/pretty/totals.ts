/** The totals of a run, before anything else: what was read, what was found by severity and rule, what is accepted and where. */

import { counted, enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Finding } from '../../model/index.ts';
import type { Review } from '../../model/review.ts';
import { compareText, countsOf } from '../review.ts';
import { columns, type Paint, paintSeverity } from '../terminal.ts';
import { SEVERITIES } from './groups.ts';

/**
 * The lines of the totals.
 * @example 'found     6 errors  mangled-name 3, duplicate-name 1, …'
 */
export function totalsPretty(reviews: readonly Review[], paint: Paint, width: number): string[] {
  const { documents, rows, codes } = countsOf(reviews);
  const passedOver = new Set(reviews.flatMap((review) => review.passedOver)).size;
  const others = passedOver === 0 ? '' : `; ${counted(passedOver, 'other file')} without error codes`;
  const read = [counted(documents, 'document'), counted(rows, 'row'), counted(codes, 'code')].join(', ') + others;
  const findings = reviews.flatMap((review) => review.findings);
  const fresh = findings.filter(({ status }) => status === 'new');
  const accepted = findings.filter(({ status }) => status === 'accepted');
  const isAll = fresh.length === 0 && accepted.length > 0;
  return [
    ...columns([[paint.bold('read'.padEnd(LABEL)), read]], width),
    ...(isAll ? [] : foundLines(fresh, paint, width)),
    ...(accepted.length === 0 ? [] : acceptedLines(accepted, isAll, paint, width)),
  ];
}

const LABEL = 'accepted'.length;

function foundLines(fresh: readonly Finding[], paint: Paint, width: number): string[] {
  const counts = SEVERITIES.map((severity) => ({ severity, own: fresh.filter((one) => one.severity === severity) }));
  const rows = counts
    .filter(({ own, severity }) => own.length > 0 || severity === 'error')
    .map(({ severity, own }, index) => {
      const count = counted(own.length, severity);
      const shown = own.length === 0 ? count : paintSeverity(paint, severity, count);
      return [index === 0 ? paint.bold('found'.padEnd(LABEL)) : '', shown, rulesOf(own)];
    });
  return columns(rows, width);
}

/** @example rulesOf(findings) // 'mangled-name 3, duplicate-name 1' */
function rulesOf(findings: readonly Finding[]): string {
  return [...groupBy(findings, ({ rule }) => rule)]
    .sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .map(([rule, own]) => `${rule} ${own.length}`)
    .join(', ');
}

/** They are still wrong: nobody should take a quiet run for clean pages. */
function acceptedLines(accepted: readonly Finding[], isAll: boolean, paint: Paint, width: number): string[] {
  const places = [...groupBy(accepted, ({ acceptedBy = 'suppressions' }) => acceptedBy)];
  const counts = (own: readonly Finding[]) =>
    enumeratedCounts(
      own.map(({ severity }) => severity),
      paint,
    );
  const only = places.length === 1 ? places[0]?.[0] : undefined;
  if (isAll) {
    const by = `${accepted.length === 1 ? '' : 'all '}accepted in ${enumerated(places.map(([place]) => place))}`;
    return columns([[paint.bold('found'.padEnd(LABEL)), `${counts(accepted)}, ${by}`]], width);
  }
  const where =
    only === undefined ? places.map(([place, own]) => `${own.length} in ${place}`).join(', ') : `in ${only}`;
  return columns([[paint.bold('accepted'), `${counts(accepted)} ${only === undefined ? `(${where})` : where}`]], width);
}

function enumeratedCounts(severities: readonly Finding['severity'][], paint: Paint): string {
  return SEVERITIES.flatMap((severity) => {
    const number = severities.filter((one) => one === severity).length;
    return number === 0 ? [] : paintSeverity(paint, severity, counted(number, severity));
  }).join(', ');
}
