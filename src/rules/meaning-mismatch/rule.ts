/** Texts that belong to another code than the one they stand at. */

import type { Damage, FindingDraft } from '../../model/index.ts';
import { advise, label, type PlacedClaim, type Rule, type RuleContext, related } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';
import { tableKey } from '../shared/families.ts';
import { isUnknownCode } from '../shared/unknown-code.ts';

/** The same text at another code is proof; words are shared by whole families of codes. */
const SEVERITY = { 'same text': 'error', 'like text': 'warning', 'copied text': 'warning', words: 'info' } as const;

export const rule: Rule = {
  id: 'meaning-mismatch',
  description: 'The name and the text of a row speak of different things',
  severity: 'error',
  category: 'across documents',
  judge: (context) =>
    reportDamage(context, ['foreign-text'], (damage, placed) =>
      isApart(damage, placed, context) ||
      isAside(damage, placed, context) ||
      isUnknownCode(placed.entry?.code, placed.claim.documentedAs)
        ? null
        : describe(damage, placed),
    ),
};

/** A table that no SDK is about (states, events) may say of its own things what another table says of the codes. */
function isAside({ evidence }: Damage, placed: PlacedClaim, { platformsWithSdk, claimsOf }: RuleContext): boolean {
  const { claim, entry } = placed;
  const sides = platformsWithSdk.filter(({ platforms }) => platforms.some((one) => claim.speaksFor.includes(one)));
  const isCompared = sides.some(({ docs }) => docs.byCode.get(String(entry?.code))?.some((one) => one.claim === claim));
  if (claim.origin !== 'docs' || sides.length === 0 || isCompared) return false;
  const table = (claimsOf.get(claim.source.file) ?? []).filter((one) => tableKey(one) === tableKey(placed));
  const lines = new Set(table.map((one) => one.claim.location.line));
  return evidence.every(({ location }) => location.file !== claim.source.file || !lines.has(location.line));
}

/** The text stands at another number where a platform counts for itself: the number is another, and the text is right. */
function isApart({ evidence }: Damage, { claim }: PlacedClaim, { claimsOf, numberApart }: RuleContext): boolean {
  return evidence.some(({ location }) =>
    (claimsOf.get(location.file) ?? []).some((other) => numberApart(other.claim.platform, claim.platform)),
  );
}

function describe(damage: Damage, { claim, entry }: PlacedClaim): FindingDraft {
  return {
    severity: SEVERITY[damage.proof ?? 'words'],
    message: `the text of ${label(entry?.code, claim.documentedAs)} is about something else: ${damage.because}. Users who look this code up are misled`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location:
      claim.observation.texts[damage.field === 'name' ? 'description' : damage.field]?.location ?? claim.location,
    related: damage.evidence.map(({ location, message }) => related(location, message)),
    edit: advise(
      `describe ${label(entry?.code, claim.documentedAs)} in this ${claim.origin === 'docs' ? 'row' : 'comment'}, and move the present text to the code it belongs to`,
    ),
    identity: [String(entry?.code), damage.field],
  };
}
