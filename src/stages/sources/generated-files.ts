/** Which files are ours: globs and folders pass by them, since sources are what people write. */

import { dirname, join, resolve } from 'node:path';
import type { Files } from '../../model/files.ts';
import { writtenFiles } from '../../output/index.ts';

/** The documents among the generated files: findings to read, and a page to look at. */
export const REPORT = 'report.md';
export const PAGE = 'report/index.html';

/**
 * A test for paths: does a manifest in one of the folders above name it, or one in the output folders of a config, whose targets
 * may have folders elsewhere? What was looked up is remembered.
 */
export function writtenTest(files: Files, outputs: readonly string[] = []): (path: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const writtenIn = (folder: string) => {
    const written = known.get(folder) ?? new Set(writtenFiles(files, folder).map((path) => join(folder, path)));
    known.set(folder, written);
    return written;
  };
  return (path) => [...outputs, ...foldersAbove(path)].some((folder) => writtenIn(folder).has(path));
}

/**
 * A test for what a glob of the config matches. All of an output folder is ours, but where the glob begins in that folder
 * itself: documents stand beside what is generated there.
 */
export function generatedTest(
  files: Files,
  root: string,
  base: string,
  outputs: readonly string[],
): (path: string) => boolean {
  const folders = outputs.map((output) => resolve(root, output));
  const own = folders.filter((folder) => !isBelow(resolve(root, base), folder));
  const reports = new Set(folders.flatMap((folder) => [join(folder, REPORT), join(folder, PAGE)]));
  const isWritten = writtenTest(files, folders);
  return (path) => reports.has(path) || own.some((folder) => isBelow(path, folder)) || isWritten(path);
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || foldersAbove(path).includes(folder);
}
