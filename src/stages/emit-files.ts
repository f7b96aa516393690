/** Emit: the generated files of a project. Each output folder gets the enums, the catalog and the reports of its catalogs. */

import { posix, relative, resolve, sep } from 'node:path';
import { EmitError, type Emitter, emit } from '../emitters/index.ts';
import type { Cache } from '../model/cache.ts';
import type { Files } from '../model/files.ts';
import { groupBy } from '../model/group-by.ts';
import type { Catalog, ErrorCode, GeneratedFile, Project, RetiredCode, Review, Target } from '../model/index.ts';
import { namesModule } from '../model/names-module.ts';
import { type Problem, problem } from '../model/problem.ts';
import { catalogJson } from '../reports/index.ts';
import { emitReports } from './emit-reports.ts';
import { loadEmitters } from './load-emitters.ts';

/** The files of one output folder. */
interface FolderFiles {
  /** Relative to the project's folder. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

export interface Emitted {
  readonly folders: readonly FolderFiles[];
  /** Files that were read, relative to the project's folder. */
  readonly sources: readonly string[];
  /** What some target can't be generated from. */
  readonly problems: readonly Problem[];
}

/** The files of every output folder, and everything that speaks against generating some of them. */
export async function emitFiles(
  reviews: readonly Review[],
  project: Project,
  files: Files,
  cache: Cache,
): Promise<Emitted> {
  const { emitters, problems: known } = await loadEmitters(reviews, project);
  const problems = [...known];
  const byFolder = groupBy(reviews, ({ config }) => posix.normalize(config.output).replace(/(?<=.)\/$/, ''));
  const folders = [...byFolder].map(([folder, own]) => {
    const reported = own.filter(({ config }) => config.report);
    const reports = reported.length === 0 ? [] : emitReports(reported, folder, project, files);
    return { folder, files: [...codeOf(folder, own, { project, problems, emitters, cache }), ...reports] };
  });
  const sources = reviews.flatMap(({ readings }) => readings.map(({ source }) => source.file));
  return { folders, sources, problems };
}

/** What files are made with. */
interface Means {
  readonly project: Project;
  /** The project's own emitters, by the paths that targets name. */
  readonly emitters: ReadonlyMap<string, Emitter>;
  readonly cache: Cache;
  /** Where problems are put. */
  readonly problems: Problem[];
}

function codeOf(folder: string, reviews: readonly Review[], means: Means): GeneratedFile[] {
  return [
    ...reviews.flatMap(({ catalog: current, retired, config: { targets } }) => {
      const catalog = withRetired(current, retired);
      const identity = plainCatalog(catalog);
      return targets.flatMap((target) => {
        const own = target.output === undefined ? {} : { folder: between(means.project, folder, target.output) };
        return emitTarget(catalog, identity, target, means).map((file) => ({ ...file, ...own }));
      });
    }),
    { path: 'catalog.json', content: catalogJson(reviews.map((review) => review.catalog)) },
  ];
}

/** The way from one folder of a project to another, as a POSIX path. */
function between({ root }: Project, from: string, to: string): string {
  return relative(resolve(root, from), resolve(root, to)).replaceAll(sep, '/');
}

/** All of a catalog as plain values, under which what was generated from it is kept. */
function plainCatalog(catalog: Catalog): object {
  const codes = catalog.codes.map((code) => ({
    ...code,
    platformNames: [...code.platformNames],
    texts: [...code.texts],
    decisions: [...code.decisions],
  }));
  return { ...catalog, codes };
}

function emitTarget(
  catalog: Catalog,
  identity: object,
  target: Target,
  { project, emitters, problems, cache }: Means,
): GeneratedFile[] {
  const own = emitters.get(target.language);
  // What speaks against it is known.
  if (own === undefined && namesModule(target.language)) return [];
  try {
    // An emitter of the project may be another one tomorrow under the same name.
    if (own !== undefined) return emit(catalog, target, own);
    return cache.remember('targets', [identity, target], () => emit(catalog, target));
  } catch (error) {
    if (error instanceof EmitError) problems.push(...error.problems.map((text) => problem(project.file, text)));
    else if (own === undefined) throw error;
    else problems.push(failureOf(target.language, catalog.id, error));
    return [];
  }
}

/** Whatever an emitter of the project throws: an `EmitError` of its own copy of this package, or a bug of it. */
function failureOf(path: string, catalogId: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return problem(posix.normalize(path), `This emitter failed for the catalog ${catalogId}: ${why}`);
}

/** A catalog whose retired codes are reserved in generated code; one that is in use again is what its sources say. */
function withRetired(catalog: Catalog, retired: readonly RetiredCode[]): Catalog {
  const live = new Set(catalog.codes.map(({ code }) => code));
  const reserved = retired.filter(({ code }) => !live.has(code)).map(entryOf);
  return reserved.length === 0 ? catalog : { ...catalog, codes: [...catalog.codes, ...reserved] };
}

function entryOf({ code, name, replacement }: RetiredCode): ErrorCode {
  return {
    code,
    name,
    replacement,
    status: 'retired',
    aliases: [],
    category: null,
    claims: [],
    platformNames: new Map(),
    texts: new Map(),
    links: [],
    decisions: new Map(),
  };
}
