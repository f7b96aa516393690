/** Names that generated code has and no source: they may be released before anybody has chosen them. */

import type { Project } from '../config/index.ts';
import { nameNotes } from '../emitters/index.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Review } from '../reports/index.ts';

/** One problem per name, in the order of the catalogs. */
export function inventedNames(project: Project, reviews: readonly Review[]): Problem[] {
  return reviews.flatMap(({ catalog }) => nameNotes(catalog).map((note) => problem(project.file, note)));
}
