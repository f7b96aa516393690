/** Members that no program is ever given, and errors that are only called like one. */

import { expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

const END = 'it only marks the end of the enum';
const BASE = 'it is only what the others count from';
const LIMIT = 'it is a limit and no error';
const UNUSED = 'its name says that it is not for use';

it.each<[string, string, Record<string, string>]>([
  ['a count of one letter', 'enum E { X_ERROR_LOST, X_ERROR_GONE, X_ERROR_N };', { X_ERROR_N: END }],
  ['the last one again', 'enum E { E_LOST, E_GONE, E_LAST = E_GONE };', { E_LAST: END }],
  ['a count', 'enum E { E_LOST = 5, E_GONE, E_COUNT = E_GONE + 1, E_LATE };', { E_COUNT: END }],
  ['not for use', 'enum E { S_OK, S_LOST, S__DO_NOT_USE = -1 };', { S__DO_NOT_USE: UNUSED }],
  ['a base', 'enum E { E_BASE = 100, E_LOST = E_BASE + 1, E_GONE = E_BASE + 2 };', { E_BASE: BASE }],
  [
    'a base of macros',
    '#define ERR_BASE 100\n#define ERR_LOST (ERR_BASE + 1)\n#define ERR_GONE (ERR_BASE + 2)',
    { ERR_BASE: BASE },
  ],
  [
    'a further name of an error that ends like a base',
    '#define ERR_BAD_BASE 4\n#define ERR_OLD ERR_BAD_BASE\n#define ERR_X 5',
    {},
  ],
  [
    'bounds of a range of codes',
    '#define LOST 1\n#define MIN_USER_ERROR_CODE 301\n#define MAX_USER_ERROR_CODE 999\n#define MAX_CODE_ERROR 5',
    { MIN_USER_ERROR_CODE: LIMIT, MAX_USER_ERROR_CODE: LIMIT },
  ],
  [
    'the first and the last code of a span of an enum',
    'enum E { SPAN1_MAX_CODE_E = -96, LOST_E = -97, GONE_E = -98, BAD_MAX_CODE_LENGTH_E = -99, SPAN1_MIN_CODE_E = -300 };',
    { SPAN1_MAX_CODE_E: LIMIT, SPAN1_MIN_CODE_E: LIMIT },
  ],
  ['a base that nothing counts from', 'enum E { E_BASE = 100, E_LOST = 101, E_GONE = 102 };', {}],
  [
    'limits among constants',
    '#define LOST 1\n#define MAX_DEVICES 16\n#define RETRY_COUNT 3\n#define GONE 2',
    { MAX_DEVICES: LIMIT, RETRY_COUNT: LIMIT },
  ],
  [
    'limits that are exceeded',
    '#define LOST 1\n#define MAX_DEVICES_EXCEEDED 16\n#define ERR_MAX_DEVICES 3\n#define GONE 2',
    {},
  ],
  ['a limit in an enum', 'enum E { LOST, GONE, MAX_DEVICES };', {}],
  ['an error that ends like a count', 'enum E { E_LOST, E_BAD_COUNT = E_LOST + 4, E_GONE };', {}],
])('%s', (_, text, want) => {
  const { observations } = readSdkSource(`${text}\n`, { file: 'e.h' });
  const found = observations.flatMap(({ name, internal }) => (internal ? [[name, internal.says]] : []));
  expect(Object.fromEntries(found)).toEqual(want);
});

const KEPT = 'it only keeps its number free: it has no name and no comment';
const NAMED = 'Fail = 1, Busy = 2, Off = 3,';
const RANGE = ['N0004', 'N0005', 'N0006', 'N0007', 'N0008'];

it.each<[string, string, readonly string[]]>([
  ['numbers kept for later', RANGE.map((name) => `${name} = ${Number(name.slice(1))},`).join(' '), RANGE],
  [
    'errors that are called by their numbers',
    RANGE.map((name) => `${name} = ${Number(name.slice(1))}, // gone\n`).join(''),
    [],
  ],
  ['names with another number', RANGE.map((name) => `${name} = ${Number(name.slice(1)) + 1},`).join(' '), []],
  ['numbers with gaps', RANGE.map((name) => `${name}0 = ${Number(name.slice(1))}0,`).join(' '), []],
])('%s', (_, members, want) => {
  const { observations } = readSdkSource(`pub enum ErrorCode { ${NAMED}\n${members} }\n`, { file: 'e.rs' });
  expect(observations.flatMap(({ name, internal }) => (internal?.says === KEPT ? name : []))).toEqual(want);
});

it('enums all of whose members are called by their numbers', () => {
  const members = RANGE.map((name) => `${name} = ${Number(name.slice(1))},`).join(' ');
  const { observations } = readSdkSource(`pub enum ErrorCode { ${members} }\n`, { file: 'e.rs' });
  expect(observations.filter(({ internal }) => internal)).toEqual([]);
});

const FORMS = `class E {
  static final String LOST = "M_LOST", GONE = "M_GONE", BUSY = "M_BUSY", LATE = "M_LATE", FULL = "M_FULL", SLOW = "M_SLOW";
  static final String KEY = "errcode";
  static final int LIMIT = 6;
}`;
const OTHER = 'its value has another form than those of the others';
const REST = 'it stands for every number that has no member';

it.each<[string, string, string, Record<string, string>]>([
  ['keys and numbers among texts', 'E.java', FORMS, { KEY: OTHER, LIMIT: OTHER }],
  [
    'names of methods among errors',
    'Contract.java',
    `class Contract { ${['RESULT_A = "a"', 'RESULT_B = "b"', 'METHOD_C = "c"', 'METHOD_D = "d"', 'METHOD_E = "e"']
      .map((one) => `public static final String ${one};`)
      .join(' ')} ${[1, 2, 3].map((at) => `public static final int ERROR_${at} = ${at};`).join(' ')} }`,
    { RESULT_A: OTHER, RESULT_B: OTHER, METHOD_C: OTHER, METHOD_D: OTHER, METHOD_E: OTHER },
  ],
  ['two forms, none of them main', 'E.java', FORMS.replace('"M_GONE"', '"gone"').replace('"M_BUSY"', '"busy"'), {}],
  [
    'a case for all other numbers',
    'E.swift',
    'enum E { case lost, gone, busy, unrecognized(Int32) }',
    { unrecognized: REST },
  ],
  ['a case with a text', 'E.swift', 'enum E { case lost, gone, busy, failed(String) }', {}],
  ['several cases that carry something', 'E.swift', 'enum E { case lost, gone, status(Int), errno(Int) }', {}],
])('%s', (_, file, text, want) => {
  const { observations } = readSdkSource(`${text}\n`, { file });
  const found = observations.flatMap(({ name, internal }) => (internal ? [[name, internal.says]] : []));
  expect(Object.fromEntries(found)).toEqual(want);
});

it.each([
  ['case lost = 1\n case gone = 2\n case late = 3\n case other', ['other']],
  ['case lost = 1\n case gone = 2\n case late = 3\n case unknown', ['unknown']],
  ['case lost = 1\n case gone = 2\n case late = 3\n case unknownLamp', []],
  ['case lost = 1\n case gone = 2\n case late = 3\n case other = 4', []],
  ['case lost\n case gone\n case late\n case other', []],
  ['case lost = 1\n case gone = 2\n case late = 3\n case early', []],
])('a case for all other numbers: %s', (cases, want) => {
  const { observations } = readSdkSource(`enum E: Int {\n ${cases}\n}\n`, { file: 'e.swift' });
  expect(observations.flatMap(({ name, internal }) => (internal === undefined ? [] : name))).toEqual(want);
});
