/** Lists of codes in which a range of numbers may stand for all in it. */
import type { Code } from './source.ts';

/**
 * @example coversCode([7, '900-905'], '903') // true
 */
export function coversCode(listed: readonly Code[], code: string): boolean {
  return listed.some((one) => {
    if (String(one) === code) return true;
    const range = typeof one === 'string' ? /^(-?\d+)\s*[-–]\s*(-?\d+)$/.exec(one) : null;
    const value = Number(code);
    return range !== null && Number.isInteger(value) && value >= Number(range[1]) && value <= Number(range[2]);
  });
}
