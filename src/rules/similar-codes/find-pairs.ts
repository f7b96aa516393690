/** Pairs of codes that seem to be one thing: the words of their names and what their texts say. */
import { termsInCommon, termsOf } from '../../languages/terms.ts';
import type { Claim, ErrorCode, Text } from '../../model/index.ts';
import { compareParts, type NameParts, partsOf } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import type { RuleContext } from '../rule.ts';
import { findFamilies } from './find-families.ts';

export interface SimilarPair {
  readonly earlier: ErrorCode;
  readonly later: ErrorCode;
  /** The names have the same words; else all words of one are in the other. */
  readonly sameWords: boolean;
  /** A text that both have, null where their texts are only alike or can't be compared. */
  readonly sharedText: string | null;
  /** Texts of the two, in one language, were compared. */
  readonly areCompared: boolean;
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

/** A code whose name is taken apart once, with however many others it is compared. */
interface Named {
  readonly entry: ErrorCode;
  readonly parts: NameParts;
  /** Numbers and negations of the name: one that only one of two names has makes them two (`RTC_32000019`, `SESSION_NON_EXISTENT`). */
  readonly opposing: string;
}

/** All such pairs of a catalog, each once. */
export function similarPairs(context: RuleContext): SimilarPair[] {
  const { catalog, vocabulary } = context;
  const byStem = new Map<string, Named[]>();
  const pairs: SimilarPair[] = [];
  const areFamilies = findFamilies(context);
  for (const entry of catalog.codes) {
    const later = takeApart(entry, vocabulary);
    const candidates = new Set<Named>();
    for (const stem of new Set(later.parts.stems)) {
      const known = byStem.get(stem) ?? [];
      if (known.length <= MOST_POSTINGS) for (const earlier of known) candidates.add(earlier);
      byStem.set(stem, [...known.slice(-MOST_POSTINGS), later]);
    }
    for (const earlier of candidates) {
      const pair = judgePair(earlier, later, vocabulary);
      if (pair !== null && !areFamilies(earlier.entry.name, entry.name)) pairs.push(pair);
    }
  }
  return pairs;
}

function takeApart(entry: ErrorCode, vocabulary: Vocabulary): Named {
  const parts = partsOf(entry.name, vocabulary);
  const opposing = parts.words.filter((word) => /\d/.test(word) || NEGATIONS.has(word));
  return { entry, parts, opposing: opposing.sort().join(' ') };
}

function judgePair(a: Named, b: Named, vocabulary: Vocabulary): SimilarPair | null {
  const [earlier, later] = [a.entry, b.entry];
  if (a.opposing !== b.opposing || a.parts.letters === b.parts.letters || earlier.status !== later.status) return null;
  if ([earlier, later].some((entry) => MADE_UP.has(entry.decisions.get('name')?.policy ?? 'config'))) return null;
  const { relation, share } = compareParts(a.parts, b.parts, vocabulary);
  if (relation !== 'near') return null;
  const likeness = compareTexts(earlier, later);
  const equalWords = share > 0.95;
  const sameWords = share > SAME_WORDS;
  if (likeness === null) return equalWords ? { earlier, later, sameWords, sharedText: null, areCompared: false } : null;
  if (likeness.share < ALIKE || (likeness.sharedText === null && differInNumber(a.parts, b.parts))) return null;
  if (!equalWords && distinguishes(a, b, likeness)) return null;
  return { earlier, later, sameWords, sharedText: likeness.sharedText, areCompared: true };
}

/** `DOCUMENT_REQUIRED` and `DOCUMENTS_REQUIRED`: one and many are told apart on purpose. */
function differInNumber(a: NameParts, b: NameParts): boolean {
  const singular = ({ words }: NameParts) => words.map((word) => word.replace(/s$/, ''));
  return singular(a).join(' ') === singular(b).join(' ');
}

/**
 * A word that only one of the names has is spoken of in that code's texts: then it sets the two apart. Texts in another language
 * than the names speak of it in words of their own, so that any difference between them counts.
 */
function distinguishes(a: Named, b: Named, likeness: Likeness): boolean {
  if (likeness.language !== 'en' && likeness.sharedText === null) return true;
  const speaksOfOwn = ({ entry, parts }: Named, other: Named) => {
    const own = parts.stems.filter((stem) => !other.parts.stems.includes(stem));
    const spoken = new Set(textsOf(entry).flatMap((text) => termsOf(text.value)));
    return own.some((stem) => spoken.has(stem));
  };
  return speaksOfOwn(a, b) || speaksOfOwn(b, a);
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
