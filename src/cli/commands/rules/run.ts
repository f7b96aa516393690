/** `rules`: the rules with their default severities, or the page of one. */

import { didYouMean } from '../../../config/index.ts';
import { columns, markdownPretty, paintSeverity } from '../../../reports/index.ts';
import { type RuleInfo, ruleList } from '../../../rules/index.ts';
import { rulePage } from '../../../rules/pages.ts';
import type { Context } from '../../context.ts';
import { UsageError } from '../../usage-error.ts';

export async function run(context: Context, [id]: readonly string[]): Promise<number> {
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
  context.io.stdout.write(pageOf(rule, context));
  return 0;
}

/** The page of a rule: laid out for reading on a terminal, the Markdown itself for a file or a pipe. */
function pageOf(rule: RuleInfo, { io, paint }: Context): string {
  const page = rulePage(rule.id) ?? `# ${rule.id}\n\n${rule.description}.\n`;
  if (io.stdout.isTTY !== true) return page;
  const [title = '', ...rest] = markdownPretty(page, paint).split('\n');
  return [`${title}  ${paintSeverity(paint, rule.severity, rule.severity)} ${paint.dim(rule.category)}`, ...rest].join(
    '\n',
  );
}

function listing(all: ReturnType<typeof ruleList>, { paint, width }: Context): string {
  const categories = [...new Set(all.map((rule) => rule.category))];
  const blocks = categories.map((category) => {
    const rows = all
      .filter((rule) => rule.category === category)
      .map((rule) => [`  ${rule.id}`, rule.severity, rule.description]);
    return [paint.bold(category), ...columns(rows, width)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
