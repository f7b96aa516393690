/** A run that is answered from the cache says what a run anew would say, whatever has changed in between. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, type Store } from '../../src/cache/index.ts';
import { defineCommand } from '../../src/cli/command.ts';
import type { Context } from '../../src/cli/context.ts';
import { paintFor } from '../../src/cli/io.ts';
import { runRemembered } from '../../src/cli/remembered-run.ts';
import { memoryFiles } from '../../src/files/index.ts';
import { noCache } from '../../src/model/cache.ts';
import type { Files } from '../../src/model/files.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'bin', 'agora-errgen.js');

/** Each command as it is, and the changes that it must notice. */
describe('a run', () => {
  let runs = 0;
  const texts = new Map<string, string>();
  const store: Store = {
    folder: '/cache',
    get: (kind, key) => texts.get(kind + key) ?? null,
    put: (kind, key, text) => void texts.set(kind + key, text),
  };
  beforeEach(() => {
    runs = 0;
    texts.clear();
  });

  const command = defineCommand({
    name: 'look',
    description: 'looks at some files',
    args: [],
    flags: {},
    examples: [],
    isRepeatable: () => true,
    load: async () => ({
      run: async ({ files, io }) => {
        runs += 1;
        io.stdout.write(`${files.list('/docs').length} files, b is ${files.exists('/b')}\n`);
        io.stderr.write(Buffer.from(files.read('/a')).toString());
        return 1;
      },
    }),
  });

  async function run(files: Files, more: Partial<Context> = {}) {
    const said = { stdout: '', stderr: '' };
    const stdout = { write: (text: string) => (said.stdout += text) };
    const stderr = { write: (text: string) => (said.stderr += text) };
    const io = { stdout, stderr, env: {}, cwd: () => '/' };
    const context: Context = {
      io,
      files,
      cache: noCache,
      paint: paintFor(stdout, {}),
      width: 80,
      cwd: '/',
      configs: [],
      allowsOutside: false,
      maxFileSize: 64,
      importModule: null,
      ...more,
    };
    const exitCode = await runRemembered(command, context, [], {}, store);
    return { exitCode, ...said };
  }

  const TREE = { '/a': 'text', '/docs/x': '' };

  it('is not done again while nothing has changed', async () => {
    const first = await run(memoryFiles(TREE));
    expect(first).toEqual({ exitCode: 1, stdout: '1 files, b is null\n', stderr: 'text' });
    expect(await run(memoryFiles({ ...TREE, '/unread': 'new' }))).toEqual(first);
    expect(runs).toBe(1);
  });

  it.each([
    ['the content of a file', { ...TREE, '/a': 'test' }],
    ['a name in a folder', { ...TREE, '/docs/y': '' }],
    ['a file where there was none', { ...TREE, '/b': '' }],
  ])('is done again after a change of %s', async (_, tree) => {
    await run(memoryFiles(TREE));
    await run(memoryFiles(tree));
    expect(runs).toBe(2);
  });

  it('is done again in another folder, for another config, at another width', async () => {
    for (const more of [{}, { cwd: '/docs' }, { configs: ['other.json'] }, { width: 120 }])
      await run(memoryFiles(TREE), more);
    expect(runs).toBe(4);
  });

  it('is not kept where it has changed what it read', async () => {
    let text = 'before';
    const files: Files = {
      ...memoryFiles(TREE),
      read: () => {
        const bytes = Buffer.from(text);
        text = 'after';
        return bytes;
      },
    };
    await run(files);
    expect(texts.size).toBe(0);
  });

  it('is done again where a file has vanished', async () => {
    await run(memoryFiles(TREE));
    await expect(run(memoryFiles({ '/docs/x': '' }))).rejects.toThrow('ENOENT');
    expect(runs).toBe(2);
  });
});

describe.skipIf(!existsSync(join(ROOT, 'dist', 'cli.js')))('the built program', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'errgen-remembered-'));
    cpSync(join(ROOT, 'docs-source'), join(folder, 'docs-source'), { recursive: true });
    cpSync(join(ROOT, 'errgen.config.json'), join(folder, 'errgen.config.json'));
    writeFileSync(join(folder, 'errgen.baseline.json'), readFileSync(join(ROOT, 'errgen.baseline.json')));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const CACHE = join('node_modules', '.cache', 'agora-errgen');

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr: stderr.replace(/Done in .*\n/, '') };
  }

  function keptRuns(): string[] {
    const build = readdirSync(join(folder, CACHE))[0] ?? '';
    const runs = join(folder, CACHE, build, 'runs');
    return existsSync(runs) ? readdirSync(runs).map((name) => join(runs, name)) : [];
  }

  it('says the same from the cache, and sees every change of a page, an enum and a baseline', () => {
    expect(run().status).toBe(0);
    const fresh = run('check', '--no-cache');
    expect(fresh.status).toBe(0);
    expect([run('check'), run('check')]).toEqual([fresh, fresh]);
    expect(keptRuns()).toHaveLength(1);

    const enumFile = join(
      folder,
      'generated',
      'typescript',
      readdirSync(join(folder, 'generated', 'typescript'))[0] ?? '',
    );
    appendFileSync(enumFile, '// by hand\n');
    expect(run('check').status).toBe(1);
    expect(run('build', '--overwrite').status).toBe(0);
    expect(run('check')).toEqual(fresh);

    const page = join(folder, 'docs-source', 'android.en.md');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/(\| *)206( *\|)/, '$1207$2'));
    expect(run('check')).toEqual(run('check', '--no-cache'));
    renameSync(page, `${page}.txt`);
    expect(run('check')).toMatchObject({ status: 2 });
  });

  it('believes no kept run that was tampered with, and goes on where the folder is a file', () => {
    run();
    const fresh = run('check');
    for (const path of keptRuns())
      writeFileSync(path, readFileSync(path, 'utf8').replace('"exitCode":0', '"exitCode":1'));
    expect(run('check')).toEqual(fresh);
    rmSync(join(folder, 'node_modules', '.cache'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.cache'), 'in the way');
    expect([run('check'), run('check')]).toEqual([fresh, fresh]);
  });

  it('keeps nothing without a place for it, and in the folder that it is told', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    run('check');
    expect(readdirSync(folder)).not.toContain('node_modules');
    run('check', '--cache-dir', 'kept');
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
    rmSync(join(folder, 'kept'), { recursive: true });
    run('check', '--cache-dir', 'kept', '--no-cache');
    expect(readdirSync(folder)).not.toContain('kept');
  });

  it('reads a page from the cache as it reads it anew', () => {
    run();
    const kept = run('scan', '--format', 'json', 'docs-source');
    for (const path of keptRuns()) rmSync(path);
    // Now the readings alone are kept.
    expect(run('scan', '--format', 'json', 'docs-source')).toEqual(kept);
    expect(kept).toEqual(run('scan', '--format', 'json', 'docs-source', '--no-cache'));
  });
});

it('gives keys that tell inputs apart', () => {
  expect(keyOf(['a', 'b'])).not.toBe(keyOf(['ab']));
  expect(keyOf([['a'], 'b'])).not.toBe(keyOf(['a', ['b']]));
});
