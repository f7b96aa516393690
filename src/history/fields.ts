/** Reading values whose form nobody has checked. */

/** The value of a key; null where there is no such key. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null;
}

/** Every item read; null where one of them can't be, or where there is no list. */
export function listOf<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.flatMap((item: unknown) => read(item) ?? []);
  return items.length === value.length ? items : null;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
