/**
 * The enums that are committed, read back as sources of their own: where a platform has SDK sources, the three-way verdicts
 * are about what is committed, and not about what the next build would write.
 */

import { join } from 'node:path';
import type { CatalogConfig, Project } from '../config/index.ts';
import type { Catalog, SourceReading } from '../model/index.ts';
import { writtenFiles } from '../output/index.ts';
import type { Review } from '../reports/index.ts';
import { judgeThreeWays } from '../rules/index.ts';
import { readSdkSource, sdkLanguageOf } from '../sdk-sources/index.ts';
import { loadText } from './load-text.ts';

/** The reviews of a project's catalogs, with verdicts on the committed enums where there are any. */
export function judgeCommitted(project: Project, reviews: readonly Review[]): Review[] {
  return reviews.map((review, index) => {
    const config = project.catalogs[index];
    if (config === undefined || config.sdk.length === 0) return review;
    const committed = readCommitted(project.root, config, review.catalog);
    return { ...review, verdicts: judgeThreeWays(review.catalog, review.readings, committed) };
  });
}

function readCommitted(root: string, { output }: CatalogConfig, catalog: Catalog): SourceReading[] {
  return writtenFiles(join(root, output)).flatMap((path) => {
    const file = `${output}/${path}`;
    if (sdkLanguageOf(path) === null) return [];
    const loaded = loadText(join(root, file), file);
    if ('problem' in loaded) return [];
    const reading = readSdkSource(loaded.text, { file, origin: 'generated' });
    const platform = platformOf(reading, catalog);
    return platform === null ? [] : [{ ...reading, source: { ...reading.source, platform } }];
  });
}

/** The platform whose own names a generated enum carries: most of its members; null for canonical names. */
function platformOf({ observations }: SourceReading, catalog: Catalog): string | null {
  const names = new Map(observations.map(({ code, name }) => [code, name]));
  const agreeing = (platform: string) =>
    catalog.codes.filter(({ code, platformNames }) => {
      const name = platformNames.get(platform);
      return name !== undefined && names.get(code) === name;
    }).length;
  const ranked = catalog.platforms
    .map((platform) => ({ platform, count: agreeing(platform) }))
    .sort((a, b) => b.count - a.count);
  const best = ranked[0];
  return best !== undefined && best.count * 2 > names.size ? best.platform : null;
}
