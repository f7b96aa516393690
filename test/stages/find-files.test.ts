import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFiles } from '../../src/stages/find-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-files-'));
  for (const file of ['docs/a.md', 'docs/b.md', 'node_modules/x/a.md', 'docs/node_modules/y/docs/a.md']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '-');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  { patterns: ['**/*.md'], files: ['docs/a.md', 'docs/b.md'] },
  { patterns: ['**/*.md', '!**/b.md'], files: ['docs/a.md'] },
  { patterns: ['docs/b.md', '**/*.md'], files: ['docs/b.md', 'docs/a.md'] },
])('a glob passes by node_modules, wherever they are: $patterns', async ({ patterns, files }) => {
  expect(await findFiles(folder, patterns, [])).toEqual({ files, problems: [] });
});

it('a file in node_modules that is named outright is meant', async () => {
  expect(await findFiles(folder, ['node_modules/x/a.md'], [])).toEqual({
    files: ['node_modules/x/a.md'],
    problems: [],
  });
});
