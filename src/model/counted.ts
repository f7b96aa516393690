/** @example enumerated(['1', '2', '3']) // '1, 2 and 3' */
export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number with its noun, in the plural where it is more than one: @example counted(2, 'row') // '2 rows' */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
