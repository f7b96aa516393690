/** A row has the name of another row: pasted, and not changed. */
import { applyChanges, type FaultKind, onRow, placeOf } from '../fault.ts';
import { pickOther, pickSharedRow } from './pick-rows.ts';

export const copyName: FaultKind = {
  name: 'copy a name',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const other = pickOther(project, row, random);
    return {
      description: `${placeOf(row)} carries the name of ${placeOf(other)}`,
      file: row.page.source.file,
      text: applyChanges(row.page.text, [{ span: row.nameSpan, text: other.name }]),
      needs: 'one',
      targets: [onRow(row, ['duplicate-name'])],
      codes: new Set([row.code, other.code]),
    };
  },
};
