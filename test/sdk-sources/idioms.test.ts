/** Ways to declare codes that a language has no words for: constants of functions, generated values, maps of texts. */
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

const read = (file: string, text: string) => describeReading(readSdkSource(text, { file }));

describe('constants of a function in JavaScript', () => {
  it.each([
    [
      'LampError.LOST = LampError.LOST || 1;\nLampError.LATE = LampError.LATE ?? 2;',
      '1 LampError LOST 1',
      '2 LampError LATE 2',
    ],
    [
      'var _LampError = window.LampError;\n_LampError.LOST = 1;\n_LampError.LATE = 2;',
      '2 _LampError LOST 1',
      '3 _LampError LATE 2',
    ],
    [
      "Object.defineProperty(LampError, 'LOST', { value: 1, writable: false });\nObject.defineProperty(LampError, 'LATE', { value: 2 });",
      '1 LampError LOST 1',
      '2 LampError LATE 2',
    ],
    [
      'Object.defineProperties(LampError, { LOST: { value: 1, enumerable: true }, LATE: { value: 2 } });',
      '1 LampError LOST 1',
      '1 LampError LATE 2',
    ],
    [
      'const LampError = function (code) {\n  this.code = code;\n};\nLampError.prototype.LOST = LampError.LOST = 1;\nLampError.prototype.LATE = LampError.LATE = 2;',
      '4 LampError LOST 1',
      '5 LampError LATE 2',
    ],
    [
      'function Lamps() {\n  var lamps = this;\n  lamps.reasonCodes = {};\n  lamps.reasonCodes.LOST = 1;\n  lamps.reasonCodes.LATE = 2;\n  lamps.options.MOST = 3;\n}',
      '4 reasonCodes LOST 1',
      '5 reasonCodes LATE 2',
    ],
  ])('%s', (text, ...want) => {
    expect(read('lamp.js', text)).toEqual(want);
  });

  it.each([
    ['LampError.LOST = LampError.LATE || 1;'],
    ['LampError.LOST = other.LampError.LOST || 1;'],
    ["Object.defineProperty(lamp, 'LOST', { value: 1 });"],
    ["Object.defineProperty(LampError.prototype, 'message', { value: 'lost' });"],
    ["Object.defineProperty(LampError, 'name', { value: 'LampError' });"],
    ["Object.defineProperty(LampError, 'LOST', { get: () => 1 });"],
  ])('are none in %s', (text) => {
    expect(read('lamp.js', text)).toEqual([]);
  });
});

describe('Dart classes whose values are generated', () => {
  it('give what is sent: the name, or what the annotation says', () => {
    const text = `class LampError extends EnumClass {
  static Serializer<LampError> get serializer => _$lampErrorSerializer;
  static const LampError lost = _$lost;
  @BuiltValueEnumConst(wireName: 'TOO_LATE', fallback: true)
  static const LampError tooLate = _$tooLate;
  @BuiltValueEnumConst(wireNumber: 7)
  static const LampError gone = _$gone;
  @BuiltValueEnumConst(fallback: true)
  static const LampError other = _$other;
  const LampError._(String name) : super(name);
}
`;
    expect(read('lamp.dart', text)).toEqual([
      '3 LampError lost "lost"',
      '5 LampError tooLate "TOO_LATE"',
      '7 LampError gone 7',
      '9 LampError other "other"',
    ]);
  });

  it('are no constants that another file defines', () => {
    const text = 'class LampError {\n  static const int lost = base;\n  static const int late = 2;\n}\n';
    expect(read('lamp.dart', text)).toEqual([
      '2 LampError lost null',
      '3 LampError late 2',
      'skipped line 2: the value of lost is not known: base is not defined in this file or in another listed one',
    ]);
  });
});

describe('a map of texts that is called after errors', () => {
  const want = [
    '2 lampErrors null 2 "The lamp is lost."',
    '3 lampErrors null 10',
    '4 lampErrors null 12 "No oil is left."',
  ];
  it.each([
    ['lamp.js', "const lampErrors = {\n'0x2': 'The lamp is lost.',\n'0xa': 'late',\n'0xc': 'No oil is left.',\n};"],
    [
      'lamp.ts',
      "const lampErrors: Map<number, string> = new Map([\n[2, 'The lamp is lost.'],\n[10, 'late'],\n[12, 'No oil is left.']]);",
    ],
    ['Lamp.kt', 'val lampErrors = mapOf(\n2 to "The lamp is lost.",\n10 to "late",\n12 to "No oil is left.")'],
    ['lamp.go', 'var lampErrors = map[int]string{\n2: "The lamp is lost.",\n10: "late",\n12: "No oil is left.",\n}'],
  ])('gives codes without a name: %s', (file, text) => {
    expect(read(file, text)).toEqual(want);
  });

  it('stands beside constants that are sentences themselves', () => {
    const text = `const lampErrors = { 1: 'The lamp is lost.', 2: 'It is late.', 3: 'No oil is left.' };
module.exports = { lampLost: new Error('The lamp is lost.'), lampErrors };`;
    expect(read('lamp.js', text).slice(0, 3)).toEqual([
      '1 lampErrors null 1 "The lamp is lost."',
      '1 lampErrors null 2 "It is late."',
      '1 lampErrors null 3 "No oil is left."',
    ]);
  });

  it.each([
    ['another name', "const lampRooms = { 1: 'The big hall.', 2: 'The small hall.', 3: 'A long corridor.' };"],
    ['a text that is built', "const lampErrors = { 1: 'The lamp is lost.', 2: late('now'), 3: 'No oil is left.' };"],
    [
      'a key that is no number',
      "const lampErrors = { 1: 'The lamp is lost.', two: 'It is late.', 3: 'No oil is left.' };",
    ],
    ['two entries', "const lampErrors = { 1: 'The lamp is lost.', 2: 'It is late.' };"],
  ])('is passed over with %s', (_, text) => {
    expect(read('lamp.js', text).filter((line) => !line.startsWith('skipped'))).toEqual([]);
  });
});

it('Java: constants without final are constants where they are spelled so and called errors, for whoever may see them', () => {
  const text = `class Lamp {
  private static int LAMP_ERR_LOST = 1;
  static int LAMP_ERR_LATE = 2;
  private static int count = 3;
  private static int MOST_LAMPS = 4;
  private int LAMP_ERR_GONE = 5;
}
`;
  expect(read('Lamp.java', text)).toEqual(['2 Lamp LAMP_ERR_LOST 1 [internal: private]', '3 Lamp LAMP_ERR_LATE 2']);
});

describe('the last of constants that count on', () => {
  const lines = (last: string) => `package lamp
const (
	LampStatusLost = 1
	LampStatusLate = 2
	LampStatusGone = 3
	${last}
)
`;
  it('marks the end where it is called so', () => {
    expect(read('lamp.go', lines('LampStatusLast = 4')).at(3)).toBe(
      '6 lamp LampStatusLast 4 [internal: it only marks the end of the enum]',
    );
  });

  it.each([['LampStatusLast = 9'], ['LampStatusLastLost = 4'], ['LampStatusOff = 4']])('is an error as %s', (last) => {
    expect(read('lamp.go', lines(last)).at(3)).not.toContain('internal');
  });
});
