/** `check`: findings and stale output for CI; reads everything, writes nothing (but a baseline where it is asked to). */

import { CannotRun } from '../../../model/problem.ts';
import { runPipeline } from '../../../pipeline.ts';
import type { Context } from '../../context.ts';
import { paintFor } from '../../io.ts';
import { namesFrom, renameFiles, renameStale } from '../../names-from.ts';
import { openBase } from '../../open-base.ts';
import { openProject } from '../../open-project.ts';
import { notesPretty } from '../../print-problems.ts';
import type { CheckFlags } from './flags.ts';
import { CHECK_RENDERERS, type CheckResult, failingOf } from './render-check.ts';
import { updateBaseline } from './update-baseline.ts';

/** Formats of services that show findings at files of a repository, whose root is where they run. */
const FROM_WORKING_DIRECTORY: readonly CheckFlags['format'][] = ['sarif', 'github', 'gitlab', 'junit'];

export async function run(context: Context, _args: readonly string[], flags: CheckFlags): Promise<number> {
  const project = await openProject(context);
  const base = flags.base === undefined ? null : await openBase(context, project, flags.base);
  const outcome = flags.updateBaseline
    ? await updateBaseline(context, project, base)
    : await runPipeline(project, context.files, base, context.cache);
  const name = namesFrom(FROM_WORKING_DIRECTORY.includes(flags.format) ? context.cwd : project.root, project.root);
  const result: CheckResult = {
    reviews: renameFiles(outcome.reviews, name),
    stale: renameStale(outcome.stale, name),
    complete: outcome.problems.length === 0,
    failOn: flags.failOn,
    paint: context.paint,
    width: context.width,
  };
  const asides = [...outcome.notes, ...(flags.updateBaseline ? [] : outcome.baselineNotes)];
  context.io.stderr.write(notesPretty(asides, paintFor(context.io.stderr, context.io.env)));
  context.io.stdout.write(CHECK_RENDERERS[flags.format](result));
  if (outcome.problems.length > 0) throw new CannotRun(outcome.problems);
  return failingOf(result).length > 0 || result.stale.length > 0 ? 1 : 0;
}
