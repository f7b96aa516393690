/** Suppressions that cover nothing. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, type Rule } from '../rule.ts';
import type { Suppression } from '../suppressions.ts';

export const rule: Rule = {
  id: 'unused-suppression',
  description: 'A suppression covers no finding, names no rule, or gives no reason',
  severity: 'warning',
  category: 'upkeep',
  judge: () => [],
  judgeUnused: (unused, ruleIds) => unused.map((suppression) => describe(suppression, ruleIds)),
};

function describe(suppression: Suppression, ruleIds: readonly string[]): FindingDraft {
  const { rule, code, name, codeOrName, fingerprint, broken, location } = suppression;
  const subject = codeOrName ?? code ?? name;
  const isKnown = ruleIds.includes(rule);
  const what = isKnown
    ? `this suppression of ${rule}${subject === undefined ? '' : ` for ${subject}`} covers no finding: what it accepted is gone, and it would hide the next fault of its kind`
    : `this suppression names "${rule}", which is no rule, so it accepts nothing`;
  return {
    message: broken ?? what,
    code: code ?? null,
    name: name ?? null,
    location,
    related: [],
    edit: advise(broken === undefined && isKnown ? 'remove the suppression' : 'correct it, or remove it'),
    identity: [rule, String(subject ?? ''), fingerprint ?? ''],
  };
}
