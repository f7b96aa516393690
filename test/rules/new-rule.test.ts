/** `npm run new:rule` in a copy of this repository: what it touches, and whether the new rule works as it is. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const COPIED = ['src', 'scripts', 'schema', 'docs', 'test/rules', 'test/support'];
const FILES = ['package.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts', '.gitignore', 'test/seed.ts'];
const GENERATED = ['docs/rules.md', 'schema/config.schema.json', 'src/rules/page-registry.ts', 'src/rules/registry.ts'];
const NEW = ['src/rules/toy-rule/rule.md', 'src/rules/toy-rule/rule.ts', 'test/rules/toy-rule.test.ts'];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'errgen-new-rule-'));
  for (const path of [...COPIED, ...FILES]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Every file with a hash of its content. */
function snapshot(): Map<string, string> {
  const paths = COPIED.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const files = [...paths, ...FILES].filter((path) => statSync(join(copy, path)).isFile());
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(copy, path)))
        .digest('hex'),
    ]),
  );
}

function run(command: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(copy, command), ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
}

it('touches nothing but its own files and what is generated, and its rule compiles, is formatted and passes its tests', () => {
  const before = snapshot();
  run('scripts/run.js', 'new-rule', 'toy-rule');
  const after = snapshot();
  const touched = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(touched.sort()).toEqual([...NEW, ...GENERATED].sort());
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);

  run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...NEW.slice(1));
  run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
  run('node_modules/vitest/vitest.mjs', 'run', 'test/rules/toy-rule.test.ts', 'test/rules/registries.test.ts');
  run('node_modules/vitest/vitest.mjs', 'run', 'test/rules/pages.test.ts', '-t', 'toy-rule');
  expect(() => run('scripts/run.js', 'new-rule', 'toy-rule')).toThrow(/is there already/);
}, 240_000);

it.each(['', 'Toy', 'toy_rule', '../toy'])('refuses the name "%s"', (name) => {
  expect(() => run('scripts/run.js', 'new-rule', name)).toThrow(/lower case/);
});
