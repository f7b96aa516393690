/** SDKs that share a page and name nearly all of its codes as it does: where they don't, somebody should look, however many agree. */

import { expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const COMMON = [
  'LOST',
  'FULL',
  'LATE',
  'BUSY',
  'DENIED',
  'BROKEN',
  'TOO_HOT',
  'TOO_COLD',
  'NO_POWER',
  'NO_WATER',
  'NO_FILTER',
];

function page(last: string, common = COMMON): ProjectFile {
  const rows = [...common, last].map((name, at) => `| ${101 + at} | \`${name}\` | Number ${at} of the kettle. |\n`);
  return {
    origin: 'docs',
    options: { file: 'errors.md', locale: 'en' },
    text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.join('')}`,
  };
}

function header(platform: string, last: string, common = COMMON): ProjectFile {
  const members = [...common, last].map((name, at) => `  ${name} = ${101 + at},\n`);
  return { origin: 'sdk', options: { file: `${platform}.h`, platform }, text: `enum Error {\n${members.join('')}};\n` };
}

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity, rule }) => severity !== 'info' && rule === 'name-mismatch')
    .map(({ severity, name, message }) => `${severity} ${name}: ${message.slice(message.indexOf(': ') + 2)}`);
}

const WHY = "the two name nearly all other codes alike, and a search for one of the names doesn't find the other";

it('two SDKs that name a code in the same other way are both told', async () => {
  const files = [
    page('SCHEMA_EXISTS'),
    header('a', 'SCHEMA_EXISTS'),
    header('b', 'LISTENER_CONFLICT'),
    header('c', 'LISTENER_CONFLICT'),
  ];
  expect(await told(...files)).toEqual([`warning LISTENER_CONFLICT: ${WHY}`, `warning LISTENER_CONFLICT: ${WHY}`]);
});

it('a page that otherwise has words of its own is not', async () => {
  const own = COMMON.map((name, at) => (at < 6 ? `${name}_KETTLE_${at}` : name));
  const files = [header('a', 'SCHEMA_EXISTS', own), header('b', 'LISTENER_CONFLICT'), header('c', 'LISTENER_CONFLICT')];
  expect(await told(page('SCHEMA_EXISTS', own), ...files)).toEqual([]);
});

const FAILURES = ['SAVE', 'LOAD', 'STORE', 'CACHE', 'LEASE', 'AGENT'].map((what) => `${what}_FAILURE`);

async function misspelt(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ rule }) => rule === 'misspelled-name')
    .map(({ name, location: { file } }) => `${name} ${file}`);
}

it.each<[string, string, readonly string[]]>([
  ['a slip that every source copies is told once, where it ships', 'LINK_FAILUE', ['a.h']],
  ['a word that differs in its first letter is another', 'LINK_AFAILURE', []],
  ['a form of the word is none', 'LINK_FAILURES', []],
])('%s', async (_, name, files) => {
  const sources = [page(name, FAILURES), header('a', name, FAILURES), header('b', name, FAILURES)];
  expect(await misspelt(...sources)).toEqual(files.map((file) => `${name} ${file}`));
});

it('a slip that several SDKs ship names them all', async () => {
  const sources = ['a', 'b', 'c'].map((platform) => header(platform, 'LINK_FAILUE', FAILURES));
  const findings = await judgeProject({ files: [page('LINK_FAILUE', FAILURES), ...sources] });
  const slips = findings.filter(({ rule }) => rule === 'misspelled-name');
  expect(slips.map(({ message }) => message)).toEqual([
    '`LINK_FAILUE` is misspelled, and in the SDKs of b and c, too: "failue" is a misspelling of "failure": 6 other names have "failure". A search for the right word doesn\'t find it',
  ]);
  expect(slips[0]?.related.map(({ file }) => file)).toEqual(expect.arrayContaining(['b.h', 'c.h']));
});

it('a slip of two SDKs in two codes is two', async () => {
  const sources = ['a', 'b'].map((platform, at) =>
    header(platform, 'LINK_FAILUE', at === 0 ? FAILURES : ['SEND_FAILURE', ...FAILURES]),
  );
  expect(await misspelt(page('LINK_FAILUE', FAILURES), ...sources)).toEqual(['LINK_FAILUE a.h', 'LINK_FAILUE b.h']);
});

it('a constant is called otherwise than what it sends, which is all that the page names', async () => {
  const codes = [...COMMON, 'TOO_WET'];
  const rows = codes.map((code, at) => `| \`${code}\` | Number ${at} of the kettle. |\n`);
  const docs: ProjectFile = {
    origin: 'docs',
    options: { file: 'errors.md', locale: 'en' },
    text: `# Error codes\n\n| Code | Description |\n| --- | --- |\n${rows.join('')}`,
  };
  const sdk = (platform: string, last: string): ProjectFile => ({
    origin: 'sdk',
    options: { file: `${platform}.ts`, platform },
    text: `export enum KettleError {\n${codes.map((code) => `  ${code === 'TOO_WET' ? last : code} = '${code}',\n`).join('')}}\n`,
  });
  expect(await told(docs, sdk('a', 'TOO_WET'), sdk('b', 'FLOODED'))).toEqual([]);
});
