/** The built program, as `npx agora-errgen` runs it: what bundling could break and no other test would see. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'bin', 'agora-errgen.js');
const folder = mkdtempSync(join(tmpdir(), 'errgen-bin-'));

beforeAll(() => cpSync(join(ROOT, 'test', 'cases', 'build-string-codes', 'input'), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
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

  it('is quiet when its reader goes away', () => {
    const command = `"${process.execPath}" "${BIN}" scan "${join(ROOT, 'docs-source')}" --format json | head -1`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '{\n',
      stderr: '',
    });
  });
});
