/** Runs of rows whose texts stand one row off. */

import { advise, type Rule, related } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'shifted-cells',
  description: 'The texts of several neighbouring rows belong to the row above or below',
  severity: 'error',
  category: 'table',
  judge: (context) =>
    reportDamage(context, ['shifted'], (damage, { claim, entry }) => {
      const isRow = claim.origin === 'docs';
      const [what, whose] = isRow ? ['texts', 'row'] : ['comments', 'member'];
      return {
        message: `the ${what} of this ${whose} and of its neighbours stand one ${isRow ? 'row' : 'place'} off: ${damage.because}. Users who look ${String(entry?.code)} up read about its neighbour`,
        code: entry?.code ?? null,
        name: claim.documentedAs,
        location:
          claim.observation.texts[damage.field === 'name' ? 'description' : damage.field]?.location ?? claim.location,
        related: damage.evidence.map(({ location, message }) => related(location, message)),
        edit: advise(
          isRow
            ? 'move the texts of the run back by one row, and look for the cell or row that was added or removed above it'
            : 'move the comments of the run back by one member, and write the one that is then missing',
        ),
        identity: [String(entry?.code), damage.field],
      };
    }),
};
