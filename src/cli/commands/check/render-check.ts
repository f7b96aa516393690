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
  totalsPretty,
} from '../../../reports/index.ts';
import { ruleList } from '../../../rules/index.ts';
import { nextSteps } from '../../summary.ts';
import { VERSION } from '../../version.ts';
import type { CheckFlags } from './flags.ts';

/** What `check` found. */
export interface CheckResult {
  readonly reviews: readonly Review[];
  readonly stale: readonly StaleFile[];
  /** False where the generated files can't be made, and so can't be compared. */
  readonly complete: boolean;
  readonly failOn: CheckFlags['failOn'];
  /** Show every finding in full, however many there are. */
  readonly all: boolean;
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

/** Two screens of 40 lines, without the totals and the end. */
const ROOM = 66;

function renderPretty(result: CheckResult): string {
  const { reviews, stale, complete, paint, width, failOn, all } = result;
  const failing = failingOf(result);
  const reasons = [
    ...(failing.length > 0 ? [`${counted(failing.length, 'finding')} at or above "${failOn}"`] : []),
    ...(stale.length > 0 ? [counted(stale.length, 'stale file')] : []),
    ...(complete ? [] : ['the enums cannot be generated']),
  ];
  const verdict =
    reasons.length === 0 ? paint.green('check passes') : `${paint.red('check fails')}: ${reasons.join(', ')}`;
  const findings = findingsPretty(reviews, { paint, width, room: all ? Number.POSITIVE_INFINITY : ROOM });
  const parts = [
    `${totalsPretty(reviews, paint, width).join('\n')}\n`,
    findings.text,
    stalePretty(stale, paint, width),
    `${[verdict, ...nextSteps(reviews, findings.isShortened, paint, width)].join('\n')}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
