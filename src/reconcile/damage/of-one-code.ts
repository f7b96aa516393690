/**
 * A search that is made once for texts that say the same of one code, and that remembers one code at a time: what is found for all
 * texts of a large catalog is most of what it holds.
 */
import type { DraftText, Entry } from './text-entries.ts';

export type FindEntries = (text: DraftText) => readonly Entry[];

export function ofOneCode(find: FindEntries): FindEntries {
  let at: Entry | null = null;
  const known = new Map<DraftText['same'], readonly Entry[]>();
  return (text) => {
    if (at !== text.entry) known.clear();
    at = text.entry;
    const found = known.get(text.same) ?? find(text);
    known.set(text.same, found);
    return found;
  };
}
