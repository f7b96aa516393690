/** What kind of codes sources have, and what their observations are called and numbered before anything is compared. */
import { describe, expect, it } from 'vitest';
import type { Observation, SourceReading } from '../../src/model/index.ts';
import { canonicalSpelling, draftObservations, inferCodeKind } from '../../src/reconcile/draft.ts';

/** `7 LAMP_OFF`, with `-` for no code or no name, and what it has besides. */
type Row = string | readonly [said: string, rest: Partial<Observation>];

interface Given {
  readonly origin?: 'docs' | 'sdk' | 'generated';
  readonly file?: string;
  readonly prefix?: string;
  /** The kind of its table. */
  readonly kind?: string;
}

function reading(
  rows: readonly Row[],
  { origin = 'docs', file = `a.${origin}`, prefix = '', kind = 'markdown' }: Given = {},
) {
  const observations = rows.map((row, at) => {
    const [said, rest] = typeof row === 'string' ? [row, {}] : row;
    const [code, name] = said
      .split(' ')
      .map((word) => (word === '-' ? null : /^\d+$/.test(word) ? Number(word) : word));
    return {
      code,
      name,
      names: name === null ? [] : [name],
      texts: {},
      table: 0,
      row: at,
      platform: null,
      codeSpan: code === null ? null : { start: 0, end: 1 },
      location: { file, line: at + 1, column: 1 },
      ...rest,
    };
  });
  const source = { file, origin, platform: 'ios', locale: null, generation: null, prefix, inferences: [] };
  return { source, observations, tables: [{ kind }] } as unknown as SourceReading;
}

/** An enum whose numbers the compiler counts. */
const counted = (names: readonly string[], given: Given = {}) =>
  reading(
    names.map((name, at): Row => [`${at} ${name}`, { codeSpan: null }]),
    { origin: 'sdk', kind: 'enum', ...given },
  );

describe('codes are', () => {
  it.each<[string, SourceReading[], 'number' | 'string']>([
    ['numbers', [reading(['1 A', '2 B'])], 'number'],
    ['strings', [reading(['a A', 'b B'])], 'string'],
    ['names where nobody numbers anything', [reading(['- A', '- B'])], 'string'],
    ['names where there is nothing', [], 'string'],
    ['numbers where as many are strings', [reading(['1 A', 'b B'])], 'number'],
    ['strings where more are', [reading(['1 A', 'b B', 'c C'])], 'string'],
    ['names where numbers are classes', [reading(['7 A', '7 B', '9 C', '9 D'])], 'string'],
    ['numbers where one stands twice', [reading(['7 A', '7 B', '9 C', '8 D'])], 'number'],
    ['names where one status stands twice', [reading(['400 A', '404 B', '404 C', '409 D'])], 'string'],
    ['numbers where one is no status', [reading(['400 A', '404 B', '404 C', '1409 D'])], 'number'],
    ['numbers of few rows', [reading(['7 A', '7 B', '7 C'])], 'number'],
    ['numbers where a name stands twice', [reading(['7 A', '7 A', '9 C', '9 D'])], 'number'],
    ['numbers of an enum, whatever they are', [reading(['7 A', '7 B', '9 C', '9 D'], { origin: 'sdk' })], 'number'],
    [
      'numbers where most rows are no classes',
      [
        reading([
          ...['7 A', '7 B', '9 C', '9 D'],
          ...[1, 2, 3, 4].map((code): Row => [`${code} N${code}`, { table: 1 }]),
        ]),
      ],
      'number',
    ],
    ['positions where all enums are counted', [counted(['A', 'B'])], 'number'],
    ['names where more enums have strings', [counted(['A', 'B']), reading(['a A'], { origin: 'sdk' })], 'string'],
    [
      'positions where more enums are counted',
      [counted(['A', 'B']), counted(['A', 'B'], { file: 'b.h' }), reading(['a A'], { origin: 'sdk' })],
      'number',
    ],
    [
      'names where more enums have neither',
      [
        counted(['A', 'B']),
        reading(['- A'], { origin: 'sdk', file: 'b.h' }),
        reading(['- A'], { origin: 'sdk', file: 'c.h' }),
      ],
      'string',
    ],
    [
      'positions where as many enums have neither',
      [counted(['A', 'B']), reading(['- A'], { origin: 'sdk', file: 'b.h' })],
      'number',
    ],
    [
      'names of a page beside counted enums and strings',
      [reading(['- A']), counted(['A', 'B']), reading(['a A'], { origin: 'sdk' })],
      'string',
    ],
  ])('%s', (_, readings, want) => {
    expect(inferCodeKind(readings)).toBe(want);
  });
});

function drafted(readings: readonly SourceReading[], codeKind: 'number' | 'string') {
  return draftObservations(readings, codeKind).drafts.map(({ code, bare, letters, name }) => [
    code,
    bare,
    letters,
    name,
  ]);
}

