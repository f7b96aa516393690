/** Suppressions that cover nothing. Found where suppressions are applied (`../suppressions.ts`); this names the rule. */
import type { Rule } from '../rule.ts';

export const UNUSED_SUPPRESSION: Rule = {
  id: 'unused-suppression',
  description: 'A suppression covers no finding, names no rule, or gives no reason',
  severity: 'warning',
  category: 'upkeep',
  judge: () => [],
};
