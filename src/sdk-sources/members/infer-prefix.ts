/**
 * The vendor prefix of an enum's members. Words that they share can also be what they are about (`GROUP_NOT_FOUND`,
 * `GROUP_FULL`), so a prefix is taken only where it says "error" or "code", or repeats the enum's name.
 */

import { isOutcomeWord } from '../../languages/index.ts';
import type { Inference, SourceReading } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';

/** `kAuthError`, `EBusy`: what constants are marked by. */
const MARKS: ReadonlySet<string> = new Set(['k', 'e']);
const FEWEST = 3;

/** The prefix of a file that holds one enum; what the members of several share is no vendor's. */
export function prefixOf({ tables, observations }: Pick<SourceReading, 'tables' | 'observations'>): Inference | null {
  const titles = new Set(tables.map(({ title }) => title ?? ''));
  const [title] = titles;
  if (title === undefined || titles.size > 1) return null;
  const value = inferPrefix(
    observations.flatMap(({ name }) => name ?? []),
    title,
  );
  return value === '' ? null : { field: 'prefix', value, because: `all members of ${title} start with it` };
}

/**
 * The prefix with its separator, or `''`.
 * @example inferPrefix(['AgoraErrorNotExist', 'AgoraErrorFailed', 'AgoraErrorBusy'], 'AgoraErrorCode') // 'AgoraError'
 */
export function inferPrefix(names: readonly string[], title: string): string {
  const [first = ''] = names;
  if (names.length < FEWEST) return '';
  let length = first.length;
  for (const name of names) {
    while (!name.startsWith(first.slice(0, length))) length -= 1;
  }
  while (length > 0 && !names.every((name) => isBoundary(name, length))) length -= 1;
  const words = wordsOf(title);
  if (repeats(wordsOf(first.slice(0, length)), words)) return first.slice(0, length);
  // Behind the word that tells, the names say what they are about: `ESP_ERR_WIFI_…`.
  while (length > 0 && !(isTelling(first.slice(0, length)) && names.every((name) => isBoundary(name, length))))
    length -= 1;
  return first.slice(0, length);
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
