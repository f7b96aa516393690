/** Paths as sources are named: with `/`, relative to a folder. */

import { relative, resolve, sep } from 'node:path';

/** A path relative to a folder, with `/`. */
export function relativePosix(root: string, path: string): string {
  return posixPath(relative(root, resolve(root, path)));
}

/** A path with `/` between its steps. */
export function posixPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
