/** A planted fault: the page it was planted in, the finding that has to come of it, and where. */
import type { Finding, Span } from '../../src/model/index.ts';
import type { PageRow, Project } from './project.ts';
import type { Random } from './random.ts';

/** A kind of fault. */
export interface FaultKind {
  readonly name: string;
  /** Least share of the findings that are due. */
  readonly recall: number;
  /** Plants one at random; null where the drawn row can't carry it. */
  plant(project: Project, random: Random): Fault | null;
}

export interface Fault {
  /** What was done, for the list of misses. */
  readonly description: string;
  readonly file: string;
  /** The page with the fault in it. */
  readonly text: string;
  /** One of these findings is enough, or each of them is due and counts by itself. */
  readonly needs: 'one' | 'all';
  readonly targets: readonly Target[];
  /** Codes that the fault is about: findings about others are none of its business. */
  readonly codes: ReadonlySet<number>;
}

/** A finding that reports the fault: one of these rules, on one of these lines. */
export interface Target {
  readonly rules: readonly string[];
  readonly file: string;
  /** Null where the fault has no line of its own: then the code must be right. */
  readonly lines: readonly [first: number, last: number] | null;
  readonly code: number | null;
}

export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** The text with all changes made; spans index into the text as it was. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((edited, { span, text: put }) => edited.slice(0, span.start) + put + edited.slice(span.end), text);
}

/** The target of a fault that leaves its row where it is. */
export function onRow(row: PageRow, rules: readonly string[]): Target {
  return { rules, file: row.page.source.file, lines: [row.firstLine, row.lastLine], code: null };
}

export function meets(finding: Finding, target: Target): boolean {
  const { line, file } = finding.location;
  return (
    target.rules.includes(finding.rule) &&
    file === target.file &&
    (target.lines === null || (target.lines[0] <= line && line <= target.lines[1])) &&
    (target.code === null || finding.code === target.code)
  );
}

/** @example placeOf(row) // 'android.en.md:12 (304 FILE_DOWNLOAD_FAILED)' */
export function placeOf(row: PageRow): string {
  return `${row.page.source.file}:${row.firstLine} (${row.code} ${row.name})`;
}
