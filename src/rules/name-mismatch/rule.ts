import type { Claim, Edit, ErrorCode, FindingDraft } from '../../model/index.ts';
import { type Comparison, compareNames, coreWordsOf } from '../../names/compare.ts';
import { lettersOf, withoutPrefix, wordsOf } from '../../names/words.ts';
import {
  advise,
  isContested,
  isShared,
  nameLocation,
  place,
  type Rule,
  type RuleContext,
  related,
  renameTo,
} from '../rule.ts';
import { isCounted } from '../shared/counted-code.ts';
import { nameSides } from '../shared/name-sides.ts';
import { findSpellings } from './find-spellings.ts';
import { findUnlikeTexts } from './find-unlike-texts.ts';
import { type Judgement, speaksOf, standsElsewhere } from './judgement.ts';
import { weighBesidePage } from './weigh-beside-page.ts';

export const rule: Rule = {
  id: 'name-mismatch',
  description: 'Two sources name one code differently, or describe it so where it has no name',
  severity: 'warning',
  category: 'across documents',
  fixable: true,
  judge: (context) => [
    ...context.catalog.codes.flatMap((entry) => judgeEntry(entry, context)),
    ...findSpellings(context),
    ...findUnlikeTexts(context),
  ],
};

/** A decision of the config settles two wordings; what is provably wrong on a page stays wrong. */
function judgeEntry(entry: ErrorCode, context: RuleContext): FindingDraft[] {
  if (context.holdsTwo(entry)) return [];
  // A row that gives the code itself has no name: `LAMP-0002` is no other word for `NO_LAMP`.
  const isNameless = (claim: Claim) => claim.documentedAs === entry.code && isCounted(claim);
  const claims = entry.claims.filter((claim) => !context.isStrange(claim) && !isNameless(claim));
  const namers = claims.filter((claim) => lettersOf(claim.name) === lettersOf(entry.name));
  const [winner] = namers;
  if (winner === undefined) return [];
  const names = new Set(namers.flatMap(bareNames));
  const isSettled = entry.decisions.get('name')?.policy === 'config';
  return claims
    .filter((claim) => !isShared(claim) && isComparable(claim, entry, context) && !standTogether(claim, winner))
    .filter((claim) => !entry.claims.some(({ platform }) => context.numberApart(claim.platform, platform)))
    .filter((claim) => !areAliases(claim, winner, entry))
    .filter((claim) => !bareNames(claim).some((name) => names.has(name)))
    .map((claim) => judgeClaim(claim, winner, entry, context))
    .filter(({ severity }) => severity === 'error' || !isSettled);
}

/**
 * Names that speak for their platform and that no other rule reports: damaged ones, and those that differ from their own
 * platform's SDK (`sdk-name-mismatch`), have their own findings.
 */
function isComparable(claim: Claim, entry: ErrorCode, { speaks }: RuleContext): boolean {
  if (claim.name === null || !(speaks(claim) || (claim.origin === 'docs' && claim.joinedBy === 'code'))) return false;
  if (claim.damages.some((damage) => damage.field === 'name' && !isContested(damage))) return false;
  const own = entry.claims.filter(
    (other) => other.platform === claim.platform && other.origin === 'sdk' && other !== claim,
  );
  return own.length === 0 || own.some((other) => lettersOf(other.name) === lettersOf(claim.name));
}

/** Two rows of one page for one code are `duplicate-code`. */
function standTogether(a: Claim, b: Claim): boolean {
  return a.source.file === b.source.file && a.platform === b.platform;
}

/**
 * The SDK of their platform ships both names for the code, and each of them compiles: one source has them as aliases, or two
 * have them in two families (`CURLE_…`, `CURLM_…`).
 */
function areAliases(a: Claim, b: Claim, { claims }: ErrorCode): boolean {
  const shipping = ({ name }: Claim) =>
    claims.filter((one) => one.origin === 'sdk' && one.name !== null && lettersOf(one.name) === lettersOf(name));
  if (a.platform !== b.platform || shipping(a).length === 0) return false;
  const files = new Set(shipping(a).map(({ source }) => source.file));
  const [word, other] = [a, b].map(({ documentedAs }) => wordsOf(documentedAs)[0]);
  return shipping(b).some(({ source }) => files.has(source.file) || word !== other);
}

/** All names of a claim's row (`A / B` gives two), comparable. */
function bareNames({ source, observation, name: own }: Claim): string[] {
  return [own ?? '', ...observation.names.map((name) => withoutPrefix(name, source.prefix))].map(lettersOf);
}

