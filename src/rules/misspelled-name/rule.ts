/** Names with a slip of spelling. */
import { reportDamage } from '../damage-rule.ts';
import { nameLocation, type Rule, related, renameTo } from '../rule.ts';

export const misspelledName: Rule = {
  id: 'misspelled-name',
  description: 'A word of the name is misspelt',
  severity: 'warning',
  category: 'one document',
  judge: (context) =>
    reportDamage(context, ['misspelled'], (damage, { claim, entry }) => ({
      message: `\`${claim.documentedAs}\` is misspelt: ${damage.because}. Who searches for the right word does not find it`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: damage.evidence.map(({ location, message }) => related(location, message)),
      edit: renameTo(
        claim,
        damage.repaired,
        `change \`${claim.documentedAs}\` to \`${damage.repaired}\`; where the SDK ships the misspelling, suppress this finding with that reason`,
      ),
      identity: [claim.documentedAs ?? ''],
    })),
};
