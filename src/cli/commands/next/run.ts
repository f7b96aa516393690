/** `next`: a code that no source has and that none ever had, on stdout alone, so that a script can take it. */

import { didYouMean } from '../../../config/nearest.ts';
import { counted } from '../../../model/counted.ts';
import type { ErrorCode, Review } from '../../../model/index.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { reviewSources } from '../../../pipeline.ts';
import type { Context } from '../../context.ts';
import { openProjects } from '../../open-project.ts';
import { UsageError } from '../../usage-error.ts';
import type { NextFlags } from './flags.ts';
import { freeAfter, freeInRange, readRange } from './free-code.ts';

export async function run(context: Context, [wanted]: readonly string[], flags: NextFlags): Promise<number> {
  const reviews: Review[] = [];
  for (const project of await openProjects(context)) reviews.push(...(await reviewSources(project, context.files)));
  const { catalog, retired } = choose(reviews, flags.catalog);
  if (catalog.codeKind === 'string') {
    const what = `The codes of ${catalog.id} are strings, so none of them is the next one.`;
    throw new CannotRun([problem(null, what, 'Choose a new name; `agora-errgen check` says where it is taken.')]);
  }
  const used = new Set([...catalog.codes, ...retired].flatMap(({ code }) => (typeof code === 'number' ? code : [])));
  const next = findNext(used, catalog.codes, wanted);
  context.io.stdout.write(`${next}\n`);
  const never =
    retired.length === 0
      ? ''
      : `, and ${counted(retired.length, 'code')} that ${retired.length === 1 ? 'was' : 'were'} retired`;
  context.io.stderr.write(
    `${next} was never used; left out: ${counted(catalog.codes.length, 'code')} of ${catalog.id}${never}.\n`,
  );
  return 0;
}

function choose(reviews: readonly Review[], id: string | undefined): Review {
  const ids = reviews.map(({ catalog }) => catalog.id);
  const [first, second] = id === undefined ? reviews : reviews.filter(({ catalog }) => catalog.id === id);
  if (first === undefined)
    throw new UsageError(`There is no catalog "${id}".${didYouMean(id, ids)} There are: ${ids.join(', ')}.`, 'next');
  if (second !== undefined)
    throw new UsageError(`Each catalog numbers its own codes: name one with --catalog: ${ids.join(', ')}.`, 'next');
  return first;
}

function findNext(used: ReadonlySet<number>, codes: readonly ErrorCode[], wanted: string | undefined): number {
  const range = wanted === undefined ? null : readRange(wanted);
  if (range !== null) {
    const free = freeInRange(used, range);
    if (free !== null) return free;
    const todo = 'Begin another range: a code that was used once must keep its meaning.';
    throw new CannotRun([problem(null, `All codes of ${wanted} are or were in use.`, todo)]);
  }
  const own = wanted === undefined ? codes : codes.filter(({ category }) => isSame(category, wanted));
  if (own.length > 0 || wanted === undefined)
    return freeAfter(
      used,
      own.flatMap(({ code }) => (typeof code === 'number' ? code : [])),
    );
  const categories = [...new Set(codes.flatMap(({ category }) => category ?? []))];
  const known =
    categories.length === 0
      ? 'The pages have no headings that group their codes'
      : `There are: ${categories.join(', ')}`;
  throw new UsageError(
    `"${wanted}" is neither a range such as 900-999 nor a category.${didYouMean(wanted, categories)} ${known}.`,
    'next',
  );
}

function isSame(category: string | null, wanted: string): boolean {
  return category?.trim().toLowerCase() === wanted.trim().toLowerCase();
}
