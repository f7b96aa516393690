/** Small projects in memory: pages and SDK files as text, reconciled and judged as the program would. */
import { readDocument } from '../../src/documents/index.ts';
import type { Catalog, Finding, SourceReading } from '../../src/model/index.ts';
import { type ReconcileOptions, reconcile } from '../../src/reconcile/index.ts';
import { type Decided, judge } from '../../src/rules/index.ts';

export interface Page {
  readonly file: string;
  readonly text: string;
  readonly platform?: string;
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
}

export type Settings = Partial<ReconcileOptions> & { readonly absent?: Decided['absent'] };

export interface Reviewed {
  readonly readings: readonly SourceReading[];
  readonly catalog: Catalog;
  readonly findings: readonly Finding[];
}

/** Reads, reconciles and judges pages; further readings (SDK files) come last. */
export function review(pages: readonly Page[], settings: Settings = {}, more: readonly SourceReading[] = []): Reviewed {
  const { absent = [], ...rest } = settings;
  const readings = [...pages.map(({ text, ...options }) => readDocument(text, options)), ...more];
  const options = { id: 'test', precedence: [], decisions: {}, numbers: {}, ...rest };
  const catalog = reconcile(readings, options);
  const findings = judge(
    { readings, catalog },
    {
      severities: {},
      ruleOptions: {},
      suppressions: [],
      decided: { file: 'errgen.config.json', decisions: options.decisions, numbers: options.numbers, absent },
    },
  );
  return { readings, catalog, findings };
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** `file:line rule severity` of each finding: what a test compares. */
export function places(findings: readonly Finding[], severity?: string): string[] {
  return findings
    .filter((finding) => severity === undefined || finding.severity === severity)
    .map(({ location, rule, severity: found }) => `${location.file}:${location.line} ${rule} ${found}`);
}
