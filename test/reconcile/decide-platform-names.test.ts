/** What the API of a platform calls a code, and its further names. */
import { describe, expect, it } from 'vitest';
import type { Claim, Decision } from '../../src/model/index.ts';
import { decideAliases } from '../../src/reconcile/decide/decide-aliases.ts';
import { decidePlatformNames } from '../../src/reconcile/decide/decide-platform-names.ts';
import { type ClaimDraft, claim, damage } from '../support/claims.ts';

const losersOf = ({ losers }: Decision) => losers.map(({ platform, value }) => `${platform} ${value}`);
describe('the name of a platform', () => {
  const named = (name: string, rest: ClaimDraft = {}) => claim({ names: [name], ...rest });

  function decided(claims: readonly Claim[]) {
    return [...decidePlatformNames(claims)].map(([platform, decision]) => [
      platform,
      decision.value,
      decision.policy,
      decision.because,
      decision.winner?.file ?? null,
      losersOf(decision),
    ]);
  }

  it.each<[string, Claim[], unknown[][]]>([
    [
      'is as its page spells it',
      [named('QDLampOff'), named('LAMP_OFF', { platform: 'web' })],
      [
        ['ios', 'QDLampOff', 'only-claim', 'the page names it so', 'ios.md', []],
        ['web', 'LAMP_OFF', 'only-claim', 'the page names it so', 'web.md', []],
      ],
    ],
    [
      'is that of the first of its pages',
      [named('QDLampOff'), named('QDLampDark', { file: 'old.md' }), named('QDLampOff', { file: 'new.md' })],
      [['ios', 'QDLampOff', 'precedence', 'the page that speaks for ios names it so', 'ios.md', ['ios QDLampDark']]],
    ],
    [
      'is that of its SDK, wherever it speaks',
      [named('QDLampDark'), named('QDLampOff', { origin: 'sdk' })],
      [
        [
          'ios',
          'QDLampOff',
          'authority',
          'the SDK source that speaks for ios names it so',
          'ios.h',
          ['ios QDLampDark'],
        ],
      ],
    ],
    [
      'is that of its SDK alone',
      [named('QDLampOff', { origin: 'sdk' })],
      [['ios', 'QDLampOff', 'only-claim', 'the SDK source names it so', 'ios.h', []]],
    ],
    [
      'is no rival of another member of its enum',
      [named('QDLampOff', { origin: 'sdk' }), named('QDLampDark', { origin: 'sdk' })],
      [['ios', 'QDLampOff', 'only-claim', 'the SDK source names it so', 'ios.h', []]],
    ],
    [
      'is a rival of a member of another enum',
      [named('QDLampOff', { origin: 'sdk' }), named('QDLampDark', { origin: 'sdk', file: 'b.h' })],
      [
        [
          'ios',
          'QDLampOff',
          'authority',
          'the SDK source that speaks for ios names it so',
          'ios.h',
          ['ios QDLampDark'],
        ],
      ],
    ],
    [
      'is none that was generated',
      [named('QDLampOff', { origin: 'generated' }), named('QDLampDark', { platform: 'web' })],
      [['web', 'QDLampDark', 'only-claim', 'the page names it so', 'web.md', []]],
    ],
    [
      'has no rival without a name, nor one that was generated',
      [named('QDLampOff'), claim({ file: 'b.md' }), named('QDLampDark', { origin: 'generated' })],
      [['ios', 'QDLampOff', 'only-claim', 'the page names it so', 'ios.md', []]],
    ],
    [
      'is repaired',
      [named('QDLampOf', { damages: [damage('mangled', { repaired: 'QDLampOff' })] })],
      [['ios', 'QDLampOff', 'repaired', 'it is mangled', null, ['ios QDLampOf']]],
    ],
    [
      'stays misspelt: an SDK that ships it so cannot change it',
      [named('QDLmapOff', { damages: [damage('misspelled', { repaired: 'QDLampOff' })] })],
      [['ios', 'QDLmapOff', 'only-claim', 'the page names it so', 'ios.md', []]],
    ],
    [
      'stays where nobody knows better',
      [named('QDLampOff', { damages: [damage('copied')] })],
      [['ios', 'QDLampOff', 'only-claim', 'the page names it so', 'ios.md', []]],
    ],
    ['is unknown where it belongs to another code', [named('QDDoor', { damages: [damage('misplaced')] })], []],
    [
      'is repaired where it belongs to another code and its own is known',
      [named('QDDoor', { damages: [damage('misplaced', { repaired: 'QDLampOff' })] })],
      [['ios', 'QDLampOff', 'repaired', 'it is misplaced', null, ['ios QDDoor']]],
    ],
    [
      'is no damaged text',
      [named('QDDoor', { damages: [damage('misplaced', { field: 'fix' })] })],
      [['ios', 'QDDoor', 'only-claim', 'the page names it so', 'ios.md', []]],
    ],
    [
      'is that of the next page where the first is beyond repair',
      [named('QDDoor', { damages: [damage('misplaced')] }), named('QDLampOff', { file: 'b.md' })],
      [['ios', 'QDLampOff', 'precedence', 'the page that speaks for ios names it so', 'b.md', ['ios QDDoor']]],
    ],
  ])('%s', (_, claims, want) => {
    expect(decided(claims)).toEqual(want);
  });
});

