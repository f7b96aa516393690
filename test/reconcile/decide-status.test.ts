/** Whether a code is deprecated, and who speaks first of those that say so. */
import { describe, expect, it } from 'vitest';
import type { Claim, Decision } from '../../src/model/index.ts';
import { decideStatus } from '../../src/reconcile/decide/decide-status.ts';
import { rankClaims, rankPlatforms } from '../../src/reconcile/decide/rank-claims.ts';
import { type ClaimDraft, claim } from '../support/claims.ts';

const losersOf = ({ losers }: Decision) => losers.map(({ platform, value }) => `${platform} ${value}`);
describe('the status', () => {
  const old = (platform: string, replacement: string | null = null, rest: ClaimDraft = {}) =>
    claim({ platform, deprecated: { because: `${platform} says so`, replacement }, ...rest });
  const live = (platform: string, rest: ClaimDraft = {}) => claim({ platform, ...rest });

  it.each<[string, Claim[], unknown[]]>([
    ['of a code without claims is active', [], ['active', 'only-claim', 'no platform deprecates it', null, []]],
    ['is active', [live('ios')], ['active', 'only-claim', 'no platform deprecates it', 'ios.md', []]],
    [
      'is active on all',
      [live('ios'), live('web')],
      ['active', 'agreement', 'no platform deprecates it', 'ios.md', []],
    ],
    ['is deprecated', [old('ios')], ['deprecated', 'only-claim', 'ios: ios says so', 'ios.md', []]],
    [
      'is deprecated on all',
      [old('ios'), old('web')],
      ['deprecated', 'agreement', 'ios, web: ios says so', 'ios.md', []],
    ],
    [
      'is what most say',
      [live('ios'), old('web'), old('mac')],
      ['deprecated', 'majority', '2 of 3 platforms deprecate it (web, mac)', 'web.md', ['ios active']],
    ],
    [
      'is not what few say',
      [old('ios'), live('web'), live('mac')],
      ['active', 'majority', '1 of 3 platforms deprecate it (ios), too few to decide', 'ios.md', ['ios deprecated']],
    ],
    [
      'is what the first of two says',
      [old('ios'), live('web')],
      ['deprecated', 'precedence', '1 of 2 platforms deprecate it (ios)', 'ios.md', ['web active']],
    ],
    [
      'is what the first of two does not say',
      [live('ios'), old('web')],
      ['active', 'precedence', '1 of 2 platforms deprecate it (web), too few to decide', 'ios.md', ['web deprecated']],
    ],
    [
      'has one vote per platform, and none for what was generated',
      [old('ios'), live('ios', { file: 'b.md' }), live('gen', { origin: 'generated' })],
      ['deprecated', 'only-claim', 'ios: ios says so', 'ios.md', []],
    ],
  ])('%s', (_, claims, want) => {
    const { status, decision } = decideStatus(claims);
    const { value, policy, because, winner } = decision;
    expect([value, policy, because, winner?.file ?? null, losersOf(decision)]).toEqual(want);
    expect(status).toBe(value);
  });

  it('comes with the first replacement that is named, where it is deprecated', () => {
    expect(decideStatus([old('ios'), old('web', 'LAMP_OFF'), old('mac', 'DOOR')]).replacement).toBe('LAMP_OFF');
    expect(decideStatus([old('ios')]).replacement).toBe(null);
    expect(decideStatus([live('ios'), old('web', 'LAMP_OFF')]).replacement).toBe(null);
  });
});

describe('the order in which claims speak', () => {
  it('of platforms is that of the config, then that of the sources', () => {
    expect(rankPlatforms(['ios', 'web', 'ios', 'mac'], ['mac', 'tv', 'web'])).toEqual(['mac', 'web', 'ios']);
    expect(rankPlatforms(['ios', 'web'], [])).toEqual(['ios', 'web']);
  });

  const order = (claims: readonly Claim[], authority?: { names: 'sdk' | 'docs' }) =>
    rankClaims(claims, ['ios', 'web'], authority).map(({ source, location }) => `${source.file}:${location.line}`);

  it('is that of platforms, unknown ones last', () => {
    expect(order([claim({ platform: 'tv' }), claim({ platform: 'web' }), claim({ platform: 'ios' })])).toEqual([
      'ios.md:1',
      'web.md:1',
      'tv.md:1',
    ]);
  });

  it('is that of the side that decides on names, and the generated enum last', () => {
    const claims = [claim({ origin: 'generated' }), claim(), claim({ origin: 'sdk' })];
    expect(order(claims)).toEqual(['ios.h:1', 'ios.md:1', 'ios.ts:1']);
    expect(order(claims, { names: 'sdk' })).toEqual(['ios.h:1', 'ios.md:1', 'ios.ts:1']);
    expect(order(claims, { names: 'docs' })).toEqual(['ios.md:1', 'ios.h:1', 'ios.ts:1']);
  });

  it('has older generations behind newer ones, and behind the other side', () => {
    const claims = [claim({ generation: 'old', file: 'old.md' }), claim(), claim({ origin: 'sdk', generation: 'old' })];
    expect(order(claims)).toEqual(['ios.h:1', 'ios.md:1', 'old.md:1']);
  });

  it('has the deprecated names of an SDK last, and the deprecated rows of a page at their place', () => {
    const deprecated = { because: 'x', replacement: null };
    const of = (origin: 'sdk' | 'docs') => [claim({ origin, line: 1, deprecated }), claim({ origin, line: 2 })];
    expect(order(of('sdk'))).toEqual(['ios.h:2', 'ios.h:1']);
    expect(order(of('docs'))).toEqual(['ios.md:1', 'ios.md:2']);
  });
});
