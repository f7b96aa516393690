/** Judging: every inconsistency found, explained, and none invented. */
import { type RuleMeta, ruleMeta } from './meta.ts';
import { RULES } from './registry.ts';
import { CATEGORIES, type Rule } from './rule.ts';

export { type JudgeOptions, judge } from './judge.ts';
export { type RuleMeta, ruleUrl } from './meta.ts';
export type { Decided } from './rule.ts';
export { judgeThreeWays } from './verdicts/judge-three-ways.ts';

export type RuleInfo = Pick<Rule, 'id' | 'description' | 'severity' | 'category' | 'options'> & {
  readonly meta: RuleMeta;
};

/** What is known of each rule, in the order of the documentation: by category, then by id. */
export function ruleList(): RuleInfo[] {
  return CATEGORIES.flatMap((category) => RULES.filter((rule) => rule.category === category)).map((rule) => {
    const { id, description, severity, category, options = {} } = rule;
    return { id, description, severity, category, options, meta: ruleMeta(rule) };
  });
}
