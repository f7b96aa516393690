/** A cache of values by the content that they were computed from. */

import type { Cache } from '../model/cache.ts';
import { keyOf, type Store } from './store.ts';

/** The cache that a store keeps; a value that is not what was kept is computed again. */
export function cacheIn(store: Store): Cache {
  // A catalog is an input of every file that is generated from it, and hashing it takes as long as printing one of them.
  const digests = new WeakMap<object, string>();
  const digestOf = (input: unknown): unknown => {
    if (typeof input !== 'object' || input === null) return input;
    const digest = digests.get(input) ?? keyOf([input]);
    digests.set(input, digest);
    return digest;
  };
  return {
    remember(kind, inputs, compute, isCostly = () => true) {
      const key = keyOf(inputs.map(digestOf));
      const kept = store.get(kind, key);
      // The store has checked that this is the text that was kept, so it parses to the value that was given to it.
      if (kept !== null) return JSON.parse(kept);
      const value = compute();
      if (isCostly(value)) store.put(kind, key, JSON.stringify(value));
      return value;
    },
  };
}
