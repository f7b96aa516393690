/** What is made from the descriptors of the emitters: registry, pages, README; and the scaffold of a new one. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emitterDocs } from '../../scripts/emitter-docs.ts';
import { emitterRegistry } from '../../scripts/registries/emitters.ts';
import { emit, homesOf, type KnownTarget, targetLanguages, targetPage } from '../../src/emitters/index.ts';
import { catalogOf } from './catalogs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('the registry is up to date (npm run registries writes it)', () => {
  const { path, text } = emitterRegistry(ROOT);
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

it.each([...emitterDocs()])('%s is up to date (npm run docs writes it)', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

it('every default language is in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith('| `targets`')) ?? '';
  const defaults = targetLanguages().flatMap(({ id, isDefault }) => (isDefault ? id : []));
  expect(row).toContain(`| ${defaults.join(', ')} `);
  expect(row).toContain('docs/targets.md');
});

describe('a target', () => {
  it('has the options of its language alone', () => {
    const sound: KnownTarget[] = [
      { language: 'kotlin', package: 'com.example' },
      { language: 'objective-c', domain: 'ChatErrors' },
    ];
    // @ts-expect-error an option of another language
    const wrong: KnownTarget = { language: 'swift', domain: 'ChatErrors' };
    const catalog = catalogOf({ codes: [{ code: 1, name: 'A' }] });
    expect(sound.map((target) => emit(catalog, target).length)).toEqual([1, 2]);
    expect(() => emit(catalog, wrong)).toThrow('"domain" "ChatErrors" is no option of swift.');
    expect(() => emit(catalog, { language: 'typescript', style: 'class' })).toThrow('"style" "class" is no option');
    expect(() => emit(catalog, { language: 'cobol' })).toThrow('There is no language "cobol".');
    expect(targetPage('cobol')).toBe(null);
  });

  it('is at home where its file says', () => {
    expect(homesOf('generated/kotlin/A.kt')).toContain('android');
    expect(homesOf('ios/Codes.m')).toContain('ios');
    expect(homesOf('docs/page.html')).toEqual([]);
  });
});

describe('npm run new:emitter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errgen-scaffold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const part of ['src', 'scripts', 'schema', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  for (const part of ['test/seed.ts', 'test/emitters/catalogs.ts']) cpSync(join(ROOT, part), join(folder, part));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const scaffold = (id: string) =>
    spawnSync(process.execPath, ['scripts/new-emitter.js', id], { cwd: folder, encoding: 'utf8' });

  it('starts a language that touches no file but its own and what is made from all of them', () => {
    const before = textsIn(folder);
    expect(scaffold('toy-script')).toMatchObject({ status: 0, stderr: '' });
    const after = textsIn(folder);
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed.sort()).toEqual([
      'docs/targets.md',
      'schema/config.schema.json',
      'src/emitters/registry.ts',
      'src/emitters/toy-script/emitter.md',
      'src/emitters/toy-script/emitter.ts',
      'test/emitters/toy-script/emit.test.ts',
    ]);
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toBe('');
    expect(run('node_modules/vitest/vitest.mjs', 'run', 'test/emitters/toy-script')).toContain('1 passed');
  });

  it.each([
    ['swift', /src\/emitters\/swift is there already/],
    ['Visual Basic', /in lower case/],
    ['', /in lower case/],
  ])('refuses %j', (id, why) => {
    expect(scaffold(id)).toMatchObject({ status: 2, stderr: expect.stringMatching(why) });
  });
});

/** The text of every file in a folder, by path. */
function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('node_modules') && statSync(join(folder, path)).isFile(),
  );
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
