/** From a parsed command line to a run of its command: what it reads through, what it remembers and where it writes. */

import { cacheIn, keepCompiledCode, type Store } from '../cache/index.ts';
import { diskFilesUpTo, importModule } from '../files/index.ts';
import { noCache } from '../model/cache.ts';
import type { Files } from '../model/files.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { type Io, paintFor, widthOf } from './io.ts';
import { type CacheFlags, openCache } from './open-cache.ts';
import { optimizeLater } from './optimize-later.ts';
import { runRemembered } from './remembered-run.ts';
import { BUILD } from './version.ts';

/** What stands before or behind any command. */
export interface GlobalFlags extends CacheFlags {
  readonly config?: readonly string[];
  readonly allowOutside?: boolean;
  readonly maxFileSize: number;
  readonly configCode: boolean;
}

/** Resolves to the exit code of the command, throws what it throws. */
export async function startCommand(
  command: Command,
  args: readonly string[],
  flags: Readonly<Record<string, never>>,
  global: GlobalFlags,
  io: Io,
): Promise<number> {
  // Also where a project has no place for a cache. Sources that are being worked on have none.
  if (BUILD !== null && global.cache !== false) keepCompiledCode();
  const files = io.files ?? diskFilesUpTo(global.maxFileSize);
  // Only files of the disk are there for the next run.
  const store = io.files === undefined ? openCache(files, io.cwd(), global) : null;
  const load = async () => {
    if (BUILD !== null) optimizeLater();
    return command.load();
  };
  return runRemembered({ ...command, load }, contextOf(io, global, files, store), args, flags, store);
}

function contextOf(
  io: Io,
  { config = [], allowOutside = false, maxFileSize, configCode }: GlobalFlags,
  files: Files,
  store: Store | null,
): Context {
  return {
    io,
    files,
    cache: store === null ? noCache : cacheIn(store),
    paint: paintFor(io.stdout, io.env),
    width: widthOf(io.stdout),
    cwd: io.cwd(),
    configs: config,
    allowsOutside: allowOutside,
    maxFileSize,
    importModule: configCode ? importModule : null,
  };
}
