/** Columns whose header says that their numbers are hexadecimal: there `10` is 16 and `0E` is 14, without a `0x`. */
import { isBlank } from './parse-code.ts';
import { type Identity, NOTHING } from './read-identity.ts';

const SAYS_HEX = /\bhex(?:a(?:decimal)?)?\b|(?:十六|16)[进進]制?/i;
/** `Code (dec/hex)`: which of the two a cell has is told by the cell. */
const SAYS_DECIMAL = /\bdec(?:imal)?\b|十[进進]制|10進/i;
const DIGITS = /^(?:0x)?[\da-f]{1,13}h?$/i;
const RANGE = /^[\da-f]{1,13}h?\s*(?:[~～–—…至到-]|\.{2,3}|\bto\b)\s*[\da-f]{1,13}h?$/i;

/** Whether a column's header and all of its cells say so. */
export function isHexadecimal(header: string, cells: readonly string[]): boolean {
  if (!SAYS_HEX.test(header) || SAYS_DECIMAL.test(header.replace(SAYS_HEX, ''))) return false;
  return cells.every((cell) => isBlank(cell) || DIGITS.test(cell) || RANGE.test(cell));
}

/**
 * What a cell of such a column stands for; null where that is no such number.
 * @example readHexadecimal('0E')?.codes // [14]
 */
export function readHexadecimal(cell: string): Identity | null {
  if (RANGE.test(cell)) return { ...NOTHING, isRange: true };
  return DIGITS.test(cell) ? { ...NOTHING, codes: [Number.parseInt(cell.replace(/^0x/i, ''), 16)] } : null;
}
