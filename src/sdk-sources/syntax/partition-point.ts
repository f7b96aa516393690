/** One binary search for everything that stands in the order of a file. */

/**
 * How many items stand before the first that the test refuses; items that it accepts must all stand before the others.
 * @example partitionPoint([10, 20, 30], (start) => start <= 20) // 2
 */
export function partitionPoint<Item>(items: readonly Item[], accepts: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && accepts(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
