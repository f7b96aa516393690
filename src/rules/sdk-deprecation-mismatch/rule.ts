/** Codes that are deprecated on the page and not in the SDK, or the other way round. */
import { advise, place, type Rule, related } from '../rule.ts';

export const sdkDeprecationMismatch: Rule = {
  id: 'sdk-deprecation-mismatch',
  description: 'The page and the SDK disagree on whether a code is deprecated',
  severity: 'warning',
  category: 'docs against SDK',
  judge: ({ platformsWithSdk }) =>
    platformsWithSdk.flatMap(({ platform, docs, sdk }) =>
      [...docs.byCode].flatMap(([code, documented]) => {
        const shipped = sdk.byCode.get(code) ?? [];
        const [page] = documented;
        const [source] = shipped;
        if (page === undefined || source === undefined) return [];
        const onPage = documented.find(({ claim }) => claim.observation.deprecated !== null)?.claim;
        const inSdk = shipped.find(({ claim }) => claim.observation.deprecated !== null)?.claim;
        if ((onPage === undefined) === (inSdk === undefined)) return [];
        const says = (onPage ?? inSdk)?.observation.deprecated;
        const instead = says?.replacement == null ? '' : ` in favour of \`${says.replacement}\``;
        return [
          {
            message:
              onPage === undefined
                ? `the ${platform} SDK deprecates ${code} \`${source.claim.documentedAs}\`${instead} (${place(source.claim.location)}), and the page documents it as current: readers go on building on it`
                : `the page deprecates ${code} \`${page.claim.documentedAs ?? source.claim.documentedAs}\`${instead}, and the ${platform} SDK (${place(source.claim.location)}) does not: compilers warn nobody`,
            code: page.entry?.code ?? null,
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
