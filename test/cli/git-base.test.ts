/** Bases that are git revisions: what was committed, or what the sources said where no catalog was. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });
const page = (rows: string) => `# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n${rows}`;
const FULL = '| 71 | `ROOM_FULL` | The room is full. |\n';
const LOCKED = '| 72 | `ROOM_LOCKED` | The room is locked. |\n';

async function run(...args: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const to = (written: string[]) => ({ write: (text: string) => written.push(text) });
  const exit = await main(args, { stdout: to(stdout), stderr: to(stderr), env: {}, cwd: () => folder });
  return { exit, stdout: stdout.join(''), stderr: stderr.join('') };
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-base-')));
  git('init', '-q');
  writeFileSync(
    join(folder, 'errgen.config.json'),
    '{ "id": "room", "sources": [{ "files": "rooms.md", "platform": "web" }], "targets": [{ "language": "kotlin" }] }',
  );
  writeFileSync(join(folder, 'rooms.md'), page(FULL + LOCKED));
  git('add', '.');
  git('commit', '-qm', 'sources alone');
  git('tag', 'sources');
  await run('build');
  git('add', '.');
  git('commit', '-qm', 'with generated code');
  git('tag', 'built');
  writeFileSync(join(folder, 'rooms.md'), page(FULL));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['sources', 'built'])('diff compares with the revision "%s"', async (revision) => {
  const { exit, stdout } = await run('diff', revision, '--fail-on', 'breaking');
  expect({ exit, stdout }).toEqual({
    exit: 1,
    stdout: `Breaking changes
  removed     72 ROOM_LOCKED
              code that uses it no longer compiles: kotlin

1 change since ${revision}, 1 of them breaking: it asks for a major version.
`,
  });
});

it('a revision that is none is said to be none', async () => {
  const { exit, stderr } = await run('diff', 'nowhere');
  expect(exit).toBe(2);
  expect(stderr).toContain('The revision "nowhere" could not be read from git');
});
