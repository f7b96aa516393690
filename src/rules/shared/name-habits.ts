/** Whether two sides name most codes alike: only then is a difference an exception that somebody should look at. */
import type { Catalog, ErrorCode } from '../../model/index.ts';
import { coreLettersOf } from '../../names/compare.ts';
import { isCurrent, type Likeness } from '../rule.ts';

/** Codes that both must name before they have a habit; with fewer, each difference counts. */
const FEWEST = 5;
/** Share of the codes that both name. */
const MOSTLY = 0.6;
/** So many, and nearly all alike: even another wording of the same thing is an exception. */
const MANY = 10;
const NEARLY_ALL = 0.9;

export type FindLikeness = (a: string, b: string) => Likeness;

/** @returns for two platforms, a shared page being one of them under the name of its vote */
export function findNameHabits({ codes }: Catalog): FindLikeness {
  const named = codes.map(namesByPlatform);
  const known = new Map<string, Likeness>();
  return (a, b) => {
    const key = [a, b].sort().join('\n');
    const likeness = known.get(key) ?? measure(named, a, b);
    known.set(key, likeness);
    return likeness;
  };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function measure(named: readonly Names[], a: string, b: string): Likeness {
  const both = named.flatMap((names) => {
    const [ofA, ofB] = [names.get(a), names.get(b)];
    return ofA === undefined || ofB === undefined ? [] : [[...ofA].some((letters) => ofB.has(letters))];
  });
  const alike = both.filter(Boolean).length;
  if (both.length >= MANY && alike >= NEARLY_ALL * both.length) return 'nearly always';
  return both.length < FEWEST || alike >= MOSTLY * both.length ? 'mostly' : 'unlike';
}

function namesByPlatform({ claims }: ErrorCode): Names {
  const names = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.name === null || !isCurrent(claim)) continue;
    const known = names.get(claim.platform) ?? new Set();
    names.set(claim.platform, known.add(coreLettersOf(claim.name)));
  }
  return names;
}
