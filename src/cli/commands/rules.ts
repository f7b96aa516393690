/** `rules`: the rules with their default severities, or the page of one. */

import { didYouMean } from '../../config/index.ts';
import { columns } from '../../reports/index.ts';
import { ruleList } from '../../rules/index.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';

export async function rules(context: Context, id: string | undefined): Promise<number> {
  const all = ruleList();
  if (id === undefined) {
    context.io.stdout.write(listing(all, context));
    return 0;
  }
  const rule = all.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = all.map((candidate) => candidate.id);
    throw new UsageError(`There is no rule "${id}".${didYouMean(id, ids)} \`agora-errgen rules\` lists them.`);
  }
  context.io.stdout.write(`${rule.id} (${rule.severity}, ${rule.category})\n\n${rule.description}\n`);
  return 0;
}

function listing(all: ReturnType<typeof ruleList>, { paint }: Context): string {
  const categories = [...new Set(all.map((rule) => rule.category))];
  const blocks = categories.map((category) => {
    const rows = all
      .filter((rule) => rule.category === category)
      .map((rule) => [`  ${rule.id}`, rule.severity, rule.description]);
    return [paint.bold(category), ...columns(rows)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
