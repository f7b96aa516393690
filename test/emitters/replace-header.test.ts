/**
 * Headers in the wild, replaced as docs/replace-a-header.md says: the generated file has every name and value of the original,
 * as a compiler sees them. The fixtures hold names and values alone, and the original is written anew from them.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { diskFiles } from '../../src/files/index.ts';
import { carryOut } from '../../src/output/index.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { ruleList } from '../../src/rules/index.ts';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import {
  compileJava,
  compileObjectiveC,
  JAVA,
  OBJECTIVE_C,
  type Outcome,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { OK, refuses } from './compiling.ts';

vi.setConfig({ testTimeout: 300_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs/replace-a-header.md'), 'utf8');

interface Replaced {
  readonly type: string;
  readonly names: Readonly<Record<string, number>>;
}

function replaced(id: string): Replaced {
  return JSON.parse(readFileSync(join(ROOT, `test/fixtures/replaced/${id}.json`), 'utf8'));
}

/** Builds the project of the page in a folder. */
async function build(folder: string, id: string, original: string): Promise<void> {
  const config = new RegExp(`file=${id}\\.config\\.json\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';
  const [files] = /original\/[^"]+/.exec(config) ?? [''];
  for (const [path, text] of [
    [files, original],
    ['errgen.config.json', config],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const known = { rules: ruleList(), languages: targetLanguages() };
  const { plans, problems } = await runPipeline(
    await loadConfig({ cwd: folder, files: diskFiles, ...known }),
    diskFiles,
  );
  expect(problems).toEqual([]);
  carryOut(plans);
}

/** The names and values that our own reader finds in a generated file: no more and no less than the original's. */
function readBack(folder: string, path: string): Record<string, number> {
  const { observations } = readSdkSource(readFileSync(join(folder, path), 'utf8'), { file: path, origin: 'generated' });
  return Object.fromEntries(observations.flatMap(({ names, code }) => names.map((name) => [name, Number(code)])));
}

withCompiler(OBJECTIVE_C, () => {
  it.each([
    { id: 'agora-rtc', underlying: 'NSInteger' },
    { id: 'nertc', underlying: 'int' },
  ])('$id', async ({ id, underlying }) => {
    const folder = temporaryFolder();
    const { type, names } = replaced(id);
    const members = Object.entries(names).map(([name, value]) => `  ${name} = ${value},\n`);
    const original = `#import <Foundation/Foundation.h>\ntypedef NS_ENUM(${underlying}, ${type}) {\n${members.join('')}};\n`;
    await build(folder.path, id, original);
    const asserts = (facts: Replaced['names'], header: string) =>
      [
        `#import "${header}"`,
        `_Static_assert(sizeof(${type}) == sizeof(${underlying}), "size");`,
        `_Static_assert(((${type})-1 < 0) == ((${underlying})-1 < 0), "sign");`,
        ...Object.entries(facts).map(([name, value]) => `_Static_assert(${name} == ${value}, "${name}");`),
      ].join('\n');
    const compile = (header: string, facts = names): Outcome => {
      folder.write('asserts.m', asserts(facts, header));
      return compileObjectiveC(folder.path, ['-fsyntax-only'], ['asserts.m']);
    };
    const [originalFile = ''] =
      /original\/[^"]+/.exec(readFileSync(join(folder.path, 'errgen.config.json'), 'utf8')) ?? [];
    expect(compile(originalFile)).toEqual(OK);
    expect(compile(`include/${type}.h`)).toEqual(OK);
    expect(compileObjectiveC(folder.path, ['-fsyntax-only'], [`include/${type}.m`])).toEqual(OK);
    expect(readBack(folder.path, `include/${type}.h`)).toEqual(names);
    const [[first = '', value = 0] = []] = Object.entries(names);
    refuses(OBJECTIVE_C, compile(`include/${type}.h`, { [first]: value + 1 }), /static.assert(ion)? failed/i);
    refuses(OBJECTIVE_C, compile(`include/${type}.h`, { [`${first}X`]: value }), /undeclared/);
  });
});

withCompiler(JAVA, () => {
  it('trtc', async () => {
    const folder = temporaryFolder();
    const { type, names } = replaced('trtc');
    const members = Object.entries(names).map(([name, value]) => `    public static final int ${name} = ${value};\n`);
    await build(folder.path, 'trtc', `package com.tencent.liteav;\n\npublic class ${type} {\n${members.join('')}}\n`);
    // Two cases of one value are an error: what a static assertion is in Java.
    const asserts = (facts: Replaced['names']) =>
      [
        `import com.tencent.liteav.${type};`,
        'final class Asserts {',
        ...Object.entries(facts).map(
          ([name, value], index) =>
            `    static void a${index}(int x) { switch (x) { case 0: case ${type}.${name} == ${value} ? 1 : 0: break; default: } }`,
        ),
        '}\n',
      ].join('\n');
    const compile = (source: string, out: string, facts = names): Outcome => {
      folder.write('Asserts.java', asserts(facts));
      return compileJava(folder.path, ['Asserts.java', source], out);
    };
    const generated = `src/com/tencent/liteav/${type}.java`;
    expect(compile(`original/${type}.java`, 'out-original')).toEqual(OK);
    expect(compile(generated, 'out')).toEqual(OK);
    expect(readBack(folder.path, generated)).toEqual(names);
    refuses(JAVA, compile(generated, 'out-wrong', { ERR_NULL: 1 }), /duplicate case label/);
    refuses(JAVA, compile(generated, 'out-missing', { ERR_NULL_X: 0 }), /cannot find symbol/);
  });
});
