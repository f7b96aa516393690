import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

/** The value of `expression` as the only member of an enum, or the constant of a class, of a language. */
const WRAPPERS = {
  c: (expression: string) => readSdkSource(`enum E { BASE = 100, X = ${expression} };`, { file: 'e.h' }),
  java: (expression: string) =>
    readSdkSource(`class E { static final int BASE = 100; static final long X = ${expression}; }`, { file: 'E.java' }),
  kotlin: (expression: string) =>
    readSdkSource(`object E {\n  const val BASE = 100\n  const val X = ${expression}\n}\n`, { file: 'E.kt' }),
  swift: (expression: string) =>
    readSdkSource(`enum E {\n  static let BASE = 100\n  static let X = ${expression}\n}\n`, { file: 'E.swift' }),
  csharp: (expression: string) =>
    readSdkSource(`class E { const int BASE = 100; const long X = ${expression}; }`, { file: 'E.cs' }),
  dart: (expression: string) =>
    readSdkSource(`class E { static const BASE = 100; static const X = ${expression}; }`, { file: 'e.dart' }),
  ts: (expression: string) =>
    readSdkSource(`export const BASE = 100;\nexport const X = ${expression};\n`, { file: 'e.ts' }),
} as const;

function value(language: keyof typeof WRAPPERS, expression: string): unknown {
  const { observations } = WRAPPERS[language](expression);
  return observations.find(({ name }) => name === 'X')?.code;
}

describe('constant expressions, as each language evaluates them', () => {
  it.each([
    ['c', '1 + 2 * 3', 7],
    ['c', '(1 + 2) * 3', 9],
    ['c', '10 - 4 - 3', 3],
    ['c', '1 << 2 + 1', 8],
    ['c', '6 & 3 | 8 ^ 1', 11],
    ['c', '-BASE', -100],
    ['c', '- - 5', 5],
    ['c', '~0', -1],
    ['c', '~0u', 4294967295],
    ['c', '0xFFFFFFFF', 4294967295],
    ['c', '0x7fffffffL', 2147483647],
    ['c', '1u - 2', 4294967295],
    ['c', '(int)0xFFFFFFFF', -1],
    ['c', '(unsigned char)300', 44],
    ['c', '(E)BASE + 1', 101],
    ['c', '(BASE) - 1', 99],
    ['c', '(BASE) + BASE', 200],
    ['c', 'sizeof(int)', null],
    ['c', '1 / 0', null],
    ['c', '1.5', null],
    ['c', '010', 8],
    ['c', "'\\n'", 10],
    ['c', "L'a'", 97],
    ['c', 'BASE ? 1 : 2', null],
    ['c', 'OTHER', null],
    ['java', '0xFFFFFFFF', -1],
    ['java', '0xFFFFFFFFL', 4294967295],
    ['java', '1 << 33', 2],
    ['java', '-1 >>> 1', 2147483647],
    ['java', '-8 >> 1', -4],
    ['c', '40 >> 2', 10],
    ['java', '2147483647 + 1', -2147483648],
    ['java', '(byte) 200', -56],
    ['java', 'Integer.MAX_VALUE', 2147483647],
    ['java', 'E.BASE | 0b11', 103],
    ['java', '9223372036854775807L', null],
    ['kotlin', '1 shl 4', 16],
    ['kotlin', '1 shl 2 + 1', 8],
    ['kotlin', '0xF0 or 0x0F and 0x3C', 60],
    ['kotlin', '0xFF.inv()', -256],
    ['kotlin', '300.toByte()', 44],
    ['kotlin', '-(BASE + 1)', -101],
    ['swift', '1 << 40', 1099511627776],
    ['swift', '2 + 3 << 1', 8],
    ['swift', 'Int32(bitPattern: 0xFFFF_FFFF)', -1],
    ['swift', 'Self.BASE + 1', 101],
    ['swift', '010', 10],
    ['csharp', 'unchecked((int)0x80004005)', -2147467259],
    ['csharp', '1 << 33', 2],
    ['csharp', 'int.MaxValue', 2147483647],
    ['csharp', '-2147483648', -2147483648],
    ['csharp', '-(2147483648)', -2147483648],
    ['csharp', '-3000000000', -3000000000],
    ['csharp', '-9223372036854775808 + 9223372036854775807', -1],
    ['dart', '7 / 2', null],
    ['dart', '-7 ~/ 2', -3],
    ['dart', '-7 % 3', 2],
    ['dart', '0xFFFFFFFF', 4294967295],
    ['ts', '1 << 31', -2147483648],
    ['ts', '-1 >>> 0', 4294967295],
    ['ts', '7 / 2', 3.5],
    ['ts', '1e3', 1000],
    ['ts', '-0', 0],
    ['ts', '1 / 0', null],
    ['ts', "'E' + '_' + 1", 'E_1'],
    ['ts', 'Date.now()', undefined],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own template.
    ['ts', '`E_${BASE}`', null],
  ] as const)('%s: %s = %s', (language, expression, wanted) => {
    expect(value(language, expression)).toBe(wanted);
  });

  it('says why a value is not known', () => {
    const { skippedRows } = readSdkSource('enum E {\n  A = OTHER_BASE + 1,\n  B,\n  C = 5,\n};', { file: 'e.h' });
    expect(skippedRows.map(({ location, reason }) => `${location.line}:${location.column} ${reason}`)).toEqual([
      '2:3 the value of A is not known: OTHER_BASE is not defined in this file or in another listed one',
      '3:3 the value of B is not known: it counts on from A, whose value is not known',
    ]);
  });

  it.each([
    ['itself', 'enum E { A = A };', [null]],
    ['each other', 'enum E { A = B, B = A };', [null, null]],
    ['a later one', 'class E { static final int A = B + 1; static final int B = 2; }', [3, 2]],
  ])('a member that refers to %s', (_, text, wanted) => {
    const { observations } = readSdkSource(text, { file: text.startsWith('class') ? 'E.java' : 'e.h' });
    expect(observations.map(({ code }) => code)).toEqual(wanted);
  });

  it('a long chain and a long list neither overflow nor get lost', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `A${index} = ${index === 0 ? '0' : `A${index - 1} + 1`}`,
    );
    const list = Array.from({ length: 20_000 }, (_, index) => `B${index}`);
    const text = `enum E { ${chain.join(', ')} };\nenum F { ${list.join(', ')} };`;
    const { observations } = readSdkSource(text, { file: 'e.h' });
    expect(observations[19_999]?.code).toBe(19_999);
    expect(observations[39_999]?.code).toBe(19_999);
  });

  it('a deeply nested expression is given up, not crashed on', () => {
    const deep = `${'('.repeat(50_000)}1${')'.repeat(50_000)}`;
    expect(value('c', deep)).toBeNull();
    expect(value('c', `${'-'.repeat(50_000)}1`)).toBeNull();
  });
});

