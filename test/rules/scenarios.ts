/** Small projects between which something is wrong, for tests of everything that is then said. */
import { android, CODES, docs, ios, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const ROWS = [
  '1 | `SEAT_TAKEN` | Somebody sits there for 30 minutes.',
  '2 | `SEAT_BROKEN` | It has to be mended first.',
  '3 | `ROW_CLOSED` | Nobody may walk through the middle of this row.',
  '4 | `TICKET_EXPIRED` | It expired yesterday.',
  '5 | `TICKET_FORGED` | Call the police.',
  '6 | `HALL_FULL` | Come back tomorrow.',
];

const rows = (change: (row: string) => string | null) => ROWS.flatMap((row) => change(row) ?? []);
const instead = (from: string, to: string) => rows((row) => row.replace(from, to));
const lacking = (name: string) => rows((row) => (row.includes(name) ? null : row));

/** The page of one platform, in English unless it says otherwise. */
const own = (platform: string, listed: readonly string[] = ROWS, locale = 'en', rest = {}): ProjectFile =>
  page({ file: `${platform}.${locale}.md`, platform, locale, ...rest }, listed);

const GERMAN = [
  '1 | `SEAT_TAKEN` | Dort sitzt schon jemand, seit 30 Minuten.',
  '2 | `SEAT_BROKEN` | Der Platz muss erst repariert werden.',
  '3 | `ROW_CLOSED` | Hier darf niemand durchgehen.',
  '4 | `TICKET_EXPIRED` | Die Karte galt nur gestern.',
  '5 | `TICKET_FORGED` | Bitte rufen Sie die Polizei.',
  '6 | `HALL_FULL` | Kommen Sie morgen wieder.',
];
const german = (change: (row: string) => string | null) => GERMAN.flatMap((row) => change(row) ?? []);

/** A header whose members may be more than a name and a number. */
const header = (...members: string[]): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Hall.h', platform: 'ios', prefix: 'Hall' },
  text: `typedef NS_ENUM(NSInteger, HallError) {\n${members.map((one) => `    ${one},\n`).join('')}};\n`,
});
const MEMBERS = [
  'HallSeatTaken = 1',
  'HallSeatBroken = 2',
  'HallRowClosed = 3',
  'HallTicketExpired = 4',
  'HallTicketForged = 5',
  'HallHallFull = 6',
];
const members = (from: string, to: string) => MEMBERS.map((one) => one.replace(from, to));

