/**
 * The door to files: the same project read from a disk, from memory and from a revision of git gives the same, and the last two
 * look at no disk and at no work tree.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { gitFiles } from '../../src/files/git-files.ts';
import { diskFiles, memoryFiles } from '../../src/files/index.ts';
import { type Files, kindBehind } from '../../src/model/files.ts';
import { CannotRun } from '../../src/model/problem.ts';
import { isSystemError } from '../../src/model/system-error.ts';
import { type Outcome, runPipeline } from '../../src/pipeline.ts';
import { ruleList } from '../../src/rules/index.ts';

const PAGES = {
  'errgen.config.json': JSON.stringify({
    id: 'chat',
    sources: [{ files: 'docs/*.md', platform: 'android', locale: 'en' }],
    sdk: [{ files: 'include/ErrorCode.h', platform: 'android' }],
  }),
  'docs/errors.md':
    '# Error codes\n\n| Code | Name | Description |\n|---|---|---|\n| 1 | `NOT_FOUND` | Nothing was found. |\n| 2 | `BUSY` | It is busy. |\n',
  'docs/guide/start.md': '# Getting started\n\nNothing about codes.\n',
  'include/ErrorCode.h': 'typedef enum { NOT_FOUND = 1, BUSY = 3 } ErrorCode;\n',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-doors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function commit(files: Readonly<Record<string, string>>): void {
  write(files);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'pages');
}

async function outcomeOf(files: Files, cwd: string): Promise<Outcome> {
  const project = await loadConfig({ cwd, files, rules: ruleList(), languages: targetLanguages() });
  return runPipeline(project, files);
}

/** What a run says, apart from where its folder is. */
function said({ reviews, plans, stale, problems }: Outcome) {
  return {
    findings: reviews.flatMap((review) => review.findings),
    actions: plans.flatMap((plan) => plan.actions),
    stale,
    problems,
  };
}

/** The same paths below another root. */
function below(root: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]));
}

describe('one project through three doors', () => {
  it('gives the same findings and the same files', async () => {
    commit(PAGES);
    const disk = said(await outcomeOf(diskFiles, folder));
    expect(disk.findings.map(({ rule, code }) => `${rule} ${code}`)).toContain('sdk-code-mismatch 2');
    expect(disk.actions.map(({ path, kind }) => `${kind} ${path}`)).toContain('create typescript/ChatErrorCode.ts');
    expect(said(await outcomeOf(memoryFiles(below('/project', PAGES)), '/project'))).toEqual(disk);
    expect(said(await outcomeOf(gitFiles(folder, 'HEAD'), folder))).toEqual(disk);
  });

  it('finds in memory what a build wrote there: nothing is stale', async () => {
    const first = await outcomeOf(memoryFiles(below('/project', PAGES)), '/project');
    const built = Object.fromEntries(
      first.plans.flatMap(({ shown, actions }) => actions.map(({ path, content }) => [`${shown}/${path}`, content])),
    );
    const second = await outcomeOf(memoryFiles(below('/project', { ...PAGES, ...built })), '/project');
    expect(first.stale.length).toBeGreaterThan(4);
    expect(second.stale).toEqual([]);
  });

  it('runs commands on memory alone', async () => {
    const output = { stdout: '', stderr: '' };
    const code = await main(['check', '--format', 'json'], {
      files: memoryFiles(below('/nowhere/at/all', PAGES)),
      stdout: { write: (text: string) => (output.stdout += text) },
      stderr: { write: (text: string) => (output.stderr += text) },
      env: {},
      cwd: () => '/nowhere/at/all/docs',
    });
    expect({ code, stderr: output.stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(output.stdout).summary.codes).toBe(3);
  });
});

describe('a revision of git', () => {
  it('is read as it was committed, whatever the work tree holds', async () => {
    commit(PAGES);
    const committed = said(await outcomeOf(gitFiles(folder, 'main'), folder));
    write({ 'docs/errors.md': 'no table any more\n', 'docs/new.md': PAGES['docs/errors.md'] });
    rmSync(join(folder, 'include'), { recursive: true });
    const status = git('status', '--porcelain');
    expect(said(await outcomeOf(gitFiles(folder, 'main'), folder))).toEqual(committed);
    expect(git('status', '--porcelain')).toBe(status);
    expect(readFileSync(join(folder, 'docs/errors.md'), 'utf8')).toBe('no table any more\n');
  });

  it('follows the links that it holds', async () => {
    write(PAGES);
    symlinkSync('errors.md', join(folder, 'docs', 'linked.md'));
    symlinkSync('loop', join(folder, 'loop'));
    commit({});
    const files = gitFiles(folder, 'HEAD');
    expect(files.exists(join(folder, 'docs/linked.md'))).toBe('link');
    expect(kindBehind(files, join(folder, 'docs/linked.md'))).toBe('file');
    expect(files.realPath(join(folder, 'docs/linked.md'))).toBe(files.realPath(join(folder, 'docs/errors.md')));
    expect(new TextDecoder().decode(files.read(join(folder, 'docs/linked.md')))).toBe(PAGES['docs/errors.md']);
    expect(files.realPath(join(folder, 'loop'))).toBeNull();
  });

  it.each(['nowhere', '--upload-pack=x', ''])('says that there is no %j', (revision) => {
    commit(PAGES);
    expect(problemsOf(() => gitFiles(folder, revision))).toEqual([
      expect.stringMatching(/^The revision ".*" could not be read from git: /),
    ]);
  });

  it('says that a folder is in no repository', () => {
    expect(problemsOf(() => gitFiles(folder, 'main'))).toEqual([
      'This folder is in no git repository, so it has no revision "main".',
    ]);
  });
});

describe('what stands where', () => {
  const files = memoryFiles({ '/a/b/c.md': 'text', '/a/d.md': new Uint8Array([0xff]) });

  it.each([
    ['/', 'folder'],
    ['/a', 'folder'],
    ['/a/', 'folder'],
    ['/a/b/../d.md', 'file'],
    ['/a/x', null],
    ['/a/b/c.md/x', null],
  ])('%s is %s', (path, kind) => {
    expect(files.exists(path)).toBe(kind);
  });

  it('lists a folder by code unit', () => {
    expect(files.list('/a')).toEqual([
      { name: 'b', kind: 'folder' },
      { name: 'd.md', kind: 'file' },
    ]);
  });

  it.each([
    ['a missing file', () => files.read('/x'), 'ENOENT'],
    ['a folder read as a file', () => files.read('/a'), 'EISDIR'],
    ['a missing folder', () => files.list('/x'), 'ENOENT'],
    ['a file listed as a folder', () => files.list('/a/d.md'), 'ENOTDIR'],
  ])('%s fails as a disk fails', (_, act, code) => {
    let thrown: unknown = null;
    try {
      act();
    } catch (error) {
      thrown = error;
    }
    expect(isSystemError(thrown) ? thrown.code : thrown).toBe(code);
  });
});

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof CannotRun) return error.problems.map(({ what }) => what);
    throw error;
  }
  return [];
}
