/** The languages of `compile.test.ts`'s kind that need nothing but their compiler: the same catalogs, and a program that uses them. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { WORDS as C_WORDS } from '../../src/emitters/c/keywords.ts';
import { KEYWORDS as CSHARP_KEYWORDS, WORDS as CSHARP_WORDS } from '../../src/emitters/csharp/keywords.ts';
import { WORDS as GO_WORDS } from '../../src/emitters/go/keywords.ts';
import { emit } from '../../src/emitters/index.ts';
import { WORDS as JAVA_WORDS } from '../../src/emitters/java/keywords.ts';
import { codesContract } from '../../src/emitters/json/contract.ts';
import { WORDS as PYTHON_WORDS } from '../../src/emitters/python/keywords.ts';
import { KEYWORDS as RUST_KEYWORDS, WORDS as RUST_WORDS } from '../../src/emitters/rust/keywords.ts';
import type { Catalog } from '../../src/model/index.ts';
import {
  C,
  CPP,
  CSHARP,
  compileC,
  compileCpp,
  compileCsharp,
  compileJava,
  compileRust,
  compilerFile,
  GO,
  JAVA,
  PYTHON,
  RUST,
  run,
  runGo,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { catalogOf, NASTY, STRINGS } from './catalogs.ts';
import { anyCatalogs, extremes, hugeCatalog, keywordCatalog, OK, pagesCatalog, refuses, write } from './compiling.ts';

// The slowest compiler takes 20 seconds, and several times that on a machine that has other things to do.
vi.setConfig({ testTimeout: 600_000 });

const TEXT_OF_0 = `@throws nothing, costs $5 or $\{name}, C:\\new\\u0041, mail a@b.org, {@link x}, "q" 'a'`;
/** The page of NASTY has this text in Chinese only. */
const TEXT_OF_404 = '[zh-CN] 找不到文件 第二行';
const STRING_CODE = `IT'S_"$x"\\`;

/** A catalog whose codes fit 32 bits, so that it is an enum everywhere. */
const BUSY = catalogOf({
  id: 'busy',
  codes: [
    { code: -2, name: 'TOO_SLOW', texts: { en: { description: 'It took too long.' } } },
    { code: 5, name: 'LINE_BUSY' },
    { code: 6, name: 'LINE_OLD', status: 'deprecated', replacement: 'LINE_BUSY' },
  ],
});

/** Everything but NASTY and STRINGS, which programs use by name. */
async function everyCatalog(words: Iterable<string>): Promise<Catalog[]> {
  return [keywordCatalog(words), BUSY, ...extremes(), ...anyCatalogs(), hugeCatalog(), await pagesCatalog()];
}

/** Emits catalogs, that of keywords with the names as they are. */
function writeAll(
  folder: ReturnType<typeof temporaryFolder>,
  language: string,
  catalogs: readonly Catalog[],
  options: (catalog: Catalog) => Readonly<Record<string, unknown>> = () => ({}),
): string[] {
  return catalogs.flatMap((catalog) =>
    write(folder, catalog, { language, ...(catalog.id === 'keywords' && { platform: 'sdk' }), ...options(catalog) }),
  );
}

withCompiler(C, () => {
  const folder = temporaryFolder();

  it('accepts the files, which a program uses', async () => {
    const files = writeAll(folder, 'c', [NASTY, STRINGS, ...(await everyCatalog(C_WORDS.members))]);
    cpSync(compilerFile('c/consumer.c'), join(folder.path, 'c/consumer.c'));
    const sources = files.filter((file) => file.endsWith('.c'));
    expect(compileC(folder.path, [...sources, 'c/consumer.c'], '-o', 'consumer')).toEqual(OK);
    expect(run(folder.path, './consumer', [])).toEqual({
      ok: true,
      output: [
        'busy TOO_SLOW NULL',
        'It took too long.',
        'USER_REMOVED ???',
        TEXT_OF_0,
        TEXT_OF_404,
        `${STRING_CODE} UNEXPECTED_ERROR NULL`,
        '',
      ].join('\n'),
    });
    const headers = files.filter((file) => file.endsWith('.h')).map((file) => `#include "${file}"\n`);
    folder.write('all.cpp', headers.join(''));
    expect(compileCpp(folder.path, ['all.cpp'], '-fsyntax-only')).toEqual(OK);
  });

  it('refuses a broken file', () => {
    folder.write('broken.c', 'typedef enum E { A = 1, A = 2 } E;\n');
    refuses(C, compileC(folder.path, ['broken.c'], '-fsyntax-only'), /redeclaration of enumerator/);
  });
});

