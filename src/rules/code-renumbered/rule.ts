/** Names that stand at another code than in the base. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, label, type Rule } from '../rule.ts';
import { placeOfGone } from '../shared/history-place.ts';

export const rule: Rule = {
  id: 'code-renumbered',
  description: 'A name that was there before has another code',
  severity: 'error',
  category: 'history',
  judge: (context) =>
    (context.changes ?? []).flatMap(({ kind, before, after }): FindingDraft[] => {
      if (kind !== 'renumbered' || before === null || after === null) return [];
      const entry = context.catalog.codes.find(({ code }) => code === after.code);
      return [
        {
          message: `\`${after.name}\` was ${String(before.code)} and is ${String(after.code)} now: released apps and servers still use ${String(before.code)}`,
          code: after.code,
          name: after.name,
          location: entry?.claims[0]?.location ?? placeOfGone(before, context),
          related: [],
          edit: advise(
            `give it back its code ${String(before.code)}, or a new name beside ${label(before.code, before.name)}`,
          ),
          identity: [String(before.code), String(after.code)],
        },
      ];
    }),
};
