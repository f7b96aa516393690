/**
 * Enums that have the numbers of a page and none of its names: small numbers are in every enum, and this one is about something else
 * than the page (colours, modes, errors of another layer).
 */
import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { isCurrent, type PlacedClaim, type Stranger } from '../rule.ts';
import { enumOf } from './clashing-enums.ts';

/** Numbers that both must have under names, and the share of them that may have a word in common by chance. */
const FEWEST = 6;
const BY_CHANCE = 0.1;

/** Every such enum, with the first number that it and a page give to two things. */
export function findStrangers(placed: readonly PlacedClaim[], vocabulary: Vocabulary): readonly Stranger[] {
  // A string that both have is no chance, however the two call it.
  const named = placed.filter(
    ({ claim, entry }) => claim.name !== null && typeof entry?.code === 'number' && isCurrent(claim),
  );
  const pages = groupBy(
    named.filter(({ claim }) => claim.origin === 'docs'),
    ({ entry }) => entry,
  );
  const shipped = named.filter(({ claim }) => claim.origin === 'sdk' && claim.joinedBy === 'code');
  return [...groupBy(shipped, ({ claim }) => enumOf(claim)).values()].flatMap((members) => {
    const meetings = members.flatMap(({ claim, entry }) => {
      const beside = (pages.get(entry) ?? []).filter((page) => page.claim.speaksFor.includes(claim.platform));
      const [page] = beside;
      return page === undefined
        ? []
        : [{ claim, page: page.claim, isAlike: beside.some(sharesWord(claim, vocabulary)) }];
    });
    const [first] = meetings;
    const alike = meetings.filter(({ isAlike }) => isAlike).length;
    if (first === undefined || meetings.length < FEWEST || alike > BY_CHANCE * meetings.length) return [];
    return [{ member: first.claim, page: first.page, numbers: meetings.length }];
  });
}

function sharesWord({ name }: Claim, vocabulary: Vocabulary): (page: PlacedClaim) => boolean {
  return (page) => compareNames(name, page.claim.name, vocabulary).relation !== 'different';
}

/** @returns whether a claim is a member of one of them */
export function isStrangeTo(strangers: readonly Stranger[]): (claim: Claim) => boolean {
  const enums = new Set(strangers.map(({ member }) => enumOf(member)));
  return (claim) => claim.origin === 'sdk' && enums.has(enumOf(claim));
}
