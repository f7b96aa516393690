/** `targets`: the languages with their options, or the page of one with an example of what is generated. */

import { didYouMean } from '../../../config/index.ts';
import { targetLanguages, targetPage } from '../../../emitters/index.ts';
import { columns, markdownPretty } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import { UsageError } from '../../usage-error.ts';

export async function run({ io, paint, width }: Context, [id]: readonly string[]): Promise<number> {
  if (id === undefined) {
    io.stdout.write(listing(width));
    return 0;
  }
  const page = targetPage(id);
  if (page === null) {
    const ids = targetLanguages().map((language) => language.id);
    throw new UsageError(`There is no language "${id}".${didYouMean(id, ids)} \`agora-errgen targets\` lists them.`);
  }
  io.stdout.write(io.stdout.isTTY === true ? markdownPretty(page, paint) : page);
  return 0;
}

function listing(width: number): string {
  const rows = targetLanguages().map(({ id, title, isDefault, options }) => [
    id,
    title,
    isDefault ? 'default' : '',
    Object.keys(options).join(', '),
  ]);
  return `${columns([['language', '', '', 'own options'], ...rows], width).join('\n')}\n`;
}
