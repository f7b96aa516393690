/** Pages beside the SDK sources of the platforms that they speak for, for the rules that compare the two. */

import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Observation, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';
import {
  type CodedClaim,
  isCoded,
  isCurrent,
  isShared,
  type PlacedClaim,
  type PlatformSides,
  type Side,
} from '../rule.ts';
import { findOtherFamilies } from './families.ts';

/** The platforms that have both, each for itself, in the order in which their SDK sources were read. */
export function pairSides(placed: readonly PlacedClaim[], readings: readonly SourceReading[]): PlatformSides[] {
  return sdkPlatforms(placed).flatMap((platform) => sidesOf([platform], placed, readings));
}

/** The same with those platforms together that the same shared pages speak for, and no page of their own. */
export function pairGroups(placed: readonly PlacedClaim[], readings: readonly SourceReading[]): PlatformSides[] {
  const groups = groupBy(sdkPlatforms(placed), (platform) => {
    const pages = placed.filter(({ claim }) => claim.origin === 'docs' && claim.speaksFor.includes(platform));
    const shared = [...new Set(pages.map(({ claim }) => claim.source.file))].join('\n');
    return pages.every(({ claim }) => isShared(claim)) ? shared : `${shared}\n\n${platform}`;
  });
  return [...groups.values()].flatMap((platforms) => sidesOf(platforms, placed, readings));
}

function sdkPlatforms(placed: readonly PlacedClaim[]): string[] {
  const shipped = placed.filter(({ claim, entry }) => isCurrent(claim) && entry !== null && claim.origin === 'sdk');
  return [...new Set(shipped.map(({ claim }) => claim.platform))];
}

function sidesOf(
  platforms: readonly string[],
  placed: readonly PlacedClaim[],
  readings: readonly SourceReading[],
): PlatformSides[] {
  const own = placed
    .filter(isCoded)
    .filter(({ claim }) => isCurrent(claim) && claim.speaksFor.some((one) => platforms.includes(one)));
  const sdk = own.filter(({ claim }) => claim.origin === 'sdk');
  const documented = own.filter(({ claim }) => claim.origin === 'docs');
  const others = findOtherFamilies(documented, sdk);
  const docs = documented.filter((one) => !others.has(one));
  if (docs.length === 0) return [];
  const hidden = hiddenOf(readings, platforms);
  return [{ platforms, title: enumerated(platforms), docs: indexSide(docs), sdk: indexSide(sdk), hidden }];
}

function indexSide(claims: readonly CodedClaim[]): Side {
  const named = claims.filter(({ claim }) => claim.name !== null);
  return {
    byCode: groupBy(claims, ({ entry }) => String(entry.code)),
    byName: groupBy(named, ({ claim }) => lettersOf(claim.name)),
  };
}

function hiddenOf(readings: readonly SourceReading[], platforms: readonly string[]): Map<string, Observation> {
  const hidden = new Map<string, Observation>();
  for (const { source, observations, tables } of readings) {
    if (source.origin !== 'sdk' || !platforms.includes(source.platform ?? '')) continue;
    for (const observation of observations) {
      const { internal, code, name, table } = observation;
      if (internal === undefined) continue;
      // A private constant beside others (`serialVersionUID = 1`) may have any number.
      const isMember = internal.kind !== 'modifier' || tables[table]?.kind === 'enum';
      if (code !== null && isMember) hidden.set(String(code), observation);
      if (name !== null) hidden.set(lettersOf(withoutPrefix(name, source.prefix)), observation);
    }
  }
  return hidden;
}