/** A page of another time that numbers nothing. */
const OLD: ProjectFile = {
  origin: 'docs',
  options: { file: 'old.md', platform: 'ios', locale: 'en', generation: 'legacy' },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${[
    'HALL_FULL | Come back tomorrow.',
    'SEAT_BREAKAGE | It has to be mended.',
    'STAGE_ON_FIRE | Run for your life.',
    'TICKET_INVALID | Something is wrong with it.',
  ]
    .map((row) => `| ${row} |\n`)
    .join('')}`,
};

/** What is wrong, and the project. */
export const SCENARIOS: Readonly<Record<string, Project>> = {
  'a shared page lacks what two SDKs ship': {
    files: [docs(without('ROW_CLOSED')), android(), ios(), web(without('ROW_CLOSED'))],
  },
  'a shared page is ahead of two SDKs': { files: [docs({ ...CODES, STAGE_ON_FIRE: 7 }), android(), ios()] },
  'one SDK has another number than a shared page': {
    files: [docs(), android(), ios({ ...CODES, HALL_FULL: 60 }), web()],
  },
  'a shared page has another number than all SDKs': {
    files: [docs({ ...CODES, HALL_FULL: 60 }), android(), ios(), web()],
  },
  'a shared page has another name than all SDKs': {
    files: [docs({ ...without('HALL_FULL'), HALL_CROWDED: 6 }), android(), ios(), web()],
  },
  'one SDK has another name than a shared page': {
    files: [docs(), android({ ...without('HALL_FULL'), HALL_CROWDED: 6 }), ios(), web()],
  },
  'SDKs without any page differ': { files: [android(without('ROW_CLOSED')), ios({ ...CODES, HALL_FULL: 60 }), web()] },
  'two platforms give two numbers': { files: [own('ios'), own('web', instead('6 |', '60 |'))] },
  'three platforms give two numbers': { files: [own('ios'), own('web', instead('6 |', '60 |')), own('mac')] },
  'two platforms give two names': { files: [own('ios'), own('web', instead('HALL_FULL', 'HALL_CROWDED'))] },
  'two platforms give names of two things': { files: [own('ios'), own('web', instead('HALL_FULL', 'TOKEN_INVALID'))] },
  'a name has an affix on one platform': { files: [own('ios'), own('web', instead('HALL_FULL', 'HALL_FULL_ERROR'))] },
  'a code is missing on one of three platforms': { files: [own('ios'), own('web', lacking('ROW_CLOSED')), own('mac')] },
  'a code is missing on purpose': {
    files: [own('ios'), own('web', lacking('ROW_CLOSED'))],
    config: '{ "absent": [{ "platform": "web", "from": "docs", "codes": [3], "because": "no rows there" }] }',
  },
  'one platform deprecates a code': {
    files: [own('ios'), own('web', instead('Come back tomorrow.', 'Deprecated. Use `ROW_CLOSED` instead.'))],
  },
  'a row stands twice': { files: [own('ios', [...ROWS, '6 | `HALL_EMPTY` | Go home.'])] },
  'a name stands twice': { files: [own('ios', [...ROWS, '7 | `HALL_FULL` | Go home.'])] },
  'rows are out of order': { files: [own('ios', [...ROWS.slice(0, 2), ...ROWS.slice(3), ...ROWS.slice(2, 3)])] },
  'a name is misspelt': { files: [own('ios', instead('EXPIRED', 'EXIPRED')), own('web')] },
  'a text is that of another code': {
    files: [own('ios', instead('Come back tomorrow.', 'Nobody may walk through the middle of this row.')), own('web')],
  },
  'a translation lacks a row': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => (row.startsWith('3') ? null : row)),
        'de',
      ),
    ],
  },
  'a translation gives another number': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => row.replace('6 |', '60 |')),
        'de',
      ),
    ],
  },
  'a translation gives another name': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => row.replace('HALL_FULL', 'HALL_CROWDED')),
        'de',
      ),
    ],
  },
  'a translation spells a name in another way': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => row.replace('HALL_FULL', 'HALLFULL')),
        'de',
      ),
    ],
  },
  'a translation says another amount': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => row.replace('30 Minuten', '45 Minuten')),
        'de',
      ),
    ],
  },
  'a translation says no amount': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) => row.replace(', seit 30 Minuten', '')),
        'de',
      ),
    ],
  },
  'a translation is none in one row': {
    files: [
      own('ios'),
      own(
        'ios',
        german((row) =>
          row.replace('Kommen Sie morgen wieder.', 'The hall is full and nobody else can come in today.'),
        ),
        'de',
      ),
    ],
  },
  'a page lacks what its SDK ships': { files: [own('ios', lacking('ROW_CLOSED')), header(...MEMBERS)] },
  'a page is ahead of its SDK': { files: [own('ios'), header(...MEMBERS.slice(0, 5))] },
  'a page has another number than its SDK': { files: [own('ios', instead('6 |', '60 |')), header(...MEMBERS)] },
  'a page has another name than its SDK': {
    files: [own('ios', instead('HALL_FULL', 'HALL_CROWDED')), header(...MEMBERS)],
  },
  'a page has names of its own, where pages decide': {
    files: [own('ios', instead('HALL_FULL', 'HALL_CROWDED')), header(...MEMBERS)],
    config: '{ "authority": { "names": "docs", "codes": "docs" } }',
  },
  'an SDK deprecates what its page does not': {
    files: [
      own('ios'),
      header(...members('HallHallFull', 'HallHallFull __attribute__((deprecated("use HallRowClosed")))')),
    ],
  },
  'a page deprecates what its SDK does not': {
    files: [own('ios', instead('Come back tomorrow.', 'Deprecated. Come back tomorrow.')), header(...MEMBERS)],
  },
  'an SDK says another amount': {
    files: [
      own('ios'),
      header(...members('HallSeatTaken', '/** Somebody sits there for 45 minutes. */ HallSeatTaken')),
    ],
  },
  'an SDK says another number in a comment': {
    files: [own('ios'), header(...MEMBERS.map((one) => `/** ${one.split(' = ')[1]?.replace('6', '7')}: x. */ ${one}`))],
  },
  'an old page has names without numbers': {
    files: [own('ios'), OLD],
  },
  'two codes are one error': {
    files: [own('ios', [...ROWS, '7 | `FULL_HALL` | Come back tomorrow.'])],
  },
  'a decision decides nothing': {
    files: [own('ios'), own('web')],
    config:
      '{ "decisions": { "6": { "name": "HALL_FULL", "because": "x" }, "99": { "name": "X", "because": "x" } }, "numbers": { "NOBODY": { "code": 4, "because": "x" } } }',
  },
};
