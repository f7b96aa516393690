/** How much of its line a finding is about, for carets in a terminal and for regions in the formats of services. */

import type { Finding } from '../model/index.ts';
import type { Review } from '../model/review.ts';

/** The lines of the sources by the name of the file; none for a file that is no source. */
export function linesIn(reviews: readonly Review[]): (file: string) => readonly string[] {
  const texts = new Map(
    reviews.flatMap((review) => review.readings.map((reading) => [reading.source.file, reading.text])),
  );
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? (texts.get(file) ?? '').split(/\r\n?|\n/);
    known.set(file, lines);
    return lines;
  };
}

/** How many columns a finding is about: what its edit replaces, or the name, number or word that stands there. */
export function markedLength(line: string, finding: Finding): number {
  const { column } = finding.location;
  const change = finding.edit?.change;
  if (change && change.line === finding.location.line && change.column === column && change.original !== '') {
    return Math.max(1, Math.min(change.original.length, line.length - column + 1));
  }
  return /^`[^`]*`|^[^\s|<`]+/.exec(line.slice(column - 1))?.[0].length ?? 1;
}
