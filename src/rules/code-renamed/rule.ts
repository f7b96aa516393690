/** Codes whose constant has another name than in the base. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, label, type Rule } from '../rule.ts';
import { placeOfGone } from '../shared/history-place.ts';

export const rule: Rule = {
  id: 'code-renamed',
  description: 'The constant of a code that was there before has another name',
  severity: 'warning',
  category: 'history',
  judge: (context) =>
    (context.changes ?? []).flatMap(({ kind, before, after }): FindingDraft[] => {
      if (kind !== 'renamed' || before === null || after === null || before.name === after.name) return [];
      if (after.aliases.includes(before.name)) return [];
      const entry = context.catalog.codes.find(({ code }) => code === after.code);
      return [
        {
          message: `${label(before.code, before.name)} is called \`${after.name}\` now: code that uses the old constant no longer compiles`,
          code: after.code,
          name: after.name,
          location: entry?.claims[0]?.location ?? placeOfGone(before, context),
          related: [],
          edit: advise(
            `keep \`${before.name}\` as a second name in the page (\`${after.name} / ${before.name}\`), or keep it as the only one with "decisions" in the config`,
          ),
          identity: [before.name, after.name],
        },
      ];
    }),
};
