/** Names without a code: which code they join by what they are called, and why others stay alone. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/reconcile/draft.ts';
import { joinUnnumbered } from '../../src/reconcile/join/join-unnumbered.ts';
import { draftsOf, vocabularyOf } from './drafts.ts';

/** `7 LAMP_OFF` or `LAMP_OFF`, in `old.md` unless it says otherwise. */
interface Row {
  readonly said: string;
  readonly file?: string;
  readonly platform?: string;
  readonly speaksFor?: readonly string[];
  /** As its page spells it. */
  readonly documented?: string;
}

const SOME = [
  'USER_NOT_FOUND',
  'FILE_NOT_FOUND',
  'FILE_UPLOAD_FAILED',
  'DEVICE_REGISTRATION_FAILED',
  'SOCKET_CLOSED',
  'ROOM_FULL',
  'USER_REMOVED',
];
const vocabulary = vocabularyOf(SOME);

function drafts(rows: readonly (string | Row)[], file: string): Draft[] {
  const all = rows.map((row) => {
    const one: Row = typeof row === 'string' ? { said: row } : row;
    const { said, documented, file: place = file, ...rest } = one;
    const [, code, name = ''] = /^(?:(\d+) )?(\w*)$/.exec(said) ?? [];
    return {
      platform: place.replace(/\.\w+$/, ''),
      ...rest,
      file: place,
      code: code === undefined ? null : Number(code),
      name: documented ?? name,
      prefix: (documented ?? '').slice(0, -name.length),
    };
  });
  return draftsOf(all, vocabulary);
}

const NUMBERED = SOME.map((name, at) => `${at + 1} ${name}`);

type Numbers = Parameters<typeof joinUnnumbered>[3];

/** What becomes of some names beside numbered ones: `7 same-name`, or why nothing. */
function join(names: readonly (string | Row)[], numbered: readonly (string | Row)[] = NUMBERED, numbers: Numbers = {}) {
  const all = drafts(names, 'old.md');
  const { joined, strays } = joinUnnumbered(all, drafts(numbered, 'new.md'), vocabulary, numbers);
  expect(joined.length + strays.length).toBe(all.length);
  return all.map((draft) => {
    const found = joined.find((one) => one.draft === draft);
    return found === undefined ? strays.find((one) => one.draft === draft)?.because : `${found.code} ${found.joinedBy}`;
  });
}

const NONE = 'no code has this name or a near one';

describe('a name joins', () => {
  it.each([
    ['UserNotFound', '1 same-name'],
    ['FILE_NOTFOUND', '2 same-name'],
    ['DeviceRegFailed', '4 near-name'],
    ['RoomFullError', '6 near-name'],
    ['SokcetClosed', '5 spelling'],
    ['NotFound', 'its name fits 2 codes: 1, 2'],
    ['Failed', NONE],
    ['QuotaExceeded', NONE],
    ['', NONE],
  ])('%s: %s', (name, want) => {
    expect(join([name])).toEqual([want]);
  });

  it('no code where there is none', () => {
    expect(join(['UserNotFound'], [])).toEqual([NONE]);
    expect(join([])).toEqual([]);
  });

  it('none of several codes with the very name', () => {
    expect(join(['LampOff'], ['1 LAMP_OFF', '2 LAMP_OFF'])).toEqual(['its name fits 2 codes: 1, 2']);
    expect(
      join(
        ['LampOff'],
        [1, 2, 3, 4, 5, 6].map((code) => `${code} LAMP_OFF`),
      ),
    ).toEqual(['its name fits 6 codes: 1, 2, 3, 4, 5']);
  });

  it('one code that many sources have', () => {
    expect(join(['LampOff'], ['1 LAMP_OFF', { said: '1 LampOff', file: 'b.md' }])).toEqual(['1 same-name']);
  });

  it('as often as sources have it', () => {
    expect(join(['UserNotFound', { said: 'UserNotFound', file: 'older.md' }])).toEqual(['1 same-name', '1 same-name']);
    expect(join(['UserNotFound', 'UserNotFound'])).toEqual(['1 same-name', '1 same-name']);
  });
});

