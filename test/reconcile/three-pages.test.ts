/** The three pages in `docs-source/`: the catalog and the findings that a careful reviewer finds in them by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Page, review } from '../support/project.ts';

const page = (file: string, rest: Omit<Page, 'file' | 'text'>): Page => ({
  file,
  text: readFileSync(new URL(`../../docs-source/${file}`, import.meta.url), 'utf8'),
  ...rest,
});

const { readings, catalog, findings } = review(
  [
    page('android.en.md', { platform: 'android', locale: 'en' }),
    page('ios.zh-CN.md', { platform: 'ios', locale: 'zh-CN' }),
    page('ios-legacy.en.md', { platform: 'ios', locale: 'en', generation: 'legacy' }),
  ],
  { id: 'chat', precedence: ['android', 'ios'] },
);

const entry = (code: number) => catalog.codes.find((one) => one.code === code);
const lines = (rule: string, file: string) =>
  findings.filter((one) => one.rule === rule && one.location.file === file).map((one) => one.location.line);
const codes = (rule: string, file?: string) =>
  findings
    .filter((one) => one.rule === rule && (file === undefined || one.location.file === file))
    .map((one) => one.code);

test('every row is read', () => {
  expect(readings.map((reading) => reading.observations.length)).toEqual([77, 59, 42]);
  expect(readings.flatMap((reading) => reading.skippedRows)).toEqual([]);
});

describe('the catalog', () => {
  test('has 81 codes and 9 names that join none', () => {
    expect(catalog.codes).toHaveLength(81);
    expect(catalog.unnumbered.map(({ claim }) => claim.documentedAs)).toEqual([
      'AgoraErrorNotExist',
      'AgoraErrorInvalidURL',
      'AgoraErrorServerNotLogin',
      'AgoraErrorMessageIncludeIllegalSpeech',
      'AgoraErrorCallInvalidId',
      'AgoraErrorCallBusy',
      'AgoraErrorCallRemoteOffline',
      'AgoraErrorCallConnectFailed',
      'AgoraErrorApnsBindDeviceTokenFailed',
    ]);
    const legacy = catalog.codes.flatMap((code) => code.claims).filter((claim) => claim.generation === 'legacy');
    expect(legacy).toHaveLength(33);
    expect(legacy.filter((claim) => claim.joinedBy === 'spelling').map((claim) => claim.documentedAs)).toEqual([
      'AgoraErrorNerworkUnavailable',
    ]);
  });

  test.each([
    [104, 'INVALID_TOKEN', 'undamaged', ['ios.zh-CN.md:16']],
    [200, 'USER_ALREADY_LOGIN', 'precedence', ['ios.zh-CN.md:17']],
    [207, 'USER_REMOVED', 'undamaged', ['ios.zh-CN.md:24']],
    [403, 'FILE_DOWNLOAD_FAILED', 'undamaged', ['android.en.md:46']],
    [604, 'GROUP_MEMBERS_FULL', 'undamaged', ['ios.zh-CN.md:57']],
    [704, 'CHATROOM_MEMBERS_FULL', 'undamaged', ['ios.zh-CN.md:64']],
  ])('%i is %s', (code, name, policy, losers) => {
    const decision = entry(code)?.decisions.get('name');
    expect(entry(code)?.name).toBe(name);
    expect(decision?.policy).toBe(policy);
    expect(decision?.losers.map((loser) => `${loser.file}:${loser.line}`)).toEqual(losers);
  });

  test('a mangled name is repaired in the platform it belongs to', () => {
    expect(entry(207)?.platformNames.get('ios')).toBe('AgoraChatErrorUserRemoved');
    expect(entry(403)?.platformNames.get('android')).toBe('FILE_DOWNLOAD_FAILED');
  });

  test('texts are filed under the language they are written in', () => {
    expect(entry(903)?.texts.get('en')?.description).toBeUndefined();
    expect(entry(903)?.texts.get('zh-CN')?.description?.value).toBe('翻译参数无效');
    expect(entry(901)?.texts.get('zh-CN')?.description?.location.file).toBe('ios.zh-CN.md');
    expect(entry(900)?.texts.get('zh-CN')).toBeUndefined();
  });
});

describe('the findings', () => {
  test('at error level: these and nothing else', () => {
    expect(
      findings
        .filter((one) => one.severity === 'error')
        .map((one) => `${one.location.file}:${one.location.line} ${one.code} ${one.rule}`),
    ).toEqual([
      'android.en.md:46 403 duplicate-name',
      'ios.zh-CN.md:16 104 name-mismatch',
      'ios.zh-CN.md:24 207 mangled-name',
      'ios.zh-CN.md:57 604 mangled-name',
      'ios.zh-CN.md:64 704 mangled-name',
      'ios.zh-CN.md:66 900 meaning-mismatch',
    ]);
  });

  test('repairs are offered as exact edits of the page', () => {
    const repairs = findings
      .filter((one) => one.rule === 'mangled-name' || one.rule === 'duplicate-name')
      .map((one) => one.edit?.change)
      .map((change) => [change?.original, change?.replacement]);
    expect(repairs).toEqual([
      ['FILE_UPLOAD_FAILED', 'FILE_DOWNLOAD_FAILED'],
      ['AgoraChatErrorUserRAgoraChatoved', 'AgoraChatErrorUserRemoved'],
      ['AgoraChatErrorGroupMAgoraChatbersFull', 'AgoraChatErrorGroupMembersFull'],
      ['AgoraChatErrorChatroomMAgoraChatbersFull', 'AgoraChatErrorChatroomMembersFull'],
    ]);
  });

  test('two wordings of one code', () => {
    const warnings = findings.filter((one) => one.rule === 'name-mismatch' && one.severity === 'warning');
    expect(warnings.map((one) => one.code)).toEqual([2, 200, 206, 208, 209, 304, 305, 502, 505, 900]);
    const infos = findings.filter((one) => one.rule === 'name-mismatch' && one.severity === 'info');
    expect(infos.map((one) => one.code)).toEqual([1]);
  });

  test('rows, languages, spelling, names without a code', () => {
    expect(lines('row-shape', 'android.en.md')).toEqual([67, 81]);
    expect(codes('mixed-language')).toEqual([
      901, 903, 904, 905, 1000, 1001, 1002, 1100, 1110, 1111, 1112, 1113, 1300, 1302, 1400, 1401, 1402, 1500, 1501,
      1502,
    ]);
    expect(lines('misspelled-name', 'ios-legacy.en.md')).toEqual([26]);
    expect(lines('unnumbered-name', 'ios-legacy.en.md')).toEqual([27, 31, 41, 51, 62, 63, 64, 65, 66]);
    expect(lines('private-link', 'android.en.md')).toEqual([17]);
    expect(codes('similar-codes')).toEqual([1110, 1113]);
  });

  test('what is missing on a platform', () => {
    expect(codes('missing-on-platform', 'android.en.md')).toEqual([3, 406, 508, 606]);
    expect([...codes('missing-on-platform', 'ios.zh-CN.md')].map(Number).sort((a, b) => a - b)).toEqual([
      0, 221, 903, 904, 905, 1000, 1001, 1002, 1100, 1110, 1111, 1112, 1113, 1300, 1301, 1302, 1400, 1401, 1402, 1500,
      1501, 1502,
    ]);
  });

  test('format and parity', () => {
    const formats = findings.filter((one) => one.rule === 'name-format').map((one) => [one.location.line, one.code]);
    const unmarked = Array.from({ length: 22 }, (_, at) => 67 + at);
    expect(new Set(formats.map(([line]) => line))).toEqual(new Set([12, ...unmarked]));
    expect(formats.filter(([line]) => [70, 77, 79].includes(Number(line)))).toHaveLength(6);
    expect(
      codes('locale-parity')
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([4, 100, 101, 208]);
  });

  test('no rule says anything else', () => {
    expect([...new Set(findings.map((one) => one.rule))].sort()).toEqual([
      'duplicate-name',
      'locale-parity',
      'mangled-name',
      'meaning-mismatch',
      'missing-on-platform',
      'misspelled-name',
      'mixed-language',
      'name-format',
      'name-mismatch',
      'private-link',
      'row-shape',
      'similar-codes',
      'unnumbered-name',
    ]);
  });
});
