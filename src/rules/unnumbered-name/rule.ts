/** Names without a number that join no code. */

import { isSuccessWord } from '../../languages/name-words.ts';
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft, Unnumbered } from '../../model/index.ts';
import { coreWordsOf } from '../../names/compare.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import { advise, nameLocation, place, type Rule, related, renameTo } from '../rule.ts';
import { saysNoError } from '../shared/no-error.ts';
import { describeForm, findForms } from './formatted-codes.ts';

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

/**
 * A page and an SDK have the name, and nobody writes its number: it is documented, and only the catalog lacks it. Where the page
 * spells this one alone in another style than the SDK, it is no name that could be copied.
 */
function describeShipped(claim: Claim, shipping: Claim, written: string, copies: boolean): FindingDraft {
  const right = shipping.documentedAs ?? '';
  const isSlip = copies && written !== right;
  return {
    severity: isSlip ? 'warning' : 'info',
    message: isSlip
      ? `\`${written}\` is \`${right}\` in the ${shipping.platform} SDK (${place(shipping.location)}), and the page spells nearly all others as the SDK does: code that uses the documented name does not compile`
      : `\`${written}\` is shipped by the ${shipping.platform} SDK (${place(shipping.location)}), and no source that was read gives its number: it stands in no generated enum`,
    code: null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(nameLocation(shipping), `\`${shipping.documentedAs}\` without a value`)],
    edit: isSlip
      ? renameTo(claim, right)
      : advise(`give it its code in the config: "numbers": { "${written}": { "code": …, "because": "…" } }`),
    identity: [written],
    about: [claim.observation],
  };
}

/** Names that a page and an SDK must share, and the share of them that is spelled alike, for the page to be copied into code. */
const FEWEST = 10;
const NEARLY_ALL = 0.9;

/** `lamps.SUCCESS_USER_AGREED`: it tells how something went well. */
function saysOutcome(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return saysNoError(words) || isSuccessWord(words[0] ?? '');
}

/** The pages that spell nearly all names as an SDK does. */
function copyingPages(unnumbered: readonly Unnumbered[], shipped: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  const pairs = unnumbered.flatMap(({ claim }) => {
    const shipping = claim.origin === 'docs' ? shipped.get(lettersOf(claim.name)) : undefined;
    return shipping === undefined
      ? []
      : [{ file: claim.source.file, isAlike: claim.documentedAs === shipping.documentedAs }];
  });
  const byFile = [...groupBy(pairs, ({ file }) => file)].filter(
    ([, ofPage]) =>
      ofPage.length >= FEWEST && ofPage.filter(({ isAlike }) => isAlike).length >= NEARLY_ALL * ofPage.length,
  );
  return new Set(byFile.map(([file]) => file));
}

/** A name that no SDK ships, on a page of which they ship nearly all others. */
function describeUnshipped(claim: Claim, written: string, sdks: readonly string[], because: string): FindingDraft {
  return {
    severity: 'warning',
    message: `\`${written}\` is documented, and the SDKs of ${enumerated(sdks)} ship no such name, though they have nearly all others of the page (${because}): code that uses it does not compile`,
    code: null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [],
    edit: advise('give it the name that the SDKs ship, or remove it where they gave it up'),
    identity: [written],
    about: [claim.observation],
  };
}

export const rule: Rule = {
  id: 'unnumbered-name',
  description: 'A name is documented without a code and joins none',
  severity: 'warning',
  category: 'across documents',
  judge: ({ catalog, platformsWithSdk, isFollowed, byName }) => {
    const documented = platformsWithSdk.flatMap(({ platforms }) => platforms);
    const shipped = new Map(
      catalog.unnumbered.flatMap(({ claim }) =>
        claim.origin === 'sdk' && claim.name !== null ? [[lettersOf(claim.name), claim] as const] : [],
      ),
    );
    const copying = copyingPages(catalog.unnumbered, shipped);
    const forms = findForms(catalog);
    const formed = new Set(forms.flatMap(({ claims }) => claims));
    const others = catalog.unnumbered.filter(({ claim }) => !formed.has(claim));
    const findings = others.flatMap(({ claim, because, candidates }) => {
      const { code } = claim.observation;
      const written = claim.documentedAs ?? String(code);
      const isCode = typeof code === 'string' || CODE.test(written);
      if (claim.origin === 'sdk' && catalog.codeKind === 'number') return describeMember(claim, written, because);
      const shipping = shipped.get(lettersOf(claim.name));
      // `ERROR` alone says of every error that it is one, and is the name of none.
      if (claim.origin === 'docs' && claim.name !== null && coreWordsOf(claim.name).length === 0) return [];
      if (shipping !== undefined && claim.origin === 'docs')
        return describeShipped(claim, shipping, written, copying.has(claim.source.file));
      const isShipped = (byName.get(lettersOf(claim.name)) ?? []).some((one) => one.claim.origin === 'sdk');
      if (claim.origin === 'docs' && !isCode && !isShipped && isFollowed(claim)) {
        const sdks = claim.speaksFor.filter((platform) => documented.includes(platform));
        return describeUnshipped(claim, written, sdks, because);
      }
      // What the SDKs number differently is documented all the same.
      const isAmbiguous = claim.speaksFor.length > 1 && candidates.length > 1;
      // A page may be ahead of the SDKs that it stands beside, and name what is no code of theirs.
      const isBeside = claim.speaksFor.some((platform) => documented.includes(platform));
      const isNoError = saysOutcome(written);
      return {
        ...((isAmbiguous || isBeside || isNoError) && { severity: 'info' as const }),
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
    });
    return [...forms.flatMap(describeForm), ...findings];
  },
};
