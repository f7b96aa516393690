/** Projects in which a translation lacks rows, an SDK's comments give other numbers, or a page writes one name unlike the rest. */
import { CODES, type Members, TEXTS, without } from './hall.ts';
import type { Project, ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const FULL = 'HALL_FULL';

const GERMAN: Readonly<Record<string, string>> = {
  SEAT_TAKEN: 'Dort sitzt schon jemand.',
  SEAT_BROKEN: 'Der Platz muss erst repariert werden.',
  ROW_CLOSED: 'Hier darf niemand durchgehen.',
  TICKET_EXPIRED: 'Die Karte galt nur gestern.',
  TICKET_FORGED: 'Bitte rufen Sie die Polizei.',
  HALL_FULL: 'Kommen Sie morgen wieder.',
};
const FRENCH: Readonly<Record<string, string>> = {
  SEAT_TAKEN: 'La place est déjà prise.',
  SEAT_BROKEN: 'La place doit être réparée.',
  ROW_CLOSED: 'Personne ne peut passer par ici.',
  TICKET_EXPIRED: 'Le billet était pour hier.',
  TICKET_FORGED: 'Appelez la police tout de suite.',
  HALL_FULL: 'Revenez demain matin.',
};
const IN = { en: TEXTS, de: GERMAN, fr: FRENCH };

const inLanguage = (locale: keyof typeof IN, codes: Members = CODES): ProjectFile =>
  page(
    { file: `ios.${locale}.md`, platform: 'ios', locale },
    Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${IN[locale][name]}`),
  );
const lacking = (...names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(CODES).filter(([name]) => !names.includes(name)));

const saying = (text: string, platform?: string): ProjectFile =>
  page({ file: 'errors.md', locale: 'en', ...(platform !== undefined && { platform }) }, [
    ...Object.entries(without(FULL)).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]}`),
    `6 | \`HALL_FULL\` | ${text}`,
  ]);
const commenting = (text: string, platform = 'ios'): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${platform}.h`, platform },
  text: `enum HallError {\n${Object.entries(without(FULL))
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}  /** ${text} */\n  HALL_FULL = 6,\n};\n`,
});
const against = (onPage: string, inSdk: string): Project => ({ files: [saying(onPage, 'ios'), commenting(inSdk)] });

/** Names in cells as the test writes them. */
const cells = (...names: readonly string[]): Project => ({
  files: [
    page(
      { file: 'ios.md', platform: 'ios', locale: 'en' },
      names.map((name, at) => `${at + 1} | ${name} | What number ${at} is about.`),
    ),
  ],
});
const named = (...names: readonly string[]) => cells(...names.map((name) => `\`${name}\``));
const withoutSpan = (count: number) =>
  cells(...Object.keys(CODES).map((name, at) => (at < count ? name : `\`${name}\``)));

export const SCENARIOS_OF_WORDING: Readonly<Record<string, Project>> = {
  'two of three languages lack a row': {
    files: [inLanguage('en'), inLanguage('de', lacking('ROW_CLOSED')), inLanguage('fr', lacking('SEAT_TAKEN'))],
  },
  'a translation lacks half of the rows': {
    files: [inLanguage('en'), inLanguage('de', lacking('ROW_CLOSED', 'TICKET_FORGED', FULL))],
  },
  'a translation lacks most of the rows': {
    files: [inLanguage('en'), inLanguage('de', lacking('SEAT_TAKEN', 'ROW_CLOSED', 'TICKET_FORGED', FULL))],
  },
  'a translation lacks a row that the SDK lacks as well': {
    files: [
      inLanguage('en'),
      inLanguage('de', lacking('ROW_CLOSED')),
      {
        origin: 'sdk',
        options: { file: 'Hall.h', platform: 'ios' },
        text: `enum HallError {\n${Object.entries(lacking('ROW_CLOSED'))
          .map(([name, code]) => `  ${name} = ${code},\n`)
          .join('')}};\n`,
      },
    ],
  },

  'a comment says another number': against('The hall has 300 seats.', 'The hall has 400 seats.'),
  'a comment says two other numbers': against(
    'The hall has 300 seats and 20 doors.',
    'The hall has 400 seats and 30 doors.',
  ),
  'a comment says no number': against('The hall has 300 seats.', 'The hall has no more seats.'),
  'a comment says a number where the page says the code': against(
    'The hall is full, which is 6.',
    'The hall has 400 seats.',
  ),
  'a comment says a number in digits and the page in words': against(
    'There are three doors.',
    'There are 3 doors in it.',
  ),
  'a comment says another version': against('Since 2.1.0 the hall may be full.', 'Since 3.1.0 the hall may be full.'),
  'two comments say one other number': {
    files: [saying('The hall has 300 seats.'), commenting('It has 400 seats.'), commenting('It has 400 seats.', 'mac')],
  },
  'two comments say two other numbers': {
    files: [saying('The hall has 300 seats.'), commenting('It has 400 seats.'), commenting('It has 500 seats.', 'mac')],
  },

  'one name has no code span': withoutSpan(1),
  'two names have no code span': withoutSpan(2),
  'half of the names have no code span': withoutSpan(3),
  'one name has a prefix': named(...Object.keys(without(FULL)), 'QD_HALL_FULL'),
  'two names have a prefix': named(...Object.keys(without(FULL)), 'QD_HALL_FULL', 'QD_DOOR_SHUT'),
  'one name has a prefix in another style': named(...Object.keys(without(FULL)), 'QdHallFull'),
  'one name has another form of a word': named('SEAT_FAILED', 'ROW_FAILED', 'HALL_FAIL', 'DOOR_SHUT', 'LAMP_OFF'),
  'one of two names has another form of a word': named('SEAT_NOT_ENABLED', 'ROW_NOT_ENABLE', 'LAMP_OFF', 'DOOR_SHUT'),
  'names of operations are nouns': named('IO_LOCK', 'IO_READ', 'IO_SEEK', 'IO_OPEN', 'IO_CLOSE', 'DOOR_LOCKED'),
  'a verb behind a verb has its form': named('SEAT_CAN_FAIL', 'ROW_FAILED', 'LAMP_OFF', 'DOOR_SHUT', 'HALL_LATE'),
  'one and many are two words': named('SEAT_TICKET', 'ROW_TICKETS', 'HALL_LATE', 'DOOR_SHUT', 'LAMP_OFF'),
};
