/** Codes that a page documents and the SDK of its platform doesn't have. */
import { saysUnused } from '../../languages/unused-words.ts';
import type { Claim, FindingDraft, Internal, Observation, Table } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  type CodedClaim,
  label,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
  sdkOf,
} from '../rule.ts';

export const rule: Rule = {
  id: 'phantom-code',
  description: 'The page documents a code that the SDK of its platform does not have',
  severity: 'info',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const enums = enumsOf(context, sides.platforms);
      const isAbsent = (code: string) => sides.platforms.every((platform) => context.isAbsent(platform, 'sdk', code));
      return [...sides.docs.byCode]
        .filter(([code]) => !sides.sdk.byCode.has(code) && !isAbsent(code))
        .flatMap(([, documented]) => documented)
        .filter((placed) => !isShippedElsewhere(placed) && !isSpare(placed, sides))
        .map((placed) => describe(placed, sides, enums, context.isFollowed(placed.claim)));
    }),
};

/** A page that speaks for several platforms documents what any of them ships. */
function isShippedElsewhere({ claim, entry }: CodedClaim): boolean {
  return entry.claims.some(({ origin, platform }) => origin === 'sdk' && claim.speaksFor.includes(platform));
}

/** Where the enums of the platform's SDK stand. */
function enumsOf({ readings }: RuleContext, platforms: readonly string[]): Table[] {
  const current = readings.filter(({ source }) => source.origin === 'sdk' && source.generation === null);
  return current.flatMap(({ source, tables }) => (platforms.includes(source.platform ?? '') ? tables : []));
}

/**
 * The config says that the member is no error code; or only its name looked like that of a limit, and the page knows better; or the
 * page says that it is not in use, and the SDK keeps it for itself in words: the two agree.
 */
function isSpare({ claim, entry }: CodedClaim, { hidden }: PlatformSides): boolean {
  const texts = Object.values(claim.observation.texts);
  const secret = secretOf(claim, String(entry.code), hidden);
  if (secret?.internal?.kind === 'excluded') return true;
  if (secret?.internal?.kind === 'limit' && lettersOf(secret.name).endsWith(lettersOf(claim.name))) return true;
  return isInWords(secret) && texts.some(({ value }) => saysUnused(value));
}

function secretOf({ name }: Claim, code: string, hidden: PlatformSides['hidden']): Observation | undefined {
  return hidden.get(code) ?? hidden.get(lettersOf(name));
}

function whyHidden(secret: Observation | undefined): string {
  return secret?.internal?.says.replace(/[.。]$/, '') ?? '';
}

const IN_WORDS: ReadonlySet<Internal['kind']> = new Set(['words', 'no-code', 'limit']);

/** The SDK says in words that the code is none of its users' business; a tag, a modifier or an `#if` can hide it from them. */
function isInWords(secret: Observation | undefined): boolean {
  return secret?.internal !== undefined && IN_WORDS.has(secret.internal.kind);
}

/**
 * A page may be ahead of its SDK, and a server may give codes that no SDK has a name for: that is worth knowing and no fault. What
 * an SDK has and hides is another matter, and so is what several SDKs lack that have nearly all the rest.
 */
function describe(
  { claim, entry }: CodedClaim,
  sides: PlatformSides,
  enums: Table[],
  isFollowed: boolean,
): FindingDraft {
  const code = String(entry.code);
  const named = label(entry.code, claim.documentedAs);
  const secret = secretOf(claim, code, sides.hidden);
  const why = whyHidden(secret);
  const compiles = isInWords(secret);
  const [isOne, whose] = [sides.platforms.length === 1, sdkOf(sides.platforms)];
  const bare = typeof entry.code === 'string' ? 'string' : 'number';
  const harm = isFollowed
    ? 'they have nearly all other codes of the page, so it is obsolete or misspelt here or forgotten there'
    : `apps have to compare the code with a bare ${bare}`;
  return {
    ...((secret !== undefined || isFollowed) && { severity: 'warning' }),
    message:
      secret === undefined
        ? `${named} is documented, and ${whose} ${isOne ? 'has' : 'have'} no constant for it: ${harm}`
        : `${named} is documented, and ${whose} ${isOne ? 'does' : 'do'} not publish it (${why}, ${place(secret.location)}): ${compiles ? 'readers prepare for what no call is meant to give them' : 'code that names it may not compile'}`,
    code: entry.code,
    name: claim.documentedAs,
    location: claim.location,
    related:
      secret === undefined
        ? enums.slice(0, 3).map(({ location, title }) => related(location, `\`${title}\` has no ${code}`))
        : [related(secret.location, `\`${secret.name}\` is not public: ${why}`)],
    edit: advise(
      `add it to the SDK, or remove the row; where both are right, declare in the config that the SDK leaves it out on purpose`,
      sides.platforms.map((platform) => ({ key: 'absent', platform, from: 'sdk', code: entry.code })),
    ),
    ...(secret === undefined && { alike: `documented and not in ${whose}` }),
    identity: [code, claim.documentedAs ?? ''],
    about: [claim],
  };
}
