/** What a baseline still accepts after pages, headers and platforms were renamed, and what it doesn't. */

import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const HEAD = '# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n';
const ROWS = ['FULL', 'SHUT', 'DARK', 'COLD'].map(
  (name, at) => `| ${at + 1} | \`ROOM_${name}\` | The room is ${name}. |\n`,
);
const CHINESE = '| 5 | `ROOM_LOCKED` | 房间已经锁定，不能再加入。 |\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-baseline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

/** `web` has a text in Chinese and lacks the last code that `ios` has. */
function project(web: string, platform: string): void {
  write(
    'ios.md',
    HEAD +
      ROWS.join('') +
      CHINESE.replace(/房.*。/, 'The room is locked.') +
      '| 6 | `ROOM_GONE` | The room is gone. |\n',
  );
  write(
    'errgen.config.json',
    JSON.stringify({
      sources: [
        { files: 'ios.md', platform: 'ios', locale: 'en' },
        { files: web, platform, locale: 'en' },
      ],
      baseline: 'errgen.baseline.json',
    }),
  );
}

async function check(...flags: string[]): Promise<string[]> {
  const out: string[] = [];
  await main(['check', '-f', 'json', ...flags], {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: () => true },
    env: {},
    cwd: () => folder,
  });
  const { findings }: { findings: { rule: string; status: string; code: number }[] } = JSON.parse(out.join(''));
  return findings.map(({ rule, status, code }) => `${rule} ${code} ${status}`).sort();
}

const ACCEPTED = ['missing-on-platform 6 accepted', 'mixed-language 5 accepted'];

beforeEach(async () => {
  project('web.md', 'web');
  write('web.md', HEAD + ROWS.join('') + CHINESE);
  expect(await check('--update-baseline')).toEqual(ACCEPTED);
});

it('a page that was moved', async () => {
  renameSync(join(folder, 'web.md'), join(folder, 'browser.md'));
  project('browser.md', 'web');
  expect(await check()).toEqual(ACCEPTED);
});

it('a platform that was renamed', async () => {
  project('web.md', 'browser');
  expect(await check()).toEqual(ACCEPTED);
});

it('a header that was renamed', async () => {
  write('web.md', (HEAD + ROWS.join('') + CHINESE).replace('| Error code |', '| Code |'));
  expect(await check()).toEqual(ACCEPTED);
});

it('a baseline of an earlier version, by fingerprint alone', async () => {
  const old = readFileSync(join(folder, 'errgen.baseline.json'), 'utf8').replace(/^ *"kin": .*\n/gm, '');
  write('errgen.baseline.json', old);
  expect(await check()).toEqual(ACCEPTED);
  project('web.md', 'browser');
  expect(await check()).toEqual(['missing-on-platform 6 new', 'mixed-language 5 accepted']);
});

it('not the same fault on another page that was there before', async () => {
  write('web.md', HEAD + ROWS.join('') + CHINESE.replace(/房.*。/, 'The room is locked.'));
  write('ios.md', HEAD + ROWS.join('') + CHINESE);
  expect(await check()).toEqual(['mixed-language 5 new']);
});
