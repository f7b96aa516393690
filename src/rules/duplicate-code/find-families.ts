/** Tables of one document that number for themselves: what they have in common are no slips, and no catalog can hold them all. */
import { counted } from '../../model/counted.ts';
import type { FindingDraft, Table } from '../../model/index.ts';
import { advise, type CodedClaim, isCoded, type PlacedClaim, place, related } from '../rule.ts';
import { byTable, FAMILY, familyWord, tableKey } from '../shared/families.ts';

/** Two tables, the earlier one first, and the numbers that stand for other errors in the later one. */
export interface Family {
  readonly pairs: readonly (readonly [CodedClaim, CodedClaim])[];
  readonly tables: readonly [readonly PlacedClaim[], readonly PlacedClaim[]];
}

/** Share of the smaller table's numbers from which on two tables without family names number for themselves. */
const PARALLEL = 0.5;

/** @example familyKey(inFirstTable, inThirdTable) // '0 2' */
export function familyKey(earlier: PlacedClaim, later: PlacedClaim): string {
  return `${earlier.claim.observation.table} ${later.claim.observation.table}`;
}

/**
 * Pairs of tables that number their own families, by `familyKey`.
 * @param isRenamed two claims of one code stand for two errors
 */
export function findFamilies(
  ofFile: readonly PlacedClaim[],
  isRenamed: (earlier: CodedClaim, later: CodedClaim) => boolean,
): ReadonlyMap<string, Family> {
  const tables = byTable(ofFile);
  const first = new Map<unknown, CodedClaim>();
  const clashes = new Map<string, [CodedClaim, CodedClaim][]>();
  for (const placed of ofFile.filter(isCoded)) {
    if (placed.claim.joinedBy !== 'code') continue;
    const earlier = first.get(placed.entry);
    if (earlier === undefined) first.set(placed.entry, placed);
    else if (earlier.claim.observation.table !== placed.claim.observation.table && isRenamed(earlier, placed)) {
      const key = familyKey(earlier, placed);
      clashes.set(key, [...(clashes.get(key) ?? []), [earlier, placed]]);
    }
  }
  const families = [...clashes].map(([key, pairs]) => {
    const [a = [], b = []] = (pairs[0] ?? []).map((placed) => tables.get(tableKey(placed)) ?? []);
    return [key, { pairs, tables: [a, b] } satisfies Family] as const;
  });
  return new Map(families.filter(([, family]) => areApart(family)));
}

/** Their names begin with a word each, or most of the smaller table's numbers are the other's, too. */
function areApart(family: Family): boolean {
  const [a, b] = family.tables;
  if (family.pairs.length < FAMILY) return false;
  return areNamedApart(family) || family.pairs.length >= PARALLEL * Math.min(a.length, b.length);
}

function areNamedApart({ tables: [a, b] }: Family): boolean {
  const [word, other] = [familyWord(a), familyWord(b)];
  return word !== null && other !== null && word !== other;
}

/** Once per table whose names show that it numbers a family of its own: one catalog mixes it with the other. */
export function describeFamilies(families: Iterable<Family>, tables: readonly Table[]): FindingDraft[] {
  const largest = new Map<number, Family>();
  for (const family of [...families].filter(areNamedApart)) {
    const at = family.pairs[0]?.[1].claim.observation.table ?? 0;
    if ((largest.get(at)?.pairs.length ?? 0) < family.pairs.length) largest.set(at, family);
  }
  return [...largest].flatMap(([at, family]) => describe(family, tables[at]));
}

function describe({ pairs }: Family, table: Table | undefined): FindingDraft[] {
  const [pair] = pairs;
  if (pair === undefined || table === undefined) return [];
  const [{ claim: earlier, entry }, { claim: later }] = pair;
  const title = table.title ?? later.documentedAs ?? '';
  return [
    {
      severity: 'warning',
      message: `${counted(pairs.length, 'code')} of "${title}" stand for other errors in a table above (${String(entry.code)} is \`${later.documentedAs}\` here and \`${earlier.documentedAs}\` there, ${place(earlier.location)}): one catalog can't tell the two families apart, and its enums lack the names of one of them`,
      code: null,
      name: null,
      location: table.location,
      related: [related(earlier.location, `\`${earlier.documentedAs}\` has the number ${String(entry.code)}, too`)],
      edit: advise(
        `give each family a catalog of its own in the config, and let each leave out the tables of the others: "tables": { "exclude": [${JSON.stringify(title)}] }`,
      ),
      identity: ['family', title, later.documentedAs ?? ''],
    },
  ];
}
