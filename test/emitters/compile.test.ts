/** Generated code against the real compilers: awkward catalogs, every keyword as a name, and programs that use the result. */

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { HARD_KEYWORDS, WORDS as KOTLIN_WORDS } from '../../src/emitters/kotlin/keywords.ts';
import { RESERVED_WORDS } from '../../src/emitters/objective-c/keywords.ts';
import { KEYWORDS as SWIFT_KEYWORDS, WORDS as SWIFT_WORDS } from '../../src/emitters/swift/keywords.ts';
import { WORDS as TYPESCRIPT_WORDS } from '../../src/emitters/typescript/keywords.ts';
import type { Target } from '../../src/model/index.ts';
import {
  compileKotlin,
  compileObjectiveC,
  compilerFile,
  compileSwift,
  compileTypescript,
  KOTLIN,
  OBJECTIVE_C,
  run,
  runKotlin,
  runSwift,
  SWIFT,
  TYPESCRIPT,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { NASTY, STRINGS } from './catalogs.ts';
import { anyCatalogs, extremes, hugeCatalog, keywordCatalog, OK, refuses, WITH_HUGE, write } from './compiling.ts';

const TEXT_OF_0 = `@throws nothing, costs $5 or $\{name}, C:\\new\\u0041, mail a@b.org, {@link x}, "q" 'a'`;
/** The page of NASTY has this text in Chinese only. */
const TEXT_OF_404 = '[zh-CN] 找不到文件 第二行';
const STRING_CODE = `IT'S_"$x"\\`;

/** Time for the slowest compilers on a machine that has other things to do. */
const SLOW = 600_000;

/** The committed output of the three pages, as it is. */
function committed(extension: string): string[] {
  const root = compilerFile('../../generated');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(root, file));
}

withCompiler(TYPESCRIPT, () => {
  const folder = temporaryFolder();
  folder.write('package.json', '{ "type": "module" }');
  const words = keywordCatalog([...TYPESCRIPT_WORDS.types, ...TYPESCRIPT_WORDS.members]);

  it('accepts enums, which run', () => {
    const files = [
      ...write(folder, NASTY, { language: 'typescript', file: 'chat-enum.ts' }),
      ...write(folder, STRINGS, { language: 'typescript', file: 'web-enum.ts' }),
      ...write(folder, words, { language: 'typescript', file: 'words-enum.ts', platform: 'sdk' }),
      ...[...extremes(), hugeCatalog(), ...anyCatalogs()].flatMap((catalog) =>
        write(folder, catalog, { language: 'typescript' }),
      ),
      folder.write('enum-consumer.ts', readFileSync(compilerFile('typescript/enum-consumer.ts'), 'utf8')),
    ];
    expect(
      compileTypescript(folder.path, files, '--outDir', 'js', '--types', 'node', '--typeRoots', nodeTypes()),
    ).toEqual(OK);
    expect(run(folder.path, process.execPath, ['js/enum-consumer.js'])).toEqual({
      ok: true,
      output: [
        'USER_REMOVED other -2 other 3000000000 unknown 999 unknown NaN false',
        'The user is removed undefined',
        'false true UNEXPECTED_ERROR',
        '',
      ].join('\n'),
    });
  });

  it('accepts const objects without anything to erase but types, which run', () => {
    const files = [
      ...write(folder, NASTY, { language: 'typescript', style: 'const-object', file: 'chat-const.ts' }),
      ...write(folder, STRINGS, { language: 'typescript', style: 'const-object', file: 'web-const.ts' }),
      ...write(folder, words, {
        language: 'typescript',
        style: 'const-object',
        file: 'words-const.ts',
        platform: 'sdk',
      }),
      ...write(folder, STRINGS, { language: 'typescript', style: 'union', file: 'web-union.ts' }),
      ...write(folder, NASTY, { language: 'typescript', style: 'union', file: 'chat-union.ts' }),
      folder.write('consumer.ts', readFileSync(compilerFile('typescript/consumer.ts'), 'utf8')),
    ];
    const flags = [
      '--erasableSyntaxOnly',
      '--rewriteRelativeImportExtensions',
      '--types',
      'node',
      '--typeRoots',
      nodeTypes(),
    ];
    expect(compileTypescript(folder.path, files, '--outDir', 'js', ...flags)).toEqual(OK);
    expect(run(folder.path, process.execPath, ['js/consumer.js'])).toEqual({
      ok: true,
      output: [
        'removed other -2 unknown 999 false false',
        `The user is removed undefined ${TEXT_OF_0}`,
        'false true undefined',
        `Quotes ??= and \\(interpolation) ${STRING_CODE}`,
        'WKS-MAP-404 true false ChatError 207 The user is removed error 999',
        '',
      ].join('\n'),
    });
  });

  it('accepts generated/', () => {
    expect(compileTypescript(folder.path, committed('.ts'), '--noEmit')).toEqual(OK);
  });

  it('refuses a broken file', () => {
    const file = folder.write('broken.ts', 'export enum E { A = 1, A = 2 }\n');
    refuses(TYPESCRIPT, compileTypescript(folder.path, [file], '--noEmit'), /TS2300/);
  });
});

