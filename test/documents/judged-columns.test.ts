/** Which columns of numbers hold codes, and which only accompany what tells the entries apart: each where it ends. */
import { describe, expect, it } from 'vitest';
import { accompaniesCodes, holdsNumbers, holdsWordedCodes } from '../../src/documents/judge/companion-columns.ts';
import { type Facts, factsOf } from './case-of.ts';

type Row = readonly [title: string, facts: Facts, want: boolean];

describe('numbers', () => {
  const numbers = { filled: 5, numeric: 1 };
  it.each<Row>([
    ['are most of the cells', numbers, true],
    ['are three of five cells', { filled: 5, numeric: 0.6 }, true],
    ['are fewer', { filled: 5, numeric: 0.55 }, false],
    ['are half of the cells under a header that says code', { filled: 4, numeric: 0.5, codeHeader: true }, true],
    ['are half of the cells under a header that says error', { filled: 4, numeric: 0.5, errorHeader: true }, true],
    ['may be ranges in part', { filled: 5, numeric: 0.4, ranged: 0.2 }, true],
    ['are not ranges alone', { filled: 5, numeric: 0, ranged: 1 }, false],
    ['need cells', { filled: 0, numeric: 1 }, false],
    ['are none that count the rows', { ...numbers, meaning: 'index', countsRows: true }, false],
    ['may count the rows under another header', { ...numbers, meaning: 'code', countsRows: true }, true],
    ['may be called an index', { ...numbers, meaning: 'index', countsRows: false }, true],
  ])('%s', (_, facts, want) => expect(holdsNumbers(factsOf(facts))).toBe(want));
});

describe('codes of several words', () => {
  const worded: Facts = { meaning: 'code', codeHeader: true, filled: 3, worded: 0.8, names: 0.2, distinct: 1 };
  it.each<Row>([
    ['stand under a header that says code', worded, true],
    ['are called so', { ...worded, codeHeader: false }, false],
    ['are no names', { ...worded, meaning: 'name' }, false],
    ['are three', { ...worded, filled: 2 }, false],
    ['are of several words in three of five cells', { ...worded, worded: 0.6, names: 0.35 }, true],
    ['are no single words', { ...worded, worded: 0.5, names: 0.5 }, false],
    ['are nearly all cells', { ...worded, worded: 0.7, names: 0.1 }, false],
    ['are each its own', { ...worded, distinct: 0.8 }, false],
  ])('%s', (_, facts, want) => expect(holdsWordedCodes(factsOf(facts))).toBe(want));
});

/** Whether a column accompanies another. */
const beside = (other: Facts, column: Facts) => {
  const [judged, identity] = [factsOf(column), factsOf({ index: 1, ...other })];
  return accompaniesCodes(judged, [judged, identity]);
};

describe('a status of HTTP that repeats stands beside', () => {
  const status: Facts = { filled: 5, numeric: 1, httpStatuses: 1, distinct: 0.6 };
  const names: Facts = { filled: 5, names: 0.9, strongNames: 0.9 };
  it.each<Row>([
    ['names', names, true],
    ['names of which some are words', { ...names, names: 0.7, strongNames: 0.5 }, true],
    ['words of which some are names', { ...names, names: 0.65 }, false],
    ['words that are hardly names', { ...names, strongNames: 0.4 }, false],
    ['such words under a header that says error', { ...names, names: 0.6, strongNames: 0, errorHeader: true }, true],
    ['fewer under such a header', { ...names, names: 0.55, strongNames: 0, errorHeader: true }, false],
    ['such words under a header that says code', { ...names, names: 0.9, strongNames: 0, codeHeader: true }, true],
    ['fewer under such a header', { ...names, names: 0.85, strongNames: 0, codeHeader: true }, false],
    ['strings', { filled: 5, strings: 0.8 }, true],
    ['fewer strings', { filled: 5, strings: 0.75 }, false],
    ['numbers', { filled: 5, numeric: 1 }, true],
    ['nothing', { filled: 0, names: 1, strongNames: 1, strings: 1 }, false],
    ['texts', { filled: 5, wordy: 1 }, false],
  ])('%s', (_, other, want) => expect(beside(other, status)).toBe(want));

  it('and is the code itself alone', () => {
    const column = factsOf({ ...status, ...names });
    expect(accompaniesCodes(column, [column])).toBe(false);
  });
});

