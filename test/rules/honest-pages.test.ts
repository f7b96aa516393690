/** Shapes of honest pages that evidence of words alone would call faulty. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { findingsOf, page } from './pages-of-rows.ts';

const android = (rows: readonly string[], locale = 'en') =>
  page({ file: 'android.md', platform: 'android', locale }, rows);
const ios = (rows: readonly string[], locale = 'en') => page({ file: 'ios.md', platform: 'ios', locale }, rows);
const messages = async (rule: string, files: readonly ProjectFile[]) =>
  (await findingsOf(rule, files)).map(({ location, message }) => `${location.file}:${location.line} ${message}`);

describe('meaning-mismatch', () => {
  /** Text 41 has the words that elsewhere go with the name at 42, and the other way round; both are right all the same. */
  const seats = [
    '41 | `GUEST_MOVED_OTHER_SEAT` | 客人登记之后换了位置。',
    '42 | `GUEST_REGISTERED_ALREADY` | 座位上的客人是同一个人。',
    '43 | `REGISTER_FAILED` | 登记失败。',
    '44 | `REGISTER_CLOSED` | 登记已截止。',
    '45 | `REGISTER_FULL` | 登记名额已满。',
    '46 | `SEAT_TAKEN` | 座位已被占用。',
    '47 | `SEAT_BROKEN` | 座位已损坏。',
    '48 | `SEAT_MISSING` | 座位不存在。',
    ...Array.from({ length: 20 }, (_, at) => `${60 + at} | \`PROP_${'ABCDEFGHIJKLMNOPQRST'[at]}_LOST\` | 道具丢失。`),
  ];

  it('doubts one page whose texts speak of each other', async () => {
    expect(await messages('meaning-mismatch', [android(seats, 'zh-CN')])).toHaveLength(2);
  });

  it('believes two pages that say the same of one code', async () => {
    expect(await messages('meaning-mismatch', [android(seats, 'zh-CN'), ios(seats, 'zh-CN')])).toEqual([]);
  });
});

describe('deprecation-mismatch', () => {
  it('leaves an error alone that is about something deprecated', async () => {
    const findings = await messages('deprecation-mismatch', [
      android(['71 | `DEPRECATED_FORMAT` | Send the programme in format 2 or later.']),
      ios(['71 | `DeprecatedFormat` | 被弃用的格式'], 'zh-CN'),
    ]);
    expect(findings).toEqual([]);
  });
});

describe('similar-codes', () => {
  it('tells codes apart whose names and translated texts differ by a word', async () => {
    const rows = [
      '81 | `VISITOR_BANNED` | 访客被禁止入场：访客被禁止后入场时提示该错误。',
      '82 | `VISITOR_BANNED_BY_OWNER` | 访客被禁止入场：访客被馆主禁止后入场时提示该错误。',
    ];
    expect(await messages('similar-codes', [android(rows, 'zh-CN')])).toEqual([]);
  });

  it('leaves parallel families alone', async () => {
    const missing = [
      '85 | `PLAN_MISSING` | The file is missing.',
      '86 | `SEATING_PLAN_MISSING` | The file is missing.',
    ];
    const invalid = ['87 | `PLAN_INVALID` | The file is broken.', '88 | `SEATING_PLAN_INVALID` | The file is broken.'];
    expect(await messages('similar-codes', [android([...missing, ...invalid])])).toEqual([]);
    expect(await messages('similar-codes', [android(missing)])).toHaveLength(1);
  });

  it('says what the names have in common', async () => {
    const rows = ['81 | `VISITOR_BANNED` | 访客被禁止入场。', '82 | `VISITOR_BANNED_BY_OWNER` | 访客被禁止入场。'];
    const [message = ''] = await messages('similar-codes', [android(rows, 'zh-CN')]);
    expect(message).toContain('one name says all that the other says and both say "访客被禁止入场。"');
  });
});

