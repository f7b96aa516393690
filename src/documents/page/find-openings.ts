/** Where fences, comments and preformatted blocks may begin: found by plain search, which is many times faster than patterns. */

import { lineOf, type Page } from '../text/split-lines.ts';

const FENCES = ['```', '~~~'];
const BLOCKS = ['<!--', '{/*', '<pre', '<PRE', '<script', '<SCRIPT', '<style', '<STYLE', '<textarea', '<TEXTAREA'];
const NEEDLES = [...FENCES, ...BLOCKS];
/** What may stand on a line before a fence. */
const BEFORE_FENCE = /^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)?$/;

export interface Opening {
  readonly start: number;
  readonly mark: string;
  readonly isFence: boolean;
}

/** A function that gives the next opening at or behind an offset; the offsets it is asked for may only grow. */
export function openingsOf(page: Page): (from: number) => Opening | null {
  const { text } = page;
  const next = new Map(NEEDLES.map((needle) => [needle, text.indexOf(needle)]));
  const advance = (from: number): Opening | null => {
    let first: Opening | null = null;
    for (const [needle, known] of next) {
      const at = known === -1 || known >= from ? known : text.indexOf(needle, from);
      if (at !== known) next.set(needle, at);
      if (at === -1) next.delete(needle);
      else if (first === null || at < first.start)
        first = { start: at, mark: needle, isFence: FENCES.includes(needle) };
    }
    return first;
  };
  return (from) => {
    let opening = advance(from);
    while (opening !== null && !opens(page, opening)) opening = advance(opening.start + 1);
    return opening;
  };
}

function opens(page: Page, { start, mark, isFence }: Opening): boolean {
  if (isFence) {
    return BEFORE_FENCE.test(page.text.slice(page.starts[lineOf(page, start)], start));
  }
  return !/\w$/.test(mark) || /[\s>]/.test(page.text[start + mark.length] ?? '');
}
