/** Texts that belong to another code than the one they stand at. */

import { advise, label, type Rule, related } from '../rule.ts';
import { reportDamage } from '../shared/damage-rule.ts';

export const rule: Rule = {
  id: 'meaning-mismatch',
  description: 'The name and the text of a row speak of different things',
  severity: 'error',
  category: 'across documents',
  judge: (context) =>
    reportDamage(context, ['foreign-text'], (damage, { claim, entry }) => ({
      // Words in common with another name are a hint; the same text at another code is proof.
      severity: damage.evidence.length > 0 ? 'error' : 'warning',
      message: `the text of ${label(entry?.code, claim.documentedAs)} is about something else: ${damage.because}. Who looks this code up is sent the wrong way`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location:
        claim.observation.texts[damage.field === 'name' ? 'description' : damage.field]?.location ?? claim.location,
      related: damage.evidence.map(({ location, message }) => related(location, message)),
      edit: advise(
        `describe ${label(entry?.code, claim.documentedAs)} in this row, and move the present text to the code it belongs to`,
      ),
      identity: [String(entry?.code), damage.field],
    })),
};
