/** What became of a code: one line per change, from small catalogs written as `code name`. */
import { expect, it } from 'vitest';
import { compareCatalogs, readCatalogs, saidBriefly } from '../../src/history/index.ts';
import type { RecordedCatalog } from '../../src/model/index.ts';

/** A catalog in the form of a `catalog.json`; what stands in brackets is the text, what follows `=` are aliases. */
function catalog(...lines: readonly string[]): RecordedCatalog {
  const codes = lines.map((line) => {
    const [, code, name, alias, deprecated, text] =
      /^(\S+) (\w+)(?:=(\w+))?( deprecated)?(?: \[(.*)\])?$/.exec(line) ?? [];
    return {
      code: Number(code),
      name,
      ...(alias && { aliases: [alias] }),
      status: deprecated ? 'deprecated' : 'active',
      platformNames: { web: name },
      claims: [{ file: 'page.md' }],
      ...(text && { texts: { en: { description: text } } }),
    };
  });
  const [read] = readCatalogs(JSON.stringify({ schemaVersion: 1, catalogs: [{ id: 'test', codes }] })) ?? [];
  if (read === undefined) throw new Error('no catalog');
  return read;
}

const label = (code: { code: number | string; name: string } | null) =>
  code ? `${code.code} ${code.name}` : 'nothing';

it.each<{ name: string; before: string[]; after: string[]; changes: string[] }>([
  { name: 'nothing', before: ['1 A_B'], after: ['1 A_B'], changes: [] },
  { name: 'an end', before: ['1 A_B'], after: [], changes: ['removed: 1 A_B, nothing'] },
  { name: 'a beginning', before: [], after: ['1 A_B'], changes: ['added: nothing, 1 A_B'] },
  { name: 'another number', before: ['1 A_B'], after: ['2 A_B'], changes: ['renumbered: 1 A_B, 2 A_B'] },
  {
    name: 'a related name',
    before: ['1 ROOM_FULL', '2 X_Y'],
    after: ['1 ROOM_CROWDED', '2 X_Y'],
    changes: ['renamed: 1 ROOM_FULL, 1 ROOM_CROWDED'],
  },
  {
    name: 'another name for the same text',
    before: ['1 ROOM_FULL [No place.]'],
    after: ['1 NO_PLACE [No place.]'],
    changes: ['renamed: 1 ROOM_FULL, 1 NO_PLACE'],
  },
  {
    name: 'a name and a text of something else',
    before: ['1 ROOM_FULL [No place.]'],
    after: ['1 AUDIO_BROKEN [No sound.]'],
    changes: ['reused: 1 ROOM_FULL, 1 AUDIO_BROKEN'],
  },
  {
    name: 'two names that changed places',
    before: ['1 ROOM_FULL', '2 ROOM_EMPTY'],
    after: ['1 ROOM_EMPTY', '2 ROOM_FULL'],
    changes: [
      'renumbered: 1 ROOM_FULL, 2 ROOM_FULL',
      'reused: 1 ROOM_FULL, 1 ROOM_EMPTY',
      'renumbered: 2 ROOM_EMPTY, 1 ROOM_EMPTY',
      'reused: 2 ROOM_EMPTY, 2 ROOM_FULL',
    ],
  },
  {
    name: 'numbers that moved on by one',
    before: ['1 ROOM_FULL', '2 ROOM_EMPTY'],
    after: ['1 ROOM_NEW', '2 ROOM_FULL', '3 ROOM_EMPTY'],
    changes: [
      'renumbered: 1 ROOM_FULL, 2 ROOM_FULL',
      'reused: 1 ROOM_FULL, 1 ROOM_NEW',
      'renumbered: 2 ROOM_EMPTY, 3 ROOM_EMPTY',
      'reused: 2 ROOM_EMPTY, 2 ROOM_FULL',
    ],
  },
  { name: 'an alias that takes over', before: ['1 A_B=C_D'], after: ['1 C_D=A_B'], changes: ['renamed: 1 A_B, 1 C_D'] },
  { name: 'a deprecation', before: ['1 A_B'], after: ['1 A_B deprecated'], changes: ['deprecated: 1 A_B, 1 A_B'] },
  { name: 'its end', before: ['1 A_B deprecated'], after: ['1 A_B'], changes: ['restored: 1 A_B, 1 A_B'] },
  { name: 'words', before: ['1 A_B [One.]'], after: ['1 A_B [Two.]'], changes: ['texts: 1 A_B, 1 A_B'] },
])('finds $name', ({ before, after, changes }) => {
  const found = compareCatalogs(catalog(...before), catalog(...after));
  expect(found.map((change) => `${change.kind}: ${label(change.before)}, ${label(change.after)}`)).toEqual(changes);
});

it('is said in one line', () => {
  const gone = ['1 AA_A', '2 BB_B', '3 CC_C', '4 DD_D'];
  const changes = compareCatalogs(catalog(...gone, '9 KEPT_ONE [One.]'), catalog('9 KEPT_ONE [Two.]', '10 NEW_ONE'));
  expect(saidBriefly(changes)).toBe('1 constant added, 4 removed (AA_A, BB_B, CC_C, …), 1 reworded');
});

it.each(['', '{}', '[]', '{"schemaVersion":2,"catalogs":[]}', '{"schemaVersion":1,"catalogs":[{"id":"a"}]}'])(
  'reads no catalog from %s',
  (text) => {
    expect(readCatalogs(text)).toBeNull();
  },
);
