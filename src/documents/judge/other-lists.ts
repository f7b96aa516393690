/** What tables, lists and headings hold that are not about errors: fields, settings, stages, measurements and so on. */

import { soundsLikeFailure, speaksOfCodeFormat, speaksOfOtherCodes, speaksOfStates } from '../../languages/index.ts';
import { platformsIn } from '../text/platform-names.ts';
import type { Case } from './case.ts';
import type { ColumnFacts } from './column-facts.ts';

const FIELD_NAME =
  /^(?:(?:\w+[_-])?(?:error|err|ret|return|result|status|sub)?[_-]?(?:code|msg|message|type|info|desc|description|data|status|details?|id|name|reason)|errors?|request[_-]?id|trace[_-]?id|timestamp|success|result|body|headers?|path)$/i;

/** `vcsResponseCode`: a field that says whose it is. */
const OWN_FIELD =
  /^(?!invalid|missing|bad|no|wrong|unknown)[a-z]\w{0,60}(?:Response|Error|Status|Result)(?:Code|Message|Msg|Text|Type|Id|Name|Description)$/;

/** Most entries are the fields of a response. Beside numbers, `Success` is an outcome. */
export function listsFields({ codes, names, rows }: Case): boolean {
  if (names === undefined || rows.length === 0 || (codes !== undefined && codes.numeric >= 0.9)) return false;
  if (names.errorHeader && names.loudNames >= 0.9) return false;
  return countNames(rows, names, isFieldName) >= rows.length / 2;
}

/** What stands in small letters under `Field`, or beside a number under `Default`, is no error, whatever is said of it. */
export function namesOthers({ names, codes, rows }: Case): boolean {
  if (names === undefined || (codes ?? names).meaning !== 'not-errors') return false;
  return countNames(rows, names, (name) => /^\p{Ll}/u.test(name)) >= rows.length * 0.9;
}

