/** The formats that are read, told by the extension of a file's name. */

import { extname } from 'node:path';
import { type Problem, problem } from '../../model/problem.ts';
import { SDK_EXTENSIONS, sdkLanguageOf } from '../../sdk-sources/index.ts';

const PAGES: readonly string[] = ['.md', '.mdx', '.markdown'];

/** A document in Markdown. */
export function isPage(file: string): boolean {
  return PAGES.includes(extname(file).toLowerCase());
}

/** A file that the readers know nothing of: its text would be taken for something that it isn't. Null for the others. */
export function unknownFormat(file: string): Problem | null {
  const extension = extname(file);
  if (extension === '' || isPage(file) || sdkLanguageOf(file) !== null) return null;
  return problem(
    file,
    `${extension} is not a format that is read: pages are ${PAGES.join(', ')}, SDK sources ${SDK_EXTENSIONS.join(', ')}.`,
    'Name a page or an SDK source in one of these formats.',
  );
}
