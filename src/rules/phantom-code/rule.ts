/** Codes that a page documents and the SDK of its platform doesn't have. */
import { saysUnused } from '../../languages/unused-words.ts';
import type { Claim, FindingDraft, Observation, Table } from '../../model/index.ts';
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

export const rule: Rule = {
  id: 'phantom-code',
  description: 'The page documents a code that the SDK of its platform does not have',
  severity: 'error',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const enums = enumsOf(context, sides.platform);
      return [...sides.docs.byCode]
        .filter(([code]) => !sides.sdk.byCode.has(code) && !context.isAbsent(sides.platform, 'sdk', code))
        .flatMap(([, documented]) => documented)
        .filter((placed) => !isSpare(placed, sides))
        .map((placed) => describe(placed, sides, enums));
    }),
};

/** Where the enums of the platform's SDK stand. */
function enumsOf({ readings }: RuleContext, platform: string): Table[] {
  const current = readings.filter(({ source }) => source.origin === 'sdk' && source.generation === null);
  return current.flatMap(({ source, tables }) => (source.platform === platform ? tables : []));
}

/** The config says that the member is no error code; or the page says that it is not in use, and the SDK keeps it for itself in words: the two agree. */
function isSpare({ claim, entry }: PlacedClaim, { hidden }: PlatformSides): boolean {
  const texts = Object.values(claim.observation.texts);
  const secret = secretOf(claim, String(entry?.code), hidden);
  if (secret?.internal?.kind === 'excluded') return true;
  return isInWords(secret) && texts.some(({ value }) => saysUnused(value));
}

function secretOf({ name }: Claim, code: string, hidden: PlatformSides['hidden']): Observation | undefined {
  return hidden.get(code) ?? hidden.get(lettersOf(name ?? ''));
}

function whyHidden(secret: Observation | undefined): string {
  return secret?.internal?.says.replace(/[.。]$/, '') ?? '';
}

/** The SDK says in words that the code is none of its users' business; a tag, a modifier or an `#if` can hide it from them. */
function isInWords(secret: Observation | undefined): boolean {
  return secret?.internal?.kind === 'words' || secret?.internal?.kind === 'no-code';
}

function describe({ claim, entry }: PlacedClaim, { platform, hidden }: PlatformSides, enums: Table[]): FindingDraft {
  const code = String(entry?.code);
  const named = label(entry?.code, claim.documentedAs);
  const secret = secretOf(claim, code, hidden);
  const why = whyHidden(secret);
  const compiles = isInWords(secret);
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
    about: [claim],
  };
}
