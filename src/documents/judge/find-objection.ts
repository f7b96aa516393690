/** What speaks against a table being about error codes: it names parameters, settings, states, statuses, measurements. */

import { speaksOfErrorCodes, speaksOfErrors, speaksOfOtherCodes } from '../../languages/index.ts';
import type { Case } from './case.ts';
import type { ColumnFacts } from './describe-columns.ts';
import { isAboutHttp } from './detect-http-statuses.ts';

const FIELD_NAME =
  /^(?:(?:error|err|ret|return|result|status|sub)?[_-]?(?:code|msg|message|type|info|desc|description|data|status|details?|id|name|reason)|errors?|request[_-]?id|trace[_-]?id|timestamp|success|result|body|headers?|path)$/i;

/** The first reason why a table isn't about error codes; null where there is none. */
export function findObjection(given: Case): string | null {
  for (const objection of OBJECTIONS) {
    const because = objection(given);
    if (because !== null) return because;
  }
  return null;
}

/** Reasons why a table isn't about error codes, in the order in which they are looked for. */
const OBJECTIONS: readonly ((given: Case) => string | null)[] = [
  ({ codes, names }) => (codes === undefined && names === undefined ? 'no column holds codes or names' : null),
  namesFields,
  unlessTitled(identifiesOthers),
  unlessTitled(({ facts }) =>
    facts.some(({ typeWords, filled }) => filled > 0 && typeWords >= 0.7)
      ? 'a column holds data types: a table of parameters'
      : null,
  ),
  unlessTitled(standsUnderOthers),
  countsThings,
  measuresThings,
  unlessTitled(namesSettings),
  hasInitials,
  unlessTitled(listsLevels),
  unlessTitled(listsStages),
  unlessTitled(repeatsCodes),
  unlessTitled(saysNothing),
  (given) => (isAboutHttp(given) && !(isTable(given) && isTitled(given)) ? 'its codes are HTTP statuses' : null),
];

/** A header that speaks of error codes outweighs other signs, and so does a heading over names that are those of errors. */
function unlessTitled(objection: (given: Case) => string | null): (given: Case) => string | null {
  return (given) => (isTitled(given) ? null : objection(given));
}

function isTable({ kind }: Pick<Case, 'kind'>): boolean {
  return kind === 'markdown' || kind === 'html';
}

function isTitled({ codes, names, around }: Case): boolean {
  if (codes?.errorHeader || names?.errorHeader) return true;
  if (names === undefined || names.failures < 0.5 || !speaksOfErrorCodes(around.heading)) return false;
  if (names.loudNames >= 0.8) return true;
  return codes !== undefined && codes.meaning === 'code' && codes.numeric >= 0.9 && codes.distinct >= 0.9;
}

/** Beside numbers, `Success` is an outcome. */
function namesFields({ codes, names, rows }: Case): string | null {
  if (names === undefined || rows.length === 0 || (codes !== undefined && codes.numeric >= 0.9)) return null;
  const fields = rows.filter((row) => isFieldName(row[names.index]?.value ?? ''));
  return fields.length >= rows.length / 2 ? 'its entries are the fields of a response' : null;
}

/** `success` is a field, `SUCCESS` an outcome. */
function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name) && !/^[A-Z\d]{2,}$/.test(name);
}

const SETTING =
  /(?:_|^)(?:MAX|MIN|MS|SECONDS|INTERVAL|DELAY|RETRIES|ATTEMPTS|SIZE|COUNT|WINDOW|FACTOR|THRESHOLD|TTL|LIMIT|DURATION)$|^(?:MAX|MIN|DEFAULT)_/;
const ERROR_NAME = /ERR|FAIL|INVALID|EXCEED|REACH|OVER/;

/** Settings speak of limits and timeouts too: `RATE_LIMIT_MAX`, `TIMEOUT_MS`. */
function namesSettings({ names, rows }: Case): string | null {
  if (names === undefined || rows.length === 0) return null;
  const settings = rows.filter((row) => {
    const name = row[names.index]?.value ?? '';
    return SETTING.test(name) && !ERROR_NAME.test(name);
  });
  return settings.length >= rows.length / 2 ? 'its entries are settings' : null;
}

