/**
 * The program: read → reconcile → judge → emit → compare → report, a line and a room each. Every command is an ending of it:
 * `build` writes what was compared, `check` judges it, `scan` stops after reading, `explain` after judging, and `fix` judges again
 * what it has edited. Nothing is written here, and everything that is read comes through the door to files that is handed in.
 */

import { type Cache, noCache } from './model/cache.ts';
import type { Files } from './model/files.ts';
import type { Edited, Finding, GeneratedFile, Project, RecordedCatalog, Review } from './model/index.ts';
import { compareFiles } from './stages/compare-files.ts';
import { settleEdits } from './stages/edits/settle-edits.ts';
import { emitFiles } from './stages/emit-files.ts';
import { emitReports } from './stages/emit-reports.ts';
import { type FoundSource, type FoundSources, findSources } from './stages/find-sources.ts';
import { prunedBaselines, refuseOtherFiles } from './stages/findings/baseline.ts';
import { type Before, sinceBaseline, sinceThen } from './stages/findings/since.ts';
import { judgeCatalog } from './stages/judge-catalog.ts';
import { type CatalogSources, readSources } from './stages/read-sources.ts';
import { reconcileSources } from './stages/reconcile-sources.ts';
import { acceptFindings, type Outcome, reportOutcome } from './stages/report-outcome.ts';
import { retireCodes } from './stages/retire-codes.ts';
import { type Scanned, scanPaths } from './stages/scan-paths.ts';

export type { Before, CatalogSources, FoundSource, FoundSources, Outcome, Scanned };

/**
 * Everything up to the point where something could be written; throws `CannotRun` where the sources can't be read.
 * @param base the catalogs of another time, where the history of the codes is to be judged
 */
export async function runPipeline(
  project: Project,
  files: Files,
  base: readonly RecordedCatalog[] | null = null,
  cache: Cache = noCache,
): Promise<Outcome> {
  const sources = await readSources(project, files, cache);
  const catalogs = retireCodes(sources.map(reconcileSources), project, files);
  const judged = catalogs.map((catalog) => judgeCatalog(catalog, project, base));
  const dated = sinceBaseline(judged, project, files);
  const emitted = await emitFiles(dated, project, files, cache);
  const compared = compareFiles(emitted, project, files);
  return reportOutcome(dated, compared, project, files);
}

/** What the sources say and what is wrong with it, without generating anything; throws `CannotRun` as the whole does. */
export async function reviewSources(
  project: Project,
  files: Files,
  cache: Cache = noCache,
): Promise<readonly Review[]> {
  const sources = await readSources(project, files, cache);
  const catalogs = retireCodes(sources.map(reconcileSources), project, files);
  const judged = catalogs.map((catalog) => judgeCatalog(catalog, project));
  return acceptFindings(judged, project, files);
}

/**
 * The reports alone, for a folder of their own: what is new is told since another time where one is given, else since the
 * baselines of the project.
 */
export async function reportSources(
  project: Project,
  files: Files,
  folder: string,
  before: Before | null = null,
  cache: Cache = noCache,
): Promise<GeneratedFile[]> {
  const sources = await readSources(project, files, cache);
  const catalogs = retireCodes(sources.map(reconcileSources), project, files);
  const judged = catalogs.map((catalog) => judgeCatalog(catalog, project));
  const dated = before === null ? sinceBaseline(judged, project, files) : sinceThen(judged, before);
  return emitReports(dated, folder, project, files);
}

/** The sources with every edit made that is certain; what a baseline accepts for now is corrected too. Nothing is written. */
export function editSources(
  project: Project,
  files: Files,
  isWanted: (finding: Finding) => boolean,
  cache: Cache = noCache,
): Promise<Edited> {
  const catalogs = project.catalogs.map((catalog) => ({ ...catalog, baseline: null }));
  const review = (seen: Files) => reviewSources({ ...project, catalogs }, seen, cache);
  return settleEdits({ root: project.root, files, review, isWanted });
}

/**
 * What is recognised in the sources of a config, in some paths without any config, and what a config could be made of; whether a
 * baseline may be written.
 */
export { findSources, prunedBaselines, readSources, refuseOtherFiles, scanPaths };
