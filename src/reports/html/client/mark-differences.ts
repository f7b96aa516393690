/** Two wordings side by side: what one of them has and the other hasn't is marked. */

import { element } from './element.ts';

/** Longest text, in words, that is compared word by word: the table below has as many cells as the product of both. */
const LONGEST = 600;

const NAME_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Nd}+|[^\p{L}\p{Nd}]+/gu;

/** A name with the words marked that another name doesn't have; its prefix steps back. */
export function markName(name: string, prefix: string, other: string | null): Node[] {
  const bare = name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name;
  const front = bare === name ? [] : [element('span', { class: 'prefix' }, prefix)];
  return [...front, ...(other === null ? [breakable(bare)] : marked(nameParts(bare), nameParts(other)))];
}

/** A text with the words marked that another text of the same language doesn't have. */
export function markText(text: string, other: string, locale: string | null): Node[] {
  return marked(textParts(text, locale), textParts(other, locale));
}

/** A name that may break between its words. */
export function breakable(name: string): Node {
  const made = document.createDocumentFragment();
  for (const part of nameParts(name)) made.append(part, document.createElement('wbr'));
  return made;
}

function nameParts(name: string): string[] {
  return name.match(NAME_PART) ?? [name];
}

function textParts(text: string, locale: string | null): string[] {
  return [...segmenterOf(locale).segment(text)].map(({ segment }) => segment);
}

/** A page can claim any locale; one that nobody knows is cut as English is. */
function segmenterOf(locale: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale ?? 'en', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

function marked(parts: readonly string[], others: readonly string[]): Node[] {
  const common = commonWords(parts, others);
  const runs: { text: string; isCommon: boolean }[] = [];
  for (const [index, part] of parts.entries()) {
    const isCommon = isWord(part) ? common.has(index) : !isBetweenMarked(parts, common, index);
    const last = runs.at(-1);
    if (last?.isCommon === isCommon) last.text += part;
    else runs.push({ text: part, isCommon });
  }
  return runs.map(({ text, isCommon }) => (isCommon ? breakable(text) : element('mark', {}, text)));
}

/** A space between two marked words is marked with them. */
function isBetweenMarked(parts: readonly string[], common: ReadonlySet<number>, index: number): boolean {
  return [index - 1, index + 1].every((at) => parts[at] !== undefined && isWord(parts[at]) && !common.has(at));
}

function isWord(part: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(part);
}

/** Indexes of the words that stand in both, in the same order: the longest common subsequence. */
function commonWords(parts: readonly string[], others: readonly string[]): Set<number> {
  const [a, b] = [wordsWithin(parts), wordsWithin(others)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const isSame = (row: number, column: number) => a[row]?.word === b[column]?.word;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common = new Set<number>();
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    if (isSame(row, column)) {
      common.add(a[row]?.index ?? 0);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return common;
}

/** The words among the parts, without regard to case, as many as are compared. */
function wordsWithin(parts: readonly string[]): { readonly word: string; readonly index: number }[] {
  return parts
    .map((part, index) => ({ word: part.toLowerCase(), index }))
    .filter(({ word }) => isWord(word))
    .slice(0, LONGEST);
}
