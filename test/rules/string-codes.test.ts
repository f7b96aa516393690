/** Faults of pages whose names are the codes: nothing but the name says which row of another page is meant. */

import { describe, expect, it } from 'vitest';
import { places, review, table } from '../support/project.ts';

type Row = readonly [code: string, description: string];

const EN: readonly Row[] = [
  ['INVALID_PARAMS', 'A parameter is invalid.'],
  ['NOT_READABLE', 'The device can not be read.'],
  ['PERMISSION_DENIED', 'The permission was denied.'],
  ['NETWORK_TIMEOUT', 'The network timed out.'],
  ['REQUEST_REJECTED', 'The gateway rejected the request.'],
  ['DEVICE_REMOVED', 'The device was removed.'],
];
const ZH: readonly Row[] = [
  ['INVALID_PARAMS', '参数无效。'],
  ['NOT_READABLE', '无法读取设备。'],
  ['PERMISSION_DENIED', '权限被拒绝。'],
  ['NETWORK_TIMEOUT', '网络超时。'],
  ['REQUEST_REJECTED', '网关拒绝了请求。'],
  ['DEVICE_REMOVED', '设备已被移除。'],
];

/** The findings on a Chinese page for Flutter, beside an English one for the Web. */
function findings(flutter: readonly Row[], web: readonly Row[] = EN, heading = 'Errors'): string[] {
  const page = (rows: readonly Row[]) => `# ${heading}\n\n${table(['Error code', 'Description'], rows)}`;
  const pages = [
    { file: 'web.md', platform: 'web', locale: 'en', text: page(web) },
    { file: 'flutter.md', platform: 'flutter', locale: 'zh-CN', text: page(flutter) },
  ];
  return places(review(pages).findings);
}

/** The Chinese page with one row in another's place. */
function having(index: number, row: Row): Row[] {
  return ZH.with(index, row);
}

it('finds nothing where both pages have the same codes', () => {
  expect(findings(ZH)).toEqual([]);
});

describe('a misspelled code', () => {
  it('is reported in place of two codes that are each missing on the other platform', () => {
    expect(findings(having(2, ['PERMISION_DENIED', '权限被拒绝。']))).toEqual(['flutter.md:7 misspelled-name warning']);
  });

  it('is none where the platform has the right one too', () => {
    expect(findings([...ZH, ['PERMISION_DENIED', '权限不足。']])).not.toContain(
      'flutter.md:11 misspelled-name warning',
    );
  });
});

describe('a code with a token inside a word', () => {
  const torn = having(2, ['PERMQUILLION_DENIED', '权限被拒绝。']);

  it('is reported where the token is a name that the pages speak of', () => {
    expect(findings(torn, EN, 'Errors of the Quill SDK')).toEqual(['flutter.md:7 mangled-name error']);
    expect(findings(torn, EN)).not.toContain('flutter.md:7 mangled-name error');
  });

  it('is reported where the token recurs', () => {
    const twice = torn.with(5, ['DEVICE_REQUILLVED', '设备已被移除。']);
    expect(findings(twice)).toEqual(['flutter.md:7 mangled-name error', 'flutter.md:10 mangled-name error']);
  });

  it('is none where another word was chosen', () => {
    const other = EN.with(2, ['ACCESS_DENIED', 'The permission was denied.']);
    expect(findings(ZH, other).filter((one) => one.includes('mangled'))).toEqual([]);
  });
});

describe('a code that stands in the place of another', () => {
  it('is reported where the other has the same neighbours', () => {
    expect(findings(having(3, ['PERMISSION_DENIED', '网络超时。']))).toEqual(['flutter.md:8 duplicate-name error']);
  });

  it('is reported where the other says the same', () => {
    const moved: Row[] = [
      ...EN.filter(([code]) => code !== 'NETWORK_TIMEOUT'),
      ['DEVICE_REMOVED', 'The network timed out.'],
    ];
    expect(findings(moved)).toEqual(['flutter.md:10 duplicate-name error']);
  });

  it('is a repetition where the platform lacks nothing', () => {
    expect(findings([...ZH, ['PERMISSION_DENIED', '权限不足，请重试。']])).toEqual([
      'flutter.md:11 duplicate-code info',
    ]);
  });
});

it('says what to write instead', () => {
  const text = (rows: readonly Row[]) => table(['Error code', 'Description'], rows);
  const { findings: all } = review([
    { file: 'web.md', platform: 'web', locale: 'en', text: text(EN) },
    { file: 'ios.md', platform: 'ios', locale: 'zh-CN', text: text(having(3, ['PERMISSION_DENIED', '网络超时。'])) },
  ]);
  expect(all.map(({ message, edit }) => [message, edit?.change?.replacement])).toEqual([
    [
      "`PERMISSION_DENIED` is copied from another row: `PERMISSION_DENIED` belongs to ios.md:5, and web.md:6 has `NETWORK_TIMEOUT`, which stands between the same neighbours and which ios lacks. Users who get the code of this row can't look it up",
      'NETWORK_TIMEOUT',
    ],
  ]);
});

describe('a code in another spelling', () => {
  const kebab = (code: string) => code.toLowerCase().replaceAll('_', '-');

  it('is reported where the platforms spell the others alike', () => {
    expect(findings(having(1, ['not-readable', '无法读取设备。']))).toEqual(['flutter.md:6 code-mismatch error']);
  });

  it('is the convention of a platform that spells most of them so', () => {
    expect(findings(ZH.map(([code, text]) => [kebab(code), text]))).toEqual([]);
  });
});
