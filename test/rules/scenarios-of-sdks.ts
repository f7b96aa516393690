/** More projects between which something is wrong: names and numbers that mean something elsewhere, and SDKs with several enums. */
import { android, CODES, docs, ios, type Members, pascal, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const rows = (codes: Members) =>
  Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | What ${code} is.`);

const own = (platform: string, codes: Members = CODES, more: readonly string[] = []): ProjectFile =>
  page({ file: `${platform}.md`, platform, locale: 'en' }, [...rows(codes), ...more]);

const crowded = (name: string): Members => ({ ...without('HALL_FULL'), [name]: 6 });

/** Constants of a header, an enum for each title. */
const header = (platform: string, enums: Readonly<Record<string, Members>>): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${platform}.h`, platform },
  text: Object.entries(enums)
    .map(
      ([title, members]) =>
        `enum ${title} {\n${Object.entries(members)
          .map(([name, code]) => `  ${name} = ${code},\n`)
          .join('')}};\n`,
    )
    .join('\n'),
});

const bits = (codes: readonly string[]) =>
  codes.map((code, at) => `${code} | \`${['ACCESS_DENIED', 'LINE_BUSY', 'DISK_GONE'][at]}\` | Number ${at}.`);

/** Rows of a page on which names are the codes. */
const strings = (platform: string, codes: readonly string[]): ProjectFile => ({
  origin: 'docs',
  options: { file: `${platform}.md`, platform, locale: 'en' },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${codes
    .map((code, at) => `| \`${code}\` | What number ${at} is about. |\n`)
    .join('')}`,
});

const DOORS: Members = { DOOR_OPEN: 1, DOOR_SHUT: 2, DOOR_STUCK: 3, DOOR_GONE: 4 };

/** Another enum of a platform, in a file of its own. */
const doors = (platform: string): ProjectFile => ({
  ...header(platform, { Door: DOORS }),
  options: { file: `${platform}-door.h`, platform },
});

/** A page whose rows say of each platform whether it has the code. */
const stating: ProjectFile = {
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Error code | Name | Platforms | Description |\n| --- | --- | --- | --- |\n${Object.entries(
    CODES,
  )
    .map(([name, code]) => `| ${code} | \`${name}\` | android, ios, web | What ${code} is. |\n`)
    .join('')}`,
};

const LIGHTS: Members = { ...CODES, LIGHT_ERROR: 20 };

/** A shared page on which the last row has the text of the test. */
const lights = (text: string): ProjectFile =>
  page({ file: 'errors.md', locale: 'en' }, [...rows(CODES), `20 | \`LIGHT_ERROR\` | ${text}`]);

