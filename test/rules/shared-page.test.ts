/** One page that speaks for several SDKs: each is compared with it and with the others, and blame lands on the odd one out. */
import { describe, expect, it } from 'vitest';
import { android, CODES, docs, found, ios, type Members, pascal, TEXTS, web, without } from './hall.ts';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

describe('a page without a platform', () => {
  it('agrees with SDKs that say what it says, each in its own style', async () => {
    expect(await found(docs(), android(), ios(), web())).toEqual([]);
  });

  it('that lacks a row is told once, with the SDKs that ship the code', async () => {
    expect(await found(docs(without('ROW_CLOSED')), android(), ios(), web(without('ROW_CLOSED')))).toEqual([
      'HallErrors.java:4 error undocumented-code the SDKs of android and ios ship 3 `ROW_CLOSED`, and the page errors.md does not document it',
      'errors.ts:3 info missing-on-platform the android SDK has 3 `ROW_CLOSED` (HallErrors.java:4), and the web SDK has not',
    ]);
  });

  it('that is ahead of every SDK is told once, and nothing is wrong', async () => {
    expect(await found(docs({ ...CODES, STAGE_ON_FIRE: 7 }), android(), ios())).toEqual([
      'errors.md:9 info phantom-code 7 `STAGE_ON_FIRE` is documented, and the SDKs of android and ios have no constant for it',
    ]);
  });

  it('that one SDK contradicts in a number leaves the blame with that SDK', async () => {
    expect(await found(docs(), android(), ios({ ...CODES, HALL_FULL: 60 }), web())).toEqual([
      expect.stringMatching(/^HallError\.swift:7 error code-mismatch ios gives `hallFull` the code 60, the page 6/),
    ]);
  });

  it('that all SDKs contradict in a number is wrong itself', async () => {
    expect(await found(docs({ ...CODES, HALL_FULL: 60 }), android(), ios(), web())).toEqual([
      expect.stringMatching(
        /^errors\.md:8 error sdk-code-mismatch the page says 60 is `HALL_FULL`, the SDKs of android, ios and web ship it as 6/,
      ),
    ]);
  });

  it('that all SDKs contradict in a name is warned once', async () => {
    const { HALL_FULL: code = 0, ...rest } = CODES;
    expect(await found(docs({ ...rest, HALL_CROWDED: code }), android(), ios(), web())).toEqual([
      expect.stringMatching(
        /^errors\.md:8 warning sdk-name-mismatch the page names 6 `HALL_CROWDED`, the SDKs of android, ios and web ship `HALL_FULL`/,
      ),
    ]);
  });

  it('that one SDK words otherwise is worth knowing, and a name that stands alone a warning', async () => {
    const { HALL_FULL: code = 0, ...rest } = CODES;
    const renamed = (name: string) => found(docs(), android(), ios({ ...rest, [name]: code }), web());
    expect(await renamed('HALL_ALREADY_FULL')).toEqual([
      expect.stringMatching(
        /^HallError\.swift:7 info name-mismatch ios names 6 `hallAlreadyFull`, the page `HALL_FULL`/,
      ),
    ]);
    expect(await renamed('HALL_CROWDED')).toEqual([
      expect.stringMatching(
        /^HallError\.swift:7 warning name-mismatch ios names 6 `hallCrowded`, the page `HALL_FULL`/,
      ),
    ]);
    expect(await renamed('HALL_FUL')).toEqual([
      expect.stringMatching(/^HallError\.swift:7 warning name-mismatch ios names 6 `hallFul`, the page `HALL_FULL`/),
    ]);
  });

  it('that words a name otherwise than several SDKs that agree is warned, unless a search for theirs finds it', async () => {
    const { HALL_FULL: code = 0, ...rest } = CODES;
    const reworded = async (name: string, ...sdks: ProjectFile[]) =>
      (await judgeProject({ files: [docs({ ...rest, [name]: code }), ...sdks] })).map(
        ({ severity, rule }) => `${severity} ${rule}`,
      );
    expect(await reworded('FULL_HALL', android(), ios())).toEqual(['warning sdk-name-mismatch']);
    expect(await reworded('HALL_FULL_NOW', android(), ios())).toEqual(['info sdk-name-mismatch']);
    expect(await reworded('FULL_HALL', android(), ios(rest))).toContain('info sdk-name-mismatch');
  });

  it('on whose name a second SDK agrees leaves another with no word in common alone, however that one names the rest', async () => {
    const own = { SEAT_OCCUPIED: 1, SEAT_DEFECTIVE: 2, ROW_SHUT: 3, TICKET_OLD: 4, TICKET_FAKED: 5, NOBODY_CAME: 6 };
    const told = (await found(docs(), android(), ios(own), web())).filter((one) => one.includes(' warning '));
    expect(told).toContainEqual(
      expect.stringMatching(/^HallError\.swift:7 warning name-mismatch ios names 6 `nobodyCame`, the page `HALL_FULL`/),
    );
    const alone = async (...files: ProjectFile[]) =>
      (await found(...files)).filter((one) => one.includes('warning name-mismatch ios names 6'));
    const { NOBODY_CAME: _, ...others } = own;
    expect(await alone(docs(), android(), ios({ ...others, HALL_CROWDED: 6 }), web())).toEqual([]);
    expect(await alone(docs(), android(without('HALL_FULL')), ios(own))).toEqual([]);
  });

  it('gives its vote no name of a file', async () => {
    const findings = await judgeProject({ files: [docs(), android({ ...CODES, HALL_FULL: 60 }), ios()] });
    expect(findings.filter(({ message }) => /errors\.md names|errors\.md gives/.test(message))).toEqual([]);
  });
});

