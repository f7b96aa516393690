/** A config that comes with a pull request reaches nothing outside its repository, by no path, link or import. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const PAGE = '| Code | Name |\n| --- | --- |\n| 1 | ERR_A |\n| 2 | ERR_B |\n';
let top = '';
let repository = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'errgen-outside-'));
  repository = join(top, 'repository');
  mkdirSync(join(repository, '.git'), { recursive: true });
  mkdirSync(join(repository, 'sdk'));
  mkdirSync(join(top, 'elsewhere'));
  for (const folder of ['repository', 'repository/sdk', 'elsewhere']) writeFileSync(join(top, folder, 'page.md'), PAGE);
  writeFileSync(join(repository, 'sdk/importing.mdx'), `import P from '../../elsewhere/page.md';\n\n<P />\n\n${PAGE}`);
  symlinkSync('../../elsewhere/page.md', join(repository, 'sdk/link.md'));
  symlinkSync('../../elsewhere', join(repository, 'sdk/folder'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** The program in the folder of the config, which is not the repository's own. */
async function run(config: object, ...args: string[]) {
  const said = { stdout: '', stderr: '' };
  writeFileSync(
    join(repository, 'sdk/errgen.config.json'),
    JSON.stringify({ sources: [{ files: 'page.md' }], targets: [{ language: 'swift' }], ...config }),
  );
  const exit = await main(args, {
    stdout: { write: (text: string) => (said.stdout += text) },
    stderr: { write: (text: string) => (said.stderr += text) },
    env: {},
    cwd: () => join(repository, 'sdk'),
  });
  return { exit, ...said };
}

describe.each([
  { as: 'a source', config: { sources: [{ files: '../../elsewhere/page.md' }] } },
  { as: 'a source behind a link', config: { sources: [{ files: 'link.md' }] } },
  { as: 'a source in a folder behind a link', config: { sources: [{ files: 'folder/page.md' }] } },
  { as: 'an SDK source', config: { sdk: [{ files: '../../elsewhere/page.md' }] } },
  { as: 'an import', config: { sources: [{ files: 'importing.mdx' }] } },
  { as: 'an output', config: { output: '../../elsewhere/out' } },
  { as: 'an output behind a link', config: { output: 'folder/out' } },
  { as: 'the output of a target', config: { targets: [{ language: 'swift', output: '../../elsewhere/out' }] } },
])('as $as', ({ config }) => {
  it('is refused', async () => {
    const { exit, stderr } = await run(config, 'build');
    expect({ exit, stderr }).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/outside the repository.*--allow-outside/s),
    });
    expect(readdirSync(join(top, 'elsewhere'))).toEqual(['page.md']);
    expect(readdirSync(join(repository, 'sdk'))).not.toContain('generated');
  });
});

it('what lies in the repository is read and written, above the config too, and the flag permits the rest', async () => {
  const inside = await run({ sources: [{ files: '../page.md' }], output: '../out' }, 'build');
  expect(inside).toMatchObject({ exit: 0 });
  expect(readdirSync(join(repository, 'out'))).toContain('catalog.json');
  const permitted = await run(
    { sources: [{ files: '../../elsewhere/page.md' }], output: '../../elsewhere/out' },
    'build',
    '--allow-outside',
  );
  expect(permitted).toMatchObject({ exit: 0 });
});

it('a baseline outside is not written, nor one over another file', async () => {
  const outside = await run({ baseline: '../../elsewhere/baseline.json' }, 'check', '--update-baseline');
  expect(outside).toMatchObject({ exit: 2, stderr: expect.stringContaining('outside the repository') });
  expect(readdirSync(join(top, 'elsewhere'))).toEqual(['page.md']);
  const over = await run({ baseline: 'page.md' }, 'check', '--update-baseline');
  expect(over).toMatchObject({ exit: 2, stderr: expect.stringContaining('page.md: error: This is no baseline') });
  expect(readFileSync(join(repository, 'sdk/page.md'), 'utf8')).toBe(PAGE);
});

it('a baseline of another version is refused', async () => {
  writeFileSync(join(repository, 'sdk/baseline.json'), '{ "schemaVersion": 2, "findings": [] }');
  expect(await run({ baseline: 'baseline.json' }, 'check')).toMatchObject({ exit: 2 });
});
