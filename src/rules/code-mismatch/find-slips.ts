/**
 * String codes a slip apart: a page has one that no SDK of its ships, an SDK one that the page lacks, and the two differ in one letter, in
 * case or in separators, while nearly all others are the same (`WLS05070`, `WLT05070`). Digits are what tells codes apart.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Damage, FindingDraft } from '../../model/index.ts';
import { isSwap } from '../../names/spelling.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import { advise, type CodedClaim, type PlatformSides, place, type RuleContext, related, sdkOf } from '../rule.ts';

/** Codes that both sides must have to show that they mean the same, and the share of the shorter list that these must be. */
const FEWEST = 5;
const NEARLY_ALL = 0.8;
/** Shorter words are letters by which codes are told apart (`PLAN_A`, `PLAN_B`). */
const SHORTEST_WORD = 3;

/** Damages of a name that leave it to be compared: a string code may be no words at all, and contradict its text. */
const SLIPS: ReadonlySet<Damage['kind']> = new Set(['misspelled', 'contradicted']);

interface Slip {
  readonly page: readonly CodedClaim[];
  readonly sdk: readonly CodedClaim[];
}

export function findSlips(context: RuleContext): FindingDraft[] {
  const strings = context.catalog.codes.flatMap(({ code }) => (typeof code === 'string' ? code : []));
  const inCodes = groupBy(
    strings.flatMap((code) => [...new Set(wordsOf(code))]),
    (word) => word,
  );
  const isKnown = (word: string | undefined) => (inCodes.get(word ?? '')?.length ?? 0) > 1;
  const pairs = context.platformsWithSdk.flatMap((sides) => {
    const isSure = areAlike(sides);
    return findPairs(sides, context).map((slip) => ({ ...slip, isSure }));
  });
  // What is a slip beside one SDK is one beside another that has few names in common with its page.
  const sure = new Set(pairs.filter(({ isSure }) => isSure).map(keyOf));
  return pairs
    .filter((slip) => sure.has(keyOf(slip)))
    .flatMap(({ page, sdk }) => {
      const [written, shipped] = differingWords(codeOf(page), codeOf(sdk));
      if (isKnown(written) && isKnown(shipped)) return [];
      const isSdkOdd = isKnown(written) && !isKnown(shipped);
      return isSdkOdd ? describeShipped(sdk, page) : page.map((row) => describeWritten(row, sdk));
    });
}

function keyOf({ page, sdk }: Slip): string {
  return `${codeOf(page)}\n${codeOf(sdk)}`;
}

/** Nearly all codes of the page and the SDK are the same. */
function areAlike({ docs, sdk }: PlatformSides): boolean {
  const both = [...docs.byCode.keys()].filter((code) => sdk.byCode.has(code)).length;
  return both >= FEWEST && both >= NEARLY_ALL * Math.min(docs.byCode.size, sdk.byCode.size);
}

/** Codes of one side alone, each with the only one of the other side that is like it. */
function findPairs({ docs, sdk, platforms }: PlatformSides, { isAbsent }: RuleContext): Slip[] {
  const alone = (own: PlatformSides['docs'], other: PlatformSides['docs'], from: 'docs' | 'sdk') =>
    [...own.byCode].filter(
      ([code, placed]) =>
        !other.byCode.has(code) && placed.every(isSound) && !platforms.some((one) => isAbsent(one, from, code)),
    );
  const [written, shipped] = [alone(docs, sdk, 'sdk'), alone(sdk, docs, 'docs')];
  return written.flatMap(([code, page]) => {
    const [only, ...more] = shipped.filter(([other]) => isSlip(code, other));
    if (only === undefined || more.length > 0) return [];
    const [others, placed] = only;
    return written.some(([one]) => one !== code && isSlip(one, others)) ? [] : [{ page, sdk: placed }];
  });
}

