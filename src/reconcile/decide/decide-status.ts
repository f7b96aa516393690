/** Decides whether a code is deprecated: one vote per platform, the order of precedence breaks a tie. */

import { firstOfEach } from '../../model/group-by.ts';
import type { Claim, Decision } from '../../model/index.ts';

export interface ChosenStatus {
  readonly status: 'active' | 'deprecated';
  readonly replacement: string | null;
  readonly decision: Decision;
}

/**
 * @param claims of one code, ranked
 */
export function decideStatus(claims: readonly Claim[]): ChosenStatus {
  const voters = claims.filter((claim) => claim.origin !== 'generated');
  const speakers = firstOfEach(voters, (claim) => claim.platform);
  const deprecating = speakers.filter((claim) => claim.observation.deprecated !== null);
  const [first] = speakers;
  const tied = 2 * deprecating.length === speakers.length;
  const deprecated = tied
    ? first !== undefined && deprecating.includes(first)
    : 2 * deprecating.length > speakers.length;
  const status = deprecated ? 'deprecated' : 'active';
  const agreed = deprecating.length === 0 || deprecating.length === speakers.length;
  const losers = speakers
    .filter((claim) => (claim.observation.deprecated !== null) !== deprecated)
    .map((claim) => ({ value: deprecated ? 'active' : 'deprecated', platform: claim.platform, ...claim.location }));
  const decision: Decision = {
    value: status,
    policy: agreed ? (speakers.length > 1 ? 'agreement' : 'only-claim') : tied ? 'precedence' : 'majority',
    because: because(deprecating, speakers, deprecated),
    winner: (deprecated ? deprecating[0] : first)?.location ?? null,
    losers,
  };
  return { status, replacement: deprecated ? replacementOf(deprecating) : null, decision };
}

function because(deprecating: readonly Claim[], speakers: readonly Claim[], deprecated: boolean): string {
  if (deprecating.length === 0) return 'no platform deprecates it';
  const whose = deprecating.map((claim) => claim.platform).join(', ');
  if (deprecating.length === speakers.length)
    return `${whose}: ${deprecating[0]?.observation.deprecated?.because ?? ''}`;
  return `${deprecating.length} of ${speakers.length} platforms deprecate it (${whose})${deprecated ? '' : ', too few to decide'}`;
}

function replacementOf(claims: readonly Claim[]): string | null {
  return (
    claims.find((claim) => claim.observation.deprecated?.replacement != null)?.observation.deprecated?.replacement ??
    null
  );
}
