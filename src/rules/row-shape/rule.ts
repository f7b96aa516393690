/** Rows with fewer or more cells than their table has columns. */
import { counted } from '../../model/counted.ts';
import type { FindingDraft, Observation, Row, Table } from '../../model/index.ts';
import { advise, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'row-shape',
  description: 'A row has fewer or more cells than its table has columns',
  severity: 'warning',
  category: 'table',
  judge({ readings }) {
    const optional = optionalColumns(readings.flatMap(({ tables }) => tables));
    return readings.flatMap((reading) =>
      reading.tables.flatMap((table, tableIndex) => {
        if (!table.recognised || table.columns.length < 2 || isWithoutCells(table)) return [];
        const observations = new Map(
          reading.observations.filter((one) => one.table === tableIndex).map((one) => [one.row, one]),
        );
        const usual = usualWidth(table);
        return [
          ...(usual === table.columns.length ? [] : [judgeHeader(table, usual)]),
          ...table.rows.flatMap((row, rowIndex) => judgeRow(table, usual, row, observations.get(rowIndex), optional)),
        ];
      }),
    );
  },
};

/** Rows that must agree before the header is what has a column too few or too many. */
const FEWEST_ROWS = 3;

/** How many cells the rows are meant to have: as many as the header, unless more than half of the rows agree on another number. */
function usualWidth(table: Table): number {
  const { rows, columns } = table;
  const widths = new Map<number, number>();
  for (const width of rows.map((row) => widthOf(row, table))) widths.set(width, (widths.get(width) ?? 0) + 1);
  const [commonest] = [...widths].sort(([, a], [, b]) => b - a);
  if (commonest === undefined) return columns.length;
  const [width, often] = commonest;
  return often >= FEWEST_ROWS && 2 * often > rows.length ? width : columns.length;
}

/** The cells of a row; what is empty beyond the last column (`| 7 | Busy. |||`) is a pipe too many, of which no reader sees anything. */
function widthOf({ cells }: Row, { columns }: Table): number {
  const isSpare = cells.slice(columns.length).every(({ value }) => value === '');
  return isSpare ? Math.min(cells.length, columns.length) : cells.length;
}

/**
 * Last columns, by the header of their table, that a row leaves empty on purpose: who leaves the cell out means the same, and so does
 * who leaves it out again and again.
 */
function optionalColumns(tables: readonly Table[]): ReadonlySet<string> {
  const open = tables.filter(({ rows, columns }) => {
    if (columns.length < 3) return false;
    const isEmpty = rows.some(({ cells }) => cells[columns.length - 1]?.value === '');
    return isEmpty || rows.filter(({ cells }) => cells.length === columns.length - 1).length >= FEWEST_ROWS;
  });
  return new Set(open.map(headerOf));
}

function headerOf({ columns }: Table): string {
  return columns.map(({ header }) => header).join('\n');
}

/** One fault of the header instead of one of each row. */
function judgeHeader(table: Table, usual: number): FindingDraft {
  const { columns, kind, location, rows } = table;
  const often = rows.filter((row) => widthOf(row, table) === usual).length;
  const spare = columns.slice(usual).map((column) => `"${column.header}"`);
  const consequence =
    usual > columns.length
      ? `what stands beyond column ${columns.length} ${kind === 'html' ? 'has no heading' : 'is not shown on the rendered page'}`
      : `${spare.join(', ')} ${spare.length === 1 ? 'is' : 'are'} empty in them or the texts stand under the wrong heading`;
  return {
    message: `the header has ${counted(columns.length, 'column')} and ${often} of ${counted(rows.length, 'row')} have ${counted(usual, 'cell')}: ${consequence}`,
    code: null,
    name: null,
    location,
    related: [],
    edit: advise(
      usual > columns.length
        ? `give the header ${usual - columns.length === 1 ? 'the heading' : 'the headings'} that it lacks, or remove the cells beyond column ${columns.length} from the rows`
        : `remove ${spare.join(', ')} from the header, or add the missing ${columns.length - usual === 1 ? 'cell' : 'cells'} to the rows`,
    ),
    identity: ['header'],
    labels: columns.map((column) => column.header),
  };
}

function judgeRow(
  table: Table,
  usual: number,
  row: Row,
  observation: Observation | undefined,
  optional: ReadonlySet<string>,
): FindingDraft[] {
  const expected = usual;
  const found = widthOf(row, table);
  const isOptional = found === table.columns.length - 1 && optional.has(headerOf(table));
  if (found === table.columns.length || found === expected || isAttributeList(row)) return [];
  const missing = table.columns.slice(found).map((column) => `"${column.header}"`);
  const consequence =
    found < expected
      ? `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} empty or the texts stand under the wrong heading`
      : `what is beyond the last column ${table.kind === 'html' ? 'stands under no heading' : 'is not shown on the rendered page'}`;
  return [
    {
      ...(isOptional && { severity: 'info' }),
      message: `unexpected ${counted(found, 'cell')}, expected ${expected}: ${consequence}`,
      code: observation?.code ?? null,
      name: observation?.name ?? null,
      location: row.location,
      related: [{ ...table.location, message: `the table's header has ${counted(table.columns.length, 'column')}` }],
      edit: advise(
        found < expected
          ? `add the missing ${expected - found === 1 ? 'cell' : 'cells'} (${missing.join(', ')}); leave a cell empty on purpose with \`| |\``
          : `remove what is beyond column ${expected}, or escape a stray pipe as \`\\|\``,
      ),
      identity: [String(observation?.code ?? ''), observation?.name ?? row.cells[0]?.value ?? ''],
    },
  ];
}

/** `{: .wide}` below a table says how kramdown shows it, and is no row. https://kramdown.gettalong.org/syntax.html#block-ials */
function isAttributeList({ cells }: Row): boolean {
  return cells.length === 1 && /^\{:.*\}$/.test(cells[0]?.value ?? '');
}

function isWithoutCells({ kind }: Table): boolean {
  return kind === 'headings' || kind === 'enum' || kind === 'constants';
}
