/** What each column of a table is for, by its cells and its header: each judgement where it ends. */
import { describe, expect, it } from 'vitest';
import { recognizeColumns } from '../../src/documents/judge/recognize-columns.ts';
import { type Facts, factsOf } from './case-of.ts';

const recognized = (columns: readonly Facts[], config = {}) =>
  recognizeColumns(
    columns.map((facts, index) => factsOf({ index, ...facts })),
    config,
  );
/** `code name - description` */
const roles = (...columns: readonly Facts[]) =>
  recognized(columns)
    .columns.map(({ role }) => (role === 'other' ? '-' : role))
    .join(' ');

const NUMBERS: Facts = { filled: 9, numeric: 1 };
const NAMES: Facts = { filled: 9, names: 1, strongNames: 1, averageLength: 12 };
const TEXTS: Facts = { filled: 9, wordy: 1, averageLength: 40 };
const STRINGS: Facts = { filled: 9, strings: 1, averageLength: 5 };

type Row = readonly [title: string, columns: readonly Facts[], want: string];
const judge = (rows: readonly Row[]) => it.each(rows)('%s', (_, columns, want) => expect(roles(...columns)).toBe(want));

describe('of columns of numbers, the code is', () => {
  judge([
    ['the first', [NUMBERS, NUMBERS, TEXTS], 'code - description'],
    ['what a header calls so', [NUMBERS, { ...NUMBERS, codeHeader: true }], '- code'],
    [
      'what a header calls the error',
      [
        { ...NUMBERS, codeHeader: true },
        { ...NUMBERS, errorHeader: true },
      ],
      '- code',
    ],
    [
      'what means a code',
      [
        { ...NUMBERS, meaning: 'name' },
        { ...NUMBERS, meaning: 'code' },
      ],
      '- code',
    ],
    ['what means a name rather than nothing', [NUMBERS, { ...NUMBERS, meaning: 'name' }], '- code'],
    ['no severity beside another', [{ ...NUMBERS, meaning: 'severity' }, NUMBERS], '- code'],
    ['no status beside another', [{ ...NUMBERS, meaning: 'http-status' }, NUMBERS], '- code'],
    ['a severity alone', [{ ...NUMBERS, meaning: 'severity' }, TEXTS], 'code description'],
    ['what has more numbers', [{ ...NUMBERS, numeric: 0.7 }, NUMBERS], '- code'],
    ['what repeats less', [{ ...NUMBERS, distinct: 0.7 }, NUMBERS], '- code'],
    ['hexadecimal where it says so', [NUMBERS, { ...NUMBERS, header: 'Hex', prefixed: 1 }], '- code'],
    ['hexadecimal in other words', [NUMBERS, { ...NUMBERS, header: '16进制', prefixed: 0.9 }], '- code'],
    ['decimal beside bare hexadecimal', [{ ...NUMBERS, header: 'Hex', prefixed: 0.8 }, NUMBERS], '- code'],
    ['no number that few entries have', [{ ...NUMBERS, filled: 4 }, NAMES], '- name'],
    ['a number that half of the entries have', [{ ...NUMBERS, filled: 5 }, NAMES], 'code name'],
    ['an error code in front of several rows', [{ ...NUMBERS, filled: 4, errorHeader: true }, NAMES], 'code name'],
    [
      'no error code of few entries behind their names',
      [NAMES, { ...NUMBERS, filled: 4, errorHeader: true }],
      'name -',
    ],
    [
      'a number beside words that few rows name',
      [
        { ...NUMBERS, filled: 4 },
        { ...NAMES, names: 0.85 },
      ],
      'code name',
    ],
    ['a number of few entries beside texts', [{ ...NUMBERS, filled: 4 }, TEXTS], 'code description'],
  ]);
});

