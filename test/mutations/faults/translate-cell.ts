/** A text is in the language of another page. */
import type { Text, TextRole } from '../../../src/model/index.ts';
import { applyChanges, type FaultKind, onRow, placeOf } from '../fault.ts';
import { type PageRow, type Project, peersOf } from '../project.ts';
import { pickSharedRow } from './pick-rows.ts';

export const translateCell: FaultKind = {
  name: 'translate a cell',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const role = random.pick(Object.keys(row.observation.texts) as TextRole[]);
    const [own, theirs] = [row.observation.texts[role], foreignText(project, row, role)];
    if (own === undefined || theirs === undefined) return null;
    return {
      description: `${role} of ${placeOf(row)} is now "${theirs.value}"`,
      file: row.page.source.file,
      text: applyChanges(row.page.text, [{ span: own.span, text: theirs.value }]),
      needs: 'one',
      targets: [onRow(row, ['mixed-language'])],
      codes: new Set([row.code]),
    };
  },
};

/** What a page in another language says of the code: in the same column, else in its description. */
function foreignText(project: Project, row: PageRow, role: TextRole): Text | undefined {
  const peer = peersOf(project, row).find((other) => other.page.source.locale !== row.page.source.locale);
  return peer?.observation.texts[role] ?? peer?.observation.texts.description;
}
