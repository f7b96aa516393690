/** Which error code a deprecated one is replaced by. Sources name it by code or by name, in any spelling. */

import type { Catalog, ErrorCode } from '../model/index.ts';
import { lettersOf } from '../names/words.ts';

/** Finds error codes by what a source calls them. */
export type CodeFinder = (mention: string) => ErrorCode | null;

/** A finder over the codes of a catalog that are still in use; a mention that fits several codes finds none. */
export function codeFinder(catalog: Catalog): CodeFinder {
  const found = new Map<string, ErrorCode | null>();
  const add = (key: string, code: ErrorCode): void => {
    const known = found.get(key);
    found.set(key, known === undefined || known === code ? code : null);
  };
  for (const code of catalog.codes) {
    if (code.status === 'retired') continue;
    add(`code ${code.code}`, code);
    for (const name of [code.name, ...code.aliases, ...code.platformNames.values()])
      add(`name ${lettersOf(name)}`, code);
  }
  return (mention) => found.get(`code ${mention.trim()}`) ?? found.get(`name ${lettersOf(mention)}`) ?? null;
}
