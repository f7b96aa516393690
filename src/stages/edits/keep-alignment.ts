/** Tables whose columns somebody has aligned stay aligned. */

import type { Wish } from './edited-text.ts';

/**
 * A change with the spaces behind it: as many as leave the end of the cell where it was. One space is no alignment, and one
 * always stays.
 * @example keepAlignment('| `AB`   |', { change: { start: 2, end: 6, replacement: '`A`' } }) // replacement: '`A`    '
 */
export function keepAlignment(text: string, wish: Wish): Wish {
  const { change } = wish;
  // A name is changed inside of its code span, whose end stands between it and the spaces.
  const [behind = '', closing = '', padding = ''] = /^(`*)( {2,})(?=\|)/.exec(text.slice(change.end)) ?? [];
  if (behind === '') return wish;
  const growth = change.replacement.length - (change.end - change.start);
  const spaces = ' '.repeat(Math.max(1, padding.length - growth));
  const end = change.end + behind.length;
  return { ...wish, change: { ...change, end, replacement: change.replacement + closing + spaces } };
}
