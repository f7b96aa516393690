/** What speaks for a table, a list or headings of error codes, each with where it ends. */
import { describe, expect, it } from 'vitest';
import * as features from '../../src/documents/judge/features.ts';
import { caseOf, column, type Given, holds } from './case-of.ts';

const NEAR = { codes: 'Error codes' };

describe('a number on its way', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 0.25],
    [6, 1],
    [9, 1],
  ])('%d from 2 to 6 is %d', (value, want) => {
    expect(features.ramp(value, 2, 6)).toBe(want);
  });
});

it('says yes or no in numbers, and texts in quotes', () => {
  expect([true, false, undefined].map(features.flag)).toEqual([1, 0, 0]);
  expect([features.quoted('a'), features.quoted(undefined)]).toEqual(['"a"', '""']);
});

describe('names that tell', () => {
  const telling = { filled: 3, failures: 0.5, strongNames: 0.6 };
  holds(features.tellingNames, [
    ['sound like failures', { names: telling }, true],
    ['are three', { names: { ...telling, filled: 2 } }, false],
    ['are one in a heading', { kind: 'headings', names: { ...telling, filled: 1 } }, true],
    ['sound so in half of the rows', { names: { ...telling, failures: 0.4 } }, false],
    ['are names', { names: { ...telling, strongNames: 0.5 } }, false],
    ['are paired with numbers', { codes: { ...telling, strongNames: 0, paired: 0.6 } }, true],
    ['are no phrases of HTTP', { names: { ...telling, reasonPhrases: 0.6 } }, false],
  ]);
});

it('the header that speaks of errors is the first', () => {
  const codes = { header: 'Code', errorHeader: true };
  expect(features.errorHeader(caseOf({ codes, names: { header: 'Error', errorHeader: true } }))).toBe('Code');
  expect(features.errorHeader(caseOf({ codes: { header: 'Code' } }))).toBe(undefined);
});

it.each([
  ['Not all error codes are listed here.', true],
  ['错误码不止这些。', true],
  ['The following error codes are returned.', false],
  ['All codes are below. ', false],
  ['错误码如下。', false],
  ['Error codes', false],
  ['Error codes:', false],
])('%s is a remark: %s', (text, want) => {
  expect(features.isRemark(text)).toBe(want);
});

describe('odd numbers', () => {
  const all = (...values: string[]): Given => ({
    codes: { numeric: 1, filled: values.length },
    rows: column(...values),
  });
  const table: [string, Given, boolean][] = [
    ['are below zero, of three digits or hexadecimal', all('-1', '100', '0xF'), true],
    ['are all', all('-1', '99'), false],
    ['are all numbers', { ...all('-1', '100'), codes: { numeric: 0.9, filled: 2 } }, false],
    ['stand in every row', { ...all('-1', '100'), codes: { numeric: 1, filled: 1 } }, false],
    ['are no statuses', { ...all('404', '500'), codes: { numeric: 1, filled: 2, httpStatuses: 0.6 } }, false],
    [
      'may be statuses in half of the rows',
      { ...all('404', '999'), codes: { numeric: 1, filled: 2, httpStatuses: 0.5 } },
      true,
    ],
    ['need codes', { rows: column('-1') }, false],
  ];
  holds(features.hasOddNumbers, table);

  holds(features.numbersFailures, [
    ['outside of tables are three', { ...all('101', '102', '103'), kind: 'list' }, true],
    ['outside of tables are no two', { ...all('101', '102'), kind: 'list' }, false],
    ['in headings are two', { ...all('101', '102'), kind: 'headings' }, true],
    ['in headings are no single one', { ...all('101'), kind: 'headings' }, false],
    ['in tables say nothing', all('101', '102', '103'), false],
    ['outside of tables are odd', { ...all('1', '2', '3'), kind: 'list' }, false],
  ]);
});

it.each([
  ['Parameters', true],
  ['Parameters:', true],
  ['Request parameters', true],
  ['Parameters of a timeout error', true],
  ['Parameters for the lamp', true],
  ['Parameters may be left out', false],
  ['Errors', false],
  ['Lamps', false],
])('%s leads to parameters: %s', (heading, want) => {
  expect(features.isOfParameters(heading)).toBe(want);
});

