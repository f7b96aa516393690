/** Codes that are deprecated on the page and not in the SDK, or the other way round. */
import type { Claim } from '../../model/index.ts';
import { advise, type CodedClaim, place, type Rule, related, sdkOf } from '../rule.ts';
import { isAboutDeprecation } from '../shared/about-deprecation.ts';

export const rule: Rule = {
  id: 'sdk-deprecation-mismatch',
  description: 'The page and the SDK disagree on whether a code is deprecated',
  severity: 'warning',
  category: 'docs against SDK',
  judge: ({ platformsWithSdk }) =>
    platformsWithSdk.flatMap(({ docs, sdk }) =>
      [...docs.byCode].flatMap(([code, documented]) => {
        const shipped = sdk.byCode.get(code) ?? [];
        const named = shipped.filter(({ claim }) => isNamedBy(claim, documented));
        const [page] = documented;
        const [source] = named.length > 0 ? named : shipped;
        if (page === undefined || source === undefined) return [];
        const onPage = documented.find(({ claim }) => isDeprecated(claim))?.claim;
        const inSdk = (named.length > 0 ? named : shipped).every(({ claim }) => isDeprecated(claim))
          ? source.claim
          : null;
        const agree =
          onPage === undefined
            ? inSdk === null
            : shipped.some(({ claim }) => isDeprecated(claim)) ||
              isAboutDeprecation([...documented, ...shipped].map(({ claim }) => claim));
        if (agree) return [];
        const says = (onPage ?? inSdk)?.observation.deprecated;
        const platforms = [...new Set((named.length > 0 ? named : shipped).map(({ claim }) => claim.platform))];
        const instead = says?.replacement == null ? '' : ` in favour of \`${says.replacement}\``;
        return [
          {
            message:
              onPage === undefined
                ? `${sdkOf(platforms)} ${platforms.length === 1 ? 'deprecates' : 'deprecate'} ${code} \`${source.claim.documentedAs}\`${instead} (${place(source.claim.location)}), and the page documents it as current: readers get no hint to move away from it`
                : `the page deprecates ${code} \`${page.claim.documentedAs ?? source.claim.documentedAs}\`${instead}, and ${sdkOf(platforms)} (${place(source.claim.location)}) ${platforms.length === 1 ? 'does' : 'do'} not: SDK users get no deprecation warning`,
            code: page.entry.code,
            name: page.claim.documentedAs,
            location: page.claim.location,
            related: [related(source.claim.location, onPage === undefined ? 'deprecated here' : 'not deprecated here')],
            edit: advise(
              onPage === undefined
                ? `mark the row as deprecated${instead}`
                : `deprecate \`${source.claim.documentedAs}\` in the SDK, or correct the page`,
            ),
            identity: [code, onPage === undefined ? 'sdk' : 'docs'],
          },
        ];
      }),
    ),
};

function isDeprecated({ observation }: Claim): boolean {
  return observation.deprecated !== null;
}

/** Of several members with one number the page speaks of the one that it names: an older name may be deprecated alone. */
function isNamedBy({ documentedAs }: Claim, documented: readonly CodedClaim[]): boolean {
  return documentedAs !== null && documented.some(({ claim }) => claim.observation.names.includes(documentedAs));
}