describe('beside names', () => {
  const names: Facts = { filled: 5, names: 1, strongNames: 1, distinct: 1 };
  const status: Facts = { filled: 5, numeric: 1, httpStatuses: 1 };
  const called: Facts = { ...names, errorHeader: true, codeHeader: true };

  it.each<readonly [title: string, other: Facts, column: Facts, want: boolean]>([
    ['statuses that repeat say what an error is answered with', names, { ...status, distinct: 0.8 }, true],
    ['statuses that hardly repeat are codes', names, { ...status, distinct: 0.9 }, false],
    [
      'statuses that hardly repeat are none beside errors',
      { ...names, errorHeader: true },
      { ...status, distinct: 0.95 },
      true,
    ],
    ['statuses that never repeat are codes', names, { ...status, distinct: 1 }, false],
    ['statuses are no codes beside what is called the error code', called, { ...status, distinct: 1 }, true],
    ['statuses of which some are none are codes', names, { ...status, httpStatuses: 0.85, distinct: 0.5 }, false],
    [
      'what is called a status is one beside a name',
      { ...names, meaning: 'name' },
      { ...status, header: 'HTTP status' },
      true,
    ],
    [
      'what is called a status is one beside a message',
      { ...names, meaning: 'message' },
      { ...status, header: 'HTTP status' },
      true,
    ],
    [
      'what is called a status is one beside a code',
      { ...names, codeHeader: true },
      { ...status, header: 'HTTP status' },
      true,
    ],
    [
      'what is called a status is one where it repeats',
      names,
      { ...status, header: 'HTTP status', distinct: 0.9 },
      true,
    ],
    ['what is called a status may be all there is', names, { ...status, header: 'HTTP status' }, false],
    [
      'what is called a status is one beside names of failures',
      { ...names, failures: 0.5 },
      { ...status, header: 'HTTP status' },
      true,
    ],
    [
      'but not beside the phrases of HTTP',
      { ...names, failures: 0.5, reasonPhrases: 0.3 },
      { ...status, header: 'HTTP status' },
      false,
    ],
    [
      'nor beside names of which few are failures',
      { ...names, failures: 0.4 },
      { ...status, header: 'HTTP status' },
      false,
    ],
    [
      'exit codes that repeat are those of the errors',
      names,
      { filled: 5, numeric: 1, header: 'Exit code', distinct: 0.7 },
      true,
    ],
    [
      'exit codes that hardly repeat are codes',
      names,
      { filled: 5, numeric: 1, header: 'Exit code', distinct: 0.8 },
      false,
    ],
    [
      'exit codes are none beside what is called a code',
      { ...names, codeHeader: true },
      { filled: 5, numeric: 1, header: 'Exit code', distinct: 0.8 },
      true,
    ],
    ['other numbers are codes', names, { filled: 5, numeric: 1, distinct: 0.7 }, false],
  ])('%s', (_, other, column, want) => expect(beside(other, column)).toBe(want));
});

describe('beside codes of letters and digits', () => {
  const strings: Facts = { filled: 5, strings: 1, distinct: 1 };
  const numbers: Facts = { filled: 5, numeric: 1, distinct: 0.6 };

  it.each<readonly [title: string, other: Facts, column: Facts, want: boolean]>([
    ['numbers that repeat are those of their groups', strings, numbers, true],
    ['numbers that repeat less are codes', strings, { ...numbers, distinct: 0.7 }, false],
    ['numbers with names are codes', strings, { ...numbers, paired: 0.1 }, false],
    ['that are fewer, numbers are codes', { ...strings, strings: 0.85 }, numbers, false],
    ['that repeat, numbers are codes', { ...strings, distinct: 0.85 }, numbers, false],
    [
      'error codes that repeat are those of another system',
      strings,
      { ...numbers, errorHeader: true, distinct: 0.8 },
      true,
    ],
    ['error codes that hardly repeat are the codes', strings, { ...numbers, errorHeader: true, distinct: 0.9 }, false],
    ['error codes with names are the codes', strings, { ...numbers, errorHeader: true, paired: 0.1 }, false],
    [
      'of which one repeats, error codes are the codes',
      { ...strings, distinct: 0.94 },
      { ...numbers, errorHeader: true },
      false,
    ],
    [
      'that are fewer, error codes are the codes',
      { ...strings, strings: 0.85 },
      { ...numbers, errorHeader: true },
      false,
    ],
  ])('%s', (_, other, column, want) => expect(beside(other, column)).toBe(want));
});

describe('beside what a header calls the code', () => {
  const code: Facts = { filled: 5, numeric: 1, distinct: 1, codeHeader: true };
  const count: Facts = { filled: 5, numeric: 1, distinct: 0.8, header: 'Attempts' };

  it.each<readonly [title: string, other: Facts, column: Facts, want: boolean]>([
    ['numbers that repeat are a detail', code, count, true],
    ['numbers that hardly repeat are none', code, { ...count, distinct: 0.9 }, false],
    [
      'numbers beside strings of errors are a detail',
      { filled: 5, strings: 0.8, distinct: 1, errorHeader: true },
      { ...count, distinct: 1 },
      true,
    ],
    [
      'numbers beside numbers of errors are none',
      { ...code, codeHeader: false, errorHeader: true },
      { ...count, distinct: 1 },
      false,
    ],
    ['numbers that are called a code are none', code, { ...count, meaning: 'code' }, false],
    ['numbers without a header are none', code, { ...count, header: '' }, false],
    ['numbers of a kind of their own are a detail', code, { ...count, meaning: 'severity', distinct: 1 }, true],
    ['numbers that are called a name are none', code, { ...count, meaning: 'name' }, false],
    ['numbers that are called a message are none', code, { ...count, meaning: 'message' }, false],
    ['that repeats itself, numbers are none', { ...code, distinct: 0.75 }, count, false],
    ['or beside anything else, numbers are none', { ...code, codeHeader: false }, count, false],
  ])('%s', (_, other, column, want) => expect(beside(other, column)).toBe(want));
});