withCompiler(CPP, () => {
  const folder = temporaryFolder();

  it('accepts the headers, which a program uses', async () => {
    const catalogs = [NASTY, STRINGS, ...(await everyCatalog(C_WORDS.members))];
    const files = writeAll(folder, 'cpp', catalogs, () => ({ namespace: 'agora' }));
    cpSync(compilerFile('cpp/consumer.cpp'), join(folder.path, 'cpp/consumer.cpp'));
    expect(compileCpp(folder.path, ['cpp/consumer.cpp'], '-o', 'consumer')).toEqual(OK);
    expect(run(folder.path, './consumer', [])).toEqual({
      ok: true,
      output: [
        'busy TOO_SLOW 999',
        'It took too long. busy 1',
        `${TEXT_OF_404} USER_REMOVED 0`,
        `${STRING_CODE} UNEXPECTED_ERROR 0`,
        '',
      ].join('\n'),
    });
    folder.write('all.cpp', files.map((file) => `#include "${file}"\n`).join(''));
    expect(compileCpp(folder.path, ['all.cpp'], '-fsyntax-only')).toEqual(OK);
  });

  it('refuses a broken file', () => {
    folder.write('broken.cpp', 'enum class E : int { A = 1, B = "1" };\n');
    refuses(CPP, compileCpp(folder.path, ['broken.cpp'], '-fsyntax-only'), /invalid conversion/);
  });
});

withCompiler(CSHARP, () => {
  const folder = temporaryFolder();

  it('accepts the files, which a program uses', async () => {
    const catalogs = [NASTY, STRINGS, ...(await everyCatalog([...CSHARP_KEYWORDS, ...CSHARP_WORDS.members]))];
    const files = writeAll(folder, 'csharp', catalogs, ({ id }) => ({
      namespace: { chat: 'Chat', 'web-errors': 'Web' }[id] ?? 'Other',
    }));
    const program = compilerFile('csharp/Consumer.cs');
    expect(compileCsharp(folder.path, [...files, program], '-doc:doc.xml', '-out:consumer.exe')).toEqual(OK);
    expect(run(folder.path, 'mono', ['consumer.exe'])).toEqual({
      ok: true,
      output: [
        'removed DEFAULT ??? unknown 999',
        TEXT_OF_0,
        TEXT_OF_404,
        `${STRING_CODE} UNEXPECTED_ERROR null`,
        'The user is removed USER_REMOVED',
        '',
      ].join('\n'),
    });
  });

  it('refuses a broken file', () => {
    folder.write('broken.cs', '/// <summary>a < b</summary>\npublic enum E { A = 1 }\n');
    const outcome = compileCsharp(folder.path, ['broken.cs'], '-target:library', '-doc:broken.xml');
    refuses(CSHARP, outcome, /badly formed XML|not well-formed XML/i);
  });
});

