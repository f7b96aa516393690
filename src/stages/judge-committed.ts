/**
 * The enums that are committed, read back as sources of their own: where a platform has SDK sources, the three-way verdicts
 * are about what is committed, and not about what the next build would write.
 */

import { resolve } from 'node:path';
import type { CatalogConfig, Project } from '../config/index.ts';
import { homesOf } from '../emitters/index.ts';
import type { SourceReading } from '../model/index.ts';
import { type OutputPlan, writtenFiles } from '../output/index.ts';
import type { Review } from '../reports/index.ts';
import { judgeThreeWays } from '../rules/index.ts';
import { readSdkSource, sdkLanguageOf } from '../sdk-sources/index.ts';
import { loadText } from './load-text.ts';

/**
 * The reviews of a project's catalogs, with verdicts on the committed enums where there are any.
 * @param plans what a build would do, where that is known: enums that it would leave alone say nothing new about sources that agree
 */
export function judgeCommitted(
  project: Project,
  reviews: readonly Review[],
  plans: readonly OutputPlan[] = [],
): Review[] {
  const isCurrent = plans.length > 0 && plans.every(({ actions }) => actions.every(({ kind }) => kind === 'unchanged'));
  return reviews.map((review, index) => {
    if (isCurrent && review.verdicts.length === 0) return review;
    const config = project.catalogs[index];
    if (config === undefined || config.sdk.length === 0) return review;
    const committed = readCommitted(project.root, config);
    if (committed.length === 0) return review;
    return {
      ...review,
      verdicts: judgeThreeWays(review.catalog, review.readings, config, { readings: committed, homesOf }),
    };
  });
}

function readCommitted(root: string, { output }: CatalogConfig): SourceReading[] {
  return writtenFiles(resolve(root, output)).flatMap((path) => {
    const file = `${output}/${path}`;
    if (sdkLanguageOf(path) === null) return [];
    const loaded = loadText(resolve(root, file), file);
    return 'problem' in loaded ? [] : [readSdkSource(loaded.text, { file, origin: 'generated' })];
  });
}
