import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import type { Files } from '../../src/model/files.ts';
import { expandPath } from '../../src/stages/sources/expand-paths.ts';
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

it('patterns that only leave files out name nothing', async () => {
  const { files, problems } = await findFiles(FILES, '/project', ['!docs/b.md', '!docs/drafts/**'], []);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([
    {
      file: '!docs/b.md',
      what: 'This source only leaves files out, so nothing is read.',
      todo: 'Name the files that it is about before it: ["docs/**/*.md", "!docs/drafts/**"].',
    },
  ]);
});

describe('a folder that may not be read', () => {
  const closed: Files = {
    ...FILES,
    list(folder) {
      if (folder === '/project/docs') throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
      return FILES.list(folder);
    },
  };
  const refused = (file: string) => ({
    problems: [
      {
        file,
        what: 'This folder was not read: permission is denied.',
        todo: `Permit it, or leave it out of the glob: "!${file}/**".`,
      },
    ],
  });

  it('is no empty folder, under a glob', async () => {
    await expect(findFiles(closed, '/project', ['**/*.md'], [])).rejects.toMatchObject(refused('docs'));
  });

  it('is no empty folder, in a scan', async () => {
    await expect(expandPath(closed, '/project', '.')).rejects.toMatchObject(refused('/project/docs'));
  });

  it('may be left out', async () => {
    const { problems } = await findFiles(closed, '/project', ['**/*.json', '!docs/**'], []);
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('No file matches this glob.')]);
  });
});
