/**
 * A text without the dates and versions that tell when something came about: a comment keeps the history of its constant, a
 * page tells what holds today, and the two have no numbers in common.
 */

const YEAR = String.raw`(?:19|20)\d\d(?![\d.,]?\d)`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;

const HISTORY: readonly RegExp[] = [
  // 2011-12-05, 2011/12, 05.12.2011, 12/05/2011
  new RegExp(String.raw`(?<!\d)${YEAR}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]${YEAR}`, 'g'),
  // Dec 2011, December 5th, 2011, 5 Dec 2011
  new RegExp(
    String.raw`(?<![\d\p{L}])(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?)?,? ${YEAR}`,
    'giu',
  ),
  /(?<!\d)\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g,
  // in 2007, since 2007, (2007), © 2007
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:in|since|until|before|after|copyright) |[(\[©] ?)${YEAR}(?=\s*(?:[.,;:)\]]|$|(?:and|for)\b))`,
    'giu',
  ),
  // 7.17.0, v7.17, since version 3
  /(?<![\d\p{L}_.])v?\d+(?:\.\d+)+(?![\d_])/giu,
  /(?<!\p{L})(?:versions?|ver\.|since|v)[ .:]{0,9}\d+(?!\s{0,9}[\d\p{L}])/giu,
  /版本\s*\d+/g,
];

/** @example withoutHistory('At most 5 tries (3 until May 2011, 7.24.0)') // 'At most 5 tries (3 until  ,  )' */
export function withoutHistory(text: string): string {
  return HISTORY.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}