describe('numbers', () => {
  const codes = { numeric: 0.9, distinct: 0.9 };
  holds(features.listsNumbers, [
    ['stand alone, each its own', { codes }, true],
    ['have no names', { codes: { ...codes, paired: 0.1 } }, false],
    ['are nearly all', { codes: { ...codes, numeric: 0.8 } }, false],
    ['are nearly all different', { codes: { ...codes, distinct: 0.8 } }, false],
    ['are there', {}, false],
  ]);

  holds(features.listsExitCodes, [
    ['are exit codes, says the heading', { codes, near: { outcomes: 'Exit codes' } }, true],
    ['are exit codes, says a heading further out', { codes, far: { outcomes: 'Exit codes' } }, true],
    ['are codes of another outcome', { codes, near: { outcomes: 'Return codes' } }, false],
    ['are numbers under exit codes', { codes: { ...codes, numeric: 0.8 }, near: { outcomes: 'Exit codes' } }, false],
    [
      'are each their own under exit codes',
      { codes: { ...codes, distinct: 0.8 }, near: { outcomes: 'Exit codes' } },
      false,
    ],
    ['are there under exit codes', { near: { outcomes: 'Exit codes' } }, false],
    ['are nothing of which nobody speaks', { codes }, false],
  ]);
});

describe('an enumeration', () => {
  const codes = { paired: 0.9 };
  holds(features.isEnumeration, [
    ['has members with values', { codes, rows: column('BulbMissing = 1', 'Lamp_off(2)', '_X: 3') }, true],
    ['has nothing else', { codes, rows: column('BulbMissing = 1', 'see below') }, false],
    ['begins with names', { codes, rows: column('1 = BulbMissing') }, false],
    ['has nearly always both', { codes: { paired: 0.8 }, rows: column('BulbMissing = 1') }, false],
    ['has codes', { rows: column('BulbMissing = 1') }, false],
  ]);
});

describe('a heading of error codes', () => {
  const names = { failures: 0.5, loudNames: 0.8 };
  const codes = { meaning: 'code', numeric: 0.9, distinct: 0.9 } as const;
  holds(features.isNamedAfterHeading, [
    ['stands over loud names of failures', { near: NEAR, names }, true],
    ['stands over quiet names with codes', { near: NEAR, names: { ...names, loudNames: 0.7 }, codes }, true],
    ['stands over quiet names', { near: NEAR, names: { ...names, loudNames: 0.7 } }, false],
    [
      'stands over quiet names with statuses',
      { near: NEAR, names: { failures: 0.5 }, codes: { ...codes, meaning: 'http-status' } },
      false,
    ],
    [
      'stands over quiet names with few codes',
      { near: NEAR, names: { failures: 0.5 }, codes: { ...codes, numeric: 0.8 } },
      false,
    ],
    [
      'stands over quiet names with codes that repeat',
      { near: NEAR, names: { failures: 0.5 }, codes: { ...codes, distinct: 0.8 } },
      false,
    ],
    ['stands over failures', { near: NEAR, names: { ...names, failures: 0.4 } }, false],
    ['stands over names', { near: NEAR, codes }, false],
    ['says so', { near: { errors: 'Errors' }, names }, false],
  ]);
});

describe('a list of loud names', () => {
  const names = { filled: 2, loudNames: 0.9 };
  const rows = [
    ['A', 'x'],
    ['B', 'y'],
  ];
  const said = { index: 1, filled: 2 };
  holds(features.listsLoudNames, [
    ['says no more', { kind: 'list', names, rows }, true],
    ['says of failures', { kind: 'list', names, rows, facts: [names, said], failures: 0.3 }, true],
    ['says of something else', { kind: 'list', names, rows, facts: [names, said], failures: 0.2 }, false],
    ['says something of few', { kind: 'list', names, rows, facts: [names, { index: 1, filled: 1 }] }, true],
    [
      'has codes of letters and digits',
      { kind: 'list', names: { ...names, strings: 0.6 }, rows, facts: [names, said] },
      true,
    ],
    ['has a name in each item', { kind: 'list', names: { ...names, filled: 1 }, rows }, false],
    ['is loud', { kind: 'list', names: { ...names, loudNames: 0.8 }, rows }, false],
    ['is no table', { names, rows }, false],
    ['has names', { kind: 'list', rows }, false],
  ]);
});

