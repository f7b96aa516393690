/** One document together with the pages that it imports: each page once, with what is missing or circular said. */

import { join } from 'node:path';
import { importsOf, type PageImport, type ReadOptions, readDocument } from '../../documents/index.ts';
import type { Cache } from '../../model/cache.ts';
import type { SourceReading } from '../../model/index.ts';
import { CannotRun, type Problem } from '../../model/problem.ts';
import { loadText } from './load-text.ts';
import { type ImportPlace, resolveImport } from './resolve-import.ts';

export interface PagesRead {
  /** The document first, then what it imports. */
  readonly readings: readonly SourceReading[];
  /** A page that can't be read: its codes would be lost. */
  readonly problems: readonly Problem[];
  /** Imports that lead nowhere: the codes of those pages are lost too. */
  readonly missing: readonly Problem[];
}

/** Reads a document and what it imports; `known` are pages that are read anyway. */
export function readPages(
  place: ImportPlace,
  text: string,
  options: ReadOptions,
  known: ReadonlySet<string>,
  cache: Cache,
): PagesRead {
  const { files, root } = place;
  const problems: Problem[] = [];
  const missing: Problem[] = [];
  const readings = readOne(text, options, problems, cache);
  const seen = new Set([options.file]);
  const follow = (page: string, content: string, platform: string | undefined) => {
    for (const imported of importsOf(content, page)) {
      const path = resolveImport(place, page, imported.written);
      if (path === null) {
        missing.push(missingPage(imported));
        continue;
      }
      if (seen.has(path) || known.has(path)) continue;
      seen.add(path);
      const loaded = loadText(files, join(root, path), path);
      if ('problem' in loaded) {
        problems.push(loaded.problem);
        continue;
      }
      const narrower = imported.platform ?? platform;
      const own = { ...options, file: path, ...(narrower !== undefined && { platform: narrower }) };
      readings.push(...readOne(loaded.text, own, problems, cache));
      follow(path, loaded.text, narrower);
    }
  };
  follow(options.file, text, options.platform);
  return { readings, problems, missing };
}

function missingPage({ written, location: { file, line, column } }: PageImport): Problem {
  const isRelative = written.startsWith('.');
  return {
    file,
    line,
    column,
    what: `It imports ${written}, which is not there${isRelative ? '' : ', in none of the folders above this page'}.`,
    todo: `Correct the import, or restore the page${isRelative ? '' : '; "aliases" in the config says which folder a name such as "@site/" stands for'}.`,
  };
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
