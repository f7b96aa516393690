/** What several rules ask of names, numbers and platforms before they say anything. */
import { describe, expect, it } from 'vitest';
import type { Catalog, RecordedCode } from '../../src/model/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { placeOfGone } from '../../src/rules/shared/history-place.ts';
import { findNameHabits } from '../../src/rules/shared/name-habits.ts';
import { nameSides } from '../../src/rules/shared/name-sides.ts';
import { findNumberings } from '../../src/rules/shared/numberings.ts';
import { isUnknownCode } from '../../src/rules/shared/unknown-code.ts';
import { sortByCode, whereItBelongs } from '../../src/rules/shared/where-it-belongs.ts';
import { type ClaimDraft, claim, entriesOf, placedOf } from '../support/claims.ts';

/** `count` things that are made of their place. */
const many = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));

describe('the code for whatever the SDK does not know', () => {
  it.each([
    [-1, 'UNKNOWN', true],
    [-1, 'UnknownError', true],
    [0x7fffffff, 'UNKNOWN', true],
    [0xffffffff, 'UNKNOWN', true],
    [0, 'UNKNOWN', false],
    [0x7ffffffe, 'UNKNOWN', false],
    [0xffff, 'UNKNOWN', false],
    [-1, 'UNKNOWN_LAMP', false],
    [-1, null, false],
    ['-1', 'UNKNOWN', false],
    [null, 'UNKNOWN', false],
    [undefined, 'UNKNOWN', false],
  ])('%s %s: %s', (code, name, want) => {
    expect(isUnknownCode(code, name)).toBe(want);
  });
});

describe('where a missing code belongs', () => {
  const rows = (...codes: (number | string | null)[]) =>
    codes.map((code, at) => claim({ code, line: 10 + at, names: [`N${at}`] }));

  it.each([
    [5, rows(1, 3, 7), 'after line 11 (3)'],
    [9, rows(1, 3, 7), 'after line 12 (7)'],
    [0, rows(1, 3, 7), 'before line 10 (1)'],
    [3, rows(1, 3, 7), 'after line 10 (1)'],
    ['x', rows('a', 'b'), 'after line 11 (N1)'],
    [5, rows(1, null), 'after line 11 (N1)'],
  ])('%s among others', (code, claims, want) => {
    expect(whereItBelongs(code, claims)?.words).toBe(want);
  });

  it('is nowhere among none', () => {
    expect(whereItBelongs(1, [])).toBe(null);
  });

  it('is told by the number that a page writes for a string, and by the name where a compiler counts', () => {
    const written = claim({ code: 3, names: ['LAMP'] });
    const spanned = { ...written, observation: { ...written.observation, codeSpan: { start: 0, end: 1 } } };
    const counted = { ...written, observation: { ...written.observation, codeSpan: null } };
    expect(whereItBelongs('x', [spanned])?.words).toBe('after line 1 (3)');
    expect(whereItBelongs('x', [counted])?.words).toBe('after line 1 (LAMP)');
    expect(whereItBelongs(9, [counted])?.words).toBe('after line 1 (3)');
  });

  it('is among numbers in their order and names in that of their page', () => {
    const order = (...all: [number | null, number][]) =>
      sortByCode(all.map(([code, line]) => claim({ code, line }))).map(({ location }) => location.line);
    expect(order([7, 1], [3, 2], [5, 3])).toEqual([2, 3, 1]);
    expect(order([null, 3], [null, 1], [null, 2])).toEqual([1, 2, 3]);
    expect(order([4, 3], [4, 1])).toEqual([1, 3]);
  });
});

describe('what was removed', () => {
  const placed = placedOf(
    entriesOf([
      [10, { file: 'a.md', line: 3 }],
      [30, { file: 'a.md', line: 4 }],
    ]),
  );
  const context = { claimsOf: new Map([['a.md', placed]]), decided: { file: 'errgen.config.json' } };
  const gone = (code: number | string, ...files: string[]) => {
    const { file, line } = placeOfGone({ code, files } as unknown as RecordedCode, context as unknown as RuleContext);
    return `${file}:${line}`;
  };

  it.each([
    [20, ['a.md'], 'a.md:3'],
    [40, ['b.md', 'a.md'], 'a.md:4'],
    [10, ['a.md'], 'a.md:1'],
    [40, ['b.md'], 'errgen.config.json:1'],
    ['2', ['a.md'], 'a.md:3'],
    ['4', ['a.md'], 'a.md:4'],
  ])('%s of %s stood at %s', (code, files, want) => {
    expect(gone(code, ...files)).toBe(want);
  });
});

