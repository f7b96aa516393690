/** Projects in which texts say that two codes are one, or that one is given up, and tables that have an order. */
import { CODES, docs, ios, type Members, TEXTS, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const FULL = 'HALL_FULL';
const OTHERS = Object.entries(without(FULL)).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]}`);

/** A page with all rows but the last, and those of the test. */
const own = (platform: string, ...rows: readonly string[]): ProjectFile =>
  page({ file: `${platform}.md`, platform, locale: 'en' }, [...OTHERS, ...rows]);
const full = (text: string) => `6 | \`HALL_FULL\` | ${text}`;

/** Two codes, each with its text. */
const two = (name: string, text: string, ...more: readonly string[]): Project => ({
  files: [own('ios', full('The hall has no room left.'), `7 | \`${name}\` | ${text}`, ...more)],
});

const GERMAN = [
  'Dort sitzt schon jemand.',
  'Der Platz muss erst repariert werden.',
  'Hier darf niemand durchgehen.',
  'Die Karte galt nur gestern.',
  'Bitte rufen Sie die Polizei.',
];

const GIVEN_UP = 'Deprecated. Use `ROW_CLOSED` instead.';

const header = (platform: string, last: string, codes: Members = without(FULL)): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${platform}.h`, platform },
  text: `enum HallError {\n${Object.entries(codes)
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}${last}};\n`,
});
const deprecating = (platform: string) =>
  header(platform, '  HALL_FULL __attribute__((deprecated("use ROW_CLOSED"))) = 6,\n');

const LONG = 'Nobody answered the telephone of the box office in time.';
const NAMES = ['SEAT_TAKEN', 'LAMP_OFF', 'ROW_CLOSED', 'TICKET_LOST', FULL, 'DOOR_STUCK', 'COAT_GONE'];
const ordered = (...codes: readonly number[]): Project => ({
  files: [
    page(
      { file: 'ios.md', platform: 'ios', locale: 'en' },
      codes.map((code, at) => `${code} | \`${NAMES[at]}\` | Whatever ${at}.`),
    ),
  ],
});

export const SCENARIOS_OF_TEXTS: Readonly<Record<string, Project>> = {
  'two codes have the same words and one text': two('FULL_HALL', 'The hall has no room left.'),
  'two codes have the same words and like texts': two('FULL_HALL', 'The hall has no more room left.'),
  'two codes have the same words and texts of other things': two('FULL_HALL', 'Somebody has switched off all lamps.'),
  'two codes have the same words and one no text': two('FULL_HALL', ''),
  'one of two codes has a word more and the same text': two('HALL_FULL_TODAY', 'The hall has no room left.'),
  'one of two codes has a word more, which its text says': two('HALL_FULL_TODAY', 'The hall has no room left today.'),
  'one of two codes denies the other': two('HALL_NOT_FULL', 'The hall has no room left.'),
  'one of two codes has a number more': two('HALL_2_FULL', 'The hall has no room left.'),
  'one of two codes is many': two('HALLS_FULL', 'The hall has no more room left.'),
  'one of two codes is deprecated': two('FULL_HALL', 'Deprecated. The hall has no room left.'),
  'two codes are of two families': two(
    'POLICY_HALL_FULL',
    'The hall has no room left.',
    ...['8 | `CONFIG_MISSING` | A.', '9 | `POLICY_CONFIG_MISSING` | B.'],
    ...['10 | `CONFIG_INVALID` | C.', '11 | `POLICY_CONFIG_INVALID` | D.'],
  ),

  'a page deprecates in favour of another code': {
    files: [own('ios', full('Come back.')), own('web', full(GIVEN_UP))],
  },
  'a page deprecates since a version': {
    files: [own('ios', full('Come back.')), own('web', full('Deprecated since 2.10.3.'))],
  },
  'a code is about what is deprecated': {
    files: [own('ios', '6 | `DEPRECATED_HALL` | Full.'), own('web', `6 | \`DEPRECATED_HALL\` | ${GIVEN_UP}`)],
  },
  'one of two SDKs deprecates a code': { files: [ios(), deprecating('mac')] },
  'one of two SDKs beside a page deprecates a code': { files: [docs(), ios(), deprecating('mac')] },
  'two SDKs deprecate what their page does not': { files: [docs(), deprecating('ios'), deprecating('mac')] },
  'a page deprecates what two SDKs do not': {
    files: [page({ file: 'errors.md', locale: 'en' }, [...OTHERS, full(GIVEN_UP)]), ios(), web()],
  },
  'an SDK deprecates the older of two names': {
    files: [own('ios', full('Come back.')), header('ios', '  HALL_CROWDED __attribute__((deprecated)) = 6,\n', CODES)],
  },
  'a page deprecates what its translation does not': {
    files: [
      own('ios', full(GIVEN_UP)),
      page({ file: 'ios.de.md', platform: 'ios', locale: 'de' }, [
        ...Object.entries(without(FULL)).map(([name, code]) => `${code} | \`${name}\` | ${GERMAN[code - 1]}`),
        full('Die Halle ist voll, kommen Sie morgen.'),
      ]),
    ],
  },

  'three codes share a long text': {
    files: [own('ios', full(LONG), `7 | \`DOOR_SHUT\` | ${LONG}`, `8 | \`LAMP_OFF\` | ${LONG}`)],
  },
  'two codes share a short text': { files: [own('ios', full('Nobody came.'), '7 | `DOOR_SHUT` | Nobody came.')] },

  'a number comes too early': ordered(1, 2, 7, 3, 4, 5, 6),
  'a number comes too late': ordered(1, 2, 3, 4, 5, 6, 0),
  'numbers fall and one does not': ordered(-1, -2, -3, -5, -4, -6, -7),
  'numbers go away from zero and one does not': ordered(0, -1, 2, -3, 5, 4, -6),
  'few numbers have no order': ordered(1, 3, 2, 4, 5),
  'numbers have no order': ordered(3, 1, 5, 2, 7, 4, 6),
};
