/** Names that generated code has and no source: they may be released before anybody has chosen them. */

import { nameNotes } from '../../emitters/index.ts';
import type { Project, Review } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';

/** One problem per name, in the order of the catalogs. */
export function inventedNames({ file }: Project, reviews: readonly Review[]): Problem[] {
  return reviews.flatMap(({ catalog }) => nameNotes(catalog).map((note) => problem(file, note)));
}
