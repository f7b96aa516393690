/** What became of the codes since the committed `catalog.json` was written: nobody should lose a constant without a word. */

import { resolve } from 'node:path';
import { compareCatalogs, readCatalogs, recordCatalog } from '../../history/index.ts';
import { type Files, kindBehind, LARGEST_OUTPUT } from '../../model/files.ts';
import type { Change, RecordedCatalog, Review } from '../../model/index.ts';

/** The changes of a catalog that has been generated before; none of one that hasn't. */
export function committedChanges(
  root: string,
  { config, catalog }: Pick<Review, 'config' | 'catalog'>,
  files: Files,
): Change[] {
  const base = readCommitted(files, resolve(root, config.output, 'catalog.json')).find(({ id }) => id === catalog.id);
  return base === undefined ? [] : compareCatalogs(base, recordCatalog(catalog));
}

function readCommitted(files: Files, path: string): readonly RecordedCatalog[] {
  if (kindBehind(files, path) !== 'file') return [];
  return readCatalogs(new TextDecoder().decode(files.read(path, LARGEST_OUTPUT))) ?? [];
}
