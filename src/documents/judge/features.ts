/** What rows of the evidence ask of a case; lists of other things have `other-lists.ts`. */

import { isExitHeader, meaningOfHeader, speaksOfErrors, speaksOfOutcomeCodes } from '../../languages/index.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Case, Context } from './case.ts';
import type { ColumnFacts } from './column-facts.ts';
import { isStatusTitle } from './http-statuses.ts';
import { isLevel } from './other-lists.ts';

export const ENOUGH_ROWS = 3;
/** So many numbers in a row are no steps, versions or footnotes. */
export const MANY_ROWS = 12;
const MOST = 0.6;
/** Where the title above says that what follows are codes of outcomes. */
const SOME = 0.3;
export const NEARLY_ALL = 0.9;

/** 0 up to the first number, 1 from the second on, and the share of the way between. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

export function flag(holds: boolean | undefined): number {
  return holds === true ? 1 : 0;
}

export function quoted(text: string | undefined): string {
  return `"${text ?? ''}"`;
}

/** Names that sound like failures, and enough of them to tell; of headings one is enough. */
export function tellingNames({ identifying, kind }: Case): ColumnFacts | undefined {
  const enough = kind === 'headings' ? 1 : ENOUGH_ROWS;
  return identifying.find(
    (column) =>
      column.filled >= enough &&
      column.failures >= 0.5 &&
      Math.max(column.strongNames, column.paired) >= MOST &&
      isOwn(column),
  );
}

export function errorHeader({ identifying }: Case): string | undefined {
  return identifying.find((column) => column.errorHeader)?.header;
}

/** `Not all error codes are listed here.`: a sentence that only mentions them, and doesn't lead to what follows. */
export function isRemark(text: string): boolean {
  return /[.。．다]\s*$/.test(text) && !/\b(?:following|below)\b|如下|以下|다음/i.test(text);
}

/** Reason phrases of HTTP (`NOT_FOUND`) say no more than the statuses beside them. */
export function isOwn({ reasonPhrases }: ColumnFacts): boolean {
  return reasonPhrases < MOST;
}

/** Negative numbers, hexadecimal ones and those of three digits and more. */
export function hasOddNumbers({ codes, rows }: Case): boolean {
  if (codes === undefined || codes.numeric < 1 || codes.filled < rows.length || codes.httpStatuses > 0.5) return false;
  return rows.every((row) => /^[-−]\d|^\d{3,}|^0x/i.test(row[codes.index]?.value ?? ''));
}

/** Odd numbers outside tables, several of them: of headings two are enough. */
export function numbersFailures(given: Case): boolean {
  return !given.isTable && given.rows.length >= (given.kind === 'headings' ? 2 : ENOUGH_ROWS) && hasOddNumbers(given);
}

/**
 * A heading or a line of a word or two that introduces the parameters of a function, the fields of a response and the like;
 * what they are of may be an error (`Properties of a timeout error`).
 */
export function isOfParameters(heading: string): boolean {
  const subject = /^(\p{L}+(?: \p{L}+)?)(?:\s?[:：]?$|\s(?:of|for)\s)/u.exec(heading)?.[1];
  return subject !== undefined && meaningOfHeader(subject) === 'not-errors' && !speaksOfErrors(subject);
}

/** Numbers alone, each its own: parameters and fields have names. */
export function listsNumbers({ codes }: Case): boolean {
  return codes !== undefined && codes.paired === 0 && Math.min(codes.numeric, codes.distinct) >= NEARLY_ALL;
}

