/**
 * Splits the constants of a file or class that hold several sets. One number can't stand for two errors: where many numbers
 * come twice, the error codes are among modes, flags and limits, and the sets are told apart by the first word of their names,
 * and where that is one for all, by the headings and the code between them. Where errors say `ERR_`, or are negative, the rest
 * stands apart.
 */

import { isOutcomeWord, isSuccessWord } from '../../languages/index.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Observation, SourceReading, Table } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';

const FEWEST_REPEATED = 4;
const LEAST_SHARE = 0.2;

/** The reading with a table for each set; rows and values stay as they are. */
export function splitConstants(reading: SourceReading): SourceReading {
  const tables: Table[] = [];
  const observations: Observation[] = [];
  const members = membersOf(reading);
  for (const [index, table] of reading.tables.entries()) {
    const own = members[index] ?? [];
    const sets = table.kind === 'constants' ? setsOf(reading.text, own) : [own];
    for (const set of sets) {
      const rows = set.flatMap(({ row }) => table.rows[row] ?? []);
      const location = sets.length > 1 ? (set[0]?.location ?? table.location) : table.location;
      for (const [row, member] of set.entries()) observations.push({ ...member, table: tables.length, row });
      tables.push({ ...table, location, rows });
    }
  }
  return { ...reading, tables, observations };
}

function membersOf({ tables, observations }: SourceReading): Observation[][] {
  const members: Observation[][] = tables.map(() => []);
  for (const observation of observations) members[observation.table]?.push(observation);
  return members;
}

/** Do many numbers come twice, other than in arms of an `#if`? */
function holdsSeveralSets(members: readonly Observation[]): boolean {
  const seen = new Set<number | string>();
  let repeated = 0;
  for (const { code, condition, internal } of members) {
    if (code === null || condition !== undefined || internal?.kind === 'commented-out') continue;
    if (seen.has(code)) repeated += 1;
    seen.add(code);
  }
  return repeated >= FEWEST_REPEATED && repeated / members.length >= LEAST_SHARE;
}

function setsOf(text: string, members: readonly Observation[]): Observation[][] {
  const [negative, others] = bySign(members);
  if (others.length > 0) return [negative, ...setsOf(text, others)];
  if (!holdsSeveralSets(members)) return byTellingWord(members);
  return byFirstWord(members).flatMap((set) => (holdsSeveralSets(set) ? byHeadings(text, set) : [set]));
}

const FEWEST_NEGATIVE = 3;
/** Names of the 0 among negative numbers; words may be glued (`TARSSERVERSUCCESS`). */
const SUCCESS = /(?:success|succeeded|ok)$/i;

/** Negative numbers with their success, where what isn't negative holds modes, flags and versions that number alike. */
function bySign(members: readonly Observation[]): readonly [Observation[], Observation[]] {
  const isNegative = ({ code, name }: Observation) =>
    typeof code === 'number' && (code < 0 || (code === 0 && SUCCESS.test(name ?? '')));
  const negative = members.filter(isNegative);
  const others = members.filter((member) => !isNegative(member));
  const codes = new Set(negative.map(({ code }) => code));
  return codes.size > FEWEST_NEGATIVE && holdsSeveralSets(others) ? [negative, others] : [[...members], []];
}

const FEWEST_TELLING = 3;

/** `ERR_…` and the like, and apart from them what says nothing of errors: revisions, limits, addresses, families of their own. */
function byTellingWord(members: readonly Observation[]): Observation[][] {
  const first = members.filter(({ name }) => isOutcomeWord(firstWord(name)));
  const quiet = members.filter(
    ({ name }) => !wordsOf(name ?? '').some((word) => isOutcomeWord(word) || isSuccessWord(word)),
  );
  // `PT_INDEX_ERROR` among `PT_INDEX_STATE` and `PT_INDEX_DATE` is one of them; `PT_SUCCESS` is what the errors stand beside.
  const families = groupBy(quiet, ({ name }) => firstWord(name));
  // `SWAP_STATE_SUCCESS` is a state beside `SWAP_STATE_PENDING` and `SWAP_STATE_REFUNDED`.
  const kinds = groupBy(quiet, ({ name }) => allButLast(name));
  const others = members.filter((member) => {
    const family = families.get(firstWord(member.name)) ?? [];
    const isSuccess = wordsOf(member.name ?? '').some(isSuccessWord);
    const isState = allButLast(member.name).includes(' ') && (kinds.get(allButLast(member.name)) ?? []).length > 1;
    return family.includes(member) || (family.length >= FEWEST_TELLING && (!isSuccess || isState));
  });
  if (first.length < FEWEST_TELLING || others.length === 0) return [[...members]];
  const apart = new Set(others);
  return [members.filter((member) => !apart.has(member)), others];
}

function firstWord(name: string | null): string {
  return wordsOf(name ?? '')[0] ?? '';
}

function allButLast(name: string | null): string {
  return wordsOf(name ?? '')
    .slice(0, -1)
    .join(' ');
}

/** Words that one member alone starts with make no set. */
function byFirstWord(members: readonly Observation[]): Observation[][] {
  const all = [...groupBy(members, ({ name }) => firstWord(name)).values()];
  const alone = all.filter(({ length }) => length === 1).flat();
  return [...all.filter(({ length }) => length > 1), ...(alone.length > 0 ? [alone] : [])];
}

/** Members that each have a heading of their own stay together: there, comments are documentation. */
function byHeadings(text: string, members: readonly Observation[]): Observation[][] {
  const runs: Observation[][] = [];
  let end: number | null = null;
  for (const member of members) {
    const from = lineStart(text, member.nameSpan?.start ?? 0);
    if (end === null || isHeading(text.slice(end, from))) runs.push([]);
    runs.at(-1)?.push(member);
    end = lineEnd(text, member.nameSpan?.end ?? 0);
  }
  const sets: Observation[][] = [];
  let single = false;
  for (const run of runs) {
    if (single && run.length === 1) sets.at(-1)?.push(...run);
    else sets.push([...run]);
    single = run.length === 1;
  }
  return sets;
}

/** More text between two members is not looked at: it is none of theirs. */
const LONGEST_GAP = 20_000;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g;

const HEADING = /\n[ \t]*\r?\n[ \t]*(?:\/\*|\/\/)/;

/** Code between two members, or a comment behind an empty line. */
function isHeading(gap: string): boolean {
  if (gap.length > LONGEST_GAP) return true;
  const code = gap.replace(COMMENT, '').replace(/^[ \t]*[#@[].*$/gm, '');
  return /[;{}]/.test(code) || HEADING.test(gap);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
