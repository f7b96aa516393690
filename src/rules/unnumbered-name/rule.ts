/** Names without a number that join no code. */

import { advise, nameLocation, type Rule } from '../rule.ts';
import { findUnreadable } from '../unreadable-code/find-unreadable.ts';

export const unnumberedName: Rule = {
  id: 'unnumbered-name',
  description: 'A name is documented without a code and joins none',
  severity: 'warning',
  category: 'across documents',
  judge({ catalog, readings }) {
    const unreadable = new Set(readings.flatMap(findUnreadable).map(({ observation }) => observation));
    const strays = catalog.unnumbered.filter(({ claim }) => !unreadable.has(claim.observation));
    return strays.map(({ claim, because }) => ({
      message: `\`${claim.documentedAs}\` has no code: its page gives none and ${because}, so it stands in no generated enum`,
      code: null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: advise(
        `add its code to the page, give it one in the config ("numbers": { "${claim.documentedAs}": { "code": …, "because": "…" } }), or remove the row`,
      ),
      identity: [claim.documentedAs ?? ''],
    }));
  },
};
