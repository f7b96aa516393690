import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import { findFiles } from '../../src/stages/sources/find-files.ts';

const PATHS = ['docs/a.md', 'docs/b.md', 'node_modules/x/a.md', 'docs/node_modules/y/docs/a.md'];
const FILES = memoryFiles(Object.fromEntries(PATHS.map((path) => [`/project/${path}`, '-'])));

it.each([
  { patterns: ['**/*.md'], files: ['docs/a.md', 'docs/b.md'] },
  { patterns: ['**/*.md', '!**/b.md'], files: ['docs/a.md'] },
  { patterns: ['docs/b.md', '**/*.md'], files: ['docs/b.md', 'docs/a.md'] },
])('a glob passes by node_modules, wherever they are: $patterns', async ({ patterns, files }) => {
  const found = await findFiles(FILES, '/project', patterns, []);
  expect(found.files.map(({ file }) => file)).toEqual(files);
  expect(found.problems).toEqual([]);
});

it('a file in node_modules that is named outright is meant', async () => {
  expect(await findFiles(FILES, '/project', ['node_modules/x/a.md'], [])).toEqual({
    files: [{ file: 'node_modules/x/a.md', isNamed: true }],
    problems: [],
  });
});
