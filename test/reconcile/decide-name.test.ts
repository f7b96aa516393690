/** The canonical name of one code, by its claims in the order in which they speak. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { decideName } from '../../src/reconcile/decide/decide-name.ts';
import { claim, damage } from '../support/claims.ts';

/** A page that calls the code so. */
const page = (platform: string, name: string, rest = {}) => claim({ platform, names: [name], ...rest });
const sdk = (platform: string, name: string, rest = {}) => page(platform, name, { origin: 'sdk', ...rest });

/** What is decided, with the platforms of those that lose. */
function decided(claims: readonly Claim[], decision?: { readonly name?: string; readonly because: string }) {
  const { value, policy, because, winner, losers } = decideName(7, claims, decision);
  return [value, policy, because, winner?.file ?? null, losers.map((loser) => `${loser.platform} ${loser.value}`)];
}

describe('the name of a code', () => {
  it.each<[string, Claim[], unknown[]]>([
    [
      'is that of its only claim',
      [page('ios', 'LAMP_OFF')],
      ['LAMP_OFF', 'only-claim', 'only ios names it', 'ios.md', []],
    ],
    [
      'is what all platforms call it',
      [page('ios', 'LAMP_OFF'), page('web', 'LampOff')],
      ['LAMP_OFF', 'agreement', 'ios and web agree', 'ios.md', []],
    ],
    [
      'may have an affix on some',
      [page('ios', 'LAMP_OFF'), page('web', 'LAMP_OFF_ERROR')],
      ['LAMP_OFF', 'agreement', 'ios and web agree but for an affix', 'ios.md', ['web LAMP_OFF_ERROR']],
    ],
    [
      'is what most platforms call it',
      [page('ios', 'LAMP_DARK'), page('web', 'LAMP_OFF'), page('mac', 'LAMP_OFF')],
      ['LAMP_OFF', 'majority', '2 platforms of 3 name it so (web and mac), 1 does not', 'web.md', ['ios LAMP_DARK']],
    ],
    [
      'is what the largest party calls it, without a majority of all',
      [page('ios', 'LAMP_DARK'), page('web', 'LAMP_OFF'), page('mac', 'LAMP_OFF'), page('tv', 'NO_LIGHT')],
      [
        'LAMP_OFF',
        'majority',
        '2 platforms of 4 name it so (web and mac), 2 do not',
        'web.md',
        ['ios LAMP_DARK', 'tv NO_LIGHT'],
      ],
    ],
    [
      'is that of the first of parties of equal size',
      [page('ios', 'LAMP_DARK'), page('web', 'LAMP_OFF')],
      [
        'LAMP_DARK',
        'precedence',
        'platforms name it differently and ios comes first in the order of precedence',
        'ios.md',
        ['web LAMP_OFF'],
      ],
    ],
    [
      'counts each platform once, by what it says first',
      [page('ios', 'LAMP_DARK'), page('web', 'LAMP_OFF'), page('web', 'LAMP_OFF', { file: 'other.md' })],
      [
        'LAMP_DARK',
        'precedence',
        'platforms name it differently and ios comes first in the order of precedence',
        'ios.md',
        ['web LAMP_OFF', 'web LAMP_OFF'],
      ],
    ],
    [
      'is the side of one platform that decides',
      [sdk('ios', 'LAMP_OFF'), page('ios', 'LAMP_DARK')],
      ['LAMP_OFF', 'authority', 'only ios names it, and its SDK source decides on names', 'ios.h', ['ios LAMP_DARK']],
    ],
    [
      'is the page of one platform where that decides',
      [page('ios', 'LAMP_OFF'), sdk('ios', 'LAMP_DARK')],
      ['LAMP_OFF', 'authority', 'only ios names it, and its page decides on names', 'ios.md', ['ios LAMP_DARK']],
    ],
    [
      'is nothing to decide where both sides say the same',
      [sdk('ios', 'LAMP_OFF'), page('ios', 'LampOff')],
      ['LAMP_OFF', 'only-claim', 'only ios names it', 'ios.h', []],
    ],
    [
      'is nothing that two pages of a platform decide',
      [page('ios', 'LAMP_OFF'), page('ios', 'LAMP_DARK', { file: 'other.md' })],
      ['LAMP_OFF', 'only-claim', 'only ios names it', 'ios.md', ['ios LAMP_DARK']],
    ],
    [
      'is no name that another member of its enum stands for',
      [page('web', 'LAMP_OFF'), page('mac', 'LAMP_OFF'), sdk('ios', 'LAMP_DARK'), sdk('ios', 'LAMP_OFF')],
      ['LAMP_OFF', 'majority', '2 platforms of 3 name it so (web and mac), 1 does not', 'web.md', []],
    ],
    [
      'may stand on another page of a platform that loses',
      [page('web', 'LAMP_OFF'), page('ios', 'LAMP_DARK', { line: 3 }), page('ios', 'LAMP_OFF')],
      [
        'LAMP_OFF',
        'precedence',
        'platforms name it differently and web comes first in the order of precedence',
        'web.md',
        ['ios LAMP_DARK'],
      ],
    ],
    [
      'is not what was generated before',
      [page('ios', 'LAMP_OFF', { origin: 'generated' }), page('web', 'LAMP_DARK')],
      ['LAMP_DARK', 'only-claim', 'only web names it', 'web.md', []],
    ],
  ])('%s', (_, claims, want) => {
    expect(decided(claims)).toEqual(want);
  });

  it('says who agrees, of many only some', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((platform) => page(platform, 'LAMP_OFF'));
    expect(decided(all.slice(0, 4))[2]).toBe('a, b, c and d agree');
    expect(decided(all)[2]).toBe('a, b, c and 2 more agree');
  });

  it('is made of the code where nobody names it', () => {
    const unnamed = ['no source names this code', null, []];
    expect(decided([claim()])).toEqual(['ERROR_7', 'unnamed', ...unnamed]);
    expect(decideName(-7, [], undefined).value).toBe('ERROR_MINUS_7');
    expect(decideName(0, [], undefined).value).toBe('ERROR_0');
    expect(decideName('lamp-off', [], undefined).value).toBe('LAMP_OFF');
    expect(decideName('?', [], undefined).value).toBe('CODE');
  });

  it('is what the config decides, in the style of the catalog', () => {
    const claims = [page('ios', 'LAMP_OFF'), page('web', 'LAMP_DARK')];
    const why = 'the config decides: we say so';
    expect(decided(claims, { name: 'lampDark', because: 'we say so' })).toEqual([
      'LAMP_DARK',
      'config',
      why,
      null,
      ['ios LAMP_OFF'],
    ]);
    expect(decided([], { name: 'LAMP2OFF', because: 'we say so' })).toEqual(['LAMP2OFF', 'config', why, null, []]);
  });

  it('is decided as ever where the config decides on something else', () => {
    expect(decided([page('ios', 'LAMP_OFF')], { because: 'its text' })[1]).toBe('only-claim');
  });
});

