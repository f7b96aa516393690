/**
 * Platforms that a row of a page itself says have its code, or have it not: in a column that lists them (`| 0006 | Android, iOS |`), or in
 * a column of each with marks (`| 0006 | ✓ | ✗ |`).
 */
import type { Claim, Table } from '../../model/index.ts';
import type { RuleContext } from '../rule.ts';

const PLATFORMS = /platform|平台|プラットフォーム|플랫폼/i;
const YES =
  /^(?:✓|✔|✅|☑|●|yes|y|true|supported|:(?:white_|heavy_)?check_mark:|是|支持|有|はい|対応|○|예|지원)\uFE0F?$/iu;
const NO =
  /^(?:✗|✘|✕|❌|✖|no|n|false|n\/?a|not supported|unsupported|[-–—]|:(?:heavy_multiplication_)?x:|否|不支持|无|いいえ|非対応|×|아니요|미지원|)\uFE0F?$/iu;

/** What the row says of the platform: it has the code, or it has it not; null where the row says neither. */
export function statedFor(
  { source, observation }: Claim,
  platform: string,
  { readings, catalog }: Pick<RuleContext, 'readings' | 'catalog'>,
): boolean | null {
  const table = readings.find((reading) => reading.source === source)?.tables[observation.table];
  const cells = table?.rows[observation.row]?.cells;
  if (table === undefined || cells === undefined) return null;
  for (const [at, { header }] of table.columns.entries()) {
    const value = (cells[at]?.value ?? '').trim();
    if (PLATFORMS.test(header) && holds(value, platform)) return true;
    if (PLATFORMS.test(header) && listsOnly(value, catalog.platforms))
      return isListed(table, at, platform) ? false : null;
    if (holds(header, platform) && isMatrix(table, at)) return YES.test(value);
  }
  return null;
}

function holds(text: string, platform: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.+#-]+/u)
    .includes(platform.toLowerCase());
}

/** `Android` and `iOS, Web`, but not `All` or `Mobile`, which nobody here can tell. */
function listsOnly(value: string, platforms: readonly string[]): boolean {
  const listed = value.split(/[,/、;&]|\band\b/iu).map((one) => one.trim().toLowerCase());
  return listed.every((one) => platforms.some((platform) => platform.toLowerCase() === one));
}

/** The column has the platform in another row: where it has it in none, the page may speak of others alone. */
function isListed({ rows }: Table, at: number, platform: string): boolean {
  return rows.some(({ cells }) => holds(cells[at]?.value ?? '', platform));
}

/** Marks alone, and not all of them a no. */
function isMatrix({ rows }: Table, at: number): boolean {
  const values = rows.map(({ cells }) => (cells[at]?.value ?? '').trim());
  return values.every((value) => YES.test(value) || NO.test(value)) && values.some((value) => YES.test(value));
}
