/** Pairs of codes that seem to be one thing: the words of their names and what their texts say. */
import { termsInCommon, termsOf } from '../../languages/terms.ts';
import type { Claim, ErrorCode, Text } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import type { RuleContext } from '../rule.ts';
import { findFamilies } from './find-families.ts';

export interface SimilarPair {
  readonly earlier: ErrorCode;
  readonly later: ErrorCode;
  /** The names have the same words; else all words of one are in the other. */
  readonly sameWords: boolean;
  /** A text that both have, null where their texts are only alike. */
  readonly sharedText: string | null;
}

/** Policies whose names no source has. */
const MADE_UP: ReadonlySet<string> = new Set(['distinct', 'unnamed']);
/** From this share on two names have the same words; what is lacking are forms and abbreviations of one word. */
const SAME_WORDS = 0.85;
/** Texts must have this much in common where names are only near. */
const ALIKE = 0.5;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'non', 'no', 'without', 'never']);
/** A word in more names than this doesn't lead to candidates. */
const MOST_POSTINGS = 30;

/** All such pairs of a catalog, each once. */
export function similarPairs(context: RuleContext): SimilarPair[] {
  const { catalog, vocabulary } = context;
  const byStem = new Map<string, ErrorCode[]>();
  const pairs: SimilarPair[] = [];
  const areFamilies = findFamilies(context);
  for (const later of catalog.codes) {
    const stems = new Set(vocabulary.stemsOf(wordsOf(later.name)));
    const candidates = new Set<ErrorCode>();
    for (const stem of stems) {
      const known = byStem.get(stem) ?? [];
      if (known.length <= MOST_POSTINGS) for (const entry of known) candidates.add(entry);
      byStem.set(stem, [...known.slice(-MOST_POSTINGS), later]);
    }
    for (const earlier of candidates) {
      const pair = judgePair(earlier, later, context);
      if (pair !== null && !areFamilies(earlier.name, later.name)) pairs.push(pair);
    }
  }
  return pairs;
}

function judgePair(earlier: ErrorCode, later: ErrorCode, { vocabulary }: RuleContext): SimilarPair | null {
  if (areOpposed(earlier.name, later.name)) return null;
  if (lettersOf(earlier.name) === lettersOf(later.name) || earlier.status !== later.status) return null;
  if ([earlier, later].some((entry) => MADE_UP.has(entry.decisions.get('name')?.policy ?? 'config'))) return null;
  const { relation, share } = compareNames(earlier.name, later.name, vocabulary);
  if (relation !== 'near') return null;
  const likeness = compareTexts(earlier, later);
  const equalWords = share > 0.95;
  const sameWords = share > SAME_WORDS;
  if (likeness === null) return equalWords ? { earlier, later, sameWords, sharedText: null } : null;
  if (likeness.share < ALIKE || (likeness.sharedText === null && differInNumber(earlier.name, later.name))) return null;
  if (!equalWords && distinguishes(earlier, later, likeness, vocabulary)) return null;
  return { earlier, later, sameWords, sharedText: likeness.sharedText };
}

/** A number or a `NOT` that only one of the names has makes them two: `RTC_32000019`, `SESSION_NON_EXISTENT`. */
function areOpposed(a: string, b: string): boolean {
  const telling = (name: string) => wordsOf(name).filter((word) => /\d/.test(word) || NEGATIONS.has(word));
  return telling(a).sort().join(' ') !== telling(b).sort().join(' ');
}

/** `DOCUMENT_REQUIRED` and `DOCUMENTS_REQUIRED`: one and many are told apart on purpose. */
function differInNumber(a: string, b: string): boolean {
  const singular = (name: string) => wordsOf(name).map((word) => word.replace(/s$/, ''));
  return singular(a).join(' ') === singular(b).join(' ');
}

/**
 * A word that only one of the names has is spoken of in that code's texts: then it sets the two apart. Texts in another language
 * than the names speak of it in words of their own, so that any difference between them counts.
 */
function distinguishes(a: ErrorCode, b: ErrorCode, likeness: Likeness, vocabulary: RuleContext['vocabulary']): boolean {
  if (likeness.language !== 'en' && likeness.sharedText === null) return true;
  const [stemsA, stemsB] = [vocabulary.stemsOf(wordsOf(a.name)), vocabulary.stemsOf(wordsOf(b.name))];
  const spoken = (entry: ErrorCode) => new Set(textsOf(entry).flatMap((text) => termsOf(text.value)));
  const own = (stems: readonly string[], other: readonly string[]) => stems.filter((stem) => !other.includes(stem));
  return (
    own(stemsA, stemsB).some((stem) => spoken(a).has(stem)) || own(stemsB, stemsA).some((stem) => spoken(b).has(stem))
  );
}

/** Each wording once: a page and the comment of its SDK often say the same. */
function textsOf(entry: ErrorCode): Text[] {
  const texts = entry.claims.filter(isSound).flatMap((claim) => Object.values(claim.observation.texts));
  return [...new Map(texts.map((text) => [`${text.language} ${text.value}`, text])).values()];
}

function isSound(claim: Claim): boolean {
  return claim.damages.every((damage) => damage.field === 'name');
}

interface Likeness {
  readonly share: number;
  readonly sharedText: string | null;
  readonly language: string | null;
}

/** The best likeness of two texts in one language, null where there are none. */
function compareTexts(a: ErrorCode, b: ErrorCode): Likeness | null {
  let best: Likeness | null = null;
  for (const left of textsOf(a).slice(0, MOST_POSTINGS)) {
    for (const right of textsOf(b).slice(0, MOST_POSTINGS)) {
      if (left.language !== right.language) continue;
      const share = left.value === right.value ? 1 : termsInCommon(left.value, right.value).share;
      if (best === null || share > best.share)
        best = { share, sharedText: left.value === right.value ? left.value : null, language: left.language };
    }
  }
  return best;
}
