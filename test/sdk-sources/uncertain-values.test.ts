/** Numbers that stand in a source and are not the value of the member beside them: reported, never guessed. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

function values(file: string, text: string): string[] {
  const { observations } = readSdkSource(`${text}\n`, { file });
  return observations.filter(({ name }) => name !== 'Z').map(({ name, code }) => `${name} ${code}`);
}

describe('a constructor that calculates with the argument', () => {
  it.each([
    [
      'Java',
      'E.java',
      'enum E { A(1), B(2); final int code; E(int n) { this.code = 1000 + n; } }',
      ['A null', 'B null'],
    ],
    [
      'a text put together',
      'E.java',
      'enum E { A(1); final String code; E(int code) { this.code = "E-" + String.format("%04d", code); } }',
      ['A null'],
    ],
    [
      'a group and a number in it',
      'E.java',
      'enum E { A(G.X, 1); final int code; E(G g, int n) { code = g.base + n; } }',
      ['A null'],
    ],
    [
      'the parent’s constructor',
      'E.java',
      'class E extends B { static final E A = new E(1); static final int Z = 9; E(int n) { super(-n); } }',
      ['A null'],
    ],
    [
      'another class of the file',
      'E.java',
      'class E { static final F A = new F(1); static final int Z = 9; static class F { F(int n) { code = 5 * n; } } }',
      ['A null'],
    ],
    ['Kotlin', 'E.kt', 'enum class E(n: Int) {\n  A(1);\n  val code: Int = n + 500\n}\n', ['A null']],
    ['Dart', 'e.dart', 'enum E { a(1); const E(int n) : code = n + 1000; final int code; }', ['a null']],
    [
      'C#',
      'E.cs',
      'class E { public static readonly E A = new E(1); const int Z = 9; E(int n) { Code = n << 4; } }',
      ['A null'],
    ],
  ])('%s', (_, file, text, want) => {
    expect(values(file, text)).toEqual(want);
  });

  it('says why', () => {
    const { skippedRows } = readSdkSource('enum E { A(1); int code; E(int n) { code = -n; } }', { file: 'E.java' });
    expect(skippedRows.map(({ reason }) => reason)).toEqual([
      'the value of A is not known: the constructor calculates with n: what comes of it is not known',
    ]);
  });
});

describe('a constructor that keeps the argument and calculates beside it', () => {
  it.each([
    [
      'Java',
      'E.java',
      'enum E { A(1, "x"); E(int code, String m) { super("E" + code + m); this.code = (short) code; } }',
      ['A 1'],
    ],
    ['a property of Kotlin', 'E.kt', 'enum class E(val code: Int) {\n  A(1);\n  val text = "E" + code\n}\n', ['A 1']],
    [
      'a kept parameter of Kotlin',
      'E.kt',
      'enum class E(n: Int) {\n  A(1);\n  val code = n\n  val wire = n + 1\n}\n',
      ['A 1'],
    ],
    [
      'a property of TypeScript',
      'e.ts',
      'class E { static readonly A = new E(1); constructor(readonly n: number) { this.t = "E" + n; } }',
      ['A 1'],
    ],
    ['a field of Dart', 'e.dart', 'enum E { a(1); const E(this.code) : wire = code + 1; final int code; }', ['a 1']],
    [
      'an object made elsewhere',
      'E.cs',
      'class E { public static readonly E A = new E(1, "a"); static E C => new E(3, "c"); }',
      ['A 1'],
    ],
  ])('%s', (_, file, text, want) => {
    expect(values(file, text)).toEqual(want);
  });
});

describe('macros are text', () => {
  it.each([
    ['#define A 1 + 2\n#define B A * 2', ['A 3', 'B null']],
    ['#define A 1 + 2\n#define B 10 - A', ['A 3', 'B null']],
    ['#define A 1 + 2\n#define B A + 5\n#define C (A) * 2', ['A 3', 'B 8', 'C 6']],
    ['#define A (1 + 2)\n#define B 10 - A * 2', ['A 3', 'B 4']],
    ['#define A 1 | 2\n#define B -A\n#define C ~A', ['A 3', 'B null', 'C null']],
    ['#define M(n) 100 + n\n#define A M(1)\n#define B M(1) * 2', ['A 101', 'B null']],
    ['#define M(n) (n * 2)\n#define A M(3)\n#define B M(1 + 2)', ['A 6', 'B null']],
    ['#define M(n) ((n) * 2)\n#define B M(1 + 2)', ['B 6']],
    ['#define N -1\n#define A 5 - N', ['N -1', 'A 6']],
    ['enum E { A = 1 + 2, B = A * 2 };', ['A 3', 'B 6']],
  ])('%s', (text, want) => {
    expect(values('e.h', `#define Z 9\n${text}`)).toEqual(want);
  });
});

describe('types that are not known', () => {
  it.each([
    ['#define A ((foo_t)1 << 3)', 'A 8'],
    ['#define A ((foo_t)1 << 31)', 'A null'],
    ['#define A (~(foo_t)0)', 'A null'],
    ['#define A (-(foo_t)5)', 'A null'],
    ['#define A ((foo_t)5 - 7)', 'A null'],
    ['#define A ((foo_t)7 - 5)', 'A 2'],
  ])('%s', (text, want) => {
    expect(values('e.h', `#define Z 9\n${text}`)).toEqual([want]);
  });
});

it('a function without a body is no constant', () => {
  const text =
    'class E {\n  virtual const T& a() const = 0;\n  virtual const T& b() const override = 0;\n  static const int c = 4;\n};';
  expect(values('e.hpp', text)).toEqual(['c 4']);
});
