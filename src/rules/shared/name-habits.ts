/** Whether two sides name most codes alike: only then is a difference an exception that somebody should look at. */
import type { Catalog, ErrorCode } from '../../model/index.ts';
import { coreLettersOf } from '../../names/compare.ts';
import { isCurrent } from '../rule.ts';

/** Codes that both must name before they have a habit; with fewer, each difference counts. */
const FEWEST = 5;
/** Share of the codes that both name. */
const MOSTLY = 0.6;

export type AreAlike = (a: string, b: string) => boolean;

/** @returns for two platforms, a shared page being one of them under the name of its vote */
export function findNameHabits({ codes }: Catalog): AreAlike {
  const named = codes.map(namesByPlatform);
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = [a, b].sort().join('\n');
    const is = known.get(key) ?? measure(named, a, b);
    known.set(key, is);
    return is;
  };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function measure(named: readonly Names[], a: string, b: string): boolean {
  const both = named.flatMap((names) => {
    const [ofA, ofB] = [names.get(a), names.get(b)];
    return ofA === undefined || ofB === undefined ? [] : [[...ofA].some((letters) => ofB.has(letters))];
  });
  return both.length < FEWEST || both.filter(Boolean).length >= MOSTLY * both.length;
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
