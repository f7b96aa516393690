/**
 * Whether a table is about error codes. Evidence comes from its headers, from what stands above it and from what its
 * cells speak of; tables of parameters, of HTTP statuses, of states and of anything else are told apart with a reason.
 */

import { soundsLikeFailure, speaksOfErrorCodes, speaksOfErrors, speaksOfOutcomeCodes } from '../languages/index.ts';
import type { CellText, ColumnFacts } from './describe-columns.ts';
import { readIdentity } from './read-identity.ts';
import type { Roles } from './recognize-columns.ts';

/** What stands around a table. */
export interface Surroundings {
  /** The nearest heading, and the line of prose right above. */
  readonly heading: string;
  readonly intro: string;
  /** Titles of the headings further out, the page's title and its file name. */
  readonly outer: readonly string[];
}

export interface Judgement {
  readonly recognised: boolean;
  readonly confidence: 'high' | 'low';
  readonly because: string;
}

const OTHER_CODES =
  /\bop ?codes?\b|\b(event|message|state|country|language|region|currency|area|zip|key|color|source|qr) ?(types?|codes?)\b|事件类型|消息类型/i;
const HTTP_STATUSES = /^(?:10[0-3]|20[0-8]|226|30[0-8]|4(?:0\d|1[0-8]|2[1-689]|31|51)|50[0-8]|51[01])$/;
const HTTP_PHRASE =
  /^(?:continue|ok|success(?:ful)?|created|accepted|no content|moved|found|see other|not modified|bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|request timeout|conflict|gone|length required|precondition failed|payload too large|unprocessable|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out)\b/i;
const SAMPLE = 300;

/** Judges a table by its columns, its rows and its surroundings. */
export function judgeTable(
  facts: readonly ColumnFacts[],
  roles: Roles,
  rows: readonly (readonly CellText[])[],
  around: Surroundings,
): Judgement {
  const codes = facts.find((_, index) => roles.columns[index]?.role === 'code');
  const names = facts.find((_, index) => roles.columns[index]?.role === 'name');
  const identifying = [codes, names].filter((column) => column !== undefined);
  const objection = objectionTo(facts, identifying, codes, rows, around);
  if (objection !== null) return { recognised: false, confidence: 'high', because: objection };
  return weigh(identifying, codes, shareOfFailures(rows), around, facts);
}

function objectionTo(
  facts: readonly ColumnFacts[],
  identifying: readonly ColumnFacts[],
  codes: ColumnFacts | undefined,
  rows: readonly (readonly CellText[])[],
  around: Surroundings,
): string | null {
  if (identifying.length === 0) return 'no column holds codes or names';
  if (identifying.some(({ errorHeader }) => errorHeader)) return null;
  const foreign = identifying.find(({ meaning }) => meaning === 'not-errors');
  if (foreign !== undefined) return `its entries are identified by "${foreign.header}"`;
  if (facts.some(({ typeWords, filled }) => filled > 0 && typeWords >= 0.7))
    return 'a column holds data types: a table of parameters';
  if (OTHER_CODES.test(around.heading) && !speaksOfErrors(around.heading) && !speaksOfOutcomeCodes(around.heading))
    return `it stands under "${around.heading}"`;
  if (
    facts.length > 1 &&
    facts.every(({ wordy, names, strongNames }) => wordy < 0.3 && names - strongNames < 0.3 && strongNames < 0.3)
  )
    return 'no column holds names or texts';
  if (codes !== undefined && isAboutHttp(codes, rows, around)) return 'its codes are HTTP statuses';
  return null;
}

/** Codes that are all HTTP statuses, where a header or a heading says HTTP or the texts are those of the standard. */
function isAboutHttp(codes: ColumnFacts, rows: readonly (readonly CellText[])[], around: Surroundings): boolean {
  const sample = rows.slice(0, SAMPLE);
  const cells = sample.map((row) => row[codes.index]?.lines ?? '').filter((text) => text !== '');
  const isStatus = (text: string) => {
    const { codes: numbers, isRange } = readIdentity(text);
    return isRange
      ? /^[1-5]xx/i.test(text)
      : numbers.length > 0 && numbers.every((number) => HTTP_STATUSES.test(String(number)));
  };
  if (cells.filter(isStatus).length < cells.length * 0.9) return false;
  if (codes.meaning === 'http-status' || /\bhttp\b/i.test(`${around.heading} ${around.intro}`)) return true;
  const phrases = sample.filter((row) =>
    row.some(({ value }) => HTTP_PHRASE.test(value.replace(/^\d{3}\W*/, '').replace(/[_-]/g, ' '))),
  );
  return phrases.length >= sample.length * 0.6 && !speaksOfErrorCodes(around.heading);
}

function shareOfFailures(rows: readonly (readonly CellText[])[]): number {
  const sample = rows.slice(0, SAMPLE);
  const failing = sample.filter((row) => row.some(({ value }) => soundsLikeFailure(value)));
  return sample.length === 0 ? 0 : failing.length / sample.length;
}

function weigh(
  identifying: readonly ColumnFacts[],
  codes: ColumnFacts | undefined,
  failures: number,
  around: Surroundings,
  facts: readonly ColumnFacts[],
): Judgement {
  const high = (because: string): Judgement => ({ recognised: true, confidence: 'high', because });
  const low = (because: string): Judgement => ({ recognised: true, confidence: 'low', because });
  const titled = identifying.find(({ errorHeader }) => errorHeader);
  if (titled !== undefined) return high(`its column "${titled.header}" is said to hold error codes`);
  const above = [around.heading, around.intro].find(speaksOfErrorCodes);
  const isCoded = codes !== undefined || identifying.some(({ codeHeader }) => codeHeader);
  if (above !== undefined && (isCoded || failures >= 0.3)) return high(`it stands under "${above}"`);
  const nearby =
    facts.find(({ header }) => speaksOfErrors(header))?.header ?? [around.heading, around.intro].find(speaksOfErrors);
  const outcome = [...facts.map(({ header }) => header), around.heading, around.intro].find(speaksOfOutcomeCodes);
  if ((nearby ?? outcome) !== undefined && failures >= 0.3)
    return high(`"${nearby ?? outcome}" and its texts speak of errors`);
  const outer = around.outer.find(speaksOfErrorCodes);
  if (
    outer !== undefined &&
    (failures >= 0.2 || (codes !== undefined && identifying.some(({ codeHeader }) => codeHeader)))
  )
    return high(`the page is about error codes ("${outer}")`);
  if (isCoded && failures >= 0.6 && identifying.some(({ codeHeader }) => codeHeader))
    return low('only its texts speak of errors');
  const outerErrors = around.outer.find(speaksOfErrors);
  if (
    outerErrors !== undefined &&
    failures >= 0.5 &&
    identifying.some(({ strongNames, paired, codeHeader }) => strongNames >= 0.8 || paired >= 0.8 || codeHeader)
  )
    return low(`only "${outerErrors}" and its texts speak of errors`);
  return { recognised: false, confidence: 'high', because: 'nothing says that it is about errors' };
}