describe('a page of names', () => {
  const names = (...listed: readonly string[]): ProjectFile => ({
    origin: 'docs',
    options: { file: 'errors.md', locale: 'en' },
    text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${listed.map((name) => `| \`${name}\` | ${TEXTS[name] ?? 'Whatever.'} |\n`).join('')}`,
  });
  const all = Object.keys(CODES);

  it('documents what the SDKs number', async () => {
    expect(await found(names(...all), android(), ios())).toEqual([]);
  });

  it('that lacks a name is told', async () => {
    expect(await found(names(...all.filter((name) => name !== 'HALL_FULL')), android(), ios())).toEqual([
      'HallErrors.java:7 error undocumented-code the SDKs of android and ios ship 6 `HALL_FULL`, and the page errors.md does not document it',
    ]);
  });

  it('whose name is only near is joined, and both places are shown', async () => {
    const [near] = await judgeProject({
      files: [names(...all.filter((name) => name !== 'HALL_FULL'), 'HALL_IS_FULL'), android(), ios()],
    });
    expect(near).toMatchObject({
      rule: 'sdk-name-mismatch',
      severity: 'warning',
      location: { file: 'errors.md', line: 10 },
    });
    expect(near?.related.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'HallErrors.java:7',
      'HallError.swift:7',
    ]);
  });

  it('that has the name itself means another code by a near one', async () => {
    expect(await found(names(...all, 'HALL_FULL_TODAY'), android(), ios())).toEqual([
      expect.stringMatching(/^errors\.md:11 info unnumbered-name `HALL_FULL_TODAY` has no code/),
    ]);
  });
});

describe('names that are the codes', () => {
  const pageOf = (...listed: readonly string[]): ProjectFile => ({
    origin: 'docs',
    options: { file: 'errors.md', locale: 'en' },
    text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${listed.map((name) => `| \`${name}\` | It says ${name}. |\n`).join('')}`,
  });
  const sdk: ProjectFile = {
    origin: 'sdk',
    options: { file: 'errors.ts', platform: 'web' },
    text: "export enum ErrorCode {\n  ServiceError = 'service-error',\n  QuotaExceeded = 'quota-exceeded',\n  NotSignedIn = 'not-signed-in',\n}\n",
  };

  it('are one code under a shared spelling', async () => {
    const findings = await judgeProject({ files: [pageOf('ServiceError', 'QuotaExceeded', 'NotSignedIn'), sdk] });
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

describe('a platform that numbers for itself', () => {
  it('is told once, with the config that gives it a catalog of its own', async () => {
    const own = Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, 100 + code]));
    const findings = await judgeProject({ files: [android(), web(own)] });
    expect(findings.filter(({ severity }) => severity !== 'info')).toMatchObject([
      {
        rule: 'code-mismatch',
        severity: 'warning',
        message: expect.stringMatching(/^web numbers its codes in its own way: 6 names that android has, too, /),
        edit: { description: expect.stringContaining('"catalogs": { "sdk": { … }, "sdk-web"') },
      },
    ]);
  });

  it('is none where a few numbers differ', async () => {
    const findings = await judgeProject({ files: [android(), web({ ...CODES, HALL_FULL: 60 })] });
    expect(findings.filter(({ rule }) => rule === 'code-mismatch')).toMatchObject([{ severity: 'error' }]);
  });
});

describe('languages of one page', () => {
  const language = (locale: string, row: string) => page({ file: `${locale}.md`, platform: 'ios', locale }, [row]);

  it('one that says another number than the others is named alone', async () => {
    const files = [
      language('en', '4 | `CODE_EXPIRED` | The code holds for 30 seconds, then ask for another one.'),
      language('de', '4 | `CODE_EXPIRED` | Der Code gilt 60 Sekunden, danach fordern Sie einen neuen an.'),
      language('ja', '4 | `CODE_EXPIRED` | コードの有効期間は 30 秒です。その後は新しいコードを要求してください。'),
    ];
    expect(await found(...files)).toEqual(['de.md:3 warning locale-parity 4']);
    const [finding] = await judgeProject({ files });
    expect(finding?.message).toBe(
      '4: "de" says 60; "en" and "ja" say 30: readers of the languages are told different things',
    );
  });

  it('that write one name in two ways are told, styles of SDKs are not', async () => {
    const row = (name: string) => `7 | \`${name}\` | -`;
    expect(await found(language('en', row('ITEM_SOLD_OUT')), language('ja', row('ITEM_SOLDOUT')))).toEqual([
      'ja.md:3 warning name-mismatch the "ja" page writes `ITEM_SOLDOUT` for 7, the "en" page `ITEM_SOLD_OUT` (en.md:3)',
    ]);
    expect(await found(language('en', row('ITEM_SOLD_OUT')), language('ja', row('ItemSoldOut')))).toEqual([]);
  });
});

