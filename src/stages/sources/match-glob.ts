/** Globs over the door to files. */

import { resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { type FileKind, type Files, kindBehind } from '../../model/files.ts';
import { CannotRun, type Problem, problem } from '../../model/problem.ts';
import { isSystemError, whyRefused } from '../../model/system-error.ts';
import { relativePosix } from './posix-paths.ts';

/** True for a pattern that only a glob can resolve. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(pattern);
}

/** Files below a root that match a glob, relative to it and sorted by code unit; nothing in `node_modules` ever does. */
export async function matchGlob(
  files: Files,
  root: string,
  pattern: string,
  ignore: readonly string[],
): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const unread = new Map<string, Problem>();
  const found = globSync(pattern, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...ignore],
    fs: adapterFor(files, (folder, error) => unread.set(folder, unreadFolder(relativePosix(root, folder), error))),
  });
  if (unread.size > 0) throw new CannotRun([...unread.values()]);
  return found.map((file) => relativePosix(root, file)).sort();
}

type FileSystem = NonNullable<GlobOptions['fs']>;

/** The part of Node's file system that the glob library asks for; its overloads are more than anybody calls. */
function adapterFor(files: Files, refused: (folder: string, error: NodeJS.ErrnoException) => void): FileSystem {
  const answers = {
    readdirSync(folder: string) {
      try {
        return files.list(resolve(folder)).map(({ name, kind }) => ({ name, ...answersFor(kind) }));
      } catch (error) {
        // The library goes on as if the folder were empty.
        if (isSystemError(error) && error.code !== 'ENOENT') refused(resolve(folder), error);
        throw error;
      }
    },
    statSync: (path: string) => answersFor(kindBehind(files, resolve(path))),
    realpathSync(path: string) {
      const real = files.realPath(resolve(path));
      if (real === null) throw new Error(`The link ${path} leads nowhere`);
      return real;
    },
  };
  return answers as unknown as FileSystem;
}

/** What stands in such a folder would be missing from the catalog without a word. */
export function unreadFolder(folder: string, error: NodeJS.ErrnoException): Problem {
  return problem(
    folder,
    `This folder was not read: ${whyRefused(error)}.`,
    `Permit it, or leave it out of the glob: "!${folder}/**".`,
  );
}

function answersFor(kind: FileKind | null) {
  return { isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => kind === 'link' };
}
