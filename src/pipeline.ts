/**
 * The pipeline, from a config to a plan: what every command is an ending of. Sources are read, reconciled into catalogs,
 * judged, turned into files and reports, and compared with what is on disk. Nothing is written here.
 */

import type { Project } from './config/index.ts';
import type { Problem } from './model/problem.ts';
import type { OutputPlan } from './output/index.ts';
import type { Review } from './reports/index.ts';
import { acceptBaseline } from './stages/baseline.ts';
import { inventedNames } from './stages/invented-names.ts';
import { judgeCommitted } from './stages/judge-committed.ts';
import { planFiles } from './stages/plan-files.ts';
import { readSources } from './stages/read-sources.ts';
import { reviewCatalog } from './stages/review-catalog.ts';
import { unansweredNames } from './stages/unanswered-names.ts';

export interface Outcome {
  /** One per catalog; what the baseline holds is accepted. */
  readonly reviews: readonly Review[];
  /** One per output folder; none where there is a problem. */
  readonly plans: readonly OutputPlan[];
  /** What speaks against writing: the findings often say why. */
  readonly problems: readonly Problem[];
  /** What may be a slip of the config and stops nothing. */
  readonly notes: readonly Problem[];
}

/** Everything up to the point where something could be written; throws `CannotRun` where the sources can't be read. */
export async function runPipeline(project: Project): Promise<Outcome> {
  const catalogs = await readSources(project);
  const reviews = catalogs.map((catalog) => reviewCatalog(catalog, project.file));
  const { plans, problems } = planFiles(project, reviews);
  const notes = [...unansweredNames(project, reviews), ...inventedNames(project, reviews)];
  return { reviews: judgeCommitted(project, acceptBaseline(project, reviews), plans), plans, problems, notes };
}

/** What the sources say and what is wrong with it, without generating anything. */
export async function reviewSources(project: Project): Promise<Review[]> {
  const catalogs = await readSources(project);
  const reviews = catalogs.map((catalog) => reviewCatalog(catalog, project.file));
  return judgeCommitted(project, acceptBaseline(project, reviews));
}
