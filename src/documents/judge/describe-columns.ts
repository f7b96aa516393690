/** What the cells of each column hold, counted: the first evidence for what a column is. */

import {
  isCodeHeader,
  meaningOfHeader,
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfOutcomeCodes,
} from '../../languages/index.ts';
import type { ColumnRole } from '../../model/index.ts';
import { isSpacedCode, isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { isBlank } from '../cells/parse-code.ts';
import { type Identity, readIdentity } from '../cells/read-identity.ts';
import type { CellText, ColumnFacts } from './column-facts.ts';
import { isHttpStatus, isReasonPhrase } from './http-statuses.ts';

const SAMPLE = 300;
/** A code may be explained beside it (`404 (Not found)`); a sentence that starts with a number is no code. */
const LONGEST_REMARK = 40;
const LEADING_CODE = /^[-−]?\d+[^\S\n]*[:：\n]/;
/** `(none, only a message)`: words in brackets and nothing else. */
const SAYS_NONE = /^(?=\S*\s)[(（]\D*[)）]$/;
const LOUD =
  /^(?:.*[.:/])?[A-Z\d]+(?:[_-][A-Z\d]+)*$|(?:Error|Exception|Failure|Fault|Failed|Warning)$|^k?[A-Z]*Err(?:or)?[A-Z_]/;
const CLASS = /\p{Ll}(?:Error|Exception|Failure|Fault)$/u;
const QUIET = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*$/;
const PHRASE = /^[a-z]+(?: [a-z]+){1,5}$/;
const ANSWER = /^(?:yes|no|optional|true|false|是|否)(?:$|[^\w])/i;
const TYPE_WORD =
  /^(?:u?int(?:eger)?\d*(?:_t)?|long|short|str(?:ing)?|bool(?:ean)?|number|numeric|float|double|decimal|object|array|list|map|dict(?:ionary)?|json|enum|date(?:time)?|timestamp|char|byte|bytes|file|void|any|function|uuid|NSString|NSInteger|NSNumber|BOOL|(?:varchar|char)\(\d+\)|(?:array|list|map|promise)\s*[<[(].*|\w+\[\]|字符串|整型|整数|数字|布尔|对象|数组)\W*$/i;

/** Counts what each column of a table holds. */
export function describeColumns(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  headerWords: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {},
): ColumnFacts[] {
  const sample = rows.filter((row) => !isTitle(row)).slice(0, SAMPLE);
  // Cells beyond the header are not shown by any renderer; without a header, most rows say how many columns there are.
  const width = headers.length > 0 ? headers.length : usualWidth(sample);
  return Array.from({ length: width }, (_, index) => {
    const cells = sample.flatMap((row) => {
      const cell = row[index];
      return cell === undefined || cell.continued || isBlank(cell.value) || SAYS_NONE.test(cell.value) ? [] : [cell];
    });
    return describeColumn(index, headers[index] ?? '', cells, headerWords);
  });
}

function usualWidth(rows: readonly (readonly CellText[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || b - a);
  return usual?.[0] ?? 0;
}

/** A row with a single text in several cells, and that no code or name, is the title of those below it. */
function isTitle(row: readonly CellText[]): boolean {
  const [first, ...others] = row.filter(({ value }) => !isBlank(value));
  if (first === undefined || others.length > 0 || row.length === 1) return false;
  const { codes, names } = readIdentity(first.lines, first.codes);
  return codes.length === 0 && !names.some(isStrongIdentifier);
}

function describeColumn(
  index: number,
  header: string,
  cells: readonly CellText[],
  headerWords: Readonly<Partial<Record<ColumnRole, readonly string[]>>>,
): ColumnFacts {
  const identities = cells.map((cell) => readIdentity(cell.lines, cell.codes));
  const shareOf = (test: (cell: CellText, identity: Identity) => boolean) =>
    cells.length === 0
      ? 0
      : cells.filter((cell, at) => test(cell, identities[at] ?? NO_IDENTITY)).length / cells.length;
  const codeHeader = isCodeHeader(header);
  return {
    index,
    header,
    meaning: header === '' ? null : meaningOfHeader(header, headerWords),
    codeHeader,
    errorHeader: speaksOfErrorCodes(header),
    outcomeHeader: speaksOfOutcomeCodes(header),
    filled: cells.length,
    numeric: shareOf(
      ({ lines }, { codes, rest }) => codes.length > 0 && (rest.length <= LONGEST_REMARK || LEADING_CODE.test(lines)),
    ),
    paired: shareOf((_, { codes, names }) => codes.length > 0 && names.length > 0),
    ranged: shareOf((_, { isRange }) => isRange),
    httpStatuses: shareOf(({ lines }, identity) => isHttpStatus(lines, identity)),
    reasonPhrases: shareOf(({ value }) => isReasonPhrase(value)),
    statusPairs: shareOf(
      ({ lines }, identity) => identity.names.length > 0 && !identity.isRange && isHttpStatus(lines, identity),
    ),
    distinctNumbers:
      new Set(identities.flatMap(({ codes }) => codes)).size /
      Math.max(1, identities.filter(({ codes }) => codes.length > 0).length),
    countsRows: countsRows(identities),
    countedWord: countsWords(cells),
    quietNames: shareOf((_, { names }) => names.some((name) => QUIET.test(name))),
    spans: shareOf(({ value, codes }) => codes.length === 1 && codes[0] === value && !/\s/.test(value)),
    strings: shareOf(
      ({ lines }, { codes, names, rest }) =>
        isStringCode(lines) ||
        // What a code means may stand behind it, in front of all else.
        (index === 0 && rest !== '' && names.every(isStringCode) && names.length > 0) ||
        (codeHeader && codes.length === 0 && isSpacedCode(lines)) ||
        (names.length > 1 && names.every(isStringCode)),
    ),
    worded: shareOf(({ value }) => PHRASE.test(value)),
    prefixed: shareOf(({ lines }) => /^[-−]?0x[\da-f]/i.test(lines)),
    zeroPadded: shareOf(({ lines }) => /^0\d+$/.test(lines)),
    names: shareOf((_, { codes, names }) => names.length > 0 && codes.length === 0),
    strongNames: shareOf((_, { names }) => names.some(isStrongIdentifier)),
    distinctNames:
      new Set(identities.flatMap(({ names }) => names)).size /
      Math.max(1, identities.filter(({ names }) => names.length > 0).length),
    loudNames: shareOf((_, { names }) => names.some((name) => LOUD.test(name))),
    classNames: shareOf((_, { names }) => names.some((name) => CLASS.test(name))),
    typeWords: shareOf(({ value }) => TYPE_WORD.test(value)),
    answers: shareOf(({ value }) => ANSWER.test(value)),
    failures: shareOf(({ value }) => soundsLikeFailure(value)),
    wordy: shareOf(({ value }) => /\s|[^\P{L}\p{Script=Latin}]/u.test(value)),
    distinct: new Set(cells.map(({ value }) => value)).size / Math.max(1, cells.length),
    latin: shareOf(({ value }) => /^[A-Za-z][\p{Script=Latin}\d\s'’`(),./&:_-]*$/u.test(value)),
    averageLength: cells.reduce((sum, { value }) => sum + value.length, 0) / Math.max(1, cells.length),
  };
}

/** 0, 1, 2 or 1, 2, 3 and so on; a table that starts at another number, or leaves one out, numbers what its rows are about. */
function countsRows(identities: readonly Identity[]): boolean {
  const numbers = identities.map(({ codes }) => codes[0]);
  return numbers.every(
    (number, at) => number === 0 || number === 1 || (at > 0 && number === Number(numbers[at - 1]) + 1),
  );
}

/** `code-1`, `code-2`, `code-3`: a word in small letters that counts the rows. */
function countsWords(cells: readonly CellText[]): boolean {
  const [first] = cells;
  const word = /^([a-z]+[-_ ]?)1$/.exec(first?.value ?? '')?.[1];
  return word !== undefined && cells.length > 2 && cells.every(({ value }, at) => value === `${word}${at + 1}`);
}

const NO_IDENTITY: Identity = { codes: [], names: [], rest: '', isRange: false };
