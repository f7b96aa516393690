/**
 * Names with a slip of spelling. A name that an SDK ships can't simply be changed, and a page that documents it as it is
 * shipped is right: then the SDK alone is told.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Damage, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  nameLocation,
  type PlacedClaim,
  type Rule,
  type RuleContext,
  related,
  renameTo,
  sdkOf,
} from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'misspelled-name',
  description: 'A word of the name is misspelled',
  severity: 'warning',
  category: 'one document',
  fixable: true,
  judge: (context) => {
    const alike = shippedAlike(context);
    return reportDamage(context, ['misspelled'], (damage, placed) => {
      const [first, ...others] = alike.get(keyOf(placed)) ?? [placed];
      return isShippedSo(placed) || placed !== first ? null : describe(damage, placed, others);
    });
  },
};

/** Members of one code that several SDKs misspell alike, by what they share: that is one slip. */
function shippedAlike({ claimsOf }: RuleContext): ReadonlyMap<string, readonly PlacedClaim[]> {
  const shipped = [...claimsOf.values()]
    .flat()
    .filter(({ claim }) => claim.origin === 'sdk' && claim.damages.some(({ kind }) => kind === 'misspelled'));
  return groupBy(shipped, keyOf);
}

function keyOf({ claim, entry }: PlacedClaim): string {
  return claim.origin === 'sdk' && entry !== null
    ? `${String(entry.code)}\n${lettersOf(claim.name ?? '')}`
    : `${claim.location.file}:${claim.location.line}:${claim.location.column}`;
}

/** A page names the code as an SDK that it speaks for does. */
function isShippedSo({ claim, entry }: PlacedClaim): boolean {
  if (claim.origin === 'sdk') return false;
  const shipped = (entry?.claims ?? []).filter(
    ({ origin, platform }) => origin === 'sdk' && claim.speaksFor.includes(platform),
  );
  return shipped.some(({ documentedAs }) => documentedAs === claim.documentedAs);
}

function describe(damage: Damage, { claim, entry }: PlacedClaim, others: readonly PlacedClaim[]): FindingDraft {
  const [is, right] = [`\`${claim.documentedAs}\``, `\`${damage.repaired}\``];
  const platforms = [...new Set(others.map((other) => other.claim.platform))].filter((one) => one !== claim.platform);
  const where = platforms.length === 0 ? '' : `, and in ${sdkOf(platforms)}, too`;
  return {
    message: `${is} is misspelled${where}: ${damage.because}. A search for the right word doesn't find it`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [
      ...damage.evidence.map(({ location, message }) => related(location, message)),
      ...others.map((other) => related(nameLocation(other.claim), `\`${other.claim.documentedAs}\``)),
    ],
    edit:
      claim.origin === 'sdk'
        ? advise(
            `ship ${right} beside ${is} and deprecate ${is}; or suppress this finding: apps that use it must compile`,
          )
        : renameTo(
            claim,
            damage.repaired,
            `change ${is} to ${right}; where the SDK ships the misspelling, suppress this finding with that reason`,
          ),
    identity: [claim.documentedAs ?? ''],
    about: [damage],
  };
}
