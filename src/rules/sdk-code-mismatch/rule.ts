/** A documented name that the SDK ships with another number. */
import { advise, place, type Rule, related, sdkOf } from '../rule.ts';
import { findRenumbered } from './find-renumbered.ts';

export const rule: Rule = {
  id: 'sdk-code-mismatch',
  description: 'The page gives a name another code than the SDK ships',
  severity: 'error',
  category: 'docs against SDK',
  // A renumbering is one fault, not four.
  supersedes: [
    ...['phantom-code', 'undocumented-code', 'sdk-name-mismatch', 'code-mismatch', 'name-mismatch'],
    // Of two rows at one number, the one that the SDK has at another is wrong.
    'duplicate-code',
  ],
  judge: ({ platformsWithSdk, decided, vocabulary }) =>
    platformsWithSdk.flatMap((sides) =>
      findRenumbered(sides, vocabulary).map(({ docs: { claim, entry }, sdk: [sdk, ...others] }) => {
        const shipped = String(sdk.entry.code);
        const shipping = [...new Set([sdk, ...others].map((one) => one.claim.platform))];
        const there = sides.sdk.byCode.get(String(entry.code))?.find((one) => shipping.includes(one.claim.platform));
        const here = String(entry.code);
        const [verb, has] = shipping.length === 1 ? ['ships', 'has'] : ['ship', 'have'];
        const instead = there === undefined ? `${has} no ${here}` : `\`${there.claim.documentedAs}\` as ${here}`;
        return {
          message: `the page says ${here} is \`${claim.documentedAs}\`, ${sdkOf(shipping)} ${verb} it as ${shipped} (${place(sdk.claim.location)}) and ${instead}: handlers written after the page never match`,
          code: entry.code,
          name: claim.documentedAs,
          location: claim.location,
          related: [related(sdk.claim.location, `\`${sdk.claim.documentedAs}\` is ${shipped} in the SDK`)],
          edit: advise(
            decided.authority?.codes === 'docs'
              ? `change ${shipped} to ${here} in the SDK (${place(sdk.claim.location)}): the config lets the pages decide on numbers`
              : `change ${here} to ${shipped} on the page; if the SDK is wrong, correct ${place(sdk.claim.location)}`,
          ),
          identity: [claim.documentedAs ?? '', String(entry.code), shipped],
          about: [claim, sdk.entry],
        };
      }),
    ),
};
