/** Shapes of real sources that are easily read wrong. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

describe('members and what only looks like one', () => {
  it.each([
    [
      'a macro that holds members leaves the next value open',
      'e.h',
      'enum E { A, MORE(X), B, C = 9, D };',
      [
        '1 E A 0',
        '1 E B null',
        '1 E C 9',
        '1 E D 10',
        'skipped line 1: MORE is a macro that fills in members: they are not known here',
        'skipped line 1: the value of B is not known: what stands before it could not be read',
      ],
    ],
    [
      'a macro of its own name is a member',
      'e.h',
      'enum E {\n  A = 4,\n#define A A\n  B,\n#define B B\n};',
      ['2 E A 4', '4 E B 5'],
    ],
    [
      'further names that #define gives',
      'e.h',
      'enum E { A = -1, B };\n#define A_TOO A\n#ifndef NEW\n/* the old name */\n#define OLDEST OLD\n#define OLD (B)\n#endif\n#define UNKNOWN nowhere\n#define MADE B(1)\n',
      [
        '1 E A -1',
        '1 E B 0',
        '2 E A_TOO -1',
        '5 E OLDEST 0 "the old name" [#if !defined(NEW)]',
        '6 E OLD 0 [#if !defined(NEW)]',
        'skipped line 9: e: none of its constants has a value that can be known (MADE: B(…) is called when the program runs)',
      ],
    ],
    ['a further name of a #define', 'e.h', '#define ERR_A 5\n#define ERR_B ERR_A\n', ['1 e ERR_A 5', '2 e ERR_B 5']],
    [
      'members that only mark the end',
      'e.h',
      'enum E { E_A, E_B, E_LAST };\nenum F { F_A, F_B, F_MAX_ENUM = 0x7FFFFFFF };\nenum G { GOK_A, GOK_B, G_LAST };\nenum H { AError, BError, HighestError };\n#define E_OLD E_B\n',
      [
        '1 E E_A 0',
        '1 E E_B 1',
        '1 E E_LAST 2 [internal: it only marks the end of the enum]',
        '5 E E_OLD 1',
        '2 F F_A 0',
        '2 F F_B 1',
        '2 F F_MAX_ENUM 2147483647 [internal: it only marks the end of the enum]',
        '3 G GOK_A 0',
        '3 G GOK_B 1',
        '3 G G_LAST 2 [internal: it only marks the end of the enum]',
        '4 H AError 0',
        '4 H BError 1',
        '4 H HighestError 2 [internal: it only marks the end of the enum]',
      ],
    ],
    [
      'names that members are sent by',
      'E.cs',
      'public enum E {\n  [EnumMember(Value = "no_lamp")]\n  NoLamp = 1,\n  [EnumMember(Value = "too_hot")]\n  TooHot = 2\n}\n',
      ['3 E NoLamp "no_lamp"', '5 E TooHot "too_hot"'],
    ],
    [
      'names that members are sent by, in Kotlin',
      'E.kt',
      'enum class E {\n  @SerialName("no_lamp") NO_LAMP,\n  @SerialName("too_hot") TOO_HOT;\n}\n',
      ['2 E NO_LAMP "no_lamp"', '3 E TOO_HOT "too_hot"'],
    ],
    [
      'names that members are sent by beside numbers that mean something',
      'E.cs',
      'public enum E {\n  [EnumMember(Value = "no_lamp")]\n  NoLamp = 1001,\n  [EnumMember(Value = "too_hot")]\n  TooHot = 1002\n}\n',
      ['3 E NoLamp 1001', '5 E TooHot 1002'],
    ],
    [
      'names that only some members are sent by',
      'E.cs',
      'public enum E {\n  [EnumMember(Value = "no_lamp")]\n  NoLamp,\n  TooHot\n}\n',
      ['3 E NoLamp 0', '4 E TooHot 1'],
    ],
    [
      'a list of strings that is called after errors',
      'e.ts',
      "const most = 18;\nexport const modes = ['a', 'b', 'c'] as const;\nexport const LampErrors = [\n  'no_lamp',\n  // Wait.\n  'too_hot',\n  'broken',\n] as const;\nexport const BadErrors = ['x', y, 'z'];\nconst Errors = ['one', 'two', 'three'",
      [
        '1 e most 18',
        '4 LampErrors no_lamp "no_lamp"',
        '6 LampErrors too_hot "too_hot" "Wait."',
        '7 LampErrors broken "broken"',
        'skipped line 10: Errors is not finished: the file ends in its line',
      ],
    ],
    [
      'an object that lists constants of the file by their names',
      'e.ts',
      "const NO_LAMP = 'NO_LAMP'\nconst HOT = 'TOO_HOT'\nconst OTHER = 'other'\nexport const codes = Object.freeze({\n  NO_LAMP,\n  HOT,\n  show,\n})\n",
      ['3 e OTHER "other"', '1 codes NO_LAMP "NO_LAMP"', '2 codes HOT "TOO_HOT"'],
    ],
    [
      'numbers in the macros of <stdint.h>',
      'e.h',
      '#define LX_ERRNO_SUCCESS (UINT16_C(0))\n#define LX_ERRNO_ACCESS (UINT16_C(2))\n#define LX_ERRNO_BIG INT64_C(0x10)\n',
      ['1 e LX_ERRNO_SUCCESS 0', '2 e LX_ERRNO_ACCESS 2', '3 e LX_ERRNO_BIG 16'],
    ],
    [
      'words that say that a member is not public',
      'e.h',
      'enum E {\n  A, /* Internal use only */\n  B, // for internal use.\n  C, // Says that internal use only is allowed.\n};\n',
      [
        '2 E A 0 "Internal use only" [internal: Internal use only]',
        '3 E B 1 "for internal use." [internal: for internal use.]',
        '4 E C 2 "Says that internal use only is allowed."',
      ],
    ],
    [
      'errors that are called like an end',
      'e.h',
      'enum E { E_A, E_B, E_STREAM_END };\nenum F { F_A, F_B, F_MAX = 9 };\nenum G { G_LAST, G_A, G_B };\nenum H { H_A, H_LAST };\n',
      [
        'E_A 0',
        'E_B 1',
        'E_STREAM_END 2',
        'F_A 0',
        'F_B 1',
        'F_MAX 9',
        'G_LAST 0',
        'G_A 1',
        'G_B 2',
        'H_A 0',
        'H_LAST 1',
      ].map((line) => `${'EFGH'.indexOf(line[0] ?? '') + 1} ${line[0]} ${line}`),
    ],
    ['a function that returns an enum', 'e.h', 'enum E f(int a) {\n  return a ? A : B;\n}\nenum E g(void);', []],
    ['a variable of an enum type', 'e.h', 'enum E e = A;\nstruct S { enum E e; int x; };', []],
    ['a forward declaration', 'e.hpp', 'enum class E : int;\nenum class E : int { A = 1 };', ['2 E A 1']],
    ['a typedef with a tag and a pointer', 'e.h', 'typedef enum e_tag { A = 1 } E, *PE;', ['1 E A 1']],
    [
      'a macro for visibility',
      'e.h',
      'typedef enum EXPORT_API E { A = 1 } E;\nenum API_AVAILABLE(ios(9)) F : int { B };',
      ['1 E A 1', '2 F B 0'],
    ],
    [
      'a macro of the engine behind the value',
      'e.h',
      'UENUM()\nenum class E : uint8 { A = 1 UMETA(DisplayName = "One"), B UMETA(Hidden) };',
      ['2 E A 1', '2 E B 2'],
    ],
    ['C++/CLI', 'e.h', 'public enum class E { A = 1 };', ['1 E A 1']],
    [
      'a cast to a type that isn’t known',
      'e.h',
      'enum E { A = (foo_t)-1, B = (foo_t)7, C = (E)-1 };',
      [
        '1 E A null',
        '1 E B 7',
        '1 E C -1',
        'skipped line 1: the value of A is not known: what becomes of the number as foo_t is not known',
      ],
    ],
    [
      'prose in comments',
      'e.h',
      'enum E {\n  // Note = this\n  // timeout = 5 seconds\n  // see A, B\n\n  A = 1,\n  // B = 2,\n  // A = 7,\n};',
      ['6 E A 1', '7 E B 2 [internal: commented out]'],
    ],
    [
      'prose in comments of an object',
      'e.ts',
      'export const E = {\n  // Todo: later\n  // https://x.y\n\n  Open: 1,\n  // Shut: 2,\n};\n',
      ['5 E Open 1', '6 E Shut 2 [internal: commented out]'],
    ],
    [
      'a switch in Swift',
      'E.swift',
      'enum E: Int {\n  case a = 1\n  var b: Int { switch self { case .a: return 2 } }\n}\n',
      ['2 E a 1'],
    ],
    [
      'members of a nested enum are its own',
      'E.swift',
      'enum E: Int {\n  case a = 1\n  enum F: Int { case b = 5, c }\n  case d\n}\n',
      ['2 E a 1', '4 E d 2', '3 F b 5', '3 F c 6'],
    ],
    [
      'constants of a prototype',
      'e.js',
      '// Errors\nLamp.prototype.LAMP_BROKEN = -100;\nLamp.prototype.LAMP_GONE = -101;\nLamp.prototype.show = 5;\nLamp.prototype.IS_ON = function () {};\nLamp.LAMP_HOT = -102;\nthis.LAMP_OFF = 4;\n',
      ['2 Lamp LAMP_BROKEN -100 "Errors"', '3 Lamp LAMP_GONE -101', '6 Lamp LAMP_HOT -102'],
    ],
    [
      'an enum inside a function of JavaScript',
      'e.js',
      'var E = ((E2) => {\n  E2[E2["A"] = 1] = "A";\n  return E2;\n})(E || {});\n',
      ['2 E A 1'],
    ],
    [
      'locals are no constants',
      'e.ts',
      'function f() {\n  const a = 1;\n  const o = { b: 2 };\n}\nconst g = () => { const c = 3; };\n',
      [],
    ],
    [
      'constants that a function is given',
      'e.js',
      'function E(code) {\n  this.code = code;\n}\nE.LOST = 1;\nE.FULL = -2\nE.Late = "E3"\nE.make = 4;\nE.Next = E.LOST;\nE.prototype.code = 5;\nmodule.exports = E;\nmodule.exports.OTHER = 6;\n',
      ['4 E LOST 1', '5 E FULL -2', '6 E Late "E3"', '11 e OTHER 6'],
    ],
    [
      'objects whose type is written out',
      'e.ts',
      'export const A: { [key: string]: string | number } = { X: -1 };\nconst B: Record<string, { code: number }> = { Y: { code: 5 } };\nconst C: Z | { readonly [k: string]: number } = { W: 7 };\nlet d = a ? { K: 1 } : { L: 2 };\n',
      ['1 A X -1', '2 B Y 5', '3 C W 7'],
    ],
    [
      'texts by number are no members',
      'e.ts',
      "export const E = { '-1': 'lost', LOST: -1, '-401': 'denied', DENIED: -401, 7: 'x' };\n",
      ['1 E LOST -1', '1 E DENIED -401'],
    ],
    [
      'a macro whose name starts with an underscore',
      'e.h',
      '#define _RESULT_(n) ((HRESULT)n)\n#define E_A _RESULT_(0x80004001)\n#define E_B _OTHER_(1)\n',
      [
        '2 e E_A -2147467263',
        '3 e E_B null',
        'skipped line 3: the value of E_B is not known: _OTHER_(…) is called when the program runs',
      ],
    ],
    [
      'values that are no codes',
      'e.ts',
      "export const E = { a: null, b: true, c: undefined, d: 'Some words.', e: 'https://x.y' };\n",
      [],
    ],
    [
      'strings of many words that are codes',
      'e.ts',
      "export const E = {\n  A: 'lamp_lost',\n  B: 'invalid_lamp_in_the_second_row_of_the_upper_balcony_that_nobody_has_switched_on_since_last_summer',\n};\n",
      [
        '2 E A "lamp_lost"',
        '3 E B "invalid_lamp_in_the_second_row_of_the_upper_balcony_that_nobody_has_switched_on_since_last_summer"',
      ],
    ],
    ['types of a declaration are no values', 'e.d.ts', 'declare const E: { code: number; name: string };\n', []],
    ['a regular expression with a quote', 'e.ts', 'const q = /["\'`]/;\nexport enum E { A = 1 }\n', ['2 E A 1']],
    ['a division', 'e.ts', 'f(4 / 2, "x", 4 / 2);\nexport enum E { A = 4 / 2 }\n', ['2 E A 2']],
    [
      'constants of Java without final',
      'E.java',
      'class E {\n  public static int NOT_FOUND = 1;\n  public static int count = 2;\n  static int MOST_EVER = 3;\n  public int LEAST_EVER = 4;\n}',
      ['2 E NOT_FOUND 1'],
    ],
    [
      'strings of Java that are called errors, without final',
      'E.java',
      'class E {\n  public static String errNoLamp = "no_lamp";\n  public static String lampName = "x";\n  public static String errOthers = "others";\n}',
      ['2 E errNoLamp "no_lamp"', '4 E errOthers "others"'],
    ],
    [
      'strings of Objective-C that are called errors, without const',
      'E.m',
      'NSString *errNoLamp = @"no_lamp";\nNSString *lampName = @"x";\nNSString *errOthers = @"others";\n',
      ['1 E errNoLamp "no_lamp"', '3 E errOthers "others"'],
    ],
    [
      'Java text blocks',
      'E.java',
      'class E {\n  static final String T = """\n    enum F { A } " \\""" { """;\n  static final int A = 1;\n}',
      ['4 E A 1'],
    ],
    [
      'Java generics in between',
      'E.java',
      'class E<T extends Map<String, List<T>>> {\n  static final Map<A, B> M = new HashMap<A, B>();\n  static final int A = 1;\n}',
      ['3 E A 1'],
    ],
    [
      'constants that another class of the file is made for',
      'E.kt',
      'object E {\n  val LOST = Def("lost", 404)\n  val GONE = Def(code = 410, text = "gone")\n}\nclass Def(val text: String, val code: Int)\n',
      ['2 E LOST 404', '3 E GONE 410'],
    ],
    [
      'a Kotlin interface with a companion',
      'E.kt',
      'interface E {\n  companion object {\n    const val A = 1\n  }\n}\n',
      ['3 E A 1'],
    ],
    ['an anonymous object of Kotlin', 'E.kt', 'val e = object : F {\n  val a = 1\n}\nconst val B = 2\n', ['4 E B 2']],
    ['nested comments', 'E.kt', '/* a /* b */ const val A = 1 */\n\nconst val B = 2\n', ['3 E B 2']],
    [
      'C# constants that lack their readonly',
      'E.cs',
      'class E {\n  public static int LAMP_GONE = 1;\n  public static int Count = 2;\n  static int NO_CABLE = 3;\n}',
      ['2 E LAMP_GONE 1'],
    ],
    [
      'C# raw and interpolated strings',
      'E.cs',
      'class E {\n  const string A = """{ "x" }""";\n  const string B = $"{"{"}";\n  const int C = 1;\n}',
      [
        '3 E B null',
        '4 E C 1',
        'skipped line 3: the value of B is not known: the string is put together when the program runs',
      ],
    ],
    [
      'a Dart enum with generics and members',
      'e.dart',
      'enum E<T> implements F {\n  a<int>(1),\n  b<String>(2);\n  const E(this.code);\n  final int code;\n}\n',
      ['2 E a 1', '3 E b 2'],
    ],
  ] as const)('%s', (_, file, text, wanted) => {
    const told = describeReading(readSdkSource(text, { file })).filter(
      (line) => wanted.length > 0 || !line.startsWith('skipped'),
    );
    expect(told).toEqual(wanted);
  });
});

