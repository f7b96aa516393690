/** What a name that differs is judged by, wherever it stands. */
import { termsOf } from '../../languages/terms.ts';
import type { Claim, ErrorCode, Severity } from '../../model/index.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import type { CodedClaim, RuleContext, related } from '../rule.ts';

export interface Judgement {
  readonly severity: Severity;
  readonly why: string;
  readonly related: readonly ReturnType<typeof related>[];
  readonly repaired: string | null;
}

/** Sound claims with the same name at another code. */
export function standsElsewhere(claim: Claim, entry: ErrorCode, { byName }: RuleContext): CodedClaim[] {
  return (byName.get(lettersOf(claim.name)) ?? []).filter(
    (other) => other.entry !== entry && other.claim.joinedBy === 'code',
  );
}

/** The texts of one claim contain telling words of the other's name. */
export function speaksOf(claim: Claim, other: Claim, context: RuleContext): boolean {
  return saysWords(claim, wordsOf(other.name), context);
}

/** The name and the texts of a claim have half of some words, each by its weight. */
export function saysWords(claim: Claim, words: readonly string[], { vocabulary }: RuleContext): boolean {
  const own = new Set(vocabulary.stemsOf(wordsOf(claim.name)));
  const terms = new Set(Object.values(claim.observation.texts).flatMap((text) => termsOf(text.value)));
  const stems = vocabulary.stemsOf(words);
  return vocabulary.shareOf(stems, (stem) => terms.has(stem) || own.has(stem)) >= 1 / 2;
}
