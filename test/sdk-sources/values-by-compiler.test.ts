/**
 * The values that are read out of the fixtures, proven by the language's own compiler: as static assertions beside the
 * original, or by a program that prints what the original holds.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import type { Observation } from '../../src/model/index.ts';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import {
  compileObjectiveC,
  compilerFile,
  compileSwift,
  KOTLIN,
  OBJECTIVE_C,
  PYTHON,
  run,
  runSwift,
  SWIFT,
  TYPESCRIPT,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { CSHARP, GCC, JAVA, lines } from './local-compilers.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/sdk');

function fixture(file: string): string {
  return readFileSync(join(FIXTURES, file), 'utf8');
}

/** Live members with a value. */
function members(file: string): Observation[] {
  const { observations } = readSdkSource(fixture(file), { file });
  return observations.filter(({ code, internal }) => code !== null && internal?.kind !== 'commented-out');
}

/** One assertion per number, behind the condition of its member. */
function assertions(keyword: string, file: string, spell: (observation: Observation) => string | null): string {
  return members(file)
    .flatMap((observation) => {
      const spelled = typeof observation.code === 'number' ? spell(observation) : null;
      if (spelled === null) return [];
      const line = `${keyword}((long long)(${spelled}) == ${observation.code}LL, "${observation.name}");`;
      return observation.condition === undefined ? [line] : [observation.condition, line, '#endif'];
    })
    .join('\n');
}

/** What was read, as the lines that the program of the same names prints. */
function printed(observations: readonly Observation[]): string[] {
  return observations.map(({ enum: title, name, code }) => `${title}.${name}=${code}`);
}

withCompiler(GCC, () => {
  const folder = temporaryFolder();

  it.each([
    ['without a condition', []],
    ['with the condition', ['-DAGORA_WINDOWS']],
  ])('C: every enumerator and #define, %s', (_, flags) => {
    const isConstant = (name: string | null) => /^AGORA_(?:TIMEOUT|PAIR)/.test(name ?? '');
    const checks = assertions('_Static_assert', 'AgoraErrors.h', ({ name }) => (isConstant(name) ? null : name));
    const source = folder.write('c/main.c', `#include "${FIXTURES}/AgoraErrors.h"\n${checks}\n`);
    expect(run(folder.path, 'gcc', ['-std=c11', '-fsyntax-only', '-w', ...flags, source])).toEqual({
      ok: true,
      output: '',
    });
    expect(checks.split('\n').length).toBeGreaterThan(40);
  });

  it('C++: enumerators of the C header and its constants', () => {
    const checks = assertions('static_assert', 'AgoraErrors.h', ({ name }) => name);
    const source = folder.write('c/main.cpp', `#include "${FIXTURES}/AgoraErrors.h"\n${checks}\n`);
    expect(run(folder.path, 'g++', ['-std=c++17', '-fsyntax-only', '-w', source])).toEqual({ ok: true, output: '' });
  });

  it('C++: scoped enums, enums in classes and namespaces', () => {
    const scopes: Readonly<Record<string, string>> = {
      IRtcEngine: 'agora::rtc::IRtcEngine',
      WarnCode: 'agora::rtc::IRtcEngine',
      Codes: 'agora::rtc::Codes',
      Other: 'agora::rtc',
    };
    const checks = assertions('static_assert', 'ErrorCodes.hpp', ({ name, enum: title = '' }) => {
      return `${scopes[title] ?? title.replaceAll('.', '::')}::${name}`;
    });
    const source = folder.write('cpp/main.cpp', `#include "${FIXTURES}/ErrorCodes.hpp"\n${checks}\n`);
    expect(run(folder.path, 'g++', ['-std=c++17', '-fsyntax-only', '-w', source])).toEqual({ ok: true, output: '' });
  });

  it('a wrong value would be seen', () => {
    const source = folder.write(
      'c/wrong.c',
      `#include "${FIXTURES}/AgoraErrors.h"\n_Static_assert(AgoraErrorLast == 1507, "AgoraErrorLast");\n`,
    );
    expect(run(folder.path, 'gcc', ['-fsyntax-only', '-w', source]).ok).toBe(false);
  });
});

