/** Globs over the door to files. */

import { resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { type FileKind, type Files, kindBehind } from '../../model/files.ts';
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
  const found = globSync(pattern, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...ignore],
    fs: adapterFor(files),
  });
  return found.map((file) => relativePosix(root, file)).sort();
}

type FileSystem = NonNullable<GlobOptions['fs']>;

/** The part of Node's file system that the glob library asks for; its overloads are more than anybody calls. */
function adapterFor(files: Files): FileSystem {
  const answers = {
    readdirSync: (folder: string) =>
      files.list(resolve(folder)).map(({ name, kind }) => ({ name, ...answersFor(kind) })),
    statSync: (path: string) => answersFor(kindBehind(files, resolve(path))),
    realpathSync(path: string) {
      const real = files.realPath(resolve(path));
      if (real === null) throw new Error(`The link ${path} leads nowhere`);
      return real;
    },
  };
  return answers as unknown as FileSystem;
}

function answersFor(kind: FileKind | null) {
  return { isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => kind === 'link' };
}
