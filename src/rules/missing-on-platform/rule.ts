/**
 * Codes that other platforms have and this one doesn't. A platform speaks by its pages, or by its SDK where it has no page;
 * what its own pages and SDK disagree on is reported by the rules on docs and SDK, and is no witness against others.
 */
import type { Catalog, Claim, ErrorCode, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  isShared,
  label,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
  sdkOf,
  sourcedName,
} from '../rule.ts';
import { statedFor } from '../shared/stated-platforms.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';
import { findUntranslated } from './find-untranslated.ts';

export const rule: Rule = {
  id: 'missing-on-platform',
  description: 'A code that other platforms or languages document is missing on this one',
  severity: 'info',
  category: 'across documents',
  judge: (context) => [...findMissing(context), ...findUntranslated(context)],
};

function findMissing(context: RuleContext): FindingDraft[] {
  const sources = numberedSources(context);
  if (sources.length === 0) return [];
  const sides = new Map(context.platformsWithSdk.flatMap((one) => one.platforms.map((platform) => [platform, one])));
  const damaged = damagedCodes(context);
  return context.catalog.codes.flatMap((entry) => {
    const claims = entry.claims.filter(
      (claim) => context.speaks(claim) && !isShared(claim) && damagedCode(claim, context.catalog) === null,
    );
    const witness = claims.find((claim) => isConfirmed(claim, entry, sides.get(claim.platform), context));
    if (witness === undefined) return [];
    const present = new Set(claims.map((claim) => claim.platform));
    const lacking = sources.filter(
      ({ platform, origin }) =>
        !present.has(platform) &&
        !isShipped(entry, platform, sides.get(platform), context) &&
        !context.isAbsent(platform, origin, String(entry.code)) &&
        !hasElsewhere(platform, claims, context) &&
        !entry.claims.some((claim) => isShared(claim) && statedFor(claim, platform, context) === false) &&
        !damaged.has(`${platform} ${String(entry.code)}`),
    );
    // Beside a page that all of them share, one finding says which SDKs lack a code.
    const [beside, alone] = [true, false].map((is) =>
      lacking.filter(({ platform }) => context.isBesideSharedPage(platform) === is),
    );
    return [
      ...(beside?.length ? [describeTogether(entry, witness, beside, context)] : []),
      ...(alone ?? []).map((source) => describe(entry, witness, source, sides.has(source.platform))),
    ];
  });
}

/** The SDK of the page's platform has the code too, or leaves it out on purpose. */
function isConfirmed(claim: Claim, { code }: ErrorCode, sides: PlatformSides | undefined, { isAbsent }: RuleContext) {
  const key = String(code);
  return sides === undefined || sides.sdk.byCode.has(key) || isAbsent(claim.platform, 'sdk', key);
}

/** Only the page lacks it, which `undocumented-code` reports, or the SDK hides it. */
function isShipped(
  { code }: ErrorCode,
  platform: string,
  sides: PlatformSides | undefined,
  { readings }: RuleContext,
): boolean {
  const shipped = sides?.sdk.byCode.get(String(code)) ?? [];
  if (shipped.some(({ claim }) => claim.platform === platform)) return true;
  const file = sides?.hidden.get(String(code))?.location.file;
  return readings.some(({ source }) => source.file === file && source.platform === platform);
}

/** The platform has the name at another code: a renumbering, which `code-mismatch` reports. */
function hasElsewhere(platform: string, claims: readonly Claim[], { byName, speaks }: RuleContext): boolean {
  return claims.some((claim) =>
    (byName.get(lettersOf(claim.name)) ?? []).some(
      (other) => other.claim.platform === platform && other.claim.joinedBy === 'code' && speaks(other.claim),
    ),
  );
}

/** The code that a platform means where it has it damaged, which rules of their own report; null for any other claim. */
function damagedCode({ damages }: Claim, { codeKind }: Catalog): string | null {
  return (codeKind === 'string' && damages.find(({ field }) => field === 'name')?.repaired) || null;
}

/** `platform code` of the codes that a platform has in a damaged form. */
function damagedCodes({ catalog, speaks }: RuleContext): Set<string> {
  const claims = catalog.codes.flatMap((entry) => entry.claims.filter(speaks));
  return new Set(claims.map((claim) => `${claim.platform} ${damagedCode(claim, catalog)}`));
}

interface NumberedSource {
  readonly platform: string;
  readonly origin: 'docs' | 'sdk';
  /** Claims of the platform's first source with numbers, in the order of their codes. */
  readonly claims: readonly Claim[];
}

