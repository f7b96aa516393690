/** Findings as Markdown: for a pull request's comment, and as the middle of `report.md`. */

import { counted } from '../model/counted.ts';
import type { Finding } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { codeSpan, fenced, inline, lineLink, table } from './markdown.ts';
import { byPage, countsOf, labelOf } from './review.ts';

/** The text of `check --format markdown`; links lead from the working directory. */
export function findingsMarkdown(reviews: readonly Review[], stale: readonly StaleFile[]): string {
  const counts = countsOf(reviews);
  const totals = [
    counted(counts.errors, 'error'),
    counted(counts.warnings, 'warning'),
    counted(counts.infos, 'info'),
  ].join(', ');
  const lines = [
    '# agora-errgen check',
    '',
    `${counted(counts.documents, 'document')}, ${counted(counts.rows, 'row')}, ${counted(counts.codes, 'code')}: **${totals}**, ${counts.accepted} accepted.`,
    '',
    ...staleSection(stale),
    ...findingSections(
      reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new'),
      '',
      '##',
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function staleSection(stale: readonly StaleFile[]): string[] {
  if (stale.length === 0) return [];
  const rows = stale.map(({ file, state, what }) => [codeSpan(file), state, inline(what)]);
  return [
    '## Generated files',
    '',
    ...table(['File', 'State', 'Why'], rows),
    '',
    'Run `agora-errgen build` and commit the result.',
    '',
  ];
}

/** One section per page: errors and warnings line by line with their edits, the infos in a table below them. */
export function findingSections(findings: readonly Finding[], base: string, heading: string): string[] {
  return [...byPage(findings)].flatMap(([file, page]) => {
    const serious = page.filter((finding) => finding.severity !== 'info');
    const infos = page.filter((finding) => finding.severity === 'info');
    return [
      `${heading} ${codeSpan(file)}`,
      '',
      ...serious.flatMap((finding) => section(finding, base, heading)),
      ...infoTable(infos, base),
    ];
  });
}

function section(finding: Finding, base: string, heading: string): string[] {
  const label = labelOf(finding);
  const place = lineLink(base, finding.location, `Line ${finding.location.line}`);
  return [
    `${heading}# ${place}: ${finding.severity} ${codeSpan(finding.rule)}${label === '' ? '' : `, ${codeSpan(label)}`}`,
    '',
    inline(finding.message),
    '',
    ...relatedList(finding, base),
    ...editBlock(finding),
  ];
}

function relatedList(finding: Finding, base: string): string[] {
  if (finding.related.length === 0) return [];
  const items = finding.related.map(
    (place) => `- ${lineLink(base, place, `${place.file}:${place.line}`)}: ${inline(place.message)}`,
  );
  return [...items, ''];
}

function editBlock(finding: Finding): string[] {
  if (finding.edit === null) return [];
  const { description, change } = finding.edit;
  const diff = change === null ? [] : ['', ...fenced('diff', [`- ${change.original}`, `+ ${change.replacement}`])];
  return [`**Edit:** ${inline(description)}`, ...diff, ''];
}

function infoTable(infos: readonly Finding[], base: string): string[] {
  if (infos.length === 0) return [];
  const rows = infos.map((finding) => [
    lineLink(base, finding.location, String(finding.location.line)),
    codeSpan(finding.rule),
    `${inline(finding.message)}${finding.edit === null ? '' : `. **Edit:** ${inline(finding.edit.description)}`}`,
  ]);
  return [...table(['Line', 'Info', 'What'], rows, ['Line']), ''];
}
