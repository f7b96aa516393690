/**
 * Columns that are for one platform each, of names (`Code | Android | iOS | Description`), of codes, or of both in one
 * cell: a row of such a table says of each platform how it calls the same error.
 */

import { platformsIn } from '../text/platform-names.ts';
import type { ColumnFacts } from './column-facts.ts';

/** Where a row says what one platform calls its entry: the columns of the code and of the name, null for the table's own. */
export interface PlatformColumns {
  /** The platforms that the header names; null where the columns are for all. */
  readonly platform: string | null;
  readonly code: number | null;
  readonly name: number | null;
}

const MOST = 0.6;

/**
 * The columns of each platform where at least one has its own beside another; none where nothing needs telling apart.
 * `names` and `codes` are the columns that hold those of the table by all other signs.
 */
export function platformColumns(
  facts: readonly ColumnFacts[],
  names: ColumnFacts | undefined,
  codes: ColumnFacts | undefined,
): readonly PlatformColumns[] {
  const ofNames = facts.flatMap((column): PlatformColumns[] => {
    const platform = platformOf(column);
    const code = column.paired >= MOST ? column.index : null;
    if (platform !== null && holdsIdentifiers(column)) return [{ platform, code, name: column.index }];
    return column === names ? [{ platform: null, code, name: column.index }] : [];
  });
  const named = areTellingApart(ofNames) ? ofNames : [];
  const isShared = codes === undefined || platformOf(codes) === null || codes.paired >= MOST;
  const ofCodes = isShared ? [] : facts.filter((column) => platformOf(column) !== null && holdsCodes(column));
  const numbered = ofCodes.map((column): PlatformColumns => {
    const platform = platformOf(column);
    const name = named.find((other) => other.platform === platform)?.name ?? null;
    return { platform, code: column.index, name };
  });
  if (!areTellingApart(numbered)) return named;
  const isNumbered = ({ platform }: PlatformColumns) => numbered.some((other) => other.platform === platform);
  return [...numbered, ...named.filter((column) => column.platform !== null && !isNumbered(column))];
}

function platformOf({ header }: ColumnFacts): string | null {
  const platforms = platformsIn(header);
  if (platforms.length > 0) return platforms.join(', ');
  return LANGUAGE.exec(header.trim())?.[1]?.toLowerCase() ?? null;
}

/** SDKs are called by their language, too; in a sentence these are words like any other. */
const LANGUAGE =
  /^(Java|Kotlin|Swift|Objective-?C|C\+\+|C#|C|Python|Go|Golang|Rust|Dart|PHP|Ruby|TypeScript|Node(?:\.js)?)(?: (?:SDK )?(?:names?|constants?|enums?|errors?|classes|class|exceptions?))?$/i;

function areTellingApart(columns: readonly PlatformColumns[]): boolean {
  return columns.length > 1 && new Set(columns.map(({ platform }) => platform)).size === columns.length;
}

function holdsIdentifiers({ filled, names, paired, strongNames, distinct }: ColumnFacts): boolean {
  return filled > 0 && names + paired >= MOST && strongNames >= 0.5 && distinct >= 0.5;
}

function holdsCodes({ filled, numeric, distinct }: ColumnFacts): boolean {
  return filled > 0 && numeric >= MOST && distinct >= 0.5;
}
