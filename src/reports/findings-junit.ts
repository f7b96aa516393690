/**
 * `check --format junit`: a test suite per page, in which every finding that makes the check fail is a failed test. What does
 * not make it fail is a passed test with its message, so that nothing is lost.
 */

import type { Finding } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { adviceOf } from './config-entries.ts';
import { byPage } from './review.ts';

/** The text of `check --format junit`; `fails` says which findings make the check fail. */
export function findingsJunit(
  reviews: readonly Review[],
  stale: readonly StaleFile[],
  fails: (finding: Finding) => boolean,
): string {
  const fresh = reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
  const pages = [...byPage(fresh)].map(([file, findings]) =>
    suite(
      file,
      findings.map((finding) => findingCase(finding, fails(finding))),
      findings.filter(fails).length,
    ),
  );
  const output = suite(
    'generated files',
    stale.length === 0 ? [testcase('up to date', 'stale-output', '')] : stale.map(staleCase),
    stale.length,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="agora-errgen">\n${[...pages, output].join('')}</testsuites>\n`;
}

function suite(name: string, cases: readonly string[], failures: number): string {
  return `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${cases.join('')}  </testsuite>\n`;
}

function findingCase(finding: Finding, fails: boolean): string {
  const { file, line, column } = finding.location;
  const edit = finding.edit === null ? '' : `\nEdit: ${adviceOf(finding.edit)}`;
  const places = finding.related.map((related) => `\n${related.file}:${related.line}: ${related.message}`);
  const text = escapeXml(`${file}:${line}:${column}: ${finding.message}${places.join('')}${edit}`);
  const body = fails
    ? `<failure message="${escapeXml(finding.message)}" type="${finding.severity}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return testcase(`${finding.rule} ${line}:${column}`, file, body);
}

function staleCase({ file, state, what }: StaleFile): string {
  const message = escapeXml(`${file} is ${state}: ${what}`);
  return testcase(
    file,
    'stale-output',
    `<failure message="${message}" type="error">Run agora-errgen build and commit the result.</failure>`,
  );
}

function testcase(name: string, className: string, body: string): string {
  return `    <testcase name="${escapeXml(name)}" classname="${escapeXml(className)}" time="0">${body}</testcase>\n`;
}

/** Text for content and attributes; characters that XML 1.0 has no way to write become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
