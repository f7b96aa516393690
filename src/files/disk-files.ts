/** The door to the files of this machine. */

import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import type { FileKind, Files } from '../model/files.ts';
import { isSystemError } from '../model/system-error.ts';

export const diskFiles: Files = {
  read: (path) => readFileSync(path),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  exists(path) {
    const stats = orNull(() => lstatSync(path));
    return stats === null ? null : kindOf(stats);
  },
  realPath: (path) => orNull(() => realpathSync(path)),
};

function kindOf(entry: Stats | Dirent): FileKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** Null where there is nothing, or where a link leads to nothing. */
function orNull<Result>(look: () => Result): Result | null {
  try {
    return look();
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return null;
    throw error;
  }
}
