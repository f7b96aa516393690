/** Tables, lists and headings of other things than errors: each kind by what its entries are called, and where it ends. */
import { describe, expect, it } from 'vitest';
import * as others from '../../src/documents/judge/other-lists.ts';
import { column, holds, named } from './case-of.ts';

describe('fields of a response', () => {
  holds(others.listsFields, [
    ['are half of the names', named('code', 'message', 'lamp', 'door'), true],
    ['are less than half', named('code', 'lamp', 'door'), false],
    ['are nothing without names', { rows: column('code') }, false],
    ['are nothing without rows', named(), false],
    ['are nothing beside numbers', { ...named('code'), codes: { index: 1, numeric: 0.9 } }, false],
    ['are fields beside a few numbers', { ...named('code'), codes: { index: 1, numeric: 0.8 } }, true],
    ['say whose they are', named('vcsResponseCode'), true],
    ['say what is wrong with one', named('invalidResponseCode'), false],
    ['stand within others', named('errors[0].message'), true],
    ['stand in the data', named('data.id'), true],
    ['are no outcome in capitals', named('SUCCESS'), false],
    ['are fields with words in capitals', named('ERROR_CODE'), true],
    ['are errors where something is wrong with one', named('INVALID_CODE'), false],
    ['are errors where something is missing', named('ERROR_ID_MISSING'), false],
    ['are errors of a family', named('ERR_LAMP_CODE'), false],
    ['have no other words', named('errorLamp'), false],
  ]);
});

describe('functions of a program', () => {
  holds(others.listsFunctions, [
    ['are half of the names', named('getLamp', 'setLamp(value)', 'lamp', 'door'), true],
    ['are less than half', named('getLamp', 'lamp', 'door'), false],
    ['begin with a verb in small letters', named('GetLamp'), false],
    ['are told by what they handle', named('errorHandler', 'lamp.faultListener'), true],
    ['are half of the rows that have a name', named('onLampGone (new)', 'lampGone', '', ''), true],
    ['are more than a verb', named('get'), false],
    ['go on in a capital', named('getlamp'), false],
    ['have no numbers', { ...named('getLamp'), codes: {} }, false],
    ['need names', { rows: column('getLamp') }, false],
    ['need rows', named(), false],
  ]);
});

describe('settings', () => {
  holds(others.listsSettings, [
    ['end in what is set', named('RATE_LIMIT_MAX', 'TIMEOUT_MS', 'LAMP', 'DOOR'), true],
    ['begin with what is set', named('MAX_LAMPS'), true],
    ['are less than half', named('RATE_LIMIT_MAX', 'LAMP', 'DOOR'), false],
    ['are no errors that speak of limits', named('ERR_LIMIT'), false],
    ['are no errors that exceed one', named('EXCEEDED_MAX_SIZE'), false],
    ['have values, says the line above', { ...named('never'), intro: 'Possible values for onFailure:' }, true],
    ['have options, says the line above', { ...named('never'), intro: 'The options are:' }, true],
    ['are no codes, says the line above', { ...named('never'), intro: 'Possible values of the error code:' }, false],
    ['are no numbers', { ...named('never'), intro: 'Possible values for onFailure:', codes: {} }, false],
    ['have a default', named('never (default)', 'always'), true],
    ['have a default in Chinese', named('never（默认）', 'always'), true],
    ['have no default in the middle', named('never (default) at all', 'always'), false],
    ['have no default among failures', { ...named('never (default)'), names: { failures: 0.5 } }, false],
    ['have no default beside numbers', { ...named('never (default)'), codes: {} }, false],
    ['need names', { rows: column('MAX_LAMPS'), intro: 'Possible values for x' }, false],
    ['need rows', { ...named(), intro: 'Possible values for x' }, false],
  ]);
});

describe('constants of a class', () => {
  const rows = column('A', 'B', 'C');
  const type = { header: 'Type', distinct: 1 / 3, filled: 3 };
  const value = { header: 'Value', distinct: 1, filled: 3 };
  holds(others.listsConstants, [
    ['are of one type, each with a value', { rows, facts: [type, value] }, true],
    [
      'are of one type in Chinese',
      {
        rows,
        facts: [
          { ...type, header: '类型' },
          { ...value, header: '取值' },
        ],
      },
      true,
    ],
    ['are of several types', { rows, facts: [{ ...type, distinct: 2 / 3 }, value] }, false],
    ['have a type each', { rows, facts: [{ ...type, filled: 2 }, value] }, false],
    ['have a value each', { rows, facts: [type, { ...value, filled: 2 }] }, false],
    ['have a value of their own', { rows, facts: [type, { ...value, distinct: 0.8 }] }, false],
    ['are called like failures', { rows, facts: [type], names: { loudNames: 0.9, failures: 0.3 } }, true],
    ['are called like failures in capitals', { rows, facts: [type], names: { loudNames: 0.8, failures: 0.3 } }, false],
    ['are called like failures at times', { rows, facts: [type], names: { loudNames: 0.9, failures: 0.2 } }, false],
    ['stand in a table', { kind: 'list', rows, facts: [type, value] }, false],
    [
      'are several',
      {
        rows: rows.slice(1),
        facts: [
          { ...type, filled: 2, distinct: 0.5 },
          { ...value, filled: 2 },
        ],
      },
      false,
    ],
  ]);
});

