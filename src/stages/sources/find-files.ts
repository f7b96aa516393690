/**
 * The files that one entry of a config names: paths, globs, and `!globs` that leave files out. Sorted by code unit within a
 * glob, in the order of the entry otherwise; an entry that names nothing is a problem.
 */

import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../../config/index.ts';
import { type Files, kindBehind } from '../../model/files.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { isSystemError } from '../../model/system-error.ts';
import { generatedTest } from './generated-files.ts';
import { isGlob, matchGlob } from './match-glob.ts';
import { posixPath, relativePosix } from './posix-paths.ts';

export interface FoundFile {
  /** POSIX path relative to the root. */
  readonly file: string;
  /** The config names this very file; what a glob matches may be about something else. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** The files of an entry's patterns; globs pass by what is generated into the `outputs`. */
export async function findFiles(
  files: Files,
  root: string,
  patterns: readonly string[],
  outputs: readonly string[],
): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  const [first] = patterns;
  if (first !== undefined && patterns.every((pattern) => pattern.startsWith('!')))
    problems.push(problem(first, 'This source only leaves files out, so nothing is read.', NAME_SOME));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => posixPath(pattern.slice(1)));
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const isNamed = kindBehind(files, resolve(root, posixPath(pattern))) !== null;
    const matched = isNamed
      ? [relativePosix(root, pattern)]
      : await matches(files, root, posixPath(pattern), excluded, outputs);
    if (matched.length === 0) problems.push(nothing(files, root, pattern));
    for (const file of matched) found.set(file, { file, isNamed: isNamed || found.get(file)?.isNamed === true });
  }
  return { files: [...found.values()], problems };
}

/** The part of a glob that names folders outright. */
function baseOf(pattern: string): string {
  const steps = pattern.split('/');
  const firstGlob = steps.findIndex(isGlob);
  return steps.slice(0, firstGlob).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function matches(
  files: Files,
  root: string,
  pattern: string,
  excluded: readonly string[],
  outputs: readonly string[],
): Promise<string[]> {
  if (!isGlob(pattern)) return [];
  const isGenerated = generatedTest(files, root, baseOf(pattern), outputs);
  return (await matchGlob(files, root, pattern, excluded)).filter((file) => !isGenerated(resolve(root, file)));
}

function nothing(files: Files, root: string, pattern: string): Problem {
  if (isGlob(pattern)) return nothingMatches(files, root, pattern);
  const near = nearSibling(files, resolve(root, pattern));
  const hint = near === null ? '' : ` Did you mean ${JSON.stringify(posixPath(join(dirname(pattern), near)))}?`;
  return problem(pattern, `There is no such file.${hint}`, 'Correct the path in the config, or restore the file.');
}

/** A glob whose folder isn't there is a slip in the folder; else what the folder holds tells what the glob should be. */
function nothingMatches(files: Files, root: string, pattern: string): Problem {
  const base = baseOf(posixPath(pattern));
  const what = (why: string) => problem(pattern, `No file matches this glob.${why}`, CORRECT_GLOB);
  if (kindBehind(files, resolve(root, base)) === null) {
    const near = nearSibling(files, resolve(root, base));
    const hint = near === null ? '' : ` Did you mean ${JSON.stringify(posixPath(join(dirname(base), near)))}?`;
    return what(` There is no folder ${JSON.stringify(base)}.${hint}`);
  }
  const there = namesIn(files, resolve(root, base));
  if (there.length === 0) return what(` ${JSON.stringify(base)} is empty.`);
  const more = there.length > MOST_SHOWN ? `, and ${there.length - MOST_SHOWN} more` : '';
  return what(` ${JSON.stringify(base)} holds ${there.slice(0, MOST_SHOWN).join(', ')}${more}.`);
}

const NAME_SOME = 'Name the files that it is about before it: ["docs/**/*.md", "!docs/drafts/**"].';

const CORRECT_GLOB =
  'Correct it in the config; it is relative to the config, and "**" stands for folders within folders.';

const MOST_SHOWN = 5;

function namesIn(files: Files, folder: string): string[] {
  try {
    return files.list(folder).map(({ name, kind }) => (kind === 'folder' ? `${name}/` : name));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

function nearSibling(files: Files, path: string): string | null {
  try {
    return nearest(
      basename(path),
      files.list(dirname(path)).map(({ name }) => name),
    );
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
