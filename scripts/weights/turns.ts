/** Which verdicts turn when one row of the evidence weighs otherwise. */

import type { LedgerEntry } from '../../src/model/index.ts';

export interface Turns {
  /** Judgements in which the row has something to say. */
  readonly fires: number;
  /** Judgements that turn without the row, with a fifth less and with a fifth more of its weight. */
  readonly dropped: number;
  readonly less: number;
  readonly more: number;
}

const A_FIFTH = 0.2;

/** Counts what turns over all ledgers. */
export function turnsOf(ledgers: readonly (readonly LedgerEntry[])[], id: string, cutOff: number): Turns {
  const own = ledgers.filter((ledger) => ledger.some((entry) => entry.id === id));
  const turned = (factor: number) =>
    own.filter((ledger) => verdict(ledger, id, factor, cutOff) !== verdict(ledger, id, 1, cutOff)).length;
  return { fires: own.length, dropped: turned(0), less: turned(1 - A_FIFTH), more: turned(1 + A_FIFTH) };
}

/** A veto weighs the same by any factor but nothing. */
function verdict(ledger: readonly LedgerEntry[], id: string, factor: number, cutOff: number): boolean {
  const isVetoed = ledger.some((entry) => entry.weight === 'veto' && (entry.id !== id || factor > 0));
  const sum = ledger.reduce(
    (total, { id: one, weight }) => total + (weight === 'veto' ? 0 : weight * (one === id ? factor : 1)),
    0,
  );
  return !isVetoed && Math.round(sum * 1000) / 1000 >= cutOff;
}
