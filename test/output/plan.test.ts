import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/files/index.ts';
import type { GeneratedFile } from '../../src/model/index.ts';
import { CannotRun } from '../../src/model/problem.ts';
import { carryOut, isClean, planOutput } from '../../src/output/index.ts';

const MANIFEST = '.errgen-manifest.json';
let top = '';
let out = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'errgen-output-'));
  out = join(top, 'generated');
});
afterEach(() => rmSync(top, { recursive: true }));

const A: GeneratedFile = { path: 'kotlin/A.kt', content: 'a\n' };
const B: GeneratedFile = { path: 'report.md', content: 'b\n' };

function write(path: string, content: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}

const plan = (...files: GeneratedFile[]) => planOutput(diskFiles, out, 'generated', files);
const build = (...files: GeneratedFile[]) => carryOut([plan(...files)]);
const kinds = (...files: GeneratedFile[]) =>
  Object.fromEntries(plan(...files).actions.map(({ path, kind, edited }) => [path, edited ? `${kind}, edited` : kind]));
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const files = () =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort();

function refusals(...generated: GeneratedFile[]): string[] {
  try {
    plan(...generated);
  } catch (error) {
    if (error instanceof CannotRun) return error.problems.map(({ file, what }) => `${file}: ${what}`);
    throw error;
  }
  return [];
}

describe('a build', () => {
  it('creates what is not there, then finds nothing to do', () => {
    expect(kinds(A, B)).toEqual({ 'kotlin/A.kt': 'create', 'report.md': 'create', [MANIFEST]: 'create' });
    build(A, B);
    expect(read('kotlin/A.kt')).toBe('a\n');
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/kotlin/A.kt', 'generated/report.md']);
    expect(isClean(plan(A, B))).toBe(true);
  });

  it('does not touch an unchanged file', () => {
    build(A, B);
    const old = new Date(1_000_000);
    for (const path of [A.path, B.path, MANIFEST]) utimesSync(join(out, path), old, old);
    build(A, { ...B, content: 'new\n' });
    expect(statSync(join(out, A.path)).mtimeMs).toBe(old.getTime());
    expect(read(B.path)).toBe('new\n');
  });

  it('replaces an edited file and says so, and removes what nothing generates any more', () => {
    build(A, B);
    write(B.path, 'by hand\n');
    expect(kinds(B)).toEqual({ 'kotlin/A.kt': 'remove', 'report.md': 'update, edited', [MANIFEST]: 'update' });
    build(B);
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/report.md']);
    expect(read(B.path)).toBe('b\n');
  });

  it('leaves files alone that it did not write, and their folders', () => {
    build(A, B);
    write('kotlin/Mine.kt', 'mine\n');
    build(B);
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/kotlin/Mine.kt', 'generated/report.md']);
  });

  it('knows deleted files and adopts equal ones', () => {
    build(A, B);
    rmSync(join(out, A.path));
    expect(kinds(A, B)).toEqual({ 'kotlin/A.kt': 'create', 'report.md': 'unchanged', [MANIFEST]: 'unchanged' });
    rmSync(join(out, MANIFEST));
    expect(kinds(A, B)).toEqual({ 'kotlin/A.kt': 'create', 'report.md': 'unchanged', [MANIFEST]: 'create' });
  });

  it('writes nothing at all where one file cannot be written', () => {
    build(B);
    const plans = [plan(A, { ...B, content: 'new\n' })];
    // Between plan and build somebody puts a file where the folder belongs.
    write('kotlin', 'a file');
    expect(() => carryOut(plans)).toThrow(CannotRun);
    expect(read(B.path)).toBe('b\n');
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/kotlin', 'generated/report.md']);
  });

  it('takes away what it has staged where a later file cannot be written', () => {
    build(B);
    const plans = [plan({ path: 'a.md', content: 'a\n' }, A, { ...B, content: 'new\n' })];
    write('kotlin', 'a file');
    expect(() => carryOut(plans)).toThrow(CannotRun);
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/kotlin', 'generated/report.md']);
  });
});

