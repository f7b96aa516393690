/**
 * Codes without a name to compare whose texts, in one language, have nothing in common. Pages word things in their own way, so this
 * takes two pages that say nearly the same of most codes that they share.
 */
import { termsInCommon, termsOf } from '../../languages/terms.ts';
import type { Claim, ErrorCode, FindingDraft, Text } from '../../model/index.ts';
import { advise, place, type RuleContext, related } from '../rule.ts';
import { nameSides } from '../shared/name-sides.ts';

/** Codes that two pages must share before they can be called alike, and the share of them that must be worded alike. */
const FEWEST = 5;
const MOSTLY = 0.6;
/** Share of common words from which on two texts are worded alike. */
const ALIKE = 0.5;

interface Pair {
  readonly entry: ErrorCode;
  readonly earlier: Claim;
  readonly later: Claim;
  readonly texts: readonly [Text, Text];
  readonly share: number;
}

export function findUnlikeTexts(context: RuleContext): FindingDraft[] {
  const byPages = new Map<string, Pair[]>();
  const withoutNames = pagesWithoutNames(context);
  if (withoutNames.size === 0) return [];
  for (const entry of context.catalog.codes) {
    const [first, ...others] = entry.claims.filter((claim) => context.speaks(claim) && claim.joinedBy === 'code');
    for (const other of others) {
      if (first === undefined || !(withoutNames.has(first.source.file) || withoutNames.has(other.source.file)))
        continue;
      const pair = compare(entry, first, other);
      if (pair === null) continue;
      const key = `${first.source.file}\n${other.source.file}`;
      const pairs = byPages.get(key) ?? [];
      byPages.set(key, pairs);
      pairs.push(pair);
    }
  }
  return [...byPages.values()].flatMap((pairs) => {
    const alike = pairs.filter(({ share }) => share >= ALIKE).length;
    return pairs.length < FEWEST || alike < MOSTLY * pairs.length ? [] : pairs.filter(isUnlike).map(describe);
  });
}

function pagesWithoutNames({ catalog, speaks }: RuleContext): Set<string> {
  const claims = catalog.codes.flatMap((entry) => entry.claims.filter((claim) => speaks(claim) && claim.name === null));
  return new Set(claims.map((claim) => claim.source.file));
}

function compare(entry: ErrorCode, earlier: Claim, later: Claim): Pair | null {
  const texts = [primaryText(earlier), primaryText(later)] as const;
  const [a, b] = texts;
  if (earlier.source === later.source || a === null || b === null || a.language !== b.language) return null;
  const saysNothing = termsOf(a.value).length + termsOf(b.value).length === 0;
  const share = saysNothing ? 1 : termsInCommon(a.value, b.value).share;
  return { entry, earlier, later, texts: [a, b], share };
}

/** A damaged text has its own finding. */
function primaryText({ observation: { texts }, damages }: Claim): Text | null {
  const damaged = damages.some(({ field }) => field !== 'name');
  return damaged ? null : (texts.description ?? texts.reason ?? null);
}

/** Names that both pages give are compared as names. */
function isUnlike({ earlier, later, texts, share }: Pair): boolean {
  const isTelling = ({ value }: Text) => termsOf(value).length > 1;
  return share === 0 && (earlier.name === null || later.name === null) && texts.every(isTelling);
}

function describe({ entry, earlier, later, texts: [before, after] }: Pair): FindingDraft {
  const sides = nameSides(later, earlier);
  return {
    severity: 'warning',
    message: `${sides.own} describes ${String(entry.code)} as "${after.value}", ${sides.other} as "${before.value}" (${place(before.location)}): most other codes say the same on both, so one number may stand for two errors`,
    code: entry.code,
    name: later.documentedAs,
    location: after.location,
    related: [related(before.location, `described for ${sides.other}`)],
    edit: advise(
      'correct the text or the number of the row that is wrong; where both are right, name the two errors apart',
    ),
    identity: [String(entry.code), 'texts', later.platform, earlier.platform],
  };
}
