/** One file or class that holds several sets of constants: the error codes are found among them. */

import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/names/words.ts';
import { chooseEnum } from '../../src/sdk-sources/choice/choose-enum.ts';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

const MIXED = `
/* Results */

#define DB_OK 0
#define DB_BUSY 1 /* locked */
#define DB_FULL 2

#define DB_GONE 3

/*
** More results; one for each half.
*/
#define DB_BUSY_READ (DB_BUSY | (1 << 8))
#define DB_BUSY_WRITE (DB_BUSY | (2 << 8))
#define DB_BUSY_MADE (DB_BUSY | NOWHERE)

/* Modes */
#define DB_OPEN_READ 0
#define DB_OPEN_WRITE 1
#define DB_OPEN_BOTH 2
#define DB_OPEN_LOST (NOWHERE | 1)
int db_open(void);
#define DB_TRACE_STMT 1
#define DB_TRACE_ROW 2
`;

const CLASS = `public class Constants {
  public static final int MODE_CALL = 0;
  public static final int ERR_OK = 0;
  public static final int MODE_LIVE = 1;
  public static final int ERR_FAILED = 1;
  public static final int MODE_GAME = 2;
  /** Not at this time. */
  public static final int ERR_NOT_READY = 2;
  public static final int ERR_NEW = 3;
  public static final int ROLE_HOST = 1;
  public static final int ROLE_GUEST = 2;
  public static final int LIMIT = 99;
}
`;

const SIGNED = `package base
const (
	GONVERSION int16 = 0x01
	GONJSON    int16 = 0x03
	GONNORMAL  int8  = 0x00
	GONONEWAY  int8  = 0x01
	GONSUCCESS int32 = 0
	GONLOST    int32 = -1
	GONFULL    int32 = -2
	GONLATE    int32 = -3
	GONNEW     int32 = -4
	GONTYPENULL int32 = 0x00
	GONTYPEHASH int32 = 0x01
	GONTYPEGRID int32 = 0x03
)
`;

function chosen(file: string, text: string, names: readonly string[]): string[] {
  const known = new Map(names.map((name) => [lettersOf(name), new Set([null])]));
  const reading = chooseEnum(readSdkSource(text, { file }), {
    hasCode: () => false,
    names: [known],
    documented: known.size,
    source: 'the documents',
  });
  return [
    ...reading.observations.map(({ table, row, name }) => `${table}.${row} ${name}`),
    ...reading.skippedRows.map(({ location, reason }) => `${location.line} ${reason.slice(0, 24)}`),
  ];
}

describe('sets of constants', () => {
  it('are told apart by what stands between them', () => {
    expect(chosen('db.h', MIXED, ['DB_OK', 'DB_BUSY', 'DB_FULL', 'DB_GONE', 'DB_BUSY_READ', 'DB_BUSY_WRITE'])).toEqual([
      '0.0 DB_OK',
      '0.1 DB_BUSY',
      '0.2 DB_FULL',
      '0.3 DB_GONE',
      '1.0 DB_BUSY_READ',
      '1.1 DB_BUSY_WRITE',
      '1.2 DB_BUSY_MADE',
      '15 the value of DB_BUSY_MAD',
    ]);
  });

  it('are told apart by the first words of their names', () => {
    expect(chosen('Constants.java', CLASS, ['OK', 'ERR_OK', 'ERR_FAILED', 'ERR_NOT_READY'])).toEqual([
      '0.0 ERR_OK',
      '0.1 ERR_FAILED',
      '0.2 ERR_NOT_READY',
      '0.3 ERR_NEW',
    ]);
  });

  it('are told apart where errors are called errors', () => {
    const text = `class Base {
      public static final int APP = 5370;
      public static final String KEY = "0011";
      public static final int OK = 0;
      public static final int ERR_LOST = 6001;
      public static final int ERR_FULL = 6002;
      public static final int ERR_NEW = 6003;
      public static final int LAST_ERROR = 6004;
      public static final int REVISION = 6447;
    }`;
    const wanted = ['0.0 OK', '0.1 ERR_LOST', '0.2 ERR_FULL', '0.3 ERR_NEW', '0.4 LAST_ERROR'];
    expect(chosen('Base.java', text, ['ERR_LOST', 'ERR_FULL', 'OK'])).toEqual(wanted);
  });

  it('are told apart by a family of their own, though one of it is called after an error', () => {
    const text =
      '#define ERR_LOST 7001\n#define ERR_FULL 7002\n#define ERR_NEW 7003\n#define PT_STATE 0\n#define PT_DATE 1\n#define PT_ID 2\n#define PT_ERROR 3\n#define PT_SUCCESS 7000\n';
    expect(chosen('e.m', text, ['LOST', 'ERR_LOST', 'ERR_FULL', 'PT_SUCCESS'])).toEqual([
      '0.0 ERR_LOST',
      '0.1 ERR_FULL',
      '0.2 ERR_NEW',
      '0.3 PT_SUCCESS',
    ]);
  });

  it('are told apart where a success is a state beside other states', () => {
    const text =
      'const (\n\tERROR_LOST = "LOST"\n\tERROR_FULL = "FULL"\n\tERROR_NEW = "NEW"\n\tRIDE_TYPE_IN = "in"\n\tRIDE_STATE_OPEN = "OPEN"\n\tRIDE_STATE_SUCCESS = "SUCCESS"\n\tRIDE_STATE_CLOSED = "CLOSED"\n)\n';
    expect(chosen('ride.go', text, ['LOST', 'FULL', 'NEW'])).toEqual([
      '0.0 ERROR_LOST',
      '0.1 ERROR_FULL',
      '0.2 ERROR_NEW',
    ]);
  });

  it('are told apart by their signs where what is not negative numbers alike', () => {
    const wanted = ['0.0 GONSUCCESS', '0.1 GONLOST', '0.2 GONFULL', '0.3 GONLATE', '0.4 GONNEW'];
    expect(chosen('base.go', SIGNED, ['GONSUCCESS', 'GONLOST', 'GONFULL', 'GONLATE'])).toEqual(wanted);
    // Warnings that go on where the errors end are no other set.
    const warnings = SIGNED.replace(/GONVERSION[\s\S]*GONNORMAL/, 'GONSLOW').replace(/GONTYPE.*/g, '');
    expect(chosen('base.go', warnings, ['GONLOST', 'GONFULL']).length).toBe(7);
  });

  it('stay one where each number stands once, whatever the headings', () => {
    const text =
      '/* A */\n#define E_A 1\n#define E_B 2\n\n/* B */\n#define E_C 3\n#define E_D 4\n\n/* C */\n#define E_E 5\n#define E_F 6\n';
    expect(chosen('e.h', text, ['E_A', 'E_B'])).toEqual([
      '0.0 E_A',
      '0.1 E_B',
      '0.2 E_C',
      '0.3 E_D',
      '0.4 E_E',
      '0.5 E_F',
    ]);
  });

  it('stay one where each constant has a comment of its own', () => {
    const first = ['A', 'B', 'C', 'D'].map((name, at) => `/* ${name}. */\n#define E_${name} ${at}\n`).join('\n');
    const second = `int between(void);\n${['P', 'Q', 'R', 'S'].map((name, at) => `#define E_${name} ${at}\n`).join('')}`;
    expect(chosen('e.h', `${first}${second}`, ['E_A', 'E_B', 'E_C'])).toEqual([
      '0.0 E_A',
      '0.1 E_B',
      '0.2 E_C',
      '0.3 E_D',
    ]);
  });
});
