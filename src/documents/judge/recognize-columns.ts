/**
 * The role of each column: from what its cells hold first, from its header second. Real pages title the column of
 * numbers "Return value" and the column of names "Error code", so a header never outvotes the cells.
 */

import type { Column, ColumnRole, TextRole } from '../../model/index.ts';
import type { ColumnFacts } from './column-facts.ts';
import { accompaniesCodes, holdsNumbers, holdsWordedCodes } from './companion-columns.ts';
import { type PlatformColumns, platformColumns } from './platform-columns.ts';

export interface Roles {
  readonly columns: readonly Column[];
  /** The codes are strings: tokens such as `08P01` beside a column of names. */
  readonly stringCodes: boolean;
  /** Where platforms have columns of their own: these. */
  readonly platforms: readonly PlatformColumns[];
  /** Names may be ordinary words (`Unknown error`), because a header calls the column names. */
  readonly spacedNames: boolean;
  /** Beside numbers of their own, entries share a few names, which are kinds of them: `106 - REJECTED`. */
  readonly sharedNames: boolean;
  /** A number beside a name (`invalid_token (401)`) is the HTTP status it is answered with. */
  readonly statusPairs: boolean;
}

type Choice = { readonly role: ColumnRole; readonly because: string };

const MOST = 0.6;

/** Gives each column its role; `overrides` maps header texts to the roles that a config says they have. */
export function recognizeColumns(
  facts: readonly ColumnFacts[],
  overrides: Readonly<Record<string, ColumnRole>> = {},
): Roles {
  const choices = new Map<number, Choice>();
  for (const { index, header } of facts) {
    const role = overrides[header] ?? overrides[header.toLowerCase()];
    if (role !== undefined) choices.set(index, { role, because: 'the config says so' });
  }
  const isFree = ({ index }: ColumnFacts) => !choices.has(index);
  const has = (role: ColumnRole) => [...choices.values()].some((choice) => choice.role === role);

  const candidates = facts.filter(
    (column) =>
      isFree(column) &&
      holdsNumbers(column) &&
      !holdsStrings(column) &&
      !accompaniesCodes(column, facts) &&
      !isSparse(column, facts),
  );
  const numbers = has('code') ? undefined : best(candidates, codeScore);
  if (numbers !== undefined) choices.set(numbers.index, { role: 'code', because: 'its cells are numbers' });
  const strings = has('code') ? undefined : stringCodeColumn(facts.filter(isFree));
  if (strings !== undefined)
    choices.set(strings.index, { role: 'code', because: 'its cells are codes beside a column of names' });
  const names = has('name') ? undefined : nameColumn(facts.filter(isFree), numbers);
  if (names !== undefined) choices.set(names.facts.index, { role: 'name', because: names.because });
  const mayIdentify = (column: ColumnFacts) =>
    column.index === names?.facts.index || column === numbers || !choices.has(column.index);
  const platforms = has('code') ? platformColumns(facts.filter(mayIdentify), names?.facts, numbers) : [];
  for (const { platform, code, name } of platforms) {
    if (platform === null) continue;
    if (code !== null && code !== name && code !== numbers?.index)
      choices.set(code, { role: 'code', because: `its cells are the codes on ${platform}` });
    if (name !== null && name !== numbers?.index)
      choices.set(name, { role: 'name', because: `its cells are the names on ${platform}` });
  }
  assignTexts(facts, choices);
  return {
    columns: facts.map(({ index, header }) => ({
      header,
      ...(choices.get(index) ?? { role: 'other', because: 'nothing tells what it is' }),
    })),
    stringCodes: strings !== undefined,
    platforms,
    spacedNames: names === undefined || names.isSpaced,
    sharedNames: facts.some((column) => choices.get(column.index)?.role === 'code' && sharesNames(column)),
    statusPairs: facts.some((column) => choices.get(column.index) !== undefined && pairsWithStatuses(column)),
  };
}

/**
 * Numbers that are all statuses of HTTP say which error it is only where each stands once, beside names in capitals:
 * what a service sends as a string (`invalid_token`) is the code itself.
 */
function pairsWithStatuses(facts: ColumnFacts): boolean {
  const { statusPairs, paired, numeric, names, quietNames, distinctNumbers, httpStatuses, ranged } = facts;
  if (statusPairs === 0 || statusPairs < paired * 0.9) return false;
  if (statusPairs + names < MOST || statusPairs < numeric / 2)
    return httpStatuses + ranged >= MOST && quietNames >= paired;
  return quietNames >= MOST || distinctNumbers < 0.75;
}

const ENOUGH_TO_SHARE = 5;

function sharesNames({ filled, paired, distinct, distinctNames }: ColumnFacts): boolean {
  return filled >= ENOUGH_TO_SHARE && paired > 0 && distinct >= 0.9 && distinctNames <= 0.3;
}

