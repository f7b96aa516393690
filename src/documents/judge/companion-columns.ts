/**
 * Columns of numbers that accompany the entries' own identity: HTTP statuses, exit codes, counts, limits. They are no
 * codes where another column tells the entries apart.
 */

import { isExitHeader, isStatusHeader } from '../../languages/index.ts';
import type { ColumnFacts } from './column-facts.ts';

const MOST = 0.6;
const HALF = 0.5;
/** Exit codes of which nearly each stands once tell the entries apart themselves. */
const MANY = 0.8;

/** Whether a column's cells are numbers; under a header that calls them codes, some may be something else. */
export function holdsNumbers(facts: ColumnFacts): boolean {
  const enough = facts.errorHeader || facts.codeHeader ? HALF : MOST;
  return (
    facts.filled > 0 &&
    facts.numeric > 0 &&
    facts.numeric + facts.ranged >= enough &&
    !(facts.meaning === 'index' && facts.countsRows)
  );
}

/** Codes of several words, each its own; among them may be one that needs a single word. */
export function holdsWordedCodes({ meaning, codeHeader, filled, worded, names, distinct }: ColumnFacts): boolean {
  return meaning === 'code' && codeHeader && filled > 2 && worded >= MOST && worded + names >= 0.9 && distinct >= 0.9;
}

/** A number beside the column that tells the entries apart says what an error is answered with or how often, not which it is. */
export function accompaniesCodes(column: ColumnFacts, facts: readonly ColumnFacts[]): boolean {
  if (column.errorHeader) return facts.some((other) => other !== column && isSharedBy(column, other));
  return facts.some(
    (other) =>
      other !== column &&
      identifies(other) &&
      (isStatusOf(column, other) || isDetailOf(column, other) || isGroupOf(column, other)),
  );
}

function identifies(facts: ColumnFacts): boolean {
  const isNamed =
    facts.names >= (facts.errorHeader ? MOST : 0.7) &&
    (facts.strongNames >= 0.5 || facts.errorHeader || (facts.codeHeader && facts.names >= 0.9));
  return facts.filled > 0 && (isNamed || facts.strings >= 0.8 || holdsNumbers(facts) || holdsWordedCodes(facts));
}

/** An HTTP status or what a program exits with, told by its header or because it repeats where the other column doesn't. */
function isStatusOf(column: ColumnFacts, other: ColumnFacts): boolean {
  const isFiner = other.distinct > column.distinct;
  if (!holdsStatuses(column))
    return isExitHeader(column.header) && (column.distinct < MANY ? isFiner : other.codeHeader);
  if (other.errorHeader && other.codeHeader) return true;
  if (isStatusHeader(column.header))
    return isFiner || other.codeHeader || other.meaning === 'name' || other.meaning === 'message' || namesErrors(other);
  return isFiner && (column.distinct < 0.9 || other.errorHeader);
}

/** All of its numbers are statuses; under a header of HTTP, some cells may say something else: `varies`. */
function holdsStatuses({ httpStatuses, numeric, ranged, meaning }: ColumnFacts): boolean {
  return httpStatuses >= 0.9 || (meaning === 'http-status' && httpStatuses > 0 && httpStatuses >= numeric + ranged);
}

/** `3` for each of `LX03001`, `LX03002`: a number that codes of letters and digits share is that of their group. */
function isGroupOf(column: ColumnFacts, other: ColumnFacts): boolean {
  return other.strings >= 0.9 && other.distinct >= 0.9 && column.distinct < 0.7 && column.paired === 0;
}

/** An error code that repeats beside unique codes of letters and digits is that of another system, which theirs are mapped to. */
function isSharedBy(column: ColumnFacts, other: ColumnFacts): boolean {
  return other.strings >= 0.9 && other.distinct >= 0.95 && column.distinct < 0.9 && column.paired === 0;
}

/** `invalid_request_error`, not `BAD_REQUEST`, which says no more than the status. */
function namesErrors({ strongNames, failures, reasonPhrases }: ColumnFacts): boolean {
  return strongNames >= 0.9 && failures >= HALF && reasonPhrases < 0.3;
}

/** Numbers under a header of another kind beside what a header calls the code: counts, limits, texts that start with a number. */
function isDetailOf(column: ColumnFacts, other: ColumnFacts): boolean {
  if (
    !(other.codeHeader || other.errorHeader) ||
    other.distinct < 0.8 ||
    column.meaning === 'code' ||
    column.header === ''
  )
    return false;
  if (column.meaning !== null) return column.meaning !== 'name' && column.meaning !== 'message';
  return column.distinct < 0.9 || (other.errorHeader && other.strings >= 0.8);
}
