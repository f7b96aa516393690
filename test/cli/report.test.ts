/** `report`: outside the project unless a folder is named, with what is new since a revision, shown where that is asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, stdio: 'pipe' });
const page = (rows: string) => `# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n${rows}`;
const ROWS = '| 71 | `ROOM_FULL` | The room is full. |\n| 72 | `ROOM_LOCKED` | The room is locked. |\n';

async function run(...args: string[]) {
  const [stdout, stderr, opened]: [string[], string[], string[]] = [[], [], []];
  const to = (written: string[]) => ({ write: (text: string) => written.push(text) });
  const open = async (path: string) => void opened.push(path);
  const exit = await main(args, { stdout: to(stdout), stderr: to(stderr), env: {}, cwd: () => folder, open });
  return { exit, stdout: stdout.join(''), stderr: stderr.join(''), opened };
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-report-')));
  git('init', '-q');
  writeFileSync(join(folder, 'errgen.config.json'), '{ "id": "room", "sources": [{ "files": "rooms.md" }] }');
  git('add', '.');
  git('commit', '-qm', 'no page yet');
  git('tag', 'empty');
  writeFileSync(join(folder, 'rooms.md'), page(ROWS));
  git('add', '.');
  git('commit', '-qm', 'a page');
  writeFileSync(join(folder, 'rooms.md'), page(`${ROWS}| 71 | \`ROOM_SHUT\` | The room was shut. |\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('stands outside the project, says what is new since a revision, and is shown', async () => {
  const before = readdirSync(folder);
  const { exit, stdout, opened } = await run('report', '--base', 'HEAD', '--open');
  const [markdown = '', html = ''] = stdout.trim().split('\n');
  expect(exit).toBe(0);
  expect(opened).toEqual([html]);
  expect(readFileSync(markdown, 'utf8')).toMatch(/## New since `HEAD`\n\n[\s\S]*error `duplicate-code`/);
  expect(readdirSync(folder)).toEqual(before);
  rmSync(dirname(markdown), { recursive: true });
});

it('stands in the folder that is named, and never among generated code', async () => {
  expect(await run('report', '--output', 'public')).toMatchObject({
    exit: 0,
    stdout: 'public/report.md\npublic/report/index.html\n',
    opened: [],
  });
  expect(existsSync(join(folder, 'public/report/index.html'))).toBe(true);
  const refused = await run('report', '--output', './generated/');
  expect(refused.exit).toBe(2);
  expect(
    refused.stderr,
  ).toBe(`generated: error: This folder holds generated code, and \`build\` writes the report there together with it.
  what to do: Run \`agora-errgen build\`, or name another folder.
`);
});

it('a base without sources is said to be none', async () => {
  const { exit, stderr } = await run('report', '--base', 'empty');
  expect(exit).toBe(2);
  expect(stderr).toContain('rooms.md');
});
