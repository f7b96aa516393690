/** Short forms in which tests of rules write pages. */
import type { ReadOptions } from '../../src/documents/index.ts';
import type { Finding } from '../../src/model/index.ts';
import { judgeProject, type ProjectFile } from './judge-project.ts';

/** A page with one table; each row is `code | name | description`. The first row stands on line 3. */
export function page(options: ReadOptions, rows: readonly string[], before = ''): ProjectFile {
  const head = ['| Error code | Name | Description |', '| --- | --- | --- |'];
  return { text: `${before}${[...head, ...rows.map((row) => `| ${row} |`)].join('\n')}\n`, origin: 'docs', options };
}

/** The findings of one rule about some pages, accepted ones included. */
export async function findingsOf(rule: string, files: readonly ProjectFile[], config?: string): Promise<Finding[]> {
  const findings = await judgeProject({ files, ...(config !== undefined && { config }) });
  return findings.filter((finding) => finding.rule === rule);
}
