/** A code that the page and the SDK of its platform name differently. */
import type { FindingDraft } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  isContested,
  nameLocation,
  type PlacedClaim,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
  renameTo,
} from '../rule.ts';

export const rule: Rule = {
  id: 'sdk-name-mismatch',
  description: 'The page gives a code another name than the SDK ships',
  severity: 'error',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) =>
      [...sides.docs.byCode.values()]
        .flat()
        .filter((placed) => placed.claim.name !== null && !isCode(placed) && !isReportedElsewhere(placed))
        .flatMap((placed) => judgeClaim(placed, sides, context)),
    ),
};

/** A page of string codes may name nothing beside them: the code is no identifier that the SDK could spell otherwise. */
function isCode({ claim, entry }: PlacedClaim): boolean {
  return claim.documentedAs === entry?.code;
}

function isReportedElsewhere({ claim }: PlacedClaim): boolean {
  return claim.damages.some((damage) => damage.field === 'name' && !isContested(damage));
}

function judgeClaim({ claim, entry }: PlacedClaim, sides: PlatformSides, context: RuleContext): FindingDraft[] {
  const shipped = sides.sdk.byCode.get(String(entry?.code)) ?? [];
  const [first] = shipped;
  if (first === undefined || shipped.some((one) => claim.observation.names.includes(one.claim.documentedAs ?? '')))
    return [];
  const sameLetters = shipped.find((one) => lettersOf(one.claim.name ?? '') === lettersOf(claim.name ?? ''));
  const sdk = sameLetters ?? first;
  const { relation } = compareNames(claim.name ?? '', sdk.claim.name ?? '', context.vocabulary);
  const spelling = sameLetters !== undefined;
  return [
    {
      // Another spelling of the right name misleads less than another name.
      severity: spelling ? 'warning' : 'error',
      message: `the page names ${String(entry?.code)} \`${claim.documentedAs}\`, the ${sides.platform} SDK ships \`${sdk.claim.documentedAs}\` (${place(sdk.claim.location)})${relation === 'different' ? ', which means something else' : ''}: code that uses the documented name does not compile`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [related(nameLocation(sdk.claim), `the SDK ships \`${sdk.claim.documentedAs}\``)],
      edit:
        context.decided.authority?.names === 'docs'
          ? advise(
              `ship \`${claim.documentedAs}\` beside \`${sdk.claim.documentedAs}\` (${place(sdk.claim.location)}): the config lets the pages decide on names`,
            )
          : renameTo(claim, sdk.claim.documentedAs),
      identity: [String(entry?.code), claim.documentedAs ?? '', sdk.claim.documentedAs ?? ''],
      about: [claim],
    },
  ];
}
