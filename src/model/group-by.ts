/** The first item of each key, in order of appearance. */
export function firstOfEach<T, K>(items: Iterable<T>, keyOf: (item: T) => K): T[] {
  const firsts = new Map<K, T>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}

/** Items by key, both in order of first appearance (`Map.groupBy` of Node 21). */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