describe('levels of a log', () => {
  holds(others.listsLevels, [
    ['are several', named('DEBUG', 'INFO', 'WARN'), true],
    ['are most', named('DEBUG', 'INFO', 'WARN', 'LAMP'), true],
    ['are half', named('DEBUG', 'INFO', 'LAMP', 'DOOR'), false],
    ['are two', named('DEBUG', 'INFO'), false],
    ['are less than ten', named(...Array.from({ length: 10 }, (_, at) => (at % 2 ? 'INFO' : 'WARN'))), false],
    ['have numbers behind them', { codes: {}, rows: column('DEBUG (1)', 'INFO = 2', 'WARN: 3') }, true],
    ['are no label of numbers', { codes: {}, rows: column('Error 1001', 'Error 1002', 'Error 1003') }, false],
    [
      'are severities, each its own',
      { codes: {}, facts: [{ meaning: 'severity', filled: 3, strongNames: 0.5, distinct: 0.9 }] },
      true,
    ],
    [
      'are severities that repeat',
      { codes: {}, facts: [{ meaning: 'severity', filled: 3, strongNames: 0.5, distinct: 0.8 }] },
      false,
    ],
    [
      'are severities of names',
      { names: {}, facts: [{ meaning: 'severity', filled: 3, strongNames: 0.5, distinct: 0.9 }] },
      false,
    ],
  ]);
});

describe('how codes are made up', () => {
  holds(others.explainsFormat, [
    ['says a heading', { heading: 'Example' }, true],
    ['says a heading in Chinese', { heading: 'API 示例' }, true],
    ['says the line above', { intro: 'For example:' }, true],
    ['says an abbreviation', { intro: 'e.g. this one' }, true],
    ['is nothing that a long line says', { intro: `Example ${'x'.repeat(90)}` }, false],
    ['is nothing that errors say', { heading: 'Errors', intro: 'All of them:' }, false],
  ]);
});

describe('items that all begin alike', () => {
  holds(others.repeatsNames, [
    ['tell nothing apart', { kind: 'list', names: { filled: 2, distinctNames: 0.5 } }, true],
    ['have names of their own', { kind: 'list', names: { filled: 2, distinctNames: 0.6 } }, false],
    ['are one', { kind: 'list', names: { filled: 1, distinctNames: 0.5 } }, false],
    ['have numbers', { kind: 'list', names: { filled: 2, distinctNames: 0.5 }, codes: {} }, false],
    ['are states of one thing', { kind: 'list', codes: { filled: 2, paired: 0.8, distinctNames: 0.5 } }, true],
    ['are numbers', { kind: 'list', codes: { filled: 2, paired: 0.7, distinctNames: 0.5 } }, false],
    ['are no table', { names: { filled: 2, distinctNames: 0.5 } }, false],
  ]);
});

describe('stages', () => {
  holds(others.listsStages, [
    ['go from a start to an end', named('JOB_PENDING', 'JOB_SUCCESS', 'JOB_FAILED'), true],
    ['have a start', named('JOB_SUCCESS', 'JOB_DONE', 'JOB_CLOSED'), false],
    ['are half', named('JOB_PENDING', 'LAMP', 'DOOR'), false],
    ['are several', named('JOB_PENDING', 'JOB_DONE'), false],
    ['are written together', named('jobPending', 'jobDone', 'jobFailed'), true],
    ['end in such a word', named('PENDING_X', 'SUCCESS_X', 'DONE_X'), false],
    ['are events', named('USER_CREATED', 'userDeleted', 'LAMP'), true],
    ['are events without numbers', { ...named('USER_CREATED', 'userDeleted', 'LAMP'), codes: {} }, false],
    ['are no failures', named('USER_NOT_CREATED', 'LOGIN_FAILED_CHANGED', 'LAMP'), false],
    ['need names', { rows: column('JOB_PENDING', 'JOB_DONE', 'JOB_X') }, false],
  ]);
});

describe('states', () => {
  holds(others.listsStates, [
    ['says a header', { names: { header: 'State' } }, true],
    ['says the heading', { heading: 'Connection states' }, true],
    ['says a heading further out', { outer: ['Lamps', 'Connection states'] }, true],
    ['says nobody', { names: { header: 'Name' }, heading: 'Errors', outer: ['Lamps'] }, false],
  ]);
});

it.each([
  ['warning', true],
  ['WARN', true],
  ['Info', true],
  ['warnings', false],
  ['no error', false],
])('%s is a level: %s', (text, want) => {
  expect(others.isLevel(text)).toBe(want);
});
