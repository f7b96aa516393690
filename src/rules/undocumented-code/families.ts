/** Families of codes of which the pages document nothing: said once, and not once per code. */
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { advise, nameLocation, type PlacedClaim, type PlatformSides, type RuleContext } from '../rule.ts';
import { enumOf } from '../shared/clashing-enums.ts';

/** An enum, or the part of it whose names begin with one word. */
export interface Family {
  readonly members: readonly PlacedClaim[];
  readonly documented: number;
  readonly word: string | null;
}

/** Members that a family must have for it to be one of its own that nobody has documented yet. */
const FEWEST = 3;
/** Members for each word that names begin with, from which on the words tell families apart (`tecCLAIM`, `terRETRY`). */
const MANY = 10;

/**
 * Families of which the pages document nothing, beside others of the same SDK that they do document. Of enums that number alike only
 * names tell, and those of one enum may be those of another.
 */
export function undocumentedFamilies(
  { sdk }: PlatformSides,
  isDocumented: (placed: PlacedClaim) => boolean,
  { holdsTwo }: RuleContext,
): readonly Family[] {
  const enums = groupBy([...sdk.byCode.values()].flat(), ({ claim }) => enumOf(claim));
  return [...enums.values()].flatMap(familiesOf).flatMap(({ members, word }) => {
    const documented = members.filter(isDocumented).length;
    const isAlike = members.some(({ entry }) => holdsTwo(entry));
    const isUnknown = isAlike ? 2 * documented <= members.length : documented === 0;
    return members.length >= FEWEST && isUnknown ? [{ members, documented, word }] : [];
  });
}

function familiesOf(members: readonly PlacedClaim[]): Pick<Family, 'members' | 'word'>[] {
  const byWord = groupBy(members, ({ claim }) => wordsOf(claim.documentedAs ?? '')[0] ?? '');
  if (byWord.size === 1 || members.length < MANY * byWord.size) return [{ members, word: null }];
  return [...byWord].map(([word, ofWord]) => ({ members: ofWord, word }));
}

/** A claim that came by its name to a number of such a family is as little documented as the family. */
export function isOfFamily(one: PlacedClaim, families: readonly Family[]): boolean {
  return families.some(({ members }) =>
    one.claim.joinedBy === 'code'
      ? members.includes(one)
      : members.some(({ claim, entry }) => entry === one.entry && claim.joinedBy === 'code'),
  );
}

export function describeFamily(
  { members, documented, word }: Family,
  pages: ReadonlyMap<string, readonly Claim[]>,
): FindingDraft[] {
  const [first] = members;
  if (first === undefined) return [];
  const { claim } = first;
  const name = claim.observation.enum ?? claim.source.file;
  const which = word === null ? '' : ` that begin with "${word}"`;
  return [
    {
      severity: 'info',
      message: `${enumerated([...pages.keys()])} ${pages.size === 1 ? 'documents' : 'document'} ${documented > 0 ? 'hardly any' : 'none'} of the ${members.length} codes of \`${name}\`${which}, which the ${claim.platform} SDK ships: ${claim.platform} users can't look them up`,
      code: null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: advise(`document them, or name the enums that the pages are about as "enum" in the config`),
      identity: ['enum', name, ...(word === null ? [] : [word])],
    },
  ];
}
