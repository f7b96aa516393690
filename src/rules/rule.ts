/** What a rule is, what it sees, and how it points at places. */
import { enumerated } from '../model/counted.ts';
import type {
  Catalog,
  Change,
  Claim,
  Code,
  ConfigEntry,
  Damage,
  Edit,
  ErrorCode,
  FindingDraft,
  Location,
  Observation,
  OptionSpecs,
  OptionsOf,
  Related,
  RetiredCode,
  Severity,
  SourceReading,
  Span,
  UnreadPage,
} from '../model/index.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import type { Unused } from './suppressions.ts';

/** In the order of the documentation. */
export const CATEGORIES = [
  'table',
  'one document',
  'across documents',
  'docs against SDK',
  'history',
  'upkeep',
] as const;

/** What a rule may look at. */
export interface RuleContext {
  readonly readings: readonly SourceReading[];
  /** Pages that a glob matches and in which no error code was read: what they name may be documented all the same. */
  readonly unread: readonly UnreadPage[];
  readonly catalog: Catalog;
  /** Words of the catalog's names and texts. */
  readonly vocabulary: Vocabulary;
  /** Claims of the catalog by the file they stand in, in the order of the file; unnumbered ones included. */
  readonly claimsOf: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** Sound claims by `lettersOf` their name. */
  readonly byName: ReadonlyMap<string, readonly CodedClaim[]>;
  /** The current claims that a platform is compared by: its pages, or its SDK sources where it has no page. */
  speaks(claim: Claim): boolean;
  /** Platforms that have both pages and SDK sources; those that the same pages speak for stand together. */
  readonly platformsWithSdk: readonly PlatformSides[];
  /** The claim stands on a page of which several SDKs ship nearly all: what none of them ships is an exception. */
  isFollowed(claim: Claim): boolean;
  /** Enums of one SDK that number alike, in this one catalog. */
  readonly clashes: readonly Clash[];
  /** Members of two such enums stand at the code: its number doesn't tell which error is meant. */
  holdsTwo(entry: ErrorCode | null): boolean;
  /** Enums that have the numbers of a page and none of its names. */
  readonly strangers: readonly Stranger[];
  /** The claim is a member of one of them. */
  isStrange(claim: Claim): boolean;
  /** A page that several platforms share speaks for this one. */
  isBesideSharedPage(platform: string): boolean;
  /** How alike two platforms name their codes: where they mostly do, a difference is an exception. */
  likenessOf(a: string, b: string): Likeness;
  /** Two platforms that give most names other numbers: each counts for itself. */
  numberApart(a: string, b: string): boolean;
  /** The config declares that a platform's pages or its SDK leave this code out on purpose. */
  isAbsent(platform: string, from: 'docs' | 'sdk', code: string): boolean;
  /** What became of the codes since the base of `check --base`; null without a base. */
  readonly changes: readonly Change[] | null;
  /** Codes that the catalog once had: the ledger. */
  readonly retired: readonly RetiredCode[];
  /** What the config decides about the catalog, for rules that watch over decisions. */
  readonly decided: Decided;
}

/** How alike two platforms name their codes. */
export type Likeness = 'unlike' | 'mostly' | 'nearly always';

/** Two enums of one SDK that number alike, by the first number for which they have different names. */
export interface Clash {
  readonly enums: readonly [Claim, Claim];
}

/** An enum that has the numbers of a page and none of its names: by its first member whose number the page has, too. */
export interface Stranger {
  readonly member: Claim;
  readonly page: Claim;
  /** Numbers that both have. */
  readonly numbers: number;
}

export interface PlacedClaim {
  readonly claim: Claim;
  /** Null for an unnumbered one. */
  readonly entry: ErrorCode | null;
}

/** A claim that has its code, from its own source or by its name. */
export interface CodedClaim extends PlacedClaim {
  readonly entry: ErrorCode;
}

export function isCoded(placed: PlacedClaim): placed is CodedClaim {
  return placed.entry !== null;
}

/** Pages and SDKs of the platforms that they speak for, each side by `String(code)` and by `lettersOf` the name. */
export interface PlatformSides {
  readonly platforms: readonly string[];
  /** As a message names them: `ios`, `android, ios and js`. */
  readonly title: string;
  readonly docs: Side;
  readonly sdk: Side;
  /** What the SDK has without publishing it, by code and by name. */
  readonly hidden: ReadonlyMap<string, Observation>;
}

export interface Side {
  readonly byCode: ReadonlyMap<string, readonly CodedClaim[]>;
  readonly byName: ReadonlyMap<string, readonly CodedClaim[]>;
}

