/**
 * `report`: report.md and the page to look at, without generating anything else. They are written outside the project unless a
 * folder is named: what is new since a revision changes from day to day and is nothing to commit.
 */

import { join, relative, resolve } from 'node:path';
import type { Project } from '../../../model/index.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { carryOut, makeTemporaryFolder, planOutput } from '../../../output/index.ts';
import { reportSources } from '../../../pipeline.ts';
import type { Context } from '../../context.ts';
import { reviewRevision } from '../../open-base.ts';
import { openFile } from '../../open-file.ts';
import { openOneProject } from '../../open-project.ts';
import type { ReportFlags } from './flags.ts';

export async function run(context: Context, _args: readonly string[], flags: ReportFlags): Promise<number> {
  const { io, files, cwd } = context;
  const project = await openOneProject(context, 'report');
  const base = flags.base === undefined ? null : await reviewRevision(context, project, flags.base);
  const folder = flags.output === undefined ? makeTemporaryFolder() : ownFolder(resolve(cwd, flags.output), project);
  const shown = flags.output === undefined ? folder : relative(cwd, folder) || '.';
  const reports = await reportSources(project, files, folder, base, context.cache);
  carryOut([planOutput(files, folder, shown, reports)]);
  io.stdout.write(reports.map(({ path }) => `${join(shown, path)}\n`).join(''));
  const page = reports.find(({ path }) => path.endsWith('.html'));
  if (flags.open && page !== undefined) await (io.open ?? openFile)(join(folder, page.path));
  return 0;
}

/** A folder of generated code keeps what its manifest lists, and reports alone would take everything else away. */
function ownFolder(folder: string, { root, catalogs }: Project): string {
  const generated = catalogs.find(({ output }) => resolve(root, output) === folder);
  if (generated === undefined) return folder;
  const what = 'This folder holds generated code, and `build` writes the report there together with it.';
  throw new CannotRun([problem(generated.output, what, 'Run `agora-errgen build`, or name another folder.')]);
}
