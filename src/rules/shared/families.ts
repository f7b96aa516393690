/**
 * Families of codes on one page: tables that number for themselves, so that one number stands for an error in each of them
 * (`CURLcode`, `CURLMcode`). Their names tell, because those of one family begin alike.
 */
import { groupBy } from '../../model/group-by.ts';
import { wordsOf } from '../../names/words.ts';
import type { PlacedClaim } from '../rule.ts';

/** Names that must begin alike, and numbers that two families must have in common. */
export const FAMILY = 2;

/** @example tableKey(placed) // 'errors.md 2' */
export function tableKey({ claim }: PlacedClaim): string {
  return `${claim.source.file} ${claim.observation.table}`;
}

/** Claims by the table that they stand in, under its `tableKey`. */
export function byTable(claims: readonly PlacedClaim[]): ReadonlyMap<string, readonly PlacedClaim[]> {
  return groupBy(claims, tableKey);
}

/** The word that all names of a table begin with; null where they don't, or are too few to tell. */
export function familyWord(table: readonly PlacedClaim[]): string | null {
  const firsts = firstWords(table);
  const [first] = firsts;
  return firsts.length >= FAMILY && firsts.every((word) => word === first) ? (first ?? null) : null;
}

/**
 * The claims of pages that are about another family than the SDK's enum: the SDK has none of the numbers of their table and most of
 * another's; or the names of their table begin with a word of its own, and its numbers are those of another table of the page, whose
 * names begin as the enum's do.
 */
export function findOtherFamilies(docs: readonly PlacedClaim[], sdk: readonly PlacedClaim[]): ReadonlySet<PlacedClaim> {
  const shipped = new Set(firstWords(sdk));
  const tables = [...byTable(docs).values()];
  const own = tables.filter((table) => firstWords(table).some((word) => shipped.has(word)));
  const numbered = new Set(own.flat().map(keyOf));
  const others = tables.filter((table) => {
    if (isOutside(table, docs, sdk)) return true;
    const word = familyWord(table);
    if (word === null || shipped.has(word)) return false;
    return table.filter((placed) => numbered.has(keyOf(placed))).length >= FAMILY;
  });
  return new Set(others.flat());
}

/** Rows that a table must have for its numbers to say that the enum is not about them. */
const FEWEST_ROWS = 5;

function isOutside(table: readonly PlacedClaim[], docs: readonly PlacedClaim[], sdk: readonly PlacedClaim[]): boolean {
  const shipped = new Set(sdk.map(({ entry }) => entry));
  const share = (rows: readonly PlacedClaim[]) => rows.filter(({ entry }) => shipped.has(entry)).length / rows.length;
  return (
    table.length >= FEWEST_ROWS && share(table) === 0 && [...byTable(docs).values()].some((one) => share(one) > 1 / 2)
  );
}

function firstWords(claims: readonly PlacedClaim[]): string[] {
  return claims.flatMap(({ claim }) => (claim.documentedAs === null ? [] : (wordsOf(claim.documentedAs)[0] ?? [])));
}

function keyOf({ claim, entry }: PlacedClaim): string {
  return `${claim.source.file} ${String(entry?.code)}`;
}