withCompiler(OBJECTIVE_C, () => {
  const folder = temporaryFolder();

  it('every enumerator of NS_ENUM, NS_ERROR_ENUM, NS_CLOSED_ENUM', () => {
    const isConstant = (name: string | null) => name === 'ChatRetryLimitError';
    const checks = assertions('_Static_assert', 'ChatError.h', ({ name }) => (isConstant(name) ? null : name));
    const apple = [
      '#define NS_CLOSED_ENUM(type, name) NS_ENUM(type, name)',
      '#define API_DEPRECATED_WITH_REPLACEMENT(...)',
      // Apple's macro takes the name alone, too: an enum without one.
      '#undef NS_ERROR_ENUM',
      '#define PICK(a, b, macro, ...) macro',
      '#define NAMED(domain, name) enum name : NSInteger name; enum name : NSInteger',
      '#define UNNAMED(domain) enum : NSInteger',
      '#define NS_ERROR_ENUM(...) PICK(__VA_ARGS__, NAMED, UNNAMED, )(__VA_ARGS__)',
      'typedef NSString *NSErrorDomain;',
      '#define FOUNDATION_EXPORT extern',
    ];
    const header = `#include "${FIXTURES}/ChatError.h"`;
    const source = folder.write('main.m', `${apple.join('\n')}\n${header}\n${checks}\n`);
    expect(compileObjectiveC(folder.path, ['-fsyntax-only', '-w'], [source])).toEqual({ ok: true, output: '' });
  });
});

withCompiler(JAVA, () => {
  const folder = temporaryFolder();

  it('constants, enum arguments and instances', () => {
    const isReadable = ({ name }: Observation) => name !== 'TAG';
    const read = members('Errors.java').filter(isReadable);
    const prints = read.map(({ enum: title = '', name }) => {
      const owner = title === 'Errors' ? 'Errors' : `Errors.${title}`;
      const field = title === 'Instance' ? '.errorCode' : title === 'Kind' && name !== 'COUNT' ? '.code' : '';
      return `System.out.println("${title}.${name}=" + ${owner}.${name}${field});`;
    });
    const main = `package io.agora.chat;\nclass Main { public static void main(String[] a) {\n${prints.join('\n')}\n} }\n`;
    const files = [folder.write('Errors.java', fixture('Errors.java')), folder.write('Main.java', main)];
    expect(run(folder.path, 'javac', ['-nowarn', '-Xlint:none', '-d', 'out', ...files]).ok).toBe(true);
    const result = run(folder.path, 'java', ['-cp', 'out', 'io.agora.chat.Main']);
    expect(lines(result.output)).toEqual(printed(read));
  });
});

withCompiler(PYTHON, () => {
  const folder = temporaryFolder();

  it('constants, enums of every kind, dictionaries and exceptions', () => {
    const read = members('errors.py');
    const places = read.map(({ enum: title, name }) => `    ("${title}", "${name}"),\n`);
    // An exception has its code as an attribute, or once it is made.
    const main = `import enum, errors
def value(title, name):
    owner = getattr(errors, title, None) or getattr(errors.ErrorCodes, title, None) or errors
    if isinstance(owner, dict):
        return owner[name] if name in owner else next(code for code, one in owner.items() if one == name)
    found = getattr(errors, name) if title == "HallException" else getattr(owner, name)
    if isinstance(found, enum.Enum):
        return found.value[0] if isinstance(found.value, tuple) else found.value
    return (found.code or found().code) if isinstance(found, type) else found
for title, name in [
${places.join('')}]:
    print(f"{title}.{name}={value(title, name)}")
`;
    folder.write('errors.py', fixture('errors.py'));
    const result = run(folder.path, 'python3', [folder.write('main.py', main)]);
    expect(lines(result.output)).toEqual(printed(read));
    expect(read.length).toBeGreaterThan(25);
  });
});

withCompiler(KOTLIN, () => {
  const folder = temporaryFolder();

  it('constants, enum arguments and objects of a sealed class', () => {
    const read = members('Errors.kt').filter(({ name }) => name !== 'INTERNAL_TAG');
    const prints = read.map(({ enum: title = '', name = '' }) => {
      const field =
        title === 'SdkFailure'
          ? '.value'
          : title === 'ChatError' && !/^(?:COMPANION|FIELD)/.test(name ?? '')
            ? '.code'
            : '';
      const owner = title === 'Errors' ? '' : `${title}.`;
      return `show("${title}.${name}", ${owner}\`${name}\`${field})`;
    });
    const show =
      'fun show(name: String, value: Any) = println(name + "=" + (if (value is Char) value.code else value))';
    const main = `package io.agora.chat\n${show}\nfun main() {\n${prints.join('\n')}\n}\n`;
    const files = [folder.write('Errors.kt', fixture('Errors.kt')), folder.write('Main.kt', main)];
    const home = compilerFile('kotlin/node_modules/kotlin-compiler');
    const jvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(home, 'lib/kotlin-compiler.jar')];
    const compiler = ['org.jetbrains.kotlin.cli.jvm.K2JVMCompiler', '-kotlin-home', home, '-no-reflect', '-nowarn'];
    const compiled = run(folder.path, 'java', [...jvm, ...compiler, '-d', 'out', ...files]);
    expect(compiled).toEqual({ ok: true, output: '' });
    const classes = `out:${join(home, 'lib/kotlin-stdlib.jar')}`;
    expect(lines(run(folder.path, 'java', ['-cp', classes, 'io.agora.chat.MainKt']).output)).toEqual(printed(read));
  });
});

