/** The label that entries outside tables carry (`Error code: 10003`, `错误码：1001`): it says what a header would say. */

import { speaksOfErrorCodes } from '../languages/index.ts';
import { roughText } from './plain-text.ts';

const LABEL = /^[^\p{L}\p{Nd}]*([\p{L}][\p{L} _-]{1,29}?)\s*[:：#=]?\s*[`"'“]?(?:[-−]?\d|(?<=[:：=]\s*[`"'“]?)\p{L})/u;
const MOST = 0.6;

/** The label that most of the entries start with, where it speaks of error codes; `''` where they have none. */
export function sharedLabel(sources: readonly string[]): string {
  const labels = sources
    .map((source) => LABEL.exec(roughText(source))?.[1]?.trim() ?? '')
    .filter((label) => speaksOfErrorCodes(label));
  return labels.length >= Math.max(1, sources.length * MOST) ? (labels[0] ?? '') : '';
}
