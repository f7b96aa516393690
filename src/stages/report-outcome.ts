/** Report: what a command shows of a run, complete, so that commands only choose how to print it. */

import type { Files } from '../model/files.ts';
import type { Change, Ledger, Project, Review, StaleFile } from '../model/index.ts';
import type { Problem } from '../model/problem.ts';
import type { OutputPlan } from '../output/index.ts';
import type { Compared } from './compare-files.ts';
import { acceptBaseline, baselineNotes } from './findings/baseline.ts';
import { refusedEnums } from './findings/enum-syntax.ts';
import { inventedNames } from './findings/invented-names.ts';
import { judgeCommitted } from './findings/judge-committed.ts';
import { leftOutEnums } from './findings/left-out-enums.ts';
import { staleFiles, staleLedgers } from './findings/stale-files.ts';
import { unansweredNames } from './findings/unanswered-names.ts';
import { ledgersOf } from './retire-codes.ts';

export interface Outcome {
  /** One per catalog; what the baseline holds is accepted. */
  readonly reviews: readonly Review[];
  /** One per output folder; none where there is a problem. */
  readonly plans: readonly OutputPlan[];
  /** Generated files that are not what a build would write now. */
  readonly stale: readonly StaleFile[];
  /** The ledgers of retired codes as they are to be kept. */
  readonly ledgers: readonly Ledger[];
  /** What became of the codes since the last build. */
  readonly changes: readonly Change[];
  /** What speaks against writing: the findings often say why. */
  readonly problems: readonly Problem[];
  /** What may be a slip of the config and stops nothing. */
  readonly notes: readonly Problem[];
  /** What is odd about the baselines. */
  readonly baselineNotes: readonly Problem[];
}

/** The outcome of a run. */
export function reportOutcome(
  judged: readonly Review[],
  { plans, problems }: Compared,
  project: Project,
  files: Files,
): Outcome {
  const reviews = acceptFindings(judged, project, files, plans);
  const changes = judged.flatMap((review) => review.changes);
  const ledgers = ledgersOf(reviews, project, files);
  return {
    reviews,
    plans,
    stale: [...staleFiles(plans, changes), ...staleLedgers(ledgers)],
    ledgers,
    changes,
    problems,
    notes: [
      ...unansweredNames(project, judged),
      ...leftOutEnums(judged),
      ...inventedNames(project, judged),
      ...refusedEnums(project, judged, files),
    ],
    baselineNotes: baselineNotes(project, reviews, files),
  };
}

/**
 * Reviews as they are shown: what their baselines hold is accepted, and verdicts are about the enums that are committed.
 * @param plans what a build would do, where that is known
 */
export function acceptFindings(
  judged: readonly Review[],
  project: Project,
  files: Files,
  plans: readonly OutputPlan[] = [],
): Review[] {
  return judgeCommitted(project, acceptBaseline(project, judged, files), files, plans);
}
