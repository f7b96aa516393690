/**
 * Names with a slip of spelling. A name that an SDK ships can't simply be changed, and a page that documents it as it is
 * shipped is right: then the SDK alone is told.
 */
import type { Damage, FindingDraft } from '../../model/index.ts';
import { advise, nameLocation, type PlacedClaim, type Rule, related, renameTo } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'misspelled-name',
  description: 'A word of the name is misspelled',
  severity: 'warning',
  category: 'one document',
  fixable: true,
  judge: (context) =>
    reportDamage(context, ['misspelled'], (damage, placed) => (isShippedSo(placed) ? null : describe(damage, placed))),
};

/** A page names the code as an SDK that it speaks for does. */
function isShippedSo({ claim, entry }: PlacedClaim): boolean {
  if (claim.origin === 'sdk') return false;
  const shipped = (entry?.claims ?? []).filter(
    ({ origin, platform }) => origin === 'sdk' && claim.speaksFor.includes(platform),
  );
  return shipped.some(({ documentedAs }) => documentedAs === claim.documentedAs);
}

function describe(damage: Damage, { claim, entry }: PlacedClaim): FindingDraft {
  const [is, right] = [`\`${claim.documentedAs}\``, `\`${damage.repaired}\``];
  return {
    message: `${is} is misspelled: ${damage.because}. A search for the right word doesn't find it`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: damage.evidence.map(({ location, message }) => related(location, message)),
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
  };
}
