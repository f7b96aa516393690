/** Pages that SDKs follow: they ship nearly all that the page documents, so that what none of them ships is an exception. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { isCurrent, type PlacedClaim } from '../rule.ts';

/** Entries that a page must have before its SDKs have a habit, and the share of them that is shipped. */
const FEWEST = 10;
const NEARLY_ALL = 0.8;
/** One SDK may lag behind its page; that several do is no chance. */
const FEWEST_SDKS = 2;

/** @returns whether a claim stands on such a page */
export function findFollowedPages(placed: readonly PlacedClaim[]): (claim: Claim) => boolean {
  const shipped = placed.filter(({ claim }) => claim.origin === 'sdk' && isCurrent(claim));
  const byName = groupBy(shipped, ({ claim }) => lettersOf(claim.name ?? ''));
  const isShipped = ({ claim, entry }: PlacedClaim) =>
    [
      ...(entry?.claims.filter(({ origin }) => origin === 'sdk') ?? []),
      ...(byName.get(lettersOf(claim.name ?? '')) ?? []).map((one) => one.claim),
    ].some(({ platform }) => claim.speaksFor.includes(platform));
  const sdks = new Set(shipped.map(({ claim }) => claim.platform));
  const pages = groupBy(
    placed.filter(({ claim }) => claim.origin === 'docs' && isCurrent(claim)),
    ({ claim }) => claim.source.file,
  );
  const followed = new Set(
    [...pages].flatMap(([file, rows]) => {
      const [first] = rows;
      const beside = first?.claim.speaksFor.filter((platform) => sdks.has(platform)) ?? [];
      if (beside.length < FEWEST_SDKS) return [];
      const entries = [...groupBy(rows, keyOf).values()];
      const found = entries.filter((ofOne) => ofOne.some(isShipped));
      return entries.length >= FEWEST && found.length >= NEARLY_ALL * entries.length ? [file] : [];
    }),
  );
  return ({ source }) => followed.has(source.file);
}

function keyOf({ claim, entry }: PlacedClaim): string {
  return entry === null ? `name ${lettersOf(claim.name ?? '')}` : `code ${String(entry.code)}`;
}
