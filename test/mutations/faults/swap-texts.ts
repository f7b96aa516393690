/** Two rows of a page have each other's texts. */
import type { TextRole } from '../../../src/model/index.ts';
import { applyChanges, type Change, type FaultKind, onRow, placeOf } from '../fault.ts';
import type { PageRow } from '../project.ts';
import { pickOther, pickSharedRow } from './pick-rows.ts';

const RULES = ['meaning-mismatch', 'shifted-cells'];

export const swapTexts: FaultKind = {
  name: 'swap texts',
  recall: 0.7,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const other = pickOther(project, row, random);
    const roles = Object.keys(row.observation.texts) as TextRole[];
    return {
      description: `texts of ${placeOf(row)} and ${placeOf(other)} swapped`,
      file: row.page.source.file,
      text: applyChanges(
        row.page.text,
        roles.flatMap((role) => swap(row, other, role)),
      ),
      needs: 'one',
      targets: [onRow(row, RULES), onRow(other, RULES)],
      codes: new Set([row.code, other.code]),
    };
  },
};

function swap(row: PageRow, other: PageRow, role: TextRole): Change[] {
  const [own, theirs] = [row.observation.texts[role], other.observation.texts[role]];
  if (own === undefined || theirs === undefined) return [];
  const raw = ({ start, end }: { start: number; end: number }) => row.page.text.slice(start, end);
  return [
    { span: own.span, text: raw(theirs.span) },
    { span: theirs.span, text: raw(own.span) },
  ];
}
