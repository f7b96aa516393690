/** Links codes at which the same name stands, so that a renumbering is seen as one thing and not as two. */
import type { Claim, Code, CodeLink } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';

/** A name at more codes than this (`RESERVED`) is no name. */
const MOST_PLACES = 8;

/** The links of each code that has any. */
export function linkSameNames(
  codes: readonly { readonly code: Code; readonly claims: readonly Claim[] }[],
): Map<Code, CodeLink[]> {
  const places = new Map<string, Map<Code, Claim>>();
  for (const { code, claims } of codes) {
    for (const claim of claims) {
      if (claim.name === null || !standsForItself(claim)) continue;
      const ofName = places.get(lettersOf(claim.name)) ?? new Map<Code, Claim>();
      if (!ofName.has(code)) ofName.set(code, claim);
      places.set(lettersOf(claim.name), ofName);
    }
  }
  const links = new Map<Code, CodeLink[]>();
  for (const ofName of places.values()) {
    if (ofName.size < 2 || ofName.size > MOST_PLACES) continue;
    for (const [code] of ofName) {
      for (const [other, claim] of ofName) {
        if (other === code) continue;
        const because = `\`${claim.documentedAs}\` stands at ${String(other)} too (${claim.location.file}:${claim.location.line})`;
        links.set(code, [...(links.get(code) ?? []), { code: other, because }]);
      }
    }
  }
  return links;
}

/** A name that belongs to another code is linked with that code; other damaged names say nothing. */
function standsForItself({ damages }: Claim): boolean {
  return damages.every(({ field, kind }) => field !== 'name' || kind === 'misplaced');
}
