/**
 * Codes that the SDK ships and its platform's pages don't document. What the SDK itself deprecates is not asked for, and what
 * its comment calls unused hardly.
 */
import { saysUnused } from '../../languages/unused-words.ts';
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Catalog, Claim, Code, FindingDraft, Location, SourceReading, Text } from '../../model/index.ts';
import { coreWordsOf } from '../../names/compare.ts';
import { styleOf } from '../../names/style.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
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

export const rule: Rule = {
  id: 'undocumented-code',
  description: 'An SDK ships a code that the pages of its platform do not document',
  severity: 'error',
  category: 'docs against SDK',
  judge: (context) => {
    const isOdd = oddStrings(context.catalog);
    return context.platformsWithSdk.flatMap((sides) => {
      const pages = pagesOf(sides);
      const read = context.readings.filter(({ source }) => pages.has(source.file));
      const byName = namesOnPages(sides, context);
      const isNumbered = (code: string) =>
        sides.docs.byCode.get(code)?.some(({ claim }) => claim.joinedBy !== 'same-name');
      const isDocumented = ({ claim, entry }: PlacedClaim) =>
        isNumbered(String(entry?.code)) === true || byName.has(lettersOf(claim.name ?? ''));
      const families = undocumentedEnums(sides, isDocumented);
      // Platforms that number for themselves ship one name at several numbers: it is one row that is missing.
      const told = new Set<string>();
      const codes = [...sides.sdk.byCode].flatMap(([code, shipped]) => {
        // Another name at the number documents it, unless the two platforms number for themselves.
        const known = shipped.filter((one) => isDocumented(one) || families.has(enumKey(one)));
        const wanted = shipped.filter(
          ({ claim }) =>
            claim.observation.deprecated === null &&
            !context.isAbsent(claim.platform, 'docs', code) &&
            known.every((one) => context.numberApart(one.claim.platform, claim.platform)),
        );
        return byNumbering(wanted, context).flatMap((ofOne) => {
          const names = ofOne.flatMap(({ claim }) => (claim.name === null ? [] : lettersOf(claim.name)));
          const isTold = names.some((letters) => told.has(letters));
          for (const letters of names) told.add(letters);
          return isTold ? [] : [describe(ofOne, pages, read, isOdd)];
        });
      });
      return [...codes, ...[...families.values()].flatMap((members) => describeFamily(members, pages))];
    });
  },
};

