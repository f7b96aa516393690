/** Columns whose header says that their numbers are hexadecimal. */
import { describe, expect, it } from 'vitest';
import { isHexadecimal, readHexadecimal } from '../../src/documents/cells/hexadecimal.ts';
import { pairsOf } from './read-page.ts';

const pageOf = (header: string, ...codes: string[]) =>
  [
    '# Error codes',
    '',
    `| ${header} | Message |`,
    '| --- | --- |',
    ...codes.map((code, at) => `| ${code} | The lamp ${['is lost', 'failed', 'is broken', 'is locked'][at]} |`),
  ].join('\n');

describe('a header that says hexadecimal', () => {
  it.each([
    ['Code(hex)', ['10', '0E', '41'], ['16 -', '14 -', '65 -']],
    ['Error code (hexadecimal)', ['10', '20', '0x30'], ['16 -', '32 -', '48 -']],
    ['错误码（十六进制）', ['10', '20', 'C9'], ['16 -', '32 -', '201 -']],
  ])('reads the numbers below %s so', (header, codes, want) => {
    expect(pairsOf(pageOf(header, ...codes))).toEqual(want);
  });

  it('leaves out the range', () => {
    expect(pairsOf(pageOf('Code (hex)', '10', '20', '2E', 'F0 ~ FF'))).toEqual(['16 -', '32 -', '46 -']);
  });

  it.each([
    ['Code', ['10', '20', '30'], ['10 -', '20 -', '30 -']],
    ['Code (dec/hex)', ['10', '20', '30'], ['10 -', '20 -', '30 -']],
    ['Code (hexagon lamp)', ['10', '20', '30'], ['10 -', '20 -', '30 -']],
  ])('%s does not', (header, codes, want) => {
    expect(pairsOf(pageOf(header, ...codes))).toEqual(want);
  });
});

it('is believed where all cells are such numbers', () => {
  expect(isHexadecimal('Hex', ['0E', '-', '1f', 'A0 - AF'])).toBe(true);
  expect(isHexadecimal('Hex', ['0E', 'LAMP_1'])).toBe(false);
  expect(isHexadecimal('Hex', ['-14'])).toBe(false);
});

it.each([
  ['0x1F', 31],
  ['7Fh', 127],
  ['FFFFFFFF', 4294967295],
])('%s is %d', (cell, code) => {
  expect(readHexadecimal(cell)?.codes).toEqual([code]);
});

it('what is no number is read as anything else', () => {
  expect(readHexadecimal('LAMP')).toBe(null);
  expect(readHexadecimal('F0 ~ FF')).toMatchObject({ codes: [], isRange: true });
});
