/** The catalogs of another time: those of a `catalog.json`, of a folder that holds one, or of a git revision. */

import { basename, join, resolve } from 'node:path';
import { gitFiles } from '../files/git-files.ts';
import { readCatalogs, recordCatalog } from '../history/index.ts';
import { type Files, kindBehind, LARGEST_OUTPUT } from '../model/files.ts';
import type { Project, RecordedCatalog } from '../model/index.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { type Before, reviewSources } from '../pipeline.ts';
import type { Context } from './context.ts';
import { openProject } from './open-project.ts';

const CATALOG = 'catalog.json';

/** The catalogs that a base names; throws `CannotRun` where it names none. */
export async function openBase(context: Context, project: Project, base: string): Promise<RecordedCatalog[]> {
  const path = resolve(context.cwd, base);
  const kind = kindBehind(context.files, path);
  if (kind === 'file') return readFrom(context.files, path, base);
  const outputs = [...new Set(project.catalogs.map(({ output }) => output))];
  if (kind === 'folder') {
    const found = ['.', ...outputs].map((output) => join(path, output, CATALOG)).filter(isIn(context.files));
    if (found.length > 0) return found.flatMap((one) => readFrom(context.files, one, one));
    const what = `There is no ${CATALOG} in this folder, nor in ${outputs.join(', ')} below it.`;
    throw new CannotRun([problem(base, what, 'Name the folder that a build has written to, or a git revision.')]);
  }
  return readRevision({ ...context, files: gitFiles(project.root, base) }, project, outputs, base);
}

/** What was committed with a revision; where that is no catalog, what its sources say. */
async function readRevision(context: Context, { root, file }: Project, outputs: readonly string[], base: string) {
  const found = outputs.map((output) => join(root, output, CATALOG)).filter(isIn(context.files));
  if (found.length > 0) return found.flatMap((path) => readFrom(context.files, path, `${base}:${basename(path)}`));
  if (!isIn(context.files)(join(root, file))) {
    const what = `The revision "${base}" holds neither a ${CATALOG} nor ${file}: there is nothing to compare with.`;
    throw new CannotRun([problem(null, what, 'Name a later revision.')]);
  }
  const then = await openProject(context, join(root, file));
  return (await reviewSources(then, context.files, context.cache)).map(({ catalog }) => recordCatalog(catalog));
}

/** The project as its sources had it at a revision, to tell what is new since then. */
export async function reviewRevision(context: Context, { root, file }: Project, base: string): Promise<Before> {
  const files = gitFiles(root, base);
  if (!isIn(files)(join(root, file))) {
    const what = `The revision "${base}" has no ${file}: nobody can tell what was wrong then.`;
    throw new CannotRun([problem(null, what, 'Name a later revision.')]);
  }
  const then = await openProject({ ...context, files }, join(root, file));
  return { base, reviews: await reviewSources(then, files, context.cache) };
}

function isIn(files: Files): (path: string) => boolean {
  return (path) => kindBehind(files, path) === 'file';
}

function readFrom(files: Files, path: string, shown: string): RecordedCatalog[] {
  const catalogs = readCatalogs(new TextDecoder().decode(files.read(path, LARGEST_OUTPUT)));
  if (catalogs !== null) return catalogs;
  const todo = `Name a ${CATALOG} that \`agora-errgen build\` has written, its folder, or a git revision.`;
  throw new CannotRun([problem(shown, `This is no ${CATALOG} of agora-errgen.`, todo)]);
}
