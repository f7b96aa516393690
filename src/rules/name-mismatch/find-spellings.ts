/** One name that the pages of a platform write in two ways in two languages: `ITEM_SOLDOUT` and `ITEM_SOLD_OUT`. */
import type { Claim, ErrorCode, FindingDraft } from '../../model/index.ts';
import { styleOf } from '../../names/style.ts';
import { lettersOf } from '../../names/words.ts';
import { nameLocation, place, type RuleContext, related, renameTo } from '../rule.ts';
import { areTranslations, nameSides } from '../shared/name-sides.ts';

export function findSpellings({ catalog, speaks }: RuleContext): FindingDraft[] {
  return catalog.codes.flatMap((entry) => {
    const pages = entry.claims.filter((claim) => claim.origin === 'docs' && speaks(claim));
    return pages.flatMap((claim, at) => {
      const other = pages
        .slice(0, at)
        .find((earlier) => areTranslations(earlier, claim) && areSpellings(earlier, claim));
      return other === undefined ? [] : [describe(entry, claim, other)];
    });
  });
}

/** The same letters in one style, and yet not the same name. */
function areSpellings({ documentedAs: a }: Claim, { documentedAs: b }: Claim): boolean {
  return a !== null && b !== null && a !== b && lettersOf(a) === lettersOf(b) && styleOf(a) === styleOf(b);
}

function describe({ code }: ErrorCode, claim: Claim, other: Claim): FindingDraft {
  const sides = nameSides(claim, other);
  return {
    severity: 'warning',
    message: `${sides.own} writes \`${claim.documentedAs}\` for ${String(code)}, ${sides.other} \`${other.documentedAs}\` (${place(other.location)}): only one of the two is the name in the SDK, and code with the other does not compile`,
    code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(other), `\`${other.documentedAs}\` in "${other.locale}"`)],
    edit: renameTo(
      claim,
      other.documentedAs,
      `write \`${other.documentedAs}\` or \`${claim.documentedAs}\` in both languages, whichever the SDK ships`,
    ),
    identity: [String(code), 'spelling', String(claim.documentedAs), String(other.documentedAs)],
    about: [claim],
  };
}
