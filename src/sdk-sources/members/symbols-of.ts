/** The constants of a file, for other files that use them. */

import type { SourceReading } from '../../model/index.ts';

/**
 * Numbers by name, and by the name with its enum's (`ErrorCode.BASE`). A name that stands for different numbers in one file
 * is left out: which one is meant can't be known.
 */
export function symbolsOf({ observations }: SourceReading): ReadonlyMap<string, number> {
  const values = new Map<string, number | null>();
  for (const { code, name, enum: title, internal } of observations) {
    if (typeof code !== 'number' || name === null || internal?.kind === 'commented-out') continue;
    for (const key of [name, `${title}.${name}`]) {
      const known = values.get(key);
      values.set(key, known === undefined || known === code ? code : null);
    }
  }
  return new Map([...values].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
