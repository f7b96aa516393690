/**
 * The tool in daily use, through the built program as people run it: a repository from its first page to a removed code, and an old
 * repository of 500 pages that adopts the check.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'agora-errgen.js');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function repository(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'errgen-daily-'))), name);
  folders.push(dirname(folder));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const replace = (path: string, from: string, to: string) => {
    expect(read(path)).toContain(from);
    write(path, read(path).replace(from, to));
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('init', '-q', '-b', 'main');
  return { write, read, replace, run, git };
}

const TABLE = '# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n';

it('a repository goes from its first build to a removed code', { timeout: 240_000 }, () => {
  const { read, replace, run, git } = repository('hall', {
    'docs/ios.md': `${TABLE}| 1 | \`HallErrorFull\` | The hall is full. |\n| 2 | \`HallErrorClosed\` | The hall is closed. |\n| 3 | \`HallErrorTicketForged\` | The ticket is forged. |\n| 4 | \`HallErrorMemberMuted\` | The member is muted. |\n`,
    'docs/android.md': `${TABLE}| 1 | \`HALL_FULL\` | The hall is full. |\n| 2 | \`HALL_CLOSED\` | The hall is closed. |\n| 3 | \`TICKET_FORGED\` | The ticket is forged. |\n| 4 | \`MEMBER_MUTED\` | The member is muted. |\n`,
    'include/HallError.h':
      'typedef NS_ENUM(NSInteger, HallError) {\n  HallErrorFull = 1,\n  HallErrorClosed = 2,\n  HallErrorTicketForged = 3,\n  HallErrorMemberMuted = 4,\n};\n',
  });

  // It finds the pages and the header by itself, and builds.
  const init = run('init', '--yes');
  expect(init).toMatchObject({ status: 0, stderr: '' });
  for (const file of ['docs/ios.md', 'docs/android.md', 'include/HallError.h']) expect(init.stdout).toContain(file);
  git('add', '.');
  git('commit', '-qm', 'adopt');
  expect(run('build')).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing, 6 files up to date') });
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('check passes') });

  // A blank line is no reason to be red.
  replace('docs/ios.md', '# Error codes\n', '# Error codes\n\n');
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('check passes') });
  expect(git('status', '--porcelain')).toBe(' M docs/ios.md\n');

  // A find-and-replace that goes too far is, at its line.
  replace('docs/ios.md', 'HallErrorMemberMuted', 'HallErrorMHallErrorberMuted');
  const broken = run('check', '-f', 'json');
  const fresh = JSON.parse(broken.stdout).findings.filter(({ status }: { status: string }) => status === 'new');
  expect({
    status: broken.status,
    fresh: fresh.map(({ rule, file, line }: Record<string, unknown>) => `${file}:${line} ${rule}`),
  }).toEqual({
    status: 1,
    fresh: ['docs/ios.md:9 mangled-name'],
  });

  // It mends what it finds.
  expect(run('fix', '--write')).toMatchObject({ status: 0, stdout: 'docs/ios.md\n' });
  expect(read('docs/ios.md')).toContain('| 4 | `HallErrorMemberMuted` | The member is muted. |');
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('check passes') });

  // A code that is removed everywhere breaks those who use it, and both commands say so.
  for (const file of ['docs/ios.md', 'docs/android.md', 'include/HallError.h'])
    writeFileSync(join(folders.at(-1) ?? '', 'hall', file), read(file).replace(/^.*(?:Forged|FORGED).*\n/m, ''));
  expect(run('build')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 constant removed (TICKET_FORGED)'),
  });
  const diff = run('diff', 'main', '--fail-on', 'breaking');
  expect(diff.status).toBe(1);
  expect(diff.stdout).toMatch(/Breaking changes\n {2}removed +3 TICKET_FORGED\n.*no longer compiles: objective-c/);
  const since = run('check', '--base', 'main', '--quiet');
  expect(since.status).toBe(1);
  expect(since.stdout).toContain('error  code-removed  docs/');
  expect(since.stdout).toContain('3 `TICKET_FORGED` is gone');
  expect(read('errgen.retired.json')).toContain('"name": "TICKET_FORGED"');
  expect(read('generated/objective-c/HallErrorCode.h')).toContain('/* Retired, never used again: 3 TICKET_FORGED */');
  expect(run('next', '1-3')).toMatchObject({ status: 2 });
});

describe('an old repository of 500 pages', () => {
  const page = (number: number) => {
    const row = (at: number) => {
      const code = number * 10 + at;
      const text = at === 3 ? '这个房间已经关闭，不能再加入。' : `The part ${code} of the hall can not be entered.`;
      return `| ${code} | \`PART_${code}_CLOSED\` | ${text} |\n`;
    };
    return TABLE + [1, 2, 3, 4, 5].map(row).join('');
  };
  const pages = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`docs/part-${at + 1}.md`, page(at + 1)]));

  it('adopts the check with a baseline, and a new fault is the only one', { timeout: 240_000 }, () => {
    const { replace, run } = repository('old', {
      ...pages,
      'docs/start.md': '# Quick start\n\nInstall the SDK.\n',
      'errgen.config.json':
        '{ "id": "hall", "sources": [{ "files": "docs/**/*.md", "platform": "web", "locale": "en" }], "targets": [{ "language": "json" }], "report": false }',
    });
    const first = run('build');
    expect(first.stdout).toContain('500 documents, 2500 rows, 2500 codes; 1 other file without error codes');
    expect(first.stdout).toContain('500 warnings');

    // More than 400 findings fit on two screens, and say how they can be let wait.
    const all = run('check');
    expect(all.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
    expect(all.stdout).toContain('"baseline": "errgen.baseline.json"');

    replace('errgen.config.json', '"id": "hall"', '"id": "hall", "baseline": "errgen.baseline.json"');
    expect(run('check', '--update-baseline').status).toBe(0);
    expect(run('check').stdout).toContain('found     500 warnings, all accepted in errgen.baseline.json\n');

    replace('docs/part-250.md', '| 2502 |', '| 2501 |');
    const { status, stdout } = run('check');
    expect(status).toBe(1);
    expect(stdout.match(/^(?:error|warning|info) {2}\S+ {2}\S+/gm)).toEqual([
      'error  duplicate-code  docs/part-250.md:6:3',
    ]);
  });
});
