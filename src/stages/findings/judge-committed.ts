/**
 * The enums that are committed, read back as sources of their own: where a platform has SDK sources, the three-way verdicts
 * are about what is committed, and not about what the next build would write.
 */

import { posix, resolve } from 'node:path';
import { homesOf } from '../../emitters/index.ts';
import type { Files } from '../../model/files.ts';
import type { Project, Review, SourceReading } from '../../model/index.ts';
import { isClean, type OutputPlan, writtenFiles } from '../../output/index.ts';
import { judgeThreeWays } from '../../rules/index.ts';
import { readSdkSource, sdkLanguageOf } from '../../sdk-sources/index.ts';
import { loadText } from '../sources/load-text.ts';

/**
 * The reviews of a project's catalogs, with verdicts on the committed enums where there are any.
 * @param plans what a build would do, where that is known: enums that it would leave alone say nothing new about sources that agree
 */
export function judgeCommitted(
  { root }: Project,
  reviews: readonly Review[],
  files: Files,
  plans: readonly OutputPlan[],
): Review[] {
  const isCurrent = plans.length > 0 && plans.every(isClean);
  return reviews.map((review) => {
    const { config, catalog, readings } = review;
    if ((isCurrent && review.verdicts.length === 0) || config.sdk.length === 0) return review;
    const committed = readCommitted(files, root, config.output);
    if (committed.length === 0) return review;
    return { ...review, verdicts: judgeThreeWays(catalog, readings, config, { readings: committed, homesOf }) };
  });
}

function readCommitted(files: Files, root: string, output: string): SourceReading[] {
  return writtenFiles(files, resolve(root, output)).flatMap((path) => {
    const file = posix.join(output, path);
    if (sdkLanguageOf(path) === null) return [];
    const loaded = loadText(files, resolve(root, file), file);
    return 'problem' in loaded ? [] : [readSdkSource(loaded.text, { file, origin: 'generated' })];
  });
}
