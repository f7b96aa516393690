/** Members of an SDK whose values aren't written in it: only their names can say whether the pages have them. */
import type { Claim } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import type { PlacedClaim, PlatformSides, RuleContext } from '../rule.ts';

/** Share of an SDK's members that have no number, and of the pages' rows, from which on numbers play no part in both. */
const NEARLY_ALL = 0.9;

/**
 * The members without a number that join no code, of an SDK that knows its codes by names alone: beside pages of which nobody needs
 * the numbers, because they give none or because the SDK has nearly all their names.
 */
export function unnumberedMembers({ sdk, docs, platforms }: PlatformSides, { catalog }: RuleContext): PlacedClaim[] {
  const strays = catalog.unnumbered.map(({ claim }) => claim);
  const isNamed = (claims: readonly Claim[]) =>
    isNearlyAll(claims, ({ joinedBy, observation }) => joinedBy !== 'code' || observation.code === null);
  const rows = strays.filter(
    ({ origin, speaksFor }) => origin === 'docs' && speaksFor.some((one) => platforms.includes(one)),
  );
  const isNameless = isNamed([...[...docs.byCode.values()].flat().map(({ claim }) => claim), ...rows]);
  const documented = [...docs.byName.keys()].filter((letters) => letters !== '');
  const shipped = [...sdk.byCode.values()].flat().map(({ claim }) => claim);
  return platforms.flatMap((platform) => {
    const own = strays.filter((claim) => claim.origin === 'sdk' && claim.platform === platform);
    const joined = shipped.filter((claim) => claim.platform === platform);
    const names = new Set(joined.map(({ name }) => lettersOf(name)));
    const isCompared = isNameless || isNearlyAll(documented, (letters) => names.has(letters));
    return isCompared && isNamed([...own, ...joined]) ? own.map((claim) => ({ claim, entry: null })) : [];
  });
}

function isNearlyAll<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(is).length >= NEARLY_ALL * all.length;
}
