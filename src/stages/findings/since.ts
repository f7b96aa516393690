/** What was known before, so that reports can tell what is new: by the baselines of a project, or by its sources at another time. */

import { judgeChanges, recordCatalog } from '../../history/index.ts';
import type { Files } from '../../model/files.ts';
import type { Project, Review } from '../../model/index.ts';
import { matchBaseline, readBaseline } from './baseline.ts';

/** A project at another time, as people call that time. */
export interface Before {
  readonly base: string;
  readonly reviews: readonly Review[];
}

/** Reviews that know what their baselines hold; one whose baseline is not there yet has nothing to compare with. */
export function sinceBaseline(reviews: readonly Review[], { root }: Project, files: Files): Review[] {
  return reviews.map((review) => {
    const { baseline } = review.config;
    const accepted = baseline === null ? null : readBaseline(files, root, baseline);
    if (baseline === null || accepted === null) return review;
    const known = new Set([...matchBaseline(accepted, [review]).keys()].map(({ fingerprint }) => fingerprint));
    return { ...review, since: { base: baseline, known, changes: null } };
  });
}

/** Reviews that know what was found at another time, and what became of the codes since. */
export function sinceThen(reviews: readonly Review[], { base, reviews: before }: Before): Review[] {
  const known = new Set(before.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const changed = judgeChanges(
    before.map(({ catalog }) => recordCatalog(catalog)),
    reviews,
  );
  return reviews.map((review) => {
    const changes = changed.find(({ id }) => id === review.catalog.id)?.changes ?? [];
    return { ...review, since: { base, known, changes } };
  });
}
