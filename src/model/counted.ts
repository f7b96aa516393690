/** A number with its noun, in the plural where it is more than one: @example counted(2, 'row') // '2 rows' */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
