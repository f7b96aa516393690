/** What a row of a page itself says of a platform: that it has the code, has it not, or neither. */

import { describe, expect, it } from 'vitest';
import type { Claim, SourceReading } from '../../src/model/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { statedFor } from '../../src/rules/shared/stated-platforms.ts';

/** What the first row says, of a table with these headers and rows. */
function stated(platform: string, headers: readonly string[], ...rows: readonly (readonly string[])[]): boolean | null {
  const source = {};
  const table = {
    columns: headers.map((header) => ({ header })),
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  };
  const readings = [{ source, tables: [table] }] as unknown as SourceReading[];
  const catalog = { platforms: ['android', 'ios', 'web'] } as unknown as RuleContext['catalog'];
  return statedFor({ source, observation: { table: 0, row: 0 } } as unknown as Claim, platform, { readings, catalog });
}

describe('a column that lists platforms', () => {
  const list = (value: string, ...others: readonly string[]) =>
    stated('ios', ['Code', 'Platforms'], ['1', value], ...others.map((one) => ['2', one]));

  it.each<[string, string[], boolean | null]>([
    ['Android, iOS', [], true],
    ['iOS', [], true],
    ['Android / iOS', [], true],
    ['Android and iOS', [], true],
    ['Android、iOS', [], true],
    ['Android', ['iOS'], false],
    ['Android, Web', ['Android', 'iOS'], false],
    ['Android', ['Web'], null],
    ['All', ['iOS'], null],
    ['Mobile', ['iOS'], null],
    ['Android, Mobile', ['iOS'], null],
    ['', ['iOS'], null],
    ['macios', ['Android'], null],
  ])('says %j beside %j: %s', (value, others, want) => expect(list(value, ...others)).toBe(want));

  it.each(['Platform', 'Supported platforms', '平台', 'プラットフォーム', '플랫폼'])('is called %s', (header) =>
    expect(stated('ios', ['Code', header], ['1', 'iOS'])).toBe(true),
  );
  it('is called so', () => expect(stated('ios', ['Code', 'Where'], ['1', 'iOS'])).toBeNull());
});

describe('a column of each platform', () => {
  const marks = (own: string, ...others: readonly string[]) =>
    stated('ios', ['Code', 'Android', 'iOS'], ['1', 'yes', own], ...others.map((one) => ['2', 'yes', one]));

  it.each([
    '✓',
    '✔',
    '✅',
    '●',
    'yes',
    'Y',
    'true',
    'Supported',
    '是',
    '支持',
    'はい',
    '예',
    '✔\uFE0F',
    ':check_mark:',
  ])('says yes with %s', (mark) => expect(marks(mark)).toBe(true));
  it.each(['✗', '❌', 'no', 'N', 'false', 'n/a', 'NA', 'not supported', '-', '—', '否', '不支持', 'いいえ', '', ':x:'])(
    'says no with %j',
    (mark) => expect(marks(mark, 'yes')).toBe(false),
  );

  it('says nothing in words, nor where none is a yes', () => {
    expect(marks('since 2.0', 'yes')).toBeNull();
    expect(marks('yes', 'since 2.0')).toBeNull();
    expect(marks('no', 'no')).toBeNull();
  });

  it('is that of the platform', () => {
    expect(stated('ios', ['Code', 'iOS SDK'], ['1', 'yes'])).toBe(true);
    expect(stated('ios', ['Code', 'iOSish'], ['1', 'yes'])).toBeNull();
    expect(stated('IOS', ['Code', 'ios'], ['1', 'yes'])).toBe(true);
    expect(stated('node.js', ['Code', 'Node.js'], ['1', 'yes'])).toBe(true);
  });
});

it('a row that ends early says nothing', () => {
  expect(stated('ios', ['Code', 'Platforms'], ['1'])).toBeNull();
  expect(stated('ios', ['Code', 'Platforms'])).toBeNull();
});