withCompiler(GO, () => {
  const folder = temporaryFolder();
  folder.write('go.mod', 'module consumer\n\ngo 1.18\n');

  it('accepts the files, which gofmt would not change and a program uses', async () => {
    const catalogs = [NASTY, STRINGS, ...(await everyCatalog(GO_WORDS.members))];
    writeAll(folder, 'go', catalogs, ({ id }) => ({ package: 'codes', file: `codes/${id.toLowerCase()}.go` }));
    cpSync(compilerFile('go/main.go'), join(folder.path, 'main.go'));
    expect(run(folder.path, 'gofmt', ['-l', '.'])).toEqual(OK);
    expect(runGo(folder.path, 'vet', './...')).toEqual(OK);
    expect(runGo(folder.path, 'run', '.')).toEqual({
      ok: true,
      output: [
        'removed DEFAULT ??? 999',
        TEXT_OF_0,
        `${TEXT_OF_404} true false`,
        'true call: The user is removed',
        `${STRING_CODE} Something unexpected NO`,
        '',
      ].join('\n'),
    });
  });

  it('refuses a broken file', () => {
    folder.write('broken/broken.go', 'package broken\n\nconst A int32 = 3000000000\n');
    refuses(GO, runGo(folder.path, 'vet', './broken'), /overflows/);
  });
});

withCompiler(JAVA, () => {
  const folder = temporaryFolder();

  it('accepts the files, which a program uses', async () => {
    const packages: Readonly<Record<string, string>> = {
      chat: 'io.agora.chat',
      'web-errors': 'io.agora.web',
      huge: 'io.agora.constants',
    };
    const catalogs = [NASTY, STRINGS, ...(await everyCatalog(JAVA_WORDS.members))];
    const files = [
      ...writeAll(folder, 'java', catalogs, ({ id }) => ({
        package: packages[id] ?? `io.agora.${id.replace('-', '_')}`,
      })),
      ...[NASTY, STRINGS, BUSY].flatMap((catalog) =>
        write(folder, catalog, {
          language: 'java',
          style: 'constants',
          package: 'io.agora.constants',
          file: `constants/${catalog.id === 'web-errors' ? 'Web' : catalog.id === 'chat' ? 'Chat' : 'Busy'}ErrorCode.java`,
        }),
      ),
      compilerFile('java/Consumer.java'),
    ];
    expect(compileJava(folder.path, files, 'out')).toEqual(OK);
    expect(run(folder.path, 'java', ['-cp', 'out', 'Consumer'])).toEqual({
      ok: true,
      output: [
        'removed, other -2, other 3000000000, unknown 999',
        TEXT_OF_0,
        TEXT_OF_404,
        `null UNEXPECTED_ERROR ${STRING_CODE}`,
        'USER_REMOVED 207 lost',
        'The user is removed null',
        'CODE_NUMBER_9999 What code 0 means. null',
        '',
      ].join('\n'),
    });
  });

  it('loads as many constants and further names as an enum may have, and makes constants of more', () => {
    const crowd = (size: number): Catalog =>
      catalogOf({
        id: 'crowd',
        codes: Array.from({ length: size }, (_, code) => ({
          code: 100_000 + code,
          name: `CODE_${code}`,
          aliases: [`ALSO_${code}`],
          texts: { en: { description: `What ${code} means.` } },
        })),
      });
    // 22 bytes for each constant and 6 for its further name, of 55 000.
    const most = Math.floor(55_000 / 28);
    const [main = ''] = write(folder, crowd(most), { language: 'java', file: 'crowd/CrowdErrorCode.java' });
    const use = folder.write(
      'crowd/Use.java',
      'public class Use { public static void main(String[] a) { System.out.println(CrowdErrorCode.fromCode(100007) + " " + CrowdErrorCode.ALSO_9.getCode()); } }\n',
    );
    expect(compileJava(folder.path, [main, use], 'crowd-out')).toEqual(OK);
    expect(run(folder.path, 'java', ['-cp', 'crowd-out', 'Use'])).toEqual({ ok: true, output: 'CODE_7 100009\n' });
    expect(emit(crowd(most + 1), { language: 'java' })[0]?.content).toContain('public final class CrowdErrorCode {');
  });

  it('refuses a broken file', () => {
    const file = folder.write('Broken.java', '/** {@link Nowhere} */\npublic enum Broken { A }\n');
    refuses(JAVA, compileJava(folder.path, [file], 'broken'), /reference not found/);
  });
});

