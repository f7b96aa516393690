/**
 * How bad another name is where SDKs share one page: each of them ships its own words, and nothing is renamed that ships.
 */
import type { Claim, ErrorCode } from '../../model/index.ts';
import { compareNames, coreLettersOf, coreWordsOf } from '../../names/compare.ts';
import { editsBetween, isAbbreviation, isInflection } from '../../names/spelling.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import { isShared, nameLocation, place, type RuleContext, related } from '../rule.ts';
import { saysNoError } from '../shared/no-error.ts';
import { isUnknownCode } from '../shared/unknown-code.ts';
import { withoutFailure, wordsWithoutFailure } from '../shared/without-failure.ts';
import { type Judgement, saysWords, standsElsewhere } from './judgement.ts';

/** Only what stands alone against the page and the others is more than worth knowing, and only the name of another code is wrong. */
export function weighBesidePage(claim: Claim, winner: Claim, entry: ErrorCode, context: RuleContext): Judgement {
  const comparison = compareNames(claim.name, entry.name, context.vocabulary);
  const [other] = standsElsewhere(claim, entry, context).filter(
    (one) =>
      !isShared(one.claim) &&
      !context.numberApart(one.claim.platform, claim.platform) &&
      // In two enums of one file a name is two, `Server.DECODE` and `Client.DECODE`.
      !(one.claim.source === claim.source && one.claim.observation.table !== claim.observation.table),
  );
  if (other !== undefined && comparison.relation !== 'near' && comparison.relation !== 'affix') {
    const why = `\`${other.claim.documentedAs}\` is the name of ${String(other.entry.code)} on ${other.claim.platform} (${place(other.claim.location)}), so one name stands for two errors`;
    return {
      severity: 'error',
      why,
      related: [related(nameLocation(other.claim), `the name of ${String(other.entry.code)}`)],
      repaired: null,
    };
  }
  if (isUnknownCode(entry.code, claim.documentedAs))
    return { severity: 'info', why: 'two names for what is not known', related: [], repaired: null };
  if ([claim.name, entry.name].every((name) => saysNoError(wordsOf(name))))
    return { severity: 'info', why: 'two names for what is no error', related: [], repaired: null };
  // What an SDK sends is the code that the page names; what its constant is called is its own matter.
  if (entry.code === winner.documentedAs)
    return { severity: 'info', why: 'what is sent is the same', related: [], repaired: null };
  if (isShortened(claim.name, entry.name))
    return { severity: 'info', why: 'one of the two is the other in short', related: [], repaired: null };
  if (isOneLetterApart(claim.name, entry.name))
    return {
      severity: 'warning',
      why: 'the two are one letter apart: easy to confuse when written from memory',
      related: [],
      repaired: null,
    };
  const { relation } = compareNames(withoutModals(claim.name), withoutModals(entry.name), context.vocabulary);
  const isReplaced =
    (relation === 'related' || relation === 'different' || comparison.relation === 'misspelled') &&
    withoutFailure(claim.name) !== withoutFailure(entry.name);
  const likeness = context.likenessOf(claim.platform, winner.platform);
  const isAlone = standsAlone(claim, entry);
  if (isAlone && isAnotherThing(claim, winner, entry, context))
    return { severity: 'warning', why: STRANGE, related: [], repaired: null };
  const isUnusual =
    (isReplaced && likeness !== 'unlike') ||
    (likeness === 'nearly always' && comparison.relation === 'near' && isReworded(claim, entry, context));
  const isException = isUnusual && (isAlone || likeness === 'nearly always');
  const why = isException ? (isAlone ? ALONE : UNUSUAL) : 'two wordings of one thing';
  return { severity: isException ? 'warning' : 'info', why, related: [], repaired: null };
}

const ALONE = "all others agree, and a search for their name doesn't find this one";
const STRANGE = 'all others agree, and the two share no meaning, so this one may stand for another error';
const UNUSUAL = "the two name nearly all other codes alike, and a search for one of the names doesn't find the other";

/** `CAN_ONLY_BE_CREATED` and `MUST_BE_CREATED` forbid the same. */
function withoutModals(name: string | null): string {
  return wordsOf(name)
    .filter((word) => !/^(?:must|can|may|only)$/.test(word))
    .join('_');
}

/** Not the same telling words: one more, one less or another. A name that is the code itself is a matter of its SDK. */
function isReworded({ name }: Claim, entry: ErrorCode, { vocabulary }: RuleContext): boolean {
  const stemsOf = (one: string | null) => vocabulary.stemsOf(wordsWithoutFailure(one)).toSorted().join();
  return lettersOf(String(entry.code)) !== lettersOf(name) && stemsOf(name) !== stemsOf(entry.name);
}

/** Words of one are beginnings of the other's (`CERT`, `CERTIFICATE`), or it has their first letters (`EOF`, `END_OF_FILE`). */
function isShortened(a: string | null, b: string): boolean {
  const [one, other] = [coreWordsOf(a), coreWordsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 && long.length > 2) return short[0] === long.map((word) => word.charAt(0)).join('');
  const isAlike = (word: string, at: number) => word === other[at] || isAbbreviation(word, other[at] ?? '');
  return one.length === other.length && one.join() !== other.join() && one.every(isAlike);
}

/** Letters that a word must have for it alone to be the other with a slip of the pen: `CANCELED` and `CANCELLED`. */
const LONG = 6;

/** One word of the two is written in two ways, and neither is another form of the other: `TO_SMALL` and `TOO_SMALL`. */
function isOneLetterApart(a: string | null, b: string): boolean {
  const [one, other] = [coreWordsOf(a), coreWordsOf(b)];
  const pairs = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  const [pair] = pairs;
  if (one.length !== other.length || pairs.length !== 1 || pair === undefined) return false;
  if (one.length < 2 && pair.some((word) => word.length < LONG)) return false;
  return /^\p{L}+$/u.test(pair.join('')) && editsBetween(...pair) === 1 && !isInflection(...pair);
}

/** Letters of a word that tells, wherever it stands in a name that is written without boundaries: `TARSSERVERNOFUNCERR`. */
const TELLING = 4;

/** A page and the others have one name, and neither the words nor the texts of this one have anything to do with it. */
function isAnotherThing(claim: Claim, winner: Claim, { claims, name }: ErrorCode, context: RuleContext): boolean {
  const isOnPage = claims.some(
    (one) => one.origin === 'docs' && coreLettersOf(one.name) === coreLettersOf(name) && one.name !== null,
  );
  const [one, other] = [wordsWithoutFailure(claim.name), wordsWithoutFailure(name)];
  if (!isOnPage || saysWords(claim, other, context) || saysWords(winner, one, context)) return false;
  const isWithin = (words: readonly string[], whole: readonly string[]) =>
    words.some((word) => word.length >= TELLING && whole.join('').includes(word));
  if (one.length === 0 || other.length === 0 || isWithin(one, other) || isWithin(other, one)) return false;
  return compareNames(one.join('_'), other.join('_'), context.vocabulary).relation === 'different';
}

/** No other platform has the name, and two or more have the one that won. */
function standsAlone(claim: Claim, { claims, name }: ErrorCode): boolean {
  const others = claims.filter((one) => one.platform !== claim.platform && one.name !== null);
  const naming = (letters: string) =>
    new Set(others.filter((one) => coreLettersOf(one.name) === letters).map(({ platform }) => platform)).size;
  return naming(coreLettersOf(claim.name)) === 0 && naming(coreLettersOf(name)) >= 2;
}
