import { describe, expect, it } from 'vitest';
import type { Code, SourceReading } from '../../src/model/index.ts';
import { lettersOf } from '../../src/names/words.ts';
import { chooseEnum } from '../../src/sdk-sources/choice/choose-enum.ts';
import type { Known } from '../../src/sdk-sources/choice/known-members.ts';
import { readSdkFiles, readSdkSource } from '../../src/sdk-sources/index.ts';
import { symbolsOf } from '../../src/sdk-sources/members/symbols-of.ts';

const HEADER = `
enum AudioProfile { AUDIO_DEFAULT = 0, AUDIO_SPEECH = 1, AUDIO_MUSIC = 2, AUDIO_HIGH = 3 };
enum ERROR_CODE_TYPE {
  ERR_OK = 0, ERR_FAILED = 1, ERR_INVALID_ARGUMENT = 2, ERR_NOT_READY = 3, ERR_INVALID_TOKEN = 110,
  ERR_BROKEN = MISSING,
};
enum WARN_CODE { WARN_LOOKUP_TIMEOUT = 104, WARN_PENDING = 20, WARN_NEW = 21 };
enum Colour { RED = MISSING_TOO };
#define BUFFER_SIZE 1024
`;

/** A catalog of the pages: numbers and names. */
function catalog(entries: Readonly<Record<string, Code>>): Known {
  const codes = new Set<Code>(Object.values(entries));
  const names = new Map(Object.entries(entries).map(([name, code]) => [lettersOf(name), new Set([code])]));
  return { hasCode: (code) => codes.has(code), names: [names], documented: names.size, source: 'the documents' };
}

describe('chooseEnum', () => {
  const reading = readSdkSource(HEADER, { file: 'rtc.h' });
  const errors = { OK: 0, FAILED: 1, INVALID_ARGUMENT: 2, NOT_READY: 3, INVALID_TOKEN: 110 };

  it('takes the enum whose names the documents know, not one whose small numbers they know', () => {
    const chosen = chooseEnum(reading, catalog(errors));
    expect(chosen.tables.map(({ title }) => title)).toEqual(['ERROR_CODE_TYPE']);
    expect(chosen.observations.map(({ table, row }) => `${table}.${row}`)).toEqual([
      '0.0',
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
    ]);
  });

  it('takes no enum for its small numbers alone', () => {
    const text = 'enum Mode { M_A = 1, M_B = 2 };\nenum Role { R_A = 1, R_B = 2, R_C = 3 };\n';
    const plain = chooseEnum(readSdkSource(text, { file: 'rtc.h' }), catalog(errors));
    expect(plain.tables).toEqual([]);
    const telling = chooseEnum(readSdkSource(text.replace('Role', 'RoleError'), { file: 'rtc.h' }), catalog(errors));
    expect(telling.tables.map(({ title }) => title)).toEqual(['RoleError']);
    const large = chooseEnum(readSdkSource(`${text}enum Far { X = 3, Y = 110 };`, { file: 'rtc.h' }), catalog(errors));
    expect(large.tables.map(({ title }) => title)).toEqual(['Far']);
  });

  it('says what it took, why, and what came next', () => {
    const { source } = chooseEnum(reading, catalog(errors));
    expect(source.inferences).toEqual([
      {
        field: 'enum',
        value: 'ERROR_CODE_TYPE',
        because:
          'the documents know 5 of the 6 members of ERROR_CODE_TYPE; next comes 4 of the 4 members of AudioProfile',
      },
      { field: 'prefix', value: 'ERR_', because: 'all members of ERROR_CODE_TYPE start with it' },
    ]);
    expect(source.prefix).toBe('ERR_');
  });

  it('keeps what was skipped in the chosen enum, and only that', () => {
    const { skippedRows } = chooseEnum(reading, catalog(errors));
    expect(skippedRows.map(({ reason }) => reason)).toEqual([
      'the value of ERR_BROKEN is not known: MISSING is not defined in this file or in another listed one',
    ]);
  });

  it('takes a second enum that adds members which the documents know', () => {
    const all = catalog({ ...errors, WARN_LOOKUP_TIMEOUT: 104, WARN_PENDING: 20 });
    expect(chooseEnum(reading, all).tables.map(({ title }) => title)).toEqual(['ERROR_CODE_TYPE', 'WARN_CODE']);
  });

  it('takes numbers alone where no name is known', () => {
    const chosen = chooseEnum(reading, catalog({ 'Bad token': 110, Broken: 1, Fine: 0, Wrong: 2, Late: 3 }));
    expect(chosen.tables.map(({ title }) => title)).toEqual(['ERROR_CODE_TYPE']);
  });

  it('takes none where none fits, and says so', () => {
    const chosen = chooseEnum(reading, catalog({ OTHER: 9000 }));
    expect(chosen.observations).toEqual([]);
    expect(chosen.skippedTables.map(({ reason }) => reason)).toEqual([
      'the documents know the members of no enum of this file; nearest comes 0 of the 4 members of AudioProfile',
    ]);
  });

  it('says which members nobody else knows', () => {
    const text = 'enum A { LOST = 1, GONE, BUSY, LATE };\nenum B { X = 9, Y };';
    const chosen = chooseEnum(readSdkSource(text, { file: 'e.h' }), catalog({ LOST: 1, Z: 30 }));
    expect(chosen.skippedTables.map(({ reason }) => reason)).toEqual([
      "the documents know the members of no enum of this file; nearest comes 1 of the 4 members of A (they don't know GONE, BUSY, LATE)",
    ]);
  });

  it.each<[string, string, Record<string, Code>, string[]]>([
    [
      'an enum of which pages describe a part',
      `enum Code { ${Array.from({ length: 40 }, (_, at) => `CASE_${at} = ${100 + at}`).join(', ')} };\nenum Mode { A, B };`,
      { CASE_1: 101, CASE_2: 102, CASE_3: 103, CASE_4: 104 },
      ['Code'],
    ],
    [
      'an enum called after errors of which a part is known',
      `enum BigError { ${Array.from({ length: 20 }, (_, at) => `CASE_${at} = ${100 + at}`).join(', ')} };\nenum Mode { A, B };`,
      {
        CASE_1: 101,
        CASE_2: 102,
        ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`OTHER_${at}`, 500 + at])),
      },
      ['BigError'],
    ],
    [
      'several enums',
      'enum TER { terRETRY = -99, terQUEUED };\nenum TEC { tecCLAIM = 100, tecPATH };\nenum Mode { FAST, SLOW };',
      { terRETRY: -99, terQUEUED: -98, tecCLAIM: 100, tecPATH: 101 },
      ['TER', 'TEC'],
    ],
    [
      'an enum of errors with one member',
      'enum RpcError { LOST = 1, GONE };\nenum LinkError { DENIED = 7 };\nenum Mode { FAST };',
      { LOST: 1, GONE: 2, DENIED: 7 },
      ['RpcError', 'LinkError'],
    ],
  ])('takes %s', (_, text, entries, want) => {
    const chosen = chooseEnum(readSdkSource(text, { file: 'e.h' }), catalog(entries));
    expect(chosen.tables.map(({ title }) => title)).toEqual(want);
  });

  it('takes an enum of errors beside a known one of its struct, and none that sorts or ranks them', () => {
    const text = `public struct LinkError: Error {
  public enum ServerErrorCode: Int { case gone = 101, closed = 4111 }
  public enum InternalErrorCode: Int { case timeout = 9000, lost = 9001 }
  public enum ErrorFamily: Int { case fatal = 70, passing = 84 }
  public enum SmallErrorCode: Int { case one = 1, two = 2 }
  public enum RenamedErrorCode: Int { case away = 101, shut = 102 }
}`;
    const chosen = chooseEnum(readSdkSource(text, { file: 'LinkError.swift' }), catalog({ GONE: 101, CLOSED: 4111 }));
    expect(chosen.tables.map(({ title }) => title)).toEqual(['ServerErrorCode', 'InternalErrorCode']);
  });

  it('leaves a file with a single enum alone, however far it has drifted', () => {
    const single = readSdkSource('enum E { A = 1, B = 2 };', { file: 'e.h' });
    expect(chooseEnum(single, catalog({}))).toBe(single);
  });
});