describe('a page that several platforms share', () => {
  const numbered = [
    { said: '1 LAMP_OFF', file: 'ios.h' },
    { said: '2 LAMP_OFF', file: 'web.h' },
    { said: '2 LAMP_OFF', file: 'mac.h' },
  ];
  const shared = { said: 'LampOff', speaksFor: ['ios', 'web', 'mac'] };

  it('has the code of most of them', () => {
    expect(join([shared], numbered)).toEqual(['2 same-name']);
    expect(join([{ ...shared, speaksFor: ['ios'] }], numbered)).toEqual(['its name fits 2 codes: 1, 2']);
  });

  it('has none that only half of them give', () => {
    expect(join([shared], numbered.slice(0, 2))).toEqual(['its name fits 2 codes: 1, 2']);
  });

  it('counts a platform once', () => {
    const twice = [...numbered.slice(0, 2), { said: '2 LAMP_OFF', file: 'web.ts', platform: 'web' }];
    expect(join([shared], twice)).toEqual(['its name fits 2 codes: 1, 2']);
  });
});

describe('the config', () => {
  const numbers = { NotFound: { code: 2, because: 'the header says so' } };

  it('gives a name its number', () => {
    expect(join(['NotFound'], NUMBERED, numbers)).toEqual(['2 config']);
    expect(join([{ said: 'NotFound', documented: 'VendorNotFound' }], NUMBERED, numbers)).toEqual(['2 config']);
    const documented = { VendorErrorX: { code: 9, because: 'the header says so' } };
    expect(join([{ said: 'X', documented: 'VendorErrorX' }], NUMBERED, documented)).toEqual(['9 config']);
  });

  it('speaks before the very name', () => {
    expect(join(['UserNotFound'], NUMBERED, { UserNotFound: { code: 2, because: 'x' } })).toEqual(['2 config']);
  });

  it('may give two names of a page one number', () => {
    const two = { Lamp: { code: 2, because: 'x' }, Door: { code: 2, because: 'x' } };
    expect(join(['Lamp', 'Door'], NUMBERED, two)).toEqual(['2 config', '2 config']);
  });
});

describe('names of one page that are only like a code', () => {
  it('contradict each other', () => {
    expect(join(['DeviceRegFailed', 'DeviceRegisterFailed'])).toEqual([
      '4 is as near to `DeviceRegisterFailed` of the same page (line 2)',
      '4 is as near to `DeviceRegFailed` of the same page (line 1)',
    ]);
  });

  it('are one name where they are spelled alike', () => {
    expect(join(['DeviceRegFailed', 'DEVICE_REG_FAILED'])).toEqual(['4 near-name', '4 near-name']);
  });

  it('may be like it on two pages', () => {
    expect(join(['DeviceRegFailed', { said: 'DeviceRegisterFailed', file: 'b.md' }])).toEqual([
      '4 near-name',
      '4 near-name',
    ]);
  });

  it('give way to the very name', () => {
    expect(join(['DeviceRegFailed', 'DeviceRegistrationFailed'])).toEqual([NONE, '4 same-name']);
  });

  it('give way to a row of their page that has the number', () => {
    expect(join(['DeviceRegFailed'], [...NUMBERED, { said: '4 OTHER', file: 'old.md' }])).toEqual([NONE]);
    expect(join(['DeviceRegFailed'], [...NUMBERED, { said: '5 OTHER', file: 'old.md' }])).toEqual(['4 near-name']);
  });

  it('give way to a number that the config gives another name', () => {
    const numbers = { Lamp: { code: 4, because: 'x' } };
    expect(join(['DeviceRegFailed', 'Lamp'], NUMBERED, numbers)).toEqual([NONE, '4 config']);
  });
});

it('a word that hundreds of names have leads nowhere', () => {
  const crowd = (size: number) => Array.from({ length: size }, (_, code) => `${100 + code} LAMP_${code}X_FAILED`);
  const near = (size: number) => join(['FullRoom'], [...crowd(size).map((one) => `${one}_ROOM_FULL`), '6 ROOM_FULL']);
  expect(near(10)).toEqual(['6 near-name']);
  expect(near(250)).toEqual([NONE]);
});
