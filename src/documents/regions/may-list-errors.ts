/**
 * Whether it is worth looking at a run of headings, list items or terms: cheap signs without which nothing would
 * believe that it lists errors. Most pages of a tree are full of headings and lists, and few of them list errors.
 */

import {
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfErrors,
  speaksOfFaultTerms,
  speaksOfOutcomeCodes,
} from '../../languages/index.ts';
import type { Surroundings } from '../judge/case.ts';

/** Whether what stands around a list or a run of headings speaks of errors or of codes that tell an outcome, or the config asks for it. */
export function isAmongErrors({ heading, intro, outer, path, wish, expected }: Surroundings): boolean {
  if (wish === 'included' || expected) return true;
  return [heading, intro, ...outer, ...path].some(isOfErrors);
}

/** Whether a title speaks of errors, of their codes, or of codes that tell an outcome. */
export function isOfErrors(title: string): boolean {
  return speaksOfErrors(title) || speaksOfErrorCodes(title) || speaksOfOutcomeCodes(title) || speaksOfFaultTerms(title);
}

/** Whether entries say themselves that they are errors: a label that they share, or what they are called. */
export function soundLikeErrors(titles: readonly string[]): boolean {
  let others = 0;
  for (const title of titles) {
    if (!speaksOfErrors(title) && !soundsLikeFailure(title)) others += 1;
    if (others > titles.length / 2) return false;
  }
  return true;
}