describe('strings', () => {
  judge([
    ['are codes beside names', [STRINGS, NAMES], 'code name'],
    ['alone are codes', [STRINGS, TEXTS], 'code description'],
    ['that may be names are names', [{ ...STRINGS, names: 0.6, strongNames: 1 }, TEXTS], 'name description'],
    ['that may hardly be names are codes', [{ ...STRINGS, names: 0.5, strongNames: 1 }, TEXTS], 'code description'],
    [
      'with leading zeros are codes',
      [{ ...STRINGS, names: 0.6, strongNames: 1, zeroPadded: 0.1 }, TEXTS],
      'code description',
    ],
    ['beside numbers are codes', [{ ...STRINGS, strings: 0.6, numeric: 0.4 }, NAMES], 'code name'],
    ['that are few of the numbers are none', [{ ...STRINGS, strings: 0.5, numeric: 0.5 }, NAMES], '- name'],
    [
      'few among padded numbers are codes',
      [{ ...STRINGS, strings: 0.1, numeric: 0.9, zeroPadded: 0.1 }, NAMES],
      'code name',
    ],
    ['few are codes of SQL', [{ ...STRINGS, strings: 0.1, numeric: 0.9, header: 'SQLSTATE' }, NAMES], 'code name'],
    ['that repeat are no codes', [{ ...STRINGS, distinct: 0.2 }, NAMES], '- name'],
    [
      'that repeat are codes where a header says so',
      [{ ...STRINGS, distinct: 0.2, codeHeader: true }, NAMES],
      'code name',
    ],
    [
      'that repeat are codes where a header says error',
      [{ ...STRINGS, distinct: 0.2, errorHeader: true }, NAMES],
      'code name',
    ],
    [
      'are none beside error codes that are names',
      [STRINGS, { ...NAMES, codeHeader: true, errorHeader: true }],
      '- name',
    ],
    [
      'are none beside codes that repeat less',
      [
        { ...STRINGS, distinct: 0.8 },
        { ...NAMES, codeHeader: true },
      ],
      '- name',
    ],
    [
      'are codes beside what is called code and repeats',
      [STRINGS, { ...NAMES, codeHeader: true, distinct: 0.9 }],
      'code name',
    ],
  ]);
  it('are said to be codes beside names', () => {
    expect(recognized([STRINGS, NAMES]).stringCodes).toBe(true);
    expect(recognized([NUMBERS, NAMES]).stringCodes).toBe(false);
  });
});

describe('names under a header of codes', () => {
  const code: Facts = { ...NAMES, codeHeader: true, meaning: 'code' };
  judge([
    ['are codes beside names', [code, { ...NAMES, meaning: 'name' }], 'code name'],
    ['are codes beside classes', [code, { ...NAMES, classNames: 0.8 }], 'code name'],
    ['are names beside other names', [code, { ...NAMES, classNames: 0.7 }], 'name -'],
    [
      'that are ordinary words are names',
      [
        { ...code, strongNames: 0.6 },
        { ...NAMES, meaning: 'name' },
      ],
      '- name',
    ],
    [
      'that repeat are none',
      [
        { ...code, distinct: 0.7 },
        { ...NAMES, meaning: 'name' },
      ],
      '- name',
    ],
  ]);
});

describe('marks of two letters or digits', () => {
  const marks: Facts = { filled: 9, numeric: 0.5, names: 0.5, codeHeader: true, averageLength: 2 };
  judge([
    ['are codes', [marks, TEXTS], 'code description'],
    ['need a header', [{ ...marks, codeHeader: false }, TEXTS], '- description'],
    ['may be four letters', [{ ...marks, averageLength: 4 }, TEXTS], 'code description'],
    ['are not longer', [{ ...marks, averageLength: 4.5 }, TEXTS], 'code description'],
    ['are each their own', [{ ...marks, distinct: 0.8 }, TEXTS], 'code description'],
  ]);
});

