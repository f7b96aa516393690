/**
 * Enums of which the pages have no number, beside others of their file that they do have: they are another family, and their
 * `NOT_FOUND` is not that of the pages with another number.
 */
import { groupBy } from '../../model/group-by.ts';
import type { CodedClaim, PlatformSides } from '../rule.ts';
import { enumOf } from './clashing-enums.ts';

/** Members of an enum, so many that none of their numbers would be on the page by chance. */
const FAMILY = 3;

/** @returns what `enumOf` says of their members */
export function enumsApart({ docs, sdk }: PlatformSides): ReadonlySet<string> {
  const enums = groupBy([...sdk.byCode.values()].flat(), ({ claim }) => enumOf(claim));
  const isOnPage = ({ entry }: CodedClaim) =>
    docs.byCode.get(String(entry.code))?.some(({ claim }) => claim.joinedBy === 'code') === true;
  const known = [...enums].filter(([, members]) => members.some(isOnPage));
  const files = new Set(known.map(([, [first]]) => first?.claim.source.file));
  const documented = new Set(known.map(([key]) => key));
  return new Set(
    [...enums].flatMap(([key, members]) => {
      const isBeside = files.has(members[0]?.claim.source.file);
      return isBeside && members.length >= FAMILY && !documented.has(key) ? [key] : [];
    }),
  );
}
