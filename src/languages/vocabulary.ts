/** Words by what they say about a column. */

import type { ColumnRole } from '../model/index.ts';

/** Roles of `ColumnRole`, and the kinds of columns that tell an error-code table apart from others. */
export type HeaderMeaning = ColumnRole | 'message' | 'severity' | 'http-status' | 'index' | 'not-errors';

export interface Vocabulary {
  readonly meaning: HeaderMeaning;
  readonly words: RegExp;
}
