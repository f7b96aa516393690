/** What is an exception: among many that agree, one code, name or number that doesn't is worth a warning; elsewhere it isn't. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

type Members = Readonly<Record<string, number>>;

const NAMES = [
  ...['SEAT_TAKEN', 'SEAT_BROKEN', 'ROW_CLOSED', 'TICKET_EXPIRED', 'TICKET_FORGED', 'HALL_FULL', 'DOOR_LOCKED'],
  ...['CURTAIN_STUCK', 'ACTOR_MISSING', 'LAMP_BROKEN', 'COAT_LOST', 'MUSIC_TOO_LOUD'],
];
const CODES: Members = Object.fromEntries(NAMES.map((name, at) => [name, at + 1]));

const camel = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function pageOf(rows: readonly string[], file = 'errors.md'): ProjectFile {
  const head = '# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n';
  return {
    origin: 'docs',
    options: { file, locale: 'en' },
    text: `${head}${rows.map((row) => `| ${row} |\n`).join('')}`,
  };
}

const docs = (codes: Members = CODES) =>
  pageOf(Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | This is number ${code}.`));

const namesAlone = (names: readonly string[]): ProjectFile => ({
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${names.map((name) => `| \`${name}\` | About it. |\n`).join('')}`,
});

const java = (codes: Members = CODES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'HallErrors.java', platform: 'android' },
  text: `public final class HallErrors {\n${Object.entries(codes)
    .map(([name, code]) => `  public static final int ${name} = ${code};\n`)
    .join('')}}\n`,
});

const swift = (codes: Members = CODES, name = 'HallError'): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${name}.swift`, platform: 'ios' },
  text: `public enum ${name}: Int {\n${Object.entries(codes)
    .map(([one, code]) => `  case ${camel(one)} = ${code}\n`)
    .join('')}}\n`,
});

/** An enum whose values stand somewhere else. */
const nameless = (names: readonly string[]): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Status.java', platform: 'java', enum: 'Status' },
  text: `public enum Status {\n${names.map((name) => `  ${name}(ResponseCode.${name}),\n`).join('')}  ;\n  Status(ResponseCode code) { this.code = code; }\n  final ResponseCode code;\n}\n`,
});

const renamed = (from: string, to: string): Members =>
  Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name === from ? to : name, code]));

async function found(files: readonly ProjectFile[], except = ''): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ rule }) => rule !== except)
    .map(({ severity, rule, message }) => `${severity} ${rule} ${message.split(': ')[0]}`);
}

describe('a code that no SDK ships', () => {
  const ahead = { ...CODES, STAGE_ON_FIRE: 40 };

  it('is a warning where several ship nearly all others of the page', async () => {
    expect(await found([docs(ahead), java(), swift()])).toEqual([
      'warning phantom-code 40 `STAGE_ON_FIRE` is documented, and the SDKs of android and ios have no constant for it',
    ]);
  });

  it('is worth knowing where the page has many of them, or one SDK alone lags behind', async () => {
    const half = Object.fromEntries(Object.entries(CODES).slice(0, 6));
    const severities = async (...files: ProjectFile[]) =>
      new Set((await found(files)).filter((one) => one.includes('phantom-code')).map((one) => one.split(' ')[0]));
    expect(await severities(docs(), java(half), swift(half))).toEqual(new Set(['info']));
    expect(await severities(docs(ahead), java())).toEqual(new Set(['info']));
  });

  it('is worth knowing in a table of which the SDKs ship hardly anything', async () => {
    const page = docs();
    const doors =
      '## Errors of the doors\n\n| Error code | Name | Description |\n| --- | --- | --- |\n| 61 | `DOOR_AJAR` | One. |\n| 62 | `DOOR_GONE` | Two. |\n';
    const told = await found([{ ...page, text: `${page.text}\n${doors}` }, java(), swift()]);
    expect(told.map((one) => one.split(' ')[0])).toEqual(['info', 'info']);
  });

  it('is told by its name where the page has no numbers', async () => {
    expect(await found([namesAlone([...NAMES, 'STAGE_ON_FIRE']), java(), swift()])).toEqual([
      'warning unnumbered-name `STAGE_ON_FIRE` is documented, and the SDKs of android and ios ship no such name, though they have nearly all others of the page (no code has this name or a near one)',
    ]);
  });
});