describe('misspelled-name', () => {
  const tokens = [
    '51 | `TOKEN_LOST` | The token is lost.',
    '52 | `TOKEN_SPENT` | Used up.',
    '53 | `TOKEN_WILL_END` | Soon.',
  ];

  it('tells a lost letter from a participle', async () => {
    const files = [android(tokens), ios(['51 | `TokenLost` | 丢失。', '53 | `TokeWillEnd` | 即将结束。'], 'zh-CN')];
    const [message = '', ...others] = await messages('misspelled-name', files);
    expect(message).toContain('ios.md:4 `TokeWillEnd` is misspelled: "toke" is a misspelling of "token"');
    expect(others).toEqual([]);
  });

  it('takes what several names begin with for a family, whatever the others are called', async () => {
    const foyer = ['51 | `FOYER_FULL` | -', '52 | `FOYER_SHUT` | -', '53 | `FOYER_DARK` | -', '54 | `FOYER_COLD` | -'];
    const other = ['51 | `FOYEX_LOST` | -', '52 | `FOYEX_HELD` | -', '53 | `FOYEX_WARM` | -'];
    const file = (rows: string[]) => page({ file: `${rows.length}.md`, platform: `p${rows.length}` }, rows);
    const slips = ['51 | `FOYRE_FULL` | -', '52 | `SHUT` | -'];
    expect(await messages('misspelled-name', [file(foyer), file(other)])).toEqual([]);
    expect(await messages('misspelled-name', [file(foyer), file(slips)])).toHaveLength(1);
  });

  it('takes a participle for grammar', async () => {
    const seats = ['51 | `SEAT_TAKEN` | The seat is not free.', '52 | `SEAT_FREE` | The seat is free.'];
    expect(
      await messages('misspelled-name', [android(seats), ios(['51 | `SeatTake` | 座位已占用。'], 'zh-CN')]),
    ).toEqual([]);
  });
});

describe('name-format', () => {
  it('compares forms of one verb, not a verb with its noun or its infinitive', async () => {
    const rows = [
      '51 | `TICKET_EXPIRED` | Too late.',
      '52 | `TICKET_WILL_EXPIRE` | Soon too late.',
      '53 | `SEAT_LIMIT` | No more seats.',
      '54 | `ENTRANCE_LIMITING` | Visitors are let in one by one.',
      '55 | `LOAN_EXPIRE` | The loan is over.',
      '56 | `PASS_EXPIRED` | The pass is over.',
    ];
    expect(await messages('name-format', [android(rows)])).toEqual([
      'android.md:7 `LOAN_EXPIRE` says "expire" where 2 other names of this page say "expired" (`TICKET_EXPIRED`, android.md:3): people who write the name from memory get it wrong',
    ]);
  });
});

describe('locale-parity', () => {
  const english = ['61 | `PLAY_LATE` | The play starts 1000 ms after startWindow, since 4.2.0 after 50 or 60 minutes.'];

  it('gathers what one language lacks', async () => {
    const found = await messages('locale-parity', [
      android(english),
      ios(['61 | `PlayLate` | startWindow 之后 1 秒。'], 'zh'),
    ]);
    expect(found).toEqual([
      'android.md:3 the numbers 4.2.0, 50 and 60 stand in the "en" text of 61 and not in the "zh" one: readers of the two languages are told different things',
    ]);
  });

  it('tells a slip in an identifier from another identifier', async () => {
    const [found = '', ...others] = await messages('locale-parity', [
      android(['62 | `PLAY_LATE` | The play starts after startWindow.']),
      ios(['62 | `PlayLate` | 在 startWindwo 之后开始。'], 'zh'),
    ]);
    expect(found).toMatch(/writes startWindow and the "zh" one startWindwo: one of the two is misspelled/);
    expect(others).toEqual([]);
  });
});

describe('name-mismatch', () => {
  it('takes the prefix of the vendor for what it is', async () => {
    const app = [
      'TuneErrorNoError',
      'TuneErrorHallFull',
      'TuneErrorHallDark',
      'TuneErrorSeatTaken',
      'TuneErrorPlayOver',
    ];
    const rows = (names: readonly string[]) => names.map((name, at) => `${at} | \`${name}\` | Text ${name.slice(-4)}.`);
    const web = ['TUNE_NO_ERROR', 'HALL_FULL', 'HALL_DARK', 'SEAT_TAKEN', 'PLAY_OVER'];
    const options = { file: 'ios.md', platform: 'ios', locale: 'en', prefix: 'TuneError' };
    const found = await findingsOf('name-mismatch', [android(rows(web)), page(options, rows(app))]);
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "info ios names 0 `TuneErrorNoError`, android `TUNE_NO_ERROR` (android.md:3): the two differ by the vendor's prefix only",
    ]);
  });
});

