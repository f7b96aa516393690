/** SDK files whose constants hold more than the errors that a page documents. */

import { expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';

const page = (rows: readonly string[]): ProjectFile => ({
  origin: 'docs',
  options: { file: 'errors.md', locale: 'en' },
  text: `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`,
});
const sdk = (file: string, platform: string, text: string): ProjectFile => ({
  origin: 'sdk',
  options: { file, platform },
  text,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, code, name }) => `${severity} ${rule} ${code} ${name}`);
}

const NEGATIVE = ['-1 | `LOST` | Gone.', '-2 | `FULL` | No room.', '-3 | `LATE` | Too late.', '-4 | `BUSY` | Later.'];
const OTHERS = [
  'VERSION = 1',
  'VERSION_JSON = 3',
  'NORMAL = 0',
  'ONEWAY = 1',
  'TYPE_NULL = 0',
  'TYPE_HASH = 1',
  'TYPE_GRID = 3',
];

it('versions and modes beside negative errors are none of the codes', async () => {
  const members = ['SUCCESS = 0', 'LOST = -1', 'FULL = -2', 'LATE = -3', 'BUSY = -4', 'DENIED = -5', ...OTHERS];
  const fields = members.map((one) => `  public static final int ${one};\n`).join('');
  const java = sdk('Helper.java', 'java', `public class Helper {\n${fields}}\n`);
  expect(await told(page(NEGATIVE), java)).toEqual(['error undocumented-code -5 DENIED']);
});

it('indexes in a file of error macros are none of the codes', async () => {
  const rows = ['7001 | `LOST` | Gone.', '7002 | `FULL` | No room.', '7003 | `LATE` | Too late.'];
  const errors = '#define ERR_LOST 7001\n#define ERR_FULL 7002\n#define ERR_LATE 7003\n#define ERR_BUSY 7004\n';
  const indexes = ['STATE', 'ERROR', 'DATE', 'ID'].map((one, at) => `#define PT_INDEX_${one} ${at}\n`).join('');
  expect(await told(page(rows), sdk('pay.m', 'ios', errors + indexes))).toEqual([
    'error undocumented-code 7004 ERR_BUSY',
  ]);
});

it('numbers that an enum keeps free are asked for on no page', async () => {
  const rows = ['1 | `LOST` | Gone.', '2 | `FULL` | No room.', '3 | `LATE` | Too late.'];
  const free = Array.from({ length: 20 }, (_, at) => `N${String(at + 4).padStart(5, '0')} = ${at + 4},`).join(' ');
  const text = `#[repr(u32)]\npub enum ErrorCode {\n    Lost = 1,\n    Full = 2,\n    Late = 3,\n\n    // Kept for later.\n${free}\n}\n`;
  expect(await told(page(rows), sdk('e.rs', 'rust', text))).toEqual([]);
});
