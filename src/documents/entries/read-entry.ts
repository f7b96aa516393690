/** Which entry a row stands for: the codes and the names in it, with the cells that they were read from. */

import type { Code, Column } from '../../model/index.ts';
import { readHexadecimal } from '../cells/hexadecimal.ts';
import { isMistypedNumber, isSpacedCode, isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { isBlank } from '../cells/parse-code.ts';
import { type Identity, NOTHING, readIdentity } from '../cells/read-identity.ts';
import type { RenderedCell } from '../cells/rendered-cell.ts';

/** A code or a name and the cell it was read from. */
export interface Found<Value> {
  readonly value: Value;
  readonly cell: RenderedCell;
}

export interface Entry {
  readonly codes: readonly Found<Code>[];
  readonly names: readonly Found<string>[];
  /** What the code's cell says beside its code (`200 (OK)`). */
  readonly rest: Found<string> | null;
}

/** What entries are read by. */
export interface EntryContext {
  readonly columns: readonly Column[];
  readonly stringCodes: boolean;
  /** The header of the codes says that they are hexadecimal. */
  readonly hexCodes: boolean;
  readonly spacedNames: boolean;
  readonly statusPairs: boolean;
  readonly sharedNames: boolean;
  /** Rows say more than what identifies them, so that a word alone is the title of those below it. */
  readonly mayHaveTitles: boolean;
}

/** The entry a row stands for, its name and its code taken from one column each, or the reason why it stands for none. */
export function readEntry(
  cells: readonly RenderedCell[],
  { columns, stringCodes, hexCodes, spacedNames, statusPairs, sharedNames, mayHaveTitles }: EntryContext,
  nameColumn = columns.findIndex(({ role }) => role === 'name'),
  codeColumn = columns.findIndex(({ role }) => role === 'code'),
): Entry | string {
  const codeCell = cells[codeColumn];
  const nameCell = cells[nameColumn];
  const reason = reasonToSkip(cells, columns);
  if (reason !== null) return reason;
  if ([codeCell, nameCell].every((cell) => cell === undefined || cell.continued)) return GOES_ON;
  const hex = hexCodes && codeCell !== undefined ? readHexadecimal(codeCell.value) : null;
  const inCode = hex ?? (codeCell === undefined || stringCodes ? NOTHING : readCode(codeCell));
  const inName = nameCell === undefined ? NOTHING : readName(nameCell, spacedNames);
  const stated =
    stringCodes && hex === null && codeCell !== undefined
      ? foundIn(codeCell, splitCodes(codeCell))
      : codesOf(inCode, codeCell, inName, nameCell);
  const isPair = [inCode, inName].some((identity) => identity.names.length > 0 && identity.codes.length > 0);
  const codes = statusPairs && isPair ? [] : stated;
  const own = sharedNames ? [] : inCode.names;
  // Among names with numbers, `None` is that of 0.
  const isNone = nameCell?.value === 'None' && inCode.codes[0] === 0;
  const named = isNone ? ['None'] : inName.names;
  const names = named.length > 0 ? foundIn(nameCell, named) : foundIn(codeCell, own);
  if (inCode.isRange) return IS_RANGE;
  const isNamed = nameCell !== undefined && names.some(({ value }) => isStrongIdentifier(value) || isStringCode(value));
  if (mayHaveTitles && codes.length === 0 && !isNamed && isWordAlone(cells)) return 'it has only a title';
  if (codes.length > 0 || names.length > 0) return { codes, names, rest: foundIn(codeCell, [inCode.rest])[0] ?? null };
  return inName.isRange ? IS_RANGE : 'it has no code and no name';
}

const OTHERS =
  /^(?:(?:any|all|every) )?(?:others?|else|default)(?: (?:codes?|values?|errors?))?$|^(?:其[他它]|その他|기타|otr[oa]s?|outr[oa]s?|autres?|andere|altr[ieo]|остальные|другие|прочие)$/i;
const IS_RANGE = 'it is a range of codes, not a code';
export const GOES_ON = 'the row goes on with the entry above';

function reasonToSkip(cells: readonly RenderedCell[], columns: readonly Column[]): string | null {
  if (cells.every(({ value }) => isBlank(value))) return 'the row is empty';
  const code = cells[columns.findIndex(({ role }) => role === 'code')];
  if (code !== undefined && OTHERS.test(code.value)) return 'it stands for all other codes';
  const isHeader =
    columns.some(({ header }) => header !== '') &&
    cells.every(({ value }, at) => value === (columns[at]?.header ?? ''));
  return isHeader ? 'the row repeats the header' : null;
}

/** Whether what identifies the entry spans down from the row above. */
export function goesOn(cells: readonly RenderedCell[], columns: readonly Column[]): boolean {
  const identifying = cells.filter((_, at) => columns[at]?.role === 'code' || columns[at]?.role === 'name');
  return identifying.length > 0 && identifying.every(({ continued }) => continued);
}

/** A row that has nothing but a word or two. */
export function isWordAlone(cells: readonly RenderedCell[]): boolean {
  return cells.length > 1 && cells.filter(({ value }) => !isBlank(value)).length === 1;
}

function foundIn<Value>(cell: RenderedCell | undefined, values: readonly Value[]): Found<Value>[] {
  return cell === undefined ? [] : values.map((value) => ({ value, cell }));
}

/** A number in the name's cell is the entry's code only where the code's own cell has none. */
function codesOf(
  inCode: Identity,
  codeCell: RenderedCell | undefined,
  inName: Identity,
  nameCell: RenderedCell | undefined,
): Found<Code>[] {
  if (inCode.codes.length > 0) return foundIn<Code>(codeCell, inCode.codes);
  return inCode.isRange ? [] : foundIn<Code>(nameCell, inName.codes);
}

/** In a column of numbers, tokens with digits (`51004_1101`, `E301`) are codes too, and words (`Other`) stand for none. */
function readCode(cell: RenderedCell): Identity {
  const identity = readIdentity(cell.lines, cell.codes);
  if (identity.codes.length > 0 || identity.isRange) return identity;
  if (isStringCode(cell.value) && !isMistypedNumber(cell.value)) return { ...NOTHING, codes: [cell.value] };
  return identity.names.some(isStrongIdentifier) ? identity : { ...identity, names: [] };
}

/** `AA`, beside codes that are numbers. */
const MARK = /^[A-Z]{2,4}$/;

function splitCodes(cell: RenderedCell): Code[] {
  if (MARK.test(cell.lines)) return [cell.lines];
  return cell.lines
    .split(/\s{0,9}[,，、/\n]\s{0,9}|\sor\s/)
    .filter(
      (part) =>
        isStringCode(part) ||
        isSpacedCode(part) ||
        isStrongIdentifier(part) ||
        cell.codes.includes(part) ||
        /^-?\d+$/.test(part),
    );
}

/** In a column of names, tokens that start with a digit are names too, and words where the header says so. */
function readName(cell: RenderedCell, isSpaced: boolean): Identity {
  const identity = readIdentity(cell.lines, cell.codes);
  if (identity.names.length > 0 || identity.codes.length > 0 || identity.isRange) return identity;
  // `2big`, in a code span.
  const isSetOff = /^\d{1,3}[a-z][a-z\d_]*$/.test(cell.value) && cell.codes.includes(cell.value);
  const isName =
    isSetOff || (isSpaced && /^[A-Za-z][^\p{Script=Han}]*$/u.test(cell.value)) || /^\d+[A-Z][\dA-Z]*$/.test(cell.value);
  return isName && cell.value.length <= 80 ? { ...NOTHING, names: [cell.value] } : identity;
}
