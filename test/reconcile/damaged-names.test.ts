/** Names that stand at the wrong code, by what other sources and the texts of their rows say. */
import { describe, expect, it } from 'vitest';
import type { Damage } from '../../src/model/index.ts';
import { findContradictedNames } from '../../src/reconcile/damage/find-contradicted-names.ts';
import { findCopiedNames } from '../../src/reconcile/damage/find-copied-names.ts';
import { findMisplacedNames } from '../../src/reconcile/damage/find-misplaced-names.ts';
import type { Draft } from '../../src/reconcile/draft.ts';
import { byCodeOf, type DraftDraft, draftsOf, vocabularyOf } from './drafts.ts';

const VOCABULARY = vocabularyOf(['LAMP_OFF', 'DOOR_OPEN', 'RAIN', 'SOCKET_CLOSED', 'ROOM_FULL', 'LAMP_BROKEN']);

const ios = (code: number | string, name: string, description?: string, rest: DraftDraft = {}): DraftDraft => ({
  code,
  name,
  ...(description !== undefined && { description }),
  ...rest,
});
const web = (...args: Parameters<typeof ios>): DraftDraft => ({ ...ios(...args), platform: 'web', ...args[3] });
const mac = (...args: Parameters<typeof ios>): DraftDraft => ({ ...ios(...args), platform: 'mac', ...args[3] });

/** `line name -> repaired: why`. */
function say(drafts: readonly Draft[], damaged: ReadonlyMap<Draft, Damage>): string[] {
  return drafts.flatMap((draft) => {
    const damage = damaged.get(draft);
    if (damage === undefined) return [];
    return `${draft.source.file}:${draft.observation.location.line} ${draft.observation.name} -> ${damage.repaired}: ${damage.because}`;
  });
}

describe('a name that one source has at several codes', () => {
  const copied = (all: readonly DraftDraft[]) => {
    const drafts = draftsOf(all, VOCABULARY);
    return say(drafts, findCopiedNames(drafts, byCodeOf(drafts), VOCABULARY));
  };

  const DOOR = 'and web.md:4 names 2 `DOOR_OPEN`';

  it('is copied where another source has another name', () => {
    expect(copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), web(1, 'LAMP_OFF'), web(2, 'DOOR_OPEN')])).toEqual([
      `ios.md:2 LAMP_OFF -> DOOR_OPEN: \`LAMP_OFF\` belongs to 1 (ios.md:1), ${DOOR}`,
    ]);
  });

  it('is copied at the code that comes first, too', () => {
    expect(copied([ios(2, 'LAMP_OFF'), ios(1, 'LAMP_OFF'), web(1, 'LAMP_OFF'), web(2, 'DOOR_OPEN')])).toEqual([
      `ios.md:1 LAMP_OFF -> DOOR_OPEN: \`LAMP_OFF\` belongs to 1 (ios.md:2), ${DOOR}`,
    ]);
  });

  it('is repaired in the spelling of its page', () => {
    const own = { prefix: 'QD' };
    const all = [ios(1, 'QDLampOff', undefined, own), ios(2, 'QDLampOff', undefined, own)];
    expect(copied([...all, web(1, 'LAMP_OFF'), web(2, 'DOOR_OPEN')])).toEqual([
      `ios.md:2 QDLampOff -> QDDoorOpen: \`QDLampOff\` belongs to 1 (ios.md:1), ${DOOR}`,
    ]);
  });

  it('shows the row that it belongs to and what another says', () => {
    const drafts = draftsOf(
      [ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), web(1, 'LAMP_OFF'), web(2, 'DOOR_OPEN')],
      VOCABULARY,
    );
    const [damage] = findCopiedNames(drafts, byCodeOf(drafts), VOCABULARY).values();
    expect(damage).toMatchObject({
      kind: 'copied',
      field: 'name',
      evidence: [
        { location: { file: 'ios.md', line: 1 }, message: 'the row that `LAMP_OFF` belongs to' },
        { location: { file: 'web.md', line: 4 }, message: 'names 2 `DOOR_OPEN`' },
      ],
    });
  });

  it('is copied where the texts of one table say so', () => {
    const all = (table: number) => [
      ios(1, 'SOCKET_CLOSED', 'The socket is closed.'),
      ios(2, 'SOCKET_CLOSED', 'Nobody may pass.', { table }),
    ];
    expect(copied(all(0))).toEqual([
      'ios.md:2 SOCKET_CLOSED -> null: `SOCKET_CLOSED` belongs to 1 (ios.md:1), and the text of this row speaks of something else',
    ]);
    expect(copied(all(1))).toEqual([]);
  });

  it('is told by the texts where others disagree on its code', () => {
    const others = [web(2, 'DOOR_OPEN'), mac(2, 'LAMP_OFF')];
    const saying = (one: string, two: string) => copied([ios(1, 'LAMP_OFF', one), ios(2, 'LAMP_OFF', two), ...others]);
    expect(saying('The lamp is off.', 'Nobody may pass.')).toHaveLength(1);
    expect(saying('The lamp is off.', 'The lamp is off.')).toEqual([]);
    expect(saying('Nobody may pass.', 'Nobody may pass.')).toEqual([]);
  });

  it('belongs to none of them where other sources call both otherwise', () => {
    expect(copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), web(1, 'RAIN'), web(2, 'DOOR_OPEN')])).toEqual([]);
  });

  it('is not copied where nothing tells the rows apart', () => {
    expect(copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF')])).toEqual([]);
    expect(copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), web(1, 'LAMP_OFF'), web(2, 'LAMP_OFF')])).toEqual([]);
  });

  it.each<[string, DraftDraft[]]>([
    ['one code', [ios(1, 'LAMP_OFF'), ios(1, 'LAMP_OFF')]],
    [
      'two platforms of one page',
      [ios(1, 'LAMP_OFF', undefined, { tab: 'a' }), ios(2, 'LAMP_OFF', undefined, { tab: 'b' })],
    ],
    ['two pages', [ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF', undefined, { file: 'b.md' })]],
    ['an enum', [ios(1, 'LAMP_OFF', undefined, { origin: 'sdk' }), ios(2, 'LAMP_OFF', undefined, { origin: 'sdk' })]],
    ['spare numbers', [ios(1, 'RESERVED'), ios(2, 'RESERVED')]],
    ['names without a number', [{ name: 'LAMP_OFF' }, { name: 'LAMP_OFF' }]],
    ['rows without a name', [{ code: 1 }, { code: 2 }]],
  ])('is fine for %s', (_, own) => {
    expect(copied([...own, web(1, own[0]?.name ?? ''), web(2, 'DOOR_OPEN')])).toEqual([]);
  });

  it('may have an affix elsewhere', () => {
    expect(
      copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), web(1, 'LAMP_OFF_ERROR'), web(2, 'DOOR_OPEN')]),
    ).toHaveLength(1);
  });

  it('is told at each copy', () => {
    const others = [web(1, 'LAMP_OFF'), web(2, 'DOOR_OPEN'), web(3, 'RAIN')];
    const found = copied([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF'), ios(3, 'LAMP_OFF'), ...others]);
    expect(found.map((one) => one.split(':', 2).join(':'))).toEqual([
      'ios.md:2 LAMP_OFF -> DOOR_OPEN',
      'ios.md:3 LAMP_OFF -> RAIN',
    ]);
  });
});

