/** The row of dashes that makes a table of lines with pipes (GFM 4.10); that its cells match the header's is not asked. */

const DELIMITER_ROW = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|(?:[ \t]*:?-+:?)?[ \t]*)*$/;

export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && DELIMITER_ROW.test(line);
}