export const SCENARIOS_OF_SDKS: Readonly<Record<string, Project>> = {
  'a name is that of another code': {
    files: [own('ios'), own('web', crowded('DOOR_BLOCKED')), own('mac', { ...CODES, DOOR_BLOCKED: 9 })],
  },
  'an SDK beside a shared page has two names the other way round': {
    files: [
      docs({ ...CODES, DOOR_BLOCKED: 9 }),
      android({ ...CODES, DOOR_BLOCKED: 9 }),
      ios({ ...crowded('DOOR_BLOCKED'), HALL_FULL: 9 }),
      web({ ...CODES, DOOR_BLOCKED: 9 }),
    ],
  },
  'an SDK beside a shared page is one letter apart': {
    files: [
      docs({ ...CODES, ROW_TOO_SMALL: 7 }),
      android({ ...CODES, ROW_TO_SMALL: 7 }),
      ios({ ...CODES, ROW_TOO_SMALL: 7 }),
    ],
  },
  'an SDK beside a shared page has an affix': { files: [docs(), android(crowded('HALL_FULL_ERROR')), ios(), web()] },
  'the config has settled two wordings': {
    files: [own('ios'), own('web', crowded('HALL_CROWDED'))],
    config: '{ "decisions": { "6": { "name": "HALL_FULL", "because": "we say so" } } }',
  },
  'the config has not settled names of two things': {
    files: [own('ios'), own('web', crowded('TOKEN_INVALID'))],
    config: '{ "decisions": { "6": { "name": "HALL_FULL", "because": "we say so" } } }',
  },
  'names share no word and their texts do': {
    files: [
      page({ file: 'ios.md', platform: 'ios', locale: 'en' }, [
        ...rows(without('HALL_FULL')),
        '6 | `HALL_FULL` | The hall is full: too crowded for more.',
      ]),
      own('web', crowded('CROWDED')),
    ],
  },
  'names share a word that is common': {
    files: [
      own('ios', { ...CODES, SEAT_LOST: 7, SEAT_WET: 8, SEAT_LOCKED: 9 }),
      own('web', { ...CODES, SEAT_LOST: 7, SEAT_WET: 8, NOTHING_KNOWN_OF_SUCH_SEAT: 9 }),
    ],
  },
  'one name has the prefix of the vendor': {
    files: [
      page(
        { file: 'ios.md', platform: 'ios', locale: 'en', prefix: 'Qd' },
        Object.entries(CODES).map(([name, code]) => `${code} | \`Qd${pascal(name)}\` | What ${code} is.`),
      ),
      own('web', crowded('QD_HALL_FULL')),
    ],
  },
  'an SDK ships two names for a code': {
    files: [own('ios', crowded('HALL_CROWDED')), header('ios', { HallError: { ...CODES, HALL_CROWDED: 6 } })],
  },
  'two enums of an SDK number alike': { files: [ios(), doors('ios')] },
  'two enums of two SDKs number alike': { files: [ios(), doors('ios'), web(), doors('web')] },
  'a platform numbers for itself': {
    files: [
      own('ios'),
      own('web', Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, code + 100]))),
    ],
  },
  'two platforms number for themselves': {
    files: [
      own('ios'),
      own('mac'),
      own('web', Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, code + 100]))),
    ],
  },
  'one number is signed on one platform': {
    files: [
      page({ file: 'ios.md', platform: 'ios', locale: 'en' }, bits(['-2147024891', '1', '2'])),
      page({ file: 'web.md', platform: 'web', locale: 'en' }, bits(['2147942405', '1', '2'])),
    ],
  },

  'an enum has the numbers of a page and none of its names': {
    files: [docs(), header('ios', { Colour: { RED: 1, GREEN: 2, BLUE: 3, CYAN: 4, PINK: 5, BROWN: 6, WHITE: 7 } })],
  },
  'a string is spelled in another way on one platform': {
    files: [
      strings('ios', ['SEAT_TAKEN', 'ROW_CLOSED', 'HALL_FULL', 'TICKET_VOID']),
      strings('web', ['SEAT_TAKEN', 'ROW_CLOSED', 'HALL_FULL', 'ticket-void']),
    ],
  },
  'strings are spelled in another way on one platform': {
    files: [
      strings('ios', ['SEAT_TAKEN', 'ROW_CLOSED', 'HALL_FULL', 'TICKET_VOID']),
      strings('web', ['seat-taken', 'row-closed', 'hall-full', 'ticket-void']),
    ],
  },
  'a page says of a platform that it has a code': { files: [stating, android(), ios(), web(without('ROW_CLOSED'))] },
  'an SDK hides what its page documents': {
    files: [
      own('android'),
      {
        origin: 'sdk',
        options: { file: 'Hall.java', platform: 'android' },
        text: `public final class Hall {\n${Object.entries(CODES)
          .map(
            ([name, code]) => `  ${name === 'HALL_FULL' ? 'private' : 'public'} static final int ${name} = ${code};\n`,
          )
          .join('')}}\n`,
      },
    ],
  },
  'an SDK has the number of a name under a longer one': {
    files: [
      lights('Light payment failed.'),
      ios(LIGHTS),
      android({ ...CODES, LIGHT_PAYMENT_FAILED: 20, LIGHT_ERROR: 30 }),
    ],
  },
  'an SDK has the number of a name under a longer one, of which the page says nothing': {
    files: [lights('Nobody knows.'), ios(LIGHTS), android({ ...CODES, LIGHT_PAYMENT_FAILED: 20, LIGHT_ERROR: 30 })],
  },
  'an SDK has the number of a name under another one': {
    files: [lights('Light payment failed.'), ios(LIGHTS), android({ ...CODES, PAYMENT_FAILED: 20, LIGHT_ERROR: 30 })],
  },
  'an SDK has the number of a name under one that says no more': {
    files: [lights('Light payment failed.'), ios(LIGHTS), android({ ...CODES, LIGHT_FAILED: 20, LIGHT_ERROR: 30 })],
  },
  'another SDK has the number of a name under a longer one': {
    files: [
      lights('Light payment failed.'),
      ios(LIGHTS),
      web({ ...CODES, LIGHT_PAYMENT_FAILED: 20 }),
      android({ ...CODES, LIGHT_ERROR: 30 }),
    ],
  },
  'a name stands at three codes of a page': {
    files: [
      own('ios', CODES, ['7 | `HALL_FULL` | A.', '8 | `HALL_FULL` | B.']),
      own('web', { ...CODES, HALL_FULL: 60 }),
    ],
  },
};
