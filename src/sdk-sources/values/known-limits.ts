/** Limits of number types that the languages themselves define; larger ones can't be a code. */

export const LIMITS: ReadonlyMap<string, number> = new Map([
  ...['INT_MAX', 'INT32_MAX', 'Integer.MAX_VALUE', 'Int.MAX_VALUE', 'int.MaxValue', 'Int32.max'].map(
    (name): [string, number] => [name, 2147483647],
  ),
  ...['INT_MIN', 'INT32_MIN', 'Integer.MIN_VALUE', 'Int.MIN_VALUE', 'int.MinValue', 'Int32.min'].map(
    (name): [string, number] => [name, -2147483648],
  ),
  ...['UINT_MAX', 'UINT32_MAX', 'uint.MaxValue', 'UInt32.max'].map((name): [string, number] => [name, 4294967295]),
  ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
]);