describe('which argument is the code', () => {
  it.each([
    ['the one that the constructor calls so', 'A(1, 100), B(2, 200);\nE(int index, int code) {}', [100, 200]],
    ['the one that differs', 'A(7, 100), B(7, 200);\nE(int x, int y) {}', [100, 200]],
    ['the one that is a number in all', 'A("a", 1), B("b", 2);', [1, 2]],
    [
      'a string that looks like one, without any number',
      'A("E-1", "The first."), B("E-2", "The second.");',
      ['E-1', 'E-2'],
    ],
    ['none', 'A("The first."), B("The second.");', [null, null]],
    ['an unknown constant among numbers', 'A(1), B(Other.BASE);', [1, null]],
  ])('%s', (_, body, codes) => {
    const { observations } = readSdkSource(`enum E {\n${body}\n}`, { file: 'E.java' });
    expect(observations.map(({ code }) => code)).toEqual(codes);
  });

  it('is said', () => {
    const { tables } = readSdkSource('enum E { A("a", 1), B("b", 2); E(String text, int code) {} }', {
      file: 'E.java',
    });
    expect(tables[0]?.because).toBe('enum; the argument "code" is the code: a number in all members');
  });
});

it('of constants, takes those with the prefix that the config gives', () => {
  const text =
    '#define LX_ERRNO_GONE 1\n#define LX_RIGHTS_READ 2\n#define LX_ERRNO_ 3\nenum LX_MODE { LX_MODE_ON = 4 };\n';
  const namesWith = (prefix: string) =>
    readSdkSource(text, { file: 'e.h', prefix }).observations.map(({ name }) => name);
  expect(namesWith('LX_ERRNO_')).toEqual(['LX_ERRNO_GONE', 'LX_MODE_ON']);
  expect(namesWith('NONE_')).toEqual(['LX_ERRNO_GONE', 'LX_RIGHTS_READ', 'LX_ERRNO_', 'LX_MODE_ON']);
});
