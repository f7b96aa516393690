/** `check`: findings and stale output for CI; reads everything, writes nothing but what it is asked to: a baseline, files of results. */

import { resolve } from 'node:path';
import type { Project, StaleFile } from '../../../model/index.ts';
import { CannotRun } from '../../../model/problem.ts';
import { writeWhole } from '../../../output/index.ts';
import { type Outcome, runPipeline } from '../../../pipeline.ts';
import { plain } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { paintFor } from '../../io.ts';
import { namesFrom, renameFiles, renameStale, repositoryAbove } from '../../names-from.ts';
import { openBase } from '../../open-base.ts';
import { namesIn, openProjects } from '../../open-project.ts';
import { notesPretty } from '../../print-problems.ts';
import { UsageError } from '../../usage-error.ts';
import type { CheckFlags } from './flags.ts';
import { type Format, wantedOutputs } from './outputs.ts';
import { CHECK_RENDERERS, type CheckResult, reasonsOf } from './render-check.ts';
import { narrowed, scopeOf, strangers } from './scope.ts';
import { pruneBaseline, updateBaseline } from './update-baseline.ts';

/** Formats of services that show findings at files of a repository, wherever in it the command ran. */
const FROM_REPOSITORY: readonly Format[] = ['markdown', 'sarif', 'github', 'gitlab', 'junit'];

interface Checked {
  readonly project: Project;
  readonly outcome: Outcome;
}

export async function run(context: Context, paths: readonly string[], flags: CheckFlags): Promise<number> {
  const outputs = wantedOutputs(flags.format ?? []);
  const limits = { failOn: flags.failOn, maxWarnings: numberOf(flags.maxWarnings) };
  const scope = scopeOf(context, paths, flags.changedSince);
  const writes = flags.updateBaseline || flags.prune;
  if (writes && (paths.length > 0 || flags.changedSince !== undefined))
    throw new UsageError('The baseline is about what is found in all pages: write it without paths.', 'check');
  if (flags.updateBaseline && flags.prune)
    throw new UsageError('--update-baseline forgets what is gone too: give one of the two.', 'check');
  const checked: Checked[] = [];
  for (const project of await openProjects(context)) {
    const { reviews, ...rest } = await checkProject(context, project, flags);
    checked.push({ project, outcome: { reviews: narrowed(project, reviews, scope), ...rest } });
  }
  const problems = checked.flatMap(({ outcome }) => outcome.problems);
  const resultFor = (format: Format): CheckResult => ({
    ...namedFor(format, checked, context),
    ...limits,
    complete: problems.length === 0,
    all: flags.all === true,
    quiet: flags.quiet === true,
    paint: context.paint,
    width: context.width,
  });
  context.io.stderr.write(
    notesPretty(
      [
        ...checked.flatMap(({ outcome }) => [...outcome.notes, ...(writes ? [] : outcome.baselineNotes)]),
        ...strangers(
          checked.map(({ project, outcome }) => ({ project, reviews: outcome.reviews })),
          scope,
          context,
        ),
      ],
      paintFor(context.io.stderr, context.io.env),
    ),
  );
  for (const { format, file } of outputs) {
    const text = await CHECK_RENDERERS[format](resultFor(format));
    if (file === null) context.io.stdout.write(text);
    else writeWhole(resolve(context.cwd, file), plain(file), text);
  }
  if (problems.length > 0) throw new CannotRun(problems);
  return reasonsOf(resultFor('pretty')).length > 0 ? 1 : 0;
}

async function checkProject(context: Context, project: Project, flags: CheckFlags): Promise<Outcome> {
  const base = flags.base === undefined ? null : await openBase(context, project, flags.base);
  if (flags.updateBaseline) return updateBaseline(context, project, base);
  return flags.prune ? pruneBaseline(context, project, base) : runPipeline(project, context.files, base, context.cache);
}

/** What was found in all projects, its files named as the readers of a format know them. */
function namedFor(
  format: Format,
  checked: readonly Checked[],
  context: Context,
): Pick<CheckResult, 'reviews' | 'stale'> {
  const named = checked.map(({ project, outcome }) => {
    const name = FROM_REPOSITORY.includes(format)
      ? namesFrom(repositoryAbove(context.files, project.root) ?? context.cwd, project.root)
      : namesIn(project, context);
    return { reviews: renameFiles(outcome.reviews, name), stale: renameStale(outcome.stale, name) };
  });
  const stale: StaleFile[] = named.flatMap((one) => one.stale);
  return { reviews: named.flatMap(({ reviews }) => reviews), stale };
}

function numberOf(word: string | undefined): number {
  if (word === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(word)) return Number(word);
  throw new UsageError(`--max-warnings is "${word}", but it must be a number, such as 10.`, 'check');
}
