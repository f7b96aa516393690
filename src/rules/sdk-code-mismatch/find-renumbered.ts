/** Names that a page and the SDK of its platform give different codes. */
import { lettersOf } from '../../names/words.ts';
import { isContested, type PlacedClaim, type PlatformSides } from '../rule.ts';

export interface Renumbered {
  readonly docs: PlacedClaim;
  readonly sdk: PlacedClaim;
}

/** A documented name that the SDK has at another code and not at this one. */
export function findRenumbered({ docs, sdk }: PlatformSides): Renumbered[] {
  return [...docs.byName].flatMap(([letters, documented]) => {
    const shipped = sdk.byName.get(letters) ?? [];
    const codes = new Set(shipped.map(({ entry }) => entry));
    const [first] = shipped;
    return first === undefined
      ? []
      : documented
          .filter(({ entry, claim }) => !codes.has(entry) && !isDamaged(claim))
          .map((one) => ({ docs: one, sdk: first }));
  });
}

/** Damage to the name has its own finding. */
function isDamaged({ damages, name }: PlacedClaim['claim']): boolean {
  return lettersOf(name ?? '') === '' || damages.some((damage) => damage.field === 'name' && !isContested(damage));
}
