/** Pages beside the SDK sources of the same platform, for the rules that compare the two. */
import { groupBy } from '../../model/group-by.ts';
import type { Observation, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';
import { isCurrent, type PlacedClaim, type PlatformSides, type Side } from '../rule.ts';
import { findOtherFamilies } from './families.ts';

/** The platforms that have both, in the order in which their SDK sources were read. */
export function pairSides(placed: readonly PlacedClaim[], readings: readonly SourceReading[]): PlatformSides[] {
  const current = placed.filter(({ claim, entry }) => isCurrent(claim) && entry !== null);
  const platforms = new Set(current.filter(({ claim }) => claim.origin === 'sdk').map(({ claim }) => claim.platform));
  return [...platforms].flatMap((platform) => {
    const own = current.filter(({ claim }) => claim.platform === platform);
    const sdk = own.filter(({ claim }) => claim.origin === 'sdk');
    const numbered = own.filter(({ claim }) => claim.origin === 'docs' && claim.joinedBy === 'code');
    const others = findOtherFamilies(numbered, sdk);
    const docs = numbered.filter((placed) => !others.has(placed));
    if (docs.length === 0) return [];
    return [{ platform, docs: indexSide(docs), sdk: indexSide(sdk), hidden: hiddenOf(readings, platform) }];
  });
}

function indexSide(claims: readonly PlacedClaim[]): Side {
  const named = claims.filter(({ claim }) => claim.name !== null);
  return {
    byCode: groupBy(claims, ({ entry }) => String(entry?.code)),
    byName: groupBy(named, ({ claim }) => lettersOf(claim.name ?? '')),
  };
}

function hiddenOf(readings: readonly SourceReading[], platform: string): Map<string, Observation> {
  const hidden = new Map<string, Observation>();
  for (const { source, observations } of readings) {
    if (source.origin !== 'sdk' || source.platform !== platform) continue;
    for (const observation of observations) {
      const { internal, code, name } = observation;
      if (internal === undefined) continue;
      if (code !== null) hidden.set(String(code), observation);
      if (name !== null) hidden.set(lettersOf(withoutPrefix(name, source.prefix)), observation);
    }
  }
  return hidden;
}
