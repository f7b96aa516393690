/** HTTP statuses, by number and by reason phrase: RFC 9110, section 15, and the registry it refers to. */

import { type Identity, readIdentity } from '../cells/read-identity.ts';
import type { Case } from './case.ts';

const STATUS = /^(?:10[0-3]|20[0-8]|226|30[0-8]|4(?:0\d|1[0-8]|2[1-689]|31|51)|50[0-8]|51[01])$/;
const STATUS_CLASS = /^[1-5]xx/i;
const PHRASE =
  /^(?:continue|ok|success(?:ful)?|created|accepted|no content|moved|found|see other|not modified|bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|request timeout|conflict|gone|length required|precondition failed|payload too large|unprocessable|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out)\b/i;
const STATUS_HEADER = /状态码|响应码|\b(?:status|response)(?: codes?)?$/i;
const NEARLY_ALL = 0.9;
const MOST = 0.6;

/** Whether a text stands for HTTP statuses by their numbers: `404`, `500 (Server error)`, `4xx`. */
export function isHttpStatus(text: string, identity: Identity = readIdentity(text)): boolean {
  if (identity.isRange) return STATUS_CLASS.test(text);
  return identity.codes.length > 0 && identity.codes.every((code) => STATUS.test(String(code)));
}

/** Whether a text begins with the reason phrase of an HTTP status. */
export function isReasonPhrase(text: string): boolean {
  return PHRASE.test(text.replace(/^\d{3}\W*/, '').replace(/[_-]/g, ' '));
}

/** Whether a header or heading says statuses and no more (`Status codes`, `响应码`). */
export function isStatusTitle(text: string): boolean {
  return STATUS_HEADER.test(text);
}

/** Whether the codes are all HTTP statuses and a header, a heading or the texts say that they are meant as such. */
export function isAboutHttp({ codes, names, rows, around }: Case): boolean {
  if (codes === undefined) return false;
  const cells = rows.map((row) => row[codes.index]?.lines ?? '').filter((text) => text !== '');
  if (cells.filter((text) => isHttpStatus(text)).length < cells.length * NEARLY_ALL) return false;
  if (codes.meaning === 'http-status' || /\bhttp\b/i.test(`${around.heading} ${around.intro}`)) return true;
  if (names === undefined && (isStatusTitle(codes.header) || isStatusTitle(around.heading))) return true;
  const standard = rows.filter((row) => row.some(({ value }) => isReasonPhrase(value)));
  return standard.length >= rows.length * MOST;
}
