/** What would have something read that was judged not to be about error codes. */

import type { Skipped, Table } from '../../model/index.ts';

/** What in the config would have a table read, by what speaks most against it; nothing where the config itself left it out. */
export function helpFor({ evidence = [] }: Table): Pick<Skipped, 'help'> {
  const has = (id: string) => evidence.some((entry) => entry.id === id);
  if (evidence.length === 0 || has('statuses-are-none')) return {};
  if (has('no-identity')) return { help: '`columns` in the config can say which column is the code' };
  if (has('http-statuses')) return { help: '`"httpStatuses": "codes"` in the config has them read' };
  return { help: '`tables.include` in the config has what stands under its heading read' };
}
