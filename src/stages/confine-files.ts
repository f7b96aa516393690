/**
 * What a config may read and write: its repository, or its own folder where it stands in none. A config can come with a pull
 * request, and a path in it, a link or an import could lead to anything on the machine.
 */

import { dirname, join, sep } from 'node:path';
import type { Files } from '../model/files.ts';
import type { Project } from '../model/index.ts';

/** The same files; those outside are refused as the system refuses what may not be read. */
export function confineFiles(files: Files, project: Pick<Project, 'root' | 'allowsOutside'>): Files {
  const isAllowed = allowanceOf(files, project);
  const allowed = (path: string): string => {
    if (isAllowed(path)) return path;
    throw Object.assign(new Error(`EOUTSIDE: read '${path}'`), { code: 'EOUTSIDE', syscall: 'read', path });
  };
  return {
    read: (path, room) => files.read(allowed(path), room),
    list: (folder) => files.list(allowed(folder)),
    exists: (path) => files.exists(path),
    realPath: (path) => files.realPath(path),
  };
}

/** In characters; systems have less. */
const LONGEST_PATH = 10_000;

/** A test for absolute paths, there or not, links followed: may the config read and write them? */
export function allowanceOf(
  files: Pick<Files, 'exists' | 'realPath'>,
  { root, allowsOutside }: Pick<Project, 'root' | 'allowsOutside'>,
): (path: string) => boolean {
  if (allowsOutside) return () => true;
  const real = (path: string): string => files.realPath(path) ?? real(dirname(path));
  const boundary = real(repositoryOf(files, root) ?? root);
  // Nothing is at so long a path, and each of its folders would be asked for.
  return (path) =>
    path.length > LONGEST_PATH ||
    `${real(path)}${sep}`.startsWith(boundary.endsWith(sep) ? boundary : `${boundary}${sep}`);
}

function repositoryOf(files: Pick<Files, 'exists'>, folder: string): string | null {
  for (let here = folder; ; here = dirname(here)) {
    if (files.exists(join(here, '.git')) !== null) return here;
    if (dirname(here) === here) return null;
  }
}