describe('a name is', () => {
  const words: Facts = { filled: 9, names: 1, averageLength: 9 };
  judge([
    ['what its cells say', [NUMBERS, NAMES], 'code name'],
    ['what half of them say', [NUMBERS, { ...NAMES, strongNames: 0.5 }], 'code name'],
    ['not what fewer say', [NUMBERS, { ...NAMES, strongNames: 0.4 }], 'code -'],
    ['a word under a header of names', [NUMBERS, { ...words, meaning: 'name' }], 'code name'],
    ['a word under a header of codes', [NUMBERS, { ...words, meaning: 'code', codeHeader: true }], 'code name'],
    ['no word under a header of numbers', [NUMBERS, { ...words, meaning: 'code' }], 'code -'],
    ['in three of five cells', [NUMBERS, { ...NAMES, names: 0.6 }], 'code name'],
    ['not in fewer', [NUMBERS, { ...NAMES, names: 0.55 }], 'code -'],
    ['in cells that have the number, too', [NUMBERS, { ...NAMES, names: 0.3, paired: 0.3 }], 'code name'],
    ['no type', [NUMBERS, { ...NAMES, typeWords: 0.6 }], 'code -'],
    ['nothing that repeats', [NUMBERS, { ...NAMES, distinct: 0.4 }], 'code -'],
    ['what repeats under a header of errors', [NUMBERS, { ...NAMES, distinct: 0.4, errorHeader: true }], 'code name'],
    [
      'what repeats under a header of codes',
      [TEXTS, { ...NAMES, distinct: 0.3, meaning: 'code', codeHeader: true }],
      'description name',
    ],
    [
      'nothing that hardly ever differs',
      [TEXTS, { ...NAMES, distinct: 0.2, meaning: 'code', codeHeader: true }],
      'description -',
    ],
    ['no status', [NUMBERS, { ...NAMES, meaning: 'http-status' }], 'code -'],
    ['no index', [NUMBERS, { ...NAMES, meaning: 'index' }], 'code -'],
    ['no severity', [NUMBERS, { ...NAMES, meaning: 'severity' }], 'code -'],
    ['no reason in sentences', [NUMBERS, { ...NAMES, meaning: 'reason', wordy: 0.6 }], 'code reason'],
    ['no remedy in sentences', [NUMBERS, { ...NAMES, meaning: 'fix', wordy: 0.6 }], 'code fix'],
    ['a reason of one word', [NUMBERS, { ...NAMES, meaning: 'reason', wordy: 0.5 }], 'code name'],
    ['no kind that repeats', [NUMBERS, { ...NAMES, meaning: 'other', distinct: 0.7 }], 'code -'],
    ['a kind of its own', [NUMBERS, { ...NAMES, meaning: 'other', distinct: 0.8 }], 'code name'],
    ['in code spans in front of all else', [{ ...words, meaning: 'reason', spans: 0.9 }, TEXTS], 'name description'],
    ['not where spans are fewer', [{ ...words, meaning: 'reason', spans: 0.8 }, TEXTS], 'reason description'],
    ['not in code spans behind', [TEXTS, { ...words, meaning: 'reason', spans: 1 }], 'description reason'],
    ['not in one code span', [{ ...words, filled: 1, meaning: 'reason', spans: 1 }, TEXTS], 'reason description'],
  ]);
});

describe('of columns of names, the name is', () => {
  judge([
    ['the first', [NAMES, NAMES], 'name -'],
    ['what a header calls so', [NAMES, { ...NAMES, meaning: 'name' }], '- name'],
    [
      'the name before the code',
      [
        { ...NAMES, meaning: 'code' },
        { ...NAMES, meaning: 'name' },
      ],
      '- name',
    ],
    [
      'the code before the message',
      [
        { ...NAMES, meaning: 'message' },
        { ...NAMES, meaning: 'code' },
      ],
      'description name',
    ],
    ['the message before nothing', [NAMES, { ...NAMES, meaning: 'message' }], '- name'],
    ['nothing before the reason', [{ ...NAMES, meaning: 'reason' }, NAMES], 'reason name'],
    [
      'the reason before the remedy',
      [
        { ...NAMES, meaning: 'fix' },
        { ...NAMES, meaning: 'reason' },
      ],
      'fix name',
    ],
    ['no other thing', [{ ...NAMES, meaning: 'other' }, NAMES], '- name'],
    ['what has more names that tell', [{ ...NAMES, strongNames: 0.6 }, NAMES], '- name'],
    ['what repeats less', [{ ...NAMES, distinct: 0.6 }, NAMES], '- name'],
  ]);
});

