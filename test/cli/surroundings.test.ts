/** What the machine can do to a run: paths from elsewhere, files that can't be read or written, output that gets lost. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const PAGE = '# Error codes\n\n| Error code | Name |\n| --- | --- |\n| 1 | `ERR_A` |\n| 2 | `ERR_B` |\n';
const ENUM = join('generated', 'swift', 'SdkErrorCode.swift');
const MANIFEST = join('generated', '.errgen-manifest.json');

let top = '';
let project = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'errgen-surroundings-'));
  project = join(top, 'project');
  mkdirSync(project);
  write('errors.md', PAGE);
  configure({ sources: [{ files: 'errors.md' }] });
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, content: string): void {
  writeFileSync(join(project, path), content);
}

function configure(config: object): void {
  write('errgen.config.json', JSON.stringify({ targets: [{ language: 'swift' }], ...config }));
}

/** A stream that fails as Node's do: the error comes after the write. */
function failingStream(code: string) {
  let fail: ((error: Error) => void) | undefined;
  return {
    write: () => process.nextTick(() => fail?.(Object.assign(new Error(`${code}: write`), { code, syscall: 'write' }))),
    on: (_event: 'error', listener: (error: Error) => void) => {
      fail = listener;
    },
  };
}

async function run(args: readonly string[], stdout: Parameters<typeof main>[1]['stdout'] | null = null) {
  const printed = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (printed[name] += text) });
  const io = { stdout: stdout ?? collect('stdout'), stderr: collect('stderr'), env: {}, cwd: () => project };
  return { code: await main(args, io), ...printed };
}

describe('a config with absolute paths', () => {
  it('reads, writes and accepts where they say, and nowhere else', async () => {
    const elsewhere = join(top, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'rooms.md'), PAGE);
    configure({
      sources: [{ files: [join(elsewhere, 'rooms.md'), 'errors.md'] }],
      output: join(elsewhere, 'out'),
      baseline: join(elsewhere, 'baseline.json'),
    });
    expect(await run(['build', '--allow-outside'])).toMatchObject({ code: 0 });
    expect(await run(['check', '--update-baseline', '--allow-outside'])).toMatchObject({ code: 0 });
    expect(await run(['check', '--allow-outside'])).toMatchObject({ code: 0 });
    expect(readdirSync(elsewhere).sort()).toEqual(['baseline.json', 'out', 'rooms.md']);
    expect(readdirSync(project).sort()).toEqual(['errgen.config.json', 'errors.md']);
  });
});

describe('what the system refuses', () => {
  it('is a problem with its place, and no bug', async () => {
    await run(['build']);
    rmSync(join(project, MANIFEST));
    mkdirSync(join(project, MANIFEST));
    const { code, stderr } = await run(['check']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${MANIFEST}: error: The manifest of the generated files could not be read (it is a directory,`,
    );
    expect(stderr).not.toContain('bug');
  });

  it('is a problem wherever it happens', async () => {
    // A folder that refers to itself, as the first thing that `scan` looks at.
    symlinkSync('loop', join(project, 'loop'));
    const { code, stderr } = await run(['scan', 'loop']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^loop: error: This could not be read or written: its symbolic links lead in circles/,
      ),
    });
    expect((await run(['scan', 'loop', '--verbose'])).stderr).toContain('    at ');
  });

  it('in a baseline says so', async () => {
    configure({ sources: [{ files: 'errors.md' }], baseline: '.' });
    expect((await run(['check'])).stderr).toMatch(/^\.: error: The baseline could not be read: it is a directory/);
  });

  // Root may do everything.
  it.skipIf(process.getuid?.() === 0)('leaves everything as it was', async () => {
    await run(['build']);
    const before = readFileSync(join(project, ENUM), 'utf8');
    write('errors.md', PAGE.replace('ERR_B', 'ERR_C'));
    chmodSync(join(project, 'generated', 'swift'), 0o555);
    const { code, stderr } = await run(['build']);
    chmodSync(join(project, 'generated', 'swift'), 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain(`${ENUM}: error: This file could not be written: permission is denied.`);
    expect(readFileSync(join(project, ENUM), 'utf8')).toBe(before);
    expect(readdirSync(join(project, 'generated')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('names the baseline that could not be written', async () => {
    configure({ sources: [{ files: 'errors.md' }], baseline: 'errors.md/baseline.json' });
    const { code, stderr } = await run(['check', '--update-baseline']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^errors\.md\/baseline\.json: error: The baseline could not be read: a part of its path is a file/,
    );
  });
});

describe('output that gets lost', () => {
  it.each([['check', '--format', 'json'], ['scan'], ['explain', '1']])(
    'is a failure to run, not a result: %s',
    async (...args) => {
      await run(['build']);
      const { code, stderr } = await run(args, failingStream('ENOSPC'));
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('error: The output could not be written: the disk is full.\n'),
      });
    },
  );

  it('does not matter to a reader that went away', async () => {
    await run(['build']);
    expect(await run(['check'], failingStream('EPIPE'))).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(project, ENUM))).toBe(true);
  });
});
