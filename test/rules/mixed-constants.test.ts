/** SDK files whose constants hold more than the errors that a page documents. */

import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const page = (rows: readonly string[]): ProjectFile => ({
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`,
});
const sdk = (file: string, platform: string, text: string): ProjectFile => ({
  origin: 'sdk',
  options: { file, platform },
  text,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, code, name }) => `${severity} ${rule} ${code} ${name}`);
}

const NEGATIVE = ['-1 | `LOST` | Gone.', '-2 | `FULL` | No room.', '-3 | `LATE` | Too late.', '-4 | `BUSY` | Later.'];
const OTHERS = [
  'VERSION = 1',
  'VERSION_JSON = 3',
  'NORMAL = 0',
  'ONEWAY = 1',
  'TYPE_NULL = 0',
  'TYPE_HASH = 1',
  'TYPE_GRID = 3',
];

it('versions and modes beside negative errors are none of the codes', async () => {
  const members = ['SUCCESS = 0', 'LOST = -1', 'FULL = -2', 'LATE = -3', 'BUSY = -4', 'DENIED = -5', ...OTHERS];
  const fields = members.map((one) => `  public static final int ${one};\n`).join('');
  const java = sdk('Helper.java', 'java', `public class Helper {\n${fields}}\n`);
  expect(await told(page(NEGATIVE), java)).toEqual(['error undocumented-code -5 DENIED']);
});

it('indexes in a file of error macros are none of the codes', async () => {
  const rows = ['7001 | `LOST` | Gone.', '7002 | `FULL` | No room.', '7003 | `LATE` | Too late.'];
  const errors = '#define ERR_LOST 7001\n#define ERR_FULL 7002\n#define ERR_LATE 7003\n#define ERR_BUSY 7004\n';
  const indexes = ['STATE', 'ERROR', 'DATE', 'ID'].map((one, at) => `#define PT_INDEX_${one} ${at}\n`).join('');
  expect(await told(page(rows), sdk('pay.m', 'ios', errors + indexes))).toEqual([
    'error undocumented-code 7004 ERR_BUSY',
  ]);
});

it('numbers that an enum keeps free are asked for on no page', async () => {
  const rows = ['1 | `LOST` | Gone.', '2 | `FULL` | No room.', '3 | `LATE` | Too late.'];
  const free = Array.from({ length: 20 }, (_, at) => `N${String(at + 4).padStart(5, '0')} = ${at + 4},`).join(' ');
  const text = `#[repr(u32)]\npub enum ErrorCode {\n    Lost = 1,\n    Full = 2,\n    Late = 3,\n\n    // Kept for later.\n${free}\n}\n`;
  expect(await told(page(rows), sdk('e.rs', 'rust', text))).toEqual([]);
});

const RPC = (client: string) =>
  sdk(
    'RpcError.js',
    'node',
    `var RpcError = {
    OK: 0,
    SERVER: { LOST: -1, FULL: -2, LATE: -3, BUSY: -4 },
    CLIENT: ${client}
  };
  module.exports.RpcError = RpcError;\n`,
  );

it.each<[string, string, readonly string[]]>([
  [
    'are among them',
    '{ NO_ADAPTER: -1001, LOST: -1002, CLOSED: -1003 }',
    ['NO_ADAPTER', 'LOST', 'CLOSED'].map((name, at) => `error undocumented-code ${-1001 - at} ${name}`),
  ],
  ['that number alike are another thing', '{ FAST: -1, SLOW: -2, LAZY: -3 }', []],
  ['with small numbers of their own may be anything', '{ LOW: 1, HIGH: 2 }', []],
])('constants beside others in an object of errors %s', async (_, client, want) => {
  expect(await told(page(NEGATIVE), RPC(client))).toEqual(want);
});

it('an enum in a class of errors is read where its numbers are documented', async () => {
  const rows = ['101 | `LOST` | Gone.', '102 | `FULL` | No room.', '201 | `STREAM_LOST` | Gone.'];
  const java = (code: number) =>
    sdk(
      'ErrorCode.java',
      'java',
      `public interface ErrorCode {\n  int LOST = 101;\n  int FULL = 102;\n  enum Stream { BAD_MAGIC(${code}); Stream(int code) {} }\n}\n`,
    );
  expect(await told(page(rows), java(201))).toEqual(['error sdk-name-mismatch 201 STREAM_LOST']);
  expect(await told(page(rows), java(301))).toEqual([]);
});

it('two names of one number on a page are aliases where an SDK that it speaks for has both', async () => {
  const rows = [...NEGATIVE, '-4 | `CALL_BUSY` | Later.'];
  const members = (more: readonly string[]) =>
    ['LOST = -1', 'FULL = -2', 'LATE = -3', 'BUSY = -4', ...more].map((one) => `  ${one},\n`).join('');
  const go = (more: readonly string[]) => sdk('e.h', 'c', `enum Error {\n${members(more)}};\n`);
  const swift = sdk('E.cs', 'dotnet', `public enum Error {\n${members([])}}\n`);
  expect(await told(page(rows), go(['CALL_BUSY = -4']), swift)).toEqual([]);
  expect(await told(page(rows), go([]), swift)).toEqual([expect.stringContaining('duplicate-code -4 CALL_BUSY')]);
});

