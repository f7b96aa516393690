/**
 * Codes that the SDK ships and its platform's pages don't document. What the SDK itself deprecates is not asked for, and what
 * its comment calls unused hardly.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, FindingDraft, UnreadPage } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  label,
  nameLocation,
  type PlacedClaim,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
  sdkOf,
} from '../rule.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';
import { askedOf } from './counted-codes.ts';
import { excuseOf, type Oddity, oddMembers } from './excuses.ts';
import { describeFamily, isOfFamily, undocumentedFamilies } from './families.ts';
import { findDenied } from './find-denied.ts';
import { type Mention, mentionOf } from './find-mention.ts';
import { findSecondErrors } from './find-second-errors.ts';
import { unnumberedMembers } from './unnumbered-members.ts';

export const rule: Rule = {
  id: 'undocumented-code',
  description: 'An SDK ships a code that the pages of its platform do not document',
  severity: 'error',
  category: 'docs against SDK',
  // That a member has no number is no news where its name tells that the pages lack it.
  supersedes: ['unnumbered-name'],
  judge: (context) => {
    const oddityOf = oddMembers(context.catalog);
    return context.platformsWithSdk.flatMap((sides) => {
      const pages = pagesOf(sides);
      const read = pagesBeside(sides, context);
      const byName = namesOnPages(sides, context);
      const meant = meantByCopies(sides);
      const isNumbered = (code: string) =>
        sides.docs.byCode.get(code)?.some((row) => row.claim.joinedBy !== 'same-name' && !isMoved(row, sides));
      // Where enums of one SDK number alike, a number on a page says nothing of whose it is.
      const isDocumented = ({ claim, entry }: PlacedClaim) =>
        (isNumbered(String(entry?.code)) === true && !context.holdsTwo(entry)) || byName.has(lettersOf(claim.name));
      const isAsked = askedOf(sides);
      const families = undocumentedFamilies(sides, isDocumented, context);
      // Platforms that number for themselves ship one name at several numbers: it is one row that is missing.
      const told = new Set<string>();
      const codes = [...sides.sdk.byCode].flatMap(([code, shipped]) => {
        // Another name at the number documents it, unless the two platforms number for themselves.
        const known = shipped.filter(isDocumented);
        const wanted = shipped.filter(
          (one) =>
            isAsked(one.claim) &&
            one.claim.observation.deprecated === null &&
            !context.isAbsent(one.claim.platform, 'docs', code) &&
            !isOfFamily(one, families) &&
            !meant.has(lettersOf(one.claim.name ?? '')) &&
            !context.isStrange(one.claim) &&
            known.every((other) => !areOne(one, other, context)),
        );
        return byNumbering(wanted, context).flatMap((ofOne) => {
          const letters = lettersOf(ofOne[0]?.claim.name ?? '');
          if (letters !== '' && told.has(letters)) return [];
          told.add(letters);
          return [describe(ofOne, pages, read, oddityOf)];
        });
      });
      const nameless = unnumberedMembers(sides, context).filter(({ claim }) => {
        const letters = lettersOf(claim.name);
        return !byName.has(letters) && !told.has(letters);
      });
      return [
        ...codes,
        ...nameless.map((one) => describe([one], pages, read, oddityOf)),
        ...families.flatMap((family) => describeFamily(family, pages)),
        ...findDenied(sides, context),
        ...findSecondErrors(sides, context),
      ];
    });
  },
};

/** The SDK has the row's name at another number: the row is about that one, and says nothing of what the SDK has at its number. */
function isMoved({ claim, entry }: PlacedClaim, { sdk }: PlatformSides): boolean {
  const shipped = sdk.byName.get(lettersOf(claim.name)) ?? [];
  return claim.name !== null && shipped.length > 0 && shipped.every((one) => one.entry !== entry);
}

/**
 * Claims at one number are one error, unless their platforms number for themselves, or enums of one SDK do: then only their names
 * tell. A claim that came to the number by its name alone says nothing of what others have there.
 */
function areOne(a: PlacedClaim, b: PlacedClaim, { numberApart, holdsTwo }: RuleContext): boolean {
  if (lettersOf(a.claim.name) === lettersOf(b.claim.name)) return true;
  const claims = a.entry?.claims ?? [];
  const isSplit = claims.some((one) => claims.some((other) => numberApart(one.platform, other.platform)));
  if (holdsTwo(a.entry) || (isSplit && [a, b].some(({ claim }) => claim.joinedBy !== 'code'))) return false;
  return !numberApart(a.claim.platform, b.claim.platform);
}

