/** Projects in which something is missing somewhere, stands twice, or is settled in the config without need. */
import { android, CODES, docs, ios, type Members, TEXTS, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const FULL = 'HALL_FULL';

const own = (platform: string, codes: Members = CODES, more: readonly string[] = []): ProjectFile =>
  page({ file: `${platform}.md`, platform, locale: 'en' }, [
    ...Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name] ?? 'Whatever.'}`),
    ...more,
  ]);

const nameless = (platform: string, codes: readonly number[]): ProjectFile => ({
  origin: 'docs',
  options: { file: `${platform}.md`, platform, locale: 'en' },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${codes.map((code) => `| ${code} | Number ${code}. |\n`).join('')}`,
});

const member = ([name, code]: readonly [string, number]) => `  ${name} = ${code},\n`;

const header = (codes: Members = CODES, last = '', title = 'HallError'): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${title}.h`, platform: 'ios' },
  text: `enum ${title} {\n${Object.entries(codes).map(member).join('')}${last}};\n`,
});

/** An enum that has the last code under a condition of the preprocessor. */
const conditional = header(without(FULL), '#if TARGET_OS_IOS\n  HALL_FULL = 6,\n#endif\n');

const DOORS: Members = { DOOR_OPEN: 11, DOOR_SHUT: 12, DOOR_STUCK: 13, DOOR_GONE: 14 };
const doors = (names = Object.keys(DOORS)) =>
  header(Object.fromEntries(names.map((name) => [name, DOORS[name] ?? 0])), '', 'Door');

const OTHER_TABLE = `## Error codes of doors

| Error code | Name | Description |
| --- | --- | --- |
| 11 | \`DOOR_STUCK\` | Push. |
| 12 | \`HALL_FULL\` | Wait. |
| 13 | \`DOOR_SHUT\` | Knock. |
`;

const settled = (config: object): string => JSON.stringify(config);
const absent = (platform: string, from: 'docs' | 'sdk', ...codes: (number | string)[]) => ({
  platform,
  from,
  codes,
  because: 'not yet',
});
const NAMED = settled({ decisions: { '6': { name: FULL, because: 'we say so' } } });
const NUMBERED = settled({ numbers: { HALL_FULL: { code: 6, because: 'we know it' } } });

