/** The lines of comments without what makes them comments (`/**`, `///<`, leading stars), each with its place in the file. */

import type { Comment } from '../syntax/tokenize.ts';

/** A piece of one line; `text` stands unchanged at `start` in the file. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

const LINE_MARKER = /^(?:\/{2,}!?<?|#+:?)[ \t]?/;
/** Python's documentation is a string. */
const STRING_OPEN = /^[rRuU]?(?:"""|'''|"|')/;
const BLOCK_OPEN = /^\/\*+!?<?/;
const LEADING_STARS = /^[ \t]*\*+(?!\/)[ \t]?/;

/** The lines of one comment. */
export function commentLines(text: string, comment: Comment): Line[] {
  const raw = text.slice(comment.start, comment.end);
  if (comment.line) {
    const marker = LINE_MARKER.exec(raw)?.[0].length ?? 2;
    return [{ text: raw.slice(marker).trimEnd(), start: comment.start + marker }];
  }
  const quoted = STRING_OPEN.exec(raw)?.[0];
  const open = (quoted ?? BLOCK_OPEN.exec(raw)?.[0])?.length ?? 2;
  const body = raw.slice(
    open,
    quoted === undefined ? closeOf(raw, open) : raw.length - quoted.replace(/^\w/, '').length,
  );
  const lines: Line[] = [];
  let offset = comment.start + open;
  for (const line of body.split('\n')) {
    const stars = lines.length === 0 || quoted !== undefined ? 0 : (LEADING_STARS.exec(line)?.[0].length ?? 0);
    lines.push({ text: line.slice(stars).trimEnd(), start: offset + stars });
    offset += line.length + 1;
  }
  return lines;
}

/** Where the stars start that close a block comment; its end where nothing closes it. */
function closeOf(raw: string, open: number): number {
  if (!raw.endsWith('*/')) return raw.length;
  let at = raw.length - 1;
  while (at > open && raw[at - 1] === '*') at -= 1;
  return at;
}

/** `/** … *\/`, `/*! … *\/`, `///`, `//!`: written for a documentation tool. */
export function isDocComment(text: string, comment: Comment): boolean {
  const opening = text.slice(comment.start, comment.start + 4);
  return comment.line ? /^(?:\/\/[/!](?!\/)|#:)/.test(opening) : /^(?:\/\*[*!](?!\/|\*)|[rRuU]?["'])/.test(opening);
}

/** `///<`, `/**<`, `//!<`, Python's documentation: speaks of what stands before it. */
export function pointsBack(text: string, comment: Comment): boolean {
  return /^(?:\/[/*][/*!]<|[rRuU]?["'])/.test(text.slice(comment.start, comment.start + 4));
}