/** Decisions of the config, with the place of each. */
export interface Decided {
  readonly file: string;
  /** Where a key of the config stands; the top of the file where nobody knows. */
  readonly locate?: (path: readonly (string | number)[], part: 'key' | 'value') => Location;
  readonly decisions: Readonly<Record<string, { readonly name?: string; readonly because: string }>>;
  readonly numbers: Readonly<Record<string, { readonly code: Code; readonly because: string }>>;
  readonly absent: readonly Absence[];
  /** Whose word counts where pages and SDK sources disagree; default: the SDK's. */
  readonly authority?: { readonly names: 'docs' | 'sdk'; readonly codes: 'docs' | 'sdk' };
}

/** Codes that the pages or the SDK of a platform leave out on purpose. */
interface Absence {
  readonly platform: string;
  readonly from: 'docs' | 'sdk';
  /** Codes, and ranges of numbers such as `"900-905"`. */
  readonly codes: readonly Code[];
  readonly because: string;
}

/** A rule: metadata and one function. It judges and does nothing else. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  /** The name of its folder. */
  readonly id: string;
  /** One line, for lists. */
  readonly description: string;
  /** Severity of its findings unless the evidence asks for another. */
  readonly severity: Severity;
  readonly category: (typeof CATEGORIES)[number];
  /** Some of its edits name the exact text to put in place. */
  readonly fixable?: true;
  /** What the config may set for it; absent for a rule without options. */
  readonly options?: Specs;
  /** Ids of rules that are silent on what this one reports: the `about` of two findings is the same claim, entry or row. */
  readonly supersedes?: readonly string[];
  judge(context: RuleContext, options: OptionsOf<Specs>): FindingDraft[];
  /** Judges the suppressions that cover no finding of any other rule. */
  judgeUnused?(unused: readonly Unused[], ruleIds: readonly string[]): FindingDraft[];
}

/**
 * An entry in a message; a string code that is its own name is said once.
 * @example label(104, 'InvalidToken') // '104 `InvalidToken`'
 */
export function label(code: Code | undefined, name: string | null): string {
  return name === null || name === code ? `${code}` : `${code} \`${name}\``;
}

/** The name of an error code; null where no source names it and the generated name is made up. */
export function sourcedName(entry: ErrorCode): string | null {
  return entry.decisions.get('name')?.policy === 'unnamed' ? null : entry.name;
}

/** @example place({ file: 'android.md', line: 19, column: 1 }) // 'android.md:19' */
export function place({ file, line }: Location): string {
  return `${file}:${line}`;
}

/** Where a claim's name stands; where it has none, the claim itself. */
export function nameLocation(claim: Claim): Location {
  return claim.observation.nameLocation ?? claim.location;
}

export function related(location: Location, message: string): Related {
  return { ...location, message };
}

/** The edit that gives a claim another name, as its own source spells it. */
export function renameTo(claim: Claim, replacement: string | null, description?: string): Edit {
  const { observation } = claim;
  const original = observation.name ?? '';
  const words =
    description ?? (replacement === null ? `correct \`${original}\`` : `change \`${original}\` to \`${replacement}\``);
  return { description: words, change: changeOf(nameLocation(claim), observation.nameSpan, original, replacement) };
}

/** An edit in words, with what settles the finding in the config instead where there is such a way. */
export function advise(description: string, entries: readonly ConfigEntry[] = []): Edit {
  return { description, change: null, ...(entries.length > 0 && { entries }) };
}

function changeOf(at: Location, span: Span | null, original: string, replacement: string | null): Edit['change'] {
  if (span === null || replacement === null) return null;
  return { file: at.file, line: at.line, column: at.column, start: span.start, end: span.end, original, replacement };
}

/** Claims of the documents alone, current generation: those that a comparison between platforms is about. */
export function isCurrent(claim: Claim): boolean {
  return claim.generation === null && claim.origin !== 'generated';
}

/** @example sdkOf(['ios', 'web']) // 'the SDKs of ios and web' */
export function sdkOf(platforms: readonly string[]): string {
  const [only, ...others] = platforms;
  return others.length === 0 ? `the ${only} SDK` : `the SDKs of ${enumerated(platforms)}`;
}

/** The claim of a page that speaks for several platforms: no platform of its own stands behind it. */
export function isShared({ platform, speaksFor }: Claim): boolean {
  return !speaksFor.includes(platform);
}

/** Damage that the rules on conflicts report; any other has a rule of its own. */
export function isContested({ kind, field }: Damage): boolean {
  return field === 'name' && (kind === 'contradicted' || kind === 'misplaced');
}
