/**
 * What a build would do to an output folder, file by file, without doing it. A file that this tool did not write, a
 * directory in the way and a link that leads out of the folder are refused, and a plan with a refusal is never carried out.
 */

import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { GeneratedFile } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { hashOf, isInside, MANIFEST, readManifest, writeManifest } from './manifest.ts';

export interface FileAction {
  /** POSIX path relative to the output folder. */
  readonly path: string;
  readonly kind: 'create' | 'update' | 'unchanged' | 'remove';
  readonly content: string;
  /** The file on disk is not what this tool wrote there. */
  readonly edited: boolean;
}

export interface OutputPlan {
  /** Absolute path of the output folder, and as the user knows it. */
  readonly folder: string;
  readonly shown: string;
  /** Sorted by path; the manifest last. */
  readonly actions: readonly FileAction[];
}

interface Found {
  readonly hash: string | null;
  readonly refusal: string | null;
}

/** The plan for the files of one output folder; throws `CannotRun` with every reason to refuse it. */
export function planOutput(folder: string, shown: string, files: readonly GeneratedFile[]): OutputPlan {
  const collisions = collisionsOf(files, shown);
  if (collisions.length > 0) throw new CannotRun(collisions);
  refuseFolder(folder, shown);
  const manifest = readManifest(folder, shown);
  const wanted = new Map(files.map((file) => [file.path, file.content]));
  const paths = [...new Set([...wanted.keys(), ...manifest.keys()])].sort();
  const refusals: Problem[] = [];
  const actions: FileAction[] = [];
  for (const path of paths) {
    const found = lookAt(folder, path);
    const content = wanted.get(path);
    const written = manifest.get(path);
    const refusal = found.refusal ?? unrelated(found, content, written);
    if (refusal !== null)
      refusals.push(
        problem(
          `${shown}/${path}`,
          refusal,
          'Move it away, or choose another output folder or file name in the config.',
        ),
      );
    else actions.push(...actionFor(path, content, found.hash, written));
  }
  if (refusals.length > 0) throw new CannotRun(refusals);
  return { folder, shown, actions: [...actions, manifestAction(folder, wanted)] };
}

/** True where carrying the plan out would change nothing. */
export function isClean(plan: OutputPlan): boolean {
  return plan.actions.every((action) => action.kind === 'unchanged');
}

function actionFor(
  path: string,
  content: string | undefined,
  hash: string | null,
  written: string | undefined,
): FileAction[] {
  const edited = hash !== null && written !== undefined && hash !== written;
  if (content === undefined) return hash === null ? [] : [{ path, kind: 'remove', content: '', edited }];
  if (hash === null) return [{ path, kind: 'create', content, edited: false }];
  return [{ path, kind: hash === hashOf(content) ? 'unchanged' : 'update', content, edited }];
}

/** A file that stands where one is to be written and isn't ours: the same bytes are welcome, others are somebody's work. */
function unrelated(found: Found, content: string | undefined, written: string | undefined): string | null {
  if (found.hash === null || content === undefined || written !== undefined || found.hash === hashOf(content))
    return null;
  return 'A file that agora-errgen did not write stands where a generated file belongs, and it is not overwritten.';
}

function manifestAction(folder: string, wanted: ReadonlyMap<string, string>): FileAction {
  const content = writeManifest(new Map([...wanted].map(([path, text]) => [path, hashOf(text)])));
  const { hash } = lookAt(folder, MANIFEST);
  const kind = hash === null ? 'create' : hash === hashOf(content) ? 'unchanged' : 'update';
  return { path: MANIFEST, kind, content, edited: false };
}

/** An output folder may be a link to a folder, and nothing else that is no folder. */
function refuseFolder(folder: string, shown: string): void {
  const stats = statsOf(folder);
  if (stats === null || stats.isDirectory()) return;
  if (stats.isSymbolicLink() && statsOf(realPath(folder))?.isDirectory()) return;
  const what = stats.isSymbolicLink()
    ? 'The output folder is a link to something that is no folder.'
    : 'A file stands where the output folder belongs.';
  throw new CannotRun([problem(shown, what, 'Move it away, or choose another output folder in the config.')]);
}

/** What stands at a path of the output folder: nothing, a file with its hash, or something that is in the way. */
function lookAt(folder: string, path: string): Found {
  const steps = path.split('/');
  let here = folder;
  for (const [depth, step] of steps.entries()) {
    here = join(here, step);
    const stats = statsOf(here);
    if (stats === null) return { hash: null, refusal: null };
    const refusal = depth === steps.length - 1 ? refusalOfFile(stats) : refusalOfFolder(stats, here, folder);
    if (refusal !== null) return { hash: null, refusal };
  }
  return { hash: hashOf(readFileSync(here)), refusal: null };
}

function refusalOfFile(stats: Stats): string | null {
  if (stats.isDirectory()) return 'A directory stands where a generated file belongs.';
  if (stats.isSymbolicLink())
    return 'A symbolic link stands where a generated file belongs: writing there would change another file.';
  return stats.isFile() ? null : 'Something that is not a file stands where a generated file belongs.';
}

function refusalOfFolder(stats: Stats, path: string, folder: string): string | null {
  if (stats.isDirectory()) return null;
  if (!stats.isSymbolicLink()) return 'Its folder would have to stand where a file is.';
  const real = realPath(path);
  if (real.startsWith(realPath(folder) + sep) && statsOf(real)?.isDirectory()) return null;
  return 'A symbolic link leads out of the output folder.';
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Two files with one path, a path inside a file, a path that leaves the folder: errors of the config, seen before the disk is. */
function collisionsOf(files: readonly GeneratedFile[], shown: string): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set([MANIFEST]);
  const advice = 'Give the targets different "file" or "typeName" values, or the catalogs different "output" folders.';
  for (const { path } of files) {
    // Folded, because the same two paths are one file on macOS and Windows.
    const key = path.toLowerCase();
    if (!isInside(path))
      problems.push(
        problem(
          `${shown}/${path}`,
          'This is no plain path inside the output folder.',
          'Correct "file" of the target in the config: relative, without ".." and ".".',
        ),
      );
    else if (taken.has(key))
      problems.push(problem(`${shown}/${path}`, 'Two generated files would have this one path.', advice));
    taken.add(key);
  }
  for (const { path } of files) {
    const parent = path.toLowerCase().split('/').slice(0, -1);
    const inFile = parent.some((_, depth) => taken.has(parent.slice(0, depth + 1).join('/')));
    if (inFile) problems.push(problem(`${shown}/${path}`, 'This path leads through another generated file.', advice));
  }
  return problems;
}
