/** Judging: every inconsistency found, explained, and none invented. */
import type { Severity } from '../model/index.ts';
import { RULES } from './registry.ts';

export { type JudgeOptions, judge } from './judge.ts';
export type { Decided } from './rule.ts';
export { judgeThreeWays } from './verdicts/judge-three-ways.ts';

export interface RuleInfo {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  readonly category: string;
}

/** What is known of each rule, in the order of the documentation. */
export function ruleList(): RuleInfo[] {
  return RULES.map(({ id, description, severity, category }) => ({ id, description, severity, category }));
}
