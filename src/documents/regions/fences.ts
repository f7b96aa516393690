/** Fenced blocks of code: which lines they hold (CommonMark 4.5). */

import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';

/** Lines from the first up to, not including, the last. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

const FENCE = /^[\s>]*(`{3,}|~{3,})/;
const MARKS = marksIn('`~');

/** Whether a page has a fence. */
export function hasFences(page: Page): boolean {
  return linesWith(page, MARKS).some((line) => FENCE.test(lineText(page, line)));
}

/** The content of all fences of a page; one that is never closed holds nothing. */
export function fencesOf(page: Page): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; fence: string } | null = null;
  for (const line of linesWith(page, MARKS)) {
    const fence = FENCE.exec(lineText(page, line))?.[1];
    if (fence === undefined) continue;
    if (open === null) open = { line, fence };
    else if (fence.startsWith(open.fence)) {
      blocks.push({ from: open.line + 1, to: line });
      open = null;
    }
  }
  return blocks;
}
