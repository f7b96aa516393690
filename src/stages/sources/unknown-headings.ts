/** Headings that `tables` of the config names and no page of its entry has: what was meant to be read would silently not be. */

import { nearestFirst } from '../../config/index.ts';
import { fitsHeading, headingsOf } from '../../documents/index.ts';
import type { SourceEntry } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';

const MOST_SHOWN = 5;

/** One problem per heading that no page has; `place` is where the entry stands in the config, such as `sources[0]`. */
export function unknownHeadings(
  { tables = {} }: SourceEntry,
  place: string,
  pages: readonly { readonly file: string; readonly text: string }[],
  config: string,
): Problem[] {
  const wanted = [...(tables.include ?? []), ...(tables.exclude ?? [])];
  if (wanted.length === 0 || pages.length === 0) return [];
  const headings = [...new Set(pages.flatMap(({ file, text }) => headingsOf(text, file)))];
  return wanted
    .filter((pattern) => !fitsHeading(headings, pattern))
    .map((pattern) => problem(config, unknown(pattern, place, pages.length), advice(pattern, headings)));
}

function unknown(pattern: string, place: string, pages: number): string {
  const whose = pages === 1 ? 'its page has no such heading' : `none of its ${pages} pages has such a heading`;
  return `"tables" of ${place} names the heading ${JSON.stringify(pattern)}, and ${whose}.`;
}

function advice(pattern: string, headings: readonly string[]): string {
  if (headings.length === 0) return 'The page has no headings at all: leave "tables" out.';
  const near = nearestFirst(pattern, headings)
    .slice(0, MOST_SHOWN)
    .map((heading) => JSON.stringify(heading));
  return `Correct it; the headings nearest to it are ${near.join(', ')}.`;
}
