/** A column in numbers, as it is judged. */

import type { HeaderMeaning } from '../../languages/index.ts';

/** What is looked at in a cell. */
export interface CellText {
  readonly value: string;
  readonly lines: string;
  readonly codes: readonly string[];
  readonly continued: boolean;
}

/** A column in numbers; shares are of its cells that aren't blank. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  /** The header calls the column a code, and not only a number or a value. */
  readonly codeHeader: boolean;
  /** The header speaks of error codes. */
  readonly errorHeader: boolean;
  /** The header speaks of codes that tell an outcome. */
  readonly outcomeHeader: boolean;
  readonly filled: number;
  /** Cells that stand for a number, alone or together with a name. */
  readonly numeric: number;
  readonly paired: number;
  readonly ranged: number;
  /** Cells whose number is an HTTP status. */
  readonly httpStatuses: number;
  readonly reasonPhrases: number;
  /** Cells that pair a name with the number of an HTTP status, and how many of those numbers differ. */
  readonly statusPairs: number;
  readonly distinctNumbers: number;
  /** The numbers only count the rows, or count them again for each of several tables. */
  readonly countsRows: boolean;
  /** So does a word with a number behind it: `code-1`, `code-2`. */
  readonly countedWord: boolean;
  /** Names in small letters, as services send them: `invalid_token`. */
  readonly quietNames: number;
  /** Cells that are one word in a code span. */
  readonly spans: number;
  readonly strings: number;
  /** Several words in small letters, as some services send codes: `no such lamp`. */
  readonly worded: number;
  readonly zeroPadded: number;
  /** Hexadecimal numbers that say so: `0x1F`. */
  readonly prefixed: number;
  readonly names: number;
  readonly strongNames: number;
  readonly distinctNames: number;
  /** Names in capitals, or that end like an error's class. */
  readonly loudNames: number;
  /** Names of the classes that errors are thrown as. */
  readonly classNames: number;
  readonly typeWords: number;
  /** `Yes`, `No`, `Optional`. */
  readonly answers: number;
  readonly failures: number;
  /** Cells with a space or a Han character: text for people. */
  readonly wordy: number;
  readonly distinct: number;
  readonly latin: number;
  readonly averageLength: number;
}
