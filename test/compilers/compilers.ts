/**
 * The real compilers that judge generated code, each with warnings as errors. One that isn't installed is a printed skip;
 * with ERRGEN_REQUIRE_COMPILERS=1 it is a failure, Swift's excepted (2.6 GB). ERRGEN_NO_COMPILERS=1 asks none of them.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, it } from 'vitest';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');

/** What a compiler or a compiled program said. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** One language's compiler. */
export interface Compiler {
  readonly name: string;
  /** Its absence is never a failure. */
  readonly optional: boolean;
  /** Why it can't be used here; null where it can. */
  missing(): string | null;
}

/** The path of a file of a language's folder beside this module. */
export function compilerFile(path: string): string {
  return join(HERE, path);
}

/** Declares tests that need a compiler. */
export function withCompiler(compiler: Compiler, tests: () => void): void {
  const title = `compiled by ${compiler.name}`;
  if (process.env.ERRGEN_NO_COMPILERS === '1') {
    describe.skip(title, tests);
    return;
  }
  const reason = compiler.missing();
  if (reason === null) describe(title, tests);
  else if (process.env.ERRGEN_REQUIRE_COMPILERS === '1' && !compiler.optional) {
    it(title, () => {
      throw new Error(`${reason}; run .ci/install-compilers.sh`);
    });
  } else {
    process.stderr.write(`SKIPPED ${title}: ${reason}\n`);
    describe.skip(title, tests);
  }
}

/** A folder for the files of one test file, removed behind it; `write` gives the path. */
export function temporaryFolder(): { readonly path: string; write(name: string, content: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'errgen-compile-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  return { path, write };
}

export const TYPESCRIPT: Compiler = { name: 'TypeScript', optional: false, missing: () => null };

export function compileTypescript(cwd: string, files: readonly string[], ...flags: readonly string[]): Outcome {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const strict = [
    '--strict',
    '--noUncheckedIndexedAccess',
    '--noUnusedLocals',
    '--isolatedModules',
    '--verbatimModuleSyntax',
  ];
  const modules = ['--module', 'nodenext', '--target', 'es2022', '--isolatedDeclarations', '--declaration'];
  return run(cwd, process.execPath, [tsc, '--ignoreConfig', ...strict, ...modules, ...flags, ...files]);
}

const KOTLIN_HOME = compilerFile('kotlin/node_modules/kotlin-compiler');

export const KOTLIN: Compiler = {
  name: 'Kotlin',
  optional: false,
  missing: () => {
    if (!existsSync(join(KOTLIN_HOME, 'lib/kotlin-compiler.jar'))) return 'no kotlin-compiler in test/compilers/kotlin';
    return onPath('java') ? null : 'no java on the PATH';
  },
};

export function compileKotlin(cwd: string, files: readonly string[], out: string): Outcome {
  const jvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(KOTLIN_HOME, 'lib/kotlin-compiler.jar')];
  const compiler = [
    'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
    '-kotlin-home',
    KOTLIN_HOME,
    '-no-reflect',
    '-Werror',
  ];
  return run(cwd, 'java', [...jvm, ...compiler, '-Xexplicit-api=strict', '-d', out, ...files]);
}

export function runKotlin(cwd: string, out: string, mainClass: string): Outcome {
  return run(cwd, 'java', [
    '-Dfile.encoding=UTF-8',
    '-cp',
    `${out}:${join(KOTLIN_HOME, 'lib/kotlin-stdlib.jar')}`,
    mainClass,
  ]);
}

const GNUSTEP = '/usr/include/GNUstep';

export const OBJECTIVE_C: Compiler = {
  name: 'Objective-C (clang)',
  optional: false,
  missing: () => {
    if (!existsSync(join(GNUSTEP, 'Foundation/Foundation.h'))) return `no GNUstep in ${GNUSTEP}`;
    return onPath('clang') && onPath('gcc') ? null : 'no clang or no gcc on the PATH';
  },
};

