/** What a person means by a code or a name: the number, any spelling of any platform's name, or a piece of one. */

import { groupBy } from '../model/group-by.ts';
import type { Catalog, Claim, ErrorCode, Finding, Unnumbered, Verdict } from '../model/index.ts';
import type { Review } from '../model/review.ts';
import { lettersOf, wordsOf } from '../names/words.ts';

export interface Match {
  readonly catalog: Catalog;
  readonly code: ErrorCode;
  /** What the rules say of it. */
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
}

export interface UnnumberedMatch {
  readonly catalog: Catalog;
  readonly unnumbered: Unnumbered;
}

export interface Matches {
  readonly codes: readonly Match[];
  readonly unnumbered: readonly UnnumberedMatch[];
}

/** The entries that a query means: those that it names exactly, else those whose names hold it. */
export function findEntries(reviews: readonly Review[], query: string): Matches {
  const exact = collect(
    reviews,
    (code) => isCode(code, query),
    () => false,
  );
  if (exact.codes.length > 0) return exact;
  const wanted = lettersOf(query);
  if (wanted === '') return { codes: [], unnumbered: [] };
  const same = (names: readonly string[]) => names.some((name) => lettersOf(name) === wanted);
  const named = collect(
    reviews,
    (code) => same(namesOf(code)),
    (entry) => same(claimNames(entry.claim)),
  );
  if (named.codes.length + named.unnumbered.length > 0) return named;
  const words = wordsOf(query);
  const holds = (names: readonly string[]) =>
    names.some((name) => lettersOf(name).includes(wanted) || words.every((word) => wordsOf(name).includes(word)));
  return collect(
    reviews,
    (code) => holds(namesOf(code)),
    (entry) => holds(claimNames(entry.claim)),
  );
}

function collect(
  reviews: readonly Review[],
  wants: (code: ErrorCode) => boolean,
  wantsUnnumbered: (entry: Unnumbered) => boolean,
): Matches {
  return {
    codes: reviews.flatMap(({ catalog, findings, verdicts }) => {
      const found = catalog.codes.filter(wants);
      if (found.length === 0) return [];
      const findingsOf = groupBy(findings, (finding) => finding.code);
      const verdictsOf = groupBy(verdicts, (verdict) => verdict.code);
      return found.map((code) => ({
        catalog,
        code,
        findings: findingsOf.get(code.code) ?? [],
        verdicts: verdictsOf.get(code.code) ?? [],
      }));
    }),
    unnumbered: reviews.flatMap(({ catalog }) =>
      catalog.unnumbered.filter(wantsUnnumbered).map((unnumbered) => ({ catalog, unnumbered })),
    ),
  };
}

/** `Number` reads `0x65` and `-1` too. */
function isCode({ code }: ErrorCode, query: string): boolean {
  return typeof code === 'string' ? code === query : query.trim() !== '' && code === Number(query);
}

/** Every spelling of an error code. */
export function namesOf(code: ErrorCode): string[] {
  const claims = code.claims.flatMap(claimNames);
  const own = typeof code.code === 'string' ? [code.code] : [];
  return [...own, code.name, ...code.aliases, ...code.platformNames.values(), ...claims];
}

/** The spellings of one claim. */
export function claimNames(claim: Claim): string[] {
  return [claim.documentedAs, claim.name].filter((name) => name !== null);
}