describe('further names', () => {
  const aliases = (codes: readonly (readonly Claim[])[], names: readonly string[]) =>
    decideAliases(
      codes.map((claims) => ({ claims })),
      names.map((value) => ({ value }) as Decision),
    );
  const sdk = (name: string, rest: ClaimDraft = {}) => claim({ origin: 'sdk', names: [name], ...rest });

  it.each<[string, Claim[][], string[], string[][]]>([
    [
      'are the others of a row, without prefix',
      [[claim({ names: ['QDLampOff', 'QDLampDark', 'QDNoLight'], prefix: 'QD' })]],
      ['LAMP_OFF'],
      [['LAMP_DARK', 'NO_LIGHT']],
    ],
    ['are the others of an enum', [[sdk('LampOff'), sdk('LampDark')]], ['LAMP_OFF'], [['LAMP_DARK']]],
    ['are none of another enum', [[sdk('LampOff'), sdk('LampDark', { file: 'b.h' })]], ['LAMP_OFF'], [[]]],
    [
      'are none of another page',
      [[claim({ names: ['LAMP_OFF'] }), claim({ names: ['LAMP_DARK'] })]],
      ['LAMP_OFF'],
      [[]],
    ],
    [
      'are not said twice',
      [[sdk('LampOff'), sdk('LampDark'), claim({ names: ['LAMP_OFF', 'LAMP_DARK'] })]],
      ['LAMP_OFF'],
      [['LAMP_DARK']],
    ],
    ['are not the name itself', [[sdk('LampDark'), sdk('LampOff')]], ['LAMP_OFF'], [['LAMP_OFF']]],
    [
      'are not those of other codes',
      [[claim({ names: ['LAMP_OFF', 'DOOR'] })], [claim({ names: ['DOOR'] })]],
      ['LAMP_OFF', 'DOOR'],
      [[], []],
    ],
    [
      'stay with the first of two codes',
      [[claim({ names: ['LAMP_OFF', 'NO_LIGHT'] })], [claim({ names: ['DOOR', 'NoLight'] })]],
      ['LAMP_OFF', 'DOOR'],
      [['NO_LIGHT'], []],
    ],
    [
      'are its own where it is the second name of a row, whoever else has it',
      [[claim({ names: ['LAMP_OFF', 'DOOR'] })], [claim({ names: ['GATE', 'DOOR'] })]],
      ['LAMP_OFF', 'DOOR'],
      [[], ['DOOR']],
    ],
    [
      'are not those of a damaged row',
      [[claim({ names: ['LAMP_OFF', 'LAMP_DARK'], damages: [damage('copied')] })]],
      ['LAMP_OFF'],
      [[]],
    ],
  ])('%s', (_, codes, names, want) => {
    expect(aliases(codes, names)).toEqual(want);
  });
});
