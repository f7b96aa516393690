/**
 * Enums of one SDK that number alike, so that one number stands for an error in each of them: each is a catalog of its own. In one
 * catalog, a number then says nothing of which error is meant.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, ErrorCode } from '../../model/index.ts';
import { coreLettersOf } from '../../names/compare.ts';
import { type Clash, isCurrent, type PlacedClaim } from '../rule.ts';

/** Numbers that must have two names, and their share of the smaller enum. */
const FEWEST = 3;
const MOST = 0.6;

export function enumOf({ source, observation }: Claim): string {
  return `${source.file}\n${observation.enum ?? ''}`;
}

/** Every pair of enums that number alike, with the first claims of a number that both have. */
export function findClashes(placed: readonly PlacedClaim[]): readonly Clash[] {
  const shipped = placed.filter(({ claim }) => claim.origin === 'sdk' && isCurrent(claim) && claim.joinedBy === 'code');
  return [...groupBy(shipped, ({ claim }) => claim.platform).values()].flatMap((ofOne) => {
    const enums = [...groupBy(ofOne, ({ claim }) => enumOf(claim)).values()].map(byEntry);
    return enums.flatMap((one, at) => enums.slice(at + 1).flatMap((other) => clashOf(one, other) ?? []));
  });
}

/** @returns whether claims of two enums that number alike stand at a code */
export function clashingEntries(clashes: readonly Clash[]): (entry: ErrorCode | null) => boolean {
  if (clashes.length === 0) return () => false;
  const pairs = new Set(clashes.map(({ enums }) => enums.map(enumOf).join('\n\n')));
  const known = new Map<ErrorCode, boolean>();
  const measure = ({ claims }: ErrorCode) => {
    const enums = [...new Set(claims.map(enumOf))];
    return enums.some((one) => enums.some((other) => pairs.has(`${one}\n\n${other}`)));
  };
  return (entry) => {
    if (entry === null) return false;
    const is = known.get(entry) ?? measure(entry);
    known.set(entry, is);
    return is;
  };
}

type Members = ReadonlyMap<ErrorCode | null, readonly Claim[]>;

function byEntry(placed: readonly PlacedClaim[]): Members {
  return new Map(
    [...groupBy(placed, ({ entry }) => entry)].map(([entry, ofOne]) => [entry, ofOne.map(({ claim }) => claim)]),
  );
}

function clashOf(a: Members, b: Members): Clash | null {
  const differing = [...a].flatMap(([entry, claims]) => {
    const [one, other] = [claims[0], b.get(entry)?.[0]];
    return one === undefined || other === undefined || namesMeet(claims, b.get(entry) ?? [])
      ? []
      : [[one, other] as const];
  });
  const [first] = differing;
  return first !== undefined && differing.length >= Math.max(FEWEST, MOST * Math.min(a.size, b.size))
    ? { enums: first }
    : null;
}

function namesMeet(a: readonly Claim[], b: readonly Claim[]): boolean {
  const letters = new Set(a.map(({ name }) => coreLettersOf(name)));
  return b.some(({ name }) => letters.has(coreLettersOf(name)));
}
