/** Names without a number that join no code. */

import { advise, nameLocation, type Rule } from '../rule.ts';

/** `P2002`, `KOE-101`: letters that say whose it is, and a number. */
const CODE = /^[A-Za-z]{1,6}[-_.]?\d{2,}$/;

export const rule: Rule = {
  id: 'unnumbered-name',
  description: 'A name is documented without a code and joins none',
  severity: 'warning',
  category: 'across documents',
  judge: ({ catalog }) =>
    catalog.unnumbered.map(({ claim, because }) => {
      const { code } = claim.observation;
      const written = claim.documentedAs ?? String(code);
      const isCode = typeof code === 'string' || CODE.test(written);
      return {
        message: isCode
          ? `\`${written}\` is a code that is no number, in a catalog of numbers: it stands in no generated enum`
          : `\`${written}\` has no code: its page gives none and ${because}, so it stands in no generated enum`,
        code: null,
        name: claim.documentedAs,
        location: claim.documentedAs === null ? claim.location : nameLocation(claim),
        related: [],
        edit: advise(
          isCode
            ? 'give its table a catalog of its own: list the page under two "catalogs" in the config, and let each leave out the tables of the other: "tables": { "exclude": ["<heading>"] }'
            : `add its code to the page, give it one in the config ("numbers": { "${written}": { "code": …, "because": "…" } }), or remove the row`,
        ),
        identity: [written],
        about: [claim.observation],
      };
    }),
};
