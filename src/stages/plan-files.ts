/** The generated files of a project: each output folder gets the enums, the catalog and the report of its catalogs. */

import { posix, relative, resolve, sep } from 'node:path';
import type { CatalogConfig, Project } from '../config/index.ts';
import { EmitError, emit } from '../emitters/index.ts';
import type { GeneratedFile, Target } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { type OutputPlan, planOutput } from '../output/index.ts';
import { catalogJson, type Review, reportMarkdown } from '../reports/index.ts';
import { REPORT } from './generated-files.ts';

interface Reviewed {
  readonly config: CatalogConfig;
  readonly review: Review;
}

export interface PlannedFiles {
  /** One per output folder; none where there is a problem. */
  readonly plans: readonly OutputPlan[];
  /** Everything that speaks against writing. */
  readonly problems: readonly Problem[];
}

/** What a build would do, folder by folder, for one review per catalog. */
export function planFiles(project: Project, reviews: readonly Review[]): PlannedFiles {
  const problems: Problem[] = [];
  const outputs = [...byFolder(project, reviews)].map(([folder, items]) => ({
    folder,
    files: filesOf(project, folder, items, problems),
  }));
  const plans = outputs.flatMap(({ folder, files }) =>
    collect(problems, () => planOutput(resolve(project.root, folder), folder, files)),
  );
  return problems.length > 0 ? { plans: [], problems } : { plans, problems };
}

function byFolder(project: Project, reviews: readonly Review[]): Map<string, Reviewed[]> {
  const folders = new Map<string, Reviewed[]>();
  for (const [index, config] of project.catalogs.entries()) {
    const review = reviews[index];
    const folder = posix.normalize(config.output).replace(/(?<=.)\/$/, '');
    if (review !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), { config, review }]);
  }
  return folders;
}

function filesOf(project: Project, folder: string, items: readonly Reviewed[], problems: Problem[]): GeneratedFile[] {
  const reviews = items.map((item) => item.review);
  const up = relative(resolve(project.root, folder), project.root).replaceAll(sep, '/');
  return [
    ...items.flatMap(({ config, review }) =>
      config.targets.flatMap((target) => emitTarget(project, review, target, problems)),
    ),
    { path: 'catalog.json', content: catalogJson(reviews.map((review) => review.catalog)) },
    { path: REPORT, content: reportMarkdown(reviews, up === '' ? '' : `${up}/`) },
  ];
}

function emitTarget(project: Project, review: Review, target: Target, problems: Problem[]): GeneratedFile[] {
  try {
    return emit(review.catalog, target);
  } catch (error) {
    if (!(error instanceof EmitError)) throw error;

    problems.push(...error.problems.map((text) => problem(project.file, text)));
    return [];
  }
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
