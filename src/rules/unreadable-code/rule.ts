/** Rows of a numbered table whose code can't be read: the entry is lost to the catalog or stands in it without its number. */
import { isBeyondExact } from '../../model/beyond-exact.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, nameLocation, type Rule } from '../rule.ts';
import { findUnreadable, RANGE } from './find-unreadable.ts';

/** Letters that are taken for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', О: '0', о: '0', I: '1', l: '1', '|': '1' };

/** @example correction('6O05') // 'write 6005: a letter stands in place of a digit' */
function correction(written: string): string {
  const digits = written.replace(/[^\d-]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  if (/\d/.test(written) && /^-?\d+$/.test(digits)) return `write ${digits}: a letter stands in place of a digit`;
  return `correct "${written}" to the number alone; put a remark into the text cells`;
}

/** What the code's cell holds; null where it holds nothing. */
function saying(written: string | null, tooLarge: boolean): string {
  if (written === null) return 'no code';
  return tooLarge
    ? `the code ${written}, which is beyond 2^53 and would be another number in JavaScript and JSON`
    : `"${written}" where its code belongs, which is no code`;
}

const SHORTEN = 'correct the number; where it is right, give its table a catalog of its own with "codeKind": "string"';

export const rule: Rule = {
  id: 'unreadable-code',
  description: 'The code of a row can not be read',
  severity: 'warning',
  category: 'table',
  supersedes: ['unnumbered-name'],
  judge: ({ readings, claimsOf }) =>
    readings.flatMap((reading) =>
      findUnreadable(reading).map(({ row, cell, observation }) => {
        const placed = (claimsOf.get(reading.source.file) ?? []).find(({ claim }) => claim.observation === observation);
        const name = observation?.name ?? null;
        const isBlank = cell === null || cell.value.trim() === '' || lettersOf(cell.value) === lettersOf(name);
        const written = isBlank ? null : cell.value;
        const subject = name === null ? 'this row' : `\`${name}\``;
        const tooLarge = observation?.code != null && isBeyondExact(observation.code);
        const isRange = written !== null && RANGE.test(written);
        return {
          // Many codes at once are no entry of an enum, and the page is right to say so.
          ...(isRange && { severity: 'info' as const }),
          ...(tooLarge && { severity: 'error' as const }),
          message: `${subject} has ${saying(written, tooLarge)}: ${placed?.entry == null ? 'no generated enum has it' : `it was taken for ${String(placed.entry.code)} by its name`}`,
          code: placed?.entry?.code ?? null,
          name,
          location: cell?.location ?? (placed === undefined ? row.location : nameLocation(placed.claim)),
          related: [],
          edit: advise(written === null ? 'write the code into its cell' : tooLarge ? SHORTEN : correction(written)),
          identity: [name ?? written ?? '', written ?? ''],
          about: observation === null ? [] : [observation],
        };
      }),
    ),
};
