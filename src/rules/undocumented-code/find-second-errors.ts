/**
 * Two errors of one SDK at one number, of which the page describes one: `OutputsAlreadySigned` and `SecretTooLong` are both 11003, and
 * who gets it for the second reads about the first.
 */

import { soundsLikeFailure } from '../../languages/index.ts';
import { latinWordsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { FindingDraft } from '../../model/index.ts';
import { compareNames, coreLettersOf } from '../../names/compare.ts';
import {
  advise,
  type CodedClaim,
  nameLocation,
  type PlatformSides,
  place,
  type RuleContext,
  related,
} from '../rule.ts';
import { wordsWithoutFailure } from '../shared/without-failure.ts';

/** Numbers from which on an SDK gives several errors one number on purpose. */
const HABIT = 4;
/** Letters that a word of a name must have for a text to speak of it. */
const TELLING = 4;

interface Pair {
  readonly described: CodedClaim;
  readonly second: CodedClaim;
}

export function findSecondErrors({ docs, sdk }: PlatformSides, context: RuleContext): FindingDraft[] {
  const pairs = [...sdk.byCode].flatMap(([code, shipped]) =>
    [...groupBy(shipped, ({ claim }) => claim.source.file).values()].flatMap((ofOne) => {
      const names = new Set(ofOne.map(({ claim }) => coreLettersOf(claim.name)));
      return (names.size === 2 ? pairOf(ofOne, docs.byCode.get(code) ?? [], context) : null) ?? [];
    }),
  );
  const bySource = [...groupBy(pairs, ({ second }) => second.claim.source.file).values()];
  return bySource.filter((ofSource) => ofSource.length < HABIT).flatMap((ofSource) => ofSource.map(describe));
}

/** Null unless the page speaks of one of the two alone, and their names have nothing in common. */
function pairOf(ofOne: readonly CodedClaim[], rows: readonly CodedClaim[], context: RuleContext): Pair | null {
  const { vocabulary, holdsTwo } = context;
  const words = rows.flatMap(({ claim: { name, observation } }) =>
    [name ?? '', ...Object.values(observation.texts).map(({ value }) => value)].flatMap(latinWordsOf),
  );
  const said = new Set(vocabulary.stemsOf(words));
  const isSaid = ({ claim }: CodedClaim) => vocabulary.stemsOf(tellingWords(claim.name)).some((stem) => said.has(stem));
  const described = ofOne.find(isSaid);
  const second = ofOne.find((one) => tellingWords(one.claim.name).length > 0 && !isSaid(one));
  if (described === undefined || second === undefined || holdsTwo(second.entry)) return null;
  if (second.claim.observation.deprecated !== null || second.claim.joinedBy !== 'code') return null;
  if (!soundsLikeFailure(wordsWithoutFailure(second.claim.name).join(' '))) return null;
  const { relation } = compareNames(described.claim.name, second.claim.name, vocabulary);
  return relation === 'different' ? { described, second } : null;
}

/** `too`, `not` and `is` stand in every text. */
function tellingWords(name: string | null): string[] {
  return wordsWithoutFailure(name).filter((word) => word.length >= TELLING);
}

function describe({ described: { claim: first }, second: { claim, entry } }: Pair): FindingDraft {
  const code = String(entry.code);
  return {
    severity: 'warning',
    message: `the ${claim.platform} SDK gives ${code} to \`${claim.documentedAs}\` as well, and the page is about \`${first.documentedAs}\` (${place(first.location)}) alone: users who get ${code} for the one read about the other`,
    code: entry.code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(first), `\`${first.documentedAs}\` is ${code}, too`)],
    edit: advise(`give \`${claim.documentedAs}\` a number of its own, or describe both in the row of ${code}`),
    identity: ['second', code, claim.documentedAs ?? ''],
    about: [claim],
  };
}
