/** Tables of numbers that are no error codes: each kind, and where it ends. */
import { describe, expect, it } from 'vitest';
import * as others from '../../src/documents/judge/other-lists.ts';
import { caseOf, column, type Given, holds } from './case-of.ts';

describe('a statistic', () => {
  const numbers = { numeric: 1, filled: 3 };
  const rows = column('1', '2', '3');
  holds(others.isStatistic, [
    ['has three columns of numbers', { rows, facts: [numbers, numbers, numbers] }, true],
    ['has more than two', { rows, facts: [numbers, numbers, {}] }, false],
    ['has more numbers than anything', { rows, facts: [numbers, numbers, numbers, {}, {}, {}] }, false],
    [
      'has decimals',
      {
        rows: [
          ['1.5', '1'],
          ['20 ', '2'],
        ],
        facts: [numbers, numbers, { index: 0, filled: 2 }],
      },
      false,
    ],
    ['has only decimals', { rows: [['1.5'], ['-2,25 %']], facts: [numbers, numbers, { index: 0, filled: 2 }] }, true],
    ['has no empty columns', { rows, facts: [numbers, numbers, { ...numbers, filled: 0 }] }, false],
    ['has no names in its numbers', { rows, facts: [numbers, numbers, { ...numbers, paired: 0.5 }] }, false],
    [
      'has no numbers of platforms',
      { rows, facts: [numbers, numbers, { ...numbers, header: 'iOS', distinct: 1 }] },
      false,
    ],
    [
      'has numbers of platforms that repeat',
      { rows, facts: [numbers, numbers, { ...numbers, header: 'iOS', distinct: 0.5 }] },
      true,
    ],
    ['is a table', { kind: 'list', rows, facts: [numbers, numbers, numbers] }, false],
    [
      'has no header of error codes beside texts',
      { rows, codes: { errorHeader: true }, facts: [numbers, numbers, numbers, { wordy: 0.8 }] },
      false,
    ],
    ['may have that without texts', { rows, codes: { errorHeader: true }, facts: [numbers, numbers, numbers] }, true],
  ]);
});

describe('numbers that repeat', () => {
  holds(others.repeatsCodes, [
    ['tell what came out', { codes: { filled: 3, distinct: 0.3 } }, true],
    ['are few', { codes: { filled: 2, distinct: 0.3 } }, false],
    ['are mostly different', { codes: { filled: 3, distinct: 0.4 } }, false],
    ['have names', { codes: { filled: 3, distinct: 0.3 }, names: {} }, false],
    ['are none', {}, false],
    [
      'are called codes, with a message each',
      { codes: { filled: 3, distinct: 0.3, codeHeader: true }, facts: [{ meaning: 'message', distinct: 0.9 }] },
      false,
    ],
    [
      'are called codes, with few messages',
      { codes: { filled: 3, distinct: 0.3, codeHeader: true }, facts: [{ meaning: 'message', distinct: 0.8 }] },
      true,
    ],
  ]);
});

describe('measurements', () => {
  const rows = [
    ['A', '0.14 m'],
    ['B', '-1.5°'],
    ['C', '2.0%'],
    ['D', '3.5kg'],
    ['E', 'no'],
  ];
  holds(others.isMeasured, [
    ['have decimals with units', { names: {}, rows }, true],
    ['are most', { names: {}, rows: rows.slice(1) }, false],
    ['are no versions', { names: {}, rows: [['A', '1.2']] }, false],
    ['begin with a number', { names: {}, rows: [['A', 'v1.2 m']] }, false],
    ['have no codes', { names: {}, codes: {}, rows }, false],
    ['need names', { rows }, false],
    ['need rows', { names: {} }, false],
  ]);
});

describe('numbers beside numbers', () => {
  const codes = { numeric: 1 };
  holds(others.saysNothing, [
    ['say nothing', { codes, facts: [codes, codes] }, true],
    ['say something in texts', { codes, facts: [codes, { wordy: 0.3 }] }, false],
    ['say something in Latin letters', { codes, facts: [codes, { latin: 0.3 }] }, false],
    ['say something in names', { codes, facts: [codes, { strongNames: 0.3 }] }, false],
    ['say nothing in few texts', { codes, facts: [codes, { wordy: 0.2 }] }, true],
    ['are alone', { codes, facts: [codes] }, false],
    ['have names', { codes, names: {}, facts: [codes, codes] }, false],
    ['are none', { facts: [codes, codes] }, false],
  ]);
});

describe('numbers of other things', () => {
  const ports = { header: 'Port', meaning: null };
  it('says the heading, whatever the rows sound like', () => {
    const numbered = (given: Given) => others.numbersOthers(caseOf(given));
    expect(numbered({ heading: 'Country codes', failures: 1 })).toBe('Country codes');
    expect(numbered({ intro: 'Country codes:' })).toBe('Country codes:');
    expect(numbered({ codes: { header: 'Country code' } })).toBe('Country code');
    expect(numbered({ kind: 'list', codes: { header: 'Country code', meaning: 'code' } })).toBe(undefined);
    expect(numbered({ facts: [ports] })).toBe('Port');
    expect(numbered({ facts: [ports], failures: 0.3 })).toBe(undefined);
    expect(numbered({ facts: [{ ...ports, meaning: 'code' }] })).toBe(undefined);
    expect(numbered({ heading: 'Errors', facts: [{ header: 'Lamp', meaning: null }] })).toBe(undefined);
  });
});

describe('members that are numbered', () => {
  const numbers = (...values: string[]): Given => ({ codes: {}, rows: column(...values) });
  holds(others.countsUp, [
    ['from 0', numbers('0', '1', '2'), true],
    ['from 1', numbers('1', '2'), true],
    ['from 2', numbers('2', '3'), false],
    ['without gaps', numbers('0', '1', '3'), false],
    ['more than once', numbers('0'), false],
    ['in numbers', numbers('0', 'x'), false],
    ['in every row', numbers('0', ''), false],
    ['in a column of codes', { rows: column('0', '1') }, false],
  ]);
});