describe('files that are read together', () => {
  const dart = `class PayErrorType { static const LOST = 1; static const GONE = 2; static const BUSY = 3; }
class PayError { static const MESSAGE = 1; static const TYPE = 2; }
class Permission { static const READ = 1; static const WRITE = 2; }
`;
  const java = 'enum PayErrorType { LOST(1), GONE(2), BUSY(3); PayErrorType(int code) {} }';
  const chosen = (pages: readonly SourceReading[]) =>
    readSdkFiles(
      [
        { text: dart, options: { file: 'e.dart' } },
        { text: java, options: { file: 'E.java' } },
      ],
      pages,
    ).map(({ tables }) => tables.map(({ title }) => title).join());

  it('show one another which class holds the codes, and not the numbers of fields', () => {
    expect(chosen([])).toEqual(['PayErrorType', 'PayErrorType']);
  });

  it('show it where a page says nothing of the names', () => {
    const page = readSdkSource('enum E { Z = 900 };', { file: 'page.h', origin: 'docs' });
    expect(chosen([page])).toEqual(['PayErrorType', 'PayErrorType']);
  });
});

describe('an enum that is asked for', () => {
  const text = 'namespace a { enum class E { X = 1 }; }\nnamespace b { enum class E { Y = 2 }; }\nenum F { Z = 3 };';
  it.each([
    ['E', ['X', 'Y']],
    ['a::E', ['X']],
    ['b.E', ['Y']],
    ['F', ['Z']],
    ['G', []],
  ])('%s', (wanted, names) => {
    const reading = readSdkSource(text, { file: 'e.hpp', enum: wanted });
    expect(reading.observations.map(({ name }) => name)).toEqual(names);
  });

  it('says what there is instead', () => {
    const { skippedTables } = readSdkSource(text, { file: 'e.hpp', enum: 'G' });
    expect(skippedTables.map(({ reason }) => reason)).toEqual(['G is not in e.hpp; it has E, F']);
  });

  it('still uses the constants of the others', () => {
    const two = 'enum A { BASE = 40 };\nenum B { X = BASE + 2 };';
    expect(readSdkSource(two, { file: 'e.h', enum: 'B' }).observations.map(({ code }) => code)).toEqual([42]);
  });
});

