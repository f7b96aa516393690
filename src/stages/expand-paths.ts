/** What a person means by a path on the command line: a file, every document below a folder, or the matches of a glob. */

import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { type Problem, problem } from '../model/problem.ts';
import { sdkLanguageOf } from '../sdk-sources/index.ts';
import { isGlob, matchGlob, relativePosix } from './find-files.ts';
import { writtenTest } from './generated-files.ts';

export interface Expanded {
  /** POSIX paths relative to the working directory. */
  readonly files: readonly string[];
  /** The path was this one file, and not a folder or a glob. */
  readonly named: boolean;
}

const PAGES: ReadonlySet<string> = new Set(['.md', '.mdx', '.markdown']);
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist']);

/** The files of one path, or the problem where it stands for none. */
export async function expandPath(cwd: string, path: string): Promise<Expanded | Problem> {
  const stats: Stats | undefined = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return { files: documentsBelow(resolve(cwd, path)).map((file) => relativePosix(cwd, file)), named: false };
  if (stats !== undefined) return { files: [relativePosix(cwd, path)], named: true };
  if (!isGlob(path)) return problem(path, 'There is no such file or folder.', 'Correct the path.');
  const isWritten = writtenTest();
  const files = (await matchGlob(cwd, path, [])).filter((file) => !isWritten(resolve(cwd, file)));
  return files.length > 0
    ? { files, named: false }
    : problem(path, 'No file matches this glob.', 'Correct it; quote it, so that the shell leaves it alone.');
}

/** Every document and SDK source below a folder, depth first, by code unit; not what this program generated. */
function documentsBelow(folder: string, isWritten = writtenTest()): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : documentsBelow(path, isWritten);
    return isDocument(entry, path) && !isWritten(path) ? [path] : [];
  });
}

function isDocument(entry: Dirent, path: string): boolean {
  if (!PAGES.has(extname(entry.name).toLowerCase()) && sdkLanguageOf(entry.name) === null) return false;
  // A link to a folder could lead in circles; a link to a file is a document like any other.
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
