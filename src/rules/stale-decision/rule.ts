/** Decisions of the config that decide nothing any more. */
import type { FindingDraft, Location } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, type Rule, type RuleContext } from '../rule.ts';

export const staleDecision: Rule = {
  id: 'stale-decision',
  description: 'A decision in the config decides nothing',
  severity: 'warning',
  category: 'upkeep',
  judge: (context) => [...staleNames(context), ...staleNumbers(context)],
};

function staleNames({ catalog, decided }: RuleContext): FindingDraft[] {
  return Object.entries(decided.decisions).flatMap(([code, { name }]) => {
    const entry = catalog.codes.find((one) => String(one.code) === code);
    if (entry === undefined) return [describe(decided.file, `decisions.${code}`, `no source documents ${code}`)];
    const decision = entry.decisions.get('name');
    const agreed =
      name !== undefined && decision?.losers.length === 0 && entry.claims.some((claim) => claim.name !== null);
    if (!agreed) return [];
    const message = `every source names ${code} \`${name}\` by now`;
    return [describe(decided.file, `decisions.${code}`, message)];
  });
}

function staleNumbers({ catalog, decided }: RuleContext): FindingDraft[] {
  const joined = new Set(
    catalog.codes.flatMap((entry) =>
      entry.claims
        .filter((claim) => claim.joinedBy === 'config')
        .flatMap((claim) => [claim.documentedAs ?? '', lettersOf(claim.name ?? '')]),
    ),
  );
  return Object.keys(decided.numbers)
    .filter((name) => !joined.has(name) && !joined.has(lettersOf(name)))
    .map((name) => describe(decided.file, `numbers.${name}`, `no source documents \`${name}\` without a code`));
}

function describe(file: string, key: string, why: string): FindingDraft {
  const location: Location = { file, line: 1, column: 1 };
  return {
    message: `"${key}" decides nothing: ${why}. A decision that outlives its reason hides the next conflict`,
    code: null,
    name: null,
    location,
    related: [],
    edit: advise(`remove "${key}" from ${file}`),
    identity: [key],
  };
}
