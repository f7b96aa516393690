/** Emit: the generated files of a project. Each output folder gets the enums, the catalog and the reports of its catalogs. */

import { posix } from 'node:path';
import { EmitError, emit } from '../emitters/index.ts';
import type { Files } from '../model/files.ts';
import { groupBy } from '../model/group-by.ts';
import type { GeneratedFile, Project, Review, Target } from '../model/index.ts';
import { type Problem, problem } from '../model/problem.ts';
import { catalogJson } from '../reports/index.ts';
import { emitReports } from './emit-reports.ts';

/** The files of one output folder. */
interface FolderFiles {
  /** Relative to the project's folder. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

export interface Emitted {
  readonly folders: readonly FolderFiles[];
  /** What some target can't be generated from. */
  readonly problems: readonly Problem[];
}

/** The files of every output folder, and everything that speaks against generating some of them. */
export function emitFiles(reviews: readonly Review[], project: Project, files: Files): Emitted {
  const problems: Problem[] = [];
  const byFolder = groupBy(reviews, ({ config }) => posix.normalize(config.output).replace(/(?<=.)\/$/, ''));
  const folders = [...byFolder].map(([folder, own]) => {
    const reported = own.filter(({ config }) => config.report);
    const reports = reported.length === 0 ? [] : emitReports(reported, folder, project, files);
    return { folder, files: [...codeOf(own, project, problems), ...reports] };
  });
  return { folders, problems };
}

function codeOf(reviews: readonly Review[], project: Project, problems: Problem[]): GeneratedFile[] {
  return [
    ...reviews.flatMap((review) =>
      review.config.targets.flatMap((target) => emitTarget(review, target, project, problems)),
    ),
    { path: 'catalog.json', content: catalogJson(reviews.map((review) => review.catalog)) },
  ];
}

function emitTarget({ catalog }: Review, target: Target, project: Project, problems: Problem[]): GeneratedFile[] {
  try {
    return emit(catalog, target);
  } catch (error) {
    if (!(error instanceof EmitError)) throw error;
    problems.push(...error.problems.map((text) => problem(project.file, text)));
    return [];
  }
}
