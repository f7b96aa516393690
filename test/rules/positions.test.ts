/** Where names are the codes, the positions that some languages count in their enums are none. */

import { expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const NAMES = ['NOT_READY', 'FLAG_LOST', 'PARSE_ERROR', 'TYPE_WRONG', 'FATAL_ERROR', 'GENERAL'];
const TEXTS = [
  'The provider is not ready.',
  'No such flag.',
  'It could not be parsed.',
  'Of another type.',
  'Beyond repair.',
  'Any other error.',
];

const page = (states = ''): ProjectFile => ({
  origin: 'docs',
  options: { file: 'types.md', locale: 'en' },
  text: `# Error codes\n\n| Error code | Explanation |\n| --- | --- |\n${NAMES.map((name, at) => `| ${name} | ${TEXTS[at]} |\n`).join('')}\n${states}`,
});
const words = (name: string) =>
  name
    .toLowerCase()
    .split('_')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
const java: ProjectFile = {
  origin: 'sdk',
  options: { file: 'ErrorCode.java', platform: 'java' },
  text: `public enum ErrorCode { ${NAMES.join(', ')} }\n`,
};
const typescript: ProjectFile = {
  origin: 'sdk',
  options: { file: 'error-code.ts', platform: 'js' },
  text: `export enum ErrorCode {\n${NAMES.map((name, at) => `  /** ${TEXTS[at]} */\n  ${name} = '${name}',\n`).join('')}}\n`,
};
const csharp = (first = ''): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'ErrorType.cs', platform: 'dotnet' },
  text: `public enum ErrorType { None${first}, ${NAMES.map((name) => words(name).join('')).join(', ')} }\n`,
});
const swift = (names = NAMES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'ErrorCode.swift', platform: 'ios' },
  text: `public enum ErrorCode: Int {\n${[...names]
    .sort()
    .map(
      (name) =>
        `  case ${words(name)
          .join('')
          .replace(/^./, (letter) => letter.toLowerCase())}\n`,
    )
    .join('')}}\n`,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity, rule }) => severity !== 'info' || rule === 'unnumbered-name' || rule === 'code-mismatch')
    .map(({ severity, rule, code, name }) => `${severity} ${rule} ${code} ${name}`);
}

it.each<[string, ProjectFile]>([
  ['counted from nothing', csharp()],
  ['counted from a first member', csharp(' = 0')],
])('an enum of positions, %s, has the names of the others for its codes', async (_, counted) => {
  expect(await told(page(), java, typescript, counted, swift())).toEqual([]);
});

it('a name that only such an enum has is undocumented', async () => {
  expect(await told(page(), java, typescript, csharp(), swift([...NAMES, 'CACHE_LOST']))).toEqual([
    'error undocumented-code cacheLost cacheLost',
  ]);
});

it('positions that every SDK counts alike are numbers', async () => {
  const findings = await judgeProject({ files: [page(), csharp(), swift(['GONE', 'LOST'])] });
  expect(findings.some(({ code }) => typeof code === 'number')).toBe(true);
});

it('a table of states beside the codes may use their words', async () => {
  const states = ['READY', 'STALE', 'FATAL', 'CLOSED', 'FAILED'];
  const rows = states.map((name) => `| ${name} | ${name === 'FATAL' ? 'Beyond repair.' : `It is ${name}.`} |\n`);
  const table = `## Status\n\nErrors leave the provider in one of these.\n\n| Error status | Explanation |\n| --- | --- |\n${rows.join('')}`;
  expect(await told(page(table), java, typescript)).toEqual([]);
});