/** Per platform, the first current source that numbers its codes. */
function numberedSources({ claimsOf, speaks, catalog }: RuleContext): NumberedSource[] {
  const sources = new Map<string, NumberedSource>();
  for (const placed of claimsOf.values()) {
    const claims = placed
      .map(({ claim }) => claim)
      .filter((claim) => speaks(claim) && !isShared(claim) && claim.joinedBy === 'code');
    for (const platform of new Set(claims.map((claim) => claim.platform))) {
      const own = claims.filter((claim) => claim.platform === platform && isNumbered(claim, catalog));
      const origin = own[0]?.origin === 'sdk' ? 'sdk' : 'docs';
      if (own.length > 0 && !sources.has(platform))
        sources.set(platform, { platform, origin, claims: sortByCode(own) });
    }
  }
  return [...sources.values()];
}

/** In a catalog of strings a name may be the code. */
function isNumbered({ observation }: Claim, { codeKind }: Catalog): boolean {
  return observation.code !== null || codeKind === 'string';
}

function describeTogether(
  entry: ErrorCode,
  witness: Claim,
  lacking: readonly NumberedSource[],
  context: RuleContext,
): FindingDraft {
  const stating = entry.claims.find(
    (claim) => isShared(claim) && lacking.some(({ platform }) => statedFor(claim, platform, context) === true),
  );
  const platforms = lacking.map(({ platform }) => platform);
  const gaps = lacking.flatMap(({ claims }) => whereItBelongs(entry.code, claims) ?? []);
  const [first, ...others] = gaps;
  const name = sourcedName(entry);
  const has = lacking.length === 1 ? 'has' : 'have';
  const harm =
    stating === undefined
      ? "a handler for it can't be shared between them"
      : `the page (${place(stating.location)}) says that it is there, too`;
  return {
    // Coverage is worth knowing; a page that promises the code to a platform is wrong, or its SDK is.
    ...(stating !== undefined && { severity: 'warning' }),
    message: `${sdkOf([witness.platform])} has ${label(entry.code, name)} (${place(witness.location)}), and ${sdkOf(platforms)} ${has} not: ${harm}`,
    code: entry.code,
    name,
    location: first?.location ?? witness.location,
    related: [
      related(witness.location, `shipped for ${witness.platform}`),
      ...others.map(({ location, words }) => related(location, `${String(entry.code)} would stand ${words}`)),
    ],
    edit: advise(
      `add a member ${gaps.map(({ location, words }) => `to ${location.file} ${words}`).join(', ')}; or declare in the config that it is left out on purpose`,
      platforms.map((platform) => ({ key: 'absent', platform, from: 'sdk', code: entry.code })),
    ),
    alike: `missing in ${sdkOf(platforms)}`,
    identity: [String(entry.code)],
    labels: platforms,
  };
}

function describe(entry: ErrorCode, witness: Claim, source: NumberedSource, hasSdk: boolean): FindingDraft {
  const gap = whereItBelongs(entry.code, source.claims);
  if (gap === null) throw new Error('a source with numbers has at least one claim');
  const { platform, origin } = source;
  const shipped = witness.origin === 'sdk';
  const name = sourcedName(entry);
  return {
    message: `${label(entry.code, name)} is ${shipped ? 'in the SDK of' : 'documented for'} ${witness.platform} (${place(witness.location)}) and ${why(source, hasSdk)}`,
    code: entry.code,
    name,
    location: gap.location,
    related: [
      related(
        witness.location,
        `${shipped ? 'shipped' : 'documented'} for ${witness.platform}${name === null ? '' : ` as \`${witness.documentedAs ?? name}\``}`,
      ),
    ],
    edit: advise(
      `add ${origin === 'sdk' ? 'a member' : 'a row'} ${gap.words}; where ${platform} never returns it, declare that in the config`,
      [{ key: 'absent', platform, from: origin, code: entry.code }],
    ),
    alike: origin === 'sdk' ? `missing in the SDK of ${platform}` : `missing on ${platform}`,
    identity: [String(entry.code)],
    labels: [platform],
  };
}

function why({ platform, origin }: NumberedSource, hasSdk: boolean): string {
  if (origin === 'docs' && !hasSdk) return `not for ${platform}: ${platform} users can't look this code up`;
  const lacks = hasSdk ? `is neither in the pages nor in the SDK of ${platform}` : `not in the SDK of ${platform}`;
  return `${lacks}: a handler for it can't be shared between the two`;
}
