/** What the config wants with what stands under some headings: `tables.include` and `tables.exclude`. */

import { findsOne } from '../../model/given-expression.ts';
import type { ReadOptions } from '../text/read-options.ts';

/** Something is read where it is included, and where others are included or it is excluded itself, it is not. */
export type Wish = 'included' | 'excluded' | 'others-included';

type Tables = ReadOptions['tables'];

/** The wish for what stands under some headings, one below the other; null where the config says nothing of them. */
export function wishFor(headings: readonly string[], { include = [], exclude = [] }: NonNullable<Tables>): Wish | null {
  const fits = (pattern: string) => fitsHeading(headings, pattern);
  if (exclude.some(fits)) return 'excluded';
  if (include.some(fits)) return 'included';
  return include.length > 0 ? 'others-included' : null;
}

/** A part of one of the headings in any case, or `/regex/flags`; what is no valid expression is taken literally. */
export function fitsHeading(headings: readonly string[], pattern: string): boolean {
  const expression = expressionIn(pattern);
  if (expression !== null) return headings.length > 0 && findsOne(expression, headings);
  return headings.some((heading) => heading.toLowerCase().includes(pattern.toLowerCase()));
}

function expressionIn(pattern: string): RegExp | null {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  if (source === undefined) return null;
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
