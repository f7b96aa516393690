/** The same long text at several codes of one document. */
import { termsOf } from '../../languages/terms.ts';
import type { FindingDraft } from '../../model/index.ts';
import { advise, type PlacedClaim, place, type Rule, related } from '../rule.ts';

/** A text of fewer terms (`No permission`) is rightly the same for parallel codes. */
const LONG = 5;

export const rule: Rule = {
  id: 'reused-text',
  description: 'Several codes of one document share one long text',
  severity: 'info',
  category: 'one document',
  judge: ({ claimsOf }) => [...claimsOf.values()].flatMap(judgeFile),
};

function judgeFile(ofFile: readonly PlacedClaim[]): FindingDraft[] {
  const first = new Map<string, PlacedClaim>();
  return ofFile.flatMap((placed) => {
    const { claim, entry } = placed;
    const text = claim.observation.texts.description;
    if (entry === null || text === undefined || claim.damages.some((damage) => damage.field === 'description'))
      return [];
    const earlier = first.get(text.value);
    if (earlier === undefined) {
      if (termsOf(text.value).length >= LONG) first.set(text.value, placed);
      return [];
    }
    if (earlier.entry === entry || earlier.entry === null) return [];
    return [
      {
        message: `${String(entry.code)} and ${String(earlier.entry.code)} (${place(earlier.claim.location)}) share the text "${text.value}", so it tells a reader nothing of either`,
        code: entry.code,
        name: claim.documentedAs,
        location: text.location,
        related: [related(earlier.claim.location, `the same text at ${String(earlier.entry.code)}`)],
        edit: advise(`say what sets ${String(entry.code)} apart`),
        identity: [String(entry.code), String(earlier.entry.code)],
        about: [entry, earlier.entry],
      },
    ];
  });
}
