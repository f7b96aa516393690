/** Finds comments and the ends of lines in an SDK source. */

import type { Lexicon } from './sdk-language.ts';

export interface ScannedComment {
  readonly start: number;
  readonly end: number;
  /** `//` rather than a block. */
  readonly line: boolean;
  /** False for a block that the file ends in. */
  readonly closed: boolean;
}

const LINE_END = /[\r\n]/g;
const BLOCK_EDGE = /\/\*|\*\//g;

/** The comment that starts at `at`; null where none does. */
export function scanComment(text: string, at: number, lexicon: Lexicon): ScannedComment | null {
  if (lexicon.hashComments)
    return text[at] === '#' ? { start: at, end: lineEnd(text, at), line: true, closed: true } : null;
  if (text[at] !== '/') return null;
  if (text[at + 1] === '/') return { start: at, end: lineEnd(text, at), line: true, closed: true };
  if (text[at + 1] !== '*') return null;
  const stop = lexicon.nestedComments ? nestedEnd(text, at) : text.indexOf('*/', at + 2) + 2;
  const closed = stop >= at + 4;
  return { start: at, end: closed ? stop : text.length, line: false, closed };
}

/** Where the line ends that `at` stands in. */
export function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

function nestedEnd(text: string, at: number): number {
  let depth = 0;
  BLOCK_EDGE.lastIndex = at;
  for (let edge = BLOCK_EDGE.exec(text); edge; edge = BLOCK_EDGE.exec(text)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return BLOCK_EDGE.lastIndex;
  }
  return -1;
}
