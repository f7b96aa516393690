/** Judge: the findings about one catalog, and the codes on which page, SDK and generated enum of a platform disagree. */

import type { Project, Review } from '../model/index.ts';
import { judge, judgeThreeWays } from '../rules/index.ts';
import type { ReconciledSources } from './reconcile-sources.ts';

/** The review of a catalog before any baseline: the report shows everything that the sources have wrong. */
export function judgeCatalog(
  { config, readings, catalog }: ReconciledSources,
  { file }: Pick<Project, 'file'>,
): Review {
  const { severities, ruleOptions, suppressions, decisions, numbers, absent, authority, locate } = config;
  const decided = { file, decisions, numbers, absent, authority, locate };
  const findings = judge({ readings, catalog }, { severities, ruleOptions, suppressions, decided });
  return { config, catalog, readings, findings, verdicts: judgeThreeWays(catalog, readings, decided) };
}
