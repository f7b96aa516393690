/** No input hangs the program, fills its memory or makes it say that it has a bug: each in two seconds of a processor and 500 MiB. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import { type Measured, run, runHostile } from './run-hostile.ts';

const MOST_SECONDS = 2;
const MOST_MEBIBYTES = 500;

function expectHarmless({ said, seconds, mebibytes }: Measured): void {
  expect(said).not.toMatch(/unexpected error|\n {4}at /);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(mebibytes).toBeLessThan(MOST_MEBIBYTES);
}

/** A processor that others use as well makes every run dearer: what is too slow is tried again. */
function quickest(once: () => Measured): Measured {
  const runs = [once()];
  while (runs.length < 3 && runs.every(({ seconds }) => seconds >= MOST_SECONDS)) runs.push(once());
  return runs.reduce((least, one) => (one.seconds < least.seconds ? one : least));
}

describe.each(['page', 'sdk', 'config'] as const)('a hostile %s', (kind) => {
  it.each(HOSTILE_INPUTS.filter((input) => input.kind === kind))('$id', (input) => {
    const measured = quickest(() => runHostile(input));
    expect({ exit: measured.exit, said: measured.said.slice(-600) }).toMatchObject({ exit: input.exit });
    if (input.says !== undefined) expect(measured.said).toMatch(input.says);
    expectHarmless(measured);
  });
});

const PAGE = '| Code | Name |\n| --- | --- |\n| 1 | ERR_A |\n| 2 | ERR_B |\n';
const config = (more: object = {}) =>
  JSON.stringify({ sources: [{ files: 'page.md' }], targets: [{ language: 'swift' }], ...more });

describe.skipIf(process.platform === 'win32')('what is no regular file is not read', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'errgen-'));
    spawnSync('mkfifo', [join(folder, 'pipe.md')]);
    symlinkSync('/dev/zero', join(folder, 'zero.md'));
    writeFileSync(join(folder, 'page.md'), PAGE);
    writeFileSync(join(folder, 'importing.mdx'), `import Zero from './zero.md';\n\n<Zero />\n\n${PAGE}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    {
      as: 'a source',
      more: { sources: [{ files: 'pipe.md' }] },
      says: /pipe\.md: error: .* pipe, a device or a socket/,
    },
    {
      as: 'a source behind a link',
      more: { sources: [{ files: 'zero.md' }] },
      says: /zero\.md: error: .* pipe, a device/,
    },
    { as: 'an import', more: { sources: [{ files: 'importing.mdx' }] }, says: /zero\.md: error: .* pipe, a device/ },
    {
      as: 'a baseline',
      more: { baseline: 'pipe.md' },
      says: /pipe\.md: error: The baseline could not be read: it is a pipe/,
    },
    {
      as: 'a baseline that is a device',
      more: { baseline: 'zero.md' },
      says: /zero\.md: error: The baseline could not be read/,
    },
  ])('as $as', ({ more, says }) => {
    const measured = run(folder, ['check', '--allow-outside'], [['errgen.config.json', config(more)]]);
    expect(measured.said).toMatch(says);
    expect(measured.exit).toBe(2);
    expectHarmless(measured);
  });

  it('as a config and as a manifest', () => {
    const asConfig = run(folder, ['check', '--config', 'zero.md'], []);
    expect(asConfig).toMatchObject({ exit: 2 });
    spawnSync('mkfifo', [join(folder, 'pipe.json')]);
    expect(run(folder, ['check', '--config', 'pipe.json'], []).said).toMatch(/pipe\.json: error: .*it is a pipe/);
    const other = mkdtempSync(join(folder, 'out-'));
    spawnSync('mkfifo', [join(other, '.errgen-manifest.json')]);
    const measured = run(
      folder,
      ['build'],
      [['errgen.config.json', config({ output: other.slice(folder.length + 1) })]],
    );
    expect(measured.said).toMatch(/The manifest of the generated files could not be read \(it is a pipe/);
    expect(existsSync(join(other, 'catalog.json'))).toBe(false);
    expectHarmless(measured);
  });
});

it('what a build writes may be larger than what it reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errgen-'));
  const rows = Array.from({ length: 900 }, (_, at) => `| ${at + 1} | ERR_${at + 1} | Fault ${at + 1}. |`).join('\n');
  const files = [
    ['page.md', `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows}\n`],
    ['errgen.config.json', config()],
  ] as const;
  expect(run(folder, ['build', '--max-file-size', '1'], files).exit).toBe(0);
  expect(statSync(join(folder, 'generated', 'catalog.json')).size).toBeGreaterThan(2 ** 20);
  expect(run(folder, ['build', '--max-file-size', '1', '--no-cache'], []).said).toMatch(
    /nothing, \d+ files up to date/,
  );
  expect(run(folder, ['check', '--max-file-size', '1'], []).said).not.toContain('stale');
  rmSync(folder, { recursive: true });
});

it('a file beyond the limit is named with its limit and the flag, and read where the flag says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errgen-'));
  const files = [
    ['page.md', PAGE.padEnd(1_200_000, '\n')],
    ['errgen.config.json', config()],
  ] as const;
  const refused = run(folder, ['build', '--max-file-size', '1'], files);
  expect(refused.said).toMatch(/page\.md: error: .*larger than any file that is read.*--max-file-size/s);
  expect(refused.exit).toBe(2);
  expect(run(folder, ['build', '--max-file-size', '2'], []).exit).toBe(0);
  expect(run(folder, ['build', '--max-file-size', 'x'], []).said).toMatch(/--max-file-size is "x"/);
  rmSync(folder, { recursive: true });
});
