import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, page } from './pages-of-rows.ts';

/** The codes that are reported in a table of these codes, with the row that each is said to stand beside. */
async function outOfOrder(codes: readonly (number | string)[]): Promise<string[]> {
  const rows = codes.map((code, at) => `${code} | \`FAULT_${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at)}\` | -`);
  const findings = await findingsOf('code-order', [page({ file: 'page.md' }, rows)]);
  return findings.map(({ message }) => message.split(' (')[0] ?? '');
}

describe('rows out of order', () => {
  it.each<[string, readonly (number | string)[], string[]]>([
    ['in order', [1, 2, 3, 4, 5, 6], []],
    ['in order with gaps and repetitions', [1, 2, 2, 40, 40, 600], []],
    ['counting down', [6, 5, 4, 3, 2, 1], []],
    ['negative', [-6, -5, -4, -3, -2, -1], []],
    ['negative, counting down', [-1, -2, -3, -4, -5, -6], []],
    ['away from zero', [0, -1, 1001, 1002, -1003, 1004], []],
    ['away from zero, one moved', [0, -1, 1004, 1001, 1002, -1003], ['1004 stands before 1001']],
    ['hexadecimal', ['0x08', '0x09', '0x0A', '0x0B', '0x10', '0x11'], []],
    ['one moved down', [1, 3, 4, 5, 2, 6], ['2 stands after 5']],
    ['one moved up', [1, 5, 2, 3, 4, 6], ['5 stands before 2']],
    ['the first one', [9, 1, 2, 3, 4, 5], ['9 stands before 1']],
    ['the last one', [1, 2, 3, 4, 5, 0], ['0 stands after 5']],
    ['one moved, counting down', [6, 4, 3, 2, 5, 1], ['5 stands after 2']],
    ['no order at all', [4, 1, 6, 2, 5, 3], []],
    ['a table too short to have an order', [1, 2, 5, 3, 4], []],
    ['sections that start again', [1, 2, 3, 4, 1, 2, 3, 4], []],
  ])('%s', async (_, codes, want) => expect(await outOfOrder(codes)).toEqual(want));

  it('one row that is moved anywhere is found, and no other (rows that change places can be told from both sides)', async () => {
    const move = fc.record({ from: fc.nat(19), to: fc.nat(19) }).filter(({ from, to }) => Math.abs(from - to) > 1);
    await fc.assert(
      fc.asyncProperty(move, async ({ from, to }) => {
        const codes = Array.from({ length: 20 }, (_, at) => 100 + at);
        const [code = 0] = codes.splice(from, 1);
        codes.splice(to, 0, code);
        const [found, ...others] = await outOfOrder(codes);
        expect(found).toMatch(new RegExp(`^${code} stands `));
        expect(others).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, number, readonly number[], number]>([
    ['two of twenty rows are exceptions', 20, [3, 11], 2],
    ['three of twenty are not', 20, [3, 8, 14], 0],
    ['one of ten is an exception', 10, [4], 1],
    ['two of ten are not', 10, [2, 6], 0],
  ])('%s', async (_, rows, moved, found) => {
    const codes = Array.from({ length: rows }, (_, at) => (moved.includes(at) ? at : 100 + at));
    expect(await outOfOrder(codes)).toHaveLength(found);
  });

  it('codes of letters have no order', async () => {
    expect(await outOfOrder(['E-1', 'E-2', 'E-9', 'E-3', 'E-4', 'E-5', 'E-6'])).toEqual([]);
  });
});
