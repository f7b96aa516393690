/**
 * The project that faults are planted in: three pages of a vendor that doesn't exist, written by hand as three teams
 * would write them, and what the product finds in them. Places come from the reader's own spans, so that a fault can be
 * planted in Markdown and HTML alike.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadOptions, readDocument } from '../../src/documents/index.ts';
import type { Finding, Observation, SourceReading, Span } from '../../src/model/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { judge } from '../../src/rules/index.ts';

/** The vendor's name, which find-and-replace accidents put in wrong places. */
export const VENDOR = 'Larkwire';

const SOURCES: readonly ReadOptions[] = [
  { file: 'android.en.md', platform: 'android', locale: 'en' },
  { file: 'ios.zh-CN.md', platform: 'ios', locale: 'zh-CN' },
  { file: 'web.en.md', platform: 'web', locale: 'en' },
];

/** One row of a page, with all that a fault needs to change it. */
export interface PageRow {
  readonly page: SourceReading;
  readonly observation: Observation;
  readonly code: number;
  readonly name: string;
  readonly codeSpan: Span;
  readonly nameSpan: Span;
  /** The whole row: its line, or the lines of its `<tr>`. */
  readonly span: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Project {
  readonly pages: readonly SourceReading[];
  readonly rows: readonly PageRow[];
}

export function loadProject(): Project {
  const folder = join(import.meta.dirname, 'project');
  const pages = SOURCES.map((options) => readDocument(readFileSync(join(folder, options.file), 'utf8'), options));
  return { pages, rows: pages.flatMap(rowsOf) };
}

/** What the product finds when one page has another text. */
export function reviewWith(project: Project, file: string | null, text: string): readonly Finding[] {
  const readings = project.pages.map((page) => {
    const options = SOURCES.find((source) => source.file === page.source.file);
    return page.source.file === file && options !== undefined ? readDocument(text, options) : page;
  });
  const catalog = reconcile(readings, {
    id: 'larkwire',
    precedence: ['android', 'ios', 'web'],
    decisions: {},
    numbers: {},
  });
  return judge(
    { readings, catalog },
    {
      severities: {},
      ruleOptions: {},
      suppressions: [],
      decided: { file: 'errgen.config.json', decisions: {}, numbers: {}, absent: [] },
    },
  );
}

/** Rows of other pages with the same code. */
export function peersOf(project: Project, row: PageRow): PageRow[] {
  return project.rows.filter((other) => other.page !== row.page && other.code === row.code);
}

export function rowsOfPage(project: Project, page: SourceReading): PageRow[] {
  return project.rows.filter((row) => row.page === page);
}

function rowsOf(page: SourceReading): PageRow[] {
  return page.observations.map((observation) => {
    const { code, name, codeSpan, nameSpan } = observation;
    if (typeof code !== 'number' || name === null || codeSpan === null || nameSpan === null) {
      throw new Error(`${page.source.file}:${observation.location.line} lacks a code or a name`);
    }
    const span = wholeRow(page.text, codeSpan);
    return {
      page,
      observation,
      code,
      name,
      codeSpan,
      nameSpan,
      span,
      firstLine: lineAt(page.text, span.start),
      lastLine: lineAt(page.text, span.end - 1),
    };
  });
}

/** Complete lines, so that a row can be cut out. */
function wholeRow(text: string, inside: Span): Span {
  const lineStart = text.lastIndexOf('\n', inside.start) + 1;
  const isMarkdown = text[lineStart] === '|';
  const start = isMarkdown ? lineStart : text.lastIndexOf('<tr>', inside.start);
  const end = isMarkdown ? inside.end : text.indexOf('</tr>', inside.end);
  return { start, end: text.indexOf('\n', end) + 1 };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