withCompiler(KOTLIN, () => {
  const folder = temporaryFolder();

  it(
    'accepts the files, which a program uses',
    () => {
      cpSync(compilerFile('kotlin/Consumer.kt'), join(folder.path, 'Consumer.kt'));
      const files = [
        ...write(folder, NASTY, { language: 'kotlin', package: 'io.agora.in' }),
        ...write(folder, STRINGS, { language: 'kotlin', package: 'io.agora.web' }),
        ...write(folder, keywordCatalog([...HARD_KEYWORDS, ...KOTLIN_WORDS.members]), {
          language: 'kotlin',
          platform: 'sdk',
        }),
        ...[...extremes(), ...anyCatalogs()].flatMap((catalog) => write(folder, catalog, { language: 'kotlin' })),
        // As many constants as show how their lookups are split, and, where asked for, as many as there may be.
        ...write(
          folder,
          { ...hugeCatalog(WITH_HUGE ? 10_000 : 1_100), id: 'split' },
          { language: 'kotlin', style: 'constants' },
        ),
        ...write(folder, NASTY, {
          language: 'kotlin',
          style: 'constants',
          package: 'io.agora.constants',
          file: 'constants.kt',
        }),
        ...committed('.kt'),
        'Consumer.kt',
      ];
      expect(compileKotlin(folder.path, files, 'out')).toEqual(OK);
      expect(runKotlin(folder.path, 'out', 'consumer.ConsumerKt')).toEqual({
        ok: true,
        output: [
          '[removed, other -2, other 3000000000, unknown 999]',
          TEXT_OF_0,
          TEXT_OF_404,
          '[10, USER_REMOVED, null]',
          `[WKS_MAP_404, null, UNEXPECTED_ERROR, ${STRING_CODE}]`,
          '',
        ].join('\n'),
      });
    },
    SLOW,
  );

  it('refuses a broken file', () => {
    folder.write('Broken.kt', 'public enum class E { A }\nfun implicit(): E = E.A\n');
    refuses(KOTLIN, compileKotlin(folder.path, ['Broken.kt'], 'broken'), /visibility must be specified/i);
  });
});