describe('what a killed build left behind', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;

  it('is removed by the next one, and nothing else is', () => {
    build(A, B);
    write(`kotlin/.A.kt.${dead}-0a1b2c3d.tmp`, 'half');
    const others = [
      `.report.md.${process.pid}-0a1b2c3d.tmp`,
      `.mine.md.${dead}-0a1b2c3d.tmp`,
      '.report.md.tmp',
      `report.md.${dead}-0a1b2c3d.tmp`,
    ];
    for (const name of others) write(name, 'somebody needs this');
    build(A, B);
    expect(files()).toEqual(
      [MANIFEST, ...others, 'kotlin/A.kt', 'report.md'].map((name) => `generated/${name}`).sort(),
    );
  });
});

describe('a plan is refused', () => {
  it('for an unrelated file in the way', () => {
    write(B.path, 'mine\n');
    expect(refusals(A, B)).toEqual([
      expect.stringMatching(/^generated\/report\.md: A file that agora-errgen did not write/),
    ]);
  });

  it('for a directory, a file and links in the way, all at once', () => {
    mkdirSync(join(out, 'report.md'), { recursive: true });
    write('kotlin', 'a file');
    mkdirSync(join(top, 'elsewhere'));
    symlinkSync('../elsewhere', join(out, 'swift'));
    write('target.txt', '');
    symlinkSync('target.txt', join(out, 'catalog.json'));
    symlinkSync('nowhere', join(out, 'dangling'));
    const swift = { path: 'swift/A.swift', content: '' };
    const catalog = { path: 'catalog.json', content: '' };
    const dangling = { path: 'dangling/A', content: '' };
    expect(refusals(A, B, swift, catalog, dangling)).toEqual([
      expect.stringMatching(/^generated\/catalog\.json: A symbolic link stands/),
      expect.stringMatching(/^generated\/dangling\/A: A symbolic link leads out/),
      expect.stringMatching(/^generated\/kotlin\/A\.kt: Its folder would have to stand where a file is/),
      expect.stringMatching(/^generated\/report\.md: A directory stands/),
      expect.stringMatching(/^generated\/swift\/A\.swift: A symbolic link leads out/),
    ]);
  });

  it('not for links that stay inside, nor for an output folder that is a link', () => {
    mkdirSync(join(top, 'real', 'sub'), { recursive: true });
    symlinkSync('real', out);
    symlinkSync('sub', join(out, 'kotlin'));
    build(A);
    expect(readFileSync(join(top, 'real', 'sub', 'A.kt'), 'utf8')).toBe('a\n');
  });

  it('for an output folder that is a file', () => {
    writeFileSync(out, '');
    expect(refusals(B)).toEqual([expect.stringMatching(/^generated: A file stands where the output folder belongs/)]);
  });

  it('once, for an output folder that is a link to nothing', () => {
    symlinkSync('nowhere', out);
    expect(refusals(A, B)).toEqual([
      expect.stringMatching(/^generated: The output folder is a link to something that is no folder/),
    ]);
  });

  it.each([
    { because: 'two files with one path', given: [B, { ...B, content: 'other' }], want: 'Two generated files' },
    {
      because: 'paths that differ in case only',
      given: [B, { path: 'Report.md', content: '' }],
      want: 'Two generated files',
    },
    { because: 'the path of the manifest', given: [{ path: MANIFEST, content: '' }], want: 'Two generated files' },
    {
      because: 'a path that leaves the folder',
      given: [{ path: '../x', content: '' }],
      want: 'no plain path inside the output folder',
    },
    {
      because: 'an absolute path',
      given: [{ path: '/x', content: '' }],
      want: 'no plain path inside the output folder',
    },
    {
      because: 'a path through a file',
      given: [
        { path: 'a', content: '' },
        { path: 'a/b', content: '' },
      ],
      want: 'through another generated file',
    },
  ])('for $because', ({ given, want }) => {
    expect(refusals(...given)).toEqual([expect.stringContaining(want)]);
  });

  it.each([
    'not json',
    '{}',
    '[]',
    '{ "manifestVersion": 2, "files": {} }',
    '{ "manifestVersion": 1, "files": { "a": "b" } }',
    `{ "manifestVersion": 1, "files": { "a/../../secret": "${'0'.repeat(64)}" } }`,
    `{ "manifestVersion": 1, "files": { "/etc/passwd": "${'0'.repeat(64)}" } }`,
    '<<<<<<< ours\n{}',
  ])('for a manifest that cannot be trusted: %s', (text) => {
    write(MANIFEST, text);
    expect(refusals(B)).toEqual([
      expect.stringMatching(/^generated\/\.errgen-manifest\.json: The manifest of the generated files is damaged/),
    ]);
  });
});

