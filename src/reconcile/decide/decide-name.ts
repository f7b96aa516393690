/**
 * Decides the canonical name of one code: a decision of the config, else damaged claims lose, then one vote per platform,
 * then the order of precedence. Every loser is recorded.
 */

import { counted, enumerated } from '../../model/counted.ts';
import { firstOfEach, groupBy } from '../../model/group-by.ts';
import type { Claim, Code, Decision, Loser } from '../../model/index.ts';
import { coreLettersOf } from '../../names/compare.ts';
import { constantCase, lettersOf, withoutPrefix } from '../../names/words.ts';
import { canonicalSpelling } from '../draft.ts';
import type { ReconcileOptions } from '../options.ts';

/** A claim that names the code. */
type Named = Claim & { readonly name: string; readonly documentedAs: string };

function isNamed(claim: Claim): claim is Named {
  return claim.name !== null;
}

/** The claim's name is unsound and can't speak. */
export function hasDamagedName(claim: Claim): boolean {
  return claim.damages.some((damage) => damage.field === 'name');
}

/**
 * @param claims of one code, ranked
 */
export function decideName(
  code: Code,
  claims: readonly Claim[],
  decided: ReconcileOptions['decisions'][string] | undefined,
): Decision {
  const named = claims.filter(isNamed).filter(({ origin }) => origin !== 'generated');
  if (decided?.name !== undefined) {
    return decide(canonicalSpelling(decided.name), 'config', `the config decides: ${decided.because}`, null, named);
  }
  if (named.length === 0) return decide(placeholderName(code), 'unnamed', 'no source names this code', null, []);
  const sound = named.filter((claim) => !hasDamagedName(claim));
  return sound.length === 0 ? repairName(named) : elect(sound, named);
}

/** All claims are damaged: the first repair that is known, else the first claim as it is. */
function repairName(named: readonly Named[]): Decision {
  for (const claim of named) {
    const repaired = claim.damages.find((damage) => damage.field === 'name');
    if (repaired?.repaired == null) continue;
    const value = canonicalSpelling(withoutPrefix(repaired.repaired, claim.source.prefix));
    return decide(value, 'repaired', `every name documented for it is damaged; ${repaired.because}`, null, named);
  }
  const [first] = named;
  return decide(first?.name ?? '', 'precedence', 'every name documented for it is damaged', first ?? null, named);
}

/** One vote per platform; of parties of equal size the one whose platform comes first in the order of precedence wins. */
function elect(sound: readonly Named[], named: readonly Named[]): Decision {
  const speakers = firstOfEach(sound, (claim) => claim.platform);
  const [winners = [], second] = [...groupBy(speakers, (claim) => coreLettersOf(claim.name)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [winner] = winners;
  const { policy, because } =
    second === undefined ? explainAgreement(winners, sound, named) : explainVote(winners, second, speakers);
  return decide(winner?.name ?? '', policy, because, winner ?? null, named);
}

type Reason = Pick<Decision, 'policy' | 'because'>;

function explainVote(winners: readonly Claim[], second: readonly Claim[], speakers: readonly Claim[]): Reason {
  if (winners.length === second.length) {
    const because = `platforms name it differently and ${winners[0]?.platform} comes first in the order of precedence`;
    return { policy: 'precedence', because };
  }
  const rest = speakers.length - winners.length;
  const all = `${counted(winners.length, 'platform')} of ${speakers.length} name it so (${listPlatforms(winners)})`;
  return { policy: 'majority', because: `${all}, ${rest} ${rest === 1 ? 'does' : 'do'} not` };
}

/** All platforms whose name is sound agree: what they were chosen from. */
function explainAgreement(winners: readonly Named[], sound: readonly Named[], named: readonly Named[]): Reason {
  const [winner] = winners;
  const who = listPlatforms(winners);
  if (named.some(hasDamagedName))
    return { policy: 'undamaged', because: `damaged names lose; ${who} ${winners.length === 1 ? 'is' : 'are'} sound` };
  if (winners.length > 1) {
    const alike = new Set(winners.map(({ name }) => lettersOf(name))).size === 1;
    return { policy: 'agreement', because: `${who} agree${alike ? '' : ' but for an affix'}` };
  }
  if (sound.some(({ origin, name }) => origin !== winner?.origin && name !== winner?.name)) {
    const side = winner?.origin === 'sdk' ? 'SDK source' : 'page';
    return { policy: 'authority', because: `only ${who} names it, and its ${side} decides on names` };
  }
  return { policy: 'only-claim', because: `only ${who} names it` };
}

function decide(
  value: string,
  policy: Decision['policy'],
  because: string,
  winner: Claim | null,
  named: readonly Named[],
): Decision {
  const losers = named
    .filter((claim) => lettersOf(claim.name) !== lettersOf(value) && !isAlias(claim, value, named))
    .map((claim): Loser => ({ value: claim.documentedAs, platform: claim.platform, ...claim.location }));
  return { value, policy, because, winner: winner?.location ?? null, losers };
}

/** Another member of its SDK enum, with the same value, carries the name: two names on purpose. */
function isAlias({ source, origin }: Claim, value: string, named: readonly Named[]): boolean {
  const isSame = (other: Named) => lettersOf(other.name) === lettersOf(value);
  return origin === 'sdk' && named.some((other) => other.source.file === source.file && isSame(other));
}

/** A name for a code that nobody names: stable, legal, and says that it is one. */
function placeholderName(code: Code): string {
  if (typeof code === 'string') return constantCase(code) || 'CODE';
  return `ERROR_${code < 0 ? `MINUS_${-code}` : code}`;
}

function listPlatforms(claims: readonly Claim[]): string {
  const platforms = claims.map((claim) => claim.platform);
  return platforms.length > 4
    ? `${platforms.slice(0, 3).join(', ')} and ${platforms.length - 3} more`
    : enumerated(platforms);
}
