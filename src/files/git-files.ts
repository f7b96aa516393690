/**
 * The door to a revision of a git repository: everything is read from its objects, the work tree is never looked at, and paths
 * are those that the files would have if the revision were checked out.
 * @see https://git-scm.com/docs/git-ls-tree
 */

import { posix } from 'node:path';
import type { Files } from '../model/files.ts';
import { git, posixPath, text } from './git.ts';
import { type TreeFile, treeFiles } from './tree-files.ts';

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

function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
