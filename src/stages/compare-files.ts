/** Compare: the generated files with what stands in their folders; what a build would do, without doing it. */

import { join, resolve } from 'node:path';
import type { Files } from '../model/files.ts';
import type { Project } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { type OutputPlan, planOutput, shownPath } from '../output/index.ts';
import { allowanceOf } from './confine-files.ts';
import type { Emitted } from './emit-files.ts';

export interface Compared {
  /** One per output folder; none where there is a problem. */
  readonly plans: readonly OutputPlan[];
  /** Everything that speaks against writing. */
  readonly problems: readonly Problem[];
}

/** The plan of each output folder, or everything that speaks against writing. */
export function compareFiles({ folders, sources, problems: known }: Emitted, project: Project, files: Files): Compared {
  const { root } = project;
  const problems: Problem[] = [...known];
  const kept = keptBy(project, sources);
  const plans = folders.flatMap(({ folder, files: generated }) =>
    collect(problems, () => planOutput(files, resolve(root, folder), folder, generated, kept)),
  );
  problems.push(...sharedPaths(plans), ...outsidePaths(plans, allowanceOf(files, project)));
  return problems.length > 0 ? { plans: [], problems } : { plans, problems };
}

/** What no build may touch, whatever a manifest lists: the config, the baselines, the sources. */
function keptBy({ root, file, catalogs }: Project, sources: readonly string[]): ReadonlySet<string> {
  const baselines = catalogs.flatMap(({ baseline }) => baseline ?? []);
  return new Set([file, ...baselines, ...sources].map((path) => resolve(root, path)));
}

/** Files that would be written or removed outside the repository. */
function outsidePaths(plans: readonly OutputPlan[], isAllowed: (path: string) => boolean): Problem[] {
  const paths = plans.flatMap((plan) => plan.actions.map(({ path }) => ({ plan, path })));
  return paths
    .filter(({ plan, path }) => !isAllowed(join(plan.folder, path)))
    .map(({ plan, path }) =>
      problem(
        shownPath(plan, path),
        'This generated file would be outside the repository of the config, where a build changes nothing by itself.',
        'Choose an "output" inside it, or give `--allow-outside` where you trust the config.',
      ),
    );
}

/** Files that two output folders claim: each would undo what the other has written. */
function sharedPaths(plans: readonly OutputPlan[]): Problem[] {
  const taken = new Set<string>();
  return plans.flatMap((plan) =>
    plan.actions.flatMap(({ path, kind }) => {
      const key = join(plan.folder, path).toLowerCase();
      if (kind === 'remove' || kind === 'leave') return [];
      if (!taken.has(key)) {
        taken.add(key);
        return [];
      }
      return problem(
        shownPath(plan, path),
        'Generated files of two catalogs would have this one path.',
        'Give their targets different "file" or "typeName" values, or different "output" folders.',
      );
    }),
  );
}

/** A result, or nothing with its problems put beside the others. */
function collect<Result>(problems: Problem[], run: () => Result): Result[] {
  try {
    return [run()];
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    problems.push(...error.problems);
    return [];
  }
}
