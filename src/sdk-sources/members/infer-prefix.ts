/**
 * The vendor prefix of an enum's members. Words that they share can also be what they are about (`GROUP_NOT_FOUND`,
 * `GROUP_FULL`), so a prefix is taken only where it says "error" or "code", or repeats the enum's name. A few members without
 * it (`kPFErrorInternalServer` beside `PFOldName`) don't take it from the others.
 */

import { isOutcomeWord } from '../../languages/index.ts';
import type { Inference, SourceReading } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';

/** `kAuthError`, `EBusy`: what constants are marked by. */
const MARKS: ReadonlySet<string> = new Set(['k', 'e']);
const FEWEST = 3;
/** The share of members that must start with it: of fewer than ten members all of them. */
const LEAST_SHARE = 0.9;

/** The prefix of a file that holds one enum; what the members of several share is no vendor's. */
export function prefixOf({ tables, observations }: Pick<SourceReading, 'tables' | 'observations'>): Inference | null {
  const titles = new Set(tables.map(({ title }) => title ?? ''));
  const [title] = titles;
  if (title === undefined || titles.size > 1) return null;
  const names = observations.flatMap(({ name }) => name ?? []);
  const value = inferPrefix(names, title);
  if (value === '') return null;
  const count = names.filter((name) => name.startsWith(value)).length;
  const share =
    count === names.length
      ? `all members of ${title} start`
      : `${count} of the ${names.length} members of ${title} start`;
  return { field: 'prefix', value, because: `${share} with it` };
}

/**
 * The prefix with its separator, or `''`.
 * @example inferPrefix(['AgoraErrorNotExist', 'AgoraErrorFailed', 'AgoraErrorBusy'], 'AgoraErrorCode') // 'AgoraError'
 */
export function inferPrefix(names: readonly string[], title: string): string {
  if (names.length < FEWEST) return '';
  const needed = Math.ceil(names.length * LEAST_SHARE);
  const shared = longestSharedStart(names, needed);
  const endsWord = (length: number) => {
    const prefix = shared.slice(0, length);
    return names.filter((name) => name.startsWith(prefix) && isBoundary(name, length)).length >= needed;
  };
  let length = shared.length;
  while (length > 0 && !endsWord(length)) length -= 1;
  if (repeats(wordsOf(shared.slice(0, length)), wordsOf(title))) return shared.slice(0, length);
  // Behind the word that tells, the names say what they are about: `ESP_ERR_WIFI_…`.
  while (length > 0 && !(isTelling(shared.slice(0, length)) && endsWord(length))) length -= 1;
  return shared.slice(0, length);
}

/** The longest text that at least so many names start with: in sorted order, they stand beside one another. */
function longestSharedStart(names: readonly string[], needed: number): string {
  const sorted = [...names].sort();
  let longest = '';
  for (let first = 0; first + needed <= sorted.length; first++) {
    const shared = sharedStart(sorted[first] ?? '', sorted[first + needed - 1] ?? '');
    if (shared.length > longest.length) longest = shared;
  }
  return longest;
}

function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

/** A word ends here in the name, and another starts. */
function isBoundary(name: string, at: number): boolean {
  const before = name[at - 1] ?? '';
  const after = name[at] ?? '';
  if (after === '' || !/[\p{L}\p{N}]/u.test(after)) return false;
  return /[_\-.]/.test(before) || (/\p{Lu}/u.test(after) && /[\p{Ll}\p{N}]/u.test(before));
}

function repeats(words: readonly string[], title: readonly string[]): boolean {
  return words.length > 1 && words.every((word, index) => title[index] === word);
}

function isTelling(prefix: string): boolean {
  const last = wordsOf(prefix).at(-1) ?? '';
  return MARKS.has(last) || isOutcomeWord(last);
}
