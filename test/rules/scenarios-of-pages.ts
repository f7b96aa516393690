/** Projects in which a page says a thing twice, otherwise than its SDK, or more than it. */
import { android, CODES, docs, ios, type Members, pascal, TEXTS, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const rows = (codes: Members) =>
  Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name] ?? 'Whatever.'}`);

const own = (platform: string, codes: Members = CODES, more: readonly string[] = []): ProjectFile =>
  page({ file: `${platform}.md`, platform, locale: 'en' }, [...rows(codes), ...more]);

const crowded = (name: string): Members => ({ ...without('HALL_FULL'), [name]: 6 });

/** A page with a table of its own head. */
const table = (head: string, listed: readonly string[], platform?: string): ProjectFile => ({
  origin: 'docs',
  options: { file: 'page.md', locale: 'en', ...(platform !== undefined && { platform }) },
  text: `# Error codes\n\n| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ').trim()} |\n${listed.map((row) => `| ${row} |\n`).join('')}`,
});

/** An enum in C, with members in the words of the test behind the others. */
const header = (more = '', codes: Members = CODES, platform = 'ios'): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Hall.h', platform },
  text: `enum HallError {\n${Object.entries(codes)
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}${more}};\n`,
});

/** An enum whose members have their names as values. */
const strings: ProjectFile = {
  origin: 'sdk',
  options: { file: 'errors.ts', platform: 'web' },
  text: `export enum HallError {\n${Object.keys(CODES)
    .map((name) => `  ${pascal(name)} = '${name}',\n`)
    .join('')}}\n`,
};

const two = (number: number) => [
  `${number} | The socket was closed by the server.`,
  '1002 | The disk is full of old files.',
  `${number} | Nobody answered the telephone in time.`,
];

const absent = (...platforms: string[]) =>
  JSON.stringify({
    absent: platforms.map((platform) => ({ platform, from: 'sdk', codes: [7], because: 'not yet' })),
  });

const AHEAD: Members = { ...CODES, DOOR_OPEN: 7 };

/** The catalog of another time. */
const before = (codes: Members) =>
  JSON.stringify({
    schemaVersion: 1,
    catalogs: [
      {
        id: 'sdk',
        codes: Object.entries(codes).map(([name, code]) => ({
          code,
          name,
          claims: [{ file: 'errors.md' }],
          texts: { en: { description: TEXTS[name] } },
        })),
      },
    ],
  });

export const SCENARIOS_OF_PAGES: Readonly<Record<string, Project>> = {
  'a number stands for two texts': { files: [table('Error code | Description', two(1001), 'ios')] },
  'a status stands for two texts': { files: [table('Error code | Description', two(401), 'ios')] },
  'a row stands twice, word for word': { files: [own('ios', CODES, ['6 | `HALL_FULL` | Come back tomorrow.'])] },
  'a row stands twice in other words': { files: [own('ios', CODES, ['6 | `HALL_FULL` | Come back today.'])] },
  'an SDK forbids the same in other words': {
    files: [
      docs(crowded('ROW_CAN_ONLY_BE_CLOSED')),
      android(crowded('ROW_CAN_ONLY_BE_CLOSED')),
      ios(crowded('ROW_MUST_BE_CLOSED')),
      web(crowded('ROW_CAN_ONLY_BE_CLOSED')),
    ],
  },
  'of two SDKs one leaves out on purpose what a page documents': {
    files: [docs(AHEAD), ios(), web()],
    config: absent('ios'),
  },
  'two SDKs leave out on purpose what a page documents': {
    files: [docs(AHEAD), ios(), web()],
    config: absent('ios', 'web'),
  },
  'a page is ahead of an SDK of strings': {
    files: [
      table(
        'Error code | Description',
        [...Object.keys(CODES), 'DOOR_OPEN'].map((name) => `\`${name}\` | ${TEXTS[name] ?? 'It is open.'}`),
        'web',
      ),
      strings,
    ],
  },
  'an SDK has a second error at a number': {
    files: [
      own('ios', without('HALL_FULL'), ['6 | `HALL_FULL` | The hall is full.']),
      header('  INVALID_SIGNATURE = 6,\n'),
    ],
  },
  'an SDK has two names for a number and its page a third': {
    files: [own('ios', crowded('HALL_CROWDED')), header('  HALL_BUSY = 6,\n')],
  },
  'three SDKs spell a name in three styles and the page has another': {
    files: [docs(crowded('HALL_CROWDED')), ios(), header('', CODES, 'mac'), web()],
  },
  'a page has two names for a number and its SDK a third': {
    files: [own('ios', crowded('HALL_CROWDED'), ['6 | `HALL_TAKEN` | Another one.']), header()],
  },
  'an SDK has a name at two numbers': { files: [own('ios', without('HALL_FULL')), header('  HALL_FULL_ = 7,\n')] },
  'an SDK says another number than the second text of a page': {
    files: [
      table(
        'Error code | Name | Description | Fix',
        Object.entries(CODES).map(
          ([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]} | Wait ${code + 24} seconds.`,
        ),
        'ios',
      ),
      header('  /** Come back tomorrow. Wait 45 seconds. */\n  HALL_FULL = 6,\n', without('HALL_FULL')),
    ],
  },
  'a code has another name than before': { files: [docs(crowded('HALL_CROWDED'))], base: before(CODES) },
  'a code has its old name as a second one': {
    files: [
      page({ file: 'errors.md', locale: 'en' }, [
        ...rows(without('HALL_FULL')),
        '6 | `HALL_CROWDED` / `HALL_FULL` | Come back tomorrow.',
      ]),
    ],
    base: before(CODES),
  },
};
