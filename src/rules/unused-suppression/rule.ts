/** Suppressions that cover nothing. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, type Rule } from '../rule.ts';
import type { Unused } from '../suppressions.ts';

export const rule: Rule = {
  id: 'unused-suppression',
  description: 'A suppression covers no finding, names no rule, or gives no reason',
  severity: 'warning',
  category: 'upkeep',
  judge: () => [],
  judgeUnused: (unused, ruleIds) => unused.map((suppression) => describe(suppression, ruleIds)),
};

function describe(suppression: Unused, ruleIds: readonly string[]): FindingDraft {
  const { rule, code, name, codeOrName, fingerprint, broken, location, missed } = suppression;
  const subject = codeOrName ?? code ?? name;
  const isKnown = ruleIds.includes(rule);
  const what = isKnown
    ? `this suppression of ${rule}${subject === undefined ? '' : ` for ${subject}`} covers no finding: ${whyNone(suppression)}`
    : `this suppression names "${rule}", which is no rule, so it accepts nothing`;
  const isMisplaced = broken === undefined && isKnown && missed !== null;
  return {
    message: broken ?? what,
    code: code ?? null,
    name: name ?? null,
    location,
    related: isMisplaced ? [{ ...missed, message: 'a finding of its kind' }] : [],
    edit: advise(adviceFor(suppression, isKnown)),
    identity: [rule, String(subject ?? ''), fingerprint ?? ''],
  };
}

/** It is gone only where nothing of the kind is found anywhere. */
function whyNone({ missed, lines, location }: Unused): string {
  if (missed === null) return 'what it accepted is gone, and it would hide the next fault of its kind';
  const place = `${missed.file}:${missed.line}`;
  if (lines === undefined) return `what it names is not what is found at ${place}`;
  return missed.file === location.file
    ? `the one at ${place} is outside of lines ${lines.from} to ${lines.to}, which it covers`
    : `the one at ${place} is on another page`;
}

function adviceFor({ broken, lines, missed }: Unused, isKnown: boolean): string {
  if (broken !== undefined || !isKnown) return 'correct it, or remove it';
  if (missed === null) return 'remove the suppression';
  return lines === undefined
    ? 'correct what it names, or remove it'
    : 'move it under the heading of what it is about (at the top it covers the page), or remove it';
}
