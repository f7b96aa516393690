/** `explain <code|name>`: one error code on all platforms, in all locales, with every decision. */

import type { Review } from '../../../model/index.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { reviewSources } from '../../../pipeline.ts';
import { explainJson, explainPretty, findEntries, suggestEntries } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { renameFiles } from '../../names-from.ts';
import { namesIn, openProjects } from '../../open-project.ts';
import type { ExplainFlags } from './flags.ts';

export async function run(context: Context, [query = '']: readonly string[], flags: ExplainFlags): Promise<number> {
  const reviews: Review[] = [];
  for (const project of await openProjects(context))
    reviews.push(...renameFiles(await reviewSources(project, context.files, context.cache), namesIn(project, context)));
  const matches = findEntries(reviews, query);
  if (matches.codes.length + matches.unnumbered.length === 0) {
    const todo = suggestEntries(reviews, query) ?? 'Give a code, a name in any spelling, or a piece of one.';
    throw new CannotRun([problem(null, `No error code is called "${query}".`, todo)]);
  }
  context.io.stdout.write(
    flags.format === 'json' ? explainJson(matches) : explainPretty(matches, context.paint, context.width),
  );
  return 0;
}
