/** What a person means by a path on the command line: a file, every document below a folder, or the matches of a glob. */

import { join, resolve } from 'node:path';
import { type Files, type FolderEntry, kindBehind } from '../../model/files.ts';
import { CannotRun, type Problem, problem } from '../../model/problem.ts';
import { isSystemError } from '../../model/system-error.ts';
import { sdkLanguageOf } from '../../sdk-sources/index.ts';
import { isPage, unknownFormat } from './formats.ts';
import { writtenTest } from './generated-files.ts';
import { isGlob, matchGlob, unreadFolder } from './match-glob.ts';
import { relativePosix } from './posix-paths.ts';

export interface Expanded {
  /** POSIX paths relative to the working directory. */
  readonly files: readonly string[];
  /** The path was this one file, and not a folder or a glob. */
  readonly named: boolean;
}

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist']);

/** The files of one path, or the problem where it stands for none. */
export async function expandPath(files: Files, cwd: string, path: string): Promise<Expanded | Problem> {
  const kind = kindBehind(files, resolve(cwd, path));
  if (kind === 'folder') {
    const found = documentsBelow(files, resolve(cwd, path), writtenTest(files));
    return { files: found.map((file) => relativePosix(cwd, file)), named: false };
  }
  if (kind !== null) return unknownFormat(path) ?? { files: [relativePosix(cwd, path)], named: true };
  if (!isGlob(path)) return problem(path, 'There is no such file or folder.', 'Correct the path.');
  const isWritten = writtenTest(files);
  const found = (await matchGlob(files, cwd, path, [])).filter((file) => !isWritten(resolve(cwd, file)));
  return found.length > 0
    ? { files: found, named: false }
    : problem(path, 'No file matches this glob.', 'Correct it; quote it, so that the shell leaves it alone.');
}

/** Every document and SDK source below a folder, depth first, by code unit; not what this program generated. */
function documentsBelow(files: Files, folder: string, isWritten: (path: string) => boolean): string[] {
  return entriesOf(files, folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.kind === 'folder') return SKIPPED_FOLDERS.has(entry.name) ? [] : documentsBelow(files, path, isWritten);
    return isDocument(files, entry, path) && !isWritten(path) ? [path] : [];
  });
}

function entriesOf(files: Files, folder: string): readonly FolderEntry[] {
  try {
    return files.list(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRun([unreadFolder(folder, error)]);
  }
}

function isDocument(files: Files, { name, kind }: FolderEntry, path: string): boolean {
  if (!isPage(name) && sdkLanguageOf(name) === null) return false;
  // A link to a folder could lead in circles; a link to a file is a document like any other.
  return kind === 'file' || (kind === 'link' && kindBehind(files, path) === 'file');
}
