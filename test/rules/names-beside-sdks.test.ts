/** A page that names a code otherwise than the SDKs: how bad that is, and when it is nothing. */

import { describe, expect, it } from 'vitest';
import { android, CODES, docs, ios, type Members, pascal, TEXTS, web, without } from './hall.ts';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const crowded = (name: string): Members => ({ ...without('HALL_FULL'), [name]: 6 });
const prefixed = (codes: Members): Members =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [`PW_${name}`, code]));

const own = (codes: Members, spell = (name: string, _code: number) => `\`${name}\``): ProjectFile =>
  page(
    { file: 'ios.md', platform: 'ios', locale: 'en' },
    Object.entries(codes).map(([name, code]) => `${code} | ${spell(name, code)} | ${TEXTS[name] ?? 'Whatever.'}`),
  );

const header = (codes: Members = CODES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Hall.h', platform: 'ios' },
  text: `enum HallError {\n${Object.entries(codes)
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}};\n`,
});

async function found(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings.filter(({ rule }) => rule === 'sdk-name-mismatch').map(show);
}

describe('the page of one SDK', () => {
  const fails = 'code that uses the documented name does not compile';
  const names = (name: string, shipped = '`HALL_FULL` (Hall.h:7)') =>
    `ios.md:8:8 error the page names 6 \`${name}\`, the ios SDK ships ${shipped}: ${fails}`;
  const slips = (name: string, shipped?: string) => names(name, shipped).replace(' error ', ' warning ');

  it.each<[string, string[]]>([
    ['HALL_FULL', []],
    ['HALLFULL', [slips('HALLFULL')]],
    ['HALL_FulL', [slips('HALL_FulL')]],
    ['HALL_FUL', [names('HALL_FUL')]],
    ['HALL_IS_FULL', [names('HALL_IS_FULL')]],
    ['HALL_CROWDED', [names('HALL_CROWDED')]],
    ['DOOR_BLOCKED', [names('DOOR_BLOCKED', '`HALL_FULL` (Hall.h:7), which means something else')]],
  ])('that is copied into code: %s', async (name, want) =>
    expect(await found(own(crowded(name)), header())).toEqual(want),
  );

  it('may name codes in words that nobody copies', async () => {
    const words = (codes: Members): ProjectFile => {
      const rows = Object.entries(codes).map(
        ([name, code]) => `| ${code} | ${inWords(name)} | What ${code} is about. |\n`,
      );
      return {
        origin: 'docs',
        options: { file: 'ios.md', platform: 'ios', locale: 'en' },
        text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.join('')}`,
      };
    };
    const inWords = (name: string) => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ');
    expect(await found(words(CODES), header())).toEqual([]);
    expect(await found(words(crowded('HALL_TOO_CROWDED')), header())).toEqual([
      "ios.md:10:7 info the page names 6 `Hall too crowded`, the ios SDK ships `HALL_FULL` (Hall.h:7): a search for one of them doesn't find the other",
    ]);
    expect(await found(words(crowded('DOOR_BLOCKED')), header())).toEqual([
      "ios.md:10:7 warning the page names 6 `Door blocked`, the ios SDK ships `HALL_FULL` (Hall.h:7), which means something else: a search for one of them doesn't find the other",
    ]);
  });

  it('may spell names as another language does, but not without the words', async () => {
    expect(await found(own(CODES), ios())).toEqual([]);
    expect(await found(own(crowded('HALLFULL')), ios())).toEqual([slips('HALLFULL', '`hallFull` (HallError.swift:7)')]);
  });

  it('may leave the prefix out of all names, and not of one', async () => {
    expect(await found(own(CODES), header(prefixed(CODES)))).toEqual([]);
    const one = { ...prefixed(without('HALL_FULL')), HALL_FULL: 6 };
    expect(await found(own(one), header(prefixed(CODES)))).toEqual([names('HALL_FULL', '`PW_HALL_FULL` (Hall.h:7)')]);
  });

  it('may give the codes two spellings and one of them the second alone', async () => {
    const both = (name: string) => `\`${name}\` / \`ACME_${name}\``;
    const second = (name: string) => `\`ACME_${name}\``;
    expect(
      await found(
        own(CODES, (name, code) => (code === 6 ? second : both)(name)),
        header(),
      ),
    ).toEqual([]);
    expect(
      await found(
        own(CODES, (name, code) => (code > 3 ? second : both)(name)),
        header(),
      ),
    ).toHaveLength(3);
  });

  it('may have words of its own for everything, which is worth knowing', async () => {
    const words = { ELSEWHERE: 1, MENDING: 2, NO_PASSING: 3, TOO_LATE: 4, CALL_POLICE: 5, HALL_FULL: 6 };
    expect((await found(own(words), header())).map((one) => one.split(' ', 2).join(' '))).toEqual(
      [3, 4, 5, 6, 7].map((line) => `ios.md:${line}:8 info`),
    );
  });

  it('is taken at its word where too few codes show a habit', async () => {
    const few = { ELSEWHERE: 1, HALL_FULL: 6 };
    expect((await found(own(few), header({ SEAT_TAKEN: 1, HALL_FULL: 6 }))).map((one) => one.split(',')[0])).toEqual([
      'ios.md:3:8 error the page names 1 `ELSEWHERE`',
    ]);
  });

  it('that has the name of the SDK in another row of the code tells two errors apart', async () => {
    const more = page({ file: 'ios.md', platform: 'ios', locale: 'en' }, [
      ...Object.entries(CODES).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]}`),
      '6 | `HALL_CLOSED` | Nobody may enter.',
    ]);
    expect(await found(more, header())).toEqual([]);
  });
});

describe('the page of several SDKs', () => {
  const names = (name: string, severity: string, more = '') =>
    `errors.md:8:8 ${severity} the page names 6 \`${name}\`, the SDKs of ios and android ship \`HALL_FULL\` (Hall.h:7)${more}: a search for one of them doesn't find the other`;

  it.each<[string, string[]]>([
    ['HALL_FULL', []],
    ['HALLFULL', []],
    ['HALL_FulL', [names('HALL_FulL', 'warning')]],
    ['HALL_FUL', [names('HALL_FUL', 'warning')]],
    ['HALL_FULL_ERROR', []],
    ['HALL_FULL_FAILED', [names('HALL_FULL_FAILED', 'info')]],
    ['HALL_IS_FULL', [names('HALL_IS_FULL', 'warning')]],
    ['FULL_HALL', [names('FULL_HALL', 'warning')]],
    ['DOOR_BLOCKED', [names('DOOR_BLOCKED', 'warning', ', which means something else')]],
  ])('%s', async (name, want) => expect(await found(docs(crowded(name)), header(), android())).toEqual(want));

  it('in the style of one of them', async () => {
    const styled = Object.fromEntries(
      Object.entries(crowded('HALL_CROWDED')).map(([name, code]) => [pascal(name), code]),
    );
    expect(await found(docs(styled), ios(), web())).toEqual([
      "errors.md:8:8 warning the page names 6 `HallCrowded`, the SDKs of ios and web ship `hallFull` (HallError.swift:7): a search for one of them doesn't find the other",
    ]);
  });
});