describe('severities', () => {
  const names = { strings: 0.8, distinct: 0.8 };
  const severity = { index: 1, meaning: 'severity', filled: 3 } as const;
  const rows = [
    ['A1', 'warning'],
    ['A2', 'error'],
    ['A3', 'maybe'],
  ];
  holds(features.ratesSeverity, [
    ['stand beside codes', { names, rows, facts: [names, severity] }, true],
    ['are most', { names, rows: rows.slice(1), facts: [names, severity] }, false],
    ['are three', { names, rows, facts: [names, { ...severity, filled: 2 }] }, false],
    ['say so', { names, rows, facts: [names, { ...severity, meaning: null }] }, false],
    ['stand beside codes of letters', { names: { ...names, strings: 0.7 }, rows, facts: [names, severity] }, false],
    ['stand beside different codes', { names: { ...names, distinct: 0.7 }, rows, facts: [names, severity] }, false],
  ]);
});

describe('a table of codes and names', () => {
  const codes = { filled: 2, numeric: 0.9, distinct: 0.9, codeHeader: true };
  const names = { index: 1, distinct: 0.8, names: 0.8, strongNames: 0.5 };
  holds(features.listsCodes, [
    ['is one', { codes, names }, true],
    ['is called so by what is near', { codes: { ...codes, codeHeader: false }, names, near: NEAR }, true],
    ['is called so by an outcome', { codes: { ...codes, codeHeader: false }, names, near: { outcomes: 'x' } }, true],
    ['is called so', { codes: { ...codes, codeHeader: false }, names }, false],
    ['has two codes', { codes: { ...codes, filled: 1 }, names }, false],
    ['has numbers', { codes: { ...codes, numeric: 0.8 }, names }, false],
    ['has different numbers', { codes: { ...codes, distinct: 0.8 }, names }, false],
    ['has different names', { codes, names: { ...names, distinct: 0.7 } }, false],
    ['has names nearly everywhere', { codes, names: { ...names, names: 0.7 } }, false],
    ['has real names', { codes, names: { ...names, strongNames: 0.4 } }, false],
    ['has no column of something else', { codes, names, facts: [codes, names, { meaning: 'not-errors' }] }, false],
    ['has names', { codes }, false],
    ['has codes', { names }, false],
  ]);
});

describe('tokens', () => {
  const family = column('AB1', 'AB2', 'CD3');
  const own = { strings: 0.9, distinct: 0.9 };
  const pairs = { numeric: 0.9, distinct: 0.9 };
  holds(features.listsTokens, [
    ['in a table begin alike', { names: own, rows: family }, true],
    ['in a table begin mostly alike', { names: own, rows: column('AB1', 'CD2', 'EF3') }, false],
    ['in a table are three', { names: own, rows: family.slice(1) }, false],
    ['in a table are strings', { names: { ...own, strings: 0.8 }, rows: family }, false],
    ['in a table are different', { names: { ...own, distinct: 0.8 }, rows: family }, false],
    ['in a list are odd numbers', { kind: 'list', codes: { numeric: 1, filled: 1 }, rows: column('101') }, true],
    ['in a list are numbers of failures', { kind: 'list', codes: pairs, failures: 0.6, rows: column('1') }, true],
    [
      'in a list are numbers of something else',
      { kind: 'list', codes: pairs, failures: 0.5, rows: column('1') },
      false,
    ],
    [
      'in a list have a label of errors',
      { kind: 'list', codes: pairs, failures: 0, headers: { errors: 'Error' }, rows: column('1') },
      true,
    ],
    [
      'in a list are nearly all numbers',
      { kind: 'list', codes: { ...pairs, numeric: 0.8 }, failures: 1, rows: column('1') },
      false,
    ],
    ['in a list are strings', { kind: 'list', names: { strings: 0.8 }, rows: column('a1') }, true],
    ['in a list are pairs', { kind: 'list', names: { paired: 0.8 }, rows: column('a1') }, true],
    ['in a list are loud', { kind: 'list', names: { loudNames: 0.8 }, rows: column('a1') }, true],
    ['in a list are mostly so', { kind: 'list', names: { loudNames: 0.7 }, rows: column('a1') }, false],
  ]);
});

