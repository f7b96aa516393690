/** Codes that meant something else in the base. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, label, type Rule } from '../rule.ts';
import { placeOfGone } from '../shared/history-place.ts';

export const rule: Rule = {
  id: 'code-reused',
  description: 'A code means something else than before',
  severity: 'error',
  category: 'history',
  judge: (context) =>
    (context.changes ?? []).flatMap(({ kind, before, after }): FindingDraft[] => {
      if (kind !== 'reused' || before === null || after === null) return [];
      const entry = context.catalog.codes.find(({ code }) => code === after.code);
      return [
        {
          message: `${label(after.code, after.name)} was \`${before.name}\` before: apps that are released still take it for that`,
          code: after.code,
          name: after.name,
          location: entry?.claims[0]?.location ?? placeOfGone(before, context),
          related: [],
          edit: advise(
            `give \`${after.name}\` a code that was never used, and leave ${label(before.code, before.name)} as it was`,
          ),
          identity: [String(after.code), before.name, after.name],
        },
      ];
    }),
};
