/** `build`: read, reconcile, generate, report; findings are shown, and only what can't run fails. */

import { resolve } from 'node:path';
import { CannotRun } from '../../../model/problem.ts';
import { carryOut, reportPaths, writeWhole } from '../../../output/index.ts';
import { type Outcome, runPipeline } from '../../../pipeline.ts';
import { findingsPretty, totalsPretty } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { paintFor } from '../../io.ts';
import { renameFiles } from '../../names-from.ts';
import { namesIn, openProjects } from '../../open-project.ts';
import { notesPretty } from '../../print-problems.ts';
import { changedLines, nextSteps, writtenLines } from '../../summary.ts';
import type { BuildFlags } from './flags.ts';
import { watch } from './watch.ts';

/** What a build shows of the findings: a screen, since it is run for what it writes. */
const ROOM = 30;

export async function run(context: Context, _args: readonly string[], flags: BuildFlags): Promise<number> {
  return flags.watch ? watch(context, () => build(context, flags)) : build(context, flags);
}

async function build(context: Context, flags: BuildFlags): Promise<number> {
  const { io, paint, width } = context;
  const { reviews, plans, ledgers, problems, notes, changes } = await runAll(context);
  const findings = findingsPretty(reviews, { paint, width, room: ROOM });
  io.stdout.write(`${totalsPretty(reviews, paint, width).join('\n')}\n`);
  if (findings.text !== '') io.stdout.write(`\n${findings.text}\n`);
  io.stderr.write(notesPretty(notes, paintFor(io.stderr, io.env)));
  if (problems.length > 0) throw new CannotRun(problems);
  carryOut(plans, flags.overwrite === true);
  for (const { path, shown, content } of ledgers) writeWhole(path, shown, content);
  const lines = [
    ...changedLines(changes, paint),
    ...plans.flatMap((plan) => writtenLines(plan, paint)),
    ...ledgers.map(({ shown }) => `${paint.bold('wrote')}  ${shown}: the codes that must never be used again`),
    ...plans
      .map(reportPaths)
      .filter((reports) => reports.length > 0 && findings.text !== '')
      .map((reports) => `${paint.dim('every finding with its edit:')} ${reports.join(', ')}`),
    ...nextSteps(reviews, findings.isShortened, paint, width),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

type Parts = Pick<Outcome, 'reviews' | 'plans' | 'problems' | 'notes' | 'changes'> & {
  /** Those that have to be written. */
  readonly ledgers: readonly { readonly path: string; readonly shown: string; readonly content: string }[];
};

/** The outcome of all projects as one: nothing is written where one of them can't be. */
async function runAll(context: Context): Promise<Parts> {
  const parts: Parts[] = [];
  for (const project of await openProjects(context)) {
    const { reviews, plans, ledgers, problems, notes, changes } = await runPipeline(
      project,
      context.files,
      null,
      context.cache,
    );
    const name = namesIn(project, context);
    parts.push({
      reviews: renameFiles(reviews, name),
      plans: plans.map((plan) => ({ ...plan, shown: name(plan.shown) })),
      ledgers: ledgers
        .filter(({ isCurrent }) => !isCurrent)
        .map(({ file, content }) => ({ path: resolve(project.root, file), shown: name(file), content })),
      problems,
      notes,
      changes,
    });
  }
  return {
    reviews: parts.flatMap(({ reviews }) => reviews),
    plans: parts.flatMap(({ plans }) => plans),
    ledgers: parts.flatMap(({ ledgers }) => ledgers),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
    changes: parts.flatMap(({ changes }) => changes),
  };
}
