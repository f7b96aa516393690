/** One name at different codes on two platforms, or in two languages of one: a code was renumbered, or a digit slipped. */
import { latinWordsOf } from '../../languages/terms.ts';
import type { Claim, Code, ErrorCode, FindingDraft, Observation } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  type CodedClaim,
  isShared,
  type PlacedClaim,
  place,
  type Rule,
  type RuleContext,
  related,
} from '../rule.ts';
import { enumOf } from '../shared/clashing-enums.ts';
import { enumsApart } from '../shared/enums-apart.ts';
import { areTranslations, nameSides } from '../shared/name-sides.ts';
import { wordsWithoutFailure } from '../shared/without-failure.ts';
import { describeStrangers } from './describe-strangers.ts';
import { findCopiedStrings } from './find-copied-strings.ts';
import { describeClashes, describeNumberings } from './find-numberings.ts';
import { findShifted } from './find-shifted.ts';
import { findSlips } from './find-slips.ts';
import { findWireSpellings } from './find-wire-spellings.ts';
import { areSpellings, findConventions } from './own-spellings.ts';

export const rule: Rule = {
  id: 'code-mismatch',
  description: 'Two platforms or languages give one name different codes',
  severity: 'error',
  category: 'across documents',
  // A name at another number is one fault, whatever else is not found there.
  supersedes: ['name-mismatch', 'undocumented-code', 'phantom-code', 'misspelled-name', 'sdk-name-mismatch'],
  judge: (context) => {
    const haveConventions = findConventions(context);
    const paired = new Set(
      context.platformsWithSdk.flatMap(({ docs }) => [...docs.byCode.values()].flat()).map(({ claim }) => claim),
    );
    const apart = new Set(context.platformsWithSdk.flatMap((sides) => [...enumsApart(sides)]));
    const isApart = (one: Claim, other: Claim) =>
      one.origin === 'sdk' && other.origin === 'docs' && apart.has(enumOf(one));
    const groups = [...context.byName.values()].map((placed) => {
      const numbered = placed.filter(
        ({ claim }) => isComparable(claim, context) && (!isShared(claim) || paired.has(claim)),
      );
      if (new Set(numbered.map(({ entry }) => entry)).size < 2 || isRepeated(numbered)) return { numbered, pairs: [] };
      const pairs = numbered.flatMap((one) => {
        const other = findOther(one, numbered, context);
        if (other === null || context.numberApart(one.claim.platform, other.claim.platform)) return [];
        if (isApart(one.claim, other.claim) || isApart(other.claim, one.claim)) return [];
        const isFamily = isOfOtherFamily(one, other, context) || isOfOtherFamily(other, one, context);
        if (isFamily && !areSpelt(one, other)) return [];
        const isConvention = areSpelt(one, other) && haveConventions(one.claim.platform, other.claim.platform);
        return isConvention ? [] : [{ one, other }];
      });
      return { numbered, pairs };
    });
    const found = groups.flatMap(({ numbered, pairs }) => {
      const odd = pairs.map(({ one, other }) => (areSpelt(one, other) ? describeSpelling : describe)(one, other));
      return numbered.some(({ claim }) => isShared(claim)) ? together(odd, numbered) : odd;
    });
    const moved = groups.flatMap(({ pairs }) => pairs).filter(({ one, other }) => !areSpelt(one, other));
    const said = [...describeNumberings(context), ...describeClashes(context), ...describeStrangers(context)];
    const strings = [...findCopiedStrings(context), ...findSlips(context), ...findWireSpellings(context)];
    return [...said, ...found, ...findShifted(moved, context), ...strings];
  },
};

/** Beside a shared page, one finding says which sides stand alone with their number. */
function together(odd: readonly FindingDraft[], numbered: readonly CodedClaim[]): FindingDraft[] {
  const [first, ...others] = odd;
  if (first === undefined) return [];
  const more = others.map(({ location, message }) => related(location, message));
  const about = odd.flatMap((draft) => draft.about ?? []);
  return [{ ...first, related: [...first.related, ...more], about: [...about, ...numbered.map(({ claim }) => claim)] }];
}

