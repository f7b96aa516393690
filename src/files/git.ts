/** Running git, with its refusals in words that a person can act on. */

import { execFileSync } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError } from '../model/system-error.ts';

/** The largest output of git that is taken: a list of all files, or one file. */
const MOST_BYTES = 1 << 30;

/** What git prints, run in a folder of a repository; throws `CannotRun` where it refuses. */
export function git(cwd: string, args: readonly string[], revision: string): Uint8Array {
  try {
    return execFileSync('git', args, { cwd, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new CannotRun([explain(error, cwd, revision)]);
  }
}

function explain(error: unknown, cwd: string, revision: string) {
  if (isSystemError(error) && error.code === 'ENOENT')
    return problem(null, 'git was not found, and a revision can only be read with it.', 'Install git.');
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
  if (/not a git repository/i.test(said ?? ''))
    return problem(
      cwd,
      `This folder is in no git repository, so it has no revision "${revision}".`,
      'Name a folder or a catalog.json instead.',
    );
  return problem(
    null,
    `The revision "${revision}" could not be read from git: ${said}.`,
    'Name a branch, a tag or a commit that this clone has; CI often fetches the newest commit alone.',
  );
}

export function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function posixPath(path: string): string {
  return resolve(path).split(sep).join('/');
}