describe('similar-codes of one and many', () => {
  const rows = (second: string) => [
    '85 | `VISITOR_MISSING` | The visitor to let in is missing.',
    `86 | \`VISITORS_MISSING\` | ${second}`,
  ];

  it('are told apart on purpose', async () => {
    expect(await messages('similar-codes', [android(rows('The list of visitors to let in is missing.'))])).toEqual([]);
  });

  it('are one where the texts are one', async () => {
    expect(await messages('similar-codes', [android(rows('The visitor to let in is missing.'))])).toHaveLength(1);
  });
});

describe('locale-parity of pages that tell different things', () => {
  it('compares what both of them tell', async () => {
    const english: ProjectFile = {
      text: [
        '| Error code | Name | Description | Solution |',
        '| --- | --- | --- | --- |',
        '| 63 | `PLAY_LATE` | The play is late. | Wait 5 minutes and call `askUsher()`. |',
        '| 64 | `PLAY_OVER` | The play ended 10 minutes ago. | Go home. |',
      ].join('\n'),
      origin: 'docs',
      options: { file: 'web.md', platform: 'web', locale: 'en' },
    };
    const chinese = ios(['63 | `PlayLate` | 演出迟到。', '64 | `PlayOver` | 演出 20 分钟前结束。'], 'zh');
    expect((await messages('locale-parity', [english, chinese])).map((one) => one.slice(0, 30))).toEqual([
      'ios.md:4 64: "zh" says 20; "en',
    ]);
  });
});

describe('mixed-language', () => {
  it('quotes what is in the other language', async () => {
    const rows = [
      '91 | `HALL_CLOSED` | The hall is closed to visitors today.',
      '92 | `HALL_FULL` | The hall has reached its maximum number of visitors. 这里要不要写上限是多少？请产品确认一下这个数字',
      '93 | `HALL_LOCKED` | The hall is locked by its owner.',
    ];
    const findings = await findingsOf('mixed-language', [android(rows)]);
    expect(findings.map(({ message }) => message.slice(0, 50))).toEqual([
      '"这里要不要写上限是多少？请产品确认一下这个数字" is Chinese on a page in ',
    ]);
  });
});

