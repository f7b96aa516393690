/**
 * The door to a revision of a git repository: everything is read from its objects, the work tree is never looked at, and paths
 * are those that the files would have if the revision were checked out.
 * @see https://git-scm.com/docs/git-ls-tree
 */

import { execFileSync } from 'node:child_process';
import { posix, resolve, sep } from 'node:path';
import type { Files } from '../model/files.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError } from '../model/system-error.ts';
import { type TreeFile, treeFiles } from './tree-files.ts';

/** The largest output of git that is taken: a list of all files, or one file. */
const MOST_BYTES = 1 << 30;
/** Modes of the entries of a tree. */
const LINK = '120000';
const SUBMODULE = '160000';

/** The door to a revision (`main`, `v1.2.0`, `HEAD~3`) of the repository that a folder stands in; throws `CannotRun` where there is none. */
export function gitFiles(folder: string, revision: string): Files {
  const root = text(git(folder, ['rev-parse', '--show-toplevel'], revision)).trim();
  // `--end-of-options`: a revision that begins with a dash is a name and no flag.
  const commit = text(
    git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], revision),
  ).trim();
  const listed = text(git(root, ['ls-tree', '-r', '-z', '--full-tree', commit], revision));
  const tree = new Map<string, TreeFile>();
  for (const entry of listed.split('\0')) {
    const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (path === '' || mode === SUBMODULE) continue;
    const content = once(() => git(root, ['cat-file', 'blob', object], revision));
    tree.set(posix.join(posixPath(root), path), mode === LINK ? { link: text(content()) } : { content });
  }
  const checkedOut = treeFiles(tree);
  // A checkout has it, and it says where the repository ends.
  const own = posix.join(posixPath(root), '.git');
  return { ...checkedOut, exists: (path) => (path === own ? 'folder' : checkedOut.exists(path)) };
}

function git(cwd: string, args: readonly string[], revision: string): Uint8Array {
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

function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function posixPath(path: string): string {
  return resolve(path).split(sep).join('/');
}
