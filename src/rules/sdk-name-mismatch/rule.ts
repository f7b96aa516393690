/** A code that the page and the SDK of its platform name differently. */
import type { Claim, Edit, FindingDraft, Severity } from '../../model/index.ts';
import { compareNames, coreLettersOf } from '../../names/compare.ts';
import { styleOf } from '../../names/style.ts';
import { lettersOf, withoutPrefix, wordsOf } from '../../names/words.ts';
import {
  advise,
  type CodedClaim,
  isContested,
  isShared,
  nameLocation,
  type PlatformSides,
  place,
  type Rule,
  type RuleContext,
  related,
  renameTo,
  sdkOf,
} from '../rule.ts';
import { withoutFailure } from '../shared/without-failure.ts';

export const rule: Rule = {
  id: 'sdk-name-mismatch',
  description: 'The page gives a code another name than the SDK ships',
  severity: 'error',
  category: 'docs against SDK',
  fixable: true,
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) =>
      [...sides.docs.byCode.values()]
        .flat()
        .filter((placed) => placed.claim.name !== null && !isNamedByCode(placed) && !isReportedElsewhere(placed))
        .flatMap((placed) => judgeClaim(placed, sides, context)),
    ),
};

/** A page of string codes may name nothing beside them: the code is no identifier that the SDK could spell otherwise. */
function isNamedByCode({ claim, entry }: CodedClaim): boolean {
  return claim.documentedAs === entry.code;
}

function isReportedElsewhere({ claim }: CodedClaim): boolean {
  return claim.damages.some((damage) => damage.field === 'name' && !isContested(damage));
}

function judgeClaim(placed: CodedClaim, sides: PlatformSides, context: RuleContext): FindingDraft[] {
  const { claim, entry } = placed;
  if (context.holdsTwo(entry)) return [];
  const shipped = (sides.sdk.byCode.get(String(entry.code)) ?? []).filter((one) => !context.isStrange(one.claim));
  const [first] = shipped;
  if (first === undefined || shipped.some((one) => claim.observation.names.includes(one.claim.documentedAs ?? '')))
    return [];
  // What the SDK misspells is told where it stands.
  if (shipped.every(isReportedElsewhere)) return [];
  const core = coreLettersOf(claim.name);
  // A page may tell several errors apart that the SDK gives one number: then one of its rows with the number has the SDK's name.
  const rows = (sides.docs.byCode.get(String(entry.code)) ?? []).filter(
    (row) => row.claim.name !== null && row.claim.joinedBy === 'code' && row.claim.source.file === claim.source.file,
  );
  const names = new Set(rows.map((row) => coreLettersOf(row.claim.name)));
  if (
    shipped.some(
      (one) =>
        one.claim.name !== null && coreLettersOf(one.claim.name) !== core && names.has(coreLettersOf(one.claim.name)),
    )
  )
    return [];
  const same = shipped.find((one) => coreLettersOf(one.claim.name) === core);
  const slip = shipped.find((one) => isSlipOfCase(claim, one.claim));
  if (
    slip === undefined &&
    same !== undefined &&
    (isShared(claim) || !(isOtherSpelling(claim, same.claim) || isCopied(sides)))
  )
    return [];
  if (same !== undefined && leavesOutPrefix(claim, same.claim) && isMost(sides, leavesOutPrefix)) return [];
  if (shipped.some((one) => isSecondSpelling(placed, one.claim, sides))) return [];
  const sdk = slip ?? same ?? first;
  const { relation } = compareNames(claim.name, sdk.claim.name, context.vocabulary);
  const platforms = [...new Set(shipped.map((one) => one.claim.platform))];
  // A page of names that are copied from code has one that is only like an SDK's: whoever copies it gets what doesn't exist.
  const isNear = claim.joinedBy === 'near-name' || claim.joinedBy === 'spelling';
  const isPlain = same !== undefined || (isNear && isCopied(sides));
  return [
    {
      severity: isPlain ? 'warning' : names.size > 1 ? 'info' : weigh(placed, shipped, sides, context),
      message: `the page names ${String(entry.code)} \`${claim.documentedAs}\`, ${sdkOf(platforms)} ${platforms.length === 1 ? 'ships' : 'ship'} \`${sdk.claim.documentedAs}\` (${place(sdk.claim.location)})${relation === 'different' ? ', which means something else' : ''}: ${isShared(claim) || isInWords(claim) ? "a search for one of them doesn't find the other" : 'code that uses the documented name does not compile'}`,
      code: entry.code,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: shipped
        .filter((one, at) => shipped.findIndex((other) => other.claim.platform === one.claim.platform) === at)
        .map((one) =>
          related(nameLocation(one.claim), `the ${one.claim.platform} SDK ships \`${one.claim.documentedAs}\``),
        ),
      edit: editOf(claim, sdk.claim, context),
      identity: [String(entry.code), claim.documentedAs ?? '', sdk.claim.documentedAs ?? ''],
      about: [claim],
    },
  ];
}

/** Letters alike and written in one style: `ITEM_SOLDOUT` for `ITEM_SOLD_OUT`. Another style is how a language spells its members. */
function isOtherSpelling({ documentedAs: a }: Claim, { documentedAs: b }: Claim): boolean {
  if (a === b || a === null || b === null) return false;
  return styleOf(a) === styleOf(b) || (a === b.toUpperCase() && wordsOf(b).length > 1);
}

