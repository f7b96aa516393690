/** What rows of a shared page say beside their codes: repeated numbers and names, spellings, the platforms that have them. */
import { describe, expect, it } from 'vitest';
import { android, CODES, docs, found, ios, TEXTS, web, without } from './hall.ts';
import { judgeProject, type ProjectFile } from './judge-project.ts';

describe('a page that gives one number to several errors', () => {
  const split = (name: string) => [
    `${CODES[name]} | \`${name}\` | ${TEXTS[name]}`,
    `${CODES[name]} | \`${name}_TOO\` | ${TEXTS[name]}`,
  ];
  const table = (title: string, rows: readonly string[]) =>
    `## ${title}\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}\n`;
  const repeated = ['SEAT_TAKEN', 'SEAT_BROKEN', 'ROW_CLOSED', 'TICKET_EXPIRED'].flatMap(split);
  const both = (other: readonly string[]): ProjectFile => ({
    ...docs(),
    text: `# Errors\n\n${table('Seats', repeated)}${table('Halls', other)}`,
  });

  it('in one table does so on purpose where it often does, and in another table it is a slip', async () => {
    const rows = ['5 | `TICKET_FORGED` | Call the police.', '6 | `HALL_FULL` | Come back tomorrow.'];
    const slip = ['4 | `STAGE_ON_FIRE` | Run.', ...rows.slice(1)];
    const errors = async (file: ProjectFile) =>
      (await found(file, android(), ios())).filter((one) => one.includes('duplicate-code') && one.includes(' error '));
    expect(await errors(both(rows))).toEqual([]);
    expect(await errors(both(slip))).toEqual([
      'errors.md:20 error duplicate-code 4 already names `TICKET_EXPIRED` (errors.md:13)',
    ]);
  });
});

it('one long word in two spellings is a slip of one SDK, and a short one may be another word', async () => {
  const codes = { ...CODES, CANCELED: 7, NEAR: 8 };
  const slipped = { ...CODES, CANCELLED: 7, YEAR: 8 };
  const told = (await found(docs(codes), android(codes), web(codes), ios(slipped))).filter((one) =>
    one.includes(' warning name-mismatch '),
  );
  expect(told).toEqual([
    'HallError.swift:8 warning name-mismatch ios names 7 `cancelled`, the page `CANCELED` (errors.md:9)',
  ]);
});

it('a row that says which platforms have its code promises it to them', async () => {
  const rows = Object.entries(CODES).map(([name, code]) => `| ${code} | ${name} | Android, iOS | ${TEXTS[name]} |\n`);
  const file: ProjectFile = {
    ...docs(),
    text: `# Errors\n\n| Code | Name | Platform(s) | Description |\n| --- | --- | --- | --- |\n${rows.join('')}`,
  };
  expect(await found(file, android(), ios(without('ROW_CLOSED')), web(without('HALL_FULL')))).toEqual([
    'HallError.swift:3 warning missing-on-platform the android SDK has 3 `ROW_CLOSED` (HallErrors.java:4), and the ios SDK has not',
    'errors.ts:6 info missing-on-platform the android SDK has 6 `HALL_FULL` (HallErrors.java:7), and the web SDK has not',
  ]);
});

it('a row whose name no SDK has is told, though the page has the right one in a table without numbers', async () => {
  const texts = Object.entries(TEXTS).map(([name, text]) => `| \`${name}\` | ${text} |\n`);
  const file: ProjectFile = {
    ...docs(),
    text: `${docs().text.replace('`HALL_FULL`', '`HALL_LOCKED`')}\n## Errors by name\n\n| Error | Description |\n| --- | --- |\n${texts.join('')}`,
  };
  expect(await found(file, android(), ios())).toContainEqual(
    expect.stringMatching(/^errors\.md:8 \w+ sdk-name-mismatch the page names 6 `HALL_LOCKED`/),
  );
});

