/** Indexes that several rules look things up in, made once per catalog. */
import { latinWordsOf } from '../languages/terms.ts';
import { coversCode } from '../model/code-ranges.ts';
import { groupBy } from '../model/group-by.ts';
import type { Catalog, Claim, SourceReading, UnreadPage } from '../model/index.ts';
import { learnVocabulary } from '../names/vocabulary.ts';
import { lettersOf, wordsOf } from '../names/words.ts';
import { type Decided, isCoded, isCurrent, isShared, type PlacedClaim, type RuleContext } from './rule.ts';
import { clashingEntries, findClashes } from './shared/clashing-enums.ts';
import { findFollowedPages } from './shared/followed-pages.ts';
import { findNameHabits } from './shared/name-habits.ts';
import { findNumberings } from './shared/numberings.ts';
import { pairGroups } from './shared/pair-sides.ts';
import { findStrangers, isStrangeTo } from './shared/strange-enums.ts';

/** What is judged. */
export interface Subject {
  readonly readings: readonly SourceReading[];
  readonly catalog: Catalog;
  /** Pages that a glob matches and in which no error code was read. */
  readonly unread?: readonly UnreadPage[];
}

export function buildContext(
  { readings, catalog, unread = [] }: Subject,
  decided: Decided,
  { changes, retired }: Pick<RuleContext, 'changes' | 'retired'>,
): RuleContext {
  const placed: PlacedClaim[] = [
    ...catalog.codes.flatMap((entry) => entry.claims.map((claim) => ({ claim, entry }))),
    ...catalog.unnumbered.map(({ claim }) => ({ claim, entry: null })),
  ];
  const byFile = groupBy(placed, ({ claim }) => claim.source.file);
  const claimsOf = new Map(readings.map(({ source: { file } }) => [file, (byFile.get(file) ?? []).sort(byPlace)]));
  const sound = placed
    .filter(isCoded)
    .filter(({ claim }) => claim.name !== null && claim.damages.every((damage) => damage.field !== 'name'));
  const byName = groupBy(sound, ({ claim }) => lettersOf(claim.name));
  const documented = new Set(placed.filter(({ claim }) => claim.origin === 'docs').map(({ claim }) => claim.platform));
  const shared = placed.filter(({ claim }) => isShared(claim));
  const beside = new Set(shared.flatMap(({ claim }) => claim.speaksFor));
  const clashes = findClashes(placed);
  const vocabulary = learn(placed.map(({ claim }) => claim));
  const strangers = clashes.length > 0 ? [] : findStrangers(placed, vocabulary);
  return {
    readings,
    unread,
    catalog,
    vocabulary,
    claimsOf,
    byName,
    speaks: (claim) => isCurrent(claim) && (claim.origin === 'docs' || !documented.has(claim.platform)),
    platformsWithSdk: pairGroups(placed, readings),
    isFollowed: clashes.length > 0 ? () => false : findFollowedPages(placed),
    clashes,
    holdsTwo: clashingEntries(clashes),
    strangers,
    isStrange: isStrangeTo(strangers),
    isBesideSharedPage: (platform) => beside.has(platform),
    numberApart: findNumberings(byName.values()),
    likenessOf: findNameHabits(catalog),
    isAbsent: (platform, from, code) =>
      decided.absent.some((one) => one.platform === platform && one.from === from && coversCode(one.codes, code)),
    changes,
    retired,
    decided,
  };
}

function learn(claims: readonly Claim[]) {
  const names = new Map<string, readonly string[]>();
  const prose: string[][] = [];
  for (const claim of claims) {
    if (claim.name !== null) names.set(`${claim.source.file}\n${lettersOf(claim.name)}`, wordsOf(claim.name));
    for (const text of Object.values(claim.observation.texts)) prose.push(latinWordsOf(text.value));
  }
  return learnVocabulary(names.values(), prose);
}

function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  return a.claim.location.line - b.claim.location.line || a.claim.location.column - b.claim.location.column;
}
