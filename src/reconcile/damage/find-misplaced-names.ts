/**
 * Finds names that stand at the wrong code: the platform's SDK ships the name at another code, or more platforms (then: the
 * rows' own texts) have it at another code that this page gives another name. A name whose page lacks that other code may
 * have the wrong number rather than be the wrong name, and is left alone.
 */
import { termsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { type Draft, textsOf } from '../draft.ts';
import type { Authority } from '../options.ts';
import { spellLike } from './spell-like.ts';

/** By how much the other code must have more support: a whole platform, or half a name's weight in the texts. */
const CLEAR = 0.5;
/** A name at more codes than this (`RESERVED`) belongs to none of them. */
const MOST_PLACES = 8;

export interface Misplaced {
  readonly damage: Damage;
  /** `String(code)` of the code whose name it is. */
  readonly home: string;
}

/** The damage of each misplaced draft. */
export function findMisplacedNames(
  sound: readonly Draft[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
  authority: Authority,
): Map<Draft, Misplaced> {
  const misplaced = new Map<Draft, Misplaced>();
  const named = sound.filter((draft) => draft.letters !== '' && draft.code !== null);
  for (const same of groupBy(named, (draft) => draft.letters).values()) {
    const places = groupBy(same, (draft) => String(draft.code));
    if (places.size < 2 || places.size > MOST_PLACES) continue;
    for (const draft of same) {
      const home = decidedElsewhere(draft, places, authority) ?? betterHome(draft, places, byCode, vocabulary);
      if (home === null) continue;
      const damage = describe(draft, home, byCode.get(String(draft.code)) ?? [], authority);
      misplaced.set(draft, { damage, home: String(home.code) });
    }
  }
  return misplaced;
}

/** Where the side that decides on numbers has the name on the draft's platform, if it has it at another code only. */
function decidedElsewhere(
  draft: Draft,
  places: ReadonlyMap<string, readonly Draft[]>,
  authority: Authority,
): Draft | null {
  if (draft.source.origin === authority) return null;
  const decisive = [...places.values()]
    .flat()
    .filter((other) => other.source.origin === authority && other.platform === draft.platform);
  return decisive.some((other) => other.code === draft.code) ? null : (decisive[0] ?? null);
}

function betterHome(
  draft: Draft,
  places: ReadonlyMap<string, readonly Draft[]>,
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
): Draft | null {
  const here = byCode.get(String(draft.code)) ?? [];
  const contested = here.some(
    (other) => other.platform !== draft.platform && other.bare !== null && differs(draft, other, vocabulary),
  );
  if (!contested || draft.source.origin === 'sdk') return null;
  const own = support(places.get(String(draft.code)) ?? [], vocabulary);
  let best: { readonly home: Draft; readonly support: number } | null = null;
  for (const [key, others] of places) {
    const [home] = others.filter((other) => other.source.file !== draft.source.file);
    const instead = (byCode.get(key) ?? []).find((other) => other.source.file === draft.source.file);
    if (key === String(draft.code) || home === undefined || instead?.bare == null) continue;
    if (!differs(draft, instead, vocabulary)) continue;
    const there = support(others, vocabulary);
    if (there - own >= CLEAR && there > (best?.support ?? 0)) best = { home, support: there };
  }
  return best?.home ?? null;
}

function differs(a: Draft, b: Draft, vocabulary: Vocabulary): boolean {
  const { relation } = compareNames(a.bare, b.bare, vocabulary);
  return relation === 'different' || relation === 'related';
}

/** Platforms that have the name there, and the share of the name that the texts of those rows speak of. */
function support(drafts: readonly Draft[], vocabulary: Vocabulary): number {
  const platforms = new Set(drafts.map((draft) => draft.platform)).size;
  const spoken = drafts.map((draft) => {
    const terms = new Set(textsOf(draft).flatMap((text) => termsOf(text.value)));
    return vocabulary.shareOf(draft.stems, (stem) => terms.has(stem));
  });
  return platforms + Math.max(0, ...spoken);
}

function describe(draft: Draft, home: Draft, here: readonly Draft[], authority: Authority): Damage {
  const { location } = home.observation;
  const isDecisive = (other: Draft) => other.source.origin === authority && other.platform === draft.platform;
  const others = here.filter((other) => other.source.file !== draft.source.file && other.letters !== draft.letters);
  const right = others.find(isDecisive) ?? (isDecisive(home) ? undefined : others.find((other) => other.bare !== null));
  return {
    kind: 'misplaced',
    field: 'name',
    because: `\`${home.observation.name}\` is the name of ${String(home.code)} (${location.file}:${location.line})`,
    repaired: right?.bare == null ? null : spellLike(draft, right.bare),
    evidence: [{ location, message: `the name of ${String(home.code)}` }],
  };
}
