/** One document together with the pages that it imports: each page once, with what is missing or circular said. */

import { join } from 'node:path';
import { importsOf, type ReadOptions, readDocument } from '../../documents/index.ts';
import type { Cache } from '../../model/cache.ts';
import type { Files } from '../../model/files.ts';
import type { SourceReading } from '../../model/index.ts';
import { CannotRun, type Problem } from '../../model/problem.ts';
import { loadText } from './load-text.ts';

export interface PagesRead {
  /** The document first, then what it imports. */
  readonly readings: readonly SourceReading[];
  /** An imported page that can't be read: its codes would be lost. */
  readonly problems: readonly Problem[];
}

/** Reads a document and what it imports, from files below a root; `known` are pages that are read anyway. */
export function readPages(
  files: Files,
  root: string,
  text: string,
  options: ReadOptions,
  known: ReadonlySet<string>,
  cache: Cache,
): PagesRead {
  const problems: Problem[] = [];
  const readings = readOne(text, options, problems, cache);
  const seen = new Set([options.file]);
  const follow = (page: string, content: string, platform: string | undefined) => {
    for (const imported of importsOf(content, page)) {
      if (seen.has(imported.path) || known.has(imported.path)) continue;
      seen.add(imported.path);
      const place = { file: imported.location.file, line: imported.location.line, column: imported.location.column };
      if (files.exists(join(root, imported.path)) === null) {
        problems.push({
          ...place,
          what: `It imports ${imported.path}, which is not there.`,
          todo: 'Correct the import, or restore the page.',
        });
        continue;
      }
      const loaded = loadText(files, join(root, imported.path), imported.path);
      if ('problem' in loaded) {
        problems.push(loaded.problem);
        continue;
      }
      const narrower = imported.platform ?? platform;
      const own = { ...options, file: imported.path, ...(narrower !== undefined && { platform: narrower }) };
      readings.push(...readOne(loaded.text, own, problems, cache));
      follow(imported.path, loaded.text, narrower);
    }
  };
  follow(options.file, text, options.platform);
  return { readings, problems };
}

/** The reading of a page; none where the page is beyond what is read. */
function readOne(text: string, options: ReadOptions, problems: Problem[], cache: Cache): SourceReading[] {
  try {
    return [readPage(text, options, cache)];
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

/** The reading of a page, which depends on its text and on the options alone. */
function readPage(text: string, options: ReadOptions, cache: Cache): SourceReading {
  const compute = () => {
    const { text: _, ...said } = readDocument(text, options);
    return said;
  };
  // A page without anything that could hold entries is read as fast as its reading could be fetched.
  const said = cache.remember('readings', [text, options], compute, ({ tables }) => tables.length > 0);
  return { ...said, text };
}