describe('statuses', () => {
  const alone = { alone: true };
  holds(features.callsStatusesErrors, [
    ['are errors where the heading says so', { context: alone, near: { errors: 'Errors' } }, true],
    ['are errors where a heading further out says so', { context: alone, far: { outcomes: 'Return codes' } }, true],
    ['are errors where somebody says so', { context: alone }, false],
    ['are errors where nothing else is', { context: { alone: false }, near: NEAR }, false],
    [
      'are none where their column says statuses',
      { context: alone, near: NEAR, codes: { meaning: 'http-status' } },
      false,
    ],
    ['are none under a heading of statuses', { context: alone, near: NEAR, heading: 'Status codes' }, false],
    ['are none under a heading of HTTP', { context: alone, near: NEAR, heading: 'HTTP errors' }, false],
    ['are none under a header of statuses', { context: alone, near: NEAR, codes: { header: 'Status code' } }, false],
    ['are headings below error codes', { kind: 'headings', context: alone, far: NEAR, heading: 'Status codes' }, true],
    [
      'are headings below something else',
      { kind: 'headings', context: alone, near: NEAR, heading: 'Status codes' },
      false,
    ],
  ]);
});

describe('a page of entries', () => {
  const page: Given = { kind: 'list', codes: { distinct: 0.9 }, near: NEAR, path: { codes: 'error codes' } };
  holds(features.isPageOfEntries, [
    ['is called after its codes', page, true],
    ['is called after an outcome', { ...page, near: { outcomes: 'x' }, path: { outcomes: 'x' } }, true],
    ['has its codes right below the title', { ...page, near: {}, far: NEAR }, true],
    ['has no other heading between', { ...page, near: {}, far: NEAR, heading: 'Lamps' }, false],
    ['has a file that is called so', { ...page, path: {} }, false],
    ['has a title that is called so', { ...page, near: {} }, false],
    ['has codes of their own', { ...page, codes: { distinct: 0.8 } }, false],
    ['has strings for codes', { ...page, codes: undefined, names: { strings: 0.9 } } as Given, true],
    ['has names for codes', { ...page, codes: undefined, names: { strings: 0.8 } } as Given, false],
    ['has neither', { ...page, codes: undefined } as Given, false],
    ['has no table', { ...page, kind: 'markdown' }, false],
  ]);
});

describe('single letters', () => {
  const names = { averageLength: 1, strings: 0.4, codeHeader: true };
  const pairs = { ...names, averageLength: 2 };
  holds(features.listsInitials, [
    ['are no codes', { names }, true],
    ['are codes where header and heading say so', { names, near: NEAR }, false],
    ['are no codes where the heading alone says so', { names: { ...names, codeHeader: false }, near: NEAR }, true],
    ['are two letters of failures', { names: pairs, failures: 0.5, far: NEAR }, false],
    ['are two letters of failures, says the path', { names: pairs, failures: 0.5, path: { outcomes: 'x' } }, false],
    ['are one letter of failures', { names, failures: 0.5, far: NEAR }, true],
    ['are two letters of something else', { names: pairs, failures: 0.4, far: NEAR }, true],
    ['are two letters of failures anywhere', { names: pairs, failures: 0.5 }, true],
    ['are longer', { names: { ...names, averageLength: 2.1 } }, false],
    ['have digits', { names: { ...names, strings: 0.5 } }, false],
    ['have numbers', { names, codes: {} }, false],
    ['are like others of the page', { names, context: { resembles: true } }, false],
    ['need names', {}, false],
  ]);
});
