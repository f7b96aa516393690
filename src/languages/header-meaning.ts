/** What a header can say of its column. */

import type { ColumnRole } from '../model/index.ts';

/** Roles of `ColumnRole`, and the kinds of columns that tell an error-code table apart from others. */
export type HeaderMeaning = ColumnRole | 'message' | 'severity' | 'http-status' | 'index' | 'not-errors';
