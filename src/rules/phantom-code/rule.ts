/** Codes that a page documents and the SDK of its platform doesn't have. */
import { lettersOf } from '../../names/words.ts';
import { advise, type Rule, related } from '../rule.ts';
import { findRenumbered } from '../sdk-code-mismatch/find-renumbered.ts';

export const phantomCode: Rule = {
  id: 'phantom-code',
  description: 'The page documents a code that the SDK of its platform does not have',
  severity: 'error',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const renumbered = new Set(findRenumbered(sides).map(({ docs }) => docs));
      const files = new Set([...sides.sdk.byCode.values()].flat().map(({ claim }) => claim.source.file));
      return [...sides.docs.byCode]
        .filter(([code]) => !sides.sdk.byCode.has(code) && !context.isAbsent(sides.platform, 'sdk', code))
        .flatMap(([code, documented]) =>
          documented
            .filter((placed) => !renumbered.has(placed))
            .map(({ claim, entry }) => {
              const named = claim.documentedAs === null ? code : `${code} \`${claim.documentedAs}\``;
              const hidden = sides.hidden.has(code) || sides.hidden.has(lettersOf(claim.name ?? ''));
              return {
                message: hidden
                  ? `${named} is documented and the ${sides.platform} SDK does not publish it (it is hidden, commented out or compiled conditionally there), so code that names it may not compile`
                  : `${named} is documented and the ${sides.platform} SDK (${[...files].join(', ')}) has no such code: nobody will ever meet it, and code that names it does not compile`,
                code: entry?.code ?? null,
                name: claim.documentedAs,
                location: claim.location,
                related: [...files].slice(0, 3).map((file) => related({ file, line: 1, column: 1 }, `has no ${code}`)),
                edit: advise(
                  `remove the row, or declare it in the config: "absent": [{ "platform": "${sides.platform}", "from": "sdk", "codes": [${JSON.stringify(entry?.code)}], "because": "…" }]`,
                ),
                identity: [code, claim.documentedAs ?? ''],
              };
            }),
        );
    }),
};
