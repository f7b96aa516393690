/** Codes that are strings and differ from the SDK's by a letter, by case or by separators. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const CODES = ['GATE01', 'GATE02', 'GATE03', 'GATE04', 'GATE05', 'LAMP01', 'LAMP02'];
const NAMES = ['gateLost', 'gateShut', 'wallBroken', 'roofOpen', 'pathGone', 'lampDark', 'lampBurst'];

const page = (codes: readonly string[], platform?: string): ProjectFile => ({
  origin: 'docs',
  options: { file: `${platform ?? 'errors'}.md`, locale: 'en', ...(platform !== undefined && { platform }) },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${codes.map((code, at) => `| \`${code}\` | Thing ${at} went wrong. |\n`).join('')}`,
});
const sdk = (codes: readonly string[], platform = 'web', names = NAMES): ProjectFile => ({
  origin: 'sdk',
  options: { file: `${platform}.ts`, platform },
  text: `export enum GateErrorCode {\n${codes.map((code, at) => `  ${names[at] ?? `more${at}`} = '${code}',\n`).join('')}}\n`,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ rule }) => !['name-format', 'code-order', 'missing-on-platform'].includes(rule))
    .map(({ severity, rule, location: { file, line }, message, edit }) =>
      `${file}:${line} ${severity} ${rule} ${message}; ${edit?.description}`.replace(/ where (?:both|apps) .*/, ''),
    );
}
const rules = async (...files: ProjectFile[]) =>
  (await told(...files)).map((one) => one.split(' ').slice(0, 3).join(' '));

describe('a code that is a slip away from that of the SDK', () => {
  it('is one finding on the page, with the right code', async () => {
    expect(await told(page(CODES.with(5, 'LAMB01')), sdk(CODES))).toEqual([
      'errors.md:10 error code-mismatch the page writes the code LAMB01 where the web SDK ships LAMP01 (web.ts:7): strings are compared letter by letter, so code that follows the page misses the error; write LAMP01 here;',
    ]);
  });

  it('is one of the SDK where the page writes the word as the others have it', async () => {
    expect(await told(page(CODES), sdk(CODES.with(2, 'GAET03')))).toEqual([
      'web.ts:4 error code-mismatch the web SDK ships GAET03 where the page writes GATE03 (errors.md:7): strings are compared letter by letter, so code that follows the page misses the error; use GATE03 here, or write GAET03 at errors.md:7',
    ]);
  });

  it('is told once for all SDKs', async () => {
    expect(await told(page(CODES.with(5, 'LAMB01')), sdk(CODES), sdk(CODES, 'node'))).toEqual([
      expect.stringContaining('where the SDKs of web and node ship LAMP01 (web.ts:7)'),
    ]);
    expect(await rules(page(CODES), sdk(CODES.with(2, 'GAET03')), sdk(CODES.with(2, 'GAET03'), 'node'))).toEqual([
      'web.ts:4 error code-mismatch',
    ]);
  });

  it('is one beside an SDK that has few of the codes, too', async () => {
    const few = ['LAMP01', 'WALL01', 'WALL02', 'WALL03'];
    const wrong = CODES.with(5, 'LAMB01');
    const found = await rules(page(wrong, 'web'), sdk(CODES), page(wrong, 'node'), sdk(few, 'node', ['lampDark']));
    expect(found).toContain('node.md:10 error code-mismatch');
  });

  it.each([
    ['a letter more', 'LAMMP01'],
    ['a letter less', 'LAP01'],
    ['another letter', 'LUMP01'],
    ['two letters in the other order', 'LAPM01'],
  ])('has %s', async (_, code) => {
    expect(await rules(page(CODES.with(5, code)), sdk(CODES))).toEqual(['errors.md:10 error code-mismatch']);
  });

  it.each([
    ['another digit', 'LAMP07'],
    ['two other letters', 'LAND01'],
  ])('has not %s', async (_, code) => {
    expect(await rules(page(CODES.with(5, code)), sdk(CODES))).toEqual([
      'errors.md:10 info phantom-code',
      'web.ts:7 error undocumented-code',
    ]);
  });
});

