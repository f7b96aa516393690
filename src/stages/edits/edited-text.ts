/** A text under edits: what it is now, and which parts of it were put there by which findings. */

import type { TextChange } from '../../model/index.ts';

export interface Part {
  readonly start: number;
  readonly end: number;
  /** Fingerprints of the findings that asked for it. */
  readonly by: readonly string[];
}

export interface EditedText {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A change and the fingerprints of those who ask for it. */
export interface Wish {
  readonly change: TextChange;
  readonly by: readonly string[];
}

/** True where two ranges share a character, or one of them is an empty range within the other. */
export function overlaps(a: Pick<Part, 'start' | 'end'>, b: Pick<Part, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start && a.end === b.end;
}

/** The text with some changes made that don't overlap; parts that were changed before keep their place in it. */
export function makeChanges({ text, parts }: EditedText, wishes: readonly Wish[]): EditedText {
  const sorted = [...wishes].sort((a, b) => a.change.start - b.change.start);
  const shiftAt = (offset: number) =>
    sorted.reduce((shift, { change }) => (change.end <= offset ? shift + growthOf(change) : shift), 0);
  const moved = parts.map(({ start, end, by }) => ({ start: start + shiftAt(start), end: end + shiftAt(start), by }));
  const made = sorted.map(({ change, by }) => {
    const start = change.start + shiftAt(change.start);
    return { start, end: start + change.replacement.length, by };
  });
  const changed = sorted.reduceRight(
    (whole, { change }) => whole.slice(0, change.start) + change.replacement + whole.slice(change.end),
    text,
  );
  return { text: changed, parts: [...moved, ...made] };
}

function growthOf({ start, end, replacement }: TextChange): number {
  return replacement.length - (end - start);
}
