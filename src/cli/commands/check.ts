/** `check`: findings and stale output for CI; reads everything, writes nothing (but a baseline where it is asked to). */

import { join } from 'node:path';
import type { Project } from '../../config/index.ts';
import type { Severity } from '../../model/index.ts';
import { CannotRun, problem } from '../../model/problem.ts';
import { writeWhole } from '../../output/index.ts';
import { type Outcome, runPipeline } from '../../pipeline.ts';
import {
  counted,
  countsOf,
  findingsJson,
  findingsMarkdown,
  findingsPretty,
  type StaleFile,
  stalePretty,
} from '../../reports/index.ts';
import { writeBaseline } from '../../stages/baseline.ts';
import { staleFiles } from '../../stages/stale-files.ts';
import type { CheckFormat, FailOn } from '../choices.ts';
import type { Context } from '../context.ts';
import { openProject } from '../open-project.ts';
import { countLines } from '../summary.ts';

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  readonly updateBaseline?: boolean;
}

export async function check(context: Context, options: CheckOptions): Promise<number> {
  const project = await openProject(context);
  const outcome = options.updateBaseline ? await acceptToday(context, project) : await runPipeline(project);
  const stale = staleFiles(outcome.plans);
  const failing = countFailing(outcome, options.failOn);
  context.io.stdout.write(render(outcome, stale, failing, context, options));
  return failing > 0 || stale.length > 0 ? 1 : 0;
}

function render(
  outcome: Outcome,
  stale: readonly StaleFile[],
  failing: number,
  context: Context,
  options: CheckOptions,
): string {
  if (options.format === 'json') return findingsJson(outcome.reviews, stale);
  if (options.format === 'markdown') return findingsMarkdown(outcome.reviews, stale);
  const { paint } = context;
  const parts = [findingsPretty(outcome.reviews, { paint, detail: 'full' }), stalePretty(stale, paint)].filter(
    (part) => part !== '',
  );
  const verdict = [
    ...(failing > 0 ? [`${counted(failing, 'new finding')} at or above "${options.failOn}"`] : []),
    ...(stale.length > 0 ? [counted(stale.length, 'stale file')] : []),
  ];
  const end = verdict.length === 0 ? paint.green('check passes') : `${paint.red('check fails')}: ${verdict.join(', ')}`;
  return `${[...parts, `${[...countLines(countsOf(outcome.reviews), paint), end].join('\n')}\n`].join('\n')}`;
}

function countFailing(outcome: Outcome, failOn: CheckOptions['failOn']): number {
  const order: readonly (Severity | 'never')[] = ['info', 'warning', 'error', 'never'];
  const findings = outcome.reviews.flatMap((review) => review.findings);
  return findings.filter(
    (finding) => finding.status === 'new' && order.indexOf(finding.severity) >= order.indexOf(failOn),
  ).length;
}

/** Writes what is found today into the baseline, and looks at the outcome as the next `check` will. */
async function acceptToday(context: Context, project: Project): Promise<Outcome> {
  const files = new Set(project.catalogs.map((catalog) => catalog.baseline));
  if (files.has(null)) {
    throw new CannotRun([
      problem(
        project.file,
        'There is no baseline to update.',
        'Add `"baseline": "errgen.baseline.json"` to the config.',
      ),
    ]);
  }
  const withoutBaseline = { ...project, catalogs: project.catalogs.map((catalog) => ({ ...catalog, baseline: null })) };
  const { reviews, plans } = await runPipeline(withoutBaseline);
  for (const file of files) {
    const accepted = reviews
      .filter((_, index) => project.catalogs[index]?.baseline === file)
      .flatMap((review) => review.findings);
    const fresh = accepted.filter((finding) => finding.status === 'new');
    writeWhole(join(project.root, file ?? ''), writeBaseline(fresh));
    context.io.stderr.write(`${file}: ${counted(fresh.length, 'finding')} accepted.\n`);
  }
  const findings = (review: (typeof reviews)[number]) =>
    review.findings.map((finding) => ({ ...finding, status: 'accepted' as const }));
  return { reviews: reviews.map((review) => ({ ...review, findings: findings(review) })), plans };
}