withCompiler(TYPESCRIPT, () => {
  const folder = temporaryFolder();

  it('TypeScript: what the module holds when it runs', async () => {
    const read = members('errors.ts').filter(({ enum: title }) => title !== 'Native');
    // Const enums exist only while compiling: an alias makes their values visible.
    const entry = folder.write('main.ts', `export * from '${FIXTURES}/errors.ts';\n`);
    const outfile = join(folder.path, 'main.mjs');
    buildSync({ entryPoints: [entry], outfile, bundle: true, format: 'esm', logLevel: 'silent' });
    const module: Record<string, unknown> = await import(pathToFileURL(outfile).href);
    const held = read.map(({ enum: title = '', name = '' }) => valueIn(module, title, name ?? ''));
    expect(held).toEqual(read.map(({ code }) => code));
  });

  it('JavaScript: compiled enums, static getters, exports', async () => {
    const read = members('errors.js').filter(({ enum: title }) => title !== 'codes' && title !== 'errors');
    const source = fixture('errors.js').replace(/^module\.exports = .*$/m, 'exports.RpcError = RpcError;');
    const file = folder.write('errors.cjs', source);
    const module: Record<string, unknown> = (await import(pathToFileURL(file).href)).default;
    const held = read.map(({ enum: title = '', name = '' }) => valueIn(module, title, name ?? ''));
    expect(held).toEqual(read.map(({ code }) => code));
  });
});

/** The value under `Title.NAME`, wherever the module keeps it; an instance is told by its `code`. */
function valueIn(module: Record<string, unknown>, title: string, name: string): unknown {
  const holders = [module, ...Object.values(module)].filter((value) => typeof value === 'object' || isClass(value));
  const owner = module[title] ?? holders.map((holder) => property(holder, title)).find((found) => found !== undefined);
  const value = property(owner ?? module, name);
  return typeof value === 'object' ? property(value, 'code') : value;
}

function isClass(value: unknown): boolean {
  return typeof value === 'function';
}

function property(holder: unknown, name: string): unknown {
  return (holder as Readonly<Record<string, unknown>> | undefined)?.[name];
}

withCompiler(SWIFT, () => {
  const folder = temporaryFolder();

  it('raw values, static lets, constants of the file', () => {
    const isPublic = ({ internal }: Observation) => internal === undefined;
    const read = members('Errors.swift').filter(isPublic);
    const prints = read.map(({ enum: title = '', name = '' }) => {
      const field = title === 'Errors' || name === 'base' ? '' : '.rawValue';
      return `print("${title}.${name}=\\(${title === 'Errors' ? '' : `${title}.`}\`${name}\`${field})")`;
    });
    const files = [
      folder.write('Errors.swift', fixture('Errors.swift')),
      folder.write('main.swift', `${prints.join('\n')}\n`),
    ];
    const program = join(folder.path, 'program');
    expect(compileSwift(folder.path, files, '-no-warnings-as-errors', '-o', program)).toMatchObject({ ok: true });
    expect(lines(runSwift(folder.path, program).output)).toEqual(printed(read));
  });
});

withCompiler(CSHARP, () => {
  const folder = temporaryFolder();

  it('enums, constants and instances', () => {
    const read = members('Errors.cs').filter(({ condition }) => condition !== '#if UNITY_IOS');
    const prints = read.map(({ enum: title = '', name = '' }) => {
      const value = title === 'ErrorCode' ? `(long)ErrorCode.@${name}` : `${title}.@${name}`;
      const shown = title === 'SdkError' ? `${value}.Number` : name === 'Letter' ? `(int)${value}` : value;
      return `System.Console.WriteLine("${title}.${name}=" + (${shown}));`;
    });
    const main = `namespace Agora.Chat { class Program { static void Main() {\n${prints.join('\n')}\n} } }\n`;
    const files = [folder.write('Errors.cs', fixture('Errors.cs')), folder.write('Main.cs', main)];
    expect(run(folder.path, 'mcs', ['-nowarn:612,618', '-out:main.exe', ...files]).ok).toBe(true);
    expect(lines(run(folder.path, 'mono', ['main.exe']).output)).toEqual(printed(read));
  });
});
