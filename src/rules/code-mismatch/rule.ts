/** One name at different codes on two platforms: a code was renumbered, or a digit slipped. */
import type { Claim, ErrorCode, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, type PlacedClaim, place, type Rule, type RuleContext, related } from '../rule.ts';

export const codeMismatch: Rule = {
  id: 'code-mismatch',
  description: 'Two platforms give one name different codes',
  severity: 'error',
  category: 'across documents',
  judge: (context) =>
    [...context.byName.values()].flatMap((placed) => {
      const numbered = placed.filter(({ claim }) => isComparable(claim, context));
      if (new Set(numbered.map(({ entry }) => entry)).size < 2) return [];
      return numbered.flatMap((one) => judgeClaim(one, numbered, context));
    }),
};

function isComparable(claim: Claim, { speaks }: RuleContext): boolean {
  return speaks(claim) && claim.joinedBy === 'code';
}

/**
 * The claim that stands alone with its code is the odd one out; between two of equal standing it is the one whose platform
 * comes later in the order of precedence. Its own platform must not have the other code under any name: then the name, not
 * the number, is in question, and `name-mismatch` says so.
 */
function judgeClaim({ claim, entry }: PlacedClaim, same: readonly PlacedClaim[], context: RuleContext): FindingDraft[] {
  const others = same.filter((other) => other.entry !== entry && other.claim.platform !== claim.platform);
  const elsewhere =
    others.find((other) => standing(other, same) > standing({ claim, entry }, same)) ??
    others.find(
      (other) =>
        standing(other, same) === standing({ claim, entry }, same) &&
        context.catalog.platforms.indexOf(other.claim.platform) < context.catalog.platforms.indexOf(claim.platform),
    );
  if (elsewhere === undefined || entry === null || elsewhere.entry === null) return [];
  if (hasPlatform(elsewhere.entry, claim.platform, context) && hasPlatform(entry, elsewhere.claim.platform, context))
    return [];
  return [
    {
      message: `${claim.platform} gives \`${claim.documentedAs}\` the code ${String(entry.code)}, ${elsewhere.claim.platform} ${String(elsewhere.entry.code)} (${place(elsewhere.claim.location)}): code that handles one of the numbers misses the error on the other platform`,
      code: entry.code,
      name: claim.documentedAs,
      location: claim.location,
      related: [related(elsewhere.claim.location, `${String(elsewhere.entry.code)} on ${elsewhere.claim.platform}`)],
      edit: advise(
        `use ${String(elsewhere.entry.code)} here, or correct ${place(elsewhere.claim.location)}; where both SDKs really ship their own number, suppress this finding with that reason`,
      ),
      identity: [lettersOf(claim.name ?? ''), String(entry.code), String(elsewhere.entry.code)],
    },
  ];
}

/** How many platforms give the name this code, and then how many have the code at all. */
function standing({ entry }: PlacedClaim, same: readonly PlacedClaim[]): number {
  const naming = new Set(same.filter((other) => other.entry === entry).map(({ claim }) => claim.platform)).size;
  const having = new Set((entry?.claims ?? []).map((claim) => claim.platform)).size;
  return naming + having / (having + 1);
}

function hasPlatform(entry: ErrorCode, platform: string, context: RuleContext): boolean {
  return entry.claims.some((claim) => claim.platform === platform && isComparable(claim, context));
}
