/** Where names are the codes: what a platform lacks, and which of two equal rows stands in place of it. */
import { describe, expect, it } from 'vitest';
import { findCopiedCodes } from '../../src/reconcile/damage/find-copied-codes.ts';
import { findCounterparts } from '../../src/reconcile/damage/find-counterparts.ts';
import { properNounsOf, tokensOfPrefixes } from '../../src/reconcile/damage/find-vendor-tokens.ts';
import { spellLike } from '../../src/reconcile/damage/spell-like.ts';
import { byCodeOf, type DraftDraft, draftsOf, vocabularyOf } from './drafts.ts';

const VOCABULARY = vocabularyOf([]);
const ios = (name: string, description?: string, rest: DraftDraft = {}): DraftDraft => ({
  code: name,
  name,
  ...(description !== undefined && { description }),
  ...rest,
});
const web = (name: string, description?: string): DraftDraft => ios(name, description, { platform: 'web' });

describe('a code that a page has twice', () => {
  function copied(all: readonly DraftDraft[]): string[] {
    const drafts = draftsOf(all, VOCABULARY);
    const found = findCopiedCodes(drafts, findCounterparts(byCodeOf(drafts)));
    return [...found].map(([{ observation }, { repaired, because, kind, field, evidence }]) => {
      expect([kind, field]).toEqual(['copied', 'name']);
      expect(evidence.map(({ message }) => message.replace(/`.*`/, '_'))).toEqual([
        'the row that _ belongs to',
        'the row for _',
      ]);
      return `${observation.location.line} -> ${repaired}: ${because}`;
    });
  }

  const OTHERS = [web('lamp-off'), web('door-open'), web('rain')];

  it('is copied where it stands between the neighbours of one that its platform lacks', () => {
    expect(copied([ios('lamp-off'), ios('lamp-off'), ios('rain'), ...OTHERS])).toEqual([
      '2 -> door-open: `lamp-off` belongs to ios.md:1, and web.md:5 has `door-open`, which stands between the same neighbours and which ios lacks',
    ]);
  });

  it('is copied where it says what that one says', () => {
    const said = 'Somebody left the front door open.';
    const all = [ios('lamp-off', said), ios('snow'), ios('lamp-off', 'The lamp is off.')];
    expect(copied([...all, web('lamp-off'), web('door-open', 'Somebody has left a front door open.')])).toEqual([
      '1 -> door-open: `lamp-off` belongs to ios.md:3, and web.md:5 has `door-open`, which says what this row says and which ios lacks',
    ]);
    expect(copied([...all, web('lamp-off'), { ...web('door-open', said), language: 'de' }])).toEqual([]);
  });

  it.each<[string, DraftDraft[]]>([
    ['stands between others', [ios('lamp-off'), ios('lamp-off'), ios('snow'), ...OTHERS]],
    ['stands once', [ios('lamp-off'), ios('rain'), ...OTHERS]],
    [
      'has nothing that its platform lacks',
      [ios('lamp-off'), ios('lamp-off'), ios('rain'), ios('door-open'), ...OTHERS],
    ],
    ['stands on two pages', [ios('lamp-off'), ios('lamp-off', undefined, { file: 'b.md' }), ios('rain'), ...OTHERS]],
    [
      'may be either row',
      [
        ...['rain', 'lamp-off', 'snow', 'rain', 'lamp-off', 'snow'].map((name) => ios(name)),
        ...['rain', 'door-open', 'snow', 'lamp-off'].map((name) => web(name)),
      ],
    ],
    ['is a number', [{ code: 1, name: 'A' }, { code: 1, name: 'A' }, { code: 2, name: 'B' }, ...OTHERS]],
  ])('is fine where it %s', (_, all) => {
    expect(copied(all)).toEqual([]);
  });
});

describe('counterparts', () => {
  it('of a number are what other sources have there', () => {
    const drafts = draftsOf(
      [
        { code: 1, name: 'A' },
        { code: 1, name: 'B', file: 'b.md' },
        { code: 1, name: 'C' },
        { code: 2, name: 'D', file: 'b.md' },
        { code: null, name: 'E' },
      ],
      VOCABULARY,
    );
    const { of } = findCounterparts(byCodeOf(drafts));
    expect(drafts.map((draft) => of(draft).map(({ name }) => name))).toEqual([['B'], ['A', 'C'], ['B'], [], []]);
  });

  it('of a string that nobody else has are what its platform lacks', () => {
    const drafts = draftsOf([ios('lamp-of'), ios('rain'), web('lamp-off'), web('rain'), web('door')], VOCABULARY);
    const { of, lackedBy } = findCounterparts(byCodeOf(drafts));
    const [lamp, rain] = drafts;
    const names = (all: readonly { readonly code: unknown }[]) => all.map(({ code }) => code);
    expect(names(lackedBy('ios'))).toEqual(['lamp-off', 'door']);
    expect(names(lackedBy('web'))).toEqual(['lamp-of']);
    expect(lackedBy('tv')).toEqual([]);
    expect(lamp && names(of(lamp))).toEqual(['lamp-off', 'door']);
    expect(rain && names(of(rain))).toEqual([]);
  });

  it('are none where a platform lacks very many', () => {
    const lacks = (count: number) => {
      const drafts = draftsOf([ios('lamp'), ...Array.from({ length: count }, (_, at) => web(`w${at}`))], VOCABULARY);
      return findCounterparts(byCodeOf(drafts)).lackedBy('ios').length;
    };
    expect([lacks(100), lacks(101)]).toEqual([100, 0]);
  });
});

describe('a name of another source', () => {
  it.each([
    ['QDLampOff', 'QD', 'DOOR_OPEN', 'QDDoorOpen'],
    ['QDLampOff', 'QD', 'DoorOpen', 'QDDoorOpen'],
    ['LAMP_OFF', '', 'doorOpen', 'DOOR_OPEN'],
    ['EM_LAMP', 'EM_', 'DoorOpen', 'EM_DOOR_OPEN'],
    [null, '', 'DOOR_OPEN', 'DOOR_OPEN'],
  ])('beside %s (%s) is %3$s', (name, prefix, bare, want) => {
    const [draft] = draftsOf([{ code: 1, name, prefix }], VOCABULARY);
    expect(draft && spellLike(draft, bare)).toBe(want);
  });
});

describe('tokens of vendors', () => {
  it.each([
    [['AgoraChatError'], ['AgoraChatError', 'AgoraChat', 'ChatError', 'Agora', 'Chat']],
    [['QD'], []],
    [['Error'], []],
    [
      ['QDLampError', 'QDLampError'],
      ['QDLampError', 'LampError', 'QDLamp', 'Lamp'],
    ],
    [[''], []],
  ])('of %j', (prefixes, want) => {
    const drafts = draftsOf(
      prefixes.map((prefix) => ({ code: 1, name: 'X', prefix })),
      VOCABULARY,
    );
    expect(tokensOfPrefixes(drafts)).toEqual(want);
  });

  it.each([
    [['Quill errors'], ['quill']],
    [['Quill errors', 'a quill'], []],
    [['The "Quill" is (Ink) and #Tag'], ['quill', 'ink', 'tag', 'the']],
    [['see Quill.js, QuillApp2 and a/Quill or Quill_x'], []],
    [['Go to It'], []],
    [[], []],
  ])('that texts have in %j', (texts, want) => {
    expect([...properNounsOf(texts)()].sort()).toEqual([...want].sort());
  });

  it('are gathered once', () => {
    const nouns = properNounsOf(['Quill']);
    expect(nouns()).toBe(nouns());
  });
});
