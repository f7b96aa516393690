/** Runs of rows whose texts stand one row off. */

import { advise, type Rule, related } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'shifted-cells',
  description: 'The texts of several neighbouring rows belong to the row above or below',
  severity: 'error',
  category: 'table',
  judge: (context) =>
    reportDamage(context, ['shifted'], (damage, { claim, entry }) => ({
      message: `the texts of this row and of its neighbours stand one row off: ${damage.because}. Users who look ${String(entry?.code)} up read about its neighbour`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location:
        claim.observation.texts[damage.field === 'name' ? 'description' : damage.field]?.location ?? claim.location,
      related: damage.evidence.map(({ location, message }) => related(location, message)),
      edit: advise(
        'move the texts of the run back by one row, and look for the cell or row that was added or removed above it',
      ),
      identity: [String(entry?.code), damage.field],
    })),
};