describe('a name that sources have at several codes', () => {
  function misplaced(all: readonly DraftDraft[], authority: 'sdk' | 'docs' = 'sdk') {
    const drafts = draftsOf(all, VOCABULARY);
    const found = findMisplacedNames(drafts, byCodeOf(drafts), VOCABULARY, authority);
    for (const { damage, home } of found.values()) {
      expect(damage).toMatchObject({ kind: 'misplaced', field: 'name' });
      expect(damage.evidence.map(({ message }) => message)).toEqual([`the name of ${home}`]);
    }
    return say(drafts, new Map([...found].map(([draft, { damage }]) => [draft, damage])));
  }

  const sdk = (code: number, name: string, rest: DraftDraft = {}) =>
    ios(code, name, undefined, { origin: 'sdk', ...rest });

  it('belongs where the SDK of the platform has it', () => {
    expect(misplaced([ios(1, 'LAMP_OFF'), sdk(2, 'LampOff'), sdk(1, 'DoorOpen')])).toEqual([
      'ios.md:1 LAMP_OFF -> DOOR_OPEN: `LampOff` is the name of 2 (ios.h:2)',
    ]);
  });

  it('has no repair where nobody else names its code', () => {
    expect(misplaced([ios(1, 'LAMP_OFF'), sdk(2, 'LampOff')])).toEqual([
      'ios.md:1 LAMP_OFF -> null: `LampOff` is the name of 2 (ios.h:2)',
    ]);
  });

  it('belongs where the page has it, where the config trusts that more', () => {
    expect(misplaced([ios(1, 'LAMP_OFF'), sdk(2, 'LampOff')], 'docs')).toEqual([
      'ios.h:2 LampOff -> null: `LAMP_OFF` is the name of 1 (ios.md:1)',
    ]);
  });

  it.each<[string, DraftDraft[]]>([
    ['the SDK has it here, too', [ios(1, 'LAMP_OFF'), sdk(2, 'LampOff'), sdk(1, 'LampOff')]],
    ['another platform has the SDK', [ios(1, 'LAMP_OFF'), sdk(2, 'LampOff', { platform: 'web' })]],
    ['it is at one code alone', [ios(1, 'LAMP_OFF'), sdk(1, 'LampOff')]],
    ['it is at very many codes', [ios(1, 'LAMP_OFF'), ...[2, 3, 4, 5, 6, 7, 8, 9].map((code) => sdk(code, 'LampOff'))]],
    ['it has no number', [{ name: 'LAMP_OFF' }, sdk(2, 'LampOff')]],
    ['it is none', [{ code: 1 }, { code: 2, origin: 'sdk' }]],
  ])('is fine where %s', (_, all) => {
    expect(misplaced(all)).toEqual([]);
  });

  it('is misplaced up to eight codes', () => {
    expect(misplaced([ios(1, 'LAMP_OFF'), ...[2, 3, 4, 5, 6, 7, 8].map((code) => sdk(code, 'LampOff'))])).toHaveLength(
      1,
    );
  });

  it('belongs where more platforms have it, if its page has another name there', () => {
    const page = [ios(1, 'LAMP_OFF'), ios(2, 'DOOR_OPEN')];
    const others = [web(1, 'RAIN'), web(2, 'LAMP_OFF'), mac(2, 'LAMP_OFF')];
    expect(misplaced([...page, ...others])).toEqual([
      'ios.md:1 LAMP_OFF -> RAIN: `LAMP_OFF` is the name of 2 (web.md:4)',
    ]);
    expect(misplaced([ios(1, 'LAMP_OFF'), ...others])).toEqual([]);
    expect(misplaced([ios(1, 'LAMP_OFF'), ios(2, 'LAMP_OFF_ERROR'), ...others])).toEqual([]);
    expect(misplaced([...page, ...others.slice(1)])).toEqual([]);
    expect(misplaced([...page, web(1, 'LAMP_OFF_ERROR'), ...others.slice(1)])).toEqual([]);
  });

  it('belongs where its text speaks of it', () => {
    const rest = [ios(2, 'DOOR_OPEN'), web(1, 'RAIN')];
    expect(
      misplaced([ios(1, 'SOCKET_CLOSED', 'It is raining.'), ...rest, web(2, 'SOCKET_CLOSED', 'The socket is closed.')]),
    ).toEqual(['ios.md:1 SOCKET_CLOSED -> RAIN: `SOCKET_CLOSED` is the name of 2 (web.md:4)']);
    expect(
      misplaced([
        ios(1, 'SOCKET_CLOSED', 'Was the socket closed?'),
        ...rest,
        web(2, 'SOCKET_CLOSED', 'The socket is closed.'),
      ]),
    ).toEqual([]);
    expect(misplaced([ios(1, 'SOCKET_CLOSED', 'It is raining.'), ...rest, web(2, 'SOCKET_CLOSED', 'No.')])).toEqual([]);
  });

  it('belongs where most have it', () => {
    const page = [ios(1, 'LAMP_OFF'), ios(2, 'DOOR_OPEN'), ios(3, 'ROOM_FULL'), web(1, 'RAIN')];
    const more = [web(3, 'LAMP_OFF'), mac(3, 'LAMP_OFF'), { ...mac(3, 'LAMP_OFF'), platform: 'tv' }];
    const fewer = [mac(2, 'LAMP_OFF'), web(2, 'LAMP_OFF')];
    const home = '`LAMP_OFF` is the name of 3';
    expect(misplaced([...page, ...fewer, ...more])[0]).toContain(home);
    expect(misplaced([...page, ...more, ...fewer])[0]).toContain(home);
  });

  it('is repaired by the SDK of its platform before others', () => {
    const [page, shipped] = [ios(1, 'LAMP_OFF'), sdk(2, 'LampOff')];
    const repaired = (...more: DraftDraft[]) => misplaced([...more, page, shipped]).map((one) => one.split(':')[1]);
    expect(repaired(web(1, 'RAIN'), sdk(1, 'DoorOpen'))).toEqual(['3 LAMP_OFF -> DOOR_OPEN']);
    expect(repaired(web(1, 'RAIN'))).toEqual(['2 LAMP_OFF -> null']);
    expect(repaired(sdk(1, 'Rain', { platform: 'web' }))).toEqual(['2 LAMP_OFF -> null']);
  });

  it('is repaired by the first that names the code otherwise, where no SDK decides', () => {
    const page = [ios(1, 'LAMP_OFF'), ios(2, 'DOOR_OPEN')];
    const others = [web(1, 'RAIN'), web(2, 'LAMP_OFF'), mac(2, 'LAMP_OFF')];
    const repaired = (...more: DraftDraft[]) =>
      misplaced([...more, ...page, ...others]).map((one) => one.split(/[ :]/).slice(2, 5).join(' '));
    expect(repaired({ code: 1, platform: 'tv' })).toEqual(['LAMP_OFF -> RAIN']);
    expect(repaired(ios(1, 'ROOM_FULL'))).toEqual(['LAMP_OFF -> RAIN']);
    const more = { ...mac(2, 'LAMP_OFF'), platform: 'radio' };
    expect(repaired({ ...web(1, 'LAMP_OFF'), platform: 'tv' }, more)).toEqual(['LAMP_OFF -> RAIN']);
  });

  it('that an SDK ships is what it ships', () => {
    const all = [sdk(1, 'LampOff'), sdk(2, 'DoorOpen'), web(1, 'RAIN'), web(2, 'LAMP_OFF'), mac(2, 'LAMP_OFF')];
    expect(misplaced(all).filter((one) => one.startsWith('ios'))).toEqual([]);
  });
});