function areSpelt(one: CodedClaim, other: CodedClaim): boolean {
  return areSpellings(one.entry.code, other.entry.code);
}

function isComparable(claim: Claim, { speaks }: RuleContext): boolean {
  return speaks(claim) && claim.joinedBy === 'code';
}

/** One page gives the name to several codes: then it says nothing of their numbers, and `duplicate-name` reports it. */
function isRepeated(same: readonly CodedClaim[]): boolean {
  const codes = new Map<string, Set<unknown>>();
  for (const { claim, entry } of same) {
    const file = codes.get(claim.source.file) ?? new Set();
    codes.set(claim.source.file, file.add(entry));
  }
  return [...codes.values()].some(({ size }) => size >= SHARED);
}

/** Two rows may be a slip, three are a class of errors. */
const SHARED = 3;

/**
 * The claim that stands alone with its code is the odd one out; between two of equal standing it is the one whose platform
 * comes later in the order of precedence. Its own platform must not have the other code under any name: then the name, not
 * the number, is in question, and `name-mismatch` says so.
 */
function findOther({ claim, entry }: CodedClaim, same: readonly CodedClaim[], context: RuleContext): CodedClaim | null {
  const agreeing = same.filter((other) => other.entry === entry);
  const others = same.filter(
    (other) =>
      other.entry !== entry &&
      isOtherSide(other.claim, claim) &&
      // Who has the right spelling beside a wrong one has the wrong one all the same.
      (areSpelt({ claim, entry }, other) || !isThereToo(claim, other, same)) &&
      !(areTranslations(other.claim, claim) && agreeing.some((one) => one.claim.locale === other.claim.locale)),
  );
  const elsewhere =
    others.find((other) => standing(other, same) > standing({ claim, entry }, same)) ??
    others.find(
      (other) => standing(other, same) === standing({ claim, entry }, same) && precedes(other.claim, claim, context),
    );
  if (elsewhere === undefined) return null;
  const isName =
    hasSideOf(claim, elsewhere.entry, elsewhere.claim, context) &&
    (hasSideOf(elsewhere.claim, entry, claim, context) || isNamedThere(claim, elsewhere.entry));
  return isName ? null : elsewhere;
}

/**
 * The platform has the other's number under a longer name, and a page says at it what the longer name says more: `LIGHTNING_ERROR` is
 * its `LIGHTNING_PAYMENT_FAILED` ("Lightning payment failed"), and its own `LIGHTNING_ERROR` is another thing.
 */
function isNamedThere({ name, platform }: Claim, { claims }: ErrorCode): boolean {
  const words = new Set(wordsWithoutFailure(name));
  const texts = claims.filter(({ origin }) => origin === 'docs').flatMap(({ observation }) => textsOf(observation));
  const said = new Set(texts.flatMap(latinWordsOf));
  return claims.some((one) => {
    const longer = one.platform === platform && one.joinedBy === 'code' ? wordsWithoutFailure(one.name) : [];
    const more = longer.filter((word) => !words.has(word));
    return more.length > 0 && longer.length - more.length === words.size && more.some((word) => said.has(word));
  });
}

function textsOf({ name, texts }: Observation): string[] {
  return [name ?? '', ...Object.values(texts).map(({ value }) => value)];
}

/** Codes that a table or an enum must have to be judged by, so that having none of them says something. */
const FAMILY = 4;

/**
 * The other's platform has the number in another enum, so that this enum is not what the two are about; or it has no other code of the
 * table or enum in which the name stands here: two things may be called `Unauthorized`.
 */
function isOfOtherFamily(one: CodedClaim, other: CodedClaim, { claimsOf }: RuleContext): boolean {
  const { platform, origin, observation } = one.claim;
  if (origin === 'sdk' && other.claim.origin === 'docs') {
    const there = other.entry.claims.filter((claim) => claim.origin === 'sdk' && claim.platform === platform);
    const enums = new Set(there.map((claim) => claim.observation.enum));
    if (enums.size > 0 && !enums.has(observation.enum)) return true;
  }
  if (!isShared(other.claim)) return false;
  const { table } = other.claim.observation;
  const rows = (claimsOf.get(other.claim.source.file) ?? []).filter(({ claim }) => claim.observation.table === table);
  const has = (placed: PlacedClaim) =>
    placed.entry?.claims.some((claim) => claim.platform === platform && claim.origin === 'sdk') === true;
  return rows.length >= FAMILY && !rows.some(has);
}

