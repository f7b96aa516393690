/** Rows of a numbered table whose code can't be read: the entry is lost to the catalog or stands in it without its number. */
import { advise, nameLocation, type Rule } from '../rule.ts';
import { findUnreadable } from './find-unreadable.ts';

export const unreadableCode: Rule = {
  id: 'unreadable-code',
  description: 'The code of a row can not be read',
  severity: 'warning',
  category: 'table',
  judge: ({ readings, claimsOf }) =>
    readings.flatMap((reading) =>
      findUnreadable(reading).map(({ row, cell, observation }) => {
        const placed = (claimsOf.get(reading.source.file) ?? []).find(({ claim }) => claim.observation === observation);
        const written = cell === null || cell.value.trim() === '' ? null : cell.value;
        const name = observation?.name ?? null;
        const subject = name === null ? 'this row' : `\`${name}\``;
        return {
          message: `${subject} has ${written === null ? 'no code' : `"${written}" where its code belongs, which is no code`}: ${placed?.entry == null ? 'it stands in no generated enum' : `it was taken for ${String(placed.entry.code)} by its name`}`,
          code: placed?.entry?.code ?? null,
          name,
          location: cell?.location ?? (placed === undefined ? row.location : nameLocation(placed.claim)),
          related: [],
          edit: advise(
            written === null
              ? 'write the code into its cell'
              : `correct "${written}" to the number alone; put a remark into the text cells`,
          ),
          identity: [name ?? written ?? '', written ?? ''],
        };
      }),
    ),
};