function identifiesOthers({ codes, names }: Case): string | null {
  const foreign = [codes, names].find((column) => column?.meaning === 'not-errors');
  return foreign === undefined ? null : `its entries are identified by "${foreign.header}"`;
}

function standsUnderOthers({ around: { heading } }: Case): string | null {
  return speaksOfOtherCodes(heading) ? `it stands under "${heading}"` : null;
}

const DECIMAL = /^[-−+]?\d*[.,]\d+\s*%?$/;

/** A code, and what it is worth in two more columns of numbers, is a statistic. */
function countsThings({ kind, facts, rows }: Case): string | null {
  if (!isTable({ kind })) return null;
  const isDecimal = ({ index }: ColumnFacts) => rows.every((row) => DECIMAL.test(row[index]?.value ?? ''));
  const numbers = facts.filter(
    (column) => column.filled > 0 && (column.numeric - column.paired >= 0.8 || isDecimal(column)),
  );
  return numbers.length >= 3 && numbers.length > facts.length / 2 ? 'most of its columns hold numbers' : null;
}

/** The same few numbers over and over tell what came out of something, unless names or messages tell them apart. */
function repeatsCodes({ codes, names, facts }: Case): string | null {
  if (names !== undefined || codes === undefined || codes.filled < 3 || codes.distinct >= 0.4) return null;
  const hasMessages =
    codes.codeHeader && facts.some(({ meaning, distinct }) => meaning === 'message' && distinct >= 0.9);
  return hasMessages ? null : 'its codes repeat and have no names';
}

/** `A`, `F`, `E`: what something is, in a letter. */
function hasInitials({ names, codes }: Case): string | null {
  const isShort = names !== undefined && codes === undefined && names.averageLength <= 1;
  return isShort ? 'its entries are single letters' : null;
}

/** Levels of a log have names and numbers too, each its own; the severities of errors repeat. */
function listsLevels({ names, facts }: Case): string | null {
  const levels = facts.find(
    ({ meaning, strongNames, distinct, filled }) =>
      meaning === 'severity' && filled >= 3 && strongNames >= 0.5 && distinct >= 0.9,
  );
  return names === undefined && levels !== undefined ? `its entries are those of "${levels.header}"` : null;
}

const LAST_WORD = `(?:^|[^A-Za-z]|(?<=[a-z])(?=[A-Z]))`;
const UNDER_WAY = 'pending|waiting|queued|created|started|starting|running|processing|judging|paid|shipped';
const STARTS = new RegExp(`${LAST_WORD}(?:${UNDER_WAY})$`, 'i');
const STAGE = new RegExp(
  `${LAST_WORD}(?:${UNDER_WAY}|success|succeeded|completed?|finished|done|closed|refunded)$`,
  'i',
);

/** What something goes through on its way (`JOB_PENDING`, `JOB_STARTED`, `JOB_SUCCESS`) may end in a failure or two. */
function listsStages({ names, rows, around }: Case): string | null {
  if (names === undefined || rows.length < 3 || speaksOfErrors(around.heading)) return null;
  const entries = rows.map((row) => row[names.index]?.value ?? '');
  const stages = entries.filter((name) => STAGE.test(name));
  const areStages = stages.length >= rows.length / 2 && entries.some((name) => STARTS.test(name));
  return areStages ? 'its entries are the stages of something' : null;
}

const MEASURED = /^[-−]?\d+\.\d+\s*[\p{L}°%µ]/u;

/** Decimal numbers with their units (`0.14 m`) measure what the names stand for. */
function measuresThings({ names, codes, rows }: Case): string | null {
  if (names === undefined || codes !== undefined || rows.length === 0) return null;
  const measured = rows.filter((row) => row.some(({ value }) => MEASURED.test(value)));
  return measured.length >= rows.length * 0.8 ? 'its entries are measured' : null;
}

/** Numbers beside numbers: a matrix, a price list, anything but names or texts. */
function saysNothing({ facts, names }: Case): string | null {
  const speaks =
    names !== undefined ||
    facts.length === 1 ||
    facts.some(({ wordy, latin, strongNames }) => Math.max(wordy, latin, strongNames) >= 0.3);
  return speaks ? null : 'no column holds names or texts';
}
