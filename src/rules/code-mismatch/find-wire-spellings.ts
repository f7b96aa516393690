/**
 * Names that go over the wire and that a page spells another way than the SDK: `dataloss` for `data_loss`. Platforms may have
 * spellings of their own, so that only a page that writes nearly all strings as the SDK sends them has an exception.
 */
import { groupBy } from '../../model/group-by.ts';
import type { FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, type CodedClaim, type PlatformSides, place, type RuleContext, related, sdkOf } from '../rule.ts';

/** Codes that both must have to show how they are spelled, and the share of them that are spelled alike. */
const FEWEST = 5;
const NEARLY_ALL = 0.8;

/** A row, and the members of one SDK or several that send the string of its code. */
interface Pair {
  readonly row: CodedClaim;
  readonly members: readonly CodedClaim[];
  readonly isAlike: boolean;
}

export function findWireSpellings({ platformsWithSdk, holdsTwo }: RuleContext): FindingDraft[] {
  return platformsWithSdk.flatMap((sides) => {
    const pairs = pairsOf(sides).filter(({ row }) => !holdsTwo(row.entry));
    return [...groupBy(pairs, ({ row }) => row.claim.source.file).values()].flatMap((ofPage) => {
      const alike = ofPage.filter(({ isAlike }) => isAlike).length;
      if (alike < FEWEST || alike < NEARLY_ALL * ofPage.length) return [];
      return ofPage.flatMap((pair) => (pair.isAlike ? [] : (describe(pair) ?? [])));
    });
  });
}

function pairsOf({ docs, sdk }: PlatformSides): Pair[] {
  return [...docs.byCode].flatMap(([code, rows]) => {
    const members = (sdk.byCode.get(code) ?? []).filter(({ claim }) => claim.observation.code === code);
    if (members.length === 0) return [];
    return rows.map((row) => ({ row, members, isAlike: spellingsOf(row).includes(code) }));
  });
}

/** What the row writes: its codes and names as they stand there. */
function spellingsOf({ claim: { observation } }: CodedClaim): readonly unknown[] {
  return [observation.code, observation.name, ...observation.names];
}

/** Null where the row has a name that says nothing of the string. */
function describe({ row, members }: Pair): FindingDraft | null {
  const { claim, entry } = row;
  const [first] = members;
  const right = String(entry.code);
  const written = claim.documentedAs;
  if (first === undefined || written === null || lettersOf(written) !== lettersOf(right)) return null;
  const platforms = [...new Set(members.map((member) => member.claim.platform))];
  return {
    severity: 'warning',
    message: `the page writes \`${written}\` where ${sdkOf(platforms)} ${platforms.length === 1 ? 'sends' : 'send'} \`${right}\` (${place(first.claim.location)}), and nearly all other codes are spelled alike: strings are compared letter by letter, so one of the two never matches`,
    code: entry.code,
    name: written,
    location: claim.location,
    related: members.map((member) =>
      related(member.claim.location, `\`${right}\` in the ${member.claim.platform} SDK`),
    ),
    edit: advise(`write \`${right}\` here, or send \`${written}\` where the page is right`),
    identity: ['wire', right, written],
    about: [claim],
  };
}
