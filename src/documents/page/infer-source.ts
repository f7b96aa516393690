/**
 * What a page is about where nobody says so: its platform, its language, the prefix that its names share and the kind
 * of its codes. Every inference carries its reason.
 */

import { isErrorWord } from '../../languages/index.ts';
import type { Inference, Observation, Source } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { platformIn, platformOfPath } from '../text/platform-names.ts';
import type { ReadOptions } from '../text/read-options.ts';
import { frontMatterValue } from './find-prose.ts';

/** Describes the source of a page: options first, then what the page itself tells; `locale` is inferred before. */
export function inferSource(
  options: ReadOptions,
  frontMatter: readonly string[],
  locale: Inference | null,
  observations: readonly Observation[],
): Source {
  const isRead = observations.length > 0 || options.expected === true;
  const platform = options.platform === undefined && isRead ? inferPlatform(options.file, frontMatter) : null;
  const prefix = options.prefix === undefined ? inferPrefix(observations) : null;
  const inferences = [platform, locale, prefix, inferCodeKind(observations)].filter((inference) => inference !== null);
  return {
    file: options.file,
    origin: 'docs',
    platform: options.platform ?? platform?.value ?? null,
    locale: options.locale ?? locale?.value ?? null,
    generation: options.generation ?? null,
    prefix: options.prefix ?? prefix?.value ?? '',
    inferences,
  };
}

function inferPlatform(file: string, frontMatter: readonly string[]): Inference | null {
  for (const key of ['platform', 'platforms', 'sidebar', 'keywords']) {
    const value = frontMatterValue(frontMatter, key);
    const platform = value === null ? null : platformIn(value);
    if (platform !== null)
      return { field: 'platform', value: platform, because: `the front matter says "${key}: ${value}"` };
  }
  const platform = platformOfPath(file);
  return platform === null ? null : { field: 'platform', value: platform, because: `the path "${file}" names it` };
}

const ENOUGH_NAMES = 3;

/** Platforms that name their errors on one page have prefixes of their own: that of most names is the page's. */
function inferPrefix(observations: readonly Observation[]): Inference | null {
  const names = new Map<string | null, string[]>();
  for (const { name, platform } of observations) {
    if (name === null) continue;
    const ofPlatform = names.get(platform);
    if (ofPlatform === undefined) names.set(platform, [name]);
    else ofPlatform.push(name);
  }
  const found = [...names.values()].sort((a, b) => b.length - a.length).map(sharedPrefix);
  return found.find((prefix) => prefix !== null) ?? null;
}

/** A shared beginning of nearly all names that ends where a word ends and leaves every name something. */
function sharedPrefix(names: readonly string[]): Inference | null {
  if (names.length < ENOUGH_NAMES) return null;
  const counts = new Map<string, number>();
  for (const name of names) for (const prefix of beginningsOf(name)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= names.length * 0.9).map(([prefix]) => prefix);
  const candidates = shared.filter((prefix) => wordsOf(prefix).some(endsPrefix));
  const prefix = candidates.reduce<string | null>(longestUpToErrorWord, null);
  if (prefix === null) return null;
  return { field: 'prefix', value: prefix, because: `${counts.get(prefix)} of ${names.length} names start with it` };
}

/** Words behind the word for error belong to the names, even where all names of a page happen to share them. */
function longestUpToErrorWord(best: string | null, prefix: string): string | null {
  if (!endsPrefix(wordsOf(prefix).at(-1) ?? '')) return best;
  return best === null || prefix.length < best.length ? prefix : best;
}

/** The word for error, or the `E` of `EBUSY`. */
function endsPrefix(word: string): boolean {
  return word === 'e' || isErrorWord(word);
}

/** All beginnings of a name that end between two words, separators included. */
function beginningsOf(name: string): string[] {
  const ends = [...name.matchAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=[_.:/-])(?=[^_.:/-])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu)];
  return ends.map(({ index }) => name.slice(0, index));
}

function inferCodeKind(observations: readonly Observation[]): Inference | null {
  if (observations.length === 0) return null;
  const numbers = observations.filter(({ code }) => typeof code === 'number').length;
  const strings = observations.filter(({ code }) => typeof code === 'string').length;
  const value = strings > numbers || (numbers === 0 && strings === 0) ? 'string' : 'number';
  const because =
    numbers + strings === 0
      ? 'its entries have names and no numbers'
      : `${Math.max(numbers, strings)} of ${observations.length} entries have a ${value === 'string' ? 'code of letters and digits' : 'number'}`;
  return { field: 'codeKind', value, because };
}
