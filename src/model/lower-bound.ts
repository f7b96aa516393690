/**
 * The first index of a sorted list from which on something no longer lies before what is sought; the list's length where all does.
 * @example lowerBound([1, 3, 5], (one) => one < 4) // 2
 */
export function lowerBound<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
