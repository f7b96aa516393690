/** Findings as Markdown: for a pull request's comment, and as the middle of `report.md`. */

import { counted } from '../model/counted.ts';
import { groupBy } from '../model/group-by.ts';
import type { Finding, Severity } from '../model/index.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { configEntries } from './config-entries.ts';
import { codeSpan, fenced, inline, lineLink, table } from './markdown.ts';
import { byPage, compareText, countsOf, labelOf } from './review.ts';

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

/** Findings of one rule from which on a table says more than as many sections. */
const REPEATED = 3;

/**
 * One section per page, pages with errors first. In it every error with its edit, then the warnings, then the infos; what
 * one rule repeats stands in one table.
 */
export function findingSections(findings: readonly Finding[], base: string, heading: string): string[] {
  const pages = [...byPage(findings)].map(([file, page]) => ({ file, page, errors: countOf(page, 'error') }));
  const ordered = [...pages.filter(({ errors }) => errors > 0), ...pages.filter(({ errors }) => errors === 0)];
  return ordered.flatMap(({ file, page }) => [
    `${heading} ${codeSpan(file)}`,
    '',
    `${SEVERITIES.map((severity) => counted(countOf(page, severity), severity)).join(', ')}.`,
    '',
    ...SEVERITIES.flatMap((severity) => severityPart(page, severity, base, `${heading}#`)),
  ]);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function severityPart(page: readonly Finding[], severity: Severity, base: string, heading: string): string[] {
  const own = page.filter((finding) => finding.severity === severity);
  if (severity === 'error') return own.flatMap((finding) => section(finding, base, heading));
  return [...groupBy(own, ({ rule }) => rule).values()].flatMap((group) =>
    severity === 'info' || group.length >= REPEATED
      ? repeatedTable(group, base, heading)
      : group.flatMap((finding) => section(finding, base, heading)),
  );
}

/** Findings of one rule and one severity; an edit that all of them have is said once. */
function repeatedTable(group: readonly Finding[], base: string, heading: string): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const edits = new Set(group.map(({ edit }) => edit?.description ?? ''));
  const shared = edits.size === 1 && first.edit !== null ? [`**Edit:** ${inline(first.edit.description)}`, ''] : [];
  const isEach = edits.size > 1;
  const absent = group.flatMap(({ edit }) => edit?.entries ?? []).filter(({ key }) => key === 'absent');
  const config = configEntries(absent).flatMap((text) => [...fenced('json', [text]), '']);
  const rows = group.map((finding) => [
    lineLink(base, finding.location, String(finding.location.line)),
    codeSpan(labelOf(finding)),
    inline(finding.message),
    ...(isEach ? [editCell(finding)] : []),
  ]);
  const header = ['Line', 'Entry', 'What', ...(isEach ? ['Edit'] : [])];
  return [
    `${heading} ${counted(group.length, first.severity)} ${codeSpan(first.rule)}`,
    '',
    ...shared,
    ...config,
    ...table(header, rows, ['Line']),
    '',
  ];
}

/** The words of an edit, with the new text where they don't hold it. */
function editCell({ edit }: Finding): string {
  if (edit === null) return '';
  const { description, change } = edit;
  const isSaid = change === null || change.replacement === '' || description.includes(change.replacement);
  return isSaid ? inline(description) : `${inline(description)}: ${codeSpan(change.replacement)}`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How often each rule speaks: the rules of errors first, then those that say most. */
export function ruleTotals(findings: readonly Finding[]): string[] {
  const totals = [...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    counts: SEVERITIES.map((severity) => countOf(own, severity)),
  }));
  totals.sort((a, b) => compareCounts(b.counts, a.counts) || compareText(a.rule, b.rule));
  const rows = totals.map(({ rule, counts }) => [
    codeSpan(rule),
    ...counts.map((count) => (count === 0 ? '' : String(count))),
  ]);
  const numbers = ['Errors', 'Warnings', 'Infos'];
  return [...table(['Rule', ...numbers], rows, numbers), ''];
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, index) => count !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function section(finding: Finding, base: string, heading: string): string[] {
  const label = labelOf(finding);
  const place = lineLink(base, finding.location, `Line ${finding.location.line}`);
  return [
    `${heading} ${place}: ${finding.severity} ${codeSpan(finding.rule)}${label === '' ? '' : `, ${codeSpan(label)}`}`,
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
  const { description, change, entries = [] } = finding.edit;
  const config = configEntries(entries).flatMap((text) => ['', ...fenced('json', [text])]);
  const diff = change === null ? [] : ['', ...fenced('diff', [`- ${change.original}`, `+ ${change.replacement}`])];
  return [`**Edit:** ${inline(description)}`, ...diff, ...config, ''];
}
