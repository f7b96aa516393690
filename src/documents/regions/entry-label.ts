/** The label that entries outside tables carry (`Error code: 10003`, `错误码：1001`): it says what a header would say. */

import { isCodeHeader, speaksOfErrorCodes } from '../../languages/index.ts';
import { roughText } from '../text/plain-text.ts';

/** A label is words or Han characters; one word in Latin letters is more likely the name of a field. */
const LABEL =
  /^[^\p{L}\p{Nd}]*((?=.{0,29}(?:\s|\p{Script=Han}))\p{L}[\p{L} -]{1,29}?)\s?[:：#=]?\s?["'“]?(?:[-−]?\d|(?<=[:：=]\s?["'“]?)\p{L})/u;
const MOST = 0.6;

/** The label that most of the entries start with, where it speaks of error codes; `''` where they have none. */
export function sharedLabel(sources: readonly string[]): string {
  const labels = sources
    .map((source) => LABEL.exec(roughText(source))?.[1]?.trim() ?? '')
    .filter((label) => speaksOfErrorCodes(label) && isCodeHeader(label));
  return labels.length >= Math.max(1, sources.length * MOST) ? (labels[0] ?? '') : '';
}
