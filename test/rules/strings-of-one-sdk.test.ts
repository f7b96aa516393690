/** Strings that one SDK has twice: in two spellings, or under the name of another member. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const NAMES = [
  'wifiLost',
  'wifiBusy',
  'notScanned',
  'userDenied',
  'noAnswer',
  'badKey',
  'noKey',
  'tooLate',
  'noSignal',
];

const page: ProjectFile = {
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${NAMES.map((name) => `| \`${name}\` | About it. |\n`).join('')}`,
};
const objects = (sets: Readonly<Record<string, Readonly<Record<string, string>>>>): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'errors.js', platform: 'js' },
  text: Object.entries(sets)
    .map(([title, members]) => {
      const lines = Object.entries(members).map(([name, code]) => `  ${name}: '${code}',\n`);
      return `export const ${title} = {\n${lines.join('')}};\n`;
    })
    .join('\n'),
});
const java: ProjectFile = {
  origin: 'sdk',
  options: { file: 'Errors.java', platform: 'android' },
  text: `public enum ScanErrorCodes {\n  ${NAMES.join(',\n  ')}\n}\n`,
};
const own = Object.fromEntries(NAMES.map((name) => [name, name]));

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ severity, rule, location: { file, line }, message }) =>
        `${file}:${line} ${severity} ${rule} ${message.split(/: |; /)[0]}`,
    );
}

describe('sets of strings that are called alike', () => {
  it('are all read, whatever others know of them', async () => {
    const sets = {
      SCAN_ERRORS: own,
      LOAD_ERRORS: { wifiLost: 'wifiLost', notParsed: 'notParsed' },
      MODES: { on: 'on' },
    };
    expect(await told(page, java, objects(sets))).toEqual([
      'errors.js:15 error undocumented-code the js SDK ships notParsed, and the page errors.md does not document it',
    ]);
  });

  it('have one spelling of a string, the one that the page writes', async () => {
    const sets = { CURRENT_ERRORS: { WifiLost: 'WifiLost' }, SCAN_ERRORS: own };
    expect(await told(page, java, objects(sets))).toEqual([
      'errors.js:2 error code-mismatch js spells the code WifiLost, the page wifiLost (errors.md:5)',
    ]);
  });
});

describe('a member with the string of another', () => {
  it('is told where nearly all are called as their strings', async () => {
    const sets = { SCAN_ERRORS: { ...own, rankingInvalid: 'wifiLost' } };
    expect(await told(page, java, objects(sets))).toEqual([
      'errors.js:11 error code-mismatch js gives `rankingInvalid` the code wifiLost, which is that of `wifiLost` (errors.js:2)',
    ]);
  });

  it('may be another word for the same', async () => {
    const sets = { SCAN_ERRORS: { ...own, wifiIsLost: 'wifiLost' } };
    expect(await told(page, java, objects(sets))).toEqual([]);
  });
});
