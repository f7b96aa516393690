/** `diff <base>`: what became of the codes since a base, for which targets it breaks something, and the version it asks for. */

import { judgeChanges } from '../../../history/index.ts';
import type { CatalogChanges } from '../../../model/index.ts';
import { reviewSources } from '../../../pipeline.ts';
import { changesJson, changesMarkdown, changesPretty } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { openBase } from '../../open-base.ts';
import { openProjects } from '../../open-project.ts';
import type { DiffFlags } from './flags.ts';

export async function run(context: Context, [base = '']: readonly string[], flags: DiffFlags): Promise<number> {
  const { io, files, cache, paint, width } = context;
  const catalogs: CatalogChanges[] = [];
  for (const project of await openProjects(context)) {
    const before = await openBase(context, project, base);
    catalogs.push(...judgeChanges(before, await reviewSources(project, files, cache)));
  }
  const render = {
    pretty: () => changesPretty(catalogs, base, paint, width),
    json: () => changesJson(catalogs, base),
    markdown: () => changesMarkdown(catalogs, base),
  };
  io.stdout.write(render[flags.format]());
  return flags.failOn === 'breaking' && catalogs.some(({ bump }) => bump === 'major') ? 1 : 0;
}
