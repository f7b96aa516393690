/** What families of SDKs beside one page have shown, each as small as it can be: names, numbers and texts as they were written. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const page = (rows: readonly string[], file = 'errors.md'): ProjectFile => ({
  origin: 'docs',
  options: { file, locale: 'en' },
  text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`,
});
const names = (rows: readonly string[]): ProjectFile => ({
  ...page([]),
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`,
});
const swift = (members: string, platform = 'ios'): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'PaymentError.swift', platform },
  text: `public enum PaymentError: Int {\n${members
    .split(', ')
    .map((one) => `  case ${one}\n`)
    .join('')}}\n`,
});
const java = (members: string): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'PaymentErrors.java', platform: 'android' },
  text: `public final class PaymentErrors {\n${members
    .split(', ')
    .map((one) => `  public static final int ${one};\n`)
    .join('')}}\n`,
});
const header = (members: string): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'payment.h', platform: 'c' },
  text: `enum PWError {\n${members
    .split(', ')
    .map((one) => `  ${one},\n`)
    .join('')}};\n`,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, code, name }) => `${severity} ${rule} ${code} ${name}`);
}

describe('a page of names', () => {
  const rows = ['`CARD_DECLINED` | The bank refuses.', '`RATE_LIMITED` | Too many payments.', '`NO_FUNDS` | Too poor.'];

  it('documents the members that have its names, whatever their numbers are', async () => {
    expect(await told(names(rows), swift('cardDeclined = 1, rateLimited = 2, noFunds = 3'))).toEqual([]);
  });

  it('and a member that it lacks is undocumented', async () => {
    const sdk = swift('cardDeclined = 1, rateLimited = 2, noFunds = 3, walletLocked = 4');
    expect(await told(names(rows), sdk)).toEqual(['error undocumented-code 4 walletLocked']);
  });
});

describe('prefixes', () => {
  const rows = ['1 | `RATE_LIMITED` | Too many.', '2 | `CARD_DECLINED` | No.', '3 | `NO_FUNDS` | Too poor.'];

  it('of every member of a C enum are none of the names', async () => {
    const c = header('PW_RATE_LIMITED = 1, PW_CARD_DECLINED = 2, PW_NO_FUNDS = 3');
    expect(await told(page(rows), c, java('RATE_LIMITED = 1, CARD_DECLINED = 2, NO_FUNDS = 3'))).toEqual([]);
  });

  it('of most members are prefixes, too, and what lacks the word for an error has the vendor alone', async () => {
    const ios: ProjectFile = {
      origin: 'sdk',
      options: { file: 'PayError.h', platform: 'ios' },
      text: 'typedef NS_ENUM(NSInteger, PayErrorCode) {\n  kPayErrorRateLimited = 1,\n  kPayErrorCardDeclined = 2,\n  kPayErrorNoFunds = 3,\n  kPayScriptFailed = 4,\n};\n',
    };
    const more = [...rows, '4 | `SCRIPT_FAILED` | Broken.'];
    expect(
      await told(page(more), ios, java('RATE_LIMITED = 1, CARD_DECLINED = 2, NO_FUNDS = 3, SCRIPT_FAILED = 4')),
    ).toEqual([]);
  });
});

describe('names that are near one another', () => {
  it('contradict each other where one enum has both', async () => {
    const rows = ['1 | `NO_PERMISSION` | Not allowed.', '2 | `LOST` | Gone.', '3 | `LATE` | Too late.'];
    const sdk = swift('noPermission = 1, lost = 2, late = 3, noDelegatePermission = 4');
    expect(await told(page(rows), sdk)).toEqual(['error undocumented-code 4 noDelegatePermission']);
  });
});

describe('what ships', () => {
  it('is never told to be renamed because one text speaks of something else', async () => {
    const rows = [
      '1 | `SESSION_LOST` | The peer closed the channel.',
      '2 | `PEER_BUSY` | The peer talks.',
      '3 | `LATE` | Slow.',
    ];
    const members = (style: (name: string) => string) =>
      ['SESSION_LOST', 'PEER_BUSY', 'LATE'].map((name, at) => `${style(name)} = ${at + 1}`).join(', ');
    const camel = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(await told(page(rows), swift(members(camel)), java(members((name) => name)))).toEqual([]);
  });

  it('and is misspelt is told, once per word', async () => {
    const rows = ['1 | `UNKNOWN_ERROR` | Nobody knows.', '2 | `OLD_VERSION` | Update.', '3 | `BAD_MESSAGE` | Odd.'];
    const found = await told(page(rows), java('UNKOWN_ERROR = 1, OLD_VERISON = 2, BAD_MESSSAGE = 3'));
    expect(found.map((one) => one.split(' ').slice(2).join(' ')).sort()).toEqual([
      '1 UNKOWN_ERROR',
      '2 OLD_VERISON',
      '3 BAD_MESSSAGE',
    ]);
  });
});

describe('an old name', () => {
  it('that the page keeps and no SDK ships is told', async () => {
    const rows = [
      '1 | `RATE_LIMITED` | Too many.',
      '2 | `CARD_DECLINED` | No.',
      '3 | `NO_FUNDS` | Poor.',
      '4 | `WALLET_LOCKED` | Shut.',
      '5 | `INVALID_FIELD_NAME` | Odd.',
    ];
    const members = 'RATE_LIMITED = 1, CARD_DECLINED = 2, NO_FUNDS = 3, WALLET_LOCKED = 4, INVALID_KEY_NAME = 5';
    const ios = swift('rateLimited = 1, cardDeclined = 2, noFunds = 3, walletLocked = 4, invalidKeyName = 5');
    expect(await told(page(rows), java(members), ios)).toEqual(['warning sdk-name-mismatch 5 INVALID_FIELD_NAME']);
  });
});

describe('values as SDKs write them', () => {
  const values = (file: string, text: string, options = {}) =>
    readSdkSource(text, { file, ...options }).observations.map(({ name, code }) => `${name} ${code}`);

  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'e.dart',
      'class Status { final int code; const Status(this.code);\n static final Ok = Status(0);\n static final Lost = Status(5);\n}',
      {},
      ['Ok 0', 'Lost 5'],
    ],
    ['e.dart', 'enum E { lost, late }', { values: 'position' }, ['lost 0', 'late 1']],
    [
      'E.kt',
      'enum class E(val code: Int) { LOST(4), LATE(13) }',
      { values: 'OS-PLUG-FILE-%04d' },
      ['LOST OS-PLUG-FILE-0004', 'LATE OS-PLUG-FILE-0013'],
    ],
  ])('%s', (file, text, options, want) => {
    expect(values(file, text, options)).toEqual(want);
  });
});

describe('an enum of errors that no page knows, beside one that they know', () => {
  const rows = ['101 | `NOT_FOUND` | No such file.', '102 | `CLOSED` | Too late.', '103 | `TOO_MANY` | Wait.'];
  const sdk: ProjectFile = {
    origin: 'sdk',
    options: { file: 'LinkError.swift', platform: 'ios' },
    text: `public struct LinkError: Error {
  public enum ServerErrorCode: Int { case notFound = 101, closed = 102, tooMany = 103 }
  public enum InternalErrorCode: Int {
    case timeout = 9000
    case linkNotFound = 9001
    case closed = 9002
  }
}
`,
  };

  it('is documented nowhere, and its names are not those of the page with other numbers', async () => {
    const more = [...rows, '104 | `LINK_NOT_FOUND` | The server has none.'];
    expect(await told(page(more), sdk)).toEqual([
      'error undocumented-code 9000 timeout',
      'error undocumented-code 9001 linkNotFound',
      'error undocumented-code 9002 closed',
    ]);
  });

  it('and a number of the one that the page knows is held against it', async () => {
    const moved = [...rows.slice(0, 1), '202 | `CLOSED` | Too late.', ...rows.slice(2)];
    expect(await told(page(moved), sdk)).toContain('error sdk-code-mismatch 202 CLOSED');
  });
});

describe('an SDK whose numbers stand in a file that was not read', () => {
  const rows = ['101 | `NOT_FOUND` | No such file.', '102 | `CLOSED` | Too late.', '103 | `TOO_MANY` | Wait.'];
  const sdk = (members: string): ProjectFile => ({
    origin: 'sdk',
    options: { file: 'StatusCode.java', platform: 'android' },
    text: `import static base.Constants.FIRST;\npublic enum StatusCode {\n  ${members};\n  private final int code;\n  StatusCode(int code) { this.code = code; }\n}\n`,
  });

  it('is held against the page by its names, where it has nearly all of the page', async () => {
    const members = 'NOT_FOUND(FIRST + 1), CLOSED(FIRST + 2), TOO_MANY(FIRST + 3), CLIENT_LOST(FIRST + 9)';
    expect(await told(page(rows), sdk(members))).toEqual(['error undocumented-code null CLIENT_LOST']);
  });

  it('and what it gives for anything else is no error that a page would have', async () => {
    const members = 'NOT_FOUND(FIRST + 1), CLOSED(FIRST + 2), TOO_MANY(FIRST + 3), UNRECOGNIZED(FIRST + 9)';
    expect(await told(page(rows), sdk(members))).toEqual([]);
  });

  it('and not where the page may have other names for it', async () => {
    const members = 'NOT_FOUND(FIRST + 1), SHUT(FIRST + 2), OVERRUN(FIRST + 3), CLIENT_LOST(FIRST + 9)';
    expect(await told(page(rows), sdk(members))).toEqual([]);
  });
});

it('a row whose name the SDK has at another number documents nothing that it has at this one', async () => {
  const rows = ['1 | `NO_FUNDS` | Too poor.', '2 | `RATE_LIMITED` | Too many.', '4 | `CARD_DECLINED` | No.'];
  const sdk = swift('noFunds = 1, rateLimited = 2, cardDeclined = 3, walletLocked = 4');
  expect(await told(page(rows), sdk)).toEqual([
    'error undocumented-code 4 walletLocked',
    'error sdk-code-mismatch 4 CARD_DECLINED',
  ]);
});
