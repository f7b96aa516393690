import { describe, expect, it } from 'vitest';
import { freeAfter, freeInRange, readRange } from '../../src/cli/commands/next/free-code.ts';
import { printLedger, readLedger, retiredCodes } from '../../src/history/index.ts';
import type { Catalog, Change, RecordedCode } from '../../src/model/index.ts';

const catalog = (...codes: readonly [number, string][]): Catalog =>
  ({ codeKind: 'number', codes: codes.map(([code, name]) => ({ code, name, aliases: [] })) }) as unknown as Catalog;
const recorded = (code: number, name: string): RecordedCode => ({
  code,
  name,
  aliases: [],
  status: 'active',
  replacement: null,
  platformNames: {},
  texts: { en: { reason: `Why ${code}.` } },
  files: [],
});
const change = (kind: Change['kind'], before: RecordedCode, after: RecordedCode | null = null): Change => ({
  kind,
  before,
  after,
});
const kept = (code: number, name: string) => ({ code, name, text: null, replacement: null });

describe('the ledger', () => {
  it('takes up what is removed and what is renumbered, in the order of the codes', () => {
    const changes = [
      change('renumbered', recorded(9, 'B'), recorded(19, 'B')),
      change('removed', recorded(4, 'A')),
      change('reused', recorded(5, 'C'), recorded(5, 'D')),
    ];
    expect(retiredCodes([kept(7, 'OLD')], changes, catalog([5, 'D'], [19, 'B']))).toEqual([
      { code: 4, name: 'A', text: 'Why 4.', replacement: null },
      kept(7, 'OLD'),
      { code: 9, name: 'B', text: 'Why 9.', replacement: '19' },
    ]);
  });

  it('lets go of a code that is back, and keeps one that is used for something else', () => {
    const before = [kept(1, 'ROOM_FULL'), kept(2, 'ROOM_CLOSED')];
    expect(retiredCodes(before, [], catalog([1, 'ROOM_FULL'], [2, 'CARD_REFUSED']))).toEqual([kept(2, 'ROOM_CLOSED')]);
  });

  it('is read as it was printed', () => {
    const catalogs = [
      { id: 'b', codes: [{ code: 'X-1', name: 'GONE', text: 'It was "so".', replacement: 'X-2' }] },
      { id: 'a', codes: [kept(-7, 'BELOW')] },
      { id: 'c', codes: [] },
    ];
    expect(readLedger(printLedger(catalogs))).toEqual([catalogs[1], catalogs[0]]);
  });

  it.each([
    '',
    '[]',
    '{"schemaVersion":2,"catalogs":[]}',
    '{"schemaVersion":1,"catalogs":[{"id":"a","codes":[{"code":1}]}]}',
  ])('is none: %s', (text) => expect(readLedger(text)).toBeNull());
});

describe('the next free code', () => {
  it.each([
    { used: [900, 903], range: '900-999', want: 904 },
    { used: [], range: '900-999', want: 900 },
    { used: [900, 901, 903], range: '900-903', want: 902 },
    { used: [900, 901], range: '900..901', want: null },
    { used: [-3, -1], range: '-5--1', want: -5 },
  ])('of $range beside $used: $want', ({ used, range, want }) => {
    const read = readRange(range);
    expect(read && freeInRange(new Set(used), read)).toBe(want);
  });

  it.each([
    { used: [1, 2, 3, 4], own: [1, 2], want: 5 },
    { used: [-1, -2], own: [-1, -2], want: -3 },
    { used: [0, -1], own: [0, -1], want: 1 },
    { used: [], own: [], want: 1 },
  ])('after $own beside $used: $want', ({ used, own, want }) => expect(freeAfter(new Set(used), own)).toBe(want));
});
