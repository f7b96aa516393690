/** Platforms that number for themselves: most names that two of them have stand at another number on each. */
import type { PlacedClaim } from '../rule.ts';

/** Names that must stand at other numbers, and their share of all that two platforms have in common, for the two to be told apart. */
const FEWEST = 5;
const MOST = 0.6;

interface Meeting {
  same: number;
  apart: number;
}

/** @param byName sound claims by the letters of their names */
export function findNumberings(byName: Iterable<readonly PlacedClaim[]>): (a: string, b: string) => boolean {
  const meetings = new Map<string, Meeting>();
  for (const placed of byName) {
    const codes = codesByPlatform(placed);
    for (const [a, ofA] of codes) {
      for (const [b, ofB] of codes) {
        if (a >= b) continue;
        const meeting = meetings.get(`${a}\n${b}`) ?? { same: 0, apart: 0 };
        meetings.set(`${a}\n${b}`, meeting);
        if ([...ofA].some((code) => ofB.has(code))) meeting.same++;
        else meeting.apart++;
      }
    }
  }
  return (a, b) => {
    const { same, apart } = meetings.get(a < b ? `${a}\n${b}` : `${b}\n${a}`) ?? { same: 0, apart: 0 };
    return apart >= FEWEST && apart >= MOST * (apart + same);
  };
}

function codesByPlatform(placed: readonly PlacedClaim[]): Map<string, Set<number>> {
  const codes = new Map<string, Set<number>>();
  for (const { claim, entry } of placed) {
    if (claim.joinedBy !== 'code' || typeof entry?.code !== 'number') continue;
    const known = codes.get(claim.platform) ?? new Set();
    codes.set(claim.platform, known.add(entry.code));
  }
  return codes;
}