describe('a string that the page spells in another way', () => {
  it.each([
    ['another case', 'Lamp01'],
    ['a separator', 'LAMP-01'],
  ])('with %s never matches', async (_, code) => {
    expect(await told(page(CODES.with(5, code)), sdk(CODES))).toEqual([
      `errors.md:10 warning code-mismatch the page writes \`${code}\` where the web SDK sends \`LAMP01\` (web.ts:7), and nearly all other codes are spelled alike: strings are compared letter by letter, so one of the two never matches; write \`LAMP01\` here, or send \`${code}\` where the page is right`,
    ]);
  });

  it('is told once for all SDKs', async () => {
    expect(await told(page(CODES.with(5, 'Lamp01')), sdk(CODES), sdk(CODES, 'node'))).toEqual([
      expect.stringContaining('where the SDKs of web and node send `LAMP01` (web.ts:7)'),
    ]);
  });

  it('has a row of its own under another name', async () => {
    const rows = CODES.map((code, at) => `${code === 'LAMP01' ? 'LAMP-01' : code} | Thing ${at} | It went wrong.`);
    const named: ProjectFile = {
      origin: 'docs',
      options: { file: 'errors.md', locale: 'en' },
      text: `# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n| ${rows.join(' |\n| ')} |\n`,
    };
    expect(await rules(named, sdk(CODES))).toContain('errors.md:10 error code-mismatch');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['where the page has its own way with all of them', CODES.map((code) => code.toLowerCase()), CODES],
    ['where it has it with some', CODES.map((code, at) => (at < 3 ? code.toLowerCase() : code)), CODES],
    ['where there are few', CODES.slice(0, 5).with(4, 'gate05'), CODES.slice(0, 5)],
  ])('is nothing %s', async (_, written, shipped) => {
    expect(await rules(page(written), sdk(shipped))).not.toContainEqual(expect.stringContaining('code-mismatch'));
  });

  it('is nothing where the SDK has names alone', async () => {
    const swift: ProjectFile = {
      origin: 'sdk',
      options: { file: 'GateError.swift', platform: 'ios' },
      text: `public enum GateError: Error {\n${NAMES.map((name) => `  case ${name}\n`).join('')}}\n`,
    };
    const kebab = NAMES.map((name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`));
    expect(await rules(page(kebab.with(3, 'roofopen')), swift)).not.toContain('errors.md:8 warning code-mismatch');
  });
});

describe('two codes that are alike are two', () => {
  const phantoms = (found: readonly string[]) => found.filter((one) => one.includes('code-mismatch'));

  it.each<[string, readonly string[], readonly string[]]>([
    ['where the SDK ships both', CODES.with(5, 'LAMB01'), [...CODES, 'LAMB01']],
    ['where the page has both', [...CODES, 'LAMB01'], CODES],
    ['where two of the SDK are alike', CODES.with(5, 'LAMB01'), [...CODES, 'LUMB01']],
    ['where two of the page are', [...CODES.with(5, 'LAMB01'), 'LUMP01'], CODES],
    ['where both words stand in other codes', CODES.with(5, 'LAMB01').with(6, 'LAMB02'), [...CODES, 'LAMP03']],
    ['where a letter tells them apart', [...CODES, 'GATE_A'], [...CODES, 'GATE_B']],
    ['where few codes are the same', CODES.slice(1, 6).with(4, 'LAMB01'), CODES.slice(1, 6)],
    ['where many are not', [...CODES.with(5, 'LAMB01'), 'WALL01', 'WALL02'], [...CODES, 'ROOF01', 'ROOF02']],
  ])('%s', async (_, written, shipped) => {
    expect(phantoms(await told(page(written), sdk(shipped)))).toEqual([]);
  });
});
