/** One code in several rows of one document. */
import { isDeepStrictEqual } from 'node:util';
import { termsInCommon, termsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, FindingDraft, Text } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { lettersOf } from '../../names/words.ts';
import {
  advise,
  type CodedClaim,
  isCoded,
  type PlacedClaim,
  place,
  type Rule,
  type RuleContext,
  related,
} from '../rule.ts';
import { byTable } from '../shared/families.ts';
import { describeFamilies, familyKey, findFamilies } from './find-families.ts';

export const rule: Rule = {
  id: 'duplicate-code',
  description: 'One document lists a code more than once',
  severity: 'error',
  category: 'one document',
  judge: (context) =>
    [...context.claimsOf].flatMap(([file, all]) => {
      const ofFile = all.filter(({ claim }) => claim.origin === 'docs');
      const families = findFamilies(ofFile, (a, b) => isRenamed(a, b, context.vocabulary));
      const first = new Map<unknown, CodedClaim>();
      const habits = { inOneTable: findHabit(ofFile, true), across: findHabit(ofFile, false) };
      const repetitions = ofFile.filter(isCoded).flatMap((placed) => {
        const { claim, entry } = placed;
        if (claim.joinedBy !== 'code' || isCopy(claim, context)) return [];
        const key = `${claim.platform} ${String(entry.code)}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, placed);
          return [];
        }
        if (families.has(familyKey(earlier, placed))) return [];
        const drafts = judgeRepetition(placed, earlier, context);
        const habit = earlier.claim.observation.table === claim.observation.table ? habits.inOneTable : habits.across;
        return isOnPurpose(placed, habit, context)
          ? drafts.map((one) => ({ ...one, severity: 'info' as const }))
          : drafts;
      });
      const tables = context.readings.find(({ source }) => source.file === file)?.tables ?? [];
      return [...describeFamilies(families.values(), tables), ...repetitions];
    }),
};

/** Codes that a page must give to several errors for that to be its habit, and rows of one code that are no slip. */
const HABIT = 4;
const MANY_ROWS = 4;

/**
 * The codes that a page gives to several errors on purpose: one to many, or several to more than one.
 * @param inOneTable rows of one table tell apart what a number stands for; what stands in two tables is another habit
 */
function findHabit(ofFile: readonly PlacedClaim[], inOneTable: boolean): ReadonlySet<unknown> {
  const rows = groupBy(
    ofFile.filter(({ claim }) => claim.joinedBy === 'code' && claim.name !== null),
    ({ entry }) => entry,
  );
  const names = (placed: readonly PlacedClaim[]) => new Set(placed.map(({ claim }) => claim.name)).size;
  const repeated = [...rows].flatMap(([entry, placed]) => {
    const most = inOneTable ? Math.max(...[...byTable(placed).values()].map(names)) : names(placed);
    const isRepeated = most > 1 && (inOneTable || byTable(placed).size > 1);
    return isRepeated ? [{ entry, names: most }] : [];
  });
  return new Set(repeated.flatMap((one) => (repeated.length >= HABIT || one.names >= MANY_ROWS ? one.entry : [])));
}

/**
 * Beside an SDK, a number is what the SDK gives a program: a page may tell apart under it what a program can't, and a number that
 * no SDK has belongs to another family of the page.
 */
function isOnPurpose({ claim, entry }: CodedClaim, habit: ReadonlySet<unknown>, context: RuleContext): boolean {
  const sides = context.platformsWithSdk.filter(({ platforms }) =>
    platforms.some((one) => claim.speaksFor.includes(one)),
  );
  const isShipped = sides.some(({ sdk }) => sdk.byCode.has(String(entry.code)));
  return sides.length > 0 && (!isShipped || habit.has(entry));
}

/** Where names are the codes, a copied code belongs to another row, and `duplicate-name` says so. */
function isCopy({ damages }: Claim, { catalog }: RuleContext): boolean {
  return catalog.codeKind === 'string' && damages.some(({ kind }) => kind === 'copied');
}

function isRenamed({ claim: a }: CodedClaim, { claim: b }: CodedClaim, vocabulary: RuleContext['vocabulary']): boolean {
  if (a.name === null || b.name === null) return areTwoErrors(a, b);
  const { relation } = compareNames(a.name, b.name, vocabulary);
  return relation === 'different' || relation === 'related';
}

/** Two names are an error; what two tables say alike is fine, a row that its own table has twice is left over. */
function judgeRepetition(later: CodedClaim, earlier: CodedClaim, context: RuleContext): FindingDraft[] {
  const { vocabulary } = context;
  const [a, b] = [earlier.claim, later.claim];
  if (isSameRow(a, b, context)) return [describeLeftOver(later, earlier)];
  const relation = a.name === null || b.name === null ? 'same' : compareNames(a.name, b.name, vocabulary).relation;
  const sameName = relation === 'same' || relation === 'affix';
  if (sameName && saysTheSame(textOf(a)?.value, textOf(b)?.value)) return [];
  if (shipsBoth(later, a, b)) return [];
  if (areTwoErrors(a, b)) return [describeTwoErrors(later, earlier)];
  const code = String(later.entry.code);
  return [
    {
      severity: sameName ? 'info' : relation === 'different' ? 'error' : 'warning',
      message: sameName
        ? `${code} is described a second time and differently (first ${place(a.location)}), so the two descriptions drift apart`
        : `${code} already names \`${a.documentedAs}\` (${place(a.location)}): one number can't stand for two errors`,
      code: later.entry.code,
      name: b.documentedAs,
      location: b.location,
      related: [related(a.location, `${code} \`${a.documentedAs ?? ''}\` stands here first`)],
      edit: advise(
        sameName
          ? 'keep one of the two rows'
          : `give \`${b.documentedAs}\` its own number, or write both names in one row (\`A / B\`) where they are aliases`,
      ),
      identity: [code, b.documentedAs ?? ''],
      about: [a, b],
    },
  ];
}

/** An SDK that the page speaks for has both names for the number: they are aliases on purpose. */
function shipsBoth({ entry }: CodedClaim, ...rows: readonly Claim[]): boolean {
  const shipped = entry.claims.filter(({ origin }) => origin === 'sdk');
  return [...groupBy(shipped, ({ platform }) => platform)].some(([platform, ofOne]) =>
    rows.every(
      ({ name, speaksFor }) =>
        speaksFor.includes(platform) && name !== null && ofOne.some((one) => lettersOf(one.name) === lettersOf(name)),
    ),
  );
}

/** Texts that have less than this share of their words in common speak of two things. */
const UNRELATED = 0.15;

/** Without names, two texts that have next to nothing in common are two errors. */
function areTwoErrors(a: Claim, b: Claim): boolean {
  const [before, after] = [textOf(a), textOf(b)];
  if (a.name !== null || b.name !== null || before === undefined || after === undefined) return false;
  if (before.language !== after.language || termsOf(before.value).length < 2) return false;
  return termsInCommon(before.value, after.value).share < UNRELATED;
}

function textOf({ observation: { texts } }: Claim): Text | undefined {
  return texts.description ?? texts.reason;
}

/** An HTTP status stands for many errors: a row each is how they are listed. */
function isHttpStatus(code: Code | undefined): boolean {
  return typeof code === 'number' && code >= 100 && code < 600;
}

function describeTwoErrors({ claim, entry }: CodedClaim, earlier: CodedClaim): FindingDraft {
  const [before, after] = [textOf(earlier.claim), textOf(claim)];
  const code = String(entry.code);
  return {
    severity: isHttpStatus(entry.code) ? 'info' : 'warning',
    message: `${code} stands here for "${after?.value}" and for "${before?.value}" above (${place(earlier.claim.location)}): users who get the number can't tell which of the two happened`,
    code: entry.code,
    name: null,
    location: claim.location,
    related: [related(earlier.claim.location, `the other text of ${code}`)],
    edit: advise(
      `correct the number of one of the two rows; where ${code} is returned for both, describe both in one row`,
    ),
    identity: [code, after?.value ?? ''],
    about: [earlier.claim, claim],
  };
}

/** Two rows of one table that are equal in every cell. */
function isSameRow({ source, observation: a }: Claim, { observation: b }: Claim, { readings }: RuleContext): boolean {
  if (a.table !== b.table || a.row === b.row) return false;
  const rows = readings.find((reading) => reading.source === source)?.tables[a.table]?.rows;
  const cellsOf = (row: number) => rows?.[row]?.cells.map(({ value }) => value);
  return isDeepStrictEqual(cellsOf(a.row), cellsOf(b.row)) && cellsOf(a.row) !== undefined;
}

function describeLeftOver(later: CodedClaim, earlier: CodedClaim): FindingDraft {
  const code = String(later.entry.code);
  return {
    severity: 'info',
    message: `${code} stands in this table twice, word for word (first ${place(earlier.claim.location)}): delete one: they will drift apart`,
    code: later.entry.code,
    name: later.claim.documentedAs,
    location: later.claim.location,
    related: [related(earlier.claim.location, `${code} stands here first`)],
    edit: advise('remove one of the two rows'),
    identity: [code, 'twice'],
  };
}

function saysTheSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
