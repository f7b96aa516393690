/** Tables of HTTP statuses, which are not the error codes of an SDK even where they stand beside them. */

import type { Case } from './case.ts';
import { isHttpStatus, isReasonPhrase } from './http-statuses.ts';

const STATUS = /状态码|响应码|\b(?:status|response)(?: codes?)?$/i;

/** Whether the codes are all HTTP statuses and a header, a heading or the texts say that they are meant as such. */
export function isAboutHttp({ codes, names, rows, around }: Case): boolean {
  if (codes === undefined) return false;
  const cells = rows.map((row) => row[codes.index]?.lines ?? '').filter((text) => text !== '');
  if (cells.filter((text) => isHttpStatus(text)).length < cells.length * 0.9) return false;
  if (codes.meaning === 'http-status' || /\bhttp\b/i.test(`${around.heading} ${around.intro}`)) return true;
  if (names === undefined && (STATUS.test(codes.header) || STATUS.test(around.heading))) return true;
  const standard = rows.filter((row) => row.some(({ value }) => isReasonPhrase(value)));
  return standard.length >= rows.length * 0.6;
}
