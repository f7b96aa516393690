/** Decisions of the config that decide nothing any more. */

import { coversCode } from '../../model/code-ranges.ts';
import type { Claim, FindingDraft, Related } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, place, type Rule, type RuleContext, related } from '../rule.ts';

export const rule: Rule = {
  id: 'stale-decision',
  description: 'A decision in the config decides nothing',
  severity: 'warning',
  category: 'upkeep',
  judge: (context) => [...staleNames(context), ...staleNumbers(context), ...staleAbsences(context)],
};

function staleNames({ catalog, decided }: RuleContext): FindingDraft[] {
  return Object.entries(decided.decisions).flatMap(([code, { name }]) => {
    const entry = catalog.codes.find((one) => String(one.code) === code);
    if (entry === undefined) return [describe(decided, ['decisions', code], `no source documents ${code}`)];
    const decision = entry.decisions.get('name');
    const agreed =
      name !== undefined && decision?.losers.length === 0 && entry.claims.some((claim) => claim.name !== null);
    if (!agreed) return [];
    const message = `every source names ${code} \`${name}\` by now`;
    return [describe(decided, ['decisions', code], message)];
  });
}

function staleNumbers({ catalog, decided }: RuleContext): FindingDraft[] {
  const joined = new Set(
    catalog.codes.flatMap((entry) =>
      entry.claims
        .filter((claim) => claim.joinedBy === 'config')
        .flatMap((claim) => [claim.documentedAs ?? '', lettersOf(claim.name)]),
    ),
  );
  return Object.keys(decided.numbers)
    .filter((name) => !joined.has(name) && !joined.has(lettersOf(name)))
    .map((name) => describe(decided, ['numbers', name], `no source documents \`${name}\` without a code`));
}

/** A code that is listed as left out, and is there after all or nowhere any more. */
function staleAbsences({ catalog, decided }: RuleContext): FindingDraft[] {
  return decided.absent.flatMap(({ platform, from, codes }, at) =>
    codes.flatMap((listed, index): FindingDraft[] => {
      const covered = catalog.codes.filter((entry) => coversCode([listed], String(entry.code)));
      const isThere = (claim: Claim) => claim.platform === platform && claim.origin === from;
      const present = covered.find((entry) => entry.claims.some(isThere));
      const path: KeyPath = ['absent', at, 'codes', index];
      const edit = `take ${String(listed)} out of "absent[${at}]" in ${decided.file}`;
      if (covered.length === 0) {
        return [describe(decided, path, `no source has it`, { edit, detail: String(listed) })];
      }
      const there = present?.claims.find(isThere);
      if (present === undefined || there === undefined) return [];
      const where = from === 'docs' ? `the ${platform} pages document` : `the ${platform} SDK has`;
      const why = `${where} ${String(present.code)} after all (${place(there.location)})`;
      const witness = related(there.location, `${String(present.code)} \`${there.documentedAs ?? present.name}\``);
      return [describe(decided, path, why, { edit, detail: String(listed), witness })];
    }),
  );
}

interface Stale {
  readonly edit?: string;
  /** Tells several faults of one key apart. */
  readonly detail?: string;
  readonly witness?: Related;
}

type KeyPath = readonly [section: string, key: string | number, ...inner: (string | number)[]];

function describe(
  { file, locate }: RuleContext['decided'],
  path: KeyPath,
  why: string,
  { edit, detail, witness }: Stale = {},
): FindingDraft {
  const [section, entry] = path;
  const key = typeof entry === 'number' ? `${section}[${entry}]` : `${section}.${entry}`;
  const what = detail === undefined ? `"${key}" decides` : `${detail} in "${key}" decides`;
  return {
    message: `${what} nothing: ${why}. A decision that outlives its reason hides the next conflict`,
    code: null,
    name: null,
    location: locate?.(path, 'key') ?? { file, line: 1, column: 1 },
    related: witness === undefined ? [] : [witness],
    edit: advise(edit ?? `remove "${key}" from ${file}`),
    identity: detail === undefined ? [key] : [key, detail],
  };
}
