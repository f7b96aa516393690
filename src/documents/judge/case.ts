/** A judgement about a table, and everything that it is made of. */

import type { Table } from '../../model/index.ts';
import type { CellText, ColumnFacts } from './describe-columns.ts';

/** What stands around a table. */
export interface Surroundings {
  /** The nearest heading, and the line of prose right above. */
  readonly heading: string;
  readonly intro: string;
  /** Titles of the headings further out, the page's title and its file name. */
  readonly outer: readonly string[];
}

export interface Judgement {
  readonly recognised: boolean;
  readonly confidence: 'high' | 'low';
  readonly because: string;
}

/** Everything a judgement is made of. */
export interface Case {
  readonly kind: Table['kind'];
  readonly facts: readonly ColumnFacts[];
  readonly codes: ColumnFacts | undefined;
  readonly names: ColumnFacts | undefined;
  readonly rows: readonly (readonly CellText[])[];
  readonly around: Surroundings;
  /** Error codes are expected here. */
  readonly expected: boolean;
  /** Others of its shape on the page were believed. */
  readonly resembles: boolean;
}