withCompiler(PYTHON, () => {
  const folder = temporaryFolder();

  it('accepts the modules, which a program uses', async () => {
    const files = writeAll(folder, 'python', [NASTY, STRINGS, ...(await everyCatalog(PYTHON_WORDS.members))]);
    cpSync(compilerFile('python/consumer.py'), join(folder.path, 'python/consumer.py'));
    const modules = files.map((file) => file.replace(/^python\/|\.py$/g, ''));
    folder.write('python/every.py', modules.map((name) => `import ${name}\n`).join(''));
    expect(run(folder.path, 'python3', ['-W', 'error', '-B', 'python/every.py'])).toEqual(OK);
    expect(run(folder.path, 'python3', ['-W', 'error', '-B', 'python/consumer.py'])).toEqual({
      ok: true,
      output: [
        'removed other DEFAULT other CODE_3000000000 unknown 999',
        TEXT_OF_0,
        `${TEXT_OF_404} None`,
        'The user is removed True 999',
        'True True',
        `${STRING_CODE} UNEXPECTED_ERROR None`,
        '',
      ].join('\n'),
    });
  });

  it('refuses a broken file', () => {
    folder.write('broken.py', 'from enum import IntEnum\n\nclass E(IntEnum):\n    A = 1\n    A = 2\n');
    refuses(PYTHON, run(folder.path, 'python3', ['-W', 'error', 'broken.py']), /already defined|reuse key/);
  });
});

withCompiler(RUST, () => {
  const folder = temporaryFolder();

  it('accepts the modules, which a program uses', async () => {
    const words = await everyCatalog([...RUST_KEYWORDS, ...RUST_WORDS.members]);
    const files = writeAll(folder, 'rust', [NASTY, STRINGS, ...words]);
    const modules = files.map((file) => file.replace(/^rust\/|\.rs$/g, ''));
    folder.write('rust/lib.rs', modules.map((name) => `pub mod ${name};\n`).join(''));
    // What rustc thinks of letters that few people use is no matter of ours.
    const letters = ['uncommon_codepoints', 'mixed_script_confusables', 'confusable_idents'];
    const flags = ['--crate-type', 'lib', '--emit=metadata', ...letters.flatMap((lint) => ['-A', lint])];
    expect(compileRust(folder.path, 'rust/lib.rs', ...flags)).toEqual(OK);
    cpSync(compilerFile('rust/main.rs'), join(folder.path, 'rust/main.rs'));
    expect(compileRust(folder.path, 'rust/main.rs', '-A', 'dead_code', '-o', 'consumer')).toEqual(OK);
    expect(run(folder.path, './consumer', [])).toEqual({
      ok: true,
      output: [
        'removed other DEFAULT other ??? unknown error code 999',
        TEXT_OF_0,
        `Some("${TEXT_OF_404}")`,
        'The user is removed 207',
        `${STRING_CODE} Ok(UnexpectedError) true`,
        '',
      ].join('\n'),
    });
  });

  it('refuses a broken file', () => {
    folder.write('broken.rs', '#[repr(i32)]\npub enum E { A = 1, B = 1 }\n');
    refuses(RUST, compileRust(folder.path, 'broken.rs', '--crate-type', 'lib', '--emit=metadata'), /E0081/);
  });
});

describe('JSON', () => {
  it('keeps its published contract and every code, for any catalog', async () => {
    for (const catalog of [NASTY, STRINGS, ...(await everyCatalog(['a']))]) {
      const [file] = emit(catalog, { language: 'json' });
      const json = v.parse(codesContract, JSON.parse(file?.content ?? ''));
      const live = catalog.codes.filter(({ status }) => status !== 'retired');
      expect(json.codes.map(({ code }) => code)).toEqual(live.map(({ code }) => code));
    }
  });
});
