/** Where the cache is: the folder that the user names, else the one that tools share in `node_modules`. */

import { dirname, join, resolve } from 'node:path';
import { openStore, type Store } from '../cache/index.ts';
import { type Files, kindBehind } from '../model/files.ts';
import { BUILD } from './version.ts';

export interface CacheFlags {
  /** False for `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

/** The store of the cache; null where nothing is to be kept, or where there is no place for it. */
export function openCache(files: Files, cwd: string, { cache, cacheDir }: CacheFlags): Store | null {
  if (cache === false || BUILD === null) return null;
  const folder = cacheDir === undefined ? sharedFolder(files, cwd) : resolve(cwd, cacheDir);
  return folder === null ? null : openStore(folder, BUILD);
}

/** The nearest `node_modules/.cache/agora-errgen`; null where no folder above has a `node_modules`. */
function sharedFolder(files: Files, folder: string): string | null {
  const modules = join(folder, 'node_modules');
  if (kindBehind(files, modules) === 'folder') return join(modules, '.cache', 'agora-errgen');
  return dirname(folder) === folder ? null : sharedFolder(files, dirname(folder));
}
