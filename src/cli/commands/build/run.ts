/** `build`: read, reconcile, generate, report; findings are shown, and only what can't run fails. */

import { CannotRun } from '../../../model/problem.ts';
import { carryOut, reportPaths } from '../../../output/index.ts';
import { runPipeline } from '../../../pipeline.ts';
import { countsOf, findingsPretty } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { paintFor } from '../../io.ts';
import { openProject } from '../../open-project.ts';
import { notesPretty } from '../../print-problems.ts';
import { changedLines, countLines, writtenLines } from '../../summary.ts';
import type { BuildFlags } from './flags.ts';

export async function run(context: Context, _args: readonly string[], flags: BuildFlags): Promise<number> {
  const { io, paint, width } = context;
  const { reviews, plans, problems, notes, changes } = await runPipeline(
    await openProject(context),
    context.files,
    null,
    context.cache,
  );
  const findings = findingsPretty(reviews, { paint, width, detail: 'brief' });
  if (findings !== '') io.stdout.write(`${findings}\n`);
  io.stderr.write(notesPretty(notes, paintFor(io.stderr, io.env)));
  if (problems.length > 0) throw new CannotRun(problems);
  carryOut(plans, flags.overwrite === true);
  const counts = countsOf(reviews);
  const any = counts.errors + counts.warnings + counts.infos > 0;
  const lines = [
    ...countLines(reviews, paint),
    ...changedLines(changes, paint),
    ...plans.flatMap((plan) => writtenLines(plan, paint)),
    ...(any ? plans.map(reportPaths) : [])
      .filter((reports) => reports.length > 0)
      .map((reports) => `every finding with its edit: ${reports.join(', ')}`),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
