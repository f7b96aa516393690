/**
 * `check --format github`: workflow commands, which GitHub Actions shows as annotations at the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */

import type { Finding, Severity } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { adviceOf } from './config-entries.ts';
import { linesIn, markedLength } from './marked-length.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** The text of `check --format github`, with properties in the order of the toolkit: one command per new finding and per stale file. */
export function findingsGithub(reviews: readonly Review[], stale: readonly StaleFile[]): string {
  const findings = reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
  const files = stale.map(({ file, state, what }) => {
    const message = `This generated file is ${state}: ${what}. Run agora-errgen build and commit the result.`;
    return command('error', { title: 'stale-output', file, line: 1 }, message);
  });
  const linesOf = linesIn(reviews);
  return [...findings.map((finding) => annotation(finding, linesOf)), ...files].join('');
}

function annotation(finding: Finding, linesOf: ReturnType<typeof linesIn>): string {
  const { file, line, column } = finding.location;
  const places = finding.related.map((related) => `\n${related.file}:${related.line}: ${related.message}`);
  const edit = finding.edit === null ? '' : `\nEdit: ${adviceOf(finding.edit)}`;
  const text = linesOf(file)[line - 1];
  const end = text !== undefined && { endColumn: column + markedLength(text, finding) };
  const properties = { title: finding.rule, file, line, endLine: line, col: column, ...end };
  return command(COMMAND[finding.severity], properties, `${finding.message}${places.join('')}${edit}`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(message)}\n`;
}

/** What no terminal shows, or what turns the direction of text; line ends are escaped. */
const HIDDEN = /(?![\r\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** As the toolkit of GitHub Actions escapes messages; anything else would end the command early. */
function escapeData(text: string): string {
  const shown = text.replace(HIDDEN, '\ufffd');
  return shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '# #[');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
