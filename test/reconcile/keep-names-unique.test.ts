/** Codes that would have one name: which of them keeps it, and what the others are called. */
import { describe, expect, it } from 'vitest';
import type { Code, Decision } from '../../src/model/index.ts';
import {
  keepNamesUnique,
  keepPlatformNamesUnique,
  type NamedCode,
} from '../../src/reconcile/decide/keep-names-unique.ts';

const decision = (value: string, policy: Decision['policy'] = 'only-claim'): Decision => ({
  value,
  policy,
  because: 'said so',
  winner: null,
  losers: [],
});

const named = (code: Code, name: string, rest: Partial<NamedCode> = {}): NamedCode => ({
  code,
  decision: decision(name),
  supporters: 1,
  rank: 0,
  platform: 'ios',
  ...rest,
});

const names = (...all: NamedCode[]) => keepNamesUnique(all).map(({ value }) => value);

describe('numbers', () => {
  it('keep what is theirs alone', () => {
    const all = [named(1, 'LAMP_OFF'), named(2, 'DOOR')];
    expect(keepNamesUnique(all)).toEqual(all.map((one) => one.decision));
  });

  it.each<[string, NamedCode[], string[]]>([
    ['the first one', [named(1, 'LAMP'), named(2, 'LAMP')], ['LAMP', 'LAMP_2']],
    ['the one with more supporters', [named(1, 'LAMP'), named(2, 'LAMP', { supporters: 2 })], ['LAMP_1', 'LAMP']],
    [
      'of equals the one whose supporters come first',
      [named(1, 'LAMP', { rank: 1 }), named(2, 'LAMP')],
      ['LAMP_1', 'LAMP'],
    ],
    [
      'supporters before their order',
      [named(1, 'LAMP', { rank: 1, supporters: 2 }), named(2, 'LAMP')],
      ['LAMP', 'LAMP_2'],
    ],
    ['whatever its separators', [named(1, 'LAMP_OFF'), named(2, 'LAMPOFF')], ['LAMP_OFF', 'LAMPOFF_2']],
    ['of three', [named(1, 'LAMP'), named(2, 'LAMP'), named(3, 'LAMP')], ['LAMP', 'LAMP_2', 'LAMP_3']],
  ])('leave a name to %s', (_, all, want) => {
    expect(names(...all)).toEqual(want);
  });

  it('are appended as a name can hold them', () => {
    expect(names(named(0, 'LAMP'), named(-7, 'LAMP'))).toEqual(['LAMP', 'LAMP_MINUS_7']);
    expect(names(named(0, 'LAMP'), named(1.5, 'LAMP'))).toEqual(['LAMP', 'LAMP_1_5']);
  });

  it('take no name that another code has', () => {
    expect(names(named(1, 'LAMP'), named(2, 'LAMP'), named(3, 'LAMP_2'))).toEqual(['LAMP', 'LAMP_2_2', 'LAMP_2']);
    expect(names(named(1, 'A'), named(23, 'A'), named(2, 'A_2'), named(3, 'A_2'), named(4, 'A_23'))).toEqual([
      'A',
      'A_23_2',
      'A_2',
      // Neither `A_23` nor `A_23_2` but for separators.
      'A_2_3_2_2',
      'A_23',
    ]);
  });

  it('say why', () => {
    const [, second] = keepNamesUnique([named(1, 'LAMP'), named(2, 'LAMP')]);
    expect(second).toEqual({
      ...decision('LAMP_2', 'distinct'),
      because: '`LAMP` also stands at 1, and nothing tells which code it belongs to; decide it in the config',
    });
    const [, unsupported] = keepNamesUnique([named(1, 'LAMP'), named(2, 'LAMP', { supporters: 0 })]);
    expect(unsupported?.because).toBe(
      '`LAMP` is the name of 1, and nothing tells what 2 is called; decide it in the config',
    );
  });
});

describe('strings', () => {
  it('that share a name are called by themselves', () => {
    const all = keepNamesUnique([named('lamp-off', 'FAILED'), named('door-open', 'FAILED'), named('rain', 'RAIN')]);
    expect(all).toEqual([
      {
        ...decision('LAMP_OFF', 'distinct'),
        because: 'several codes share the name `FAILED`, so the code itself names it',
      },
      {
        ...decision('DOOR_OPEN', 'distinct'),
        because: 'several codes share the name `FAILED`, so the code itself names it',
      },
      decision('RAIN'),
    ]);
  });

  it('that differ in case and separators alone are told apart by their platforms', () => {
    const all = keepNamesUnique([
      named('lamp-off', 'LAMP_OFF', { platform: 'flutter' }),
      named('LAMP_OFF', 'LAMP_OFF', { supporters: 2 }),
    ]);
    expect(all.every(({ policy }) => policy === 'distinct')).toBe(true);
    expect(all.map(({ value, because }) => [value, because])).toEqual([
      [
        'LAMP_OFF_FLUTTER',
        'another code is spelled the same but for case and separators, so flutter tells the two apart',
      ],
      ['LAMP_OFF', 'several codes share the name `LAMP_OFF`, so the code itself names it'],
    ]);
  });

  it('that differ so on one platform, too, are counted', () => {
    expect(names(named('A-B', 'AB'), named('A_B', 'AB'), named('a.b', 'AB'))).toEqual(['A_B', 'A_B_IOS', 'A_B_IOS_2']);
    expect(names(named('A-B', 'AB'), named('A_B', 'AB', { platform: '' }))).toEqual(['A_B', 'A_B_2']);
  });

  it('that are the name of another code leave it that', () => {
    expect(names(named('x', 'FAILED'), named('y', 'FAILED'), named('z', 'X'))).toEqual(['X_IOS', 'Y', 'X']);
  });

  it('without a letter keep the shared name with their platform', () => {
    expect(names(named('?', 'LAMP'), named('!', 'LAMP', { platform: 'web' }))).toEqual(['LAMP', 'LAMP_WEB']);
  });
});

describe('names of platforms', () => {
  const codes = (...all: Record<string, Decision>[]) =>
    keepPlatformNamesUnique(all.map((one) => new Map(Object.entries(one)))).map((one) =>
      [...one].map(([platform, { value }]) => `${platform} ${value}`),
    );

  it('stay with the first code of each platform', () => {
    expect(
      codes(
        { ios: decision('LampOff'), web: decision('lampOff') },
        { ios: decision('LampOff'), web: decision('door') },
      ),
    ).toEqual([['ios LampOff', 'web lampOff'], ['web door']]);
    expect(codes({ ios: decision('Lamp') }, { web: decision('Lamp') })).toEqual([['ios Lamp'], ['web Lamp']]);
  });

  it('stay with the one that says so itself', () => {
    const repaired = decision('LampOff', 'repaired');
    expect(codes({ ios: repaired }, { ios: decision('LampOff') })).toEqual([[], ['ios LampOff']]);
    expect(codes({ ios: decision('LampOff') }, { ios: repaired })).toEqual([['ios LampOff'], []]);
    expect(codes({ ios: repaired }, { ios: { ...repaired } })).toEqual([['ios LampOff'], []]);
  });
});
