/**
 * The package as npm would publish it, in an empty project: its program runs, what the README and docs/library.md import compiles under
 * `--strict` without `skipLibCheck`, and the two linters of packages have nothing to say. It needs `dist/`, and no network.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

let folder = '';
let tarball = '';
let installed = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-package-'));
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ filename }]: [{ filename: string }] = JSON.parse(said);
  tarball = join(folder, filename);
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'agora-errgen');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  // It stands alone: npm would install nothing beside it.
  expect(manifestIn(installed)).not.toHaveProperty('dependencies');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifestIn(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
}

function errgen(...args: string[]) {
  const program = join(installed, 'bin', 'agora-errgen.js');
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

function isAboutModules(problem: Problem): boolean {
  return !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind);
}

/** The compiler's complaints about some modules of the empty project, which knows Node's types as every program does. */
function compile(...files: string[]): string {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules', '@types')];
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', ...types];
  return spawnSync(process.execPath, [tsc, ...flags, ...files], { cwd: folder, encoding: 'utf8' }).stdout;
}

it('builds and checks a page in an empty project', () => {
  mkdirSync(join(folder, 'docs'));
  writeFileSync(
    join(folder, 'docs', 'errors.md'),
    '# Errors\n\n| Error code | Name | Description |\n| --- | --- | --- |\n| 7 | `ROOM_FULL` | The room has no seat left. |\n| 8 | `ROOM_GONE` | The room was closed. |\n',
  );
  writeFileSync(join(folder, 'errgen.config.json'), '{ "sources": [{ "files": "docs/errors.md" }] }');
  expect(errgen('build')).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, 'generated'))).toContain('typescript');
  expect(errgen('check')).toMatchObject({ status: 0 });
});

it('holds the pages that its messages and its help lead to', () => {
  expect(errgen('rules', 'duplicate-code').stdout).toContain('duplicate-code');
  expect(readdirSync(join(installed, 'src', 'rules', 'duplicate-code'))).toEqual(['rule.md']);
  expect(readdirSync(join(installed, 'docs'))).toContain('ci.md');
});

it("compiles the README's sample, and everything else that can be imported, without skipLibCheck", () => {
  const sample = /```ts\n(import [\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1];
  writeFileSync(join(folder, 'sample.ts'), sample ?? 'The README has no sample.');
  writeFileSync(
    join(folder, 'all.ts'),
    "export * from 'agora-errgen';\nexport * as emitters from 'agora-errgen/emitters';\nexport { default } from 'agora-errgen/remark';\n",
  );
  expect(compile('sample.ts', 'all.ts')).toBe('');
});

it('would notice a type that leads out of the package', () => {
  const copy = join(folder, 'node_modules', 'leaking');
  cpSync(installed, copy, { recursive: true });
  const types = join(copy, 'dist', 'types', 'index.d.ts');
  writeFileSync(types, `${readFileSync(types, 'utf8')}\nexport type Leak = import('valibot').GenericSchema;\n`);
  writeFileSync(join(folder, 'leaking.ts'), "export * from 'leaking';\n");
  expect(compile('leaking.ts')).toContain("Cannot find module 'valibot'");
});

it('is a sound package to publint and to Are the types wrong', async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true });
  expect(messages.map((message) => formatMessage(message, manifestIn(installed)))).toEqual([]);
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  // As `attw --profile esm-only`: there is no CommonJS form, and Node 20.19, the oldest that it runs on, can require a module.
  const problems = analysis.types === false ? ['no types'] : analysis.problems.filter(isAboutModules);
  expect(problems).toEqual([]);
});