function byNumbering(claims: readonly PlacedClaim[], context: RuleContext): PlacedClaim[][] {
  const groups: PlacedClaim[][] = [];
  for (const one of claims) {
    const group = groups.find((placed) => placed.every((other) => areOne(one, other, context)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** Names that the pages give without a number, or with one that doesn't tell: they document the code, whatever number it has. */
function namesOnPages({ docs, platforms }: PlatformSides, { catalog, holdsTwo }: RuleContext): ReadonlySet<string> {
  const joined = [...docs.byName.values()]
    .flat()
    .filter(({ claim, entry }) => claim.joinedBy !== 'code' || holdsTwo(entry) || isOwnName(claim, entry?.code));
  const strays = catalog.unnumbered.filter(
    ({ claim }) => claim.origin === 'docs' && claim.speaksFor.some((one) => platforms.includes(one)),
  );
  return new Set([...joined, ...strays].map(({ claim }) => lettersOf(claim.name)).filter((one) => one !== ''));
}

/** Names of rows whose code is the copy of another's: that they are missing is the same fault. */
function meantByCopies({ docs }: PlatformSides): ReadonlySet<string> {
  const claims = [...docs.byCode.values()].flat().map(({ claim }) => claim);
  const repaired = claims.flatMap(({ damages }) =>
    damages.flatMap((one) => (one.kind === 'copied' ? one.repaired : [])),
  );
  return new Set(repaired.map((name) => lettersOf(name ?? '')).filter((letters) => letters !== ''));
}

/** The page has the name and no number, in a catalog of strings. */
function isOwnName({ name }: Claim, code: Code | undefined): boolean {
  return typeof code === 'string' && lettersOf(code) === lettersOf(name ?? '');
}

/** The pages that speak for the platforms, those of which nothing was read among them. */
function pagesBeside({ platforms }: PlatformSides, { readings, claimsOf, unread }: RuleContext): UnreadPage[] {
  const beside = readings.filter(({ source, observations }) => {
    if (source.origin !== 'docs') return false;
    if (observations.length === 0) return source.platform === null || platforms.includes(source.platform);
    const claims = claimsOf.get(source.file) ?? [];
    return claims.some(({ claim }) => claim.speaksFor.some((platform) => platforms.includes(platform)));
  });
  return [...beside.map(({ source: { file }, text }) => ({ file, text })), ...unread];
}

/** Claims of each page in the order of their codes. */
function pagesOf({ docs }: PlatformSides): Map<string, readonly Claim[]> {
  const claims = [...docs.byCode.values()].flat().map(({ claim }) => claim);
  const files = new Set(claims.map(({ source }) => source.file));
  return new Map([...files].map((file) => [file, sortByCode(claims.filter(({ source }) => source.file === file))]));
}

/** One finding per code, however many SDKs ship it. */
function describe(
  shipped: readonly PlacedClaim[],
  pages: ReadonlyMap<string, readonly Claim[]>,
  read: readonly UnreadPage[],
  oddityOf: Oddity,
): FindingDraft {
  const claims = firstPerPlatform(shipped);
  const [claim, ...others] = claims;
  const entry = shipped[0]?.entry ?? null;
  if (claim === undefined) throw new Error('a code that is shipped has a claim');
  const code = entry?.code ?? null;
  const named = code === null ? `\`${claim.documentedAs}\`` : label(code, claim.documentedAs);
  const platforms = claims.map(({ platform }) => platform);
  const [file, ...morePages] = pages.keys();
  const gaps = [...pages.values()]
    .slice(0, 3)
    .flatMap((documented) => (code === null ? [] : (whereItBelongs(code, documented) ?? [])));
  const mention = mentionOf(claim, code, read, pages);
  const page = morePages.length === 0 ? `the page ${file}` : `none of its ${pages.size} pages`;
  const lacks =
    mention === null
      ? missing(page, morePages.length === 0)
      : mention.range === undefined
        ? `no entry of the page is about it, though ${place(mention.location)} names it`
        : `the page is about all of ${mention.range} (${place(mention.location)}) at once`;
  const { condition } = claim.observation;
  const only = condition === undefined || others.length > 0 ? '' : `, where \`${condition}\` holds`;
  const excuse = excuseOf(claim, oddityOf);
  const harm = excuse === null ? "users who get this code can't look it up" : `${excuse}, and the page doesn't say so`;
  return {
    ...(oddityOf(claim) === 'start' ? { severity: 'warning' } : severityOf(excuse, mention)),
    message: `${sdkOf(platforms)} ${others.length === 0 ? 'ships' : 'ship'} ${named}${only}, and ${lacks}: ${harm}`,
    code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [
      ...others.map((other) => related(nameLocation(other), `\`${other.documentedAs}\` in the ${other.platform} SDK`)),
      ...gaps.map(({ location, words }) => related(location, `${String(code)} belongs ${words}`)),
    ],
    edit: advise(
      `add a row for ${code === null ? named : String(code)} ${gaps.map(({ location, words }) => `to ${location.file} ${words}`).join(', ')}; or declare in the config that it is left out on purpose`,
      code === null ? [] : platforms.map((platform) => ({ key: 'absent', platform, from: 'docs', code })),
    ),
    alike: `shipped by ${sdkOf(platforms)} and not documented`,
    identity: [String(code), claim.documentedAs ?? ''],
    // A code that nobody else has, because its SDK counts otherwise, is that fault and no other.
    about: entry === null ? [claim.observation] : [entry, claim],
  };
}

/** What is only mentioned in running text is described nowhere; what begins a line may be an entry that was not read as one. */
function severityOf(excuse: string | null, mention: Mention | null): Pick<FindingDraft, 'severity'> {
  if (excuse !== null || mention?.mayBeEntry) return { severity: 'info' };
  return mention === null ? {} : { severity: 'warning' };
}

/** @example missing('the page a.md', true) // 'the page a.md does not document it' */
function missing(page: string, isOne: boolean): string {
  return isOne ? `${page} does not document it` : `${page} documents it`;
}

function firstPerPlatform(shipped: readonly PlacedClaim[]): Claim[] {
  return [...groupBy(shipped, ({ claim }) => claim.platform).values()].flatMap(([first]) => first?.claim ?? []);
}
