/** Codes that a page documents and the SDK of its platform doesn't have. */
import type { FindingDraft, Table } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  label,
  type PlacedClaim,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
} from '../rule.ts';
import { findRenumbered } from '../sdk-code-mismatch/find-renumbered.ts';

export const phantomCode: Rule = {
  id: 'phantom-code',
  description: 'The page documents a code that the SDK of its platform does not have',
  severity: 'error',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const renumbered = new Set(findRenumbered(sides).map(({ docs }) => docs));
      const enums = enumsOf(context, sides.platform);
      return [...sides.docs.byCode]
        .filter(([code]) => !sides.sdk.byCode.has(code) && !context.isAbsent(sides.platform, 'sdk', code))
        .flatMap(([, documented]) => documented)
        .filter((placed) => !renumbered.has(placed))
        .map((placed) => describe(placed, sides, enums));
    }),
};

/** Where the enums of the platform's SDK stand. */
function enumsOf({ readings }: RuleContext, platform: string): Table[] {
  const current = readings.filter(({ source }) => source.origin === 'sdk' && source.generation === null);
  return current.flatMap(({ source, tables }) => (source.platform === platform ? tables : []));
}

/** The SDK says in words that the code is none of its users' business; a tag, a modifier or an `#if` can hide it from them. */
function isInWords(internal: string): boolean {
  return /^\p{L}+ /u.test(internal) && internal !== 'commented out';
}

function describe({ claim, entry }: PlacedClaim, { platform, hidden }: PlatformSides, enums: Table[]): FindingDraft {
  const code = String(entry?.code);
  const named = label(entry?.code, claim.documentedAs);
  const secret = hidden.get(code) ?? hidden.get(lettersOf(claim.name ?? ''));
  const why = secret?.internal?.replace(/[.。]$/, '') ?? '';
  const compiles = isInWords(why);
  const files = [...new Set(enums.map(({ location }) => location.file))].join(', ');
  return {
    ...(compiles && { severity: 'warning' }),
    message:
      secret === undefined
        ? `${named} is documented and the ${platform} SDK (${files}) has no such code: nobody will ever meet it, and code that names it does not compile`
        : `${named} is documented and the ${platform} SDK does not publish it (${why}, ${place(secret.location)}): ${compiles ? 'readers prepare for what no call is meant to give them' : 'code that names it may not compile'}`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: claim.location,
    related:
      secret === undefined
        ? enums.slice(0, 3).map(({ location, title }) => related(location, `\`${title}\` has no ${code}`))
        : [related(secret.location, `\`${secret.name}\` is not public: ${why}`)],
    edit: advise(
      `remove the row, or declare it in the config: "absent": [{ "platform": "${platform}", "from": "sdk", "codes": [${JSON.stringify(entry?.code)}], "because": "…" }]`,
    ),
    identity: [code, claim.documentedAs ?? ''],
  };
}