describe('a name that its own row contradicts', () => {
  function contradicted(all: readonly DraftDraft[], unsound: readonly number[] = []) {
    const drafts = draftsOf(all, VOCABULARY);
    const marked = new Set(unsound.flatMap((at) => drafts[at] ?? []));
    return say(drafts, findContradictedNames(byCodeOf(drafts), VOCABULARY, marked));
  }

  const TOLD =
    'ios.md:1 LAMP_OFF -> DOOR_OPEN: its own text "Close the door first." speaks of "door", as `DOOR_OPEN` (web.md:2) does, and of nothing in `LAMP_OFF`';
  const LAMP = ios(1, 'LAMP_OFF', 'Close the door first.');

  it('speaks of what another source calls its code', () => {
    expect(contradicted([LAMP, web(1, 'DOOR_OPEN')])).toEqual([TOLD]);
  });

  it.each<[string, DraftDraft[]]>([
    ['speaks of its own name, too', [ios(1, 'LAMP_OFF', 'Close the door of the lamp.'), web(1, 'DOOR_OPEN')]],
    ['speaks of neither', [ios(1, 'LAMP_OFF', 'Wait a moment.'), web(1, 'DOOR_OPEN')]],
    ['says nothing', [ios(1, 'LAMP_OFF'), web(1, 'DOOR_OPEN')]],
    ['is at another code', [LAMP, web(2, 'DOOR_OPEN')]],
    ['shares a word with the other', [ios(1, 'LAMP_OFF', 'It is broken.'), web(1, 'LAMP_BROKEN')]],
    ['has more platforms on its side', [LAMP, mac(1, 'LAMP_OFF'), web(1, 'DOOR_OPEN')]],
    ['is what an SDK ships', [{ ...LAMP, origin: 'sdk' }, web(1, 'DOOR_OPEN')]],
    [
      'is another name in the same enum',
      [LAMP, web(1, 'DOOR_OPEN', undefined, { origin: 'sdk' }), web(1, 'LampOff', undefined, { origin: 'sdk' })],
    ],
    ['stands beside rows without names', [LAMP, { code: 1, platform: 'web' }]],
  ])('is fine where it %s', (_, all) => {
    expect(contradicted(all)).toEqual([]);
  });

  it('is no match for two names on another page, which are no enum', () => {
    const all = [LAMP, web(1, 'DOOR_OPEN'), mac(1, 'DOOR_OPEN'), web(1, 'LampOff')];
    expect(contradicted(all)).toEqual([TOLD.replace('web.md:2', 'mac.md:3')]);
  });

  it('neither is nor has a rival that is damaged', () => {
    expect(contradicted([LAMP, web(1, 'DOOR_OPEN')], [0])).toEqual([]);
    expect(contradicted([LAMP, web(1, 'DOOR_OPEN')], [1])).toEqual([]);
    expect(contradicted([LAMP, web(1, 'DOOR_OPEN'), mac(1, 'RAIN')], [1])).toEqual([]);
  });

  it('is repaired in the spelling of its page, with the other as evidence', () => {
    const drafts = draftsOf(
      [ios(1, 'QDLampOff', 'Close the doors first.', { prefix: 'QD' }), web(1, 'DOOR_OPEN')],
      VOCABULARY,
    );
    const [damage] = findContradictedNames(byCodeOf(drafts), VOCABULARY, new Set()).values();
    expect(damage).toMatchObject({
      kind: 'contradicted',
      field: 'name',
      repaired: 'QDDoorOpen',
      because: expect.stringContaining('speaks of "doors", as'),
      evidence: [{ location: { file: 'web.md', line: 2 }, message: 'names the same code `DOOR_OPEN`' }],
    });
  });

  it('is told with the rarest word', () => {
    const all = [ios(1, 'RAIN', 'The lamp is broken.'), web(1, 'LAMP_BROKEN')];
    expect(contradicted(all)[0]).toContain('speaks of "broken"');
  });
});
