/** What became of the codes since the committed `catalog.json` was written: nobody should lose a constant without a word. */

import { resolve } from 'node:path';
import { compareCatalogs, readCatalogs, recordCatalog } from '../../history/index.ts';
import { type Files, kindBehind, LARGEST_OUTPUT } from '../../model/files.ts';
import type { Change, Project, RecordedCatalog, Review } from '../../model/index.ts';

/** The changes of every catalog that has been generated before. */
export function committedChanges(
  { root }: Pick<Project, 'root'>,
  reviews: readonly Pick<Review, 'config' | 'catalog'>[],
  files: Files,
): Change[] {
  return reviews.flatMap(({ config, catalog }) => {
    const base = readCommitted(files, resolve(root, config.output, 'catalog.json')).find(({ id }) => id === catalog.id);
    return base === undefined ? [] : compareCatalogs(base, recordCatalog(catalog));
  });
}

function readCommitted(files: Files, path: string): readonly RecordedCatalog[] {
  if (kindBehind(files, path) !== 'file') return [];
  return readCatalogs(new TextDecoder().decode(files.read(path, LARGEST_OUTPUT))) ?? [];
}