it('a deprecation is told of the SDKs that ship the code', async () => {
  const java = sdk(
    'E.java',
    'java',
    'class E {\n  public static final int LOST = -1;\n  public static final int LATE = -3;\n}\n',
  );
  const ts = sdk(
    'e.ts',
    'js',
    `export enum E { LOST = -1, /** @deprecated gone */ FULL = -2, LATE = -3, BUSY = -4 }\n`,
  );
  const findings = await judgeProject({ files: [page(NEGATIVE), java, ts] });
  const [found] = findings.filter(({ rule }) => rule === 'sdk-deprecation-mismatch');
  expect(found?.message).toMatch(/^the js SDK deprecates -2 `FULL`/);
});

it.each<[string, boolean]>([
  ['### BUSY', true],
  ['    BUSY = -5;', true],
  ['`BUSY_NOW`: -5', true],
  ['    BUSY = -6;', false],
  ['A BUSY line.', false],
])('the line "%s" may be an entry that was not read: %s', async (line, may) => {
  const text = `${page(NEGATIVE.slice(0, 3)).text}\nAnd\n\n${line}\n`;
  const members = ['LOST = -1', 'FULL = -2', 'LATE = -3', 'BUSY = -5'].map((one) => `  ${one},\n`).join('');
  const files = [{ ...page([]), text }, sdk('e.h', 'c', `enum Error {\n${members}};\n`)];
  expect(await told(...files)).toEqual(may ? [] : ['error undocumented-code -5 BUSY']);
});

describe('what most of a class or an enum is about', () => {
  const settings = (name: string) => {
    const others = [
      'HOST_PORT = 8080',
      'POLL_SECONDS = 30',
      'DEFAULT_WIDTH = 640',
      'DEFAULT_HEIGHT = 480',
      'HISTORY = 77',
    ];
    const members = ['LOST = -1', 'FULL = -2', 'DISK_NOT_FOUND = -9', ...others];
    const fields = members.map((one) => `  public static final int ${one};\n`).join('');
    return sdk(`${name}.java`, 'java', `public class ${name} {\n${fields}}\n`);
  };

  it('in a class of other things, only what sounds like an error is asked for', async () => {
    expect(await told(page(NEGATIVE), settings('Settings'))).toEqual(['error undocumented-code -9 DISK_NOT_FOUND']);
    const findings = await judgeProject({ files: [page(NEGATIVE), settings('Settings')] });
    const once = findings.filter(({ rule, severity }) => rule === 'undocumented-code' && severity === 'info');
    expect(once.map(({ message }) => message)).toEqual([
      'errors.md documents only some of the constants of `Settings`, which the java SDK ships, and 5 of the others, such as `HOST_PORT`, have names that no error would have: they may be none',
    ]);
  });

  it('where all errors begin with one word, what does not and sounds like none is not asked for', async () => {
    const numbers = ['CloseNormal = 1000', 'CloseGone = 1001', 'CloseFull = 1002', 'CloseLate = 1003'];
    const others = ['TextMessage = 1', 'BinaryMessage = 2', 'PingMessage = 9'];
    const constants = (names: readonly string[]) =>
      sdk('conn.go', 'go', `package conn\n\nconst (\n${names.map((one) => `\t${one}\n`).join('')})\n`);
    const rows = ['1000 | `CloseNormal` | Done.', '1001 | `CloseGone` | Gone.', '1002 | `CloseFull` | No room.'];
    expect(await told(page(rows), constants([...numbers, ...others]))).toEqual([
      'error undocumented-code 1003 CloseLate',
    ]);
  });

  it('a class that is called after errors is asked for every member', async () => {
    expect(await told(page(NEGATIVE), settings('ErrorCodes'))).toHaveLength(6);
  });

  it('an enum of which a page has hardly anything is told once', async () => {
    const members = Array.from({ length: 40 }, (_, at) => `  ${'ABCDEFGHIJ'[at % 10]}${at}_GONE = ${at + 100},\n`);
    const text = `enum Error {\n  LOST = -1,\n  FULL = -2,\n${members.join('')}};\n`;
    expect(await told(page(NEGATIVE), sdk('e.h', 'c', text))).toEqual([]);
    const fewer = `enum Error {\n  LOST = -1,\n  FULL = -2,\n${members.slice(0, 30).join('')}};\n`;
    expect(await told(page(NEGATIVE), sdk('e.h', 'c', fewer))).toHaveLength(30);
  });
});
