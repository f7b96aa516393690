/** Two rows of a page have each other's names. */
import { applyChanges, type FaultKind, onRow, placeOf } from '../fault.ts';
import { pickOther, pickSharedRow } from './pick-rows.ts';

const RULES = ['name-mismatch', 'code-mismatch'];

export const swapNames: FaultKind = {
  name: 'swap names',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const other = pickOther(project, row, random);
    return {
      description: `names of ${placeOf(row)} and ${placeOf(other)} swapped`,
      file: row.page.source.file,
      text: applyChanges(row.page.text, [
        { span: row.nameSpan, text: other.name },
        { span: other.nameSpan, text: row.name },
      ]),
      needs: 'one',
      targets: [onRow(row, RULES), onRow(other, RULES)],
      codes: new Set([row.code, other.code]),
    };
  },
};
