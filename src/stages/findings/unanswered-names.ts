/**
 * Platforms and languages that a config names and no source has, most often a slip that would quietly change who wins or what
 * is generated. Nothing is refused for it: sources come and go.
 */

import { didYouMean } from '../../config/index.ts';
import { enumerated } from '../../model/counted.ts';
import type { CatalogConfig, Project, Review } from '../../model/index.ts';
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
    ...project.catalogs.flatMap((catalog) => lonelyPages(project.file, catalog)),
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

/**
 * The pages speak for platforms without an SDK, and several SDKs are of platforms without a page: nothing asks whether a page documents
 * what they ship. A page of one platform beside the SDK of another is how two teams may divide the work.
 */
function lonelyPages(file: string, { sources, sdk }: CatalogConfig): Problem[] {
  const spoken = sources.map(({ platform, platforms }) => platforms ?? (platform === undefined ? null : [platform]));
  const shipped = distinct(sdk.map(({ platform }) => platform));
  if (sources.length === 0 || sdk.length === 0 || shipped.includes(undefined) || spoken.includes(null)) return [];
  const pages = distinct(spoken.flatMap((platforms) => platforms ?? []));
  if (shipped.length < 2 || pages.some((platform) => shipped.includes(platform))) return [];
  const [mine, theirs] = [enumerated(pages), enumerated(shipped.flatMap((platform) => platform ?? []))];
  return [
    problem(
      file,
      `The pages are about ${mine} and the SDKs are those of ${theirs}, so what these ship has to stand on no page: leave "platform" out of "sources", and the pages speak for every SDK, or write the platforms of the SDKs there.`,
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
