/** Joins drafts to codes: those that have one stand at it, the others join by their names; what joins none stays listed. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, Damage, JoinedBy, Unnumbered } from '../../model/index.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { rankClaims } from '../decide/rank-claims.ts';
import type { Draft } from '../draft.ts';
import type { ReconcileOptions } from '../options.ts';
import { type Joined, joinUnnumbered } from './join-unnumbered.ts';

export interface CodeClaims {
  readonly code: Code;
  /** Ranked: the first one speaks first. */
  readonly claims: readonly Claim[];
}

/** Every draft as a claim: at its code, sorted by code, or among those without one. */
export function claimCodes(
  drafts: readonly Draft[],
  damage: ReadonlyMap<Draft, readonly Damage[]>,
  vocabulary: Vocabulary,
  platforms: readonly string[],
  { numbers, authority }: Pick<ReconcileOptions, 'numbers' | 'authority'>,
): { readonly codes: readonly CodeClaims[]; readonly unnumbered: readonly Unnumbered[] } {
  const sound = drafts.filter((draft) => draft.code !== null && !isUnsound(damage.get(draft)));
  const withoutCode = drafts.filter((draft) => draft.code === null);
  const { joined, strays } = joinUnnumbered(withoutCode, sound, vocabulary, numbers);
  const claimOf = (draft: Draft, joinedBy: JoinedBy) => makeClaim(draft, joinedBy, damage.get(draft) ?? []);
  const codes = [...groupBy(placeInOrder(drafts, joined), ({ code }) => code)]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, ofCode]) => {
      const claims = ofCode.map(({ draft, joinedBy }) => claimOf(draft, joinedBy));
      return { code, claims: rankClaims(claims, platforms, authority) };
    });
  return { codes, unnumbered: strays.map(({ draft, ...why }) => ({ claim: claimOf(draft, 'code'), ...why })) };
}

function isUnsound(damages: readonly Damage[] | undefined): boolean {
  return damages?.some((damage) => damage.field === 'name' && damage.kind !== 'misspelled') ?? false;
}

/** All drafts that have a code now, in the order of the sources: a claim's place never depends on how it was joined. */
function placeInOrder(drafts: readonly Draft[], joined: readonly Joined[]): Joined[] {
  const joins = new Map(joined.map((one) => [one.draft, one]));
  return drafts.flatMap((draft): Joined[] => {
    if (draft.code !== null) return [{ draft, code: draft.code, joinedBy: 'code' }];
    const joined = joins.get(draft);
    return joined === undefined ? [] : [joined];
  });
}

function makeClaim(draft: Draft, joinedBy: JoinedBy, damages: readonly Damage[]): Claim {
  const { source, observation, platform, speaksFor, name } = draft;
  return {
    source,
    observation,
    platform,
    speaksFor,
    locale: source.locale,
    generation: source.generation,
    origin: source.origin,
    name,
    documentedAs: observation.name,
    joinedBy,
    damages,
    location: observation.location,
  };
}

function compareCodes(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
