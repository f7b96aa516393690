/**
 * Runs of rows that carry their neighbours' texts: where two rows in a row surely do, the next ones are judged by what they speak of,
 * and three or more have shifted cells.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { isPrimary, type MisplacedText, saysItsName } from './misplaced-text.ts';
import type { DraftText } from './text-entries.ts';
import type { TextEvidence } from './text-evidence.ts';

/** Neighbouring rows that must all carry a neighbour's text to be called shifted. */
const LEAST_SHIFTED = 3;
/** Neighbouring rows that surely carry one: then their own neighbours are looked at. */
const LEAST_FOLLOWED = 2;
/** Least share of the neighbour's name that a text in such a run speaks of. */
const SPEAKS_OF_OTHER = 0.3;

/** The misplaced texts, and those above and below a run of them that belong to it. */
export function followRuns(misplaced: readonly MisplacedText[], evidence: TextEvidence): MisplacedText[] {
  const runs = findRuns(misplaced, evidence.texts).filter((run) => rowsOf(run) >= LEAST_FOLLOWED);
  if (runs.length === 0) return [...misplaced];
  const rows = groupBy(evidence.texts.filter(isPrimary), ({ draft }) => placeOfRow(draft, draft.observation.row));
  const all = new Map(misplaced.map((one) => [one.text, one]));
  for (const run of runs) {
    for (const direction of [-1, 1]) {
      let last = direction === 1 ? run.at(-1) : run[0];
      while (last !== undefined) {
        const next = followRun(last, direction, rows, evidence);
        if (next === null || all.has(next.text)) break;
        all.set(next.text, next);
        last = { ...next, offset: last.offset };
      }
    }
  }
  return [...all.values()];
}

/** The text of the next row, if it belongs to the row that the run's texts say. */
function followRun(
  { text, offset }: Step,
  direction: number,
  rows: ReadonlyMap<string, readonly DraftText[]>,
  evidence: TextEvidence,
): MisplacedText | null {
  const { draft, language } = text;
  const textAt = (row: number) => rows.get(placeOfRow(draft, row))?.find((one) => one.language === language);
  const row = draft.observation.row + direction;
  const [next, there] = [textAt(row), textAt(row + offset)?.entry];
  if (next === undefined || there === undefined || there === next.entry) return null;
  const [like, own] = [evidence.likeness(next, there), evidence.likeness(next, next.entry)];
  const [ofOther, ofOwn] = [evidence.speaksOf(next, there, next.entry), evidence.speaksOf(next, next.entry, there)];
  if (like === null || like.score <= (own?.score ?? 0) || ofOther < SPEAKS_OF_OTHER || ofOther <= ofOwn) return null;
  return { text: next, belongs: there.key, like: saysItsName(like.text) ? null : like.text };
}

/** The damages, with another kind where they stand in a run. */
export function markShifted(
  damages: Map<Draft, Damage[]>,
  misplaced: readonly MisplacedText[],
  texts: readonly DraftText[],
): Map<Draft, Damage[]> {
  for (const run of findRuns(misplaced, texts).filter((one) => rowsOf(one) >= LEAST_SHIFTED)) {
    for (const { draft } of run.map(({ text }) => text)) {
      damages.set(
        draft,
        (damages.get(draft) ?? []).map((damage) => ({ ...damage, kind: 'shifted' })),
      );
    }
  }
  return damages;
}

interface Step extends MisplacedText {
  /** How many rows away, in the same table, the row stands that the text belongs to. */
  readonly offset: number;
}

/** Neighbouring rows that carry the text of the row above (or all of the row below). */
function findRuns(misplaced: readonly MisplacedText[], texts: readonly DraftText[]): Step[][] {
  const rows = new Map(texts.map(({ draft, key }) => [placeInTable(draft, key), draft.observation.row]));
  const offsetOf = ({ text: { draft }, belongs }: MisplacedText) =>
    (rows.get(placeInTable(draft, belongs)) ?? draft.observation.row) - draft.observation.row;
  return [...groupBy(misplaced, ({ text: { draft } }) => tableOf(draft)).values()].flatMap((ofTable) => {
    const steps = ofTable
      .map((one) => ({ ...one, offset: offsetOf(one) }))
      .filter(({ offset }) => offset === 1 || offset === -1)
      .sort((a, b) => rowOf(a) - rowOf(b));
    return splitRuns(steps);
  });
}

function splitRuns(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  for (const step of steps) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && step.offset === last.offset && rowOf(step) - rowOf(last) <= 1)
      run.push(step);
    else found.push([step]);
  }
  return found;
}

function rowsOf(run: readonly Step[]): number {
  return new Set(run.map(rowOf)).size;
}

function rowOf({ text: { draft } }: MisplacedText): number {
  return draft.observation.row;
}

function tableOf({ source, observation }: Draft): string {
  return `${source.file}\n${observation.table}`;
}

function placeInTable(draft: Draft, key: string): string {
  return `${tableOf(draft)}\n${key}`;
}

function placeOfRow(draft: Draft, row: number): string {
  return `${tableOf(draft)}\n${row}`;
}
