/**
 * The further names of each code: those of one row (`A / B`), and those of several members of one SDK enum with the same value.
 * A name that another code carries is no alias: no enum could hold both.
 */

import { groupBy } from '../../model/group-by.ts';
import type { Claim, Decision } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';
import { canonicalSpelling } from '../draft.ts';
import { hasDamagedName } from './decide-name.ts';

/**
 * The aliases of each code in the catalog's style, in the given order.
 * @param names the decided name of each code
 */
export function decideAliases(
  codes: readonly { readonly claims: readonly Claim[] }[],
  names: readonly Decision[],
): string[][] {
  const owners = new Map(names.map(({ value }, at) => [lettersOf(value), at]));
  return codes.map(({ claims }, at) => {
    const own = furtherNames(claims.filter((claim) => !hasDamagedName(claim)));
    return own.filter((alias) => {
      const letters = lettersOf(alias);
      // The code's own name may be the second one of a platform whose first is another.
      const isFree = (owners.get(letters) ?? at) === at;
      if (isFree) owners.set(letters, at);
      return isFree;
    });
  });
}

function furtherNames(sound: readonly Claim[]): string[] {
  const inRows = sound.flatMap(({ source, observation }) =>
    observation.names.slice(1).map((name) => canonicalSpelling(withoutPrefix(name, source.prefix))),
  );
  const shipped = groupBy(
    sound.filter((claim) => claim.origin === 'sdk'),
    (claim) => claim.source.file,
  );
  const members = [...shipped.values()].flatMap((ofFile) => ofFile.slice(1).flatMap(({ name }) => name ?? []));
  return [...new Set([...inRows, ...members])];
}
