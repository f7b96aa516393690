/** What the cells of a column hold, counted. */
import { describe, expect, it } from 'vitest';
import type { ColumnFacts } from '../../src/documents/judge/column-facts.ts';
import { describeColumns } from '../../src/documents/judge/describe-columns.ts';

const cellOf = (value: string) => ({
  value: value.replaceAll('`', ''),
  lines: value.replaceAll('`', ''),
  codes: [...value.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  continued: false,
});

function factsOf(values: readonly string[], header = 'Value'): ColumnFacts {
  const [facts] = describeColumns(
    [header, 'Text'],
    values.map((value) => [cellOf(value), cellOf('It is so.')]),
  );
  if (facts === undefined) throw new Error('a table with a header has columns');
  return facts;
}

describe('the share of', () => {
  it.each<[fact: keyof ColumnFacts, values: string[], want: number]>([
    ['numeric', ['1001', '-7', '0x1F', 'FILE_LOST'], 0.75],
    ['numeric', ['404 (Not found)', '12 apples lay on the table beside the lamp that was broken', 'x', 'y'], 0.25],
    ['numeric', ['12: apples lay on the table beside the lamp that was broken', 'x'], 0.5],
    ['paired', ['1001 FILE_LOST', '1002', 'FILE_GONE', 'FILE_OPEN (1003)'], 0.5],
    ['ranged', ['1000-1999', '4xx', '1001', 'x'], 0.5],
    ['httpStatuses', ['404', '299', '4xx', '1000-1999'], 0.5],
    ['reasonPhrases', ['Not found', 'Bad request', 'It is lost', '404 Not Found'], 0.75],
    ['statusPairs', ['invalid_token (401)', '401', 'FILE_LOST (1003)', '4xx CLIENT_ERROR'], 0.25],
    ['quietNames', ['invalid_token', 'INVALID_TOKEN', 'token', 'Invalid'], 0.5],
    ['spans', ['`one`', '`one` of', 'one', '`a b`'], 0.25],
    ['strings', ['E1001', '42P01', 'FILE_LOST', 'It is so'], 0.5],
    ['worded', ['no such lamp', 'lamp', 'No such lamp', 'this is one of so many more words'], 0.25],
    ['prefixed', ['0x1F', '-0x1F', '1F', '10x1'], 0.5],
    ['zeroPadded', ['007', '0', '10', '0x7'], 0.25],
    ['names', ['FILE_LOST', '1001 FILE_LOST', '1001', 'It is so'], 0.25],
    ['loudNames', ['FILE_LOST', 'FileLostError', 'fileLost', 'kErrFileLost'], 0.75],
    ['classNames', ['FileLostError', 'FileLostException', 'FILE_LOST_ERROR', 'FileLost'], 0.5],
    ['typeWords', ['string', 'int', 'FILE_LOST', 'stringent'], 0.5],
    ['failures', ['The file is lost', 'It is broken', 'Everything went well', 'A file'], 0.5],
    ['wordy', ['It is so', '文件', 'FILE_LOST', '7'], 0.5],
    ['latin', ['It is so', 'Où est-il?', "Don't (ever), 7/8: a_b-c & `d`.", '文件'], 0.5],
    ['latin', ['7 lamps', 'lamp 7', '(lamp)', 'Lampe'], 0.5],
    ['distinct', ['a', 'b', 'a', 'c'], 0.75],
    ['distinctNames', ['FILE_LOST', '1 FILE_LOST', '2 FILE_GONE', '7'], 2 / 3],
    ['distinctNumbers', ['1 FILE_LOST', '1 FILE_GONE', '2', 'x'], 2 / 3],
  ])('%s in %j', (fact, values, want) => expect(factsOf(values)[fact]).toBeCloseTo(want, 9));
});

describe('what is counted', () => {
  it('are cells that say something', () => {
    expect(factsOf(['1', '', '-', '(none, only a message)', '(7, only a number)']).filled).toBe(2);
    expect(factsOf([]).filled).toBe(0);
    expect(factsOf(['', '-'])).toMatchObject({
      filled: 0,
      numeric: 0,
      distinct: 0,
      averageLength: 0,
      distinctNames: 0,
    });
  });

  it('are no titles of the rows below', () => {
    const row = (...values: string[]) => values.map(cellOf);
    const count = (...rows: ReturnType<typeof row>[]) => describeColumns(['Code', 'Text'], rows)[0]?.filled;
    expect(count(row('Files', ''), row('1', 'Lost.'))).toBe(1);
    expect(count(row('7', ''), row('1', 'Lost.'))).toBe(2);
    expect(count(row('FILE_LOST', ''), row('1', 'Lost.'))).toBe(2);
    expect(describeColumns(['Code'], [row('Files'), row('1')])[0]?.filled).toBe(2);
  });

  it('are columns of the header, or of most rows', () => {
    const rows = [
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c', 'd'],
    ].map((row) => row.map(cellOf));
    expect(describeColumns(['Code', 'Text', 'More', 'Most'], rows)).toHaveLength(4);
    expect(describeColumns([], rows)).toHaveLength(2);
    expect(describeColumns([], rows.slice(1))).toHaveLength(3);
    expect(describeColumns([], [])).toHaveLength(0);
  });

  it('is how long they are', () => expect(factsOf(['abc', 'a']).averageLength).toBe(2));
});

describe('a column counts its rows', () => {
  it.each<[string[], boolean]>([
    [['1', '2', '3'], true],
    [['0', '1', '2'], true],
    [['1', '2', '3', '1', '2'], true],
    [['2', '3', '4'], false],
    [['1', '2', '4'], false],
    [['1', '3', '2'], false],
  ])('%j: %s', (values, want) => expect(factsOf(values).countsRows).toBe(want));
});

it.each<[string, Partial<ColumnFacts>]>([
  ['Error code', { codeHeader: true, errorHeader: true, meaning: 'code' }],
  ['Value', { codeHeader: false, errorHeader: false }],
  ['Description', { meaning: 'description', codeHeader: false }],
  ['', { meaning: null }],
])('the header "%s" is heard', (header, want) => expect(factsOf(['1'], header)).toMatchObject(want));
