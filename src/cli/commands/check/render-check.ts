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
import type { Format } from './outputs.ts';

/** What `check` found. */
export interface CheckResult {
  readonly reviews: readonly Review[];
  readonly stale: readonly StaleFile[];
  /** False where the generated files can't be made, and so can't be compared. */
  readonly complete: boolean;
  readonly failOn: CheckFlags['failOn'];
  /** The most warnings that pass. */
  readonly maxWarnings: number;
  /** Show every finding in full, however many there are. */
  readonly all: boolean;
  /** Show only what makes the check fail. */
  readonly quiet: boolean;
  readonly paint: Paint;
  readonly width: number;
}

/** Each format as a function of what was found. */
export const CHECK_RENDERERS: Readonly<Record<Format, (result: CheckResult) => string | Promise<string>>> = {
  pretty: renderPretty,
  json: ({ reviews, stale }) => findingsJson(reviews, stale),
  markdown: ({ reviews, stale }) => findingsMarkdown(reviews, stale),
  sarif: renderSarif,
  github: ({ reviews, stale }) => findingsGithub(reviews, stale),
  gitlab: ({ reviews, stale }) => findingsGitlab(reviews, stale),
  junit: (result) => findingsJunit(result.reviews, result.stale, failsIn(result)),
};

/** The pages of the rules are loaded where they are printed alone. */
async function renderSarif({ reviews, stale }: CheckResult): Promise<string> {
  const { rulePage } = await import('../../../rules/pages.ts');
  const rules = ruleList().map(({ meta, ...rule }) => ({ ...rule, url: meta.docs.url, page: rulePage(rule.id) }));
  return findingsSarif(reviews, stale, rules, VERSION);
}

/** Why the check fails; nothing where it passes. */
export function reasonsOf(result: CheckResult): string[] {
  const { reviews, stale, complete, failOn, maxWarnings } = result;
  const fresh = reviews.flatMap(({ findings }) => findings.filter(({ status }) => status === 'new'));
  const failing = fresh.filter(({ severity }) => isAtOrAbove(severity, failOn)).length;
  const warnings = fresh.filter(({ severity }) => severity === 'warning').length;
  return [
    ...(failing > 0 ? [`${counted(failing, 'finding')} at or above "${failOn}"`] : []),
    ...(warnings > maxWarnings ? [`${counted(warnings, 'warning')}, more than ${maxWarnings}`] : []),
    ...(stale.length > 0 ? [counted(stale.length, 'stale file')] : []),
    ...(complete ? [] : ['the enums cannot be generated']),
  ];
}

/** A test for findings: does this one make the check fail? */
function failsIn({ reviews, failOn, maxWarnings }: CheckResult): (finding: Finding) => boolean {
  const isNew = ({ status }: Finding) => status === 'new';
  const warnings = reviews
    .flatMap(({ findings }) => findings)
    .filter((finding) => isNew(finding) && finding.severity === 'warning');
  const tooMany = warnings.length > maxWarnings;
  return (finding) =>
    isNew(finding) && (isAtOrAbove(finding.severity, failOn) || (tooMany && isAtOrAbove(finding.severity, 'warning')));
}

function isAtOrAbove(severity: Severity, bound: CheckFlags['failOn']): boolean {
  const order: readonly (Severity | 'never')[] = ['info', 'warning', 'error', 'never'];
  return order.indexOf(severity) >= order.indexOf(bound);
}

/** Two screens of 40 lines, without the totals and the end. */
const ROOM = 60;

function renderPretty(result: CheckResult): string {
  const { reviews: all, stale, paint, width, quiet } = result;
  const reasons = reasonsOf(result);
  if (quiet && reasons.length === 0) return '';
  const fails = failsIn(result);
  const reviews = quiet ? all.map((review) => ({ ...review, findings: review.findings.filter(fails) })) : all;
  const verdict =
    reasons.length === 0 ? paint.green('check passes') : `${paint.red('check fails')}: ${reasons.join(', ')}`;
  const findings = findingsPretty(reviews, { paint, width, room: result.all ? Number.POSITIVE_INFINITY : ROOM });
  const parts = [
    quiet ? '' : `${totalsPretty(reviews, paint, width).join('\n')}\n`,
    findings.text,
    stalePretty(stale, paint, width),
    `${[verdict, ...(quiet ? [] : nextSteps(reviews, findings.isShortened, paint, width))].join('\n')}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
