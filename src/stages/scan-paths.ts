/**
 * The documents that paths, folders, globs and standard input stand for, read without any config. A document that was named
 * itself must be readable; in a folder, what can't be read is said and passed over.
 */

import { resolve } from 'node:path';
import { type Cache, noCache } from '../model/cache.ts';
import type { Files } from '../model/files.ts';
import type { SourceReading } from '../model/index.ts';
import type { Problem } from '../model/problem.ts';
import { readSdkSource, sdkLanguageOf } from '../sdk-sources/index.ts';
import { expandPath } from './sources/expand-paths.ts';
import { type Loaded, loadText, textOf } from './sources/load-text.ts';
import { readPages } from './sources/read-pages.ts';

export interface Scanned {
  /** Documents named one by one, and those of folders and globs that hold error codes. */
  readonly readings: readonly SourceReading[];
  /** How many documents were looked at. */
  readonly looked: number;
  /** What was named and can't be read. */
  readonly problems: readonly Problem[];
  /** What a folder holds and can't be read. */
  readonly notes: readonly Problem[];
  /** Imports that lead nowhere. */
  readonly missing: readonly Problem[];
}

interface Wanted {
  readonly file: string;
  readonly named: boolean;
  readonly load: () => Loaded;
}

/** Reads what the paths stand for, in their order, each document once; `-` is what `stdin` gives. */
export async function scanPaths(
  files: Files,
  cwd: string,
  paths: readonly string[],
  stdin: () => Promise<Uint8Array>,
  cache: Cache = noCache,
): Promise<Scanned> {
  const { wanted, problems } = await listWanted(files, cwd, paths, stdin);
  const readings: SourceReading[] = [];
  const notes: Problem[] = [];
  const missing: Problem[] = [];
  const known = new Set(wanted.keys());
  for (const { file, named, load } of wanted.values()) {
    const loaded = load();
    if ('problem' in loaded) {
      (named ? problems : notes).push(loaded.problem);
      continue;
    }
    const read = readFile(files, cwd, { file, named }, loaded.text, known, cache);
    readings.push(...read.readings.filter((reading) => named || reading.tables.some((table) => table.recognised)));
    notes.push(...read.problems);
    missing.push(...read.missing);
  }
  return { readings, looked: wanted.size, problems, notes, missing };
}

async function listWanted(files: Files, cwd: string, paths: readonly string[], stdin: () => Promise<Uint8Array>) {
  const wanted = new Map<string, Wanted>();
  const problems: Problem[] = [];
  for (const path of paths) {
    if (path === '-') {
      const bytes = await stdin();
      wanted.set('stdin', { file: 'stdin', named: true, load: () => textOf(bytes, 'stdin') });
      continue;
    }
    const expanded = await expandPath(files, cwd, path);
    if ('what' in expanded) problems.push(expanded);
    else
      for (const file of expanded.files) {
        const named = expanded.named || wanted.get(file)?.named === true;
        wanted.set(file, { file, named, load: () => loadText(files, resolve(cwd, file), file) });
      }
  }
  return { wanted, problems };
}

function readFile(
  files: Files,
  cwd: string,
  { file, named }: Pick<Wanted, 'file' | 'named'>,
  text: string,
  known: ReadonlySet<string>,
  cache: Cache,
) {
  if (sdkLanguageOf(file) !== null) return { readings: [readSdkSource(text, { file })], problems: [], missing: [] };
  return readPages({ files, root: cwd, aliases: {} }, text, { file, expected: named }, known, cache);
}