/** Flags first: `-fsyntax-only`, `-x objective-c++`, `-o program`. */
export function compileObjectiveC(cwd: string, flags: readonly string[], files: readonly string[]): Outcome {
  const gcc = (name: string): string => spawnSync('gcc', [name], { encoding: 'utf8' }).stdout.trim();
  const runtime = ['-fobjc-runtime=gcc', '-fconstant-string-class=NSConstantString'];
  const headers = ['-isystem', GNUSTEP, '-idirafter', gcc('-print-file-name=include')];
  const shim = ['-include', compilerFile('objective-c/apple-foundation.h')];
  const warnings = ['-Wall', '-Wextra', '-Werror', '-Wdocumentation', '-Wdocumentation-pedantic'];
  const libraries = flags.includes('-o')
    ? ['-L', dirname(gcc('-print-file-name=libobjc.so')), '-lgnustep-base', '-lobjc']
    : [];
  return run(cwd, 'clang', [...runtime, ...headers, ...shim, ...warnings, ...flags, ...files, ...libraries]);
}

const tool = (name: string, program: string): Compiler => ({
  name,
  optional: false,
  missing: () => (onPath(program) ? null : `no ${program} on the PATH`),
});

export const C: Compiler = tool('C (gcc)', 'gcc');

export function compileC(cwd: string, files: readonly string[], ...flags: readonly string[]): Outcome {
  return run(cwd, 'gcc', [
    '-std=c11',
    '-fmax-errors=20',
    '-Wall',
    '-Wextra',
    '-Wpedantic',
    '-Werror',
    ...flags,
    ...files,
  ]);
}

export const CPP: Compiler = tool('C++ (g++)', 'g++');

export function compileCpp(cwd: string, files: readonly string[], ...flags: readonly string[]): Outcome {
  return run(cwd, 'g++', [
    '-std=c++17',
    '-fmax-errors=20',
    '-Wall',
    '-Wextra',
    '-Wpedantic',
    '-Werror',
    ...flags,
    ...files,
  ]);
}

export const CSHARP: Compiler = tool('C# (mcs)', 'mcs');

export function compileCsharp(cwd: string, files: readonly string[], ...flags: readonly string[]): Outcome {
  return run(cwd, 'mcs', ['-codepage:utf8', '-warnaserror+', '-warn:4', ...flags, ...files]);
}

export const GO: Compiler = tool('Go', 'go');

/** `go` with a subcommand, away from the network. */
export function runGo(cwd: string, ...args: readonly string[]): Outcome {
  return run(cwd, 'go', args, { GOFLAGS: '-mod=mod', GOPROXY: 'off', GO111MODULE: 'on' });
}

export const JAVA: Compiler = tool('Java', 'javac');

export function compileJava(cwd: string, files: readonly string[], out: string): Outcome {
  const strict = ['-Xlint:all', '-Werror', '-Xdoclint:all,-missing', '-encoding', 'UTF-8'];
  return run(cwd, 'javac', ['-J-XX:TieredStopAtLevel=1', ...strict, '-d', out, ...files]);
}

export const PYTHON: Compiler = tool('Python', 'python3');

export const RUST: Compiler = tool('Rust', 'rustc');

export function compileRust(cwd: string, file: string, ...flags: readonly string[]): Outcome {
  return run(cwd, 'rustc', ['--edition', '2021', '-D', 'warnings', ...flags, file]);
}

export const GETTEXT: Compiler = tool('gettext (msgfmt)', 'msgfmt');

export const ANDROID_RESOURCES: Compiler = tool('Android (aapt2)', 'aapt2');

const SWIFT_WRAPPER = join(ROOT, '.ci/swiftc');

export const SWIFT: Compiler = {
  name: 'Swift',
  optional: true,
  missing: () =>
    run(ROOT, swiftc(), ['--version']).ok ? null : 'no Swift toolchain (ERRGEN_SWIFT=1 .ci/install-compilers.sh)',
};

export function compileSwift(cwd: string, files: readonly string[], ...flags: readonly string[]): Outcome {
  return run(cwd, swiftc(), ['-swift-version', '6', '-warnings-as-errors', ...flags, ...files]);
}

/** A program that needs the toolchain's own libraries, run where they are. */
export function runSwift(cwd: string, program: string): Outcome {
  const inside = swiftc() === SWIFT_WRAPPER;
  return run(cwd, inside ? SWIFT_WRAPPER : program, [], { ERRGEN_SWIFT_PROGRAM: program });
}

function swiftc(): string {
  return process.env.ERRGEN_SWIFTC ?? (onPath('swiftc') ? 'swiftc' : SWIFT_WRAPPER);
}

/** Runs a program; its output is stdout and stderr in that order. */
export function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (result.error !== undefined) return { ok: false, output: result.error.message };
  return { ok: result.status === 0, output: result.stdout + result.stderr };
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, program)));
}
