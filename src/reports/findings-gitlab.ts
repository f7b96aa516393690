/**
 * `check --format gitlab`: a code quality report, which GitLab shows in merge requests.
 * @see https://docs.gitlab.com/ci/testing/code_quality/
 */

import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { adviceOf } from './config-entries.ts';
import { jsonText } from './json-text.ts';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** The text of `check --format gitlab`: new findings and stale files. */
export function findingsGitlab(reviews: readonly Review[], stale: readonly StaleFile[]): string {
  const findings = reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
  return jsonText([...findings.map(issue), ...stale.map(staleIssue)]);
}

function issue(finding: Finding) {
  const edit = finding.edit === null ? '' : `. Edit: ${adviceOf(finding.edit)}`;
  return {
    description: finding.message + edit,
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.severity],
    location: { path: finding.location.file, lines: { begin: finding.location.line } },
  };
}

function staleIssue({ file, state, what }: StaleFile) {
  return {
    description: `This generated file is ${state}: ${what}. Run agora-errgen build and commit the result.`,
    check_name: 'stale-output',
    fingerprint: createHash('sha256').update(`stale-output ${file}`).digest('hex').slice(0, 16),
    severity: SEVERITY.error,
    location: { path: file, lines: { begin: 1 } },
  };
}