describe('damaged names', () => {
  const mangled = { damages: [damage('mangled', { repaired: 'QDLampOff', because: 'a word is broken' })] };
  const copied = { damages: [damage('copied')] };

  it('lose, whoever says them first', () => {
    expect(decided([page('ios', 'LAMP_OF', mangled), page('web', 'LAMP_OFF')])).toEqual([
      'LAMP_OFF',
      'undamaged',
      'damaged names lose; web is sound',
      'web.md',
      ['ios LAMP_OF'],
    ]);
    const sound = [page('web', 'LAMP_OFF'), page('mac', 'LAMP_OFF')];
    expect(decided([page('ios', 'LAMP_OF', mangled), ...sound])[2]).toBe('damaged names lose; web and mac are sound');
  });

  it('do not outvote sound ones', () => {
    const claims = [page('ios', 'DOOR', copied), page('tv', 'DOOR', copied), page('web', 'LAMP_OFF')];
    expect(decided(claims).slice(0, 2)).toEqual(['LAMP_OFF', 'undamaged']);
  });

  it('are repaired where there are no others, without their prefix', () => {
    const claims = [page('web', 'LAMP_O', copied), page('ios', 'QDLampOf', { ...mangled, prefix: 'QD' })];
    expect(decided(claims)).toEqual([
      'LAMP_OFF',
      'repaired',
      'every name documented for it is damaged; a word is broken',
      null,
      ['web LAMP_O', 'ios QDLampOf'],
    ]);
  });

  it('are not repaired with what a text should be', () => {
    const damages = [damage('foreign-text', { field: 'fix', repaired: 'GATE' }), damage('copied')];
    expect(decided([page('ios', 'DOOR', { damages })]).slice(0, 2)).toEqual(['DOOR', 'precedence']);
  });

  it('stand where nothing is better', () => {
    expect(decided([page('ios', 'DOOR', copied), page('web', 'GATE', copied)])).toEqual([
      'DOOR',
      'precedence',
      'every name documented for it is damaged',
      'ios.md',
      ['web GATE'],
    ]);
  });

  it('are no damaged texts', () => {
    const text = { damages: [damage('foreign-text', { field: 'description', repaired: 'X' })] };
    expect(decided([page('ios', 'LAMP_OFF', text)]).slice(0, 2)).toEqual(['LAMP_OFF', 'only-claim']);
  });
});
