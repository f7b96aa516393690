/** A row has another number than it ought to: one that is free, or one that another row of the page has. */
import { applyChanges, type Fault, type FaultKind, onRow, placeOf } from '../fault.ts';
import { type PageRow, type Project, peersOf } from '../project.ts';
import type { Random } from '../random.ts';
import { pickOther, pickSharedRow } from './pick-rows.ts';

export const renumberToFree: FaultKind = {
  name: 'renumber, free',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const code = freeNumber(project, row.code, random);
    const peers = peersOf(project, row);
    // One number against one: nothing tells which of the two pages is wrong.
    const suspects = peers.length === 1 ? [row, ...peers] : [row];
    const targets = suspects.map((suspect) => onRow(suspect, ['code-mismatch']));
    return renumber(row, code, targets);
  },
};

export const renumberToUsed: FaultKind = {
  name: 'renumber, used',
  recall: 0.95,
  plant(project, random) {
    const row = pickSharedRow(project, random);
    const other = pickOther(project, row, random);
    const rules = ['code-mismatch', 'duplicate-code'];
    // Which of two rows with one number is wrong, a page alone can't tell: it is told at the later one.
    return renumber(row, other.code, [onRow(row, rules), onRow(other, ['duplicate-code'])]);
  },
};

function renumber(row: PageRow, code: number, targets: Fault['targets']): Fault {
  return {
    description: `${placeOf(row)} renumbered to ${code}`,
    file: row.page.source.file,
    text: applyChanges(row.page.text, [{ span: row.codeSpan, text: String(code) }]),
    needs: 'one',
    targets,
    codes: new Set([row.code, code]),
  };
}

/** A slip that no page uses: near the right number, or anywhere. */
function freeNumber(project: Project, code: number, random: Random): number {
  const used = new Set(project.rows.map((row) => row.code));
  for (;;) {
    const drawn = random.below(2) === 0 ? code + 1 + random.below(40) : 1 + random.below(999);
    if (!used.has(drawn)) return drawn;
  }
}