describe('a table with a column for each platform', () => {
  const marked = (marks: Readonly<Record<string, string>>): ProjectFile => ({
    ...docs(),
    text: `# Errors\n\n| Code | Name | Android | iOS | Description |\n| --- | --- | --- | --- | --- |\n${Object.entries(
      CODES,
    )
      .map(([name, code]) => `| ${code} | ${name} | ${marks[name] ?? '✓ | ✓'} | ${TEXTS[name]} |\n`)
      .join('')}`,
  });

  it('agrees with an SDK that lacks what has no mark for it', async () => {
    expect(await found(marked({ ROW_CLOSED: '✓ | ✗' }), android(), ios(without('ROW_CLOSED')))).toEqual([]);
    expect(await found(marked({ ROW_CLOSED: 'yes | no' }), android(), ios(without('ROW_CLOSED')))).toEqual([]);
  });

  it('promises what has a mark', async () => {
    expect(await found(marked({ HALL_FULL: '✓ | ✗' }), android(), ios(without('ROW_CLOSED')))).toContain(
      'HallError.swift:3 warning missing-on-platform the android SDK has 3 `ROW_CLOSED` (HallErrors.java:4), and the ios SDK has not',
    );
  });

  it('does not document for a platform what it says the platform has not', async () => {
    expect(await found(marked({ ROW_CLOSED: '✓ | ✗' }), android(), ios())).toEqual([
      'HallError.swift:4 warning undocumented-code the ios SDK ships 3 `rowClosed`, and the page (errors.md:7) says that ios does not have it',
    ]);
  });
});

it('a row that lists other platforms leaves one out that the column has elsewhere, and says nothing of one that it never has', async () => {
  const rows = Object.entries(CODES).map(
    ([name, code]) => `| ${code} | ${name} | ${code === 3 ? 'Android' : 'Android, iOS'} | ${TEXTS[name]} |\n`,
  );
  const file: ProjectFile = {
    ...docs(),
    text: `# Errors\n\n| Code | Name | Platforms | Description |\n| --- | --- | --- | --- |\n${rows.join('')}`,
  };
  expect(await found(file, android(), ios(without('ROW_CLOSED')), web())).toEqual([]);
  expect(await found(file, android(), ios(), web())).toEqual([
    'HallError.swift:4 warning undocumented-code the ios SDK ships 3 `rowClosed`, and the page (errors.md:7) says that ios does not have it',
  ]);
});

it('what several rows carry and every SDK calls otherwise is no name of theirs, and a copied name is', async () => {
  const rows = (names: Readonly<Record<string, string>>): ProjectFile => ({
    ...docs(),
    text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${Object.entries(CODES)
      .map(([name, code]) => `| ${code} | ${names[name] ?? name} | ${TEXTS[name]} |\n`)
      .join('')}`,
  });
  const told = async (file: ProjectFile) =>
    (await found(file, android(), ios()))
      .filter((one) => one.includes('duplicate-name'))
      .map((one) => one.split(' ')[1]);
  expect(await told(rows({ SEAT_TAKEN: 'retryAfter', HALL_FULL: 'retryAfter' }))).toEqual(['info']);
  expect(await told(rows({ SEAT_TAKEN: 'HALL_FULL' }))).toEqual(['error']);
});

it('one of two pages that has another name than page and SDKs is told, though the other page has the right one', async () => {
  const second = { ...docs(), options: { file: 'guide.md', locale: 'en' } };
  const slipped = { ...second, text: second.text.replace('HALL_FULL', 'HALL_LOCKED') };
  expect(await found(docs(), slipped, android())).toEqual([
    'guide.md:8 error sdk-name-mismatch the page names 6 `HALL_LOCKED`, the android SDK ships `HALL_FULL` (HallErrors.java:7)',
  ]);
});

it('what a page that could not be read may document is no error', async () => {
  const unread = [{ file: 'more.md', text: '# Rows\n\n- Closed rows\n  - `ROW_CLOSED`\n' }];
  const files = [docs(without('ROW_CLOSED', without('HALL_FULL'))), android()];
  const told = (await judgeProject({ files, unread })).filter(({ rule }) => rule === 'undocumented-code');
  expect(told.map(({ severity, code }) => `${severity} ${String(code)}`)).toEqual(['info 3', 'error 6']);
  expect(told[0]?.message).toContain('though more.md:4 names it');
});
