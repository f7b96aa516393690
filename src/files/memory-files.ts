/** The door to files that stand in memory: the project of a test, or the unsaved text of an editor. */

import { posix } from 'node:path';
import type { Files } from '../model/files.ts';
import { treeFiles } from './tree-files.ts';

/**
 * The door to some files, by path; a path that doesn't start with `/` is taken from the root.
 * @example memoryFiles({ '/project/errgen.config.json': '{ … }', '/project/docs/errors.md': '…' })
 */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return treeFiles(
    new Map(
      Object.entries(contents).map(([path, content]) => [posix.resolve('/', path), { content: () => bytes(content) }]),
    ),
  );
}