describe('an observation', () => {
  it('has its name without prefix, in its own style and in that of the catalog', () => {
    expect(drafted([reading(['1 QDLampOff', '2 -'], { prefix: 'QD' })], 'number')).toEqual([
      [1, 'LampOff', 'lampoff', 'LAMP_OFF'],
      [2, null, '', null],
    ]);
  });

  it('has stems, and a platform', () => {
    const [draft] = draftObservations([reading(['1 LAMPS_OFF'])], 'number').drafts;
    expect([draft?.stems, draft?.platform, draft?.speaksFor]).toEqual([['lamp', 'off'], 'ios', ['ios']]);
  });

  it('has no code of another kind', () => {
    expect(drafted([reading(['a A', '1 B'])], 'number').map(([code]) => code)).toEqual([null, 1]);
    expect(drafted([reading(['a A', '1 B', '- C'])], 'string').map(([code]) => code)).toEqual(['a', '1', 'C']);
  });

  it('is published, and not what was generated', () => {
    const hidden = reading([['1 A', { internal: { kind: 'modifier' } as never }], '2 B'], { origin: 'sdk' });
    const generated = reading(['3 C'], { origin: 'generated' });
    expect(drafted([hidden, generated], 'number').map(([code]) => code)).toEqual([2]);
  });

  it('has no name where names are classes', () => {
    const rows = ['1 HY000', '2 HY000', '3 HY000'];
    expect(drafted([reading(rows)], 'number').map(([, bare]) => bare)).toEqual([null, null, null]);
    expect(drafted([reading(rows.slice(1))], 'number').map(([, bare]) => bare)).toEqual(['HY000', 'HY000']);
    expect(drafted([reading(rows, { origin: 'sdk' })], 'number').map(([, bare]) => bare)).toEqual(
      Array(3).fill('HY000'),
    );
    expect(drafted([reading([...rows, '4 LAMP'])], 'number').map(([, bare]) => bare)).toEqual([
      ...Array(3).fill('HY000'),
      'LAMP',
    ]);
  });

  it('has its name without the code that it begins with', () => {
    const found = drafted([reading(['F00 F00_BAD_REQUEST', 'lamp lamp_off'])], 'string');
    expect(found.map(([code, bare]) => `${code} ${bare}`)).toEqual(['F00 BAD_REQUEST', 'lamp lamp_off']);
  });
});

describe('where names are the codes', () => {
  const codes = (readings: readonly SourceReading[]) => drafted(readings, 'string').map(([code]) => code);

  it('a number of a class is none, and a number that tells is one', () => {
    const classes = reading(['7 A', '7 B', '9 C', '9 D', '9 -']);
    expect(codes([classes])).toEqual(['A', 'B', 'C', 'D', '9']);
    expect(codes([reading(['7 A', '8 B'])])).toEqual(['7', '8']);
  });

  it('a position is none', () => {
    expect(codes([counted(['LampOff', 'DoorOpen'])])).toEqual(['LampOff', 'DoorOpen']);
    const first = reading(['5 LampOff', ['6 DoorOpen', { codeSpan: null }]], { origin: 'sdk', kind: 'enum' });
    expect(codes([first])).toEqual(['LampOff', 'DoorOpen']);
    const written = reading(['5 LampOff', '6 DoorOpen'], { origin: 'sdk', kind: 'enum' });
    expect(codes([written])).toEqual(['5', '6']);
    expect(codes([counted(['LampOff'], { kind: 'constants' })])).toEqual(['0']);
    expect(codes([counted(['LampOff'], { origin: 'docs' })])).toEqual(['0']);
  });

  it('a name is the string that an SDK has for it', () => {
    const sdk = reading(['lamp-off LampOff'], { origin: 'sdk' });
    expect(codes([sdk, reading(['- LAMP_OFF', '- DOOR'])])).toEqual(['lamp-off', 'lamp-off', 'DOOR']);
    const other = reading(['lamp_off NoLight'], { origin: 'sdk' });
    expect(codes([other, reading(['- NO_LIGHT', '- LampOff'])])).toEqual(['lamp_off', 'lamp_off', 'lamp_off']);
  });

  it('a name is spelled as the first SDK does it', () => {
    const readings = ['LampOff', 'LAMP_OFF'].map((name, at) =>
      reading([`- ${name}`], { origin: 'sdk', file: `${at}.h` }),
    );
    expect(codes([reading(['- lamp-off']), ...readings])).toEqual(['LampOff', 'LampOff', 'LampOff']);
    expect(codes([reading(['- lamp-off']), reading(['- LampOff'], { file: 'b.md' })])).toEqual(['lamp-off', 'LampOff']);
  });

  it('a string of a page stays as it is', () => {
    const sdk = reading(['lamp-off LampOff'], { origin: 'sdk' });
    expect(codes([sdk, reading(['LAMP_OFF LampOff'])])).toEqual(['lamp-off', 'LAMP_OFF']);
  });
});

it.each([
  ['LampOff', 'LAMP_OFF'],
  ['USERINFO_LOST', 'USERINFO_LOST'],
  ['HTTP2_DOWN', 'HTTP2_DOWN'],
  ['lamp-off', 'LAMP_OFF'],
  ['?', '?'],
])('%s is %s in the catalog', (bare, want) => {
  expect(canonicalSpelling(bare)).toBe(want);
});

it('a word counts once for each source that has the name, and for each text', () => {
  const text = { description: { value: 'The lamp, a lamp.' } as never };
  const { vocabulary } = draftObservations(
    [reading([['1 LAMP', { texts: text }], '2 Lamp']), reading(['1 LAMP'], { file: 'b.md' })],
    'number',
  );
  expect([vocabulary.nameCount('lamp'), vocabulary.proseCount('lamp')]).toEqual([2, 1]);
});