describe('a name that one SDK alone words otherwise', () => {
  const web = { ...swift(), options: { file: 'Web.swift', platform: 'web' } };

  it('is a warning beside many that are alike', async () => {
    const files = [docs(), java(renamed('MUSIC_TOO_LOUD', 'HALL_MUSIC_TOO_LOUD')), swift(), web];
    expect(await found(files)).toEqual([
      expect.stringMatching(/^warning name-mismatch android names 12 `HALL_MUSIC_TOO_LOUD`, the page `MUSIC_TOO_LOUD`/),
    ]);
  });

  it('is none where only a word that says that it is an error, or that it must not be, is more', async () => {
    for (const name of ['MUSIC_TOO_LOUD_ERROR', 'MUSIC_IS_TOO_LOUD']) {
      const severities = (await found([docs(), java(renamed('MUSIC_TOO_LOUD', name)), swift(), web])).map(
        (one) => one.split(' ')[0],
      );
      expect(severities, name).toEqual(['info']);
    }
  });

  it('is a warning where it is in no style at all', async () => {
    expect(await found([docs(renamed('MUSIC_TOO_LOUD', 'MUSIC_TOO_lOUD')), java(), swift()])).toEqual([
      expect.stringMatching(
        /^warning sdk-name-mismatch the page names 12 `MUSIC_TOO_lOUD`, the SDKs of android and ios ship `MUSIC_TOO_LOUD`/,
      ),
    ]);
  });

  it('is what it likes where the SDK knows nothing', async () => {
    const unknown = (name: string) => ({ ...CODES, [name]: -1 });
    expect(
      await found(
        [docs(unknown('OTHER_CAUSE')), java(unknown('UNKNOWN_ERROR')), swift(unknown('OTHER_CAUSE')), web],
        'code-order',
      ),
    ).toEqual([
      expect.stringMatching(/^info name-mismatch android names -1/),
      expect.stringMatching(/^info missing-on-platform/),
    ]);
  });

  it('has other words where only their order is another', async () => {
    const findings = await judgeProject({
      files: [java(renamed('COAT_LOST', 'COAT_WEARER_LOST')), swift(renamed('COAT_LOST', 'LOST_COAT_WEARER_ERROR'))],
    });
    expect(findings.map(({ severity, message }) => `${severity} ${message.split(': ')[1]}`)).toEqual([
      expect.stringMatching(/^warning two wordings of one thing/),
    ]);
  });
});

describe('an SDK and pages that know their codes by names alone', () => {
  const numbered = swift({ SEAT_BROKEN: 2, ROW_CLOSED: 3 });

  it('a member that no page names is undocumented', async () => {
    expect(await found([namesAlone(NAMES.slice(1)), nameless(NAMES), numbered], 'unnumbered-name')).toEqual([
      'error undocumented-code the java SDK ships `SEAT_TAKEN`, and the page errors.md does not document it',
    ]);
  });

  it('a name in another style than all the rest is no name to copy', async () => {
    const page = namesAlone(NAMES.map((name) => (name === 'HALL_FULL' ? 'HallFull' : name)));
    const slips = (await judgeProject({ files: [page, nameless(NAMES), numbered] })).filter(
      ({ severity }) => severity !== 'info',
    );
    expect(slips).toMatchObject([
      {
        rule: 'unnumbered-name',
        severity: 'warning',
        message: expect.stringMatching(/^`HallFull` is `HALL_FULL` in the java SDK \(Status\.java:7\)/),
        edit: { change: { original: 'HallFull', replacement: 'HALL_FULL' } },
      },
    ]);
  });
});

describe('enums of one SDK that number alike', () => {
  const doors = { DOOR_STUCK: 1, KEY_LOST: 2, BELL_SILENT: 3, HINGE_RUSTY: 4 };
  const lamps = { BULB_DEAD: 1, FUSE_BLOWN: 2, SWITCH_STUCK: 3, CABLE_CUT: 4 };
  const files = [
    docs({ DOOR_STUCK: 1, KEY_LOST: 2, BELL_SILENT: 3 }),
    swift(doors, 'DoorError'),
    swift(lamps, 'LampError'),
  ];

  it('are told once, with the catalogs that they want, and no name is held against another', async () => {
    const findings = await judgeProject({ files });
    expect(findings.filter(({ rule }) => rule === 'code-mismatch')).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(
          /^`DoorError` and `LampError` of the ios SDK number alike: 1 is `doorStuck` in `DoorError` and `bulbDead` in `LampError`/,
        ),
        edit: { description: expect.stringContaining('"catalogs": { "sdk-doorerror"') },
      },
    ]);
    expect(findings.filter(({ rule }) => /name-mismatch$/.test(rule))).toEqual([]);
  });

  it('are documented by their names', async () => {
    const undocumented = (await found(files)).filter((one) => one.includes('undocumented-code'));
    expect(undocumented).toEqual([
      'error undocumented-code the ios SDK ships 4 `hingeRusty`, and the page errors.md does not document it',
      expect.stringMatching(/^info undocumented-code errors\.md documents none of the 4 codes of `LampError`/),
    ]);
  });
});

