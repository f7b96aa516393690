import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editsFor } from '../scripts/release.ts';

const ROOT = join(import.meta.dirname, '..');
const FILES = ['CHANGELOG.md', 'package.json', 'package-lock.json', 'src/cli/version.ts'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-release-'));
  for (const file of FILES) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  expect(dirname(folder)).not.toBe(ROOT);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('gives what is unreleased its version everywhere, and changes nothing else', () => {
  const edits = new Map(editsFor(folder, '9.0.0', '2026-01-31').map(({ file, after }) => [file, after]));
  expect([...edits.keys()]).toEqual(FILES);
  expect(edits.get('CHANGELOG.md')).toMatch(/## Unreleased\n\n## 9\.0\.0 \(2026-01-31\)\n\n/);
  expect(edits.get('src/cli/version.ts')).toContain("VERSION = '9.0.0'");
  const changed = (file: string) => {
    const before = readFileSync(join(folder, file), 'utf8').split('\n');
    return (edits.get(file) ?? '').split('\n').filter((line, index) => line !== before[index]);
  };
  expect(changed('package.json')).toEqual(['  "version": "9.0.0",']);
  expect(changed('package-lock.json')).toEqual(['  "version": "9.0.0",', '      "version": "9.0.0",']);
});

it.each(['', '0.0.9', '1', 'v9.0.0', '9.0.0-beta'])('refuses the version "%s"', (version) => {
  expect(() => editsFor(folder, version, '2026-01-31')).toThrow(/Name a version after/);
});

it.each(['# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- Something.\n', '# Changelog\n'])(
  'refuses a changelog without news: %j',
  (changelog) => {
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    expect(() => editsFor(folder, '9.0.0', '2026-01-31')).toThrow(/nothing under/);
  },
);
