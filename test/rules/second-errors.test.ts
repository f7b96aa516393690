/** Two errors of an SDK at one number, of which the page describes one. */

import { expect, it } from 'vitest';
import { CODES, TEXTS, without } from './hall.ts';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const pageSaying = (text: string): ProjectFile =>
  page({ file: 'ios.md', platform: 'ios', locale: 'en' }, [
    ...Object.entries(without('HALL_FULL')).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name]}`),
    `6 | \`HALL_FULL\` | ${text}`,
  ]);

const header = (more: string): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'Hall.h', platform: 'ios' },
  text: `enum HallError {\n${Object.entries(CODES)
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}${more}};\n`,
});

async function told(members: string, text = 'The hall is full.'): Promise<string[]> {
  const findings = await judgeProject({ files: [pageSaying(text), header(members)] });
  return findings.filter(({ rule }) => rule === 'undocumented-code').map(({ name }) => name ?? '');
}

it.each<[why: string, members: string, text: string | undefined, want: string[]]>([
  ['have nothing in common', '  INVALID_SIGNATURE = 6,\n', undefined, ['INVALID_SIGNATURE']],
  ['are three', '  INVALID_SIGNATURE = 6,\n  BROKEN_CURTAIN = 6,\n', undefined, []],
  ['are both described', '  INVALID_SIGNATURE = 6,\n', 'The hall is full, or its signature is invalid.', []],
  [
    'are told apart by the name of the row alone',
    '  INVALID_SIGNATURE = 6,\n',
    'Come back tomorrow.',
    ['INVALID_SIGNATURE'],
  ],
  ['have a word in common', '  HALL_INVALID = 6,\n', undefined, []],
  ['are an error and something else', '  CURTAIN_COLOUR = 6,\n', undefined, []],
  ['have names of short words', '  BAD_ID = 6,\n', undefined, []],
  ['are a new one and a deprecated one', '  INVALID_SIGNATURE __attribute__((deprecated)) = 6,\n', undefined, []],
  [
    'are four pairs, so that the SDK does so on purpose',
    ['INVALID_SIGNATURE = 6', 'INVALID_KEY = 5', 'INVALID_MONEY = 4', 'INVALID_DATE = 3']
      .map((one) => `  ${one},\n`)
      .join(''),
    undefined,
    [],
  ],
])('two that %s', async (_, members, text, want) => expect(await told(members, text)).toEqual(want));
