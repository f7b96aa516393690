/** Which findings a check is about: all, those of some pages, or those of lines that have changed. */

import { isAbsolute, join, relative, resolve } from 'node:path';
import { changedLines, type LineRange } from '../../../files/changed-lines.ts';
import { kindBehind } from '../../../model/files.ts';
import type { Finding, Project, Review } from '../../../model/index.ts';
import { CannotRun, type Problem, problem } from '../../../model/problem.ts';
import type { Context } from '../../context.ts';

interface Scope {
  /** Absolute paths of files and folders; none: all of them. */
  readonly paths: readonly string[];
  /** By absolute path; null: all lines. */
  readonly changed: ReadonlyMap<string, readonly LineRange[]> | null;
}

/** What the paths and `--changed-since` ask for; throws `CannotRun` where a path or a revision is not there. */
export function scopeOf(context: Context, paths: readonly string[], changedSince: string | undefined): Scope {
  const missing = paths.filter((path) => kindBehind(context.files, resolve(context.cwd, path)) === null);
  if (missing.length > 0)
    throw new CannotRun(missing.map((path) => problem(path, 'There is no such file or folder.', 'Correct the path.')));
  return {
    paths: paths.map((path) => resolve(context.cwd, path)),
    changed: changedSince === undefined ? null : changedLines(context.cwd, changedSince),
  };
}

/** The reviews of a project with the findings that are in scope. */
export function narrowed({ root }: Project, reviews: readonly Review[], scope: Scope): Review[] {
  return reviews.map((review) => ({
    ...review,
    findings: review.findings.filter((one) => isInScope(one, root, scope)),
  }));
}

/** A finding is where it stands, and where the other side of it stands: either may be what has changed. */
function isInScope({ location, related }: Finding, root: string, { paths, changed }: Scope): boolean {
  const places = [location, ...related].map(({ file, line }) => ({ path: join(root, file), line }));
  const [own] = places;
  const isWanted = paths.length === 0 || (own !== undefined && paths.some((path) => holds(path, own.path)));
  const hasChanged = ({ path, line }: { path: string; line: number }) =>
    changed?.get(path)?.some(({ from, to }) => line >= from && line <= to) ?? false;
  return isWanted && (changed === null || places.some(hasChanged));
}

/** Paths that are about none of the sources: a hook hands over whatever was changed, and that is no fault. */
export function strangers(
  projects: readonly { readonly project: Project; readonly reviews: readonly Review[] }[],
  { paths }: Scope,
  context: Context,
): Problem[] {
  const sources = projects.flatMap(({ project, reviews }) =>
    reviews.flatMap(({ readings }) => readings.map(({ source }) => join(project.root, source.file))),
  );
  return paths
    .filter((path) => !sources.some((source) => holds(path, source)))
    .map((path) =>
      problem(relative(context.cwd, path) || '.', 'The config reads nothing here, so nothing was checked.'),
    );
}

/** The path is the file, or a folder above it. */
function holds(path: string, file: string): boolean {
  const way = relative(path, file);
  return way === '' || (way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way));
}
