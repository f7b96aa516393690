/** Families of codes of which the pages document nothing: said once, and not once per code. */
import { isErrorWord, soundsLikeFailure } from '../../languages/index.ts';
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft, Table } from '../../model/index.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import { advise, nameLocation, type PlacedClaim, type PlatformSides, type RuleContext } from '../rule.ts';
import { enumOf } from '../shared/clashing-enums.ts';

/** An enum, or the part of it whose names begin with one word. */
export interface Family {
  readonly members: readonly PlacedClaim[];
  readonly documented: number;
  readonly word: string | null;
  /** Constants beside those that are documented, of which nothing says that they are errors. */
  readonly areStrangers?: true;
}

/** Members that a family must have for it to be one of its own that nobody has documented yet. */
const FEWEST = 3;
/** Of a large enum, so few may be documented by chance: most of what it numbers is another thing, or nobody has begun. */
const HARDLY_ANY = 1 / 20;
/** Nobody reads more findings about one enum, whoever asked for it. */
const MOST_TO_TELL = 100;
/** Members for each word that names begin with, from which on the words tell families apart (`tecCLAIM`, `terRETRY`). */
const MANY = 10;

/**
 * Families of which the pages document nothing, beside others of the same SDK that they do document. Of enums that number alike only
 * names tell, and those of one enum may be those of another.
 */
export function undocumentedFamilies(
  { sdk }: PlatformSides,
  isDocumented: (placed: PlacedClaim) => boolean,
  { holdsTwo, readings }: RuleContext,
): readonly Family[] {
  const tables = new Map(readings.map(({ source, tables: ofOne }) => [source, ofOne]));
  // Objects in an object of errors, and enums of errors in it, are its parts: `CLIENT` is no family that nobody has heard of where
  // `SERVER` is documented.
  const tableOf = ({ claim }: PlacedClaim) => tables.get(claim.source)?.[claim.observation.table];
  const enums = groupBy([...sdk.byCode.values()].flat(), (placed) => {
    const { claim } = placed;
    const table = tableOf(placed);
    const around = table?.within ?? '';
    const isPart =
      (table?.kind === 'constants' || isCalledAfterErrors(table?.title ?? '')) &&
      isCalledAfterErrors(around.slice(around.lastIndexOf('.') + 1));
    return isPart ? `${claim.source.file}\n${around}` : enumOf(claim);
  });
  const isWanted = wantedEnums([...enums.values()]);
  return [...enums.values()].flatMap((ofOne) => {
    if (ofOne.length <= MOST_TO_TELL && isWanted(ofOne)) return [];
    const families = familiesOf(ofOne).flatMap(({ members, word }) => {
      const documented = members.filter(isDocumented).length;
      const isAlike = members.some(({ entry }) => holdsTwo(entry));
      const most = (isAlike ? 1 / 2 : HARDLY_ANY) * members.length;
      return members.length >= FEWEST && documented <= most ? [{ members, documented, word }] : [];
    });
    return families.length > 0 ? families : (strangersAmong(ofOne, isDocumented, tableOf) ?? []);
  });
}

/**
 * Enums that the config names one by one and several SDKs ship: they are no inner matter of one SDK, and who asks for them holds them
 * against the pages, member by member.
 */
function wantedEnums(enums: readonly (readonly PlacedClaim[])[]): (members: readonly PlacedClaim[]) => boolean {
  const platforms = new Map<string, Set<string>>();
  const asked = new Set<string>();
  for (const { claim } of enums.flat()) {
    const letters = lettersOf(claim.name);
    platforms.set(letters, (platforms.get(letters) ?? new Set()).add(claim.platform));
    if (claim.source.enumsAreNamed) asked.add(letters);
  }
  return (members) => {
    const common = members.filter(({ claim }) => {
      const letters = lettersOf(claim.name);
      return asked.has(letters) && (platforms.get(letters)?.size ?? 0) > 1;
    });
    return 2 * common.length > members.length;
  };
}

/**
 * Of a file or class of constants that is not called after errors and is mostly about other things, or whose errors all begin with
 * one word, what doesn't sound like one.
 */
function strangersAmong(
  members: readonly PlacedClaim[],
  isDocumented: (placed: PlacedClaim) => boolean,
  tableOf: (placed: PlacedClaim) => Table | undefined,
): Family | null {
  const [table] = members.flatMap((one) => tableOf(one) ?? []);
  const documented = members.filter(isDocumented);
  if (table?.kind !== 'constants' || isCalledAfterErrors(table.title ?? '')) return null;
  const known = new Set(documented.map(firstWord));
  // Where all that is documented begins with one word, the errors do.
  if (known.size !== 1 && 2 * documented.length >= members.length) return null;
  const strangers = members
    .filter((one) => !isDocumented(one) && !known.has(firstWord(one)))
    .filter(({ claim }) => !soundsLikeFailure(claim.documentedAs ?? ''))
    .sort((a, b) => a.claim.location.line - b.claim.location.line);
  return strangers.length === 0 ? null : { members: strangers, documented: 0, word: null, areStrangers: true };
}

function isCalledAfterErrors(title: string): boolean {
  return wordsOf(title).some(isErrorWord);
}

function firstWord({ claim }: PlacedClaim): string {
  return wordsOf(claim.documentedAs)[0] ?? '';
}

function familiesOf(members: readonly PlacedClaim[]): Pick<Family, 'members' | 'word'>[] {
  const byWord = groupBy(members, firstWord);
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
  { members, documented, word, areStrangers }: Family,
  pages: ReadonlyMap<string, readonly Claim[]>,
): FindingDraft[] {
  const [first] = members;
  if (first === undefined) return [];
  const { claim } = first;
  const name = claim.observation.enum ?? claim.source.file;
  const which = word === null ? '' : ` that begin with "${word}"`;
  const whose = `which the ${claim.platform} SDK ships`;
  const [document, onPages] = [pages.size === 1 ? 'documents' : 'document', enumerated([...pages.keys()])];
  return [
    {
      severity: 'info',
      message: areStrangers
        ? `${onPages} ${document} only some of the constants of \`${name}\`, ${whose}, and ${members.length} of the others, such as \`${claim.documentedAs}\`, ${members.length === 1 ? 'has a name' : 'have names'} that no error would have: they may be none`
        : `${onPages} ${document} ${documented > 0 ? 'hardly any' : 'none'} of the ${members.length} codes of \`${name}\`${which}, ${whose}: ${claim.platform} users can't look them up`,
      code: null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: advise(
        areStrangers
          ? 'leave them out with "exclude" in the config, or document those that are errors'
          : 'document them, or name the enums that the pages are about as "enum" in the config',
      ),
      identity: ['enum', name, ...(word === null ? [] : [word])],
    },
  ];
}
