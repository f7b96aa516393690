/**
 * Judges page, generated enum and SDK of each platform code by code: where they disagree, two that agree outvote the third.
 * The generated enum is what a build is about to write, or, where it is read back, what is committed.
 */
import type { Catalog, Code, ErrorCode, SourceReading, Verdict, VerdictSide } from '../model/index.ts';
import { lettersOf, withoutPrefix } from '../names/words.ts';
import { pairSides } from './pair-sides.ts';
import type { PlacedClaim, PlatformSides } from './rule.ts';

/** The verdicts on codes that the sides of a platform name differently or that one of them lacks, by platform and code. */
export function judgeThreeWays(
  catalog: Catalog,
  readings: readonly SourceReading[],
  committed: readonly SourceReading[] = [],
): Verdict[] {
  const placed = catalog.codes.flatMap((entry) => entry.claims.map((claim): PlacedClaim => ({ claim, entry })));
  return pairSides(placed, readings).flatMap((sides) => {
    const generatedName = nameReader(sides.platform, committed);
    return catalog.codes.flatMap((entry) => {
      const verdict = judgeCode(entry, sides, generatedName(entry));
      return verdict === null ? [] : [verdict];
    });
  });
}

/** Generated names of a platform by code: from the committed file that carries its names, else as decided now. */
function nameReader(platform: string, committed: readonly SourceReading[]): (entry: ErrorCode) => VerdictSide | null {
  const file = committed.find(({ source }) => source.platform === platform);
  if (file === undefined) {
    return ({ platformNames }) => {
      const name = platformNames.get(platform);
      return name === undefined ? null : { name, location: null };
    };
  }
  const byCode = new Map<Code | null, VerdictSide>();
  for (const { code, name, location } of file.observations) if (!byCode.has(code)) byCode.set(code, { name, location });
  return ({ code }) => byCode.get(code) ?? null;
}

function judgeCode(
  entry: ErrorCode,
  { platform, docs, sdk }: PlatformSides,
  generated: VerdictSide | null,
): Verdict | null {
  const key = String(entry.code);
  const [onPage] = docs.byCode.get(key) ?? [];
  const [inSdk] = sdk.byCode.get(key) ?? [];
  const sides = { page: sideOf(onPage), generated, sdk: sideOf(inSdk) };
  const prefixes = [onPage, inSdk].flatMap((placed) => placed?.claim.source.prefix ?? []);
  const said = {
    page: lettersOfSide(sides.page, prefixes),
    generated: lettersOfSide(sides.generated, prefixes),
    sdk: lettersOfSide(sides.sdk, prefixes),
  };
  if (sides.page === null && sides.sdk === null) return null;
  const odd = findOdd(said);
  return odd === null ? null : { code: entry.code, platform, ...sides, odd, because: explain(odd, sides) };
}

function sideOf(placed: PlacedClaim | undefined): VerdictSide | null {
  return placed === undefined ? null : { name: placed.claim.documentedAs, location: placed.claim.location };
}

/** Comparable letters, without any vendor prefix that the platform's sources use; null where the side lacks the code. */
function lettersOfSide(side: VerdictSide | null, prefixes: readonly string[]): string | null {
  if (side === null) return null;
  const name = side.name ?? '';
  const prefix = prefixes.find((one) => one !== '' && name.startsWith(one)) ?? '';
  return lettersOf(withoutPrefix(name, prefix));
}

function findOdd({ page, generated, sdk }: Record<'page' | 'generated' | 'sdk', string | null>): Verdict['odd'] | null {
  if (page === sdk) return generated === page ? null : 'generated';
  if (generated === sdk) return 'page';
  return generated === page ? 'sdk' : 'all';
}

const WHO = { page: 'the page', generated: 'the generated enum', sdk: 'the SDK' } as const;

function explain(odd: Verdict['odd'], sides: Pick<Verdict, keyof typeof WHO>): string {
  const name = (side: VerdictSide) => `\`${side.name ?? '(no name)'}\``;
  const says = (who: keyof typeof WHO) => {
    const side = sides[who];
    return `${WHO[who]} ${side === null ? 'does not have it' : `says ${name(side)}`}`;
  };
  if (odd === 'all') return `no two agree: ${says('page')}, ${says('generated')}, ${says('sdk')}`;
  const [first, second] = (['page', 'generated', 'sdk'] as const).filter((who) => who !== odd);
  if (first === undefined || second === undefined) return says(odd);
  const agreed = sides[second] ?? sides[first];
  const both = `${WHO[first]} and ${WHO[second]} ${agreed === null ? 'do not have it' : `agree on ${name(agreed)}`}`;
  return `${says(odd)}; ${both}`;
}
