/** Values as real SDKs write them, other than with a number behind each name; where a compiler is at hand, proven by it. */

import { describe, expect, it } from 'vitest';
import { readSdkSource, type SdkReadOptions } from '../../src/sdk-sources/index.ts';
import { run, temporaryFolder, withCompiler } from '../compilers/compilers.ts';
import { CSHARP, JAVA, lines } from './local-compilers.ts';

function codes(file: string, text: string, options: Partial<SdkReadOptions> = {}): string[] {
  const { observations } = readSdkSource(`${text}\n`, { file, ...options });
  return observations.map(({ enum: title, name, code }) => `${title}.${name}=${code}`);
}

const ORDINAL = `enum Fault {
  OK, LOST, GONE;
  public int getCode() { return ordinal(); }
}`;
const SHIFTED = ORDINAL.replace('ordinal()', 'ordinal() + 100');
const WRAPPED = `final class Status {
  enum Code { OK(0), LOST(4), GONE(9); final int value; Code(int v) { value = v; } }
  static final Status FINE = new Status(Code.OK);
  static final Status AWAY = new Status(Code.LOST, "x");
  final Code code;
  Status(Code code) { this(code, ""); }
  Status(Code code, String text) { this.code = code; }
}`;

describe('the position of a member', () => {
  it.each<[string, string, string, string[]]>([
    ['Java: ordinal()', 'Fault.java', ORDINAL, ['Fault.OK=0', 'Fault.LOST=1', 'Fault.GONE=2']],
    ['Java: calculated with', 'Fault.java', SHIFTED, ['Fault.OK=null', 'Fault.LOST=null', 'Fault.GONE=null']],
    ['Dart: a getter', 'e.dart', 'enum E { ok, lost; int get code => index; }', ['E.ok=0', 'E.lost=1']],
    [
      'Dart: a getter of the object',
      'e.dart',
      'enum E { ok, lost; int get value => this.index; }',
      ['E.ok=0', 'E.lost=1'],
    ],
    [
      'Dart: looked up by a code',
      'e.dart',
      "enum E { ok, lost }\nE of(Map m) => E.values[m['code']];",
      ['E.ok=0', 'E.lost=1'],
    ],
    [
      'Dart: the next one',
      'e.dart',
      'enum E { ok, lost }\nE next(E e) => E.values[e.index + 1];',
      ['E.ok=null', 'E.lost=null'],
    ],
    ['Dart: another property', 'e.dart', 'enum E { ok, lost; int get row => index; }', ['E.ok=null', 'E.lost=null']],
    [
      'Kotlin',
      'E.kt',
      'enum class E { OK, LOST;\n  val code: Int get() = ordinal\n  fun x() = 1\n}',
      ['E.OK=0', 'E.LOST=1'],
    ],
    ['nothing said', 'e.dart', 'enum E { ok, lost }', ['E.ok=null', 'E.lost=null']],
  ])('%s', (_, file, text, want) => {
    expect(codes(file, text)).toEqual(want);
  });

  it.each<[string, string, string, string[]]>([
    ['Dart', 'e.dart', 'enum E { ok, // old,\n lost }', ['E.ok=0', 'E.lost=1']],
    ['Swift', 'E.swift', 'enum E: Error { case ok, lost(String) }', ['E.ok=0', 'E.lost=1']],
    [
      'beside texts',
      'E.kt',
      'enum class E(val text: String) { OK("All is fine."), LOST("Not fine.") }',
      ['E.OK=0', 'E.LOST=1'],
    ],
    ['a written value stays', 'E.swift', 'enum E: Int { case ok = 5, lost }', ['E.ok=5', 'E.lost=6']],
    ['a class of constants has no positions', 'e.dart', 'class E { static const a = 7; }', ['E.a=7']],
  ])('where the config asks for it: %s', (_, file, text, want) => {
    expect(codes(file, text, { values: 'position' })).toEqual(want);
  });
});

