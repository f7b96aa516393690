/** Findings in the order in which a person wants to know of them, those that say the same as one group. */

import { groupBy } from '../../model/group-by.ts';
import type { Finding, Severity } from '../../model/index.ts';
import { compareText } from '../review.ts';

/** Findings of one severity and one rule; with a title, they say the same of several codes. */
export interface Group {
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string | null;
  readonly findings: readonly [Finding, ...Finding[]];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first; in each severity the largest group first. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const groups = [...groupBy(own, ({ rule, alike }) => JSON.stringify([rule, alike])).values()].flatMap(toGroup);
    return groups.sort((a, b) => b.findings.length - a.findings.length || compareText(a.rule, b.rule));
  });
}

function toGroup([first, ...others]: readonly Finding[]): Group[] {
  if (first === undefined) return [];
  const { severity, rule, alike } = first;
  return [{ severity, rule, title: alike ?? null, findings: [first, ...others] }];
}
