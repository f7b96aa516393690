/** The page about emitters of a project's own is a project: its config and its module are built here. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { emitterOf } from '../../src/emitters/own-emitter.ts';
import { run } from '../compilers/compilers.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs/own-emitters.md'), 'utf8');
const ERRORS = `# Error codes

| Error code | Name | Description |
| --- | --- | --- |
| -2 | TOO_SLOW | It costs $5 or @all. |
| 404 | FILE_NOT_FOUND | The file doesn't exist. |
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-own-'));
  for (const [, path = '', text = ''] of PAGE.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) put(path, text);
  put('docs/errors.md', ERRORS);
  put('package.json', '{ "type": "module" }');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/agora-errgen'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function errgen(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (text: string) => {
      printed[name] += text;
    },
  });
  async function* stdin(): AsyncGenerator<Uint8Array> {}
  const io = { stdin: stdin(), stdout: stream('stdout'), stderr: stream('stderr'), env: {}, cwd: () => folder };
  return { code: await main(args, io), ...printed };
}

describe('the example', () => {
  it('is built, and Perl reads it', async () => {
    expect(await errgen('build')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('+ ../perl/lib/ChatErrorCode.pm'),
    });
    const use = `require './perl/lib/ChatErrorCode.pm'; print Chat::ErrorCode::FILE_NOT_FOUND(), ' ', Chat::ErrorCode::description_of(-2), ' ', defined Chat::ErrorCode::description_of(9) ? 'known' : 'unknown'`;
    expect(run(folder, 'perl', ['-we', use])).toEqual({ ok: true, output: '404 It costs $5 or @all. unknown' });
    expect((await errgen('check')).code).toBe(0);
  });

  it("isn't run with --no-config-code", async () => {
    const { code, stderr } = await errgen('build', '--no-config-code');
    expect(code).toBe(2);
    expect(stderr).toContain('A target names the module ./errgen/perl.js, and code of the project may not run here');
    expect(() => readFileSync(join(folder, 'perl/lib/ChatErrorCode.pm'))).toThrow();
  });

  it('refuses an option that it does not have', async () => {
    put(
      'errgen.config.json',
      readFileSync(join(folder, 'errgen.config.json'), 'utf8').replace('"package"', '"packages"'),
    );
    expect((await errgen('build')).stderr).toContain('"packages" "Chat::ErrorCode" is no option of ./errgen/perl.js.');
  });
});

describe('a module', () => {
  it.each([
    [
      'that is not there',
      null,
      /errgen\/perl\.js: error: This module, which a target names, could not be loaded: Cannot find module/,
    ],
    ['that throws', 'throw new Error("no luck")', /could not be loaded: no luck\./],
    [
      'that is no emitter',
      'export default { id: "x" }',
      /is no emitter: `title` must be a text; .*`print` must be a function\./,
    ],
    ['that exports something else', 'export const a = 1', /it exports no object as `default` or `emitter`/],
  ])('%s is a problem of the project', async (_title, text, message) => {
    if (text === null) rmSync(join(folder, 'errgen/perl.js'));
    else put('errgen/perl.js', text);
    const { code, stderr } = await errgen('build');
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('This is a bug of agora-errgen');
  });

  it('whose print throws is named with what it says', async () => {
    put(
      'errgen/perl.js',
      PAGE.match(/file=errgen\/perl\.js\n([\s\S]*?)^```$/m)?.[1]?.replace(
        'const names =',
        'throw new Error("no luck"); const names =',
      ) ?? '',
    );
    const { code, stderr } = await errgen('build');
    expect(code).toBe(2);
    expect(stderr).toContain('errgen/perl.js: error: This emitter failed for the catalog chat: no luck');
  });
});

it('every emitter of this package has what one of a project has to have', async () => {
  const { EMITTERS } = await import('../../src/emitters/registry.ts');
  for (const emitter of EMITTERS) expect(emitterOf({ emitter })).toBe(emitter);
});
