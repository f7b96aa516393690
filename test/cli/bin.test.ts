/** The built program, as `npx agora-errgen` runs it: what bundling could break and no other test would see. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'bin', 'agora-errgen.js');
const folder = mkdtempSync(join(tmpdir(), 'errgen-bin-'));

beforeAll(() => cpSync(join(ROOT, 'test', 'cases', 'build-string-codes', 'input'), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '') {
  const options = { cwd: folder, encoding: 'utf8', input } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { status, stdout, stderr };
}

/** What a build of the three pages writes in a folder of that name, on a machine with these settings. */
function generatedIn(name: string, env: Record<string, string>): Record<string, string> {
  const place = join(folder, name);
  for (const input of ['docs-source', 'errgen.config.json']) {
    cpSync(join(ROOT, input), join(place, input), { recursive: true });
  }
  spawnSync(process.execPath, [BIN], { cwd: place, env: { ...process.env, ...env } });
  const files = readdirSync(join(place, 'generated'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(place, path), readFileSync(path, 'utf8')]),
  );
}

describe.skipIf(!existsSync(join(ROOT, 'dist', 'cli.js')))('the built program', () => {
  it('builds from a YAML config', () => {
    expect(run([])).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Done in /) });
    expect(run(['check']).status).toBe(0);
  });

  it('resolves globs, reads standard input, explains places in a config', () => {
    expect(run(['scan', '*.md', '--format', 'json']).stdout).toContain('"WKS-MAP-404"');
    const page = readFileSync(join(folder, 'errors.md'), 'utf8');
    expect(run(['scan', '-', '--format', 'json'], page).stdout).toContain('"file": "stdin"');
    expect(run(['build', '--config', join(ROOT, 'test/cases/bad-config/input/many.yaml')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('many.yaml:7:5: error: "targets[0].typename"'),
    });
  });

  it('prints help, version and rules', () => {
    for (const args of [['--help'], ['--version'], ['rules'], ['rules', 'row-shape']]) {
      expect(run(args)).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('writes the same bytes in every folder, time zone and locale', () => {
    const here = generatedIn('a', { TZ: 'Asia/Shanghai', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
    const there = generatedIn('deeper/b c', { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' });
    expect(Object.keys(here)).toContain('generated/catalog.json');
    expect(there).toEqual(here);
  });

  it('is quiet when its reader goes away', () => {
    const command = `"${process.execPath}" "${BIN}" scan "${join(ROOT, 'docs-source')}" --format json | head -1`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '{\n',
      stderr: '',
    });
  });
});