/** `BulbMissing = 1001`: the members of an enumeration, which some references call its fields. */
export function isEnumeration({ codes, rows }: Case): boolean {
  if (codes === undefined || codes.paired < NEARLY_ALL) return false;
  return rows.every((row) => /^[A-Za-z_]\w*\s?[(=:]/.test(row[codes.index]?.lines ?? ''));
}

/** A heading of error codes over names that are those of errors, or over codes of which each has its own. */
export function isNamedAfterHeading({ near, names, codes }: Case): boolean {
  if (near.codes === undefined || names === undefined || names.failures < 0.5) return false;
  if (names.loudNames >= 0.8) return true;
  return codes?.meaning === 'code' && codes.numeric >= NEARLY_ALL && codes.distinct >= NEARLY_ALL;
}

/** Each item is a name in capitals; what is said beside them has to speak of failures, or they may be settings. */
export function listsLoudNames({ kind, names, rows, facts, failures }: Case): boolean {
  if (kind !== 'list' || names === undefined) return false;
  if (names.filled < rows.length * NEARLY_ALL || names.loudNames < NEARLY_ALL) return false;
  const isSaid = facts.some(({ index, filled }) => index !== names.index && filled > rows.length / 2);
  return !isSaid || names.strings >= MOST || failures >= 0.3;
}

/** Codes of letters and digits, each with its level: what a linter or a compiler reports. */
export function ratesSeverity({ facts, identifying, rows }: Case): boolean {
  if (!identifying.some(({ strings, distinct }) => strings >= 0.8 && distinct >= 0.8)) return false;
  return facts.some(
    ({ index, meaning, filled }) =>
      meaning === 'severity' &&
      filled >= ENOUGH_ROWS &&
      rows.filter((row) => isLevel(row[index]?.value ?? '')).length >= rows.length * MOST,
  );
}

/** On a named page, no other table was believed, or one with the same head was. */
export function isAmongItsLike({ lastChance, alone, resembles }: Context): boolean {
  return lastChance && (alone || resembles);
}

/** A table of codes and names and nothing else that could say what they are. */
export function listsCodes({ codes, names, facts, near }: Case): boolean {
  return (
    codes !== undefined &&
    names !== undefined &&
    codes.filled > 1 &&
    (codes.codeHeader || (near.codes ?? near.outcomes) !== undefined) &&
    codes.numeric >= NEARLY_ALL &&
    codes.distinct >= NEARLY_ALL &&
    names.distinct >= 0.8 &&
    names.names >= 0.8 &&
    names.strongNames >= 0.5 &&
    !facts.some(({ meaning }) => meaning === 'not-errors')
  );
}

/**
 * Entries that are codes of letters and digits, each its own; outside tables also numbers with names, odd numbers,
 * constants, headings that are names and sound like failures, and numbers beside failures or right below a heading of error codes.
 */
export function listsTokens(given: Case): boolean {
  const { kind, isTable, identifying, failures, codes, rows, near, around, headers } = given;
  const isOfCodes = near.codes !== undefined && near.codes === around.heading;
  const isOfOutcomes = near.outcomes !== undefined && near.outcomes === around.heading;
  // `Fehler 17: …`, `Fehler 18: …`: outside tables, what all entries start with stands in the header's place.
  const isLabelled = headers.errors !== undefined;
  if (isTable) {
    if (rows.length < ENOUGH_ROWS) return false;
    const telling = tellingNames(given);
    const areTelling = telling !== undefined && telling.meaning !== 'not-errors' && failures >= MOST;
    return areTelling || identifying.some((column) => isFamily(column, rows));
  }
  return (
    hasOddNumbers(given) ||
    (kind === 'headings' &&
      failures >= 0.5 &&
      identifying.some(({ strongNames, distinct }) => Math.min(strongNames, distinct) >= NEARLY_ALL)) ||
    (codes !== undefined &&
      Math.min(codes.numeric, codes.distinct) >= NEARLY_ALL &&
      (failures >= MOST || isOfCodes || isLabelled || (isOfOutcomes && failures >= SOME))) ||
    identifying.some(({ strings, paired, loudNames }) => Math.max(strings, paired, loudNames) >= 0.8)
  );
}

/** Codes of letters and digits, each its own, of which most start with the same letters. */
function isFamily({ strings, distinct, index }: ColumnFacts, rows: Case['rows']): boolean {
  if (Math.min(strings, distinct) < NEARLY_ALL) return false;
  const starts = rows.flatMap((row) => /^[A-Za-z]+/.exec(row[index]?.value ?? '') ?? []).map(String);
  const counts = [...groupBy(starts, (start) => start).values()].map(({ length }) => length);
  return Math.max(0, ...counts) >= rows.length * MOST;
}

function isTitleOfStatuses(heading: string): boolean {
  return isStatusTitle(heading) || /\bhttp\b/i.test(heading);
}

/** Nothing else on the page was believed, and its title or a heading calls what it lists errors or codes of an outcome. */
export function callsStatusesErrors({ context, kind, near, outer, around, codes }: Case): boolean {
  if (!context.alone || codes?.meaning === 'http-status') return false;
  if (isTitleOfStatuses(around.heading) || isStatusTitle(codes?.header ?? ''))
    return outer.codes !== undefined && kind === 'headings';
  return [near, outer].some((spoken) => (spoken.codes ?? spoken.errors ?? spoken.outcomes) !== undefined);
}

/** Entries outside tables with codes of their own, right below the title of a page that is called after such codes, and its file too. */
export function isPageOfEntries({ isTable, codes, names, near, outer, path, around }: Case): boolean {
  const hasCodes = codes !== undefined ? codes.distinct >= NEARLY_ALL : (names?.strings ?? 0) >= NEARLY_ALL;
  if (isTable || !hasCodes) return false;
  const isCalled = (what: 'codes' | 'outcomes') =>
    path[what] !== undefined && (near[what] ?? (around.heading === '' ? outer[what] : undefined)) !== undefined;
  return isCalled('codes') || isCalled('outcomes');
}

/** Single letters are no codes unless a header and a heading say so; pairs of letters also where the texts speak of failures. */
export function listsInitials({ names, codes, near, outer, path, context, failures }: Case): boolean {
  if (context.resembles || codes !== undefined || names === undefined) return false;
  if (names.averageLength > 2 || names.strings >= 0.5) return false;
  const isOfCodes = [outer, path].some((spoken) => (spoken.codes ?? spoken.outcomes) !== undefined);
  const isCoded = near.codes !== undefined || (names.averageLength === 2 && failures >= 0.5 && isOfCodes);
  return !(names.codeHeader && isCoded);
}

/** Numbers under a heading of exit codes: hardly anything else is called so. */
export function listsExitCodes({ codes, near, outer }: Case): boolean {
  return (
    codes !== undefined &&
    Math.min(codes.numeric, codes.distinct) >= NEARLY_ALL &&
    isOfExits(near.outcomes ?? outer.outcomes ?? '')
  );
}

function isOfExits(text: string): boolean {
  return isExitHeader(text) && speaksOfOutcomeCodes(text);
}
