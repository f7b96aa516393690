/** Codes that an SDK makes of the numbers of its members: `OS-PLUG-FILE-%04d` makes `OS-PLUG-FILE-0008` of 8. */

const PLACE = /%(0?)(\d*)([dxX])/;

/**
 * The text with the number in its place.
 * @example formatCode('E-%04d', 8) // 'E-0008'
 */
export function formatCode(format: string, value: number): string {
  return format.replace(PLACE, (_, zeros: string, width: string, kind: string) => {
    const digits = Math.abs(value).toString(kind === 'd' ? 10 : 16);
    const written = kind === 'X' ? digits.toUpperCase() : digits;
    const sign = value < 0 ? '-' : '';
    return zeros === ''
      ? `${sign}${written}`.padStart(Number(width))
      : `${sign}${written.padStart(Number(width) - sign.length, '0')}`;
  });
}