function judgeClaim(claim: Claim, winner: Claim, entry: ErrorCode, context: RuleContext): FindingDraft {
  const judgement = weigh(claim, winner, entry, context);
  const sides = nameSides(claim, winner);
  return {
    severity: judgement.severity,
    message: `${sides.own} names ${String(entry.code)} \`${claim.documentedAs}\`, ${sides.other} \`${winner.documentedAs}\` (${place(winner.location)}): ${judgement.why}`,
    code: entry.code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(winner), `\`${winner.documentedAs}\` on ${sides.other}`), ...judgement.related],
    edit: judgement.repaired === null ? settle(claim, winner, entry, context) : renameTo(claim, judgement.repaired),
    identity: [String(entry.code), claim.documentedAs ?? '', entry.name],
    about: [claim],
  };
}

/** What ships is never renamed; who decides on one name for all says so in the config. */
function settle(claim: Claim, winner: Claim, { code, name }: ErrorCode, { isBesideSharedPage }: RuleContext): Edit {
  const decision = 'decide the name in the config';
  const entries = [{ key: 'decisions', code, name }] as const;
  if (claim.origin === 'sdk' && isBesideSharedPage(claim.platform))
    return advise(
      `offer the name of the others beside \`${claim.documentedAs}\` in a later version (apps that use it must compile), or ${decision}`,
      entries,
    );
  const first =
    claim.platform === winner.platform
      ? 'use the name that the SDK ships in both places, or'
      : 'use one wording on both platforms, or, where both SDKs ship their own,';
  return advise(`${first} ${decision}`, entries);
}

/** Severity follows the evidence: an error needs proof that one of the two names something else. */
function weigh(claim: Claim, winner: Claim, entry: ErrorCode, context: RuleContext): Judgement {
  const contradiction = claim.damages.find(isContested);
  if (contradiction !== undefined) {
    return { severity: 'error', why: contradiction.because, related: [], repaired: contradiction.repaired };
  }
  const comparison = compareNames(claim.name, entry.name, context.vocabulary);
  if (claim.origin === 'sdk' && context.isBesideSharedPage(claim.platform))
    return weighBesidePage(claim, winner, entry, context);
  const isAffix = comparison.relation === 'affix' && !isReordered(claim.name, entry.name);
  if (isAffix || differByVendor(claim, winner)) {
    const what = isAffix ? 'an affix' : "the vendor's prefix";
    return { severity: 'info', why: `the two differ by ${what} only`, related: [], repaired: null };
  }
  if (comparison.relation !== 'near') {
    const elsewhere = [
      ...standsElsewhere(claim, entry, context),
      ...(comparison.relation === 'different' ? standsElsewhere(winner, entry, context) : []),
    ];
    const [other] = elsewhere;
    if (other !== undefined) {
      const why = `\`${other.claim.documentedAs}\` is the name of ${String(other.entry.code)} (${place(other.claim.location)}), so one of the two rows is wrong`;
      return {
        severity: 'error',
        why,
        related: [related(nameLocation(other.claim), `the name of ${String(other.entry.code)}`)],
        repaired: null,
      };
    }
  }
  return { ...weighWords(comparison, claim, winner, context), related: [], repaired: null };
}

/** The same words in another order, but for those that say that it is an error. */
function isReordered(a: string | null, b: string): boolean {
  const [one, other] = [coreWordsOf(a), coreWordsOf(b)];
  return one.join() !== other.join() && one.toSorted().join() === other.toSorted().join();
}

/** `XY_NO_ERROR` beside `XYErrorNoError`: the one page has the prefix on some of its names alone. */
function differByVendor(a: Claim, b: Claim): boolean {
  const bare = ({ name }: Claim, { source }: Claim) => {
    const [first, ...rest] = wordsOf(name);
    const [vendor] = wordsOf(source.prefix);
    return first === vendor && rest.length > 0 ? rest.join('') : lettersOf(name);
  };
  return bare(a, b) === bare(b, a);
}

function weighWords(
  { relation }: Comparison,
  claim: Claim,
  winner: Claim,
  context: RuleContext,
): Pick<Judgement, 'severity' | 'why'> {
  if (relation !== 'different') {
    const consequence =
      claim.platform === winner.platform
        ? `code with the one that ${claim.platform} does not ship does not compile`
        : "a search for one of them doesn't find the other";
    return { severity: 'warning', why: `two wordings of one thing, and ${consequence}` };
  }
  if (speaksOf(claim, winner, context) || speaksOf(winner, claim, context)) {
    return { severity: 'warning', why: 'the names share no word, though their texts speak of the same thing' };
  }
  if (sharesWord(claim, winner, context)) {
    return { severity: 'warning', why: 'the names have little in common, so they may stand for different errors' };
  }
  return { severity: 'error', why: 'the two share no meaning, so they document different errors under one code' };
}

function sharesWord(a: Claim, b: Claim, { vocabulary }: RuleContext): boolean {
  const stems = new Set(vocabulary.stemsOf(wordsOf(a.name)));
  return vocabulary.stemsOf(wordsOf(b.name)).some((stem) => stems.has(stem));
}
