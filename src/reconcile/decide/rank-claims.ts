/**
 * The order in which claims speak: precedence of platforms, then authority of origins, then generation, then place. Of the names
 * that an SDK ships for one code, those that it deprecates come last.
 */
import type { Claim } from '../../model/index.ts';
import type { ReconcileOptions } from '../options.ts';

/** Platforms in order of precedence: those of the config first, then those of the sources in their order. */
export function rankPlatforms(inSources: Iterable<string>, precedence: readonly string[]): string[] {
  const present = new Set(inSources);
  return [...new Set([...precedence.filter((platform) => present.has(platform)), ...present])];
}

/** Sorts claims so that the first one speaks first. */
export function rankClaims(
  claims: readonly Claim[],
  platforms: readonly string[],
  authority: ReconcileOptions['authority'],
): Claim[] {
  const names = authority?.names ?? 'sdk';
  const rankOfPlatform = new Map(platforms.map((platform, rank) => [platform, rank]));
  const rankOfOrigin = (claim: Claim) => (claim.origin === 'generated' ? 2 : claim.origin === names ? 0 : 1);
  const rank = (claim: Claim) => [
    rankOfPlatform.get(claim.platform) ?? platforms.length,
    rankOfOrigin(claim),
    claim.generation === null ? 0 : 1,
    claim.origin === 'sdk' && claim.observation.deprecated !== null ? 1 : 0,
  ];
  return claims
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ claim }) => claim);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, rank] of a.entries()) {
    const difference = rank - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
