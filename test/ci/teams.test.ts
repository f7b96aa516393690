/** Where teams are: the action for GitHub, the hook for pre-commit and the job for GitLab, run as these services run them. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGitlab } from '../reports/service-contracts.ts';
import { type GithubApi, openGithubApi } from './github-api.ts';
import { type Ran, runAction, shell } from './run-action.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin', 'agora-errgen.js');
const GOOD = ['FULL', 'CLOSED', 'LOCKED', 'MUTED', 'DARK', 'COLD']
  .map((name, index) => `| ${index + 1} | \`ROOM_${name}\` | The room is ${name.toLowerCase()} today. |\n`)
  .join('');
const BAD = `${GOOD}| 2 | \`ROOM_GONE\` | The room is not there any more. |\n`;

let folder = '';
let env: Record<string, string> = {};
let github: GithubApi;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-teams-')));
  for (const name of ['.git', 'bin', 'temp', 'sdk']) mkdirSync(join(folder, name));
  // The program as npx and an installed hook find it, without a registry.
  command('agora-errgen', `exec '${process.execPath}' '${PROGRAM}' "$@"`);
  command('npx', 'if [ "$1" = --yes ]; then shift; fi\necho "npx $1"\nshift\nexec agora-errgen "$@"');
  command('npm', 'exit 0');
  env = { PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin` };
  github = await openGithubApi('secret');
  writeFileSync(
    join(folder, 'sdk', 'errgen.config.json'),
    '{ "sources": [{ "files": "rooms.md", "platform": "web" }] }',
  );
  await page(GOOD);
  expect((await shell('agora-errgen build', join(folder, 'sdk'), env)).exit).toBe(0);
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

function command(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

async function page(rows: string): Promise<void> {
  writeFileSync(
    join(folder, 'sdk', 'rooms.md'),
    `# Errors\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows}`,
  );
}

describe.skipIf(!existsSync(join(ROOT, 'dist', 'cli.js')))('the action', () => {
  const act = (inputs: Record<string, string> = {}, pullRequest = '7'): Promise<Ran> =>
    runAction({
      action: ROOT,
      workspace: folder,
      temp: join(folder, 'temp'),
      env: { ...env, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'rooms/sdk' },
      inputs: { 'working-directory': 'sdk', ...inputs },
      github: { 'github.token': 'secret', 'github.event.pull_request.number': pullRequest },
    });

  it('says nothing where nothing is wrong', async () => {
    expect(await act()).toMatchObject({ exit: 0, summary: expect.stringContaining('**0 errors') });
    expect(github.comments).toEqual([]);
  });

  it('annotates the line, fails, and keeps one comment up to date until all is well', async () => {
    await page(BAD);
    const { exit, log, summary } = await act();
    expect({ exit, log }).toEqual({
      exit: 1,
      log: expect.stringContaining('::error title=duplicate-code,file=sdk/rooms.md,line=11'),
    });
    expect(github.comments.map(({ body }) => body)).toEqual([`<!-- agora-errgen: sdk -->\n${summary}`]);
    expect(summary).toContain('`ROOM_GONE`');
    await page(`${BAD}| 1 | \`ROOM_LOST\` | The room is lost. |\n`);
    await act();
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('`ROOM_LOST`')]);
    await page(GOOD);
    expect((await act()).exit).toBe(0);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**0 errors')]);
  });

  it('leaves comments of people and of its other folders alone, on whatever page they stand', async () => {
    for (let id = 1; id <= 120; id += 1) github.comments.push({ id, body: `<!-- agora-errgen: folder ${id} -->` });
    await page(BAD);
    await act();
    await act();
    expect(github.comments).toHaveLength(121);
    expect(github.asked.filter((one) => one.startsWith('PATCH'))).toEqual([
      'PATCH /repos/rooms/sdk/issues/comments/121',
    ]);
  });

  it('fails for the findings, and warns where it may not comment', async () => {
    github.mayWrite = false;
    await page(BAD);
    const { exit, log } = await act();
    expect({ exit, log }).toEqual({ exit: 1, log: expect.stringContaining('was answered with 403') });
  });

  it('shortens what is too long for a comment, at the end of a section', async () => {
    const link = 'see [it](https://jira.internal.example.com/browse/ROOM)';
    const rows = Array.from({ length: 400 }, (_, index) => `| ${index + 10} | \`ROOM_E${index}\` | Gone: ${link}. |\n`);
    await page(GOOD + rows.join(''));
    const { summary } = await act();
    const body = github.comments[0]?.body ?? '';
    expect(summary.length).toBeGreaterThan(65_536);
    expect(body).toMatch(/\n\nThere is more: see the summary of the run\.\n$/);
  });

  it('runs without a pull request, with a version, a config and a threshold', async () => {
    await page(BAD);
    const inputs = { 'working-directory': '.', config: 'sdk/errgen.config.json', version: '1.2.3', 'fail-on': 'never' };
    const { exit, log } = await act(inputs, '');
    expect(log).toContain('npx agora-errgen@1.2.3');
    // Generated code is out of date: that fails whatever the threshold for findings.
    expect(exit).toBe(1);
    expect(github.asked).toEqual([]);
  });

  it('runs no text of an input, and says what is wrong with it', async () => {
    const { exit, log } = await act({ base: '$(touch stolen)' });
    expect(exit).toBe(2);
    expect(log).toContain('$(touch stolen)');
    expect(existsSync(join(folder, 'sdk', 'stolen'))).toBe(false);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('could not run')]);
  });
});

describe.skipIf(!existsSync(join(ROOT, 'dist', 'cli.js')))('others', () => {
  it('the hook passes in silence, and fails with the finding', async () => {
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hook).toMatchObject({ id: 'agora-errgen', language: 'node', pass_filenames: false });
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
    expect(await shell(hook.entry, join(folder, 'sdk'), env)).toEqual({ exit: 0, log: '' });
    await page(BAD);
    expect(await shell(hook.entry, join(folder, 'sdk'), env)).toMatchObject({
      exit: 1,
      log: expect.stringContaining('rooms.md:11'),
    });
  });

  it('the job of docs/ci.md leaves a code quality report', async () => {
    const yaml = /```yaml\n(# \.gitlab-ci\.yml\n[\s\S]*?)```/.exec(
      readFileSync(join(ROOT, 'docs', 'ci.md'), 'utf8'),
    )?.[1];
    const { script, artifacts } = parse(yaml ?? '')['error-codes'];
    await page(BAD);
    expect((await shell(script.join('\n'), join(folder, 'sdk'), env)).exit).toBe(1);
    const report = readFileSync(join(folder, 'sdk', artifacts.reports.codequality), 'utf8');
    expect(readGitlab(report).map(({ check_name }) => check_name)).toContain('duplicate-code');
    expect(artifacts.when).toBe('always');
  });
});
