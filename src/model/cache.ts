/** A memory of what was computed before: an answer depends on the inputs it is kept under, and on nothing else. */

export interface Cache {
  /**
   * What was kept for these inputs; otherwise what is computed now, which is kept for the next time.
   * Inputs and values are plain JSON. A cache that can't be read or written computes, and says nothing.
   * @param isCostly tells what is worth a place; default: everything
   */
  remember<Value>(
    kind: string,
    inputs: readonly unknown[],
    compute: () => Value,
    isCostly?: (value: Value) => boolean,
  ): Value;
}

/** Remembers nothing. */
export const noCache: Cache = { remember: (_kind, _inputs, compute) => compute() };