describe('conditional compilation', () => {
  const codes = (text: string, file = 'e.h') =>
    readSdkSource(text, { file }).observations.map(({ name, code }) => `${name} ${code}`);

  it.each([
    ['arms of equal length', '#if X\n B,\n#else\n C,\n#endif\n D', 'A 0, B 1, C 1, D 2'],
    ['an arm alone', '#ifdef X\n B,\n#endif\n D', 'A 0, B 1, D null'],
    [
      'arms of different length',
      '#if X\n B,\n#else\n C, C2,\n#endif\n D, E = 9, F',
      'A 0, B 1, C 1, C2 2, D null, E 9, F 10',
    ],
    ['three arms', '#if X\n B,\n#elif Y\n C,\n#else\n D,\n#endif\n E', 'A 0, B 1, C 1, D 1, E 2'],
    ['nested', '#if X\n#if Y\n B,\n#else\n C,\n#endif\n#else\n D,\n#endif\n E', 'A 0, B 1, C 1, D 1, E 2'],
    ['dead', '#if 0\n B,\n#endif\n D', 'A 0, B 1, D 1'],
    ['certain', '#if 1\n B,\n#else\n C,\n#endif\n D', 'A 0, B 1, C 1, D 2'],
    [
      'a guard inside',
      '#if X\n B,\n#ifdef __cplusplus\n#endif\n B2,\n#else\n C, C2,\n#endif\n D',
      'A 0, B 1, B2 2, C 1, C2 2, D 3',
    ],
  ])('%s', (_, body, wanted) => {
    expect(codes(`enum X {\n A,\n${body}\n};`).join(', ')).toBe(wanted);
  });

  it('a name that two arms define differently has no value elsewhere', () => {
    const text = '#if X\n#define BASE 1\n#else\n#define BASE 2\n#endif\nenum E { A = BASE };';
    expect(codes(text)).toEqual(['BASE 1', 'BASE 2', 'A null']);
  });

  it('brackets that both arms open close once', () => {
    const text = '#if X\nnamespace a {\n#else\nnamespace b {\n#endif\nenum E { A = 1 };\n}\nenum F { B = 2 };';
    expect(codes(text)).toEqual(['A 1', 'B 2']);
  });
});
