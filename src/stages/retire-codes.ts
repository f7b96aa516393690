/** Retire: the codes that a catalog had and has no more, from the ledger and from what the last build wrote. */

import { resolve } from 'node:path';
import { printLedger, readLedger, retiredCodes } from '../history/index.ts';
import { type Files, kindBehind, LARGEST_OUTPUT } from '../model/files.ts';
import type { Change, Ledger, Project, RetiredCatalog, RetiredCode, Review } from '../model/index.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { committedChanges } from './findings/committed-changes.ts';
import type { ReconciledSources } from './reconcile-sources.ts';

/** The sources of one catalog, what they come to, and what it once had. */
export interface RetiredSources extends ReconciledSources {
  readonly retired: readonly RetiredCode[];
  /** What became of its codes since the last build. */
  readonly changes: readonly Change[];
}

/** Every catalog with its retired codes; throws `CannotRun` where a ledger is damaged: codes would be free that must not be. */
export function retireCodes(
  catalogs: readonly ReconciledSources[],
  { root }: Pick<Project, 'root'>,
  files: Files,
): RetiredSources[] {
  return catalogs.map((sources) => {
    const { config, catalog } = sources;
    const changes = committedChanges(root, sources, files);
    if (config.retired === null) return { ...sources, retired: [], changes };
    const kept = loadLedger(files, root, config.retired).find(({ id }) => id === catalog.id)?.codes ?? [];
    return { ...sources, retired: retiredCodes(kept, changes, catalog), changes };
  });
}

/** The ledgers of a project as a build would write them; one without any code is not begun. */
export function ledgersOf(reviews: readonly Review[], { root }: Pick<Project, 'root'>, files: Files): Ledger[] {
  const paths = new Set(reviews.flatMap(({ config }) => config.retired ?? []));
  return [...paths].flatMap((file) => {
    const own = reviews.filter(({ config }) => config.retired === file);
    // Other configs may keep their codes in the same ledger.
    const others = loadLedger(files, root, file).filter(({ id }) => own.every(({ catalog }) => catalog.id !== id));
    const content = printLedger([
      ...others,
      ...own.map(({ catalog, retired }) => ({ id: catalog.id, codes: retired })),
    ]);
    const present = textAt(files, root, file);
    const isEmpty = others.length === 0 && own.every(({ retired }) => retired.length === 0);
    if (present === null && isEmpty) return [];
    return [{ file, content, isCurrent: present?.replaceAll('\r\n', '\n') === content }];
  });
}

function loadLedger(files: Files, root: string, file: string): RetiredCatalog[] {
  const content = textAt(files, root, file);
  const catalogs = content === null ? [] : readLedger(content);
  if (catalogs !== null) return catalogs;
  const what = "This is no ledger of retired codes: it can't be told which codes must not be used again.";
  throw new CannotRun([problem(file, what, 'Restore it from version control, or name another file as "retired".')]);
}

function textAt(files: Files, root: string, file: string): string | null {
  const path = resolve(root, file);
  return kindBehind(files, path) === null ? null : new TextDecoder().decode(files.read(path, LARGEST_OUTPUT));
}
