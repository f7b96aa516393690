/** Codes that meant something else in the base, or before they were retired. */
import type { Change, FindingDraft, RetiredCode } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { advise, label, type Rule, type RuleContext } from '../rule.ts';
import { placeOfGone } from '../shared/history-place.ts';

export const rule: Rule = {
  id: 'code-reused',
  description: 'A code means something else than before',
  severity: 'error',
  category: 'history',
  judge: (context) => {
    const changed = (context.changes ?? []).filter(({ kind }) => kind === 'reused');
    const told = new Set(changed.map(({ after }) => after?.code));
    return [
      ...changed.flatMap((change) => describeChange(change, context)),
      ...context.retired.filter(({ code }) => !told.has(code)).flatMap((retired) => describeRetired(retired, context)),
    ];
  },
};

function describeChange({ before, after }: Change, context: RuleContext): FindingDraft[] {
  if (before === null || after === null) return [];
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
}

/** A retired code that is back under a like name means what it meant. */
function describeRetired({ code, name }: RetiredCode, { catalog, vocabulary, decided }: RuleContext): FindingDraft[] {
  const entry = catalog.codes.find((one) => one.code === code);
  if (entry === undefined || compareNames(name, entry.name, vocabulary).relation !== 'different') return [];
  return [
    {
      message: `${label(code, entry.name)} was \`${name}\` until it was retired: apps that are released still take it for that`,
      code,
      name: entry.name,
      location: entry.claims[0]?.location ?? { file: decided.file, line: 1, column: 1 },
      related: [],
      edit: advise(`give \`${entry.name}\` a code that was never used: \`agora-errgen next\` prints one`),
      identity: [String(code), name, entry.name],
    },
  ];
}
