/**
 * `check --format sarif`: SARIF 2.1.0, as code scanning services read it; its types hold the objects against the standard.
 * Accepted findings are results with a suppression, which services count as dismissed. Texts stay plain: what a document says
 * about itself is no Markdown of ours.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Finding, Related, Severity, TextChange } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { adviceOf } from './config-entries.ts';
import { jsonText } from './json-text.ts';
import { linesIn, markedLength } from './marked-length.ts';

/** What SARIF wants to know of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  /** Where its page stands. */
  readonly url: string;
  /** Its page in Markdown; null where it has none. */
  readonly page: string | null;
}

const STALE: RuleFacts = {
  id: 'stale-output',
  description: 'A generated file is not what a build would write now',
  severity: 'error',
  url: 'https://unpkg.com/agora-errgen/docs/ci.md',
  page: null,
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
  const index = new Map(all.map((rule, at) => [rule.id, at]));
  const linesOf = linesIn(reviews);
  const driver = {
    name: 'agora-errgen',
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/agora-errgen',
    rules: all.map(descriptor),
  };
  const results = [
    ...findings.map((finding) => result(finding, index, regionOf(finding, linesOf))),
    ...stale.map((file) => staleResult(file, index)),
  ];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return jsonText(log);
}

function descriptor({ id, description, severity, url, page }: RuleFacts): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: description },
    helpUri: url,
    ...(page !== null && { help: { text: `${description}. More about it: ${url}`, markdown: page } }),
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function result(finding: Finding, index: ReadonlyMap<string, number>, region: Region): Result {
  const edit = finding.edit === null ? '' : `\nEdit: ${adviceOf(finding.edit)}`;
  const change = finding.edit?.change;
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: finding.message + edit },
    locations: [{ physicalLocation: physical(finding.location.file, region) }],
    ...(finding.related.length > 0 && { relatedLocations: finding.related.map(relatedLocation) }),
    partialFingerprints: { 'agoraErrgen/v1': finding.fingerprint },
    ...(finding.status === 'accepted' && { suppressions: [suppressionOf(finding)] }),
    ...(change && { fixes: [fixOf(finding.edit.description, change)] }),
  };
}

/** A baseline accepts without a reason; what a person accepts has one. */
function suppressionOf({ suppression, acceptedBy }: Finding): Suppression {
  return {
    kind: suppression?.place === 'page' ? 'inSource' : 'external',
    status: 'accepted',
    justification: suppression?.because ?? `accepted for now by ${acceptedBy ?? 'the baseline'}`,
  };
}

/** What a finding is about; where its file is no source, such as the config, the place where it begins. */
function regionOf(finding: Finding, linesOf: ReturnType<typeof linesIn>): Region {
  const { file, line, column } = finding.location;
  const text = linesOf(file)[line - 1];
  const start = { startLine: line, startColumn: column };
  return text === undefined ? start : { ...start, endLine: line, endColumn: column + markedLength(text, finding) };
}

function relatedLocation({ file, line, column, message }: Related, id: number): Location {
  return { id, message: { text: message }, physicalLocation: physical(file, { startLine: line, startColumn: column }) };
}

function physical(file: string, region: Region): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(file) }, region };
}

function fixOf(description: string, { file, line, column, original, replacement }: TextChange): Fix {
  const lines = original.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  const deletedRegion = {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: (lines.length === 1 ? column : 1) + last.length,
  };
  const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
  return {
    description: { text: description },
    artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }],
  };
}

function staleResult({ file, state, what }: StaleFile, index: ReadonlyMap<string, number>): Result {
  return {
    ruleId: STALE.id,
    ruleIndex: index.get(STALE.id) ?? -1,
    level: LEVEL[STALE.severity],
    message: { text: `The generated file is ${state}: ${what}. Run agora-errgen build and commit the result.` },
    locations: [{ physicalLocation: physical(file, { startLine: 1, startColumn: 1 }) }],
    partialFingerprints: { 'agoraErrgen/v1': `stale:${file}` },
  };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