/** A page that says of each code which platforms have it. */
const marked = (last: string): ProjectFile => ({
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes

| Error code | Name | Android | iOS | Web | Description |
| --- | --- | --- | --- | --- | --- |
${Object.entries(CODES)
  .map(([name, code]) => `| ${code} | \`${name}\` | ${name === FULL ? last : 'yes | yes | yes'} | ${TEXTS[name]} |\n`)
  .join('')}`,
});

const NAMES = Object.keys(CODES);
/** All names, each at the number of the next. */
const turned: Members = Object.fromEntries(NAMES.map((name, at) => [name, ((at + 1) % NAMES.length) + 1]));

export const SCENARIOS_OF_GAPS: Readonly<Record<string, Project>> = {
  'a code that is left out is nowhere': {
    files: [own('ios'), ios()],
    config: settled({ absent: [absent('ios', 'docs', 66)] }),
  },
  'codes that are left out are there after all': {
    files: [own('ios'), ios()],
    config: settled({ absent: [absent('ios', 'docs', 6), absent('ios', 'sdk', 3)] }),
  },
  'of ranges that are left out one is there and one nowhere': {
    files: [own('ios'), ios()],
    config: settled({ absent: [absent('ios', 'docs', '5-9', '90-95')] }),
  },
  'a code that is left out is missing': {
    files: [own('ios', without(FULL)), ios()],
    config: settled({ absent: [absent('ios', 'docs', 6)] }),
  },
  'a number is given to a name that has one': { files: [own('ios')], config: NUMBERED },
  'a number is given to a name that has none': {
    files: [own('ios', without(FULL), [' | `HALL_FULL` | The hall is full.'])],
    config: NUMBERED,
  },
  'a name is decided on which all agree': { files: [own('ios'), own('web')], config: NAMED },

  'a number without a name is missing': { files: [nameless('ios', [1, 2, 3, 4]), nameless('web', [1, 2, 4])] },
  'an SDK lacks what another has': { files: [ios(), web(without(FULL))] },
  'an SDK lacks what the page of another documents': { files: [own('ios'), web(without(FULL))] },
  'page and SDK of a platform lack what those of another have': {
    files: [own('ios'), ios(), own('web', without(FULL)), web(without(FULL))],
  },
  'page and SDK of a platform lack what the page of another alone has': {
    files: [own('ios'), ios(without(FULL)), own('web', without(FULL)), web(without(FULL))],
  },
  'two SDKs lack what a third has': { files: [docs(), ios(), android(without(FULL)), web(without(FULL))] },
  'the first row is missing': { files: [own('ios'), own('web', without('SEAT_TAKEN'))] },

  'an SDK has under a condition what its page lacks': { files: [own('ios', without(FULL)), conditional] },
  'one of two SDKs has under a condition what their page lacks': { files: [docs(without(FULL)), conditional, web()] },
  'another page names in a sentence what is not documented': {
    files: [own('ios', without(FULL)), ios()],
    unread: [{ file: 'guide.md', text: '# Guide\n\nWhat to do with `HALL_FULL`, and with hallFull.\n' }],
  },
  'another page begins a line with what is not documented': {
    files: [own('ios', without(FULL)), header()],
    unread: [{ file: 'guide.md', text: '# Guide\n\n`HALL_FULL`: come back tomorrow.\n' }],
  },
  'two pages lack a code': {
    files: [
      own('ios', without(FULL)),
      page({ file: 'lamps.md', platform: 'ios', locale: 'en' }, ['21 | `LAMP_OFF` | Dark.', '22 | `LAMP_ON` | Hot.']),
      header(CODES, '  LAMP_OFF = 21,\n  LAMP_ON = 22,\n'),
    ],
  },
  'a page documents nothing of an enum': { files: [own('ios'), header(), doors()] },
  'two pages document nothing of an enum': {
    files: [
      own('ios'),
      { ...own('ios'), options: { file: 'more.md', platform: 'ios', locale: 'en' } },
      header(),
      doors(),
    ],
  },
  'a page documents nothing of a small enum': { files: [own('ios'), header(), doors(['DOOR_OPEN', 'DOOR_SHUT'])] },
  'a page documents one code of an enum': { files: [own('ios', { ...CODES, DOOR_OPEN: 11 }), header(), doors()] },
  'another SDK has the names of an enum of which nothing is documented at other numbers': {
    files: [docs(), header(), doors(), web({ ...CODES, DOOR_SHUT: 112, DOOR_OPEN: 111 })],
  },
  'an SDK calls unused what its page lacks': {
    files: [own('ios', without(FULL)), header(without(FULL), '  /** Not used. */\n  HALL_FULL = 6,\n')],
  },
  'an SDK deprecates what its page lacks': {
    files: [own('ios', without(FULL)), header(without(FULL), '  HALL_FULL __attribute__((deprecated)) = 6,\n')],
  },

  'a page denies an SDK what it has': { files: [marked('yes | no | yes'), android(), ios(), web()] },
  'a page denies two SDKs what they have': { files: [marked('no | no | yes'), android(), ios(), web()] },
  'a page denies an SDK what it deprecates': {
    files: [
      marked('yes | no | yes'),
      android(),
      header(without(FULL), '  HALL_FULL __attribute__((deprecated)) = 6,\n'),
      web(),
    ],
  },
  'a page denies an SDK what the config leaves out': {
    files: [marked('yes | no | yes'), android(), ios(), web()],
    config: settled({ absent: [absent('ios', 'docs', 6)] }),
  },
  'a page promises an SDK what it lacks': { files: [marked('yes | yes | yes'), android(), ios(without(FULL)), web()] },
  'platforms number for themselves and their page lacks a number': {
    files: [docs(without(FULL)), ios(), android(), web(turned)],
  },
  'platforms number for themselves and their page lacks two numbers': {
    files: [docs(without(FULL)), ios({ ...CODES, DOOR_OPEN: 7 }), web({ ...turned, LAMP_OFF: 7 })],
  },

  'two rows are kept free': { files: [own('ios', CODES, ['7 | `RESERVED` | Free.', '8 | `RESERVED` | Free, too.'])] },
  'two tables have a name': { files: [{ ...own('ios'), text: `${own('ios').text}\n${OTHER_TABLE}` }] },
  'a name stands at two codes that the SDK calls otherwise': {
    files: [
      own('ios', CODES, ['7 | `RETRY_AFTER` | Later.', '8 | `RETRY_AFTER` | Later on.']),
      header({ ...CODES, DOOR_OPEN: 7, LAMP_OFF: 8 }),
    ],
  },
  'a name stands at two codes that the SDK calls much alike': {
    files: [
      own('ios', CODES, ['7 | `DOOR_OPENED` | Later.', '8 | `DOOR_OPENED` | Later on.']),
      header({ ...CODES, DOOR_IS_OPEN: 7, DOOR_WAS_OPENED: 8 }),
    ],
  },
  'a name stands at two codes and the SDK has it at one': {
    files: [
      own('ios', CODES, ['7 | `DOOR_OPEN` | Later.', '8 | `DOOR_OPEN` | Later on.']),
      header({ ...CODES, DOOR_OPEN: 7, LAMP_OFF: 8 }),
    ],
  },
};
