/** Names that a find-and-replace has mangled. */

import { nameLocation, type Rule, related, renameTo } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'mangled-name',
  description: 'A find-and-replace has hit the inside of the name',
  severity: 'error',
  category: 'one document',
  fixable: true,
  judge: (context) =>
    reportDamage(context, ['mangled'], (damage, { claim, entry }) => ({
      message: `\`${claim.documentedAs}\` is mangled: ${damage.because}. Code that uses the documented name does not compile`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: damage.evidence.map(({ location, message }) => related(location, message)),
      edit: renameTo(claim, damage.repaired),
      identity: [claim.documentedAs ?? ''],
    })),
};