describe('row-shape', () => {
  const table = (header: string, rows: readonly string[]): ProjectFile => ({
    text: `${[header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n')}\n`,
    origin: 'docs',
    options: { file: 'web.md', platform: 'web', locale: 'en' },
  });
  const rows = [
    '| 1 | `STAGE_DARK` | No light is on. | Turn one on. |',
    '| 2 | `STAGE_WET` | The floor is wet. | Mop it. |',
    '| 3 | `STAGE_LOUD` | It is too loud. | Ask for silence. |',
    '| 4 | `STAGE_FULL` | Nobody else fits. |',
    '| 5 | `STAGE_COLD` | It is cold. | Heat it. | Wait. |',
  ];

  it('reports a header without the last heading once', async () => {
    const found = await judgeProject({ files: [table('| Error code | Name | Description |', rows)] });
    expect(found.filter(({ rule }) => rule === 'row-shape').map(show)).toEqual([
      'web.md:1:1 warning the header has 3 columns and 3 of 5 rows have 4 cells: what stands beyond column 3 is not shown on the rendered page',
      'web.md:7:1 warning unexpected 5 cells, expected 4: what is beyond the last column is not shown on the rendered page',
    ]);
  });

  it('reports a header with a spare heading once', async () => {
    const spare = rows.slice(0, 3).map((row) => row.replace(/\| [^|]+ \|$/, '|'));
    const found = await judgeProject({ files: [table('| Error code | Name | Description | What to do |', spare)] });
    expect(found.filter(({ rule }) => rule === 'row-shape').map(show)).toEqual([
      'web.md:1:1 warning the header has 4 columns and 3 of 3 rows have 3 cells: "What to do" is empty in them or the texts stand under the wrong heading',
    ]);
  });

  const header = '| Error code | Name | Description | What to do |';

  it('takes a pipe too many for what it is, and no cell whose text is lost', async () => {
    const closed = [...rows.slice(0, 3).map((row) => `${row}||`), '| 4 | `STAGE_FULL` | Nobody else fits. ||||'];
    const found = await judgeProject({ files: [table(header, closed)] });
    expect(found.filter(({ rule }) => rule === 'row-shape')).toEqual([]);
  });

  it('only mentions a last cell that other rows under the same header leave empty on purpose', async () => {
    const short = await judgeProject({ files: [table(header, rows.slice(0, 4))] });
    const open = await judgeProject({
      files: [table(header, [...rows.slice(0, 4), '| 6 | `STAGE_GONE` | Gone. | |'])],
    });
    const severities = [short, open].map((all) =>
      all.flatMap(({ rule, severity }) => (rule === 'row-shape' ? severity : [])),
    );
    expect(severities).toEqual([['warning'], ['info']]);
  });

  it('only mentions a last cell that three rows and more lack', async () => {
    const lacking = (count: number) => [
      ...rows.slice(0, 3),
      ...[6, 7, 8].slice(0, count).map((code) => `| ${code} | \`STAGE_${'ABC'[code - 6]}\` | It is broken. |`),
    ];
    const judged = await Promise.all([2, 3].map((count) => judgeProject({ files: [table(header, lacking(count))] })));
    const severities = judged.map((all) => all.flatMap(({ rule, severity }) => (rule === 'row-shape' ? severity : [])));
    expect(severities).toEqual([
      ['warning', 'warning'],
      ['info', 'info', 'info'],
    ]);
  });
});

describe('duplicate-code of equal rows', () => {
  const rows = ['91 | `DOOR_SHUT` | The door is shut.', '92 | `DOOR_STUCK` | The door is stuck.'];

  it('is one row too many where they stand in one table', async () => {
    expect(await messages('duplicate-code', [android([...rows, ...rows.slice(1)])])).toEqual([
      'android.md:5 92 stands in this table twice, word for word (first android.md:4): delete one: they will drift apart',
    ]);
  });

  it('is fine in two tables', async () => {
    const { text, ...file } = android(rows);
    expect(await messages('duplicate-code', [{ ...file, text: `${text}\n## Doors\n\n${text}` }])).toEqual([]);
  });
});

describe('misspelled-name', () => {
  it('leaves English names beside texts in a language of like words alone', async () => {
    const rows = [
      '95 | `INSUFFICIENT_FUNDS` | Saldo insuficiente na conta.',
      '96 | `ACCOUNT_SHUT` | A conta foi encerrada.',
    ];
    expect(await messages('misspelled-name', [android(rows, 'pt')])).toEqual([]);
  });
});

describe('similar-codes of opposed names', () => {
  it.each([
    ['a negation', 'SEAT_EXISTS', 'SEAT_NON_EXISTENT'],
    ['numbers', 'SEAT_ERROR_20', 'SEAT_ERROR_21'],
  ])('tells them apart by %s', async (_what, one, other) => {
    const rows = [`97 | \`${one}\` | The seat is not right.`, `98 | \`${other}\` | The seat is not right.`];
    expect(await messages('similar-codes', [android(rows)])).toEqual([]);
  });
});

describe('unnumbered-name', () => {
  it('knows a code that is no number', async () => {
    const { text, ...file } = android([
      '1001 | - | One.',
      '1002 | - | Two.',
      '1003_21 | - | Three.',
      '1004 | - | Four.',
    ]);
    const strings = '\n## Login\n\n| Error code | Description |\n| --- | --- |\n| K2001 | Four. |\n| K2002 | Five. |\n';
    const [message, other] = await messages('unnumbered-name', [{ ...file, text: text + strings }]);
    const isNone = 'is a code that is no number, in a catalog of numbers: no generated enum has it';
    expect([message, other]).toEqual([`android.md:5 \`1003_21\` ${isNone}`, `android.md:12 \`K2001\` ${isNone}`]);
  });
});
