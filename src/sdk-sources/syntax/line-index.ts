/** Turns offsets of a text into lines and columns. */

import type { Location } from '../../model/index.ts';
import { partitionPoint } from './partition-point.ts';

/** A function that locates an offset in the file; lines and columns count from 1. */
export function indexLines(text: string, file: string): (offset: number) => Location {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = partitionPoint(starts, (start) => start <= offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
