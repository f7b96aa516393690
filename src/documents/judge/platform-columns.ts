/**
 * Columns that hold the names of one platform each (`Code | Android | iOS | Description`): a row of such a table says
 * of each platform how it calls the same code.
 */

import { platformsIn } from '../text/platform-names.ts';
import type { ColumnFacts } from './column-facts.ts';

export interface NameColumn {
  readonly index: number;
  /** The platforms that the header names; null where the column is for all. */
  readonly platform: string | null;
}

const MOST = 0.6;

/**
 * The columns of names where at least one is for a platform of its own beside another; none where the names need no
 * telling apart. `chosen` is the column that holds the names by all other signs.
 */
export function platformColumns(facts: readonly ColumnFacts[], chosen: ColumnFacts | undefined): NameColumn[] {
  const columns = facts.flatMap((column): NameColumn[] => {
    const platforms = platformsIn(column.header);
    if (platforms.length > 0 && holdsIdentifiers(column))
      return [{ index: column.index, platform: platforms.join(', ') }];
    return column === chosen ? [{ index: column.index, platform: null }] : [];
  });
  const isUnique = new Set(columns.map(({ platform }) => platform)).size === columns.length;
  return columns.length > 1 && isUnique ? columns : [];
}

function holdsIdentifiers({ filled, names, paired, strongNames, distinct }: ColumnFacts): boolean {
  return filled > 0 && names + paired >= MOST && strongNames >= 0.5 && distinct >= 0.5;
}
