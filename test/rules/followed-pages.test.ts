/** Pages that several SDKs ship nearly all of, by their claims. */
import { describe, expect, it } from 'vitest';
import type { Claim, ErrorCode } from '../../src/model/index.ts';
import type { PlacedClaim } from '../../src/rules/rule.ts';
import { findFollowedPages } from '../../src/rules/shared/followed-pages.ts';

interface Row {
  readonly code: number | null;
  readonly name: string;
  /** The SDKs that ship it. */
  readonly on: readonly string[];
  readonly table?: number;
  readonly generation?: string;
}

const SDKS = ['android', 'ios'];

/** The claims of a page of these rows, and of the SDKs that ship them. */
function placedOf(rows: readonly Row[], speaksFor: readonly string[] = SDKS): PlacedClaim[] {
  return rows.flatMap(({ code, name, on, table = 0, generation = null }) => {
    const docs = { ...claimOf('docs', 'docs', 'a.md', name, speaksFor, table), generation } as Claim;
    const sdks = on.map((platform) => claimOf('sdk', platform, `${platform}.src`, name, [platform], 0));
    const entry = code === null ? null : ({ code, claims: [docs, ...sdks] } as unknown as ErrorCode);
    return [docs, ...sdks].map((claim) => ({ claim, entry }));
  });
}

function claimOf(
  origin: string,
  platform: string,
  file: string,
  name: string,
  speaksFor: readonly string[],
  table: number,
) {
  return {
    origin,
    platform,
    name,
    speaksFor,
    generation: null,
    source: { file },
    observation: { table },
  } as unknown as Claim;
}

const rows = (count: number, on: readonly string[], from = 0, table = 0): Row[] =>
  Array.from({ length: count }, (_, at) => ({ code: from + at, name: `LAMP_${from + at}`, on, table }));

/** Whether the last row of the page is said to stand on a page that is followed. */
function isFollowed(all: readonly Row[], speaksFor?: readonly string[]): boolean {
  const placed = placedOf(all, speaksFor);
  const last = placed.filter(({ claim }) => claim.origin === 'docs').at(-1);
  if (last === undefined) throw new Error('no row');
  return findFollowedPages(placed)(last.claim);
}

describe('a page is followed', () => {
  it.each([
    ['that two SDKs ship all of', rows(10, SDKS), true],
    ['of which one code in five is missing', [...rows(8, SDKS), ...rows(2, [], 8)], true],
    ['of which more are missing', [...rows(7, SDKS), ...rows(3, [], 7)], false],
    ['that is too short to have habits', rows(9, SDKS), false],
    [
      'of which each code is shipped by one of them, and most by both',
      [...rows(3, ['ios']), ...rows(4, SDKS, 3), ...rows(3, ['android'], 7)],
      true,
    ],
    ['of which one of them ships half', [...rows(5, SDKS), ...rows(5, ['android'], 5)], false],
    ['that ships with one SDK alone', rows(10, ['ios']), false],
  ])('%s', (_, all, want) => {
    expect(isFollowed(all)).toBe(want);
  });

  it('by names where it has no numbers', () => {
    const unnumbered = rows(10, SDKS).map((row) => ({ ...row, code: null }));
    expect(isFollowed(unnumbered)).toBe(true);
    expect(isFollowed([...unnumbered.slice(0, 7), ...unnumbered.slice(7).map((row) => ({ ...row, on: [] }))])).toBe(
      false,
    );
  });

  it('by the SDKs that it speaks for', () => {
    expect(isFollowed(rows(10, SDKS), ['ios'])).toBe(false);
    expect(isFollowed(rows(10, ['web', 'unity']), SDKS)).toBe(false);
  });

  it('by SDKs, not by the pages of their platforms', () => {
    const page = rows(10, []);
    const pages = SDKS.flatMap((platform) =>
      page.map(({ code, name }) => {
        const claim = claimOf('docs', platform, `${platform}.md`, name, [platform], 0);
        return { claim, entry: { code, claims: [claim] } as unknown as ErrorCode };
      }),
    );
    const shared = placedOf(page).map(({ claim, entry }, at) => ({
      claim,
      entry: {
        ...entry,
        claims: [claim, ...pages.filter(({ entry: { code } }) => code === at).map((one) => one.claim)],
      },
    })) as unknown as PlacedClaim[];
    const [first] = shared;
    expect(findFollowedPages([...shared, ...pages])(first?.claim as Claim)).toBe(false);
    const members = SDKS.map((platform) => ({
      claim: claimOf('sdk', platform, `${platform}.src`, 'OTHER', [platform], 0),
      entry: null,
    }));
    expect(findFollowedPages([...shared, ...pages, ...members])(first?.claim as Claim)).toBe(false);
  });

  it('by numbers where the SDKs have other names for them', () => {
    const placed = placedOf(rows(10, SDKS)).map(({ claim, entry }) => ({
      claim: claim.origin === 'sdk' ? { ...claim, name: `OWN_${claim.name}` } : claim,
      entry,
    }));
    const [first] = placed;
    expect(findFollowedPages(placed)(first?.claim as Claim)).toBe(true);
  });

  it('by what the SDKs ship now', () => {
    const placed = placedOf(rows(10, SDKS)).map(({ claim, entry }) => ({
      claim: claim.origin === 'sdk' ? ({ ...claim, generation: 'legacy' } as Claim) : claim,
      entry,
    }));
    const [first] = placed;
    expect(findFollowedPages(placed)(first?.claim as Claim)).toBe(false);
  });

  it('counts a code once, however many rows it has', () => {
    const twice = rows(9, SDKS);
    expect(isFollowed([...twice, ...twice])).toBe(false);
  });

  it('passes over rows that newer ones replace', () => {
    expect(
      isFollowed([
        ...rows(10, SDKS),
        ...rows(10, [], 10).map((row) => ({ ...row, generation: 'legacy' })),
        ...rows(1, SDKS, 20),
      ]),
    ).toBe(true);
  });
});

describe('a table of a followed page', () => {
  it('is about something else where the SDKs ship less than most of it', () => {
    const main = rows(20, SDKS);
    expect(isFollowed([...main, ...rows(2, [], 20, 1)])).toBe(false);
    expect(isFollowed([...main, ...rows(2, SDKS, 20, 1), ...rows(3, [], 22, 1)])).toBe(false);
    expect(isFollowed([...main, ...rows(1, [], 20, 1)])).toBe(true);
    expect(isFollowed([...main, ...rows(3, SDKS, 20, 1), ...rows(2, [], 23, 1)])).toBe(true);
  });
});
