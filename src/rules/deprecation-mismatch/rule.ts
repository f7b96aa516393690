/** Codes that one platform deprecates and another one documents as current. */
import type { Claim, ErrorCode, FindingDraft } from '../../model/index.ts';
import { advise, isShared, label, place, type Rule, type RuleContext, related, sourcedName } from '../rule.ts';
import { isAboutDeprecation } from '../shared/about-deprecation.ts';
import { nameSides } from '../shared/name-sides.ts';

export const rule: Rule = {
  id: 'deprecation-mismatch',
  description: 'One source deprecates a code that another one documents as current',
  severity: 'warning',
  category: 'across documents',
  judge: (context) => context.catalog.codes.flatMap((entry) => judgeEntry(entry, context)),
};

function judgeEntry(entry: ErrorCode, { speaks, isBesideSharedPage }: RuleContext): FindingDraft[] {
  if (isAboutDeprecation(entry.claims)) return [];
  const claims = entry.claims.filter((claim) => speaks(claim) && !isShared(claim) && agreesWithSdk(claim, entry));
  const witness = claims.find((claim) => claim.observation.deprecated !== null);
  if (witness === undefined) return [];
  return claims
    .filter((claim) => claim.observation.deprecated === null && claim.source.file !== witness.source.file)
    .map((claim) => describe(entry, claim, witness))
    .map((draft) => (isBesideSharedPage(witness.platform) ? { ...draft, severity: 'info' as const } : draft));
}

function describe(entry: ErrorCode, claim: Claim, witness: Claim): FindingDraft {
  const { other } = nameSides(claim, witness);
  const isOneSdk = claim.platform === witness.platform;
  const { because, replacement } = witness.observation.deprecated ?? { because: '', replacement: null };
  const elsewhere = isOneSdk
    ? `take the note away from ${place(witness.location)}`
    : `${witness.origin === 'sdk' ? 'suppress this finding with the reason why' : `say on the ${witness.platform} page that`} this holds for ${witness.platform} alone`;
  return {
    message: `${label(entry.code, sourcedName(entry))} is deprecated on ${other} ("${because}", ${place(witness.location)}) and current here, so ${isOneSdk ? 'readers of this page' : `users of ${claim.platform}`} get no hint to move away from it`,
    code: entry.code,
    name: claim.documentedAs,
    location: claim.location,
    related: [related(witness.location, `deprecated on ${other}`)],
    edit: advise(
      `deprecate it here too${replacement === null ? '' : ` in favour of \`${replacement}\``}, or ${elsewhere}`,
    ),
    identity: [String(entry.code)],
    labels: [claim.platform],
  };
}

/** Where a page and its own SDK disagree, `sdk-deprecation-mismatch` says so, and the page is no witness against others. */
function agreesWithSdk(claim: Claim, { claims }: ErrorCode): boolean {
  const isDeprecated = ({ observation }: Claim) => observation.deprecated !== null;
  const shipped = claims.filter((other) => other.origin === 'sdk' && other.platform === claim.platform);
  return shipped.length === 0 || shipped.some(isDeprecated) === isDeprecated(claim);
}
