/** Compare: the generated files with what stands in their folders; what a build would do, without doing it. */

import { resolve } from 'node:path';
import type { Files } from '../model/files.ts';
import type { Project } from '../model/index.ts';
import { CannotRun, type Problem } from '../model/problem.ts';
import { type OutputPlan, planOutput } from '../output/index.ts';
import type { Emitted } from './emit-files.ts';

export interface Compared {
  /** One per output folder; none where there is a problem. */
  readonly plans: readonly OutputPlan[];
  /** Everything that speaks against writing. */
  readonly problems: readonly Problem[];
}

/** The plan of each output folder, or everything that speaks against writing. */
export function compareFiles({ folders, problems: known }: Emitted, { root }: Project, files: Files): Compared {
  const problems: Problem[] = [...known];
  const plans = folders.flatMap(({ folder, files: generated }) =>
    collect(problems, () => planOutput(files, resolve(root, folder), folder, generated)),
  );
  return problems.length > 0 ? { plans: [], problems } : { plans, problems };
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
