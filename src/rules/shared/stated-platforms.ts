/** Platforms that a row of a page itself says have its code, in a column of its own: `| 0006 | Android, iOS | … |`. */
import type { Claim, SourceReading } from '../../model/index.ts';

const PLATFORMS = /platform|平台|プラットフォーム|플랫폼/i;

/** Whether the row says that the platform has its code. */
export function statesPlatform(
  { source, observation }: Claim,
  platform: string,
  readings: readonly SourceReading[],
): boolean {
  const table = readings.find((reading) => reading.source === source)?.tables[observation.table];
  const cells = table?.rows[observation.row]?.cells ?? [];
  return cells.some(({ value }, at) => {
    const words = value.toLowerCase().split(/[^\p{L}\p{N}.+#]+/u);
    return PLATFORMS.test(table?.columns[at]?.header ?? '') && words.includes(platform.toLowerCase());
  });
}
