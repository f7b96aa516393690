/** Projects in which an SDK has members that may be no errors, or are called unlike all others. */
import { CODES, docs, type Members, pascal, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const rows = (codes: Members) =>
  Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | What ${code} is.`);
const own = (platform: string, codes: Members): ProjectFile =>
  page({ file: `${platform}.md`, platform, locale: 'en' }, rows(codes));

const SEATS: Members = { SEAT_TAKEN: 1, SEAT_BROKEN: 2 };

/** A class of constants. */
const constants = (title: string, codes: Members): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${title}.java`, platform: 'android' },
  text: `public final class ${title} {\n${Object.entries(codes)
    .map(([name, code]) => `  public static final int ${name} = ${code};\n`)
    .join('')}}\n`,
});
const SETTINGS: Members = { VOLUME: 10, COLOUR: 11, WIDTH: 12, HEIGHT: 13 };

const enums = (platform: string, all: Readonly<Record<string, Members>>): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${platform}.h`, platform },
  text: Object.entries(all)
    .map(
      ([title, members]) =>
        `enum ${title} {\n${Object.entries(members)
          .map(([name, code]) => `  ${name} = ${code},\n`)
          .join('')}};\n`,
    )
    .join('\n'),
});

const LETTERS = [...'ABCDEFGHIJKL'];
const lettered = (word: string, from: number): Members =>
  Object.fromEntries(LETTERS.map((letter, at) => [`${word}_${letter}X`, from + at]));

const MARKED = [...Object.keys(CODES), 'DOOR_LOCKED', 'ACTOR_MISSING', 'LAMP_BROKEN', 'COAT_LOST', 'BAR_CLOSED'].map(
  (name) => `M_${name}`,
);
const strings = (names: readonly string[]): Project => ({
  files: [
    {
      origin: 'docs',
      options: { file: 'web.md', platform: 'web', locale: 'en' },
      text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${MARKED.map((name) => `| \`${name}\` | About it. |\n`).join('')}`,
    },
    {
      origin: 'sdk',
      options: { file: 'errors.ts', platform: 'web' },
      text: `export enum HallError {\n${names.map((name) => `  ${pascal(name)} = '${name}',\n`).join('')}}\n`,
    },
  ],
});

export const SCENARIOS_OF_MEMBERS: Readonly<Record<string, Project>> = {
  'a string of an SDK begins unlike all others': strings([...MARKED, 'STAGE_WET']),
  'a string of an SDK begins as all others do': strings([...MARKED, 'M_STAGE_WET']),
  'constants beside errors sound like none': {
    files: [own('android', SEATS), constants('Hall', { ...SEATS, SEAT_LOST: 3, ...SETTINGS })],
  },
  'a constant beside errors sounds like none': {
    files: [own('android', SEATS), constants('Hall', { ...SEATS, SEAT_LOST: 3, SEAT_GONE: 4, COLOUR: 11 })],
  },
  'constants beside errors are called errors': {
    files: [own('android', SEATS), constants('HallErrors', { ...SEATS, SEAT_LOST: 3, ...SETTINGS })],
  },
  'an enum has a family of which nothing is documented': {
    files: [
      own('ios', lettered('SEAT', 1)),
      enums('ios', { HallError: { ...lettered('SEAT', 1), ...lettered('DOOR', 101) } }),
    ],
  },
  'another enum of an SDK has the name at another number': {
    files: [
      docs({ ...CODES, DOOR_OPEN: 11 }),
      enums('ios', { HallError: without('HALL_FULL'), Door: { DOOR_OPEN: 11, DOOR_SHUT: 12, HALL_FULL: 14 } }),
      enums('mac', { MacError: CODES }),
    ],
  },
};
