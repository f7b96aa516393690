/** Judge: the findings about one catalog, and the codes on which page, SDK and generated enum of a platform disagree. */

import { compareCatalogs, recordCatalog } from '../history/index.ts';
import type { Change, Project, RecordedCatalog, Review } from '../model/index.ts';
import { judge, judgeThreeWays } from '../rules/index.ts';
import type { RetiredSources } from './retire-codes.ts';

/**
 * The review of a catalog before any baseline: the report shows everything that the sources have wrong.
 * @param base the catalogs of another time, for the rules about history; null where nobody asks for them
 */
export function judgeCatalog(
  { config, readings, passedOver, unread = [], catalog, retired, changes }: RetiredSources,
  { file }: Pick<Project, 'file'>,
  base: readonly RecordedCatalog[] | null = null,
): Review {
  const { severities, ruleOptions, suppressions, decisions, numbers, absent, authority, locate } = config;
  const decided = { file, decisions, numbers, absent, authority, locate };
  const before = base?.find(({ id }) => id === catalog.id);
  const sinceBase: Change[] | null = before === undefined ? null : compareCatalogs(before, recordCatalog(catalog));
  const findings = judge(
    { readings, unread, catalog },
    { severities, ruleOptions, suppressions, decided, changes: sinceBase, retired },
  );
  const verdicts = judgeThreeWays(catalog, readings, decided);
  return { config, catalog, readings, passedOver, retired, changes, findings, verdicts, since: null };
}
