/** The titles of a page's headings, for who has to say which there are. */

import { splitLines } from '../text/split-lines.ts';
import { findHeadings } from './find-headings.ts';
import { findProse } from './find-prose.ts';

/** All titles in the order of the page. */
export function headingsOf(text: string, file: string): string[] {
  const page = splitLines(file, text);
  return findHeadings(page, findProse(page)).map(({ title }) => title);
}
