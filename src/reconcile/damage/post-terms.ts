/** The index that leads from terms to the entries that have them. */
import type { Entry, TermIds } from './text-entries.ts';

/** By the number of a term, the entries that have it, in order; undefined where it leads to none. */
export type Postings = readonly (readonly Entry[] | undefined)[];

type IdsOf = (entry: Entry) => readonly (readonly number[])[];

/** In how many entries each term stands in texts, by its number. */
export function countTerms(entries: readonly Entry[], ids: TermIds): Uint32Array {
  return countIn(entries, ids, ({ texts }) => texts.map(({ termIds }) => termIds));
}

/**
 * Which of the entries have a term or fact in their texts or a stem in their names. What stands in more than `most` of them tells
 * none apart, and what stands in one alone leads from it nowhere.
 */
export function postTerms(entries: readonly Entry[], ids: TermIds, most: number): Postings {
  const idsOf: IdsOf = ({ stemIds, texts }) => [stemIds, ...texts.flatMap((text) => [text.termIds, text.factIds])];
  const counts = countIn(entries, ids, idsOf);
  return post(entries, ids, idsOf, (id) => (counts[id] ?? 0) > 1 && (counts[id] ?? 0) <= most);
}

function countIn(entries: readonly Entry[], ids: TermIds, idsOf: IdsOf): Uint32Array {
  const counts = new Uint32Array(ids.size);
  visitOnce(entries, ids, idsOf, (id) => {
    counts[id] = (counts[id] ?? 0) + 1;
  });
  return counts;
}

function post(entries: readonly Entry[], ids: TermIds, idsOf: IdsOf, isTelling: (id: number) => boolean): Postings {
  const postings = new Array<Entry[] | undefined>(ids.size);
  visitOnce(entries, ids, idsOf, (id, entry) => {
    if (!isTelling(id)) return;
    const posted = postings[id];
    if (posted === undefined) postings[id] = [entry];
    else posted.push(entry);
  });
  return postings;
}

/** Calls back once for each number of each entry, however often the entry has it. */
function visitOnce(
  entries: readonly Entry[],
  ids: TermIds,
  idsOf: IdsOf,
  visit: (id: number, entry: Entry) => void,
): void {
  const seenIn = new Uint32Array(ids.size);
  for (const [at, entry] of entries.entries()) {
    for (const some of idsOf(entry)) {
      for (const id of some) {
        if (seenIn[id] === at + 1) continue;
        seenIn[id] = at + 1;
        visit(id, entry);
      }
    }
  }
}
