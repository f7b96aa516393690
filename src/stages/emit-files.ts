/** Emit: the generated files of a project. Each output folder gets the enums, the catalog and the reports of its catalogs. */

import { dirname, posix, relative, resolve, sep } from 'node:path';
import { EmitError, emit } from '../emitters/index.ts';
import { groupBy } from '../model/group-by.ts';
import type { Catalog, ErrorCode, GeneratedFile, Project, RetiredCode, Review, Target } from '../model/index.ts';
import { type Problem, problem } from '../model/problem.ts';
import { catalogJson, reportHtml, reportMarkdown } from '../reports/index.ts';
import { PAGE, REPORT } from './sources/generated-files.ts';

/** The files of one output folder. */
interface FolderFiles {
  /** Relative to the project's folder. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

export interface Emitted {
  readonly folders: readonly FolderFiles[];
  /** What some target can't be generated from. */
  readonly problems: readonly Problem[];
}

/** The files of every output folder, and everything that speaks against generating some of them. */
export function emitFiles(reviews: readonly Review[], project: Project): Emitted {
  const problems: Problem[] = [];
  const byFolder = groupBy(reviews, ({ config }) => posix.normalize(config.output).replace(/(?<=.)\/$/, ''));
  const folders = [...byFolder].map(([folder, own]) => ({ folder, files: filesOf(folder, own, project, problems) }));
  return { folders, problems };
}

function filesOf(folder: string, reviews: readonly Review[], project: Project, problems: Problem[]): GeneratedFile[] {
  const reported = reviews.filter(({ config }) => config.report);
  const base = (path: string) => {
    const up = relative(dirname(resolve(project.root, folder, path)), project.root).replaceAll(sep, '/');
    return up === '' ? '' : `${up}/`;
  };
  const reports = [
    { path: REPORT, content: reportMarkdown(reported, base(REPORT)), isReport: true },
    { path: PAGE, content: reportHtml(reported, base(PAGE)), isReport: true },
  ];
  return [
    ...reviews.flatMap((review) =>
      review.config.targets.flatMap((target) => emitTarget(review, target, project, problems)),
    ),
    { path: 'catalog.json', content: catalogJson(reviews.map((review) => review.catalog)) },
    ...(reported.length === 0 ? [] : reports),
  ];
}

function emitTarget(
  { catalog, retired }: Review,
  target: Target,
  project: Project,
  problems: Problem[],
): GeneratedFile[] {
  try {
    return emit(withRetired(catalog, retired), target);
  } catch (error) {
    if (!(error instanceof EmitError)) throw error;
    problems.push(...error.problems.map((text) => problem(project.file, text)));
    return [];
  }
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
