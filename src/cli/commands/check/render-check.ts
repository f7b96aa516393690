/** The output of `check`, in every format that it has. */

import { counted } from '../../../model/counted.ts';
import type { Finding, Review, Severity, StaleFile } from '../../../model/index.ts';
import {
  findingsGithub,
  findingsGitlab,
  findingsJson,
  findingsJunit,
  findingsMarkdown,
  findingsPretty,
  findingsSarif,
  type Paint,
  stalePretty,
} from '../../../reports/index.ts';
import { ruleList } from '../../../rules/index.ts';
import { countLines } from '../../summary.ts';
import { VERSION } from '../../version.ts';
import type { CheckFlags } from './flags.ts';

/** What `check` found. */
export interface CheckResult {
  readonly reviews: readonly Review[];
  readonly stale: readonly StaleFile[];
  /** False where the generated files can't be made, and so can't be compared. */
  readonly complete: boolean;
  readonly failOn: CheckFlags['failOn'];
  readonly paint: Paint;
  readonly width: number;
}

/** Each format as a function of what was found. */
export const CHECK_RENDERERS: Readonly<Record<CheckFlags['format'], (result: CheckResult) => string>> = {
  pretty: renderPretty,
  json: ({ reviews, stale }) => findingsJson(reviews, stale),
  markdown: ({ reviews, stale }) => findingsMarkdown(reviews, stale),
  sarif: ({ reviews, stale }) => findingsSarif(reviews, stale, ruleList(), VERSION),
  github: ({ reviews, stale }) => findingsGithub(reviews, stale),
  gitlab: ({ reviews, stale }) => findingsGitlab(reviews, stale),
  junit: ({ reviews, stale, failOn }) => findingsJunit(reviews, stale, (finding) => isFailing(finding, failOn)),
};

/** The new findings that make a check fail. */
export function failingOf({ reviews, failOn }: CheckResult): Finding[] {
  return reviews.flatMap((review) => review.findings).filter((finding) => isFailing(finding, failOn));
}

function isFailing({ status, severity }: Finding, failOn: CheckFlags['failOn']): boolean {
  const order: readonly (Severity | 'never')[] = ['info', 'warning', 'error', 'never'];
  return status === 'new' && order.indexOf(severity) >= order.indexOf(failOn);
}

function renderPretty(result: CheckResult): string {
  const { reviews, stale, complete, paint, width, failOn } = result;
  const failing = failingOf(result).length;
  // Without a baseline there is nothing that they could be newer than.
  const isAdopted = reviews.some(({ config }) => config.baseline !== null);
  const reasons = [
    ...(failing > 0 ? [`${counted(failing, isAdopted ? 'new finding' : 'finding')} at or above "${failOn}"`] : []),
    ...(stale.length > 0 ? [counted(stale.length, 'stale file')] : []),
    ...(complete ? [] : ['the enums cannot be generated']),
  ];
  const verdict =
    reasons.length === 0 ? paint.green('check passes') : `${paint.red('check fails')}: ${reasons.join(', ')}`;
  const end = `${[...countLines(reviews, paint), verdict].join('\n')}\n`;
  const parts = [findingsPretty(reviews, { paint, width, detail: 'full' }), stalePretty(stale, paint, width), end];
  return parts.filter((part) => part !== '').join('\n');
}
