import { describe, expect, it } from 'vitest';
import { identifiersIn, numbersIn } from '../../src/rules/shared/facts.ts';
import { chineseNumber, englishNumbers } from '../../src/rules/shared/number-words.ts';
import { show } from './judge-project.ts';
import { findingsOf, page } from './pages-of-rows.ts';

describe('numbers that a text gives for certain', () => {
  it.each([
    ['The limit is 1,000 files.', ['1000']],
    ['The limit is 12,345,678 bytes.', ['12345678']],
    ['最多1000个分片', ['1000']],
    ['文件大小超过 10MB。', ['10']],
    ['文件大小超过１０MB。', ['10']],
    ['最多 5 万条', ['50000']],
    ['最多1.5万条', ['15000']],
    ['since 2.4.1', ['2.4.1']],
    ['between 3 and 5', ['3', '5']],
    ['H264 and IPv6 and user_2 and v3', []],
    ['see https://acme.com/errors/104?x=7 for more', []],
    ['no number', []],
  ])('%s', (text, numbers) => expect([...numbersIn(text).certain]).toEqual(numbers));
});

describe('amounts in other units', () => {
  it.each([
    ['1000ms ahead', 1],
    ['within 1 s', 1000],
    ['每 60 秒一次', 1],
    ['2 小时之内', 120],
    ['7 days', 1],
    ['at most 5 MB', 5120],
    ['at most 2048 KB', 2],
  ])('%s', (text, number) => expect([...numbersIn(text).possible]).toContain(String(number)));

  it.each(['90 seconds', '3 sessions', '5 members', 'B2B'])('%s is no other amount', (text) =>
    expect([...numbersIn(text).possible].filter((one) => one.length < 3)).toEqual([]),
  );
});

describe('numbers in English words', () => {
  it.each([
    ['at most four devices', 4],
    ['the third attempt', 3],
    ['twenty-five members', 25],
    ['one hundred files', 100],
    ['a thousand files', 1000],
    ['two hundred and fifty files', 250],
    ['three thousand five hundred rows', 3500],
    ['you may try twice', 2],
    ['since May', 5],
  ])('%s', (text, number) => expect(englishNumbers(text)).toContain(number));

  it('finds none in words of programming', () => expect(englishNumbers('the constructor of toString')).toEqual([]));
});

describe('numbers in Chinese characters', () => {
  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['两百五十', 250],
    ['一千', 1000],
    ['三万五千', 35_000],
    ['两亿', 200_000_000],
    ['三天', null],
  ])('%s', (numeral, number) => expect(chineseNumber(numeral)).toBe(number));
});

describe('identifiers', () => {
  it.each([
    ['Call `login()` before `joinRoom`.', ['login', 'joinRoom']],
    ['Set max_retries to 3.', ['max_retries']],
    ['调用getToken获取凭证', ['getToken']],
    ['iOS, iPhone, macOS, watchOS, eSIM, GitHub, OAuth and URL', []],
    ['see https://acme.com/getToken', []],
  ])('%s', (text, names) => expect([...identifiersIn(text).certain]).toEqual(names));
});

/** One code described in two languages, the descriptions as given: what differs. */
async function differences(english: string, chinese: string): Promise<string[]> {
  const findings = await findingsOf('locale-parity', [
    page({ file: 'en.md', platform: 'android', locale: 'en' }, [`7 | \`LIMIT_REACHED\` | ${english}`]),
    page({ file: 'zh.md', platform: 'ios', locale: 'zh-CN' }, [`7 | \`LimitReached\` | ${chinese}`]),
  ]);
  return findings.map(({ message }) => message.split(/ of 7|: readers|(?<!7)[:;]/)[0] ?? '');
}

