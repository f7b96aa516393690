/** What a query that names nothing may have meant: the codes around a number, the names near a word. */

import { distance } from 'fastest-levenshtein';
import type { Code } from '../model/index.ts';
import type { Review } from '../model/review.ts';
import { lettersOf, wordsOf } from '../names/words.ts';
import { claimNames, namesOf } from './find-entries.ts';

interface Candidate {
  readonly code: Code | null;
  readonly name: string;
  readonly spellings: readonly string[];
}

const MOST = 3;

/**
 * A sentence that helps on, or null where nothing is near.
 * @example suggestEntries(reviews, 'tokne') // 'Did you mean 104 INVALID_TOKEN?'
 */
export function suggestEntries(reviews: readonly Review[], query: string): string | null {
  const candidates = reviews.flatMap(candidatesOf);
  const number = query.trim() === '' ? Number.NaN : Number(query);
  const around = Number.isNaN(number) ? [] : codesAround(candidates, number);
  if (around.length > 0) return `The nearest ${around.length > 1 ? 'are' : 'is'} ${around.map(show).join(' and ')}.`;
  const near = nearNames(candidates, query);
  return near.length === 0 ? null : `Did you mean ${near.map(show).join(' or ')}?`;
}

function candidatesOf({ catalog }: Review): Candidate[] {
  return [
    ...catalog.codes.map((code) => ({ code: code.code, name: code.name, spellings: namesOf(code) })),
    ...catalog.unnumbered.map(({ claim }) => {
      const spellings = claimNames(claim);
      return { code: null, name: spellings[0] ?? '', spellings };
    }),
  ];
}

function show({ code, name }: Candidate): string {
  return code === null || code === name ? name : `${code} ${name}`;
}

/** The nearest code below a number and the nearest above. */
function codesAround(candidates: readonly Candidate[], number: number): Candidate[] {
  const far = (candidate: Candidate) => (typeof candidate.code === 'number' ? candidate.code - number : Number.NaN);
  const sorted = candidates.filter((one) => typeof one.code === 'number').sort((a, b) => far(a) - far(b));
  return [sorted.findLast((one) => far(one) < 0), sorted.find((one) => far(one) > 0)].filter(
    (candidate) => candidate !== undefined,
  );
}

function nearNames(candidates: readonly Candidate[], query: string): Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const costs = candidate.spellings.map((spelling) => costOf(query, spelling));
      const cost = Math.min(...costs);
      return Number.isFinite(cost) ? [{ candidate, cost }] : [];
    })
    .sort((a, b) => a.cost - b.cost)
    .filter(({ cost }, _, [best]) => cost <= (best?.cost ?? 0))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Letters that differ: between the whole names, or between the words of the query and the nearest ones of the name. */
function costOf(query: string, spelling: string): number {
  const words = wordsOf(spelling);
  const byWord = wordsOf(query).map((word) => Math.min(...words.map((other) => lettersApart(word, other))));
  return Math.min(
    lettersApart(lettersOf(query), lettersOf(spelling)),
    byWord.reduce((sum, cost) => sum + cost, 0),
  );
}

/** Infinite where more than about a third of them differ, or all of a short word's. */
function lettersApart(a: string, b: string): number {
  const apart = distance(a, b);
  const most = Math.min(Math.max(1, Math.floor((b.length + 1) / 3)), a.length - 1, b.length - 1);
  return apart <= most ? apart : Number.POSITIVE_INFINITY;
}
