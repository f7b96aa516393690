/** Pages of one platform in two languages: they speak of one SDK, so its names, numbers and rows must be the same. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const english = (rows: readonly string[], file = 'en.md') => page({ file, platform: 'server', locale: 'en' }, rows);
const chinese = (rows: readonly string[], file = 'zh.md') => page({ file, platform: 'server', locale: 'zh' }, rows);
const TEXTS = ['票已作废。', '大厅已满。', '幕布卡住。', '灯光故障。', '演员迟到。'];
const ROWS = [
  '11 | `TICKET_VOID` | The ticket is void.',
  '12 | `HALL_FULL` | The hall is full.',
  '13 | `CURTAIN_STUCK` | The curtain does not open.',
  '14 | `LIGHT_BROKEN` | A lamp is broken.',
  '15 | `ACTOR_LATE` | The actor is late.',
];
const translated = ROWS.map((row, at) => row.replace(/[^|]*$/, ` ${TEXTS[at]}`));

async function say(files: readonly ProjectFile[]): Promise<string[]> {
  return (await judgeProject({ files })).map(show);
}

describe('a translation', () => {
  it('that agrees is fine', async () => {
    expect(await say([english(ROWS), chinese(translated)])).toEqual([]);
  });

  it('must give a name the same number', async () => {
    const renumbered = translated.map((row) => row.replace('12 |', '17 |'));
    expect(await say([english(ROWS), chinese(renumbered)])).toEqual([
      'zh.md:4:3 error the "zh" page gives `HALL_FULL` the code 17, the "en" page 12 (en.md:4): server returns one of the two, so code that handles the other misses the error',
    ]);
  });

  it('must give a number the same name', async () => {
    const renamed = translated.map((row) => row.replace('LIGHT_BROKEN', 'LIGHT_DEFECT'));
    expect(await say([english(ROWS), chinese(renamed)])).toEqual([
      'zh.md:6:9 warning the "zh" page names 14 `LIGHT_DEFECT`, the "en" page `LIGHT_BROKEN` (en.md:6): two wordings of one thing, and code with the one that server does not ship does not compile',
    ]);
  });

  it('must have all rows', async () => {
    expect(await say([english(ROWS), chinese(translated.filter((row) => !row.startsWith('13')))])).toEqual([
      'zh.md:4:3 info 13 `CURTAIN_STUCK` is documented in "en" (en.md:5) and not in "zh": server users who read that language can\'t look this code up',
    ]);
  });

  it('of a part of the codes is a page about something else', async () => {
    expect(await say([english(ROWS), chinese(translated.slice(0, 2))])).toEqual([]);
  });

  it('must deprecate the same codes', async () => {
    const retired = translated.map((row) =>
      row.startsWith('15') ? '15 | `ACTOR_LATE` | 演员迟到。该错误码已废弃。' : row,
    );
    expect(await say([english(ROWS), chinese(retired)])).toEqual([
      'en.md:7:3 warning 15 `ACTOR_LATE` is deprecated on the "zh" page ("该错误码已废弃", zh.md:7) and current here, so readers of this page get no hint to move away from it',
    ]);
  });

  it('may number the families of two pages apart', async () => {
    const families = [
      english(ROWS),
      chinese(translated),
      english(['1 | `TICKET_VOID` | The parking ticket is void.'], 'parking.en.md'),
      chinese(['1 | `TICKET_VOID` | 停车票已作废。'], 'parking.zh.md'),
    ];
    expect((await say(families)).filter((one) => one.includes(' gives '))).toEqual([]);
    expect((await say(families.slice(0, 3))).filter((one) => one.includes(' gives '))).toEqual([]);
  });
});

describe('a row that one of several translations lacks', () => {
  const MORE = ['雾太浓。', '门坏了。', '钟停了。', '雨太大。', '风太强。', '雪太深。'];
  const rows = [
    ...ROWS,
    ...MORE.map((_, at) => `${16 + at} | \`STAGE_CLOSED_${at}\` | The stage number ${at} is closed.`),
  ];
  const german = (of: readonly string[]) => page({ file: 'de.md', platform: 'server', locale: 'de' }, of);
  const inChinese = rows.map((row, at) => row.replace(/[^|]*$/, ` ${[...TEXTS, ...MORE][at]}`));
  const inGerman = rows.map((row, at) => row.replace(/[^|]*$/, ` Die Ursache ist bekannt, und zwar die ${at}.`));
  const lacking = (of: readonly string[], ...codes: readonly string[]) =>
    of.filter((row) => !codes.some((code) => row.startsWith(code)));
  const told = async (...files: ProjectFile[]) =>
    (await say(files))
      .filter((one) => one.includes('is documented in'))
      .map((one) => one.replace(/: server users.*/, ''));

  it('was forgotten there', async () => {
    expect(await told(english(rows), chinese(lacking(inChinese, '13')), german(inGerman))).toEqual([
      'zh.md:4:3 warning 13 `CURTAIN_STUCK` is documented in "en" (en.md:5) and "de" but not in "zh"',
    ]);
  });

  it('is no exception where the translation lacks many', async () => {
    const found = await told(english(rows), chinese(lacking(inChinese, '13', '14')), german(inGerman));
    expect(found.map((one) => one.split(' ')[1])).toEqual(['info', 'info']);
  });

  it('is news on one page', async () => {
    const found = await told(english(rows), chinese(lacking(inChinese, '13')), german(lacking(inGerman, '13')));
    expect(found.map((one) => one.split(' ')[1])).toEqual(['info', 'info']);
  });

  it('is told where the SDK is behind two of them, and not where it is behind one', async () => {
    const sdk: ProjectFile = {
      origin: 'sdk',
      options: { file: 'Errors.java', platform: 'server' },
      text: `public enum Errors {\n${lacking(rows, '13')
        .map((row) => row.replace(/(\d+) \| `(\w+)`.*/, '  $2($1)'))
        .join(',\n')};\n  Errors(int code) {}\n}\n`,
    };
    expect(await told(english(rows), chinese(lacking(inChinese, '13')), german(inGerman), sdk)).toHaveLength(1);
    expect(await told(english(rows), chinese(lacking(inChinese, '13')), sdk)).toEqual([]);
  });
});

