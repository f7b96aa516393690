/** Codes that the base has and no source has any more. */
import type { FindingDraft } from '../../model/index.ts';
import { advise, label, type Rule } from '../rule.ts';
import { placeOfGone } from '../shared/history-place.ts';

export const rule: Rule = {
  id: 'code-removed',
  description: 'A code that was there before is gone',
  severity: 'error',
  category: 'history',
  judge: (context) =>
    (context.changes ?? []).flatMap(({ kind, before }): FindingDraft[] => {
      if (kind !== 'removed' || before === null) return [];
      const { code, name, files } = before;
      return [
        {
          message: `${label(code, name)} is gone: the next build removes its constant, and code that uses it no longer compiles`,
          code,
          name,
          location: placeOfGone(before, context),
          related: [],
          edit: advise(
            `put its entry back (it stood in ${files.join(', ') || 'no known file'}), marked as deprecated if nobody should use it; accept this finding if it has to go`,
          ),
          identity: [String(code)],
        },
      ];
    }),
};
