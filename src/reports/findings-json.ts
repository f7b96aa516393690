/** `check --format json`: the summary and every finding. A contract: keys keep their order and meaning. */

import type { Edit, Finding, Verdict, VerdictSide } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { configEntries } from './config-entries.ts';
import { jsonText } from './json-text.ts';
import { countsOf } from './review.ts';

/** The text of `check --format json`; accepted findings are listed too, and count apart. */
export function findingsJson(reviews: readonly Review[], stale: readonly StaleFile[]): string {
  const report = {
    schemaVersion: 1,
    summary: { ...countsOf(reviews), staleFiles: stale.length },
    findings: reviews.flatMap((review) => review.findings.map(findingEntry)),
    verdicts: reviews.flatMap(({ catalog, verdicts }) =>
      verdicts.map((verdict) => ({ catalog: catalog.id, ...verdictEntry(verdict) })),
    ),
    stale: stale.map(({ file, state, what }) => ({ file, state, message: what })),
  };
  return jsonText(report);
}

/** One finding as `check` and `explain` show it. */
export function findingEntry(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    status: finding.status,
    message: finding.message,
    catalog: finding.catalog,
    code: finding.code,
    name: finding.name,
    file: finding.location.file,
    line: finding.location.line,
    column: finding.location.column,
    related: finding.related.map(({ file, line, message }) => ({ file, line, message })),
    edit: finding.edit && editEntry(finding.edit),
    fingerprint: finding.fingerprint,
  };
}

/** What to do: in words, as the exact change, and as an entry for the config where there is one. */
function editEntry(edit: Edit) {
  return {
    description: edit.description,
    change: edit.change,
    config: configEntries(edit.entries ?? []).at(0) ?? null,
  };
}

/** One three-way verdict as `check` and `explain` show it. */
export function verdictEntry({ code, platform, page, generated, sdk, odd, because }: Verdict) {
  return {
    code,
    platform,
    page: sideEntry(page),
    generated: sideEntry(generated),
    sdk: sideEntry(sdk),
    odd,
    because,
  };
}

function sideEntry(side: VerdictSide | null) {
  if (side === null) return null;
  return { name: side.name, ...(side.location && { file: side.location.file, line: side.location.line }) };
}
