/** The door to the files of this machine. */

import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { type FileKind, type Files, USUAL_MEBIBYTES } from '../model/files.ts';
import { isSystemError } from '../model/system-error.ts';

const LISTING: Omit<Files, 'read'> = {
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

/** The door with the usual limit. */
export const diskFiles: Files = diskFilesUpTo(USUAL_MEBIBYTES);

/** The door that reads no file beyond a size, and nothing but regular files: a pipe or a device may never end. */
export function diskFilesUpTo(mebibytes: number): Files {
  return {
    read(path) {
      const stats = statSync(path);
      if (stats.isDirectory()) throw refusal('EISDIR', path);
      if (!stats.isFile()) throw refusal('ENOTREG', path);
      if (stats.size > mebibytes * 2 ** 20) throw refusal('EFBIG', path);
      return readFileSync(path);
    },
    ...LISTING,
  };
}

/** In the form in which the system refuses: `whyRefused` has the words. */
function refusal(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: read '${path}'`), { code, syscall: 'read', path });
}

function kindOf(entry: Stats | Dirent): FileKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** Null where there is nothing (no disk has so long a name), or where a link leads to nothing. */
function orNull<Result>(look: () => Result): Result | null {
  try {
    return look();
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return null;
    throw error;
  }
}
