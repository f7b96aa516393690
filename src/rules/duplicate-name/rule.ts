/** One name at several codes of one document: copied from another row where the evidence tells, else undecided. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft } from '../../model/index.ts';
import { compareNames, coreWordsOf } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  type CodedClaim,
  isCoded,
  nameLocation,
  type PlacedClaim,
  place,
  type Rule,
  related,
  renameTo,
} from '../rule.ts';

export const rule: Rule = {
  id: 'duplicate-name',
  description: 'One document gives several codes the same name',
  severity: 'error',
  category: 'one document',
  fixable: true,
  judge({ claimsOf, catalog, vocabulary }) {
    // A string is a name itself: several may share a second one, such as the class of their exception.
    if (catalog.codeKind === 'string') return [...claimsOf.values()].flat().filter(isCopy).map(describeCopiedCode);
    return [...claimsOf.values()].flatMap((ofFile) => {
      const named = ofFile.filter(isCoded).filter(({ claim }) => claim.name !== null && claim.joinedBy === 'code');
      // That platforms number a name differently is for `code-mismatch` to say.
      const keyOf = ({ claim }: CodedClaim) => `${claim.observation.platform}\n${lettersOf(claim.name)}`;
      return [...groupBy(named, keyOf).values()].flatMap((group) => judgeGroup(group, vocabulary));
    });
  },
};

function judgeGroup(group: readonly CodedClaim[], vocabulary: Vocabulary): FindingDraft[] {
  const [first, ...rest] = group;
  if (first === undefined || rest.every(({ entry }) => entry === first.entry)) return [];
  const copies = group.filter(isCopy);
  if (copies.length > 0) return copies.map((copy) => describeCopy(copy, "An enum can't give two codes one name"));
  const drafts = rest.filter(({ entry }) => entry !== first.entry).map((one) => describeUndecided(one, first));
  // What the SDKs call otherwise wherever it stands (`retryAfter`, which several errors carry) names none of the codes.
  const [distance, ...others] = group.map((one) => distanceToSdks(one, vocabulary));
  return distance !== null && others.every((other) => other === distance)
    ? drafts.map((draft) => ({ ...draft, severity: 'info' as const }))
    : drafts;
}

/** How far a documented name is from every name that SDKs have for its code; null where one has it, or none names the code. */
function distanceToSdks({ claim, entry }: CodedClaim, vocabulary: Vocabulary): 'near' | 'far' | null {
  const shipped = entry.claims.filter((other) => other.origin === 'sdk' && other.name !== null);
  const relations = shipped.map((other) => compareNames(claim.name, other.name, vocabulary).relation);
  if (claim.origin !== 'docs' || relations.length === 0) return null;
  if (relations.every((one) => one === 'near')) return 'near';
  return relations.every((one) => one === 'different' || one === 'related') ? 'far' : null;
}

function isCopy({ claim }: PlacedClaim): boolean {
  return claim.damages.some((damage) => damage.kind === 'copied');
}

function describeCopiedCode(placed: PlacedClaim): FindingDraft {
  return describeCopy(placed, "Users who get the code of this row can't look it up");
}

function describeCopy({ claim, entry }: PlacedClaim, why: string): FindingDraft {
  const damage = claim.damages.find((one) => one.kind === 'copied');
  return {
    message: `\`${claim.documentedAs}\` is copied from another row: ${damage?.because}. ${why}`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: (damage?.evidence ?? []).map(({ location, message }) => related(location, message)),
    edit: renameTo(claim, damage?.repaired ?? null),
    identity: [claim.documentedAs ?? '', String(entry?.code)],
  };
}

/** In one table of a page, or one enum of a file. */
function standTogether(a: Claim, b: Claim): boolean {
  return (
    a.source === b.source && a.observation.table === b.observation.table && a.observation.enum === b.observation.enum
  );
}

/** Numbers that are kept free are alike, however many there are. */
function saysReserved({ name }: Claim): boolean {
  return coreWordsOf(name).every((word) => word === 'reserved' || word === 'unused');
}

/** Nothing proves which row is wrong, so this warns; the generated name gets its code appended until somebody decides. */
function describeUndecided({ claim, entry }: CodedClaim, first: CodedClaim): FindingDraft {
  return {
    // Tables of different families (results of two libraries) may each have their `INVALID_ARGUMENT`.
    severity: standTogether(claim, first.claim) && !saysReserved(claim) ? 'warning' : 'info',
    message: `\`${claim.documentedAs}\` also names ${String(first.entry.code)} (${place(first.claim.location)}), and nothing tells which of the two it belongs to; until it is decided they are generated as \`${first.entry.name}\` and \`${entry.name}\``,
    code: entry.code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(first.claim), `the same name at ${String(first.entry.code)}`)],
    edit: advise('give one of the two rows its own name, or decide its name in the config', [
      { key: 'decisions', code: entry.code, name: null },
    ]),
    identity: [claim.documentedAs ?? '', String(entry.code)],
  };
}