/** A string, and no damage of its name that is anything else than a slip. */
function isSound({ claim, entry }: CodedClaim): boolean {
  return (
    typeof entry.code === 'string' &&
    claim.observation.deprecated === null &&
    claim.damages.every(({ field, kind }) => field !== 'name' || SLIPS.has(kind))
  );
}

/** @example isSlip('MSDKWLS05070', 'MSDKWLT05070') // true */
function isSlip(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b)) return true;
  const [one, other] = differingWords(a, b);
  return one !== undefined && other !== undefined && Math.min(one.length, other.length) >= SHORTEST_WORD;
}

/** The one word of each in which two codes differ, by a letter of it. */
function differingWords(a: string, b: string): readonly [] | readonly [string, string] {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : at));
  const [at = -1] = differing;
  const [one, other] = [words[at], others[at]];
  if (words.length !== others.length || differing.length !== 1 || one === undefined || other === undefined) return [];
  if (!isLetterApart(one, other) || a.length - one.length !== b.length - other.length) return [];
  return [one, other];
}

function isLetterApart(a: string, b: string): boolean {
  if (!/^\p{L}+$/u.test(a + b)) return false;
  if (isSwap(a, b)) return true;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [rest, other] = [a.slice(at), b.slice(at)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

function codeOf([first]: readonly CodedClaim[]): string {
  return String(first?.entry.code);
}

const HARM = 'strings are compared letter by letter, so code that follows the page misses the error';

function describeWritten(row: CodedClaim, sdk: readonly CodedClaim[]): FindingDraft {
  const [code, right] = [codeOf([row]), codeOf(sdk)];
  const [shipped] = sdk;
  return {
    message: `the page writes the code ${code} where ${haveIt(sdk, right)}${shipped === undefined ? '' : ` (${place(shipped.claim.location)})`}: ${HARM}`,
    code,
    name: row.claim.documentedAs,
    location: row.claim.location,
    related: shippedBy(sdk, right),
    edit: advise(`write ${right} here; where both are codes, add a row for ${right}`),
    identity: ['slip', code, right],
    about: subjectsOf([row], sdk),
  };
}

/** One finding, however many SDKs have it. */
function describeShipped(sdk: readonly CodedClaim[], page: readonly CodedClaim[]): FindingDraft[] {
  const [first] = sdk;
  const [row] = page;
  if (first === undefined || row === undefined) return [];
  const [code, right] = [codeOf(sdk), codeOf(page)];
  return [
    {
      message: `${haveIt(sdk, code)} where the page writes ${right} (${place(row.claim.location)}): ${HARM}`,
      code,
      name: first.claim.documentedAs,
      location: first.claim.location,
      related: [related(row.claim.location, `${right} on the page`), ...shippedBy(sdk.slice(1), code)],
      edit: advise(`use ${right} here, or write ${code} at ${place(row.claim.location)} where apps rely on it`),
      identity: ['slip', code, right],
      about: subjectsOf(page, sdk),
    },
  ];
}

/** What else could be said of the two: a row that no SDK has, a code that no page has, a word that is misspelled. */
function subjectsOf(page: readonly CodedClaim[], sdk: readonly CodedClaim[]): FindingDraft['about'] {
  const claims = [...page, ...sdk].map(({ claim }) => claim);
  return [...claims, ...sdk.map(({ entry }) => entry), ...claims.flatMap(({ damages }) => damages)];
}

/** @example haveIt([android, ios], 'WLT05070') // 'the SDKs of android and ios ship WLT05070' */
function haveIt(sdk: readonly CodedClaim[], code: string): string {
  const platforms = [...new Set(sdk.map(({ claim }) => claim.platform))];
  return `${sdkOf(platforms)} ${platforms.length === 1 ? 'ships' : 'ship'} ${code}`;
}

function shippedBy(sdk: readonly CodedClaim[], code: string) {
  return sdk.map(({ claim }) => related(claim.location, `${code} in the ${claim.platform} SDK`));
}