it.each(['UNKOWN_ERROR', 'WRONG_VERISON', 'MESSSAGE_TOO_LONG'])('%s is misspelled, whoever ships it', async (name) => {
  const codes = { ...CODES, [name]: 7 };
  expect(await found(docs(codes), android(codes))).toEqual([
    expect.stringMatching(/^HallErrors\.java:8 warning misspelled-name/),
  ]);
});

it('a name that several SDKs give is not contradicted by a text', async () => {
  const { HALL_FULL: code = 0, ...rest } = CODES;
  const files = [docs(), android(), ios({ ...rest, COME_BACK_TOMORROW: code }), web()];
  const findings = await judgeProject({ files });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a code that the page only mentions', () => {
  const aside = (text: string): ProjectFile => {
    const file = docs(without('ROW_CLOSED'));
    return { ...file, text: `${text}\n\n${file.text}` };
  };
  const undocumented = async (text: string) =>
    (await found(aside(text), android(), ios())).filter((one) => one.includes('undocumented-code'));

  it('in running text is described nowhere', async () => {
    expect(await undocumented('Whoever comes late may see `ROW_CLOSED` as well.')).toEqual([
      expect.stringContaining('warning undocumented-code'),
    ]);
  });

  it('at the start of a line may be an entry that was not read', async () => {
    expect(await undocumented('`ROW_CLOSED` means that nobody may pass.')).toEqual([
      expect.stringContaining('info undocumented-code'),
    ]);
  });
});

it('SDKs that contradict the page alike are told once', async () => {
  const commented = (files: ProjectFile[]) =>
    files.map((file) => ({
      ...file,
      text: file.text.replace(/^(.*(?:HALL_FULL|hallFull|HallFull))/m, '  /** The hall holds 90 people. */\n$1'),
    }));
  const page = { ...docs(), text: docs().text.replace('Come back tomorrow.', 'The hall holds 80 people.') };
  expect(await found(page, ...commented([android(), ios(), web()]))).toEqual([
    'errors.md:8 warning sdk-text-mismatch the page says 80 where the comments of the SDKs of android, ios and web (HallErrors.java:8) say 90',
  ]);
});

it('numbers that are kept free may have one name', async () => {
  const reserved = {
    ...docs(),
    text: `${docs().text}| 0 | \`RESERVED\` | Reserved. |\n| 99 | \`RESERVED\` | Reserved for extension use. |\n`,
  };
  const findings = await found(reserved, android({ ...CODES, RESERVED: 0 }), ios({ ...CODES, RESERVED: 0 }));
  expect(findings.filter((one) => one.includes(' error '))).toEqual([]);
});

it('a tab that has the name of no SDK tells none apart', async () => {
  const tabs = {
    ...docs(),
    text: `# Errors of the theatre\n\n<Tabs>\n<TabItem value="js" label="JavaScript">\n\n${docs().text}\n</TabItem>\n</Tabs>\n`,
  };
  const js = (codes?: Members): ProjectFile => ({ ...web(codes), options: { file: 'errors.ts', platform: 'js' } });
  expect(await found(tabs, js())).toEqual([]);
  expect(await found(tabs, js({ ...CODES, STAGE_ON_FIRE: 7 }))).toEqual([
    expect.stringContaining('error undocumented-code the js SDK ships 7 `StageOnFire`'),
  ]);
});

it('a page and one SDK that spell names each in its own style agree, however few they are', async () => {
  const few = { SEAT_TAKEN: 1, SEAT_BROKEN: 2 };
  const pascalPage = {
    ...docs(few),
    text: docs(few).text.replace(/`([A-Z_]+)`/g, (_, name: string) => `\`${pascal(name)}\``),
  };
  expect(await found(pascalPage, ios(few))).toEqual([]);
});
