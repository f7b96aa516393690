/**
 * Decides the name that each platform's own API uses for a code, in the platform's own spelling: that of its SDK source where
 * there is one, whoever decides on canonical names. A misspelling stays (an
 * SDK that ships it can't change it); a mangled, copied or contradicted name is not what the SDK ships and is repaired.
 */
import type { Claim, Damage, Decision } from '../../model/index.ts';

const KEPT: ReadonlySet<Damage['kind']> = new Set(['misspelled']);

/**
 * One decision per platform that names the code.
 * @param claims of one code, ranked
 */
export function decidePlatformNames(claims: readonly Claim[]): Map<string, Decision> {
  const names = new Map<string, Decision>();
  const shipped = claims.filter((claim) => claim.origin === 'sdk');
  for (const claim of [...shipped, ...claims]) {
    if (claim.documentedAs === null || claim.origin === 'generated' || names.has(claim.platform)) continue;
    if (isBeyondRepair(claim)) continue;
    const rivals = claims.filter(
      (other) =>
        other.platform === claim.platform &&
        other.documentedAs !== claim.documentedAs &&
        (other.origin !== 'sdk' || other.source.file !== claim.source.file),
    );
    names.set(claim.platform, decide(claim, rivals));
  }
  return names;
}

/** A name that belongs to another code, with nothing that tells what this one is called. */
function isBeyondRepair({ damages }: Claim): boolean {
  return damages.some(({ field, kind, repaired }) => field === 'name' && kind === 'misplaced' && repaired === null);
}

function decide(claim: Claim, rivals: readonly Claim[]): Decision {
  const damage = claim.damages.find((one) => one.field === 'name' && one.repaired !== null && !KEPT.has(one.kind));
  const losers = [...(damage === undefined ? [] : [claim]), ...rivals]
    .filter((other) => other.documentedAs !== null && other.origin !== 'generated')
    .map((other) => ({ value: other.documentedAs ?? '', platform: other.platform, ...other.location }));
  if (damage?.repaired != null) {
    return { value: damage.repaired, policy: 'repaired', because: damage.because, winner: null, losers };
  }
  const where = claim.origin === 'sdk' ? 'the SDK source' : 'the page';
  const policy = losers.length === 0 ? 'only-claim' : claim.origin === 'sdk' ? 'authority' : 'precedence';
  const because =
    losers.length === 0 ? `${where} names it so` : `${where} that speaks for ${claim.platform} names it so`;
  return { value: claim.documentedAs ?? '', policy, because, winner: claim.location, losers };
}
