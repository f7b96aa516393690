/** `check`: findings and stale output for CI; reads everything, writes nothing (but a baseline where it is asked to). */

import { CannotRun } from '../../model/problem.ts';
import { runPipeline } from '../../pipeline.ts';
import { baselineNotes } from '../../stages/baseline.ts';
import { staleFiles } from '../../stages/stale-files.ts';
import type { CheckFormat, FailOn } from '../choices.ts';
import type { Context } from '../context.ts';
import { paintFor } from '../io.ts';
import { namesFrom, renameFiles, renameStale } from '../name-from.ts';
import { openProject } from '../open-project.ts';
import { notesPretty } from '../print-problems.ts';
import { CHECK_RENDERERS, type CheckResult, failingOf } from '../render-check.ts';
import { updateBaseline } from '../update-baseline.ts';

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  readonly updateBaseline?: boolean;
}

/** Formats of services that show findings at files of a repository, whose root is where they run. */
const FROM_WORKING_DIRECTORY: readonly CheckFormat[] = ['sarif', 'github', 'gitlab', 'junit'];

export async function check(context: Context, options: CheckOptions): Promise<number> {
  const project = await openProject(context);
  const { reviews, plans, problems, notes } = options.updateBaseline
    ? await updateBaseline(context, project)
    : await runPipeline(project);
  const name = namesFrom(FROM_WORKING_DIRECTORY.includes(options.format) ? context.cwd : project.root, project.root);
  const result: CheckResult = {
    reviews: renameFiles(reviews, name),
    stale: renameStale(staleFiles(plans), name),
    complete: problems.length === 0,
    failOn: options.failOn,
    paint: context.paint,
    width: context.width,
  };
  const asides = [...notes, ...(options.updateBaseline ? [] : baselineNotes(project, reviews))];
  context.io.stderr.write(notesPretty(asides, paintFor(context.io.stderr, context.io.env)));
  context.io.stdout.write(CHECK_RENDERERS[options.format](result));
  if (problems.length > 0) throw new CannotRun(problems);
  return failingOf(result).length > 0 || result.stale.length > 0 ? 1 : 0;
}