describe('a file with a folder of its own', () => {
  const AWAY: GeneratedFile = { path: 'Sources/A.swift', folder: '../ios', content: 'a\n' };
  const at = (path: string) => readFileSync(join(top, path), 'utf8');
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), content);
  };

  it('is written there and stands in the one manifest', () => {
    build(AWAY, B);
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/report.md', 'ios/Sources/A.swift']);
    expect(kinds(AWAY, B)).toEqual({
      '../ios/Sources/A.swift': 'unchanged',
      'report.md': 'unchanged',
      [MANIFEST]: 'unchanged',
    });
  });

  it('is removed when nothing generates it any more, and the folder of others stays', () => {
    build(AWAY, B);
    build(B);
    expect(files()).toEqual([`generated/${MANIFEST}`, 'generated/report.md']);
    expect(readdirSync(join(top, 'ios'))).toEqual(['Sources']);
  });

  it('is left with what others have made of it', () => {
    build(AWAY, B);
    put('ios/Sources/A.swift', 'mine\n');
    expect(kinds(B)).toMatchObject({ '../ios/Sources/A.swift': 'leave, edited' });
    build(B);
    expect(at('ios/Sources/A.swift')).toBe('mine\n');
    expect(kinds(B)).toEqual({ 'report.md': 'unchanged', [MANIFEST]: 'unchanged' });
  });

  it('is not removed because a manifest names it, but only as it was written', () => {
    put('secret', 'mine\n');
    write(MANIFEST, `{ "manifestVersion": 1, "files": { "../secret": "${'0'.repeat(64)}" } }`);
    build(B);
    expect(at('secret')).toBe('mine\n');
  });

  it("doesn't take the place of somebody's file", () => {
    put('ios/Sources/A.swift', 'theirs\n');
    expect(refusals(AWAY)).toEqual([
      'ios/Sources/A.swift: A file that agora-errgen did not write stands where a generated file belongs, and it is not overwritten.',
    ]);
  });

  it('may be in a folder behind a link, and leads no further', () => {
    mkdirSync(join(top, 'checkout/inner'), { recursive: true });
    symlinkSync(join(top, 'checkout'), join(top, 'ios'));
    build(AWAY);
    expect(at('checkout/Sources/A.swift')).toBe('a\n');
    symlinkSync(join(top, 'generated'), join(top, 'checkout/Out'));
    expect(refusals({ ...AWAY, path: 'Out/A.swift' })).toEqual([
      'ios/Out/A.swift: A symbolic link leads out of the output folder.',
    ]);
    expect(refusals({ ...AWAY, path: '../A.swift' })).toEqual([
      'ios/../A.swift: This is no plain path inside the output folder.',
    ]);
  });

  it("collides with another one's path, whatever folder either has", () => {
    expect(refusals(AWAY, { path: 'A.swift', folder: '../ios/Sources', content: 'b' })).toEqual([
      'ios/Sources/A.swift: Two generated files would have this one path.',
    ]);
  });
});
