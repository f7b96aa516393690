/**
 * Finds texts that belong to another code: swapped between two rows, shifted by a row, or copied from elsewhere.
 * A text is foreign where it hardly fits its own code and clearly fits another one; where two texts of one source each fit
 * the other's code better than their own (a swap), less is enough.
 */
import type { Damage, TextRole } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { groupBy } from './group.ts';
import type { DraftText, Fit, TextEvidence } from './text-evidence.ts';

/** A text that fits another code at least this well … */
const FITS = 0.5;
/** … and its own at most this well … */
const HARDLY_FITS = 0.25;
/** … by at least this much. */
const CLEAR = 0.35;
/** Difference that is enough on each side of a swap. */
const CLEAR_IN_A_SWAP = 0.15;
/** Neighbouring rows that must all carry a neighbour's text to be called shifted. */
const LEAST_SHIFTED = 3;

interface Foreign {
  readonly text: DraftText;
  readonly own: Fit;
  readonly belongs: Fit;
}

/** The damages of each draft's texts. */
export function findForeignTexts(evidence: TextEvidence): Map<Draft, Damage[]> {
  const judged = evidence.texts.filter((text) => text.terms.length > 0).map((text) => judge(text, evidence));
  const misfits = judged.filter((one): one is Foreign => one !== null);
  const certain = new Set(misfits.filter(isClear));
  for (const pair of findSwaps(misfits)) for (const one of pair) certain.add(one);

  const damages = new Map<Draft, Damage[]>();
  for (const [draft, foreign] of groupBy(certain, (one) => one.text.draft)) {
    const [first] = foreign;
    if (first === undefined) continue;
    const roles = new Set(foreign.map((one) => one.text.role));
    const rest = companions(draft, first, roles, evidence);
    damages.set(draft, [...foreign.map(describe), ...rest.map((text) => describe({ ...first, text }))]);
  }
  return markShifted(damages, certain);
}

/** The best other code of a text, null where its own fits at least as well. */
function judge(text: DraftText, evidence: TextEvidence): Foreign | null {
  const own = evidence.own(text);
  const [belongs] = own.score >= 0.95 ? [] : evidence.others(text);
  return belongs !== undefined && belongs.score > own.score ? { text, own, belongs } : null;
}

function isClear({ own, belongs }: Foreign): boolean {
  return belongs.score >= FITS && own.score <= HARDLY_FITS && belongs.score - own.score >= CLEAR;
}

/** Pairs of texts of one source and role, each of which fits the code of the other better. */
function findSwaps(misfits: readonly Foreign[]): (readonly [Foreign, Foreign])[] {
  const place = (text: DraftText, key: string) => `${text.draft.source.file}\n${text.role}\n${key}`;
  const byPlace = new Map(misfits.map((one) => [place(one.text, one.text.key), one]));
  return misfits.flatMap((one) => {
    const other = byPlace.get(place(one.text, one.belongs.key));
    if (other === undefined || other.belongs.key !== one.text.key) return [];
    const gain = (foreign: Foreign) => foreign.belongs.score - foreign.own.score;
    return gain(one) >= CLEAR_IN_A_SWAP && gain(other) >= CLEAR_IN_A_SWAP ? [[one, other] as const] : [];
  });
}

/** Other texts of the row in the same language that also fit the other code at least as well as their own. */
function companions(draft: Draft, first: Foreign, roles: ReadonlySet<TextRole>, evidence: TextEvidence): DraftText[] {
  return evidence
    .textsOf(draft)
    .filter(
      (text) =>
        !roles.has(text.role) &&
        text.language === first.text.language &&
        evidence.fitAt(text, first.belongs.key).score >= evidence.own(text).score,
    );
}

function describe({ text, belongs }: Foreign): Damage {
  const { like } = belongs;
  const evidence =
    like === null
      ? `its words are those of the name at ${belongs.key}`
      : `${like.text.location.file}:${like.text.location.line} says "${like.text.value}" at ${belongs.key}`;
  return {
    kind: 'foreign-text',
    field: text.role,
    because: `"${text.text.value}" belongs to ${belongs.key}: ${evidence}`,
    repaired: null,
    evidence: like === null ? [] : [{ location: like.text.location, message: `says the same of ${belongs.key}` }],
  };
}

/** Neighbouring rows that all carry the text of the row above (or all of the row below) have shifted cells. */
function markShifted(damages: Map<Draft, Damage[]>, foreign: Iterable<Foreign>): Map<Draft, Damage[]> {
  for (const ofTable of groupBy(
    foreign,
    ({ text }) => `${text.draft.source.file}\n${text.draft.observation.table}`,
  ).values()) {
    const steps = ofTable
      .map((one) => ({ row: one.text.draft.observation.row, draft: one.text.draft, offset: rowOffset(one, ofTable) }))
      .filter((step) => step.offset === 1 || step.offset === -1)
      .sort((a, b) => a.row - b.row);
    for (const run of runs(steps)) {
      for (const { draft } of run) {
        damages.set(
          draft,
          (damages.get(draft) ?? []).map((damage) => ({ ...damage, kind: 'shifted' })),
        );
      }
    }
  }
  return damages;
}

/** How many rows away, in the same table, the row stands that the text belongs to; 0 where it isn't there. */
function rowOffset(one: Foreign, ofTable: readonly Foreign[]): number {
  const target = ofTable.find((other) => other.text.key === one.belongs.key);
  return target === undefined ? 0 : target.text.draft.observation.row - one.text.draft.observation.row;
}

interface Step {
  readonly row: number;
  readonly draft: Draft;
  readonly offset: number;
}

function runs(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  for (const step of steps) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && step.offset === last.offset && step.row - last.row <= 1)
      run.push(step);
    else found.push([step]);
  }
  return found.filter((run) => new Set(run.map((step) => step.row)).size >= LEAST_SHIFTED);
}