describe('a name in ordinary words', () => {
  const spaced: Facts = { filled: 9, meaning: 'name', header: 'Name', wordy: 1, latin: 1, averageLength: 15 };
  judge([
    ['is one under a header of names', [NUMBERS, spaced], 'code name'],
    ['is a text under another header', [NUMBERS, { ...spaced, meaning: null }], 'code description'],
    ['is in Latin letters', [NUMBERS, { ...spaced, latin: 0.6 }], 'code description'],
    ['is short', [NUMBERS, { ...spaced, averageLength: 61 }], 'code description'],
    ['may be a line', [NUMBERS, { ...spaced, averageLength: 60 }], 'code name'],
    ['differs', [NUMBERS, { ...spaced, distinct: 0.4 }], 'code description'],
    ['is none in another language of Latin letters', [NUMBERS, { ...spaced, header: 'Nombre' }], 'code description'],
    ['is one under any word for it', [NUMBERS, { ...spaced, header: 'Símbolo o constant' }], 'code name'],
    ['is one under a header in Chinese', [NUMBERS, { ...spaced, header: '名称' }], 'code name'],
    ['gives way to identifiers', [NUMBERS, spaced, { ...NAMES, meaning: 'code' }], 'code description name'],
    ['comes before identifiers without a header', [NUMBERS, spaced, NAMES], 'code name -'],
    ['is none where the numbers have names', [{ ...NUMBERS, paired: 0.5 }, spaced], 'code description'],
    ['is one where few numbers have names', [{ ...NUMBERS, paired: 0.4 }, spaced], 'code name'],
  ]);
  it('is said to be spaced', () => {
    expect(recognized([NUMBERS, spaced]).spacedNames).toBe(true);
    expect(recognized([NUMBERS, NAMES]).spacedNames).toBe(false);
    expect(recognized([NUMBERS, TEXTS]).spacedNames).toBe(true);
  });
});

describe('a text is', () => {
  judge([
    [
      'what its header says',
      [NUMBERS, { ...TEXTS, meaning: 'fix' }, { ...TEXTS, meaning: 'reason' }],
      'code fix reason',
    ],
    ['a message as well', [NUMBERS, { ...TEXTS, meaning: 'message' }], 'code description'],
    ['the first of sentences', [NUMBERS, TEXTS, TEXTS], 'code description -'],
    ['none beside a description', [NUMBERS, TEXTS, { ...TEXTS, meaning: 'description' }], 'code - description'],
    ['none under another header', [NUMBERS, { ...TEXTS, meaning: 'other' }], 'code -'],
    ['in half of the cells', [NUMBERS, { ...TEXTS, wordy: 0.5 }], 'code description'],
    ['not in fewer', [NUMBERS, { ...TEXTS, wordy: 0.4 }], 'code -'],
    ['what is called a name and is none', [NUMBERS, { ...TEXTS, meaning: 'name' }], 'code description'],
    ['what is called a code and is none', [NUMBERS, { ...TEXTS, meaning: 'code' }], 'code description'],
  ]);
});

