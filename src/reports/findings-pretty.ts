/** Findings for a person at a terminal: page by page, each with its place, what is wrong, the other side and what to do. */

import { counted } from '../model/counted.ts';
import { groupBy } from '../model/group-by.ts';
import type { Finding } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { byPage } from './review.ts';
import { columns, excerpt, hang, type Paint, paintSeverity, plain } from './terminal.ts';

export interface PrettyOptions {
  readonly paint: Paint;
  /** `full` shows excerpts, related places and edits; `brief` one line per error and warning. */
  readonly detail: 'full' | 'brief';
  /** Columns of the terminal; `Infinity` where the text goes elsewhere. */
  readonly width: number;
}

/** The new findings of all catalogs; nothing where there are none. */
export function findingsPretty(reviews: readonly Review[], options: PrettyOptions): string {
  const texts = new Map(
    reviews.flatMap((review) => review.readings.map((reading) => [reading.source.file, reading.text])),
  );
  const fresh = reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
  const shown = options.detail === 'full' ? fresh : fresh.filter((finding) => finding.severity !== 'info');
  const pages = [...byPage(shown)].map(([file, findings]) =>
    options.detail === 'full'
      ? fullPage(file, findings, texts.get(file) ?? '', options)
      : briefPage(file, findings, options),
  );
  return pages.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Generated files that are not what a build would write, with what to do. */
export function stalePretty(stale: readonly StaleFile[], paint: Paint, width: number): string {
  if (stale.length === 0) return '';
  const groups = groupBy(stale, ({ state, what }) => `${paint.red(state)}: ${what}`);
  const lines = [...groups].flatMap(([why, files]) => [
    `  ${hang(why, 4, width)}`,
    ...files.map(({ file }) => `    ${plain(file)}`),
  ]);
  const head = `${paint.bold('Generated files')}: run \`agora-errgen build\` and commit the result`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** How many findings of one rule a page may have before a brief listing names their lines only. */
const MANY = 3;

function briefPage(file: string, findings: readonly Finding[], { paint, width }: PrettyOptions): string[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.severity === 'error' ? finding.fingerprint : finding.rule;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [finding]);
    else group.push(finding);
  }
  const rows = [...alike.values()].flatMap((group) =>
    group.length > MANY ? [groupRow(group, paint)] : group.map((finding) => findingRow(finding, paint)),
  );
  return [paint.bold(plain(file)), ...columns(rows, width)];
}

function findingRow(finding: Finding, paint: Paint): string[] {
  const { severity, location, rule, message } = finding;
  return [
    `  ${location.line}:${location.column}`,
    paintSeverity(paint, severity, severity),
    paint.dim(rule),
    plain(message),
  ];
}

function groupRow(group: readonly Finding[], paint: Paint): string[] {
  const [first] = group;
  const lines = [...new Set(group.map((finding) => finding.location.line))];
  const shown = lines.length > 12 ? `${lines.slice(0, 12).join(', ')}, …` : lines.join(', ');
  return first === undefined
    ? []
    : [
        `  ${counted(group.length, 'time')}`,
        paintSeverity(paint, first.severity, first.severity),
        paint.dim(first.rule),
        `lines ${shown}`,
      ];
}

function fullPage(file: string, findings: readonly Finding[], text: string, options: PrettyOptions): string[] {
  const lines = text.split(/\r\n?|\n/);
  const blocks = findings.map((finding) => fullFinding(finding, lines, options));
  return [options.paint.bold(plain(file)), ...blocks.flat()];
}

function fullFinding(finding: Finding, lines: readonly string[], { paint, width }: PrettyOptions): string[] {
  const { file, line, column } = finding.location;
  const head = `  ${plain(file)}:${line}:${column}  ${paintSeverity(paint, finding.severity, finding.severity)}  ${paint.dim(finding.rule)}`;
  const indented = (text: string) => `    ${hang(text, 4, width)}`;
  const body = indented(plain(finding.message));
  const edit = finding.edit === null ? [] : [indented(`${paint.green('edit:')} ${plain(finding.edit.description)}`)];
  if (finding.severity === 'info') return [head, body, ...edit];
  const related = finding.related.map((place) =>
    indented(`${paint.dim(`${plain(place.file)}:${place.line}:${place.column}`)}  ${plain(place.message)}`),
  );
  return [head, body, ...excerpt(lines, finding, paint).map((row) => `    ${row}`), ...related, ...edit];
}