/** The source has the name at the other's number as well: it is given twice, which `duplicate-name` reports. */
function isThereToo({ source }: Claim, { entry }: CodedClaim, same: readonly CodedClaim[]): boolean {
  return same.some((one) => one.entry === entry && one.claim.source.file === source.file);
}

function describe(one: CodedClaim, other: CodedClaim): FindingDraft {
  const sides = nameSides(one.claim, other.claim);
  const isOneSdk = one.claim.platform === other.claim.platform;
  const why = areSameBits(one.entry.code, other.entry.code)
    ? 'the same 32 bits, once signed and once unsigned, so a comparison of the two fails'
    : isOneSdk
      ? `${one.claim.platform} returns one of the two, so code that handles the other misses the error`
      : 'code that handles one of the numbers misses the error on the other platform';
  const message = `${sides.own} gives \`${one.claim.documentedAs}\` the code ${String(one.entry.code)}, ${sides.other} ${String(other.entry.code)} (${place(other.claim.location)}): ${why}`;
  return draft(
    one,
    other,
    message,
    isOneSdk ? '' : '; where both SDKs really ship their own number, suppress this finding with that reason',
  );
}

/** `0x80070005` and `-2147024891` */
function areSameBits(a: Code, b: Code): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) === 2 ** 32 && a >> 0 === b >> 0;
}

function describeSpelling(one: CodedClaim, other: CodedClaim): FindingDraft {
  const sides = nameSides(one.claim, other.claim);
  const message = `${sides.own} spells the code ${String(one.entry.code)}, ${sides.other} ${String(other.entry.code)} (${place(other.claim.location)}): strings are compared letter by letter, so code that handles one of them misses the other`;
  return draft(
    one,
    other,
    message,
    '; where both SDKs really ship their own spelling, suppress this finding with that reason',
  );
}

function draft(one: CodedClaim, other: CodedClaim, message: string, otherwise: string): FindingDraft {
  const [code, right] = [String(one.entry.code), String(other.entry.code)];
  return {
    message,
    code: one.entry.code,
    name: one.claim.documentedAs,
    location: one.claim.location,
    related: [related(other.claim.location, `${right} on ${nameSides(one.claim, other.claim).other}`)],
    edit: advise(`use ${right} here, or correct ${place(other.claim.location)}${otherwise}`),
    identity: [lettersOf(one.claim.name), code, right],
    // Where no page is concerned, that none documents the code is another fault.
    about: [one, other].some(({ claim }) => claim.origin === 'docs') ? [one.claim, one.entry] : [one.claim],
  };
}

/** How many platforms give the name this code, and then how many have the code at all. */
function standing({ entry }: CodedClaim, same: readonly CodedClaim[]): number {
  const naming = new Set(same.filter((other) => other.entry === entry).map(({ claim }) => claim.platform)).size;
  const having = new Set(entry.claims.map((claim) => claim.platform)).size;
  return naming + having / (having + 1);
}

function isOtherSide(a: Claim, b: Claim): boolean {
  return a.platform !== b.platform || areTranslations(a, b);
}

/** The pages that a claim stands on, told apart from the other's, have the code too. */
function hasSideOf(claim: Claim, entry: ErrorCode, other: Claim, context: RuleContext): boolean {
  const byLanguage = claim.platform === other.platform;
  return entry.claims.some(
    (one) =>
      one.platform === claim.platform && (!byLanguage || one.locale === claim.locale) && isComparable(one, context),
  );
}

/** By the precedence of platforms, and of languages within one. */
function precedes(a: Claim, b: Claim, { catalog: { platforms, locales } }: RuleContext): boolean {
  const rank = ({ platform }: Claim) => platforms.indexOf(platform);
  const order = ({ locale }: Claim) => locales.indexOf(locale ?? '');
  return rank(a) < rank(b) || (rank(a) === rank(b) && order(a) < order(b));
}