describe('two languages of one code', () => {
  it.each<[string, string, string[]]>([
    ['The code holds for three days.', '验证码有效期为 3 天。', []],
    ['The code holds for 3 days.', '验证码有效期为三天。', []],
    ['At most 20 members.', '最多二十名成员。', []],
    ['At most 50,000 rows.', '最多5万行。', []],
    ['At most 1000 rows.', '最多1,000行。', []],
    ['Only on iOS.', '仅支持苹果手机。', []],
    ['At most 20 members.', '最多 30 名成员。', ['7: "zh-CN" says 30']],
    ['Call `retryUpload` again.', '请重新上传。', ['the identifier retryUpload stands in the "en" text']],
    ['See [limits](./limits.md).', '参见[限制](./limits.md)。', []],
    ['See [limits](https://acme.com/en/limits).', '参见[限制](https://acme.cn/zh/limits/)。', []],
    ['See [limits](./limits.en.md#rooms).', '参见[限制](./limits.zh-CN.md)。', []],
    ['See [limits](./limits.md).', '参见限制。', ['only the "en" text']],
    ['See [limits](./limits.md).', '参见[限制](./quota.md)。', ['the texts']],
  ])('%s | %s', async (english, chinese, want) => expect(await differences(english, chinese)).toEqual(want));
});

describe('several languages of one code', () => {
  const say = (locale: string, text: string) =>
    page({ file: `${locale}.md`, platform: 'web', locale }, [`1 | \`SEAT_TAKEN\` | ${text}`, '2 | `ROW_CLOSED` | No.']);
  const told = async (...texts: readonly [string, string][]) => {
    const findings = await findingsOf(
      'locale-parity',
      texts.map((one) => say(...one)),
    );
    return findings.map((finding) => [
      show(finding).split(': readers')[0],
      ...finding.related.map(({ file, line, message }) => `${file}:${line} ${message}`),
    ]);
  };

  it('of which the first is alone with its number', async () => {
    expect(
      await told(['en', 'Wait 30 seconds.'], ['de', 'Warten Sie 60 Sekunden.'], ['fr', 'Attendez 60 secondes.']),
    ).toEqual([['en.md:3:22 warning 1: "en" says 30; "de" and "fr" say 60', 'de.md:3 says 60', 'fr.md:3 says 60']]);
  });

  it('of which another is alone with its number', async () => {
    expect(
      await told(['en', 'Wait 30 seconds.'], ['de', 'Warten Sie 30 Sekunden.'], ['fr', 'Attendez 60 secondes.']),
    ).toEqual([['fr.md:3:22 warning 1: "fr" says 60; "en" and "de" say 30', 'en.md:3 says 30', 'de.md:3 says 30']]);
  });

  it('that have three numbers are held against the first', async () => {
    expect(
      await told(['en', 'Wait 30 seconds.'], ['de', 'Warten Sie 45 Sekunden.'], ['fr', 'Attendez 60 secondes.']),
    ).toEqual([
      ['de.md:3:22 warning 1: "de" says 45; "en" says 30', 'en.md:3 says 30'],
      ['fr.md:3:22 warning 1: "fr" says 60; "en" says 30', 'en.md:3 says 30'],
    ]);
  });

  it('write an identifier in two ways', async () => {
    expect(await told(['en', 'Set `maxSeats` first.'], ['de', 'Setzen Sie `maxSaets` zuerst.'])).toEqual([
      [
        'de.md:3:22 warning the "en" text of 1 writes maxSeats and the "de" one maxSaets: one of the two is misspelled, and copying it gives an error',
        'en.md:3 writes maxSeats',
      ],
    ]);
  });

  it('of which one alone has identifiers or links', async () => {
    expect(await told(['en', 'Take a seat.'], ['de', 'Setzen Sie `maxSeats` und `minSeats`.'])).toEqual([
      [
        'de.md:3:22 info the identifiers maxSeats and minSeats stand in the "de" text of 1 and not in the "en" one',
        'en.md:3 the "en" text',
      ],
    ]);
    expect(await told(['en', 'See it.'], ['de', 'Siehe [a](https://a.io/y) und [b](https://a.io/z).'])).toEqual([
      ['de.md:3:32 info only the "de" text of 1 links to https://a.io/y', 'en.md:3 the "en" text'],
    ]);
    expect(await told(['en', 'Ask [us](mailto:us@a.io).'], ['de', 'Fragen Sie.'])).toEqual([]);
  });

  it('that link to different places', async () => {
    expect(await told(['en', 'See [a](https://a.io/x).'], ['de', 'Siehe [a](https://a.io/y).'])).toEqual([
      [
        'en.md:3:30 info the texts of 1 link to different places: https://a.io/x in "en", https://a.io/y in "de", so one of the two may be out of date',
        'de.md:3 the "de" text',
      ],
    ]);
  });
});
