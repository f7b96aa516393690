/** Pages that SDKs follow: they ship nearly all that the page documents, so that what none of them ships is an exception. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { isCurrent, type PlacedClaim } from '../rule.ts';
import { byTable, tableKey } from './families.ts';

/** Entries that a page must have before its SDKs have a habit, and the share of them that is shipped. */
const FEWEST = 10;
const NEARLY_ALL = 0.8;
/** Of a table, so many must be shipped, or it is about something else. */
const MOST = 0.6;
/** One SDK may lag behind its page; that several do which have most of what the pages document is no chance. */
const FEWEST_SDKS = 2;

/** @returns whether a claim stands on such a page */
export function findFollowedPages(placed: readonly PlacedClaim[]): (claim: Claim) => boolean {
  const shipped = placed.filter(({ claim }) => claim.origin === 'sdk' && isCurrent(claim));
  const byName = groupBy(shipped, ({ claim }) => lettersOf(claim.name));
  const platformsOf = ({ claim, entry }: PlacedClaim) =>
    [
      ...(entry?.claims.filter(({ origin }) => origin === 'sdk') ?? []),
      ...(byName.get(lettersOf(claim.name)) ?? []).map((one) => one.claim),
    ].map(({ platform }) => platform);
  const isShipped = (one: PlacedClaim) => platformsOf(one).some((platform) => one.claim.speaksFor.includes(platform));
  const documented = placed.filter(({ claim }) => claim.origin === 'docs' && isCurrent(claim));
  const following = [...new Set(shipped.map(({ claim }) => claim.platform))].filter((platform) => {
    const own = documented.filter(({ claim }) => claim.speaksFor.includes(platform));
    const { all, found } = count(own, (one) => platformsOf(one).includes(platform));
    return found >= MOST * all;
  });
  const sdks = new Set(following);
  const pages = groupBy(documented, ({ claim }) => claim.source.file);
  const followed = new Set(
    [...pages].flatMap(([file, rows]) => {
      const [first] = rows;
      const beside = first?.claim.speaksFor.filter((platform) => sdks.has(platform)) ?? [];
      if (beside.length < FEWEST_SDKS) return [];
      const { all, found } = count(rows, isShipped);
      return all >= FEWEST && found >= NEARLY_ALL * all ? [file] : [];
    }),
  );
  const strange = new Set(
    [...byTable([...pages.values()].flat())].flatMap(([key, rows]) => {
      const { all, found } = count(rows, isShipped);
      return all > 1 && found < MOST * all ? [key] : [];
    }),
  );
  return (claim) => followed.has(claim.source.file) && !strange.has(tableKey({ claim, entry: null }));
}

/** The entries of some rows, and those of them that are shipped. */
function count(rows: readonly PlacedClaim[], isShipped: (placed: PlacedClaim) => boolean) {
  const entries = [...groupBy(rows, keyOf).values()];
  return { all: entries.length, found: entries.filter((ofOne) => ofOne.some(isShipped)).length };
}

function keyOf({ claim, entry }: PlacedClaim): string {
  return entry === null ? `name ${lettersOf(claim.name)}` : `code ${String(entry.code)}`;
}
