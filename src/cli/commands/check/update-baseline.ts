/** `check --update-baseline`: what is found today becomes what is accepted; `--prune` only forgets what is gone. */

import { resolve } from 'node:path';
import { counted } from '../../../model/counted.ts';
import type { Project, RecordedCatalog } from '../../../model/index.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { carryOut, MANIFEST, type OutputPlan, writeWhole } from '../../../output/index.ts';
import { type Outcome, prunedBaselines, refuseOtherFiles, runPipeline } from '../../../pipeline.ts';
import { baselineJson } from '../../../reports/index.ts';
import { ruleList } from '../../../rules/index.ts';
import type { Context } from '../../context.ts';

/** Writes every baseline of the project; resolves to the outcome as the next `check` will see it. */
export async function updateBaseline(
  context: Context,
  project: Project,
  base: readonly RecordedCatalog[] | null,
): Promise<Outcome> {
  refuseWithout(project);
  const baselines = new Map(project.catalogs.map(({ id, baseline }) => [id, baseline]));
  const catalogs = project.catalogs.map((catalog) => ({ ...catalog, baseline: null }));
  refuseOtherFiles(project, context.files);
  const { reviews, problems } = await runPipeline({ ...project, catalogs }, context.files, base, context.cache);
  if (problems.length > 0) throw new CannotRun(problems);
  for (const file of new Set(project.catalogs.flatMap(({ baseline }) => baseline ?? []))) {
    const own = reviews.filter(({ catalog }) => baselines.get(catalog.id) === file);
    const fresh = own.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
    writeWhole(resolve(project.root, file), file, baselineJson(fresh));
    context.io.stderr.write(`${file}: ${counted(fresh.length, 'finding')} accepted.\n`);
  }
  return withReports(context, project, base);
}

/**
 * Takes out of every baseline what is gone. What only a base could show (a removed code) is gone for nobody who gave none.
 * Resolves to the outcome as the next `check` will see it.
 */
export async function pruneBaseline(
  context: Context,
  project: Project,
  base: readonly RecordedCatalog[] | null,
): Promise<Outcome> {
  refuseWithout(project);
  refuseOtherFiles(project, context.files);
  const { reviews, problems } = await runPipeline(project, context.files, base, context.cache);
  if (problems.length > 0) throw new CannotRun(problems);
  const needBase = new Set(ruleList().flatMap(({ id, category }) => (category === 'history' ? id : [])));
  const keeps = (rule: string) => base === null && needBase.has(rule);
  for (const { file, text, gone } of prunedBaselines(project, reviews, context.files, keeps)) {
    if (gone > 0) writeWhole(resolve(project.root, file), file, text);
    context.io.stderr.write(`${file}: ${gone === 0 ? 'nothing is gone' : `${counted(gone, 'finding')} forgotten`}.\n`);
  }
  return withReports(context, project, base);
}

function refuseWithout(project: Project): void {
  if (project.catalogs.every(({ baseline }) => baseline !== null)) return;
  const todo = 'Add `"baseline": "errgen.baseline.json"` to the config.';
  throw new CannotRun([problem(project.file, 'There is no baseline to update.', todo)]);
}

/** The outcome with the baselines as they are now; reports that were built say so too. */
async function withReports(
  context: Context,
  project: Project,
  base: readonly RecordedCatalog[] | null,
): Promise<Outcome> {
  const outcome = await runPipeline(project, context.files, base, context.cache);
  const isOld = ({ isReport, kind, path }: OutputPlan['actions'][number]) =>
    isReport && kind === 'update' && path !== MANIFEST;
  carryOut(outcome.plans.map((plan) => ({ ...plan, actions: plan.actions.filter(isOld) })));
  return outcome;
}
