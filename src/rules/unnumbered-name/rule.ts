/** Names without a number that join no code. */

import type { Claim, FindingDraft } from '../../model/index.ts';
import { advise, nameLocation, type Rule } from '../rule.ts';

/** `P2002`, `KOE-101`: letters that say whose it is, and a number. */
const CODE = /^[A-Za-z]{1,6}[-_.]?\d{2,}$/;

/** A member whose value isn't written in its enum (it is generated, or stands in a table) is a limit of reading, and no fault. */
function describeMember(claim: Claim, written: string, because: string): FindingDraft {
  return {
    severity: 'info',
    message: `\`${written}\` of the ${claim.platform} SDK has no value that can be read, and ${because}: it was compared with nothing`,
    code: null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [],
    edit: advise('give it its code in the config', [{ key: 'numbers', name: written, code: null }]),
    identity: [written],
    about: [claim.observation],
  };
}

export const rule: Rule = {
  id: 'unnumbered-name',
  description: 'A name is documented without a code and joins none',
  severity: 'warning',
  category: 'across documents',
  judge: ({ catalog }) =>
    catalog.unnumbered.map(({ claim, because, candidates }) => {
      const { code } = claim.observation;
      const written = claim.documentedAs ?? String(code);
      const isCode = typeof code === 'string' || CODE.test(written);
      if (claim.origin === 'sdk' && catalog.codeKind === 'number') return describeMember(claim, written, because);
      // What the SDKs number differently is documented all the same.
      const isAmbiguous = claim.speaksFor.length > 1 && candidates.length > 1;
      return {
        ...(isAmbiguous && { severity: 'info' as const }),
        message: isCode
          ? `\`${written}\` is a code that is no number, in a catalog of numbers: no generated enum has it`
          : `\`${written}\` has no code: its page gives none and ${because}, so no generated enum has it`,
        code: null,
        name: claim.documentedAs,
        location: claim.documentedAs === null ? claim.location : nameLocation(claim),
        related: [],
        edit: advise(
          isCode
            ? 'give its table a catalog of its own: list the page under two "catalogs" in the config, and let each leave out the headings of the other with "tables", "exclude"'
            : 'add its code to the page, give it one in the config, or remove the row',
          isCode ? [] : [{ key: 'numbers', name: written, code: null }],
        ),
        alike: isCode ? 'codes that are no numbers' : 'names without a code',
        identity: [written],
        about: [claim.observation],
      };
    }),
};
