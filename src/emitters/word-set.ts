/** Keyword lists as their sources print them: words parted by white space. */

/**
 * The set of the words of several lists.
 * @example wordSet('as break', 'class') // Set { 'as', 'break', 'class' }
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));
}
