/** `build --watch`: a build, and another one whenever something has changed that it may have read. */

import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { watchDisk } from '../../../files/index.ts';
import type { Project } from '../../../model/index.ts';
import { CannotRun } from '../../../model/problem.ts';
import { plain } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { paintFor } from '../../io.ts';
import { openProjects } from '../../open-project.ts';
import { problemsPretty } from '../../print-problems.ts';

/** Builds until the program is ended; a build that can't run says why, and the next change tries again. */
export async function watch(context: Context, build: () => Promise<unknown>): Promise<number> {
  const { stderr, env } = context.io;
  const projects = await openProjects(context);
  const rebuild = async () => {
    try {
      await build();
      stderr.write('Built.\n');
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      stderr.write(problemsPretty(error.problems, paintFor(stderr, env)));
    }
  };
  const onChange = async (paths: readonly string[]) => {
    const shown = paths.slice(0, 3).map((path) => plain(relative(context.cwd, path)));
    stderr.write(`\nChanged: ${shown.join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}\n`);
    await rebuild();
  };
  await rebuild();
  const onReady = () => stderr.write('Waiting for changes; Ctrl-C ends it.\n');
  await watchDisk(projects.flatMap(placesOf), ignoredIn(projects), onChange, onReady);
  return 0;
}

/** The project's folder, and what the config names outside of it. */
function placesOf({ root, catalogs }: Project): string[] {
  const patterns = catalogs.flatMap(({ sources, sdk }) => [...sources, ...sdk].flatMap(({ files }) => files));
  const outside = patterns
    .map((pattern) => /^[^*?[\]{}()]*(?=\/|$)/.exec(pattern)?.[0] ?? '')
    .filter((path) => path.startsWith('../') || isAbsolute(path));
  return [root, ...outside.map((path) => resolve(root, path))];
}

/** What no build reads, and what builds write: they would set themselves off. */
function ignoredIn(projects: readonly Project[]): (path: string) => boolean {
  const written = new Set(
    projects.flatMap(({ root, catalogs }) => [
      // Where pages stand in the output folder itself, all of it has to be watched.
      ...catalogs.map(({ output }) => join(root, output)).filter((folder) => folder !== root),
      ...catalogs.flatMap(({ retired, baseline }) =>
        [retired, baseline].flatMap((file) => (file === null ? [] : join(root, file))),
      ),
    ]),
  );
  return (path) => written.has(path) || ['node_modules', '.git'].includes(basename(path)) || written.has(dirname(path));
}
