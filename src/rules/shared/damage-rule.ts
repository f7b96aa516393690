/** Rules that report what reconciling marked as damage: one finding per claim that carries it. */
import type { Damage, FindingDraft } from '../../model/index.ts';
import type { PlacedClaim, RuleContext } from '../rule.ts';

/** The findings that `describe` makes of each claim with a damage of this kind (the first of them, where it has several). */
export function reportDamage(
  context: RuleContext,
  kinds: readonly Damage['kind'][],
  describe: (damage: Damage, placed: PlacedClaim) => FindingDraft | null,
): FindingDraft[] {
  return [...context.claimsOf.values()].flat().flatMap((placed) => {
    const damage = placed.claim.damages.find((one) => kinds.includes(one.kind));
    return damage === undefined ? [] : (describe(damage, placed) ?? []);
  });
}
