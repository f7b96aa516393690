/**
 * Platforms and languages that a config names and no source has, most often a slip that would quietly change who wins or what
 * is generated. Nothing is refused for it: sources come and go.
 */

import { didYouMean } from '../../config/index.ts';
import type { Project, Review } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';

/** One problem per name, in the order of the config's keys. */
export function unansweredNames(project: Project, reviews: readonly Review[]): Problem[] {
  const platforms = distinct(reviews.flatMap((review) => review.catalog.platforms));
  const locales = distinct(reviews.flatMap((review) => review.catalog.locales));
  const targets = project.catalogs.flatMap((catalog) => catalog.targets);
  const isPlatform = (name: string) => platforms.includes(name);
  const isLanguage = (name: string) => locales.some((locale) => languageOf(locale) === languageOf(name));
  const unanswered = (
    key: string,
    names: readonly (string | undefined)[],
    known: readonly string[],
    is: typeof isPlatform,
  ) =>
    distinct(names.filter((name) => name !== undefined))
      .filter((name) => !is(name))
      .map((name) => unansweredName(project.file, key, name, known));
  return [
    ...unanswered(
      '"precedence"',
      project.catalogs.flatMap((catalog) => catalog.precedence),
      platforms,
      isPlatform,
    ),
    ...unanswered(
      '"platform" of a target',
      targets.map((target) => target.platform),
      platforms,
      isPlatform,
    ),
    ...unanswered(
      '"locale" of a target',
      targets.map((target) => target.locale),
      locales,
      isLanguage,
    ),
  ];
}

function unansweredName(file: string, key: string, name: string, known: readonly string[]): Problem {
  const there = known.length === 0 ? 'none is known' : `the sources have ${known.join(', ')}`;
  return problem(file, `${key} names ${JSON.stringify(name)}, and ${there}.${didYouMean(name, known)}`);
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