/** Claims at one number apart where their platforms number for themselves: there they are different errors. */
function byNumbering(claims: readonly PlacedClaim[], { numberApart }: RuleContext): PlacedClaim[][] {
  const groups: PlacedClaim[][] = [];
  for (const one of claims) {
    const group = groups.find((placed) =>
      placed.every(({ claim }) => !numberApart(claim.platform, one.claim.platform)),
    );
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** Names that the pages give without a number: they document the code, whatever number it has. */
function namesOnPages({ docs, platforms }: PlatformSides, { catalog }: RuleContext): ReadonlySet<string> {
  const joined = [...docs.byName.values()].flat().filter(({ claim }) => claim.joinedBy !== 'code');
  const strays = catalog.unnumbered.filter(
    ({ claim }) => claim.origin === 'docs' && claim.speaksFor.some((one) => platforms.includes(one)),
  );
  return new Set([...joined, ...strays].map(({ claim }) => lettersOf(claim.name ?? '')).filter((one) => one !== ''));
}

function enumKey({ claim }: PlacedClaim): string {
  return `${claim.source.file}\n${claim.observation.enum ?? ''}`;
}

/** Members that an enum must have for it to be a family of its own that nobody has documented yet. */
const FAMILY = 5;

/** Enums of which the pages document nothing, beside others of the same SDK that they do document. */
function undocumentedEnums(
  { sdk }: PlatformSides,
  isDocumented: (placed: PlacedClaim) => boolean,
): ReadonlyMap<string, readonly PlacedClaim[]> {
  const enums = groupBy([...sdk.byCode.values()].flat(), enumKey);
  return new Map([...enums].filter(([, members]) => members.length >= FAMILY && !members.some(isDocumented)));
}

function describeFamily(members: readonly PlacedClaim[], pages: ReadonlyMap<string, readonly Claim[]>): FindingDraft[] {
  const [first] = members;
  if (first === undefined) return [];
  const { claim } = first;
  const name = claim.observation.enum ?? claim.source.file;
  return [
    {
      severity: 'info',
      message: `${enumerated([...pages.keys()])} ${pages.size === 1 ? 'documents' : 'document'} none of the ${members.length} codes of \`${name}\`, which the ${claim.platform} SDK ships: ${claim.platform} users can't look them up`,
      code: null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: advise(`document them, or name the enums that the pages are about as "enum" in the config`),
      identity: ['enum', name],
    },
  ];
}

/** Why hardly anybody ever meets the code; null where nothing says so. */
function excuseOf(claim: Claim, isOdd: (claim: Claim) => boolean): string | null {
  if (textsOf(claim).some((text) => saysUnused(text.value))) return 'its comment says that it is not in use';
  const words = wordsOf(claim.documentedAs ?? '');
  if (['base', 'offset'].includes(words.at(-1) ?? '')) return 'by its name other codes are counted from it';
  if (/ (?:do not use|unused|reserved|placeholder) /.test(` ${words.join(' ')} `))
    return 'by its name it is not in use';
  if (Number(claim.observation.code) < 0 && coreWordsOf(claim.documentedAs ?? '').join() === 'unknown')
    return 'by its name the SDK gives it for what it does not know';
  return isOdd(claim) ? 'it is written unlike the other codes of the SDK' : null;
}

/** Nearly all strings of a catalog are written in one style: what isn't may be the key of a message, or a domain. */
function oddStrings({ codeKind, codes }: Catalog): (claim: Claim) => boolean {
  if (codeKind !== 'string') return () => false;
  const shipped = codes.flatMap(({ code, claims }) =>
    claims.flatMap((claim) => (claim.origin === 'sdk' ? [{ claim, style: styleOf(String(code)) }] : [])),
  );
  const [usual] = [...groupBy(shipped, ({ style }) => style).values()].sort((a, b) => b.length - a.length);
  if (usual === undefined || usual.length < NEARLY_ALL * shipped.length) return () => false;
  const odd = new Set(shipped.filter(({ style }) => style !== usual[0]?.style).map(({ claim }) => claim));
  return (claim) => odd.has(claim);
}

const NEARLY_ALL = 0.8;

interface Mention {
  readonly location: Location;
  /** It begins its line, as an entry does that was not read as one; in running text nothing describes it. */
  readonly mayBeEntry: boolean;
}

/** What stands before the name of an entry: marks of lists, headings, tables and code. */
const BEFORE_ENTRY = /^[\s>|*+#\d.)`_[-]*$/;

/** Where a name or a string stands on a page that no entry of it is about. */
function mentionOf(
  { documentedAs, name }: Claim,
  code: Code,
  read: readonly SourceReading[],
  pages: ReadonlyMap<string, readonly Claim[]>,
): Mention | null {
  const words = [documentedAs, name, typeof code === 'string' ? code : null].filter(
    (word): word is string => word !== null && word.length >= SHORTEST,
  );
  if (words.length === 0) return null;
  const pattern = new RegExp(`(?<![\\w-])(?:${words.map(escaped).join('|')})(?![\\w-])`, 'gu');
  for (const { source, text } of read) {
    const entries = new Set(pages.get(source.file)?.map(({ location }) => location.line));
    const mentions = [...text.matchAll(pattern)].map(({ index }) => {
      const before = text.slice(0, index);
      const line = before.split('\n').length;
      const mayBeEntry = BEFORE_ENTRY.test(before.slice(before.lastIndexOf('\n') + 1));
      return { location: { file: source.file, line, column: 1 }, mayBeEntry };
    });
    const open = mentions.filter(({ location }) => !entries.has(location.line));
    const [mention] = open.filter((one) => one.mayBeEntry).concat(open);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** A shorter word may stand in a page by chance. */
const SHORTEST = 5;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whatever its comment says, in every language. */
function textsOf({ observation }: Claim): Text[] {
  return [observation.texts, ...Object.values(observation.localizedTexts ?? {})].flatMap((set) => Object.values(set));
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
  read: readonly SourceReading[],
  isOdd: (claim: Claim) => boolean,
): FindingDraft {
  const claims = firstPerPlatform(shipped);
  const [claim, ...others] = claims;
  const entry = shipped[0]?.entry ?? null;
  if (claim === undefined) throw new Error('a code that is shipped has a claim');
  const code = entry?.code ?? '';
  const platforms = claims.map(({ platform }) => platform);
  const [file, ...morePages] = pages.keys();
  const gaps = [...pages.values()].slice(0, 3).flatMap((documented) => whereItBelongs(code, documented) ?? []);
  const mention = mentionOf(claim, code, read, pages);
  const page = morePages.length === 0 ? `the page ${file}` : `none of its ${pages.size} pages`;
  const lacks =
    mention === null
      ? missing(page, morePages.length === 0)
      : `no entry of the page is about it, though ${place(mention.location)} names it`;
  const { condition } = claim.observation;
  const only = condition === undefined || others.length > 0 ? '' : `, where \`${condition}\` holds`;
  const excuse = excuseOf(claim, isOdd);
  const harm = excuse === null ? "users who get this code can't look it up" : `${excuse}, and the page doesn't say so`;
  return {
    ...severityOf(excuse, mention),
    message: `${sdkOf(platforms)} ${others.length === 0 ? 'ships' : 'ship'} ${label(code, claim.documentedAs)}${only}, and ${lacks}: ${harm}`,
    code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [
      ...others.map((other) => related(nameLocation(other), `\`${other.documentedAs}\` in the ${other.platform} SDK`)),
      ...gaps.map(({ location, words }) => related(location, `${String(code)} belongs ${words}`)),
    ],
    edit: advise(
      `add a row for ${String(code)} ${gaps.map(({ location, words }) => `to ${location.file} ${words}`).join(', ')}; or declare in the config that it is left out on purpose`,
      platforms.map((platform) => ({ key: 'absent', platform, from: 'docs', code })),
    ),
    alike: `shipped by ${sdkOf(platforms)} and not documented`,
    identity: [String(code), claim.documentedAs ?? ''],
    about: entry === null ? [] : [entry],
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
