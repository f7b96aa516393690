/**
 * Edits as a unified diff that `git apply` and `patch -p1` take: paths lead from where they run, lines keep their endings.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { EditedFile } from '../model/index.ts';

/** The diff of some files; nothing where nothing changes. */
export function editsDiff(files: readonly EditedFile[]): string {
  return files
    .filter(({ before, after }) => before !== after)
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}
