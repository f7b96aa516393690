/**
 * `check --format sarif`: SARIF 2.1.0, as code scanning services read it. Accepted findings are there with a suppression; what
 * a document says about itself is untouched by formatting, so texts stay plain.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

import type { Finding, Related, Severity } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { adviceOf } from './config-entries.ts';

/** What SARIF wants to know of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
}

const STALE: RuleFacts = {
  id: 'stale-output',
  description: 'A generated file is not what a build would write now',
  severity: 'error',
};

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** The text of `check --format sarif`. */
export function findingsSarif(
  reviews: readonly Review[],
  stale: readonly StaleFile[],
  rules: readonly RuleFacts[],
  version: string,
): string {
  const findings = reviews.flatMap((review) => review.findings);
  const found = new Set([...findings.map((finding) => finding.rule), ...stale.map(() => STALE.id)]);
  const all = [...rules.filter((rule) => rule.id !== STALE.id), STALE].filter((rule) => found.has(rule.id));
  const driver = { name: 'agora-errgen', semanticVersion: version, rules: all.map(ruleEntry) };
  const index = new Map(all.map((rule, at) => [rule.id, at]));
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: [...findings.map((finding) => result(finding, index)), ...stale.map((file) => staleResult(file, index))],
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleEntry({ id, description, severity }: RuleFacts) {
  return { id, shortDescription: { text: description }, defaultConfiguration: { level: LEVEL[severity] } };
}

function result(finding: Finding, index: ReadonlyMap<string, number>) {
  const edit = finding.edit === null ? '' : `\nEdit: ${adviceOf(finding.edit)}`;
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: finding.message + edit },
    locations: [{ physicalLocation: physical(finding.location) }],
    ...(finding.related.length > 0 && { relatedLocations: finding.related.map(relatedEntry) }),
    partialFingerprints: { 'agoraErrgen/v1': finding.fingerprint },
    ...(finding.status === 'accepted' && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    ...fixesOf(finding),
  };
}

function relatedEntry(related: Related, id: number) {
  return { id, message: { text: related.message }, physicalLocation: physical(related) };
}

function physical({ file, line, column }: { readonly file: string; readonly line: number; readonly column: number }) {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } };
}

function fixesOf({ edit }: Finding) {
  const change = edit?.change;
  if (!change || change.original.includes('\n')) return {};
  const { line, column, original, replacement } = change;
  const deletedRegion = { startLine: line, startColumn: column, endLine: line, endColumn: column + original.length };
  const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
  return {
    fixes: [
      {
        description: { text: edit.description },
        artifactChanges: [{ artifactLocation: { uri: uriOf(change.file) }, replacements }],
      },
    ],
  };
}

function staleResult({ file, state, what }: StaleFile, index: ReadonlyMap<string, number>) {
  return {
    ruleId: STALE.id,
    ruleIndex: index.get(STALE.id) ?? -1,
    level: LEVEL[STALE.severity],
    message: { text: `The generated file is ${state}: ${what}. Run agora-errgen build and commit the result.` },
    locations: [{ physicalLocation: physical({ file, line: 1, column: 1 }) }],
    partialFingerprints: { 'agoraErrgen/v1': `stale:${file}` },
  };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
