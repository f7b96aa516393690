/** Compiled code that we keep where Node doesn't: whatever happens to it, the program runs from its source. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'cache', 'compiled-code.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-compiled-'));
  buildSync({
    entryPoints: [SOURCE],
    outfile: join(folder, 'keep.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { createRequire } from 'node:module';
import { keepCompiledCode } from './keep.mjs';
keepCompiledCode(process.argv[2]);
const require = createRequire(import.meta.url);
console.log(require('./program.cjs').greet(), require('./program.cjs') === require('./program.cjs'));`,
  );
  writeFileSync(
    join(folder, 'program.cjs'),
    "const { basename } = require('node:path');\nmodule.exports.greet = () => 'hello from ' + basename(__filename);\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GREETING = 'hello from program.cjs true\n';
const kept = () => join(folder, 'compiled');
const run = (place = kept()) =>
  execFileSync(process.execPath, [join(folder, 'run.mjs'), place], { encoding: 'utf8', stdio: 'pipe' });
const only = () => {
  const [file = '', ...others] = readdirSync(kept());
  expect(others).toEqual([]);
  return join(kept(), file);
};

describe.skipIf('enableCompileCache' in nodeModule)('compiled code', () => {
  it('is kept by the first process, and used by the second', () => {
    expect(run()).toBe(GREETING);
    const before = readFileSync(only());
    expect(run()).toBe(GREETING);
    expect(readFileSync(only())).toEqual(before);
  });

  const DAMAGES: readonly [string, (path: string) => void][] = [
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['emptied', (path) => writeFileSync(path, '')],
    [
      'changed by one bit',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
        ),
    ],
  ];
  it.each(DAMAGES)('is compiled and kept again where a file is %s', (_, damage) => {
    run();
    const before = readFileSync(only());
    damage(only());
    expect(run()).toBe(GREETING);
    expect(readFileSync(only()).length).toBe(before.length);
  });

  it('is not believed of another program', () => {
    run();
    writeFileSync(join(folder, 'program.cjs'), "module.exports.greet = () => 'another program, and a longer one';\n");
    expect(run()).toBe('another program, and a longer one true\n');
  });

  it('is not kept, and no error, where its folder is a file', () => {
    expect(run(join(folder, 'program.cjs'))).toBe(GREETING);
  });
});