describe('pages without names', () => {
  const nameless = (rows: readonly string[], file: string, locale: string): ProjectFile => ({
    text: `${['| Error code | Reason |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n')}\n`,
    origin: 'docs',
    options: { file, platform: 'server', locale },
  });
  const reasons = [
    '21 | There is no stage in the hall.',
    '22 | The URL of the ticket is not recognised.',
    '23 | The seat is still used by somebody else.',
    '24 | Duplicate names of actors.',
    '25 | The curtain of the main stage has been closed.',
  ];

  it('give a text the same number', async () => {
    const moved = reasons.map((row) =>
      row.replace('The seat is still used by somebody else.', 'The curtain of the main stage has been closed.'),
    );
    const found = await say([nameless(reasons, 'old.md', 'en'), nameless(moved.slice(0, 4), 'new.md', 'en')]);
    expect(found).toEqual([
      'new.md:5:8 error the text of 23 is about something else: "The curtain of the main stage has been closed." belongs to 25: old.md:7 says the same at 25. Users who look this code up are misled',
    ]);
  });

  const bluetooth = [
    '10000 | 未初始化蓝牙适配器。',
    '10001 | 当前蓝牙适配器不可用。',
    '10002 | 没有找到指定设备。',
    '10003 | 连接设备失败。',
    '10012 | 连接超时，请重新操作。',
  ];
  const others = (last: string) => [...bluetooth.slice(0, 4).map((row) => row.replace('。', '')), last];

  it('describe a number alike on both platforms', async () => {
    const a = nameless(bluetooth, 'a.md', 'zh');
    const b = nameless(others('10012 | 服务编号为空。'), 'b.md', 'zh');
    expect(await say([a, { ...b, options: { ...b.options, platform: 'app' } }])).toEqual([
      'b.md:7:11 warning app describes 10012 as "服务编号为空。", server as "连接超时，请重新操作。" (a.md:7): most other codes say the same on both, so one number may stand for two errors',
    ]);
  });

  it('may word everything in their own way', async () => {
    const own = [
      '10000 | 请先打开。',
      '10001 | 硬件有问题。',
      '10002 | 列表为空。',
      '10003 | 无法建链。',
      '10012 | 太久了吧。',
    ];
    const b = nameless(own, 'b.md', 'zh');
    expect(
      await say([nameless(bluetooth, 'a.md', 'zh'), { ...b, options: { ...b.options, platform: 'app' } }]),
    ).toEqual([]);
  });

  it('give a number one text', async () => {
    const found = await say([nameless([...reasons, '22 | All lamps are broken.'], 'one.md', 'en')]);
    expect(found.filter((one) => one.includes(' stands here '))).toEqual([
      'one.md:8:3 warning 22 stands here for "All lamps are broken." and for "The URL of the ticket is not recognised." above (one.md:4): users who get the number can\'t tell which of the two happened',
    ]);
  });
});

