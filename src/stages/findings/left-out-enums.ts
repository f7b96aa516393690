/** Enums that could have been meant as well as the one that was taken: an SDK must never silently lose its codes. */

import type { Review } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';

/** One problem per file in which nothing told which enum is meant. */
export function leftOutEnums(reviews: readonly Review[]): Problem[] {
  const sources = reviews.flatMap(({ readings }) => readings.map(({ source }) => source));
  return sources.flatMap(({ file, inferences }) =>
    inferences.flatMap(({ field, value, others = [] }) => {
      if (field !== 'enum' || others.length === 0) return [];
      const names = [...value.split(', '), ...others].map((name) => JSON.stringify(name)).join(', ');
      return [
        problem(
          file,
          `${value} was read, and ${others.join(', ')} was not: their numbers are the same, and no page tells which of them is meant; name those that the catalog is about in the config, "enum": [${names}], or one of them alone.`,
        ),
      ];
    }),
  );
}
