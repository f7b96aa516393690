/** Names that a find-and-replace went through, where no prefix of the vendor says which token it put there. */

import { expect, it } from 'vitest';
import { review, table } from '../support/project.ts';

type Row = readonly [code: string, name: string, description: string];

const SOUND: readonly Row[] = [
  ['1', 'INVALID_PARAMS', 'A parameter is wrong.'],
  ['2', 'DEVICE_REMOVED', 'Somebody took the device away.'],
  ['3', 'PERMISSION_DENIED', 'The user said no.'],
  ['4', 'MEMBERS_FULL', 'No place is left.'],
];

/** `line: repaired name` of the mangled names of an iOS page beside a sound Android page. */
function mangled(ios: readonly Row[], heading = 'Errors'): string[] {
  const page = (rows: readonly Row[]) => `# ${heading}\n\n${table(['Code', 'Name', 'Description'], rows)}`;
  const { catalog } = review([
    { file: 'android.md', platform: 'android', locale: 'en', text: page(SOUND) },
    { file: 'ios.md', platform: 'ios', locale: 'en', text: page(ios) },
  ]);
  return catalog.codes.flatMap(({ claims }) =>
    claims.flatMap(({ damages, location }) =>
      damages.flatMap(({ kind, repaired }) => (kind === 'mangled' ? [`${location.line}: ${repaired}`] : [])),
    ),
  );
}

function renamed(names: Readonly<Record<string, string>>): Row[] {
  return SOUND.map(([code, name, text]) => [code, names[code] ?? name, text]);
}

it.each<[string, Readonly<Record<string, string>>, string, string[]]>([
  ['nothing', {}, 'Quill errors', []],
  ['one, by a name of the page', { 3: 'PERMQUILLION_DENIED' }, 'Quill errors', ['7: PERMISSION_DENIED']],
  ['one, which the page never names', { 3: 'PERMQUILLION_DENIED' }, 'Errors', []],
  [
    'two by one token',
    { 2: 'DEVICE_REQUILLVED', 3: 'PERMQUILLION_DENIED' },
    'Errors',
    ['6: DEVICE_REMOVED', '7: PERMISSION_DENIED'],
  ],
  ['nothing where little is left of the word', { 1: 'QUILLID_PARAMS' }, 'Quill errors', []],
  ['a token of its own', { 2: 'QUILL_REMOVED' }, 'Quill errors', []],
  ['another word', { 4: 'PARTICIPANTS_FULL' }, 'Errors for Participant SDK', []],
])('finds %s', (_what, names, heading, want) => {
  expect(mangled(renamed(names), heading)).toEqual(want);
});
