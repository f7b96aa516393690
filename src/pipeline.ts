/**
 * The pipeline, from a config to a plan: what every command is an ending of. Sources are read, reconciled into catalogs,
 * judged, turned into files and reports, and compared with what is on disk. Nothing is written here.
 */

import type { Project } from './config/index.ts';
import type { OutputPlan } from './output/index.ts';
import type { Review } from './reports/index.ts';
import { acceptBaseline } from './stages/baseline.ts';
import { planFiles } from './stages/plan-files.ts';
import { readSources } from './stages/read-sources.ts';
import { reviewCatalog } from './stages/review-catalog.ts';

export interface Outcome {
  /** One per catalog; what the baseline holds is accepted. */
  readonly reviews: readonly Review[];
  /** One per output folder. */
  readonly plans: readonly OutputPlan[];
}

/** Everything up to the point where something could be written; throws `CannotRun` with every reason not to. */
export async function runPipeline(project: Project): Promise<Outcome> {
  const catalogs = await readSources(project);
  const reviews = catalogs.map((catalog) => reviewCatalog(catalog, project.file));
  const plans = planFiles(project, reviews);
  return { reviews: acceptBaseline(project, reviews), plans };
}

/** What the sources say and what is wrong with it, without generating anything. */
export async function reviewSources(project: Project): Promise<Review[]> {
  const catalogs = await readSources(project);
  const reviews = catalogs.map((catalog) => reviewCatalog(catalog, project.file));
  return acceptBaseline(project, reviews);
}
