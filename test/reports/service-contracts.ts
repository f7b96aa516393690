/**
 * What the formats of services must look like, as their own specifications say it: strict about every key that `check` writes, so
 * that a misspelt one is a failure and no silent loss.
 */

import { parseDocument } from 'htmlparser2';
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A path from the root of the repository: neither absolute nor leading out of it. */
const uri = v.pipe(v.string(), v.regex(/^(?!\/)(?!\.\.?\/)(?:[\w.~!*'()/-]|%[\dA-F]{2})+$/));
const path = v.pipe(v.string(), v.regex(/^(?!\/)(?!\.\.?\/)./));
const level = v.picklist(['none', 'note', 'warning', 'error']);
const message = v.strictObject({ text });

/** SARIF 2.1.0, section 3.30.5: a region ends where it begins, or after. */
const region = v.pipe(
  v.strictObject({
    startLine: count,
    startColumn: count,
    endLine: v.optional(count),
    endColumn: v.optional(count),
  }),
  v.check(
    ({ startLine, startColumn, endLine = startLine, endColumn = startColumn }) =>
      endLine > startLine || (endLine === startLine && endColumn >= startColumn),
    'The region ends before it begins',
  ),
);
const physicalLocation = v.strictObject({ artifactLocation: v.strictObject({ uri }), region });

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html sections 3.13 to 3.57 */
const sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: text,
          semanticVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
          informationUri: v.pipe(v.string(), v.url()),
          rules: v.array(
            v.strictObject({
              id: text,
              shortDescription: message,
              helpUri: v.pipe(v.string(), v.url()),
              help: v.optional(v.strictObject({ text, markdown: text })),
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(
        v.strictObject({
          ruleId: text,
          ruleIndex: index,
          level,
          message,
          locations: v.array(v.strictObject({ physicalLocation })),
          relatedLocations: v.optional(v.array(v.strictObject({ id: index, message, physicalLocation }))),
          partialFingerprints: v.record(v.string(), text),
          suppressions: v.optional(
            v.array(
              v.strictObject({
                kind: v.picklist(['inSource', 'external']),
                status: v.picklist(['accepted', 'underReview', 'rejected']),
                justification: text,
              }),
            ),
          ),
          fixes: v.optional(
            v.array(
              v.strictObject({
                description: message,
                artifactChanges: v.array(
                  v.strictObject({
                    artifactLocation: v.strictObject({ uri }),
                    replacements: v.array(
                      v.strictObject({ deletedRegion: region, insertedContent: v.strictObject({ text: v.string() }) }),
                    ),
                  }),
                ),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
});

/** @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const gitlab = v.pipe(
  v.array(
    v.strictObject({
      description: text,
      check_name: text,
      fingerprint: text,
      severity: v.picklist(['info', 'minor', 'major', 'critical', 'blocker']),
      location: v.strictObject({ path, lines: v.strictObject({ begin: count }) }),
    }),
  ),
  v.check(
    (issues) => new Set(issues.map(({ fingerprint }) => fingerprint)).size === issues.length,
    'GitLab shows only the first of several issues that share a fingerprint',
  ),
);

export type SarifLog = v.InferOutput<typeof sarif>;
export type GitlabIssues = v.InferOutput<typeof gitlab>;

/** Throws where a text is no SARIF as code scanning services read it. */
export function readSarif(json: string): SarifLog {
  const log = v.parse(sarif, JSON.parse(json));
  for (const { tool, results } of log.runs)
    for (const { ruleId, ruleIndex } of results)
      if (tool.driver.rules[ruleIndex]?.id !== ruleId) throw new Error(`Rule ${ruleIndex} is not ${ruleId}`);
  return log;
}

/** Throws where a text is no code quality report. */
export function readGitlab(json: string): GitlabIssues {
  return v.parse(gitlab, JSON.parse(json));
}

/** Children and attributes by element; attributes with a `!` are required. */
interface ElementRule {
  readonly children: readonly string[];
  readonly attributes: readonly string[];
  readonly isText?: true;
}

/**
 * The part of the schema of Jenkins' xunit plugin that `check` writes.
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const JUNIT: Readonly<Record<string, ElementRule>> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'time', 'skipped', 'timestamp', 'hostname', 'file'],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    attributes: ['name!', 'time', 'classname', 'group'],
  },
  failure: { children: [], attributes: ['type', 'message'], isText: true },
  'system-out': { children: [], attributes: [], isText: true },
};

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;

function isElement(node: Node): node is Element {
  return node.type === 'tag';
}

/** What a text breaks of the schema of JUnit reports; nothing where it is one. */
export function junitFaults(xml: string): string[] {
  const { children } = parseDocument(xml, { xmlMode: true });
  const roots = children.filter((node) => node.type === 'tag');
  return roots.length === 1 ? roots.flatMap((root) => faultsOf(root, ['testsuites'])) : ['there must be one root'];
}

function faultsOf(node: Node, allowed: readonly string[], isText = false): string[] {
  if (node.type === 'text') return isText || node.data.trim() === '' ? [] : [`text where none may be: ${node.data}`];
  if (node.type !== 'tag') return [];
  const rule = JUNIT[node.name];
  if (rule === undefined || !allowed.includes(node.name)) return [`<${node.name}> may not be here`];
  const known = new Set(rule.attributes.map((name) => name.replace('!', '')));
  return [
    ...rule.attributes
      .filter((name) => name.endsWith('!') && !(name.slice(0, -1) in node.attribs))
      .map((name) => `<${node.name}> has no ${name.slice(0, -1)}`),
    ...Object.keys(node.attribs)
      .filter((name) => !known.has(name))
      .map((name) => `<${node.name}> has an unknown ${name}`),
    ...node.children.flatMap((child) => faultsOf(child, rule.children, rule.isText)),
    ...(node.name === 'testsuite' ? wrongCounts(node) : []),
  ];
}

/** The schema leaves the numbers to the writer; a service that adds them up believes them. */
function wrongCounts(suite: Element): string[] {
  const cases = suite.children.filter(isElement);
  const failed = cases.filter((one) => one.children.some((child) => isElement(child) && child.name === 'failure'));
  const { tests, failures } = suite.attribs;
  return tests === String(cases.length) && failures === String(failed.length) ? [] : ['its numbers are wrong'];
}
