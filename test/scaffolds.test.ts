/**
 * The scaffolds in a copy of this repository: what each of them touches, and whether what it writes works as it is. Something
 * new is a folder: nothing outside of it changes but what is generated from all folders.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const COPIED = ['src', 'scripts', 'schema', 'docs', 'test', 'README.md'];
const CONFIGS = ['package.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts', '.gitignore'];

const SCAFFOLDS = [
  {
    script: 'new-rule',
    name: 'toy-rule',
    own: ['src/rules/toy-rule/rule.md', 'src/rules/toy-rule/rule.ts', 'test/rules/toy-rule.test.ts'],
    generated: ['docs/rules.md', 'schema/config.schema.json', 'src/rules/page-registry.ts', 'src/rules/registry.ts'],
    taken: 'row-shape',
    tests: ['test/rules/toy-rule.test.ts', 'test/rules/pages.test.ts'],
  },
  {
    script: 'new-emitter',
    name: 'toy-script',
    own: ['src/emitters/toy-script/emitter.ts', 'test/emitters/toy-script/emit.test.ts'],
    generated: [
      'docs/targets.md',
      'schema/config.schema.json',
      'src/emitters/registry.ts',
      'src/emitters/toy-script/emitter.md',
    ],
    taken: 'swift',
    tests: ['test/emitters/toy-script'],
  },
  {
    script: 'new-command',
    name: 'toy-count',
    own: [
      'src/cli/commands/toy-count/command.ts',
      'src/cli/commands/toy-count/flags.ts',
      'src/cli/commands/toy-count/run.ts',
      'test/cases/toy-count/cmd.txt',
      'test/cases/toy-count/exit.txt',
      'test/cases/toy-count/input/errgen.config.json',
      'test/cases/toy-count/input/errors.md',
      'test/cases/toy-count/stdout.txt',
    ],
    generated: ['README.md', 'docs/cli.md', 'src/cli/commands/registry.ts'],
    taken: 'scan',
    tests: ['test/cases.test.ts'],
  },
];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'errgen-scaffold-'));
  for (const path of [...COPIED, ...CONFIGS]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (command: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(copy, command), ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const scaffold = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'scripts/run.js'), script, ...args], { cwd: copy, encoding: 'utf8' });

/** The text of every file that a scaffold could touch. */
function texts(): Map<string, string> {
  const paths = COPIED.flatMap((path) =>
    statSync(join(copy, path)).isDirectory()
      ? readdirSync(join(copy, path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)
      : [path],
  );
  const files = [...paths, ...CONFIGS].filter((path) => statSync(join(copy, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(copy, path), 'latin1')]));
}

describe('a scaffold', () => {
  it.each(SCAFFOLDS)('$script touches nothing but its own files and what is generated', (one) => {
    const before = texts();
    expect(scaffold(one.script, one.name)).toMatchObject({ status: 0, stderr: '' });
    const after = texts();
    const touched = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    expect(touched.sort()).toEqual([...one.own, ...one.generated].sort());
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });

  it('writes what compiles, is formatted and passes its tests', () => {
    const own = SCAFFOLDS.flatMap((one) => one.own.filter((path) => path.endsWith('.ts')));
    run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...own);
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
    const names = SCAFFOLDS.map(({ name }) => name).join('|');
    const tests = [...SCAFFOLDS.flatMap((one) => one.tests), 'test/registries.test.ts', 'test/layers.test.ts'];
    expect(run('node_modules/vitest/vitest.mjs', 'run', ...tests, '-t', `${names}|finds|for each code|import`)).toMatch(
      /Tests .* passed/,
    );
  }, 240_000);

  it.each(SCAFFOLDS)(
    '$script refuses a name that is taken or malformed',
    ({ script, taken }) => {
      expect(scaffold(script, taken)).toMatchObject({ status: 2, stderr: expect.stringMatching(/is there already/) });
      for (const name of ['', 'Toy', 'toy_rule', '../toy'])
        expect(scaffold(script, name)).toMatchObject({ status: 2, stderr: expect.stringMatching(/lower case/) });
    },
    120_000,
  );
});
