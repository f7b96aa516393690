/** Codes that the SDK ships and its platform's pages don't document. */
import { advise, count, nameLocation, type Rule, related } from '../rule.ts';
import { findRenumbered } from '../sdk-code-mismatch/find-renumbered.ts';

export const undocumentedCode: Rule = {
  id: 'undocumented-code',
  description: 'The SDK ships a code that the pages of its platform do not document',
  severity: 'warning',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const renumbered = new Set(findRenumbered(sides).map(({ sdk }) => sdk.entry));
      const pages = new Set([...sides.docs.byCode.values()].flat().map(({ claim }) => claim.source.file));
      return [...sides.sdk.byCode]
        .filter(([key, [first]]) => !sides.docs.byCode.has(key) && !renumbered.has(first?.entry ?? null))
        .flatMap(([code, [first]]) => {
          if (first === undefined || context.isAbsent(sides.platform, 'docs', code)) return [];
          const { claim, entry } = first;
          return [
            {
              message: `the ${sides.platform} SDK ships ${code} \`${claim.documentedAs}\`, and ${pages.size === 1 ? `the page ${[...pages].join()} does not document it` : `none of its ${count(pages.size, 'page')} documents it`}: who meets this code finds nothing`,
              code: entry?.code ?? null,
              name: claim.documentedAs,
              location: nameLocation(claim),
              related: [...pages]
                .slice(0, 3)
                .map((file) => related({ file, line: 1, column: 1 }, `documents no ${code}`)),
              edit: advise(
                `add a row for ${code} to the page, or declare it in the config: "absent": [{ "platform": "${sides.platform}", "from": "docs", "codes": [${JSON.stringify(entry?.code)}], "because": "…" }]`,
              ),
              identity: [code, claim.documentedAs ?? ''],
            },
          ];
        });
    }),
};
