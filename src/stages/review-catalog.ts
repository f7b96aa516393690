/** One catalog reconciled and judged, as its config asks. */

import { reconcile } from '../reconcile/index.ts';
import type { Review } from '../reports/index.ts';
import { judge, judgeThreeWays } from '../rules/index.ts';
import type { CatalogReadings } from './read-sources.ts';

/** The review of a catalog before any baseline: the report shows everything that the sources have wrong. */
export function reviewCatalog({ config, readings }: CatalogReadings, file: string): Review {
  const { severities, ruleOptions, suppressions, decisions, numbers, absent, authority, locate } = config;
  const decided = { file, decisions, numbers, absent, authority, locate };
  const catalog = reconcile(readings, config);
  const findings = judge({ readings, catalog }, { severities, ruleOptions, suppressions, decided });
  return { catalog, readings, findings, verdicts: judgeThreeWays(catalog, readings, decided) };
}
