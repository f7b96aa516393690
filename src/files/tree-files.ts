/** The door to a tree of files that is known as a whole, path by path: folders are what the paths lead through. */

import { posix } from 'node:path';
import type { FileKind, Files, FolderEntry } from '../model/files.ts';

/** One file of a tree: its bytes, or where it leads if it is a link. */
export type TreeFile = { readonly content: () => Uint8Array } | { readonly link: string };

/** The most links that a path may lead through, as operating systems have it too. */
const MOST_LINKS = 40;

/** The door to a tree; its keys are absolute paths without `.`, `..` and doubled slashes. */
export function treeFiles(tree: ReadonlyMap<string, TreeFile>): Files {
  const folders = foldersOf(tree);
  const kindOf = (path: string): FileKind | null => {
    const file = tree.get(path);
    if (file !== undefined) return 'link' in file ? 'link' : 'file';
    return folders.has(path) ? 'folder' : null;
  };
  const follow = (path: string) => followLinks(tree, posix.normalize(path));
  const parent = (path: string) => {
    const normal = trimmed(posix.normalize(path));
    const folder = follow(posix.dirname(normal));
    return folder === null ? null : posix.join(folder, posix.basename(normal));
  };
  return {
    read(path) {
      const real = follow(path);
      const file = real === null ? undefined : tree.get(real);
      if (file !== undefined && 'content' in file) return file.content();
      throw systemError(real !== null && folders.has(real) ? 'EISDIR' : 'ENOENT', 'read', path);
    },
    list(folder) {
      const real = follow(folder);
      const names = real === null ? undefined : folders.get(real);
      if (names !== undefined)
        return names.map(({ name, path }): FolderEntry => ({ name, kind: kindOf(path) ?? 'other' }));
      throw systemError(real !== null && tree.has(real) ? 'ENOTDIR' : 'ENOENT', 'scandir', folder);
    },
    exists(path) {
      const place = parent(path);
      return place === null ? null : kindOf(place);
    },
    realPath(path) {
      const real = follow(path);
      return real !== null && kindOf(real) !== null ? real : null;
    },
  };
}

/** Every folder that the paths lead through, with what stands in it, by name. */
function foldersOf(
  tree: ReadonlyMap<string, TreeFile>,
): ReadonlyMap<string, readonly { name: string; path: string }[]> {
  const names = new Map<string, Set<string>>([['/', new Set()]]);
  for (const path of tree.keys()) {
    for (let here = path; here !== '/'; here = posix.dirname(here)) {
      const folder = posix.dirname(here);
      const known = names.get(folder) ?? new Set();
      names.set(folder, known.add(posix.basename(here)));
    }
  }
  return new Map(
    [...names].map(([folder, set]) => [
      folder,
      [...set].sort().map((name) => ({ name, path: posix.join(folder, name) })),
    ]),
  );
}

/** The path with its links followed, step by step; null where they lead in circles. */
function followLinks(tree: ReadonlyMap<string, TreeFile>, path: string): string | null {
  let rest = path.split('/').filter((step) => step !== '');
  let here = '/';
  for (let links = 0; rest.length > 0; ) {
    const [step = '', ...further] = rest;
    const next = posix.join(here, step);
    const file = tree.get(next);
    if (file === undefined || !('link' in file)) {
      here = next;
      rest = further;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) return null;
    rest = [
      ...posix
        .resolve(here, file.link)
        .split('/')
        .filter((part) => part !== ''),
      ...further,
    ];
    here = '/';
  }
  return here;
}

function trimmed(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** The error that a disk would give: the rest of the program tells it from a bug by its shape. */
function systemError(code: string, syscall: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });
}