/** A number that only a few entries have, beside what all have, is a detail of theirs; an error code in front may go for the rows below it. */
function isSparse(column: ColumnFacts, facts: readonly ColumnFacts[]): boolean {
  if (column.errorHeader && column.index === 0) return false;
  return facts.some(
    (other) => other !== column && column.filled * 2 < other.filled && other.names >= 0.9 && holdsNames(other),
  );
}

function best(candidates: readonly ColumnFacts[], score: (facts: ColumnFacts) => number): ColumnFacts | undefined {
  return candidates.reduce<ColumnFacts | undefined>(
    (winner, facts) => (winner === undefined || score(facts) > score(winner) ? facts : winner),
    undefined,
  );
}

/** A status column of HTTP is a code only where no other column is. */
function codeScore(facts: ColumnFacts): number {
  const byMeaning = { code: 2, name: 1, message: 1, severity: -3, 'http-status': -3, 'not-errors': -3 };
  const meaning = byMeaning[facts.meaning as keyof typeof byMeaning] ?? 0;
  return (
    meaning +
    (facts.codeHeader ? 1 : 0) +
    (facts.errorHeader ? 2 : 0) +
    facts.numeric +
    facts.distinct -
    facts.index / 10 +
    hexadecimalScore(facts)
  );
}

/**
 * Beside the same numbers in decimal, what carries `0x` is the code as its vendor wrote it, before somebody gave it a
 * sign; without `0x` it would be read as decimal.
 */
function hexadecimalScore({ header, prefixed }: ColumnFacts): number {
  if (!HEXADECIMAL.test(header)) return 0;
  return prefixed >= 0.9 ? 0.5 : -2;
}

const HEXADECIMAL = /\bhex|(?:16|十六)\s?[进進]制?|16진/i;

/**
 * Tokens with digits are codes where another column holds the names; alone they are what the page calls its entries,
 * unless they couldn't be names (`42P01`). Where headers tell codes from names, any tokens can be codes.
 */
function stringCodeColumn(facts: readonly ColumnFacts[]): ColumnFacts | undefined {
  const hasNamesBeside = (candidate: ColumnFacts, test: (other: ColumnFacts) => boolean) =>
    facts.some((other) => other !== candidate && test(other));
  const isElsewhere = (column: ColumnFacts) =>
    !column.codeHeader &&
    hasNamesBeside(
      column,
      (other) =>
        other.codeHeader &&
        holdsNames(other) &&
        (other.errorHeader || other.distinct > column.distinct || column.countedWord),
    );
  const tellApart = facts.filter((column) => holdsStrings(column) && !isElsewhere(column));
  const strings = tellApart.find(
    ({ distinct, codeHeader, errorHeader }) => distinct >= 0.3 || codeHeader || errorHeader,
  );
  if (strings !== undefined) {
    const isNamed = hasNamesBeside(strings, (other) => tellsApart(other) || holdsSpacedNames(other));
    return isNamed || strings.names < MOST || strings.zeroPadded > 0 ? strings : undefined;
  }
  return facts.find(
    (column) =>
      (column.codeHeader || (column.meaning === 'code' && column.quietNames >= 0.9)) &&
      column.strongNames >= 0.7 &&
      column.distinct >= 0.8 &&
      hasNamesBeside(column, (other) => (other.meaning === 'name' || other.classNames >= 0.8) && holdsNames(other)),
  );
}

/** Leading zeros beside letters (`08000`, `08P01`) are no numbers. */
function holdsStrings(facts: ColumnFacts): boolean {
  const { strings, numeric, ranged, zeroPadded, filled, header } = facts;
  if (holdsMarks(facts)) return true;
  if (filled === 0 || strings + numeric + ranged < 0.9) return false;
  return strings >= MOST || (strings > 0 && zeroPadded > 0) || /sqlstate/i.test(header);
}

const LONGEST_MARK = 4;

/** Numbers beside pairs of letters under a header of codes, each its own: `05`, `12`, `AA`, `GD`. */
function holdsMarks({
  codeHeader,
  names,
  numeric,
  strings,
  strongNames,
  distinct,
  averageLength,
}: ColumnFacts): boolean {
  return (
    codeHeader &&
    Math.min(numeric, names) > 0.1 &&
    numeric + strings + names >= 0.9 &&
    strongNames <= 0.1 &&
    distinct >= 0.9 &&
    averageLength <= LONGEST_MARK
  );
}