describe('objects of a class', () => {
  it.each<[string, string, string, string[]]>([
    [
      'Dart',
      'e.dart',
      'class S { static final Ok = S(0); static final Lost = S(4); final int code; const S(this.code); }',
      ['S.Ok=0', 'S.Lost=4'],
    ],
    [
      'Dart, a named constructor',
      'e.dart',
      'class S { static const ok = S._(0, "x y"); static const S lost = const S._(4, "y z"); const S._(this.code, this.text); }',
      ['S.ok=0', 'S.lost=4'],
    ],
    [
      'Java, a constant of an enum',
      'Status.java',
      WRAPPED,
      ['Code.OK=0', 'Code.LOST=4', 'Code.GONE=9', 'Status.FINE=0', 'Status.AWAY=4'],
    ],
    [
      'TypeScript',
      'e.ts',
      'enum C { OK, LOST = 4 }\nclass S { static readonly Ok = new S(C.OK); static readonly Lost = new S(C.LOST); }',
      ['C.OK=0', 'C.LOST=4', 'S.Ok=0', 'S.Lost=4'],
    ],
    [
      'C#',
      'E.cs',
      'enum C { Ok, Lost = 4 }\nclass S { public static readonly S Ok = new S(C.Ok); public static readonly S Lost = new(C.Lost); }',
      ['C.Ok=0', 'C.Lost=4', 'S.Ok=0', 'S.Lost=4'],
    ],
    [
      'Kotlin',
      'E.kt',
      'enum class C(val n: Int) { OK(0), LOST(4) }\nclass S(val code: C) {\n  companion object {\n    val OK = S(C.OK)\n    val LOST = S(C.LOST)\n  }\n}',
      ['C.OK=0', 'C.LOST=4', 'S.OK=0', 'S.LOST=4'],
    ],
    [
      'Swift',
      'E.swift',
      'enum C: Int { case ok = 0, lost = 4 }\nstruct S {\n  static let ok = S(code: .ok)\n  static let lost = S(code: C.lost)\n  let code: C\n}',
      ['C.ok=0', 'C.lost=4', 'S.ok=0', 'S.lost=4'],
    ],
    [
      'names of C#',
      'E.cs',
      'static class E { public static readonly string Lost = nameof(Lost); public const string Gone = nameof(E.Gone); }',
      ['E.Lost=Lost', 'E.Gone=Gone'],
    ],
    [
      'a map of Dart is none',
      'e.dart',
      'class C { static const a = 1; static const _toStatus = <int, int>{ 400: a }; }',
      ['C.a=1'],
    ],
  ])('%s', (_, file, text, want) => {
    expect(codes(file, text)).toEqual(want);
  });
});

describe('several names for one code', () => {
  it('are all members', () => {
    const text = 'enum E { E_LOST = 4, E_GONE = E_LOST, E_OLD_GONE = 4 };\n#define E_OLDEST E_GONE';
    expect(codes('e.h', text)).toEqual(['E.E_LOST=4', 'E.E_GONE=4', 'E.E_OLD_GONE=4', 'E.E_OLDEST=4']);
  });
});

describe('a format that makes the codes', () => {
  const kotlin = `object E {
  val LOST = Info(code = formatCode(8), text = "It is lost.")
  val GONE = Info(code = formatCode(12), text = "It is gone.")
  class Info(val code: String, val text: String)
}`;
  it.each<[string, string, string, string, string[]]>([
    [
      'Kotlin, through a function',
      'OS-PLUG-FILE-%04d',
      'E.kt',
      kotlin,
      ['E.LOST=OS-PLUG-FILE-0008', 'E.GONE=OS-PLUG-FILE-0012'],
    ],
    ['Swift', 'E-%03d!', 'E.swift', 'enum E: Int { case lost = 8, gone }', ['E.lost=E-008!', 'E.gone=E-009!']],
    ['hexadecimal', '0x%04X', 'e.h', 'enum E { A = 171, B = -1 };', ['E.A=0x00AB', 'E.B=0x-001']],
    ['a text stays', 'E-%d', 'e.ts', 'export const E = { A: "late", B: 7 };', ['E.A=late', 'E.B=E-7']],
  ])('%s', (_, values, file, text, want) => {
    expect(codes(file, text, { values })).toEqual(want);
  });
});

withCompiler(JAVA, () => {
  const folder = temporaryFolder();

  it('positions and wrapped constants are what a Java program holds', () => {
    const read = [...codes('Fault.java', ORDINAL), ...codes('Status.java', WRAPPED)];
    const prints = read.map((member) => {
      const [path = ''] = member.split('=');
      const [title, name] = path.split('.');
      const value = { Fault: `Fault.${name}.getCode()`, Code: `Status.Code.${name}.value` }[title ?? ''];
      return `System.out.println("${path}=" + ${value ?? `Status.${name}.code.value`});`;
    });
    const main = `class Main { public static void main(String[] a) {\n${prints.join('\n')}\n} }\n`;
    const files = Object.entries({ 'Fault.java': ORDINAL, 'Status.java': WRAPPED, 'Main.java': main });
    const written = files.map(([file, text]) => folder.write(file, text));
    expect(run(folder.path, 'javac', ['-nowarn', '-d', 'out', ...written])).toEqual({ ok: true, output: '' });
    expect(lines(run(folder.path, 'java', ['-cp', 'out', 'Main']).output)).toEqual(read);
  });
});

withCompiler(CSHARP, () => {
  const folder = temporaryFolder();

  it('wrapped constants and names are what a C# program holds', () => {
    const source = `using System;
public enum Code { Ok, Lost = 4 }
public class Status {
  public static readonly Status Fine = new Status(Code.Ok);
  public static readonly Status Away = new Status(Code.Lost);
  public const string Name = nameof(Status.Name);
  public readonly Code code;
  Status(Code code) { this.code = code; }
}
`;
    const read = codes('Status.cs', source);
    const prints = read.map((member) => {
      const [path = ''] = member.split('=');
      const value = path.startsWith('Code') ? `(int)${path}` : path.endsWith('Name') ? path : `(int)${path}.code`;
      return `Console.WriteLine("${path}=" + (${value}));`;
    });
    const main = `class Program { static void Main() {\n${prints.join('\n')}\n} }\n`;
    const file = folder.write('Status.cs', `${source}${main}`);
    expect(run(folder.path, 'mcs', ['-out:main.exe', file])).toMatchObject({ ok: true });
    expect(lines(run(folder.path, 'mono', ['main.exe']).output)).toEqual(read);
  });
});