it('codes of one enum that begin with a word of their own are a family: that pages document none of them is told once', async () => {
  const family = (word: string, first: number) =>
    Object.fromEntries(NAMES.map((name, at) => [`${word}_${name}`, first + at]));
  const [tec, ter] = [family('TEC', 100), family('TER', 200)];
  const { TEC_SEAT_TAKEN: _, ...rest } = tec;
  const findings = await found([docs(rest), java({ ...tec, ...ter })]);
  expect(findings).toEqual([
    'error undocumented-code the android SDK ships 100 `TEC_SEAT_TAKEN`, and the page errors.md does not document it',
    expect.stringMatching(
      /^info undocumented-code errors\.md documents none of the 12 codes of `HallErrors` that begin with "ter"/,
    ),
  ]);
});

describe('an enum of which the pages document nothing, beside one that they document', () => {
  const links = Object.fromEntries(['LINK_LOST', 'LINK_BUSY', 'LINK_DENIED'].map((name, at) => [name, 301 + at]));
  const named = (file: ProjectFile, name: string): ProjectFile => ({
    ...file,
    options: { ...file.options, enum: name },
  });
  const told = async (...files: ProjectFile[]) =>
    (await found([docs(), swift(), java(), ...files])).filter((one) => one.includes('undocumented-code'));
  const kotlin: ProjectFile = {
    origin: 'sdk',
    options: { file: 'LinkErrors.kt', platform: 'android' },
    text: 'object LinkErrors {\n  const val LINK_LOST = 301\n  const val LINK_BUSY = 302\n  const val LINK_DENIED = 303\n}\n',
  };

  it('is told code by code where the config names it and another SDK ships it, too', async () => {
    expect(await told(named(swift(links, 'LinkError'), 'LinkError'), kotlin)).toEqual([
      expect.stringMatching(/^error undocumented-code the SDKs of \w+ and \w+ ship 301 `\w+`/),
      expect.stringMatching(/^error undocumented-code the SDKs of \w+ and \w+ ship 302 `\w+`/),
      expect.stringMatching(/^error undocumented-code the SDKs of \w+ and \w+ ship 303 `\w+`/),
    ]);
  });

  it('is told once where one SDK alone has it, or nobody names it', async () => {
    const once = expect.stringMatching(
      /^info undocumented-code errors\.md documents none of the 3 codes of `LinkError/,
    );
    expect(await told(named(swift(links, 'LinkError'), 'LinkError'))).toEqual([once]);
    expect(await told(named(swift(links, 'LinkError'), 'Link*'), kotlin)).toEqual([once, once]);
  });
});

describe('a number that two sources have otherwise', () => {
  it('hides no missing row where both are SDKs', async () => {
    const findings = await found([
      docs(),
      java({ ...CODES, STAGE_ON_FIRE: 40 }),
      swift({ ...CODES, STAGE_ON_FIRE: 50 }),
    ]);
    expect(findings.map((one) => one.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'error code-mismatch',
      'error undocumented-code',
    ]);
  });

  it('is none where the SDK has no code of that table: two things may be called alike', async () => {
    const wallet = pageOf(
      [
        '4001 | `REJECTED` | The user said no.',
        '4100 | `UNAUTHORIZED` | Not allowed.',
        '4200 | `UNSUPPORTED` | No such method.',
        '4900 | `DISCONNECTED` | No chain.',
      ],
      'wallet.md',
    );
    const files = [
      docs(),
      wallet,
      java({ ...CODES, UNAUTHORIZED: 40 }),
      swift({ ...CODES, REJECTED: 4001, UNAUTHORIZED: 4100, UNSUPPORTED: 4200, DISCONNECTED: 4900 }),
    ];
    const errors = (await found(files)).filter((one) => one.startsWith('error'));
    expect(errors).toEqual([expect.stringMatching(/^error undocumented-code the android SDK ships 40 `UNAUTHORIZED`/)]);
  });
});

describe('a code that the page names in the middle of a paragraph', () => {
  const mentioned = async (text: string) => {
    const { SEAT_TAKEN: _, ...rest } = CODES;
    const page = docs(rest);
    return (await found([{ ...page, text: `${page.text}\n${text}\n` }, java(), swift()])).filter((one) =>
      one.includes('undocumented-code'),
    );
  };

  it('at the beginning of a line is no entry', async () => {
    expect(await mentioned('Whoever comes late gets the error\n`SEAT_TAKEN` and has to stand.')).toEqual([
      expect.stringMatching(/^warning/),
    ]);
  });

  it('beside its number is an entry that was not read', async () => {
    expect(await mentioned('Some programs write SEAT_TAKEN, which is 1, to their log.')).toEqual([
      expect.stringMatching(/^info/),
    ]);
  });
});
