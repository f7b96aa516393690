/** `check --changed-since`: findings on the lines of a branch, committed or not, and none of what was there before. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { changedLines } from '../../src/files/changed-lines.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

async function check(...args: string[]) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exit = await main(['check', '-f', 'json', ...args], {
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text) },
    env: {},
    cwd: () => join(folder, 'docs'),
  });
  if (stdout.length === 0) return { exit, found: stderr.join('') };
  const found: { file: string; line: number; rule: string }[] = JSON.parse(stdout.join('')).findings;
  return { exit, found: found.map(({ file, line, rule }) => `${file}:${line} ${rule}`) };
}

const TABLE = '# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n';
const ROWS = [11, 12, 13, 14, 15].map(
  (code) => `| ${code} | \`ROOM_E${code}\` | The room number ${code} is not there. |\n`,
);
const OLD = '| 1 | `ROOM_FULL` | The room is full. |\n| 2 | `ROOM_CLOSED` | 房间已经关闭，不能再加入。 |\n';
const HEAD = TABLE + ROWS.join('');

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-since-')));
  mkdirSync(join(folder, 'docs'));
  git('init', '-q', '-b', 'main');
  write('docs/errgen.config.json', '{ "sources": [{ "files": "*.md", "platform": "web", "locale": "en" }] }');
  write('docs/rooms.md', HEAD + OLD);
  git('add', '.');
  git('commit', '-qm', 'old');
  git('checkout', '-qb', 'work');
  write('docs/rooms.md', `${HEAD}${OLD}| 3 | \`ROOM_LOCKED\` | 房间已经锁定，不能再加入。 |\n`);
  git('commit', '-qam', 'committed on the branch');
  git('checkout', '-q', 'main');
  write('docs/other.md', '# Other\n');
  git('add', '.');
  git('commit', '-qm', 'main goes on');
  git('checkout', '-q', 'work');
  write(
    'docs/rooms.md',
    `${readFileSync(join(folder, 'docs/rooms.md'), 'utf8')}| 4 | \`ROOM_DIM\` | 房间太暗，不能再加入。 |\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves out what was there before the branch', async () => {
  expect((await check()).found).toEqual([11, 12, 13].map((line) => `rooms.md:${line} mixed-language`));
  expect((await check('--changed-since', 'main')).found).toEqual(
    [12, 13].map((line) => `rooms.md:${line} mixed-language`),
  );
  expect((await check('--changed-since', 'HEAD')).found).toEqual(['rooms.md:13 mixed-language']);
});

it('says where a revision is none', async () => {
  expect(await check('--changed-since', 'nowhere')).toMatchObject({
    exit: 2,
    found: expect.stringContaining('"nowhere"'),
  });
});

it('knows new files, removed lines, and names and lines that look like heads of a diff', () => {
  write('docs/a "b" ü.md', '+++ b/docs/rooms.md\n@@ -1 +1 @@\n');
  git('add', '.');
  git('commit', '-qm', 'odd');
  write('docs/a "b" ü.md', '+++ b/docs/rooms.md\n++ b/docs/rooms.md\n@@ -1 +1 @@\n');
  write('docs/new.md', 'new\n');
  write('docs/rooms.md', HEAD + OLD.split('\n')[0]);
  const changed = changedLines(folder, 'HEAD');
  expect(Object.fromEntries([...changed].map(([path, ranges]) => [path.slice(folder.length + 1), ranges]))).toEqual({
    'docs/a "b" ü.md': [{ from: 2, to: 2 }],
    'docs/new.md': [{ from: 1, to: Number.POSITIVE_INFINITY }],
    'docs/rooms.md': [{ from: 10, to: 10 }],
  });
});
