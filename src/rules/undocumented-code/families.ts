/** Enums of which the pages document nothing: said once, and not once per code. */
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft } from '../../model/index.ts';
import { advise, nameLocation, type PlacedClaim, type PlatformSides, type RuleContext } from '../rule.ts';

function enumKey({ claim }: PlacedClaim): string {
  return `${claim.source.file}\n${claim.observation.enum ?? ''}`;
}

/** Members that an enum must have for it to be a family of its own that nobody has documented yet. */
const FAMILY = 3;

/**
 * Enums of which the pages document nothing, beside others of the same SDK that they do document. Of enums that number alike only
 * names tell, and those of one enum may be those of another.
 */
export function undocumentedEnums(
  { sdk }: PlatformSides,
  isDocumented: (placed: PlacedClaim) => boolean,
  { holdsTwo }: RuleContext,
): ReadonlyMap<string, readonly PlacedClaim[]> {
  const enums = groupBy([...sdk.byCode.values()].flat(), enumKey);
  return new Map(
    [...enums].filter(([, members]) => {
      const documented = members.filter(isDocumented).length;
      const isAlike = members.some(({ entry }) => holdsTwo(entry));
      return members.length >= FAMILY && (isAlike ? 2 * documented <= members.length : documented === 0);
    }),
  );
}

/** A claim that came by its name to a number of such an enum is as little documented as the enum. */
export function isOfFamily(
  one: PlacedClaim,
  shipped: readonly PlacedClaim[],
  families: ReadonlyMap<string, unknown>,
): boolean {
  if (one.claim.joinedBy === 'code') return families.has(enumKey(one));
  return shipped.some((other) => other.claim.joinedBy === 'code' && families.has(enumKey(other)));
}

export function describeFamily(
  members: readonly PlacedClaim[],
  pages: ReadonlyMap<string, readonly Claim[]>,
  isDocumented: (placed: PlacedClaim) => boolean,
): FindingDraft[] {
  const [first] = members;
  if (first === undefined) return [];
  const { claim } = first;
  const name = claim.observation.enum ?? claim.source.file;
  return [
    {
      severity: 'info',
      message: `${enumerated([...pages.keys()])} ${pages.size === 1 ? 'documents' : 'document'} ${members.some(isDocumented) ? 'hardly any' : 'none'} of the ${members.length} codes of \`${name}\`, which the ${claim.platform} SDK ships: ${claim.platform} users can't look them up`,
      code: null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: advise(`document them, or name the enums that the pages are about as "enum" in the config`),
      identity: ['enum', name],
    },
  ];
}