describe('what two sides are called', () => {
  it.each<[string, ClaimDraft, ClaimDraft, string, string]>([
    ['platforms', { platform: 'ios' }, { platform: 'web' }, 'ios', 'web'],
    ['a shared page', { platform: 'ios' }, { platform: 'docs', speaksFor: ['ios'] }, 'ios', 'the page'],
    ['languages', { locale: 'en' }, { locale: 'zh' }, 'the "en" page', 'the "zh" page'],
    ['pages', { locale: 'en' }, { locale: 'en', file: 'b.md' }, 'this page', 'b.md'],
    ['pages without a language', { locale: 'en' }, { file: 'b.md' }, 'this page', 'b.md'],
    ['pages, the first without a language', {}, { locale: 'en', file: 'b.md' }, 'this page', 'b.md'],
  ])('%s', (_, own, other, want, wantOther) => {
    expect(nameSides(claim(own), claim(other))).toEqual({ own: want, other: wantOther });
  });
});

describe('platforms that number for themselves', () => {
  const rows = (apart: number, same: number, rest: ClaimDraft = {}) =>
    placedOf(
      entriesOf([
        ...many(apart, (at) => [at, { names: [`APART_${at}`] }] as const),
        ...many(apart, (at) => [100 + at, { names: [`APART_${at}`], platform: 'web', ...rest }] as const),
        ...many(
          same,
          (at) => [200 + at, { names: [`SAME_${at}`] }, { names: [`SAME_${at}`], platform: 'web' }] as const,
        ),
      ]),
    );
  const areApart = (placed: ReturnType<typeof rows>, a = 'ios', b = 'web') => {
    const names = [...new Set(placed.map((one) => one.claim.name))];
    return findNumberings(names.map((name) => placed.filter((one) => one.claim.name === name)))(a, b);
  };

  it.each([
    [5, 0, true],
    [4, 0, false],
    [6, 4, true],
    [6, 5, false],
    [0, 9, false],
  ])('%i apart and %i alike: %s', (apart, same, want) => {
    expect(areApart(rows(apart, same))).toBe(want);
    expect(areApart(rows(apart, same), 'web', 'ios')).toBe(want);
  });

  it('are two that have names in common', () => {
    expect(areApart(rows(5, 0), 'ios', 'mac')).toBe(false);
  });

  it('are not known by what has no number of its own, or a string', () => {
    expect(areApart(rows(5, 0, { joinedBy: 'same-name' }))).toBe(false);
    const strings = placedOf(
      entriesOf([
        ...many(5, (at) => [`a${at}`, { names: [`APART_${at}`] }] as const),
        ...many(5, (at) => [`b${at}`, { names: [`APART_${at}`], platform: 'web' }] as const),
      ]),
    );
    expect(areApart(strings)).toBe(false);
  });

  it('meet where one of them has a name at two numbers', () => {
    const both = placedOf(entriesOf(many(5, (at) => [100 + at, { names: [`APART_${at}`] }] as const)));
    expect(areApart([...rows(5, 0), ...both])).toBe(false);
  });
});

describe('how alike two platforms name their codes', () => {
  const likeness = (alike: number, unlike: number, rest: ClaimDraft = {}) =>
    findNameHabits({
      codes: entriesOf([
        ...many(alike, (at) => [at, { names: [`A_${at}`] }, { names: [`A_${at}_ERROR`], platform: 'web' }] as const),
        ...many(
          unlike,
          (at) => [100 + at, { names: [`A_${at}`] }, { names: [`B_${at}`], platform: 'web', ...rest }] as const,
        ),
      ]),
    } as unknown as Catalog);

  it.each([
    [9, 1, 'nearly always'],
    [8, 2, 'mostly'],
    [9, 0, 'mostly'],
    [3, 2, 'mostly'],
    [2, 3, 'unlike'],
    [0, 4, 'mostly'],
    [0, 5, 'unlike'],
  ])('%i alike and %i not: %s', (alike, unlike, want) => {
    const habits = likeness(alike, unlike);
    expect(habits('ios', 'web')).toBe(want);
    expect(habits('web', 'ios')).toBe(want);
  });

  it('is that of what both name now', () => {
    expect(likeness(2, 5, { generation: 'old' })('ios', 'web')).toBe('mostly');
    expect(likeness(2, 5, { names: [] })('ios', 'web')).toBe('mostly');
    expect(likeness(0, 5)('ios', 'mac')).toBe('mostly');
  });
});
