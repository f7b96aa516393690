/** Projects in which names have no numbers, and pages have cells in another language. */
import { android, CODES, docs, ios, type Members, TEXTS, web, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const HALL = Object.keys(CODES);
const MORE = ['DOOR_LOCKED', 'CURTAIN_STUCK', 'ACTOR_MISSING', 'LAMP_BROKEN', 'COAT_LOST', 'MUSIC_TOO_LOUD'];
const MANY: Members = Object.fromEntries([...HALL, ...MORE].map((name, at) => [name, at + 1]));

const LONG = [...HALL, ...MORE, 'SOUND_GONE', 'LIGHT_GONE', 'STAGE_WET', 'BAR_CLOSED', 'LIFT_STUCK'];

/** A page of names alone. */
const listing = (names: readonly string[], platform?: string): ProjectFile => ({
  origin: 'docs',
  options: { file: 'names.md', locale: 'en', ...(platform !== undefined && { platform }) },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${names
    .map((name) => `| \`${name}\` | ${TEXTS[name] ?? 'About it.'} |\n`)
    .join('')}`,
});

/** An enum whose values stand somewhere else. */
const valueless = (names: readonly string[]): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Status.java', platform: 'java', enum: 'Status' },
  text: `public enum Status {\n${names.map((name) => `  ${name}(ResponseCode.${name}),\n`).join('')}  ;\n  Status(ResponseCode code) { this.code = code; }\n  final ResponseCode code;\n}\n`,
});

const own = page(
  { file: 'ios.md', platform: 'ios', locale: 'en' },
  Object.entries(CODES).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]}`),
);

const ENGLISH = [
  'Somebody sits there already.',
  'It has to be mended first.',
  'Nobody may pass through here.',
  'It was valid for yesterday only.',
  'Please call the police at once.',
];
const CHINESE = ['座位已被占用。', '需要先修理。', '此处禁止通行。', '昨天的票已过期。', '请立即报警。'];
const JAPANESE = [
  '席はすでに使われています。',
  'まず修理が必要です。',
  'ここは通れません。',
  '昨日までの券です。',
  'すぐに警察を呼んでください。',
];
const FULL = '大厅已满，请明天再来。';

const speaking = (locale: string, ...texts: readonly string[]): Project => ({
  files: [
    page(
      { file: `${locale}.md`, platform: 'ios', locale },
      texts.map((text, at) => `${at + 1} | \`${HALL[at]}\` | ${text}`),
    ),
  ],
});

export const SCENARIOS_OF_NAMES: Readonly<Record<string, Project>> = {
  'an SDK has a name without a value that nobody numbers': {
    files: [docs(without('DOOR_LOCKED', MANY)), valueless(['SEAT_TAKEN', 'DOOR_LOCKED'])],
  },
  'a page spells one name unlike the SDK that has no values': {
    files: [
      listing([...HALL, ...MORE].map((name) => (name === 'COAT_LOST' ? 'CoatLost' : name))),
      valueless([...HALL, ...MORE]),
      ios(),
    ],
  },
  'a page copies all names but one from an SDK that has no values': {
    files: [listing(LONG.map((name) => (name === 'COAT_LOST' ? 'CoatLost' : name))), valueless(LONG), ios()],
  },
  'a page of names has one that two SDKs number differently': {
    files: [listing(['SEAT_TAKEN', 'HALL_FULL', 'ROW_CLOSED']), ios(), web({ ...CODES, HALL_FULL: 60 })],
  },
  'a page of names has one that says error and no more': { files: [listing([...HALL, 'ERROR']), ios()] },
  'a page of names has a code of another kind': { files: [listing([...HALL, 'P2002']), ios()] },
  'a page of names is ahead of its SDK': { files: [listing([...HALL, 'STAGE_ON_FIRE'], 'ios'), ios()] },
  'a page of names has one that no SDK has': {
    files: [listing([...HALL, ...MORE, 'STAGE_ON_FIRE']), android(MANY), ios(MANY)],
  },
  'a page of names has one that no page numbers': {
    files: [own, listing(['HALL_FULL', 'STAGE_ON_FIRE', 'ROW_CLOSED'], 'ios')],
  },
  'a page of names words one otherwise': { files: [own, listing(['HALL_IS_FULL', 'ROW_CLOSED', 'SEAT_TAKEN'], 'ios')] },

  'a cell is in another script': speaking('en', ...ENGLISH, FULL),
  'a long cell is in another script': speaking('en', ...ENGLISH, FULL.repeat(7)),
  'a cell ends in another script': speaking('en', ...ENGLISH, `The hall is full. ${FULL}`),
  'a cell is in Cyrillic': speaking('en', ...ENGLISH, 'Зал полон, приходите завтра утром.'),
  'a cell is in another language of the script': speaking(
    'en',
    ...ENGLISH,
    'Der Saal ist leider voll, bitte kommen Sie morgen wieder.',
  ),
  'a short cell is in another language of the script': speaking('en', ...ENGLISH, 'Der Saal ist voll.'),
  'a cell is not translated': speaking(
    'zh-CN',
    ...CHINESE,
    'Please come back again tomorrow morning, the hall is full.',
  ),
  'a cell among Japanese ones is in Han characters': speaking('ja', ...JAPANESE, FULL),
  'half of the cells are in another script': speaking('en', ...ENGLISH.slice(0, 3), ...CHINESE.slice(0, 3)),
};
