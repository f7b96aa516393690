/** Enums of one SDK and tables of one page that number for themselves. */
import { describe, expect, it } from 'vitest';
import type { PlatformSides } from '../../src/rules/rule.ts';
import { clashingEntries, findClashes } from '../../src/rules/shared/clashing-enums.ts';
import { enumsApart } from '../../src/rules/shared/enums-apart.ts';
import { familyWord, findOtherFamilies } from '../../src/rules/shared/families.ts';
import { type ClaimDraft, claim, entriesOf, placedOf } from '../support/claims.ts';

/** `count` things that are made of their place. */
const many = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));

describe('enums of one SDK', () => {
  /** Members of two enums at the same numbers, `differing` of them under other names. */
  const enums = (differing: number, alike: number, rest: ClaimDraft = {}) =>
    entriesOf([
      ...many(
        differing,
        (at) =>
          [
            at,
            { origin: 'sdk', enum: 'A', names: [`A_${at}`] },
            { origin: 'sdk', enum: 'B', names: [`B_${at}`], ...rest },
          ] as const,
      ),
      ...many(
        alike,
        (at) =>
          [
            100 + at,
            { origin: 'sdk', enum: 'A', names: [`SAME_${at}`] },
            { origin: 'sdk', enum: 'B', names: [`SAME_${at}_ERROR`], ...rest },
          ] as const,
      ),
    ]);
  const clashes = (entries: ReturnType<typeof enums>) => findClashes(placedOf(entries));

  it.each([
    [3, 0, 1],
    [2, 0, 0],
    [3, 2, 1],
    [3, 3, 0],
  ])('with %i numbers of two names and %i of one clash: %i', (differing, alike, want) => {
    expect(clashes(enums(differing, alike))).toHaveLength(want);
  });

  it('clash with the first number that has two names', () => {
    const [clash] = clashes(enums(3, 0));
    expect(clash?.enums.map(({ documentedAs }) => documentedAs)).toEqual(['A_0', 'B_0']);
  });

  it.each<[string, ClaimDraft]>([
    ['of two platforms', { platform: 'web' }],
    ['of which one is old', { generation: 'old' }],
    ['of which one is a page', { origin: 'docs' }],
    ['of which one has no numbers', { joinedBy: 'same-name' }],
    ['that are one', { enum: 'A' }],
  ])('%s do not', (_, rest) => {
    expect(clashes(enums(5, 0, rest))).toEqual([]);
  });

  it('make it doubtful what the numbers mean that both have', () => {
    const entries = [...enums(3, 1), ...entriesOf([[50, { origin: 'sdk', enum: 'A', names: ['ALONE'] }]])];
    const holdsTwo = clashingEntries(clashes(entries));
    expect(entries.map(holdsTwo)).toEqual([true, true, true, true, false]);
    expect(holdsTwo(entries[0] ?? null)).toBe(true);
    expect(holdsTwo(null)).toBe(false);
    expect(entries.map(clashingEntries([]))).toEqual(entries.map(() => false));
  });

  it('are apart from a page that has none of their numbers and those of another one of their file', () => {
    const sdk = (name: string, codes: readonly number[], rest: ClaimDraft = {}) =>
      placedOf(entriesOf(codes.map((code) => [code, { origin: 'sdk', enum: name, file: 'a.h', ...rest }] as const)));
    const docs = placedOf(entriesOf([[1, {}]]));
    const apart = (...placed: ReturnType<typeof placedOf>) => {
      const index = (all: typeof placed) => new Map(all.map((one) => [String(one.entry?.code), [one]]));
      const sides = { docs: { byCode: index(docs) }, sdk: { byCode: index(placed) } };
      return [...enumsApart(sides as unknown as PlatformSides)];
    };
    expect(apart(...sdk('A', [1, 2]), ...sdk('B', [7, 8, 9]))).toEqual(['a.h\nB']);
    expect(apart(...sdk('A', [1, 2]), ...sdk('B', [7, 8]))).toEqual([]);
    expect(apart(...sdk('A', [1, 2]), ...sdk('B', [7, 8, 9], { file: 'b.h' }))).toEqual([]);
    expect(apart(...sdk('B', [7, 8, 9]))).toEqual([]);
    expect(apart(...sdk('A', [1, 2, 3]))).toEqual([]);
  });
});

describe('tables of one page', () => {
  const rows = (table: number, ...all: [number, string | null][]) =>
    placedOf(entriesOf(all.map(([code, name]) => [code, { table, names: name === null ? [] : [name] }] as const)));
  const sdk = (...all: [number, string][]) =>
    placedOf(entriesOf(all.map(([code, name]) => [code, { origin: 'sdk', names: [name] }] as const)));

  it.each([
    ['lamp', rows(0, [1, 'LAMP_OFF'], [2, 'LAMP_ON'])],
    [null, rows(0, [1, 'LAMP_OFF'], [2, 'DOOR_OPEN'])],
    [null, rows(0, [1, 'LAMP_OFF'])],
    [null, rows(0, [1, null], [2, null])],
    ['lamp', rows(0, [1, 'LAMP_OFF'], [2, null], [3, 'LAMP_ON'])],
  ])('are of the family %s', (want, table) => {
    expect(familyWord(table)).toBe(want);
  });

  const others = (docs: ReturnType<typeof rows>, shipped: ReturnType<typeof sdk>) =>
    [...findOtherFamilies(docs, shipped)].map(({ claim: { documentedAs } }) => documentedAs);

  it('are another family where their numbers are those of the family that is shipped', () => {
    const lamps = rows(0, [1, 'LAMP_OFF'], [2, 'LAMP_ON']);
    const shipped = sdk([1, 'LampOff'], [2, 'LampOn']);
    expect(others([...lamps, ...rows(1, [1, 'DOOR_OPEN'], [2, 'DOOR_SHUT'])], shipped)).toEqual([
      'DOOR_OPEN',
      'DOOR_SHUT',
    ]);
    expect(others([...lamps, ...rows(1, [1, 'DOOR_OPEN'], [9, 'DOOR_SHUT'])], shipped)).toEqual([]);
    expect(others([...lamps, ...rows(1, [1, 'DOOR_OPEN'], [2, 'GATE_SHUT'])], shipped)).toEqual([]);
    expect(others([...lamps, ...rows(1, [1, 'LAMP_RED'], [2, 'LAMP_BLUE'])], shipped)).toEqual([]);
    expect(others(rows(1, [1, 'DOOR_OPEN'], [2, 'DOOR_SHUT']), shipped)).toEqual([]);
  });

  it('are another family where none of theirs is shipped and most of another table is', () => {
    const entries = entriesOf(many(10, (at) => [at, { table: at < 5 ? 0 : 1, names: [`N${at}`] }] as const));
    const shipped = entries.slice(0, 3).map((entry) => ({ claim: claim({ origin: 'sdk', names: ['X'] }), entry }));
    const found = (sdkClaims: typeof shipped, docs = placedOf(entries)) => findOtherFamilies(docs, sdkClaims).size;
    expect(found(shipped)).toBe(5);
    expect(found(shipped.slice(0, 2))).toBe(0);
    expect(found(shipped, placedOf(entries.slice(0, 9)))).toBe(0);
    const [, , , , , sixth] = entries;
    if (sixth === undefined) throw new Error('six entries expected');
    expect(found([...shipped, { claim: claim({ origin: 'sdk' }), entry: sixth }])).toBe(0);
  });
});
