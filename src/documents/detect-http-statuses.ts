/**
 * Tables of HTTP statuses, which are not the error codes of an SDK even where they stand beside them.
 * Status codes and reason phrases: RFC 9110, section 15.
 */

import type { Case } from './judge-table.ts';
import { readIdentity } from './read-identity.ts';

const STATUS = /^(?:10[0-3]|20[0-8]|226|30[0-8]|4(?:0\d|1[0-8]|2[1-689]|31|51)|50[0-8]|51[01])$/;
const STATUS_CLASS = /^[1-5]xx/i;
const PHRASE =
  /^(?:continue|ok|success(?:ful)?|created|accepted|no content|moved|found|see other|not modified|bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|request timeout|conflict|gone|length required|precondition failed|payload too large|unprocessable|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out)\b/i;
const STATUS_HEADER = /状态码|响应码|\b(?:status|response)(?: codes?)?$/i;

/** Whether the codes are all HTTP statuses and a header, a heading or the texts say that they are meant as such. */
export function isAboutHttp({ codes, names, rows, around }: Case): boolean {
  if (codes === undefined) return false;
  const cells = rows.map((row) => row[codes.index]?.lines ?? '').filter((text) => text !== '');
  if (cells.filter(isStatus).length < cells.length * 0.9) return false;
  if (codes.meaning === 'http-status' || /\bhttp\b/i.test(`${around.heading} ${around.intro}`)) return true;
  if (names === undefined && STATUS_HEADER.test(codes.header)) return true;
  const standard = rows.filter((row) =>
    row.some(({ value }) => PHRASE.test(value.replace(/^\d{3}\W*/, '').replace(/[_-]/g, ' '))),
  );
  return standard.length >= rows.length * 0.6;
}

function isStatus(text: string): boolean {
  const { codes, isRange } = readIdentity(text);
  return isRange ? STATUS_CLASS.test(text) : codes.length > 0 && codes.every((code) => STATUS.test(String(code)));
}
