/**
 * The row of dashes that makes a table of lines with pipes (GFM 4.10); that its cells match the header's is not asked.
 * Org mode has a plus where columns meet, and its tables get pasted.
 */

const DELIMITER_ROW = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|(?:[ \t]*:?-+:?)?[ \t]*)*$/;

const ORG_ROW = /^[ \t>]*\|-+(?:\+-+)+\|[ \t]*$/;

export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && (DELIMITER_ROW.test(line) || ORG_ROW.test(line));
}
