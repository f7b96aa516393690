/** A page has lost a row. */
import { applyChanges, type FaultKind, placeOf } from '../fault.ts';
import { pickSharedRow } from './pick-rows.ts';

export const dropRow: FaultKind = {
  name: 'drop a row',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const { file } = row.page.source;
    return {
      description: `${placeOf(row)} dropped`,
      file,
      text: applyChanges(row.page.text, [{ span: row.span, text: '' }]),
      needs: 'one',
      targets: [{ rules: ['missing-on-platform'], file, lines: null, code: row.code }],
      codes: new Set([row.code]),
    };
  },
};