/** `CQ_AlREADY_EXIST` for `CQ_ALREADY_EXIST`: in no style at all, so no language spells it so. */
function isSlipOfCase({ documentedAs: a }: Claim, { documentedAs: b }: Claim): boolean {
  return a !== null && styleOf(a) === 'other' && a.toUpperCase() === b && styleOf(b) === 'CONSTANT_CASE';
}

/** `CARD_DECLINED` for `PW_CARD_DECLINED`: a page that leaves the prefix out of most names is understood, and no row of it is wrong. */
function leavesOutPrefix({ observation: { names } }: Claim, { documentedAs, source }: Claim): boolean {
  return source.prefix !== '' && names.includes(withoutPrefix(documentedAs ?? '', source.prefix));
}

/** `ACME_NO_LAMP` alone, on a page that gives most of its codes both spellings (`NO_LAMP`, `ACME_NO_LAMP`): it is another platform's. */
function isSecondSpelling({ claim }: CodedClaim, { documentedAs }: Claim, { docs }: PlatformSides): boolean {
  const { file } = claim.source;
  const name = claim.documentedAs ?? '';
  if (documentedAs === null || !name.endsWith(documentedAs) || name === documentedAs) return false;
  const prefix = name.slice(0, -documentedAs.length);
  const rows = [...docs.byCode.values()].flat().filter((row) => row.claim.source.file === file);
  const twice = rows.filter(({ claim: { observation } }) =>
    observation.names.some((one) => observation.names.includes(prefix + one)),
  );
  return twice.length >= FEWEST && twice.length >= MOSTLY * rows.length;
}

/**
 * A page that spells its names as the SDK does is copied into code, and there another name is an error. A page may have words of its
 * own instead: only where it usually says what the SDKs say is a name that none of them has an exception.
 */
function weigh(
  placed: CodedClaim,
  shipped: readonly CodedClaim[],
  sides: PlatformSides,
  context: RuleContext,
): Severity {
  const { claim } = placed;
  const isCode =
    !isShared(claim) && isMost(sides, (page, sdk) => page.observation.names.includes(sdk.documentedAs ?? ''));
  if (isCode) return 'error';
  const relations = shipped.map((one) => compareNames(claim.name, one.claim.name, context.vocabulary).relation);
  if (isInWords(claim) && !relations.includes('different')) return 'info';
  const bare = withoutFailure(claim.name);
  if (isShared(claim) && shipped.some((one) => withoutFailure(one.claim.name) === bare)) return 'info';
  if (relations.some((relation) => relation === 'misspelled')) return 'warning';
  const isNear = relations.some((relation) => relation === 'near' || relation === 'affix');
  if (isNear && !standsAlone(claim, shipped)) return 'info';
  const isHabit = isMost(sides, (page, sdk) => coreLettersOf(page.name) === coreLettersOf(sdk.name));
  return isHabit ? 'warning' : 'info';
}

/** `Lamp not found`: nobody copies it into code. */
function isInWords({ documentedAs }: Claim): boolean {
  return /\s/.test(documentedAs ?? '');
}

/**
 * Several SDKs agree on another name, and a search for it doesn't find the page's: `CLOSE_NORMAL` for `NORMAL_CLOSURE`. It does where the
 * page says more before or behind it (`RequestTimeout`).
 */
function standsAlone(claim: Claim, shipped: readonly CodedClaim[]): boolean {
  const [name, ...others] = new Set(shipped.map((one) => coreLettersOf(one.claim.name)));
  const isAgreed = others.length === 0 && new Set(shipped.map((one) => one.claim.platform)).size > 1;
  return isShared(claim) && isAgreed && name !== undefined && !lettersOf(claim.name).includes(name);
}

/** The page spells its names as they stand in code, and there are enough of them to see that: each language has a style of its own. */
function isCopied(sides: PlatformSides): boolean {
  const { both, alike } = countAlike(sides, (page, sdk) => page.observation.names.includes(sdk.documentedAs ?? ''));
  return both >= FEWEST && alike >= MOSTLY * both;
}

/** From this share of the codes that both name on, the page and the SDK have a habit. */
const MOSTLY = 0.5;
/** With fewer codes in common there is none to be seen, and the page is taken at its word. */
const FEWEST = 4;

function isMost(sides: PlatformSides, areAlike: (page: Claim, sdk: Claim) => boolean): boolean {
  const { both, alike } = countAlike(sides, areAlike);
  return both < FEWEST || alike >= MOSTLY * both;
}

/** Codes that both name, and those of them that they name alike. */
function countAlike({ docs, sdk }: PlatformSides, areAlike: (page: Claim, sdk: Claim) => boolean) {
  const both = [...docs.byCode].flatMap(([code, rows]) => {
    const shipped = sdk.byCode.get(code)?.filter(({ claim }) => claim.name !== null) ?? [];
    const named = rows.filter(({ claim }) => claim.name !== null);
    if (shipped.length === 0 || named.length === 0) return [];
    return [named.some((row) => shipped.some((one) => areAlike(row.claim, one.claim)))];
  });
  return { both: both.length, alike: both.filter(Boolean).length };
}

function editOf(claim: Claim, sdk: Claim, { decided }: RuleContext): Edit {
  return decided.authority?.names === 'docs'
    ? advise(
        `ship \`${claim.documentedAs}\` beside \`${sdk.documentedAs}\` (${place(sdk.location)}): the config lets the pages decide on names`,
      )
    : renameTo(claim, sdk.documentedAs);
}