function holdsNames(facts: ColumnFacts): boolean {
  const { names, paired, strongNames, filled, meaning, typeWords, answers, distinct } = facts;
  if (
    filled === 0 ||
    names + paired < MOST ||
    typeWords > 0.5 ||
    answers > 0.5 ||
    (distinct < 0.5 && !facts.errorHeader && !isCalledCode(facts))
  )
    return false;
  if (meaning === 'http-status' || meaning === 'index' || meaning === 'severity') return false;
  if ((meaning === 'reason' || meaning === 'fix') && facts.wordy >= MOST) return false;
  return strongNames >= 0.5 || meaning === 'name' || (meaning === 'code' && facts.codeHeader) || isSetOff(facts);
}

/** Words in code spans, each its own, in front of all else: what the rows are about. */
function isSetOff({ index, meaning, spans, distinct, filled }: ColumnFacts): boolean {
  return (
    index === 0 && filled > 1 && spans >= 0.9 && distinct >= 0.9 && (meaning === 'reason' || meaning === 'message')
  );
}

/** Under `code`, a name may stand again with each of its messages. */
function isCalledCode({ codeHeader, meaning, names, distinct }: ColumnFacts): boolean {
  return codeHeader && meaning === 'code' && names >= 0.9 && distinct >= 0.3;
}

/** Beside codes, what only a few entries share is a state or an answer, no name. */
function tellsApart(facts: ColumnFacts): boolean {
  return holdsNames(facts) && (facts.distinct >= 0.8 || facts.meaning === 'name');
}

/** Names in ordinary words (`Unknown Error`), which only a header can tell from descriptions. */
function holdsSpacedNames(facts: ColumnFacts): boolean {
  return (
    facts.filled > 0 &&
    facts.meaning === 'name' &&
    facts.latin >= 0.7 &&
    facts.averageLength <= 60 &&
    facts.distinct >= 0.5 &&
    !OTHER_LATIN.test(facts.header)
  );
}

/** Under a header in another language of Latin letters (`Nombre`), ordinary words describe the entry in that language. */
const OTHER_LATIN = /^(?!.*\b(?:name|title|constant|identifier|symbol|error|type)s?\b)[^A-Za-z]*[A-Za-z]/i;

function nameScore(facts: ColumnFacts): number {
  const byMeaning = { name: 2, code: 1.5, message: 1, other: -1, 'not-errors': -1, fix: -2, reason: -1 };
  const meaning = byMeaning[facts.meaning as keyof typeof byMeaning] ?? 0;
  return meaning + 2 * facts.strongNames + facts.names + facts.distinct - facts.index / 10;
}

function nameColumn(
  free: readonly ColumnFacts[],
  numbers: ColumnFacts | undefined,
): { facts: ColumnFacts; because: string; isSpaced: boolean } | undefined {
  const isKind = ({ meaning, distinct }: ColumnFacts) =>
    numbers !== undefined && (meaning === 'other' || meaning === 'severity') && distinct < 0.8;
  const identifiers = best(
    free.filter((column) => holdsNames(column) && !isKind(column)),
    nameScore,
  );
  const spaced = best(
    free.filter((column) => holdsSpacedNames(column) || holdsWordedCodes(column)),
    nameScore,
  );
  const isCalledOther = identifiers?.meaning === null && !identifiers.codeHeader && spaced !== undefined;
  if (identifiers !== undefined && !isCalledOther)
    return { facts: identifiers, because: 'its cells are identifiers', isSpaced: false };
  if (numbers !== undefined && numbers.paired >= 0.5) return undefined;
  if (spaced !== undefined) return { facts: spaced, because: 'its header says that it holds names', isSpaced: true };
  const strings =
    numbers === undefined ? free.find(({ strings: share, filled }) => filled > 0 && share >= MOST) : undefined;
  return strings === undefined
    ? undefined
    : { facts: strings, because: 'its cells are codes made of letters and digits', isSpaced: false };
}

const TEXT_MEANINGS: Readonly<Record<string, TextRole>> = {
  description: 'description',
  message: 'description',
  reason: 'reason',
  fix: 'fix',
};

/** Columns that are neither code nor name: by their headers, then the first that holds sentences describes the entry. */
function assignTexts(facts: readonly ColumnFacts[], choices: Map<number, Choice>): void {
  const free = facts.filter(({ index }) => !choices.has(index));
  for (const { index, meaning } of free) {
    const role = meaning === null ? undefined : TEXT_MEANINGS[meaning];
    if (role !== undefined) choices.set(index, { role, because: 'its header says so' });
  }
  if ([...choices.values()].some(({ role }) => role === 'description')) return;
  const describing = free.find(
    ({ index, meaning, wordy }) =>
      !choices.has(index) && wordy >= 0.5 && (meaning === null || meaning === 'name' || meaning === 'code'),
  );
  if (describing !== undefined) choices.set(describing.index, { role: 'description', because: 'its cells are texts' });
}
