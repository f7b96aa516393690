/** Decisions of the config that decide nothing any more. */
import type { FindingDraft, Location } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { coversCode } from '../code-ranges.ts';
import { advise, type Rule, type RuleContext } from '../rule.ts';

export const staleDecision: Rule = {
  id: 'stale-decision',
  description: 'A decision in the config decides nothing',
  severity: 'warning',
  category: 'upkeep',
  judge: (context) => [...staleNames(context), ...staleNumbers(context), ...staleAbsences(context)],
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

/** An absence is stale where the code is there after all, or nowhere any more. */
function staleAbsences({ catalog, decided }: RuleContext): FindingDraft[] {
  return decided.absent.flatMap(({ platform, from, codes }, at) =>
    codes.flatMap((listed): FindingDraft[] => {
      const covered = catalog.codes.filter((entry) => coversCode([listed], String(entry.code)));
      const present = covered.find((entry) =>
        entry.claims.some((claim) => claim.platform === platform && claim.origin === from),
      );
      const key = `absent[${at}]`;
      if (covered.length === 0) return [describe(decided.file, key, `no source has ${String(listed)}`)];
      if (present === undefined) return [];
      const where = from === 'docs' ? `the ${platform} pages document` : `the ${platform} SDK has`;
      return [describe(decided.file, key, `${where} ${String(present.code)} after all`)];
    }),
  );
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
