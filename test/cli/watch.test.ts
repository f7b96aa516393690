/** `build --watch` as people run it: a process that builds again when a page is saved, and outlives a broken one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'agora-errgen.js');
const HEAD = '# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n';
const FULL = '| 71 | `ROOM_FULL` | The room is full. |\n';
const LOCKED = '| 72 | `ROOM_LOCKED` | The room is locked. |\n';

let folder = '';
let child: ChildProcess;
let printed = '';

/** Resolves once the process has printed something since the last time that this was asked. */
async function until(text: string): Promise<string> {
  for (;;) {
    const at = printed.indexOf(text);
    if (at >= 0) {
      const seen = printed.slice(0, at + text.length);
      printed = printed.slice(at + text.length);
      return seen;
    }
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-watch-')));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(
    join(folder, 'errgen.config.json'),
    '{ "id": "room", "sources": [{ "files": "docs/**/*.md", "platform": "web" }], "targets": [{ "language": "json" }] }',
  );
  writeFileSync(join(folder, 'docs', 'rooms.md'), HEAD + FULL);
  child = spawn(process.execPath, [BIN, 'build', '--watch'], { cwd: folder });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (printed += String(data)));
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

it('builds again when a page is saved, said to be broken, and made whole', { timeout: 120_000 }, async () => {
  const generated = () => readFileSync(join(folder, 'generated', 'json', 'RoomErrorCode.json'), 'utf8');
  await until('Waiting for changes');
  expect(generated()).not.toContain('ROOM_LOCKED');

  // As editors save: a new file takes the place of the old one.
  writeFileSync(join(folder, 'docs', '.rooms.md.swp'), HEAD + FULL + LOCKED);
  renameSync(join(folder, 'docs', '.rooms.md.swp'), join(folder, 'docs', 'rooms.md'));
  await until('1 constant added since the last build');
  await until('Built.');
  expect(generated()).toContain('ROOM_LOCKED');

  writeFileSync(join(folder, 'docs', 'rooms.md'), 'Nothing.\n');
  await until('No error codes were recognised');
  expect(generated()).toContain('ROOM_LOCKED');

  mkdirSync(join(folder, 'docs', 'more'));
  writeFileSync(join(folder, 'docs', 'more', 'new.md'), HEAD + FULL + LOCKED);
  expect(await until('Built.')).toContain('1 document, 2 rows, 2 codes; 1 other file without error codes');
});
