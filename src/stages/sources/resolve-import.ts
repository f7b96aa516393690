/**
 * The page that an import means. A path with a dot in front is relative to the importing page. The names that sites give to their
 * folders (`@site/`, `~/`, `@docs/`) stand in the site's own build: what the config says of them holds, else each folder above the
 * page is tried, the nearest first, since the root of a site is one of them.
 */

import { join, posix } from 'node:path';
import { type Files, kindBehind } from '../../model/files.ts';

/** Folders by the beginnings of import paths that stand for them: `{ "@docs/": "documentation/" }`; relative to the root. */
type Aliases = Readonly<Record<string, string>>;

/** Where the pages are that import others. */
export interface ImportPlace {
  readonly files: Files;
  /** Absolute folder that all paths are relative to. */
  readonly root: string;
  readonly aliases: Aliases;
}

/** The path of the imported page, relative to the root; null where there is none. */
export function resolveImport({ files, root, aliases }: ImportPlace, page: string, written: string): string | null {
  // What is no file is found too, and refused where it is read; a folder is no page.
  const isThere = (path: string) =>
    files.exists(join(root, path)) !== null && kindBehind(files, join(root, path)) !== 'folder';
  return candidatesOf(page, written, aliases).find(isThere) ?? null;
}

function candidatesOf(page: string, written: string, aliases: Aliases): string[] {
  const folder = posix.dirname(page);
  const alias = Object.keys(aliases)
    .filter((name) => written.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  if (alias !== undefined) return [posix.join(aliases[alias] ?? '', written.slice(alias.length))];
  const [, name, rest] = /^(?:@([^/]*)|~)?\/(.+)$/.exec(written) ?? [];
  if (rest === undefined) return [posix.join(folder, written)];
  const above = foldersFrom(folder);
  // `@docs/` may be the folder of that name, or the root of the site under another name.
  const named = name === undefined || name === '' ? [] : above.map((here) => posix.join(here, name, rest));
  // A guess never leads out of the project.
  return [...named, ...above.map((here) => posix.join(here, rest))].filter((path) => !path.startsWith('..'));
}

/** A folder and all above it, up to the root. */
function foldersFrom(folder: string): string[] {
  return folder === '.' || folder.startsWith('..') ? ['.'] : [folder, ...foldersFrom(posix.dirname(folder))];
}
