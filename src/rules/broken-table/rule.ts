/** Tables of error codes that Markdown doesn't show as tables. */
import type { BrokenSyntax, FindingDraft, Table } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'broken-table',
  description: 'A table of error codes is broken off, so that the page shows some of its rows as text',
  severity: 'warning',
  category: 'table',
  fixable: true,
  judge: ({ readings }) =>
    readings.flatMap(({ tables }) =>
      tables.flatMap((table) =>
        table.recognised ? (table.broken ?? []).map((broken) => describe(broken, table)) : [],
      ),
    ),
};

interface Wording {
  readonly message: string;
  readonly edit: string;
}

const WORDINGS: Readonly<Record<BrokenSyntax['kind'], Wording>> = {
  'delimiter-row': {
    message: 'the row of dashes has another number of cells than the header: the whole table is shown as text',
    edit: 'give the row of dashes as many cells as the header',
  },
  gap: {
    message: 'a blank line stands between two rows: what follows it is no part of the table and is shown as text',
    edit: 'remove the blank line',
  },
  'open-fence': {
    message: 'this fence is never closed: the table below it is shown as code, and so is the rest of the page',
    edit: 'close the fence where the code ends',
  },
  'split-row': {
    message: 'the row goes on in the next line: the page shows the rest of it as a row of its own',
    edit: 'write the row in one line, with `<br>` where a line should end',
  },
};

function describe({ kind, location, change }: BrokenSyntax, table: Table): FindingDraft {
  const { message, edit } = WORDINGS[kind];
  return {
    message,
    code: null,
    name: null,
    location,
    related: [],
    edit: {
      description: edit,
      change: change === null ? null : { file: location.file, line: location.line, column: location.column, ...change },
    },
    identity: [kind, ...table.columns.map(({ header }) => header), rowAbove(table, location.line)],
  };
}

/** What the row before the break is about, so that a moved table is the same finding. */
function rowAbove({ rows }: Table, line: number): string {
  return rows.findLast(({ location }) => location.line <= line)?.cells[0]?.value ?? '';
}