withCompiler(OBJECTIVE_C, () => {
  const folder = temporaryFolder();
  const target: Target = { language: 'objective-c' };

  it('accepts the files, which a program uses', () => {
    cpSync(compilerFile('objective-c/consumer.m'), join(folder.path, 'consumer.m'));
    const files = [
      ...write(folder, NASTY, { ...target, file: 'ChatErrorCode.h' }),
      ...write(folder, STRINGS, { ...target, file: 'WebErrorCode.h' }),
      ...write(folder, keywordCatalog(RESERVED_WORDS), { ...target, file: 'KeywordsErrorCode.h', platform: 'sdk' }),
      ...[...extremes(), hugeCatalog(), ...anyCatalogs()].flatMap((catalog) => write(folder, catalog, target)),
    ];
    const sources = files.filter((file) => file.endsWith('.m'));
    expect(compileObjectiveC(folder.path, ['-o', 'consumer'], [...sources, 'consumer.m'])).toEqual(OK);
    expect(run(folder.path, './consumer', [])).toEqual({
      ok: true,
      output: [
        'removed',
        'DEFAULT',
        '???',
        'nil',
        'ChatErrorCodeDomain',
        TEXT_OF_0,
        TEXT_OF_404,
        'nil',
        STRING_CODE,
        'UNEXPECTED_ERROR',
        'nil',
        '',
      ].join('\n'),
    });
    const headers = files.filter((file) => file.endsWith('.h')).map((file) => `#import "${file}"\n`);
    folder.write('all.mm', headers.join(''));
    expect(compileObjectiveC(folder.path, ['-fsyntax-only'], ['all.mm'])).toEqual(OK);
  });

  it('accepts generated/', () => {
    expect(compileObjectiveC(folder.path, ['-fsyntax-only'], committed('.m'))).toEqual(OK);
  });

  it('refuses a broken file', () => {
    folder.write('broken.m', 'typedef NS_ERROR_ENUM(NoSuchDomain, Broken) { BrokenA NS_SWIFT_NAME(a b) = 1 };\n');
    refuses(OBJECTIVE_C, compileObjectiveC(folder.path, ['-fsyntax-only'], ['broken.m']), /NoSuchDomain/);
  });
});

withCompiler(SWIFT, () => {
  const folder = temporaryFolder();

  it(
    'accepts the files, which a program uses',
    () => {
      cpSync(compilerFile('swift/main.swift'), join(folder.path, 'main.swift'));
      const files = [
        ...write(folder, NASTY, { language: 'swift' }),
        ...write(folder, STRINGS, { language: 'swift' }),
        ...write(folder, keywordCatalog([...SWIFT_KEYWORDS, ...SWIFT_WORDS.members]), {
          language: 'swift',
          platform: 'sdk',
        }),
        ...[...extremes(), ...(WITH_HUGE ? [hugeCatalog()] : []), ...anyCatalogs()].flatMap((catalog) =>
          write(folder, catalog, { language: 'swift' }),
        ),
        'main.swift',
      ];
      expect(compileSwift(folder.path, files, '-o', 'consumer')).toEqual(OK);
      expect(runSwift(folder.path, './consumer')).toEqual({
        ok: true,
        output: [
          'removed other DEFAULT (-2) other ??? (3000000000) unknown 999',
          TEXT_OF_0,
          TEXT_OF_404,
          '10 nil true',
          `${STRING_CODE} UNEXPECTED_ERROR (UNEXPECTED_ERROR) nil`,
          '',
        ].join('\n'),
      });
    },
    SLOW,
  );

  it(
    'accepts frozen enums',
    () => {
      const words = keywordCatalog([...SWIFT_KEYWORDS, ...SWIFT_WORDS.members]);
      const files = [NASTY, STRINGS, words, ...extremes(), ...anyCatalogs()].flatMap((catalog) =>
        write(folder, catalog, {
          language: 'swift',
          style: 'enum',
          file: `enums/${catalog.id}.swift`,
          ...(catalog === words && { platform: 'sdk' }),
        }),
      );
      expect(compileSwift(folder.path, files, '-typecheck')).toEqual(OK);
    },
    SLOW,
  );

  it('accepts generated/', () => {
    const copies = committed('.swift').map((file, index) =>
      folder.write(`committed-${index}.swift`, readFileSync(file, 'utf8')),
    );
    const names = copies.map((file) => relative(folder.path, file));
    expect(compileSwift(folder.path, names, '-typecheck')).toEqual(OK);
  });

  it('refuses a broken file', () => {
    folder.write('broken.swift', 'public struct S { final class C {}; static let c = C(); static var v = 1 }\n');
    refuses(SWIFT, compileSwift(folder.path, ['broken.swift'], '-typecheck'), /concurrency-safe/);
  });
});

function nodeTypes(): string {
  return compilerFile('../../node_modules/@types');
}
