/** `check --update-baseline`: what is found today becomes what is accepted. */

import { resolve } from 'node:path';
import { counted } from '../../../model/counted.ts';
import type { Project, RecordedCatalog, Review } from '../../../model/index.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { writeWhole } from '../../../output/index.ts';
import { type Outcome, refuseOtherFiles, runPipeline } from '../../../pipeline.ts';
import { baselineJson } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';

/** Writes every baseline of the project; resolves to the outcome as the next `check` will see it. */
export async function updateBaseline(
  context: Context,
  project: Project,
  base: readonly RecordedCatalog[] | null,
): Promise<Outcome> {
  if (project.catalogs.some(({ baseline }) => baseline === null)) {
    const todo = 'Add `"baseline": "errgen.baseline.json"` to the config.';
    throw new CannotRun([problem(project.file, 'There is no baseline to update.', todo)]);
  }
  const baselines = new Map(project.catalogs.map(({ id, baseline }) => [id, baseline]));
  const catalogs = project.catalogs.map((catalog) => ({ ...catalog, baseline: null }));
  refuseOtherFiles(project, context.files);
  const { reviews, ...rest } = await runPipeline({ ...project, catalogs }, context.files, base, context.cache);
  if (rest.problems.length > 0) throw new CannotRun(rest.problems);
  for (const file of new Set(project.catalogs.flatMap(({ baseline }) => baseline ?? []))) {
    const own = reviews.filter(({ catalog }) => baselines.get(catalog.id) === file);
    const fresh = own.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
    writeWhole(resolve(project.root, file), file, baselineJson(fresh));
    context.io.stderr.write(`${file}: ${counted(fresh.length, 'finding')} accepted.\n`);
  }
  return { reviews: reviews.map((review) => accepted(review, baselines.get(review.catalog.id) ?? null)), ...rest };
}

function accepted(review: Review, baseline: string | null): Review {
  const findings = review.findings.map((finding) => ({
    ...finding,
    status: 'accepted' as const,
    acceptedBy: finding.acceptedBy ?? baseline ?? 'suppressions',
  }));
  return { ...review, findings };
}