describe('symbols of other files', () => {
  it('are known by their names and by their enum', () => {
    const base = readSdkSource('enum Base { FIRST = 500, SECOND };\n#define STEP 10\n', { file: 'base.h' });
    const symbols = symbolsOf(base);
    expect(symbols.get('Base.SECOND')).toBe(501);
    const text = 'enum class E { A = Base::FIRST + STEP, B, C = SECOND };';
    const { observations } = readSdkSource(text, { file: 'e.hpp', symbols });
    expect(observations.map(({ code }) => code)).toEqual([510, 511, 501]);
  });

  it('are left out where one name stands for two numbers', () => {
    const symbols = symbolsOf(readSdkSource('enum class A { X = 1 };\nenum class B { X = 2 };', { file: 'e.hpp' }));
    expect([...symbols.keys()]).toEqual(['A.X', 'B.X']);
  });
});

describe('what is known of the source', () => {
  it.each([
    ['e.h', 'enum E { A };', null],
    ['e.h', '#import <Foundation/Foundation.h>\nenum E { A };', 'ios'],
    ['E.java', 'enum E { A }', 'android'],
    ['E.swift', 'enum E { case a }', 'ios'],
    ['e.dart', 'enum E { a }', 'flutter'],
    ['E.cs', 'enum E { A }', null],
    ['e.ts', 'enum E { A }', 'web'],
  ])('%s: the platform', (file, text, platform) => {
    expect(readSdkSource(text, { file }).source.platform).toBe(platform);
  });

  it.each([
    ['AgoraChatErrorCode', ['AgoraChatErrorNone', 'AgoraChatErrorGeneral', 'AgoraChatErrorBusy'], 'AgoraChatError'],
    ['EMErrorCode', ['EMErrorNone', 'EMErrorGeneral', 'EMErrorGroupFull'], 'EMError'],
    ['E', ['ERR_OK', 'ERR_FAILED', 'ERR_BUSY'], 'ERR_'],
    ['GroupError', ['GROUP_FULL', 'GROUP_GONE', 'GROUP_BUSY'], ''],
    ['E', ['USER_FULL', 'GROUP_GONE', 'GROUP_BUSY'], ''],
    ['E', ['ERROR_A', 'ERRONEOUS_B', 'ERROR_C'], ''],
    ['E', ['ErrorA', 'ErrorB'], ''],
  ])('%s: the prefix of %j', (title, names, prefix) => {
    const text = `enum ${title} { ${names.join(', ')} };`;
    expect(readSdkSource(text, { file: 'e.h' }).source.prefix).toBe(prefix);
  });

  it('comments that speak to this tool', () => {
    const { directives } = readSdkSource('// errgen-disable x -- because\nenum E { A };', { file: 'e.h' });
    expect(directives).toEqual([{ location: { file: 'e.h', line: 1, column: 1 }, text: 'disable x -- because' }]);
  });
});

it('431 of 942 members of PlayFabErrorCode don’t refuse the obvious one', () => {
  const members = Array.from(
    { length: 942 },
    (_, at) => `    Failure${String.fromCharCode(97 + (at % 26))}${at} = ${1000 + at},\n`,
  );
  const text = `public enum PluginContract { PlayFab_Serializer, PlayFab_Transport }\npublic enum PlayFabErrorCode\n{\n${members.join('')}}\n`;
  const documented = Object.fromEntries(
    Array.from({ length: 431 }, (_, at) => [`Failure${String.fromCharCode(97 + (at % 26))}${at}`, 1000 + at]),
  );
  const chosen = chooseEnum(readSdkSource(text, { file: 'PlayFabErrors.cs' }), catalog(documented));
  expect(chosen.tables.map(({ title }) => title)).toEqual(['PlayFabErrorCode']);
  expect(chosen.observations).toHaveLength(942);
});

it('an enum of errors goes before the constants that it takes its values from', () => {
  const text = `public class Defines {
  public const int NN_MAXLEN = 128;
  public const int NN_FOREVER = -1;
  public const int NN_EINTR = 11;
  public const int NN_ENOMEM = 12;
  public const int NN_EINVAL = 13;
  public enum NnErrno { OK = 0, EINTR = NN_EINTR, ENOMEM = NN_ENOMEM, EINVAL = NN_EINVAL }
}`;
  const chosen = chooseEnum(
    readSdkSource(text, { file: 'Defines.cs' }),
    catalog({ NN_EINTR: 11, NN_ENOMEM: 12, NN_EINVAL: 13 }),
  );
  expect(chosen.tables.map(({ title }) => title)).toEqual(['NnErrno']);
});
