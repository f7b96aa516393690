/** Rows with fewer or more cells than their table has columns. */
import type { FindingDraft, Observation, Row, Table } from '../../model/index.ts';
import { advise, count, type Rule } from '../rule.ts';

export const rowShape: Rule = {
  id: 'row-shape',
  description: 'A row has fewer or more cells than its table has columns',
  severity: 'warning',
  category: 'table',
  judge({ readings }) {
    return readings.flatMap((reading) =>
      reading.tables.flatMap((table, tableIndex) => {
        if (!table.recognised || table.columns.length < 2) return [];
        const observations = new Map(
          reading.observations.filter((one) => one.table === tableIndex).map((one) => [one.row, one]),
        );
        return table.rows.flatMap((row, rowIndex) => judgeRow(table, row, observations.get(rowIndex)));
      }),
    );
  },
};

function judgeRow(table: Table, row: Row, observation: Observation | undefined): FindingDraft[] {
  const expected = table.columns.length;
  const found = row.cells.length;
  if (found === expected || table.kind === 'headings' || table.kind === 'enum') return [];
  const missing = table.columns.slice(found).map((column) => `"${column.header}"`);
  const consequence =
    found < expected
      ? `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} empty or the texts stand under the wrong heading`
      : `what is beyond the last column ${table.kind === 'html' ? 'stands under no heading' : 'is not shown on the rendered page'}`;
  return [
    {
      message: `unexpected ${count(found, 'cell')}, expected ${expected}: ${consequence}`,
      code: observation?.code ?? null,
      name: observation?.name ?? null,
      location: row.location,
      related: [{ ...table.location, message: `the table's header has ${count(expected, 'column')}` }],
      edit: advise(
        found < expected
          ? `add the missing ${expected - found === 1 ? 'cell' : 'cells'} (${missing.join(', ')}); leave a cell empty on purpose with \`| |\``
          : `remove what is beyond column ${expected}, or escape a stray pipe as \`\\|\``,
      ),
      identity: [String(observation?.code ?? ''), observation?.name ?? row.cells[0]?.value ?? ''],
    },
  ];
}
