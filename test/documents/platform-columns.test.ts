/** Tables that give each platform a column of names, and rows that go on with the entry above. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { places, review } from '../support/project.ts';

const HEADER = (cells: string) => `# Error codes\n\n| ${cells} |\n|${' --- |'.repeat(cells.split('|').length)}\n`;
const read = (text: string) => readDocument(text, { file: 'page.md', locale: 'en' });
const said = (text: string) =>
  read(text).observations.map(({ code, name, platform, texts }) => [code, name, platform, texts.description?.value]);

describe('names per platform', () => {
  const rows = '| 101 | USER_REMOVED | kUserRemoved | The user is removed. |\n| 102 | USER_BANNED | - | Banned. |\n';

  test('give one observation for each, with the code and the texts of the row', () => {
    expect(said(HEADER('Code | Android | iOS | Description') + rows)).toEqual([
      [101, 'USER_REMOVED', 'android', 'The user is removed.'],
      [101, 'kUserRemoved', 'ios', 'The user is removed.'],
      [102, 'USER_BANNED', 'android', 'Banned.'],
    ]);
  });

  test.each([
    [
      'Value | iOS name | Android name',
      '| 1 | ERRFailed | ERR_FAILED |\n| 2 | ERRDenied | ERR_DENIED |\n',
      ['ios', 'android'],
    ],
    [
      '错误码 | 安卓 | 鸿蒙',
      '| 1 | ERR_FAILED | kErrFailed |\n| 2 | ERR_DENIED | kErrDenied |\n',
      ['android', 'harmonyos'],
    ],
    [
      'Android | Code | Windows & macOS',
      '| ERR_A_B | 1 | ErrAB |\n| ERR_C_D | 2 | ErrCD |\n',
      ['android', 'windows, macos'],
    ],
    ['Code | Name | Unity name', '| 1 | ERR_FAILED | ErrFailed |\n| 2 | ERR_DENIED | ErrDenied |\n', [null, 'unity']],
    ['Code | Name | Windows', '| 1 | ERR_FAILED | Yes |\n| 2 | ERR_DENIED | No |\n', [null]],
    ['Code | Android | Message', '| 1 | ERR_FAILED | It failed. |\n| 2 | ERR_DENIED | It is denied. |\n', [null]],
  ])('%s', (header, table, platforms) => {
    const { observations } = read(HEADER(header) + table);
    expect(observations.map(({ code }) => code)).toEqual([1, 2].flatMap((code) => platforms.map(() => code)));
    expect(observations.map(({ platform }) => platform)).toEqual([...platforms, ...platforms]);
  });

  test('may be of SDKs that are called by their language', () => {
    const table = '| 1 | LAMP_GONE | lampGone | Gone |\n| 2 | LAMP_BAD | lampBad | Bad |\n';
    expect(said(HEADER('Code | Java | Swift error | Meaning') + table)).toEqual([
      [1, 'LAMP_GONE', 'java', 'Gone'],
      [1, 'lampGone', 'swift', 'Gone'],
      [2, 'LAMP_BAD', 'java', 'Bad'],
      [2, 'lampBad', 'swift', 'Bad'],
    ]);
  });

  test('of which each has its own number keep it', () => {
    const table =
      '| Gone | LAMP_GONE (1) | kLampGone (-1) | lamp_gone |\n| Bad | LAMP_BAD (2) | kLampBad (-2) | lamp_bad |\n';
    expect(said(HEADER('Description | Android | iOS | Web') + table)).toEqual([
      [1, 'LAMP_GONE', 'android', 'Gone'],
      [-1, 'kLampGone', 'ios', 'Gone'],
      [1, 'lamp_gone', 'web', 'Gone'],
      [2, 'LAMP_BAD', 'android', 'Bad'],
      [-2, 'kLampBad', 'ios', 'Bad'],
      [2, 'lamp_bad', 'web', 'Bad'],
    ]);
  });

  test('stand at their own places', () => {
    const { observations, text } = read(HEADER('Code | Android | iOS | Description') + rows);
    expect(observations.map(({ nameSpan }) => text.slice(nameSpan?.start, nameSpan?.end))).toEqual([
      'USER_REMOVED',
      'kUserRemoved',
      'USER_BANNED',
    ]);
  });

  test('a row without any name keeps its code', () => {
    expect(
      said(`${HEADER('Code | Android | iOS | Description')}${rows}| 103 | | - | The room is closed. |\n`),
    ).toContainEqual([103, null, null, 'The room is closed.']);
  });

  test('are no duplicates, and each platform keeps its own, whatever prefix one of them has', () => {
    const prefixed = `${HEADER('Code | Android | iOS | Description')}| 101 | USER_REMOVED | ChatErrorUserRemoved | The user is removed. |
| 102 | USER_BANNED | ChatErrorUserBanned | The user is banned. |
| 103 | TOKEN_EXPIRED | ChatErrorTokenExpired | The token has expired. |
| 104 | ROOM_CLOSED | - | The room is closed. |
`;
    const { catalog, findings, readings } = review([{ file: 'page.md', locale: 'en', text: prefixed }]);
    expect(readings[0]?.source.prefix).toBe('ChatError');
    expect(catalog.codes.map(({ code, platformNames }) => [code, Object.fromEntries(platformNames)])).toEqual([
      [101, { android: 'USER_REMOVED', ios: 'ChatErrorUserRemoved' }],
      [102, { android: 'USER_BANNED', ios: 'ChatErrorUserBanned' }],
      [103, { android: 'TOKEN_EXPIRED', ios: 'ChatErrorTokenExpired' }],
      [104, { android: 'ROOM_CLOSED' }],
    ]);
    expect(findings.map(({ rule, code }) => [rule, code])).toEqual([['missing-on-platform', 104]]);
  });
});

describe('codes per platform', () => {
  test('give one observation for each that has one, under the name of the row', () => {
    const rows =
      '| LAMP_GONE | 1001 | -1001 | Gone |\n| LAMP_BAD | 1002 | -1002 | Bad |\n| NO_CABLE | 1003 | n/a | No cable |\n';
    expect(said(HEADER('Error | Android | iOS | Description') + rows)).toEqual([
      [1001, 'LAMP_GONE', 'android', 'Gone'],
      [-1001, 'LAMP_GONE', 'ios', 'Gone'],
      [1002, 'LAMP_BAD', 'android', 'Bad'],
      [-1002, 'LAMP_BAD', 'ios', 'Bad'],
      [1003, 'NO_CABLE', 'android', 'No cable'],
    ]);
  });

  test('may be all that identifies an entry', () => {
    const rows = '| 1001 | -1001 | The lamp is gone |\n| 1002 | -1002 | The lamp is bad |\n| - | -1003 | No cable |\n';
    expect(said(HEADER('Error code (Android) | Error code (iOS) | Description') + rows)).toEqual([
      [1001, null, 'android', 'The lamp is gone'],
      [-1001, null, 'ios', 'The lamp is gone'],
      [1002, null, 'android', 'The lamp is bad'],
      [-1002, null, 'ios', 'The lamp is bad'],
      [-1003, null, 'ios', 'No cable'],
    ]);
  });

  test('of others are left out where the source is said to be of one that has its own', () => {
    const rows =
      '| LAMP_GONE | 1001 | -1001 | Gone |\n| LAMP_BAD | 1002 | -1002 | Bad |\n| NO_CABLE | 1003 | n/a | No cable |\n';
    const text = HEADER('Error | Android | iOS | Description') + rows;
    const of = (platform: string) => {
      const { observations, skippedRows } = readDocument(text, { file: 'page.md', locale: 'en', platform });
      return [observations.map((one) => [one.code, one.platform]), skippedRows.map(({ reason }) => reason)];
    };
    expect(of('ios')).toEqual([
      [
        [-1001, 'ios'],
        [-1002, 'ios'],
      ],
      ['it says nothing of ios'],
    ]);
    expect(of('web')[0]).toHaveLength(5);
  });

  test('are told apart from what else platforms have numbers of', () => {
    const rows = '| 1001 | 21 | 13 | The lamp is gone |\n| 1002 | 22 | 14 | The lamp is bad |\n';
    expect(said(HEADER('Error code | Android | iOS | Description') + rows)).toEqual([
      [1001, null, null, 'The lamp is gone'],
      [1002, null, null, 'The lamp is bad'],
    ]);
  });
});

describe('rows that a code spans', () => {
  const table = (rows: string) =>
    `# Error codes\n\n<table>\n<tr><th>Code</th><th>Name</th><th>Description</th><th>Solution</th></tr>\n${rows}</table>\n`;
  const page =
    table(`<tr><td rowspan="3">101</td><td rowspan="3">TOKEN_INVALID</td><td>The token is wrong.</td><td rowspan="2">Renew it.</td></tr>
<tr><td>The token has expired.</td></tr>
<tr><td>The token is empty.</td><td>Set it.</td></tr>
<tr><td>102</td><td>USER_BANNED</td><td>The user is banned.</td><td>-</td></tr>
`);

  test('add their texts to the entry, each once', () => {
    const { observations, skippedRows } = read(page);
    expect(observations.map(({ code, texts }) => [code, texts.description?.value, texts.fix?.value])).toEqual([
      [101, 'The token is wrong. The token has expired. The token is empty.', 'Renew it. Set it.'],
      [102, 'The user is banned.', undefined],
    ]);
    expect(skippedRows).toEqual([]);
  });

  test('are no broken rows', () => {
    expect(places(review([{ file: 'page.md', locale: 'en', text: page }]).findings)).toEqual([]);
  });

  test('have names of their own where only the code spans them', () => {
    const names = table(
      '<tr><td rowspan="2">101</td><td>TOKEN_INVALID</td><td>The token is wrong.</td><td>-</td></tr>\n<tr><td>TOKEN_WRONG</td><td>The token is wrong.</td><td>-</td></tr>\n',
    );
    expect(read(names).observations.map(({ code, name }) => [code, name])).toEqual([
      [101, 'TOKEN_INVALID'],
      [101, 'TOKEN_WRONG'],
    ]);
  });

  test('are skipped with the row that they belong to', () => {
    const ranges = table(
      '<tr><td rowspan="2">1000-1999</td><td rowspan="2">-</td><td>Errors of the network.</td><td>-</td></tr>\n<tr><td>Errors of the server.</td><td>-</td></tr>\n<tr><td>101</td><td>TOKEN_INVALID</td><td>Invalid.</td><td>-</td></tr>\n',
    );
    expect(read(ranges).skippedRows.map(({ reason }) => reason)).toEqual([
      'it is a range of codes, not a code',
      'the row goes on with the entry above',
    ]);
  });
});
