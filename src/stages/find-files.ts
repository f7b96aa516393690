/**
 * The files that one entry of a config names: paths, globs, and `!globs` that leave files out. Sorted by code unit within a
 * glob, in the order of the entry otherwise; an entry that names nothing is a problem.
 */

import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../config/index.ts';
import { type Problem, problem } from '../model/problem.ts';
import { generatedTest } from './generated-files.ts';

export interface FoundFiles {
  /** POSIX paths relative to the root. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files of an entry's patterns; globs pass by what is generated into the `outputs`. */
export async function findFiles(
  root: string,
  patterns: readonly string[],
  outputs: readonly string[],
): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => posix(pattern.slice(1)));
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const found = await matches(root, posix(pattern), excluded, outputs);
    if (found.length === 0) problems.push(nothing(root, pattern));
    for (const file of found) files.add(file);
  }
  return { files: [...files], problems };
}

/** The part of a glob that names folders outright. */
function baseOf(pattern: string): string {
  const steps = pattern.split('/');
  const firstGlob = steps.findIndex(isGlob);
  return steps.slice(0, firstGlob).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** A path as sources are named: relative to a folder, with `/`. */
export function relativePosix(root: string, path: string): string {
  return posix(relative(root, resolve(root, path)));
}

/** True for a pattern that only a glob can resolve. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(pattern);
}

/** Files that match a glob, sorted by code unit. */
export async function matchGlob(root: string, pattern: string, ignore: readonly string[]): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const found = globSync(pattern, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...ignore],
  });
  return found.map((file) => relativePosix(root, file)).sort();
}

async function matches(
  root: string,
  pattern: string,
  excluded: readonly string[],
  outputs: readonly string[],
): Promise<string[]> {
  if (exists(resolve(root, pattern))) return [relativePosix(root, pattern)];
  if (!isGlob(pattern)) return [];
  const isGenerated = generatedTest(root, baseOf(pattern), outputs);
  return (await matchGlob(root, pattern, excluded)).filter((file) => !isGenerated(resolve(root, file)));
}

function nothing(root: string, pattern: string): Problem {
  if (isGlob(pattern))
    return problem(pattern, 'No file matches this glob.', 'Correct it in the config; it is relative to the config.');
  const near = nearSibling(resolve(root, pattern));
  const hint = near === null ? '' : ` Did you mean ${JSON.stringify(posix(join(dirname(pattern), near)))}?`;
  return problem(pattern, `There is no such file.${hint}`, 'Correct the path in the config, or restore the file.');
}

function nearSibling(path: string): string | null {
  try {
    return nearest(basename(path), readdirSync(dirname(path)).sort());
  } catch {
    return null;
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
