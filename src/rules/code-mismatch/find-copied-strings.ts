/**
 * Members of an enum of strings that have the string of another member: where nearly all are called as their strings, one that is not,
 * beside one that is, was copied and never changed.
 */
import { groupBy } from '../../model/group-by.ts';
import type { FindingDraft } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, type CodedClaim, nameLocation, place, type RuleContext, related } from '../rule.ts';
import { enumOf } from '../shared/clashing-enums.ts';

/** Members that an enum must have to show how they are called, and the share of them that are called as their strings. */
const FEWEST = 10;
const NEARLY_ALL = 0.9;

export function findCopiedStrings({ catalog, vocabulary }: RuleContext): FindingDraft[] {
  const members = catalog.codes.flatMap((entry) =>
    entry.claims
      .filter(({ origin, observation }) => origin === 'sdk' && typeof observation.code === 'string')
      .map((claim) => ({ claim, entry })),
  );
  return [...groupBy(members, ({ claim }) => enumOf(claim)).values()].flatMap((ofOne) => {
    const owners = new Map(ofOne.filter(isCalledSo).map((one) => [one.entry, one]));
    if (ofOne.length < FEWEST || owners.size < NEARLY_ALL * ofOne.length) return [];
    return ofOne.flatMap((member) => {
      const owner = owners.get(member.entry);
      if (owner === undefined || isCalledSo(member) || member.claim.observation.deprecated !== null) return [];
      const { relation } = compareNames(member.claim.name, owner.claim.name, vocabulary);
      return relation === 'different' ? [describe(member, owner)] : [];
    });
  });
}

function isCalledSo({ claim }: CodedClaim): boolean {
  return lettersOf(claim.name) === lettersOf(String(claim.observation.code));
}

function describe({ claim, entry }: CodedClaim, { claim: owner }: CodedClaim): FindingDraft {
  const code = String(entry.code);
  return {
    message: `${claim.platform} gives \`${claim.documentedAs}\` the code ${code}, which is that of \`${owner.documentedAs}\` (${place(owner.location)}); nearly all others are called as their codes: code that waits for one of the two handles the other`,
    code: entry.code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(owner), `\`${owner.documentedAs}\` is called as the code`)],
    edit: advise(`give \`${claim.documentedAs}\` its own code, or deprecate it where it is an old name of the other`),
    identity: ['copied', code, claim.documentedAs ?? ''],
    about: [claim],
  };
}