/** `success` is a field, `SUCCESS` an outcome, and `INVALID_MSG` says what is wrong with one. */
function isFieldName(path: string): boolean {
  const name = path.replace(/^["']|["']$/g, '').replace(/^(?:errors?|response|data|result)(?:\[\d*\])?\./, '');
  if (OWN_FIELD.test(name)) return true;
  if (!FIELD_NAME.test(name)) return false;
  return (
    !/^[A-Z\d_]{2,}$/.test(name) ||
    (name.includes('_') && !INVALID_FIELD.test(name) && !/^E(?:RR(?:OR)?)?_\w+_/.test(name))
  );
}

const INVALID_FIELD = /^(?:INVALID|MISSING|BAD|NO|WRONG|UNKNOWN|DUPLICATE|EMPTY)_|_(?:INVALID|MISSING|EMPTY|UNKNOWN)$/;

function countNames(rows: Case['rows'], { index }: ColumnFacts, test: (name: string) => boolean): number {
  return rows.filter((row) => test(row[index]?.value ?? '')).length;
}

const FUNCTION =
  /^(?:get|set|is|has|on|add|remove|create|delete|update|handle|show|open|close|start|stop|register|parse|format|convert|wrap|normalize)[A-Z]\w*$|^(?:\w+\.)*[a-z]\w*(?:Handler|Listener|Callback)$/;

/** `getLastError`, `setErrorHandler`: the functions of a program. */
export function listsFunctions({ names, rows, codes }: Case): boolean {
  if (names === undefined || codes !== undefined) return false;
  const filled = countNames(rows, names, (name) => name !== '');
  const functions = countNames(rows, names, (name) => FUNCTION.test(name.split('(')[0]?.trim() ?? ''));
  return filled > 0 && functions >= filled / 2;
}

const SETTING =
  /(?:_|^)(?:MAX|MIN|MS|SECONDS|INTERVAL|DELAY|RETRIES|ATTEMPTS|SIZE|COUNT|WINDOW|FACTOR|THRESHOLD|TTL|LIMIT|DURATION)$|^(?:MAX|MIN|DEFAULT)_/;
const ERROR_NAME = /ERR|FAIL|INVALID|EXCEED|REACH|OVER/;

/** `Possible values for onFailure:`, which no code or reason is. */
const OF_SETTING = /\b(?:values|options) (?:for|of|are)\b(?!.*\b(?:error|code|reason|status|result|errno|type)s?\b)/i;

/** `` `never` (default) ``: one of the values that a setting can have. */
const IS_DEFAULT =
  /[(（]\s*(?:default|by default|默认|預設|既定|デフォルト|기본|по умолчанию|por defecto|padrão|par défaut|Standard)[^)）]*[)）]\s*$/i;

const OF_ENVIRONMENT =
  /^environment$|\b(?:environment(?:al)?|env) var(?:iable)?s?\b|环境变量|環境変数|umgebungsvariablen|переменн\S* окружения|variables? d[e'’] ?(?:entorno|ambiente|environnement)/i;

/** Settings speak of limits and timeouts too: `RATE_LIMIT_MAX`, `TIMEOUT_MS`; or they are what a setting can be. */
export function listsSettings({ names, rows, codes, around }: Case): boolean {
  if (names === undefined || rows.length === 0) return false;
  if (codes === undefined && (OF_SETTING.test(around.intro) || OF_ENVIRONMENT.test(around.heading))) return true;
  if (codes === undefined && names.failures < 0.5 && rows.some((row) => IS_DEFAULT.test(row[names.index]?.value ?? '')))
    return true;
  return countNames(rows, names, (name) => SETTING.test(name) && !ERROR_NAME.test(name)) >= rows.length / 2;
}

/**
 * Constants of a class: all of one type, each with a value of its own or called like a failure. Parameters differ in their
 * types, and what they are by default repeats.
 */
export function listsConstants({ isTable, facts, rows, names }: Case): boolean {
  if (!isTable || rows.length < SEVERAL) return false;
  const oneType = facts.some(
    ({ header, distinct, filled }) => TYPE.test(header) && filled === rows.length && distinct * filled <= 1,
  );
  const values = facts.some(
    ({ header, distinct, filled }) => VALUE.test(header) && filled === rows.length && distinct >= 0.9,
  );
  const failing = names !== undefined && names.loudNames >= 0.9 && names.failures >= 0.3;
  return oneType && (values || failing);
}

const TYPE = /^(?:data ?)?types?$|类型|タイプ|型$|타입|^tipo|^typ$/i;
const VALUE = /^(?:(?:raw|int(?:eger)?|string|constant|code) ?)?(?:values?|codes?|值|取值|값|valor)$/i;

const DECIMAL = /^[-−+]?\d*[.,]\d+\s*%?$/;
const SEVERAL = 3;

/**
 * A code, and what it is worth in two more columns of numbers, is a statistic, unless platforms have codes of their own, or a header speaks
 * of error codes and texts stand beside them. */
export function isStatistic({ isTable, facts, rows, identifying }: Case): boolean {
  if (!isTable || (identifying.some(({ errorHeader }) => errorHeader) && facts.some(({ wordy }) => wordy >= 0.8)))
    return false;
  const isDecimal = ({ index }: ColumnFacts) => rows.every((row) => DECIMAL.test(row[index]?.value ?? ''));
  const isOfPlatform = ({ header, distinct }: ColumnFacts) => distinct >= 0.9 && platformsIn(header).length > 0;
  const numbers = facts.filter(
    (column) =>
      column.filled > 0 && !isOfPlatform(column) && (column.numeric - column.paired >= 0.8 || isDecimal(column)),
  );
  return numbers.length >= SEVERAL && numbers.length > facts.length / 2;
}

/** The same few numbers over and over tell what came out of something, unless names or messages tell them apart. */
export function repeatsCodes({ codes, names, facts }: Case): boolean {
  if (names !== undefined || codes === undefined || codes.filled < SEVERAL || codes.distinct >= 0.4) return false;
  return !(codes.codeHeader && facts.some(({ meaning, distinct }) => meaning === 'message' && distinct >= 0.9));
}

const LEVEL =
  /^(?:ok|normal|trace|debug|verbose|notice|info|message|reminder|warn(?:ing)?|alert|alarm|error|critical|fatal|stale)$/i;
const FEW_LEVELS = 10;

/** Whether a text is a level of a log or the severity of a message, and no more. */
export function isLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** Levels of a log have names and numbers too, each its own; the severities of errors repeat. */
export function listsLevels({ names, codes, facts, rows }: Case): boolean {
  const called = names ?? codes;
  const words = rows.map((row) =>
    (row[called?.index ?? 0]?.lines ?? '').replace(/(?<!\W)\W{0,9}(?<!\d)\d{1,9}\W{0,9}$/, ''),
  );
  const levels = words.filter(isLevel);
  // `Error 1001`, `Error 1002`: one word in front of all numbers is their label.
  const areSeveral = new Set(levels).size > 1;
  if (areSeveral && rows.length >= SEVERAL && rows.length < FEW_LEVELS && levels.length >= rows.length * 0.7)
    return true;
  return (
    names === undefined &&
    facts.some(
      ({ meaning, strongNames, distinct, filled }) =>
        meaning === 'severity' && filled >= SEVERAL && strongNames >= 0.5 && distinct >= 0.9,
    )
  );
}

/** What stands around it says how codes are made up: which part of them says what. */
export function explainsFormat({ around }: Case): boolean {
  return (
    speaksOfCodeFormat(around.heading) ||
    /^(?:\w{1,20}\s?)?(?:示例|例子?|サンプル|예시?|examples?)$/i.test(around.heading) ||
    /^(?:(?:\w+ ){0,3}examples?\b|e\.g\.|例|示例|例如).{0,80}$/i.test(around.intro)
  );
}

/**
 * `ERROR[A] means …`, `ERROR[B] means …`: items that all start with the same name tell nothing apart, and `Door:0`,
 * `Door:1` are the states of one thing.
 */
export function repeatsNames({ kind, names, codes }: Case): boolean {
  const named = names ?? (codes !== undefined && codes.paired >= 0.8 ? codes : undefined);
  if (kind !== 'list' || named === undefined || named.filled < 2) return false;
  return (codes === undefined || named === codes) && named.distinctNames <= 0.5;
}

const LAST_WORD = `(?:^|[^A-Za-z]|(?<=[a-z])(?=[A-Z]))`;
const UNDER_WAY = 'pending|waiting|queued|created|started|starting|running|processing|judging|paid|shipped';
const STARTS = new RegExp(`${LAST_WORD}(?:${UNDER_WAY})$`, 'i');
const STAGE = new RegExp(
  `${LAST_WORD}(?:${UNDER_WAY}|success|succeeded|completed?|finished|done|closed|refunded)$`,
  'i',
);

const EVENT =
  /(?:_|[a-z](?=[A-Z]))(?:created|updated|deleted|added|removed|sent|received|changed|login|logout|viewed|uploaded|downloaded|enabled|disabled|approved|published|connected|joined|started)$/i;

/** What something goes through on its way (`JOB_PENDING`, `JOB_STARTED`, `JOB_SUCCESS`) may end in a failure or two. */
export function listsStages({ names, rows, codes }: Case): boolean {
  if (names === undefined || rows.length < SEVERAL) return false;
  const isEvent = (name: string) => EVENT.test(name) && !soundsLikeFailure(name);
  if (codes === undefined && countNames(rows, names, isEvent) >= rows.length / 2) return true;
  return (
    countNames(rows, names, (name) => STAGE.test(name)) >= rows.length / 2 &&
    countNames(rows, names, (name) => STARTS.test(name)) > 0
  );
}

const MEASURED = /^[-−]?\d+\.\d+\s*[\p{L}°%µ]/u;

/** Decimal numbers with their units (`0.14 m`) measure what the names stand for. */
export function isMeasured({ names, codes, rows }: Case): boolean {
  if (names === undefined || codes !== undefined || rows.length === 0) return false;
  return rows.filter((row) => row.some(({ value }) => MEASURED.test(value))).length >= rows.length * 0.8;
}

/** Numbers beside numbers: a matrix, a price list, anything but names or texts. */
export function saysNothing({ facts, names, codes }: Case): boolean {
  if (names !== undefined || codes === undefined || facts.length === 1) return false;
  return !facts.some(({ wordy, latin, strongNames }) => Math.max(wordy, latin, strongNames) >= 0.3);
}

/** A header, or the heading, says that what is listed are states. */
export function listsStates({ names, codes, around }: Case): boolean {
  // In some languages a status of HTTP is called like a state.
  if (names === undefined && codes !== undefined && codes.httpStatuses >= 0.9) return false;
  return [names?.header ?? '', around.heading, ...around.outer].some(speaksOfStates);
}

/** The heading says that no errors are numbered, or a header does and nothing sounds like a failure: `Port | Name`. */
export function numbersOthers({ isTable, facts, identifying, around, failures }: Case): string | undefined {
  const own = isTable ? identifying.map(({ header }) => header) : [];
  const heading = [around.heading, around.intro, ...own].find(speaksOfOtherCodes);
  if (heading !== undefined || failures >= 0.3) return heading;
  return facts.find(({ meaning, header }) => meaning === null && speaksOfOtherCodes(`${header} code`))?.header;
}

/** 0, 1, 2 and so on number the members of anything. */
export function countsUp({ codes, rows }: Case): boolean {
  if (codes === undefined) return false;
  if (rows.length < 2) return false;
  const numbers = rows.map((row) => Number(row[codes.index]?.value || Number.NaN));
  const first = numbers[0] ?? Number.NaN;
  return (first === 0 || first === 1) && numbers.every((number, at) => number === first + at);
}
