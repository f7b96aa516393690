/** Enums that have the numbers of a page and none of its names. */

import { expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const NAMES = ['NOT_FOUND', 'BAD_TOKEN', 'TIMED_OUT', 'BUSY', 'DENIED', 'OVER_QUOTA', 'GONE'];
const COLOURS = ['RED', 'GREEN', 'BLUE', 'CYAN', 'YELLOW', 'BLACK', 'WHITE', 'PINK', 'BROWN'];

const page: ProjectFile = {
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${NAMES.map((name, at) => `| ${at + 1} | \`${name}\` | Number ${at}. |\n`).join('')}`,
};

const java = (names: readonly string[], title = 'Colour'): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${title}.java`, platform: 'java' },
  text: `public enum ${title} {\n${names.map((name, at) => `  ${name}(${at + 1})`).join(',\n')};\n  ${title}(int code) {}\n}\n`,
});

async function found(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  const rules = ['code-mismatch', 'name-mismatch', 'sdk-name-mismatch', 'undocumented-code'];
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ severity, rule, name, message }) => `${severity} ${rule} ${name ?? message}`);
}

it('are told once, and no member of theirs is', async () => {
  const said =
    'warning code-mismatch `Colour` of the java SDK gives 7 numbers of the page to something else (1 is `RED` here and `NOT_FOUND` at errors.md:5) and has hardly any of its names: the page is about another enum';
  expect(await found(page, java(COLOURS))).toEqual([said]);
  expect(await found({ ...page, options: { ...page.options, platform: 'java' } }, java(COLOURS))).toEqual([said]);
});

it('are none with words of their own for the same things, nor where too few numbers meet', async () => {
  const reworded = NAMES.map((name) => `${name}_FAILURE`);
  expect((await found(page, java(reworded))).filter((one) => one.includes('code-mismatch'))).toEqual([]);
  expect((await found(page, java(COLOURS.slice(0, 5)))).filter((one) => one.includes('code-mismatch'))).toEqual([]);
});

it('leave the other SDKs of the page as they are', async () => {
  const swift = NAMES.map(
    (name, at) => `  case ${name.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase())} = ${at + 1}\n`,
  );
  const ios: ProjectFile = {
    origin: 'sdk',
    options: { file: 'PayError.swift', platform: 'ios' },
    text: `public enum PayError: Int {\n${swift.join('')}  case walletLocked = 8\n}\n`,
  };
  expect((await found(page, java(COLOURS), ios)).slice(1)).toEqual(['error undocumented-code walletLocked']);
});

it('are none where the codes are strings, which nobody has by chance', async () => {
  const codes = COLOURS.map((_, at) => `LINK-000${at}`);
  const strings: ProjectFile = {
    ...page,
    text: `# Error codes\n\n| Code | Description |\n| --- | --- |\n${codes.map((code, at) => `| ${code} | Number ${at}. |\n`).join('')}`,
  };
  const sdk: ProjectFile = {
    origin: 'sdk',
    options: { file: 'LinkErrors.java', platform: 'java' },
    text: `class LinkErrors {\n${COLOURS.map((name, at) => `  public static final String ${name} = "${codes[at]}";\n`).join('')}}\n`,
  };
  expect(await found(strings, sdk)).toEqual([]);
});