describe('a name beside a number in one cell', () => {
  const pairs: Facts = { ...NUMBERS, paired: 1, statusPairs: 1, httpStatuses: 1, names: 0, quietNames: 1 };
  const are = (facts: Facts) => recognized([{ ...pairs, ...facts }, TEXTS]).statusPairs;

  it.each<readonly [string, Facts, boolean]>([
    ['has its status', {}, true],
    ['in six of ten cells', { quietNames: 0.6 }, true],
    ['is loud', { quietNames: 0.5 }, false],
    ['shares its number', { quietNames: 0, distinctNumbers: 0.7 }, true],
    ['hardly shares its number', { quietNames: 0, distinctNumbers: 0.75 }, false],
    ['has other numbers, too', { statusPairs: 0.8 }, false],
    ['has no status', { statusPairs: 0, paired: 0 }, false],
    ['is one of few in a column of statuses', { statusPairs: 0.4, paired: 0.4, quietNames: 0.4 }, true],
    ['is one of few in a column of other numbers', { statusPairs: 0.4, paired: 0.4, httpStatuses: 0.5 }, false],
    ['is a loud one of few', { statusPairs: 0.4, paired: 0.4, quietNames: 0.3 }, false],
  ])('%s', (_, facts, want) => expect(are(facts)).toBe(want));

  it('may be that of a class of errors', () => {
    const shared = (facts: Facts) =>
      recognized([{ ...NUMBERS, filled: 5, paired: 1, distinctNames: 0.3, ...facts }, TEXTS]).sharedNames;
    expect(shared({})).toBe(true);
    expect(shared({ filled: 4 })).toBe(false);
    expect(shared({ paired: 0 })).toBe(false);
    expect(shared({ distinct: 0.8 })).toBe(false);
    expect(shared({ distinctNames: 0.4 })).toBe(false);
  });
});

describe('where each platform has a column', () => {
  const of = (header: string, facts: Facts): Facts => ({ ...facts, header });
  const told = (...columns: readonly Facts[]) => {
    const { columns: roles, platforms } = recognized(columns);
    return {
      roles: roles.map(({ role, because }) => `${role}: ${because}`),
      platforms: platforms.map(({ platform, code, name }) => `${platform} ${code}/${name}`),
    };
  };

  it('of names, each is a name', () => {
    expect(told(NUMBERS, of('Android', NAMES), of('iOS', NAMES), TEXTS)).toEqual({
      roles: [
        'code: its cells are numbers',
        'name: its cells are the names on android',
        'name: its cells are the names on ios',
        'description: its cells are texts',
      ],
      platforms: ['android null/1', 'ios null/2'],
    });
  });

  it('of numbers, each is a code', () => {
    expect(told(NAMES, of('Android', NUMBERS), of('iOS', NUMBERS))).toEqual({
      roles: ['name: its cells are identifiers', 'code: its cells are numbers', 'code: its cells are the codes on ios'],
      platforms: ['android 1/null', 'ios 2/null'],
    });
  });

  it('of numbers with names, each is a name and its number', () => {
    const pairs: Facts = { ...NUMBERS, paired: 1, strongNames: 1 };
    expect(told(of('Android', pairs), of('iOS', pairs))).toEqual({
      roles: ['code: its cells are numbers', 'name: its cells are the names on ios'],
      platforms: ['android 0/0', 'ios 1/1'],
    });
  });

  it('of names beside those of all, these stay what they are', () => {
    expect(told(NUMBERS, { ...NAMES, meaning: 'name' }, of('iOS', NAMES))).toEqual({
      roles: ['code: its cells are numbers', 'name: its cells are identifiers', 'name: its cells are the names on ios'],
      platforms: ['null null/1', 'ios null/2'],
    });
  });

  it('of names and there is no code, they are other things', () => {
    expect(told(of('Android', NAMES), of('iOS', NAMES))).toEqual({
      roles: ['name: its cells are identifiers', 'other: nothing tells what it is'],
      platforms: [],
    });
  });
});

it('the config has the last word', () => {
  const [code, other] = [
    { ...NUMBERS, header: 'Nr' },
    { ...NUMBERS, header: 'Value' },
  ];
  const { columns } = recognized([code, other, NAMES], { value: 'code' });
  expect(columns).toEqual([
    { header: 'Nr', role: 'other', because: 'nothing tells what it is' },
    { header: 'Value', role: 'code', because: 'the config says so' },
    { header: '', role: 'name', because: 'its cells are identifiers' },
  ]);
});
