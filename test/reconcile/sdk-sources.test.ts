/** What SDK sources decide: names of their own platform, numbers, aliases, the language of their comments. */
import { expect, test } from 'vitest';
import type { ErrorCode } from '../../src/model/index.ts';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { type Page, review, type Settings, table } from '../support/project.ts';

const page = (platform: string, ...rows: string[][]): Page => ({
  file: `${platform}.md`,
  platform,
  locale: 'en',
  prefix: platform === 'ios' ? 'QDError' : '',
  text: `# Error codes\n\n${table(['Error code', 'Name', 'Description'], rows)}`,
});
const header = (...members: string[]) =>
  readSdkSource(`typedef NS_ENUM(NSInteger, QDError) {\n${members.map((one) => `  ${one},\n`).join('')}};\n`, {
    file: 'QDError.h',
    platform: 'ios',
    prefix: 'QDError',
  });
const codesOf = (pages: Page[], members: string[], settings: Settings = {}): Map<unknown, ErrorCode> =>
  new Map(review(pages, settings, [header(...members)]).catalog.codes.map((entry) => [entry.code, entry]));

test('members with one value are names of one code, and none of them loses', () => {
  const entry = codesOf([], ['QDErrorFull = 1', 'QDErrorNoSpace = QDErrorFull', 'QDErrorLost = 2']).get(1);
  expect([entry?.name, entry?.aliases, entry?.platformNames.get('ios')]).toEqual(['FULL', ['NO_SPACE'], 'QDErrorFull']);
  expect(entry?.decisions.get('name')?.losers).toEqual([]);
  expect(entry?.decisions.get('names.ios')?.losers).toEqual([]);
});

test('a second name that another code carries is no alias: no enum could hold both', () => {
  const android = page('android', ['1', '`FULL`', '-'], ['2', '`NO_SPACE`', '-']);
  const codes = codesOf([android], ['QDErrorFull = 1', 'QDErrorNoSpace = 1'], { precedence: ['android', 'ios'] });
  expect([codes.get(1)?.aliases, codes.get(2)?.name]).toEqual([[], 'NO_SPACE']);
});

test("the platform's own name is the SDK's, whoever decides on canonical names", () => {
  const ios = page('ios', ['1', '`QDErrorDiskFull`', '-'], ['2', '`QDErrorLost`', '-']);
  const names = (authority: Settings['authority']) => {
    const entry = codesOf([ios], ['QDErrorFull = 1', 'QDErrorLost = 2'], { authority }).get(1);
    return [entry?.name, entry?.platformNames.get('ios')];
  };
  expect(names({})).toEqual(['FULL', 'QDErrorFull']);
  expect(names({ names: 'docs' })).toEqual(['DISK_FULL', 'QDErrorFull']);
});

test('the side that decides on numbers keeps the name where the two number it differently', () => {
  const ios = page('ios', ['1', '`QDErrorFull`', '-'], ['2', '`QDErrorLost`', '-']);
  const names = (authority: Settings['authority']) => {
    const codes = codesOf([ios], ['QDErrorFull = 7', 'QDErrorLost = 2'], { authority });
    return [codes.get(1)?.name, codes.get(7)?.name];
  };
  expect(names({})).toEqual(['FULL_1', 'FULL']);
  expect(names({ codes: 'docs' })).toEqual(['FULL', 'FULL_7']);
});

test('texts are those of the pages, or of the comments where the config trusts these more', () => {
  const ios = page('ios', ['1', '`QDErrorFull`', 'The disk of the device is full.'], ['2', '`QDErrorLost`', '-']);
  const members = ['/** No space is left on the disk. */ QDErrorFull = 1', 'QDErrorLost = 2'];
  const text = (authority: Settings['authority']) =>
    codesOf([ios], members, { authority }).get(1)?.texts.get('en')?.description?.value;
  expect(text({})).toBe('The disk of the device is full.');
  expect(text({ texts: 'sdk' })).toBe('No space is left on the disk.');
});

test('without any page, comments are in the language of most of them', () => {
  const members = ['/** OK. */ QDErrorNone = 0', '/** The disk of the device is full. */ QDErrorFull = 1'];
  const { catalog } = review([], {}, [header(...members)]);
  expect(catalog.locales).toEqual(['en']);
  expect(catalog.codes.map(({ texts }) => [...texts.keys()])).toEqual([['en'], ['en']]);
});

test('a name that two platforms give two codes stays with the first in the order of precedence', () => {
  const android = page('android', ['1', '`FULL`', '-'], ['2', '`LOST`', '-']);
  const names = (precedence: string[]) => {
    const codes = codesOf([android], ['QDErrorFull = 7', 'QDErrorLost = 2'], { precedence });
    return [codes.get(1)?.name, codes.get(7)?.name];
  };
  expect(names(['android', 'ios'])).toEqual(['FULL', 'FULL_7']);
  expect(names(['ios', 'android'])).toEqual(['FULL_1', 'FULL']);
});

test('an alias does not take the name of a number that is in use again: its comment tells of the past', () => {
  const members = [
    '/** Was retired in May 2009, in use again since 3.1.0. */ QDErrorSpoolJam = 1',
    'QDErrorRetired1 = QDErrorSpoolJam',
    'QDErrorLost = 2',
  ];
  const entry = codesOf([page('ios', ['1', '`QDErrorSpoolJam`', 'It was retired, once.'])], members).get(1);
  expect([entry?.name, entry?.aliases, entry?.platformNames.get('ios')]).toEqual([
    'SPOOL_JAM',
    ['RETIRED_1'],
    'QDErrorSpoolJam',
  ]);
});

test('a deprecated alias speaks last, wherever it stands', () => {
  const members = [
    'QDErrorFull = 1',
    'QDErrorNoSpace __attribute__((deprecated("use QDErrorFull"))) = 1',
    'QDErrorLost = 2',
  ];
  for (const order of [members, [...members].reverse()]) {
    const entry = codesOf([], order).get(1);
    expect([entry?.name, entry?.aliases, entry?.status]).toEqual(['FULL', ['NO_SPACE'], 'active']);
  }
});
