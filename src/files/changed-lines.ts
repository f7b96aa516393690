/**
 * The lines of a work tree that have changed since a revision, so that a check can speak of those alone.
 * @see https://git-scm.com/docs/git-diff
 */

import { posix } from 'node:path';
import { CannotRun } from '../model/problem.ts';
import { git, posixPath, text } from './git.ts';

/** Lines of a file, from and to inclusive; for a new file all of them. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The changed lines by absolute path: those since the work branched off the revision, in commits or not. Where lines were
 * removed, the lines around the gap count.
 */
export function changedLines(folder: string, revision: string): ReadonlyMap<string, readonly LineRange[]> {
  const run = (cwd: string, ...args: string[]) => text(git(cwd, args, revision));
  const root = posixPath(run(folder, 'rev-parse', '--show-toplevel').trim());
  const commit = run(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).trim();
  const flags = ['--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/'];
  const diff = run(root, '-c', 'core.quotePath=false', 'diff', ...flags, branchPoint(root, commit), '--');
  const added = run(root, 'ls-files', '--others', '--exclude-standard', '-z').split('\0');
  return new Map([
    ...readHunks(diff).map(([path, ranges]) => [posix.join(root, path), ranges] as const),
    ...added.filter((path) => path !== '').map((path) => [posix.join(root, path), WHOLE] as const),
  ]);
}

const WHOLE: readonly LineRange[] = [{ from: 1, to: Number.POSITIVE_INFINITY }];

/** Where HEAD branched off a commit; a clone that is too shallow to know is compared with the commit itself. */
function branchPoint(root: string, commit: string): string {
  try {
    return text(git(root, ['merge-base', 'HEAD', commit], commit)).trim();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return commit;
  }
}

/** The new lines of every file of a diff without context. */
function readHunks(diff: string): (readonly [string, readonly LineRange[]])[] {
  const files: [string, LineRange[]][] = [];
  // What is left of the hunk: its lines may look like the heads of others.
  let left = 0;
  for (const line of diff.split('\n')) {
    if (left > 0) {
      if (/^[-+]/.test(line)) left--;
      continue;
    }
    const path = /^\+\+\+ (.*?)\t?$/.exec(line)?.[1];
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (path !== undefined) files.push([pathOf(path), []]);
    if (hunk === null) continue;
    const [removed, start, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + count;
    files.at(-1)?.[1].push(rangeOf(start, count));
  }
  return files;
}

function rangeOf(start: number, count: number): LineRange {
  return count === 0 ? { from: start, to: start + 1 } : { from: start, to: start + count - 1 };
}

/** The path behind `b/`; git quotes one that holds quotes or control characters. */
function pathOf(written: string): string {
  const path = written.startsWith('"') ? String(JSON.parse(written)) : written;
  return path.replace(/^b\//, '');
}