describe('numbers that stand for several things', () => {
  const table = (rows: readonly string[]) => ['| Error code | Reason |', '| --- | --- |', ...rows].join('\n');
  const listed = async (text: string) =>
    (await say([{ text, origin: 'docs', options: { file: 'api.md', platform: 'server', locale: 'en' } }])).filter(
      (one) => one.includes(' stands here '),
    );

  it('are HTTP statuses', async () => {
    const rows = [
      '| 400 | The seat number is missing. |',
      '| 400 | Unknown language of subtitles. |',
      '| 404 | No such play. |',
    ];
    expect(await listed(table(rows))).toEqual([expect.stringMatching(/^api\.md:4:3 info 400 /)]);
  });

  it('are families of two tables', async () => {
    const stage = ['| 4001 | The stage is dark. |', '| 4002 | The curtain is stuck. |', '| 4003 | Nobody claps. |'];
    const hall = [
      '| 4001 | All seats are taken. |',
      '| 4002 | A visitor is too loud. |',
      '| 4003 | The door does not open. |',
    ];
    expect(await listed(`${table(stage)}\n\n## Hall\n\n${table(hall)}\n`)).toEqual([]);
  });

  it('are slips where two tables have few of many numbers in common', async () => {
    const stage = ['4001 | The stage is dark.', '4002 | The curtain is stuck.', '4003 | Nobody claps.'];
    const more = [...stage, '4004 | The choir is late.', '4005 | The prompter sleeps.'].map((row) => `| ${row} |`);
    const hall = [
      '4001 | All seats are taken.',
      '4002 | A visitor is too loud.',
      '5001 | No coats.',
      '5002 | No exit.',
    ];
    const rest = [...hall, '5003 | Fire in the foyer.'].map((row) => `| ${row} |`);
    expect(await listed(`${table(more)}\n\n## Hall\n\n${table(rest)}\n`)).toEqual([
      expect.stringMatching(/ 4001 stands here for /),
      expect.stringMatching(/ 4002 stands here for /),
    ]);
  });
});

describe('numbers in hexadecimal', () => {
  it('are said as the page writes them', async () => {
    const hex = (rows: readonly string[]) =>
      rows.map((row) => row.replace(/^(\d+)/, (_, digits) => `0x800000${digits}`));
    const found = await say([english(hex(ROWS)), chinese(hex(translated.slice(0, 4)))]);
    expect(found).toEqual([
      'zh.md:6:3 info 0x80000015 `ACTOR_LATE` is documented in "en" (en.md:7) and not in "zh": server users who read that language can\'t look this code up',
    ]);
  });
});

describe('a name of many codes', () => {
  it('is a class of errors and tells nothing of their numbers', async () => {
    const rows = ['31 | `HY000` | Mode is wrong.', '32 | `HY000` | Work failed.', '33 | `HY000` | No access.'];
    const found = await say([english(rows), chinese(['34 | `HY000` | 失败。'])]);
    expect(found.filter((one) => one.includes(' gives '))).toEqual([]);
  });

  it('names none of them', async () => {
    const rows = ['31 | `HY000` | Mode is wrong.', '32 | `HY000` | Work failed.', '33 | `HY000` | No access.'];
    expect(await say([english(rows)])).toEqual([]);
  });

  it('is a name that was copied where other rows have their own', async () => {
    const rows = ROWS.map((row) => row.replace(/`(HALL_FULL|LIGHT_BROKEN)`/, '`TICKET_VOID`'));
    expect((await say([english(rows)])).filter((one) => /copied from|also names/.test(one))).toHaveLength(2);
  });
});
