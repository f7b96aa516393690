/** `check --update-baseline`: what is found today becomes what is accepted. */

import { resolve } from 'node:path';
import type { Project } from '../config/index.ts';
import { counted } from '../model/counted.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { writeWhole } from '../output/index.ts';
import { type Outcome, runPipeline } from '../pipeline.ts';
import type { Review } from '../reports/index.ts';
import { writeBaseline } from '../stages/baseline.ts';
import type { Context } from './context.ts';

/** Writes every baseline of the project; resolves to the outcome as the next `check` will see it. */
export async function updateBaseline(context: Context, project: Project): Promise<Outcome> {
  const files = new Set(project.catalogs.map((catalog) => catalog.baseline));
  if (files.has(null)) {
    const todo = 'Add `"baseline": "errgen.baseline.json"` to the config.';
    throw new CannotRun([problem(project.file, 'There is no baseline to update.', todo)]);
  }
  const catalogs = project.catalogs.map((catalog) => ({ ...catalog, baseline: null }));
  const { reviews, ...rest } = await runPipeline({ ...project, catalogs });
  for (const file of files) {
    const own = reviews.filter((_, index) => project.catalogs[index]?.baseline === file);
    const fresh = own.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
    writeWhole(resolve(project.root, file ?? ''), file ?? '', writeBaseline(fresh));
    context.io.stderr.write(`${file}: ${counted(fresh.length, 'finding')} accepted.\n`);
  }
  return { reviews: reviews.map(accepted), ...rest };
}

function accepted(review: Review): Review {
  return { ...review, findings: review.findings.map((finding) => ({ ...finding, status: 'accepted' })) };
}
