/** Whether a case is about error codes: the sum of the evidence against the cut-off, and the largest parts of it as the reason. */

import type { LedgerEntry } from '../../model/index.ts';
import type { Case } from './case.ts';
import { BEYOND_DOUBT, CUT_OFF, EVIDENCE, type EvidenceRow } from './evidence.ts';

export interface Judgement {
  readonly recognised: boolean;
  readonly confidence: 'high' | 'low';
  readonly because: string;
  /** Everything that was found, by its weight. */
  readonly evidence: readonly LedgerEntry[];
}

/** How many reasons are told. */
const REASONS = 3;

/** Judges a case. */
export function judgeCase(given: Case): Judgement {
  const evidence = EVIDENCE.flatMap((row) => contributionOf(row, given) ?? []);
  const veto = evidence.find(({ weight }) => weight === 'veto');
  const sum = sumOf(evidence);
  const recognised = veto === undefined && sum >= CUT_OFF;
  return {
    recognised,
    confidence: recognised && sum < BEYOND_DOUBT ? 'low' : 'high',
    because: veto?.says ?? reasonsOf(evidence, recognised),
    evidence,
  };
}

function contributionOf(row: EvidenceRow, given: Case): LedgerEntry | null {
  const share = row.feature(given);
  if (share === 0) return null;
  return { id: row.id, says: row.says(given), weight: row.weight === 'veto' ? 'veto' : rounded(row.weight * share) };
}

/** What the weights add up to, vetoes left out. */
function sumOf(evidence: readonly LedgerEntry[]): number {
  return rounded(evidence.reduce((sum, { weight }) => sum + (weight === 'veto' ? 0 : weight), 0));
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** What weighs most on the side that won. */
function reasonsOf(evidence: readonly LedgerEntry[], recognised: boolean): string {
  const side = evidence.filter(({ weight }) => weight !== 'veto' && (recognised ? weight > 0 : weight < 0));
  const largest = [...side].sort((a, b) => Math.abs(Number(b.weight)) - Math.abs(Number(a.weight)));
  const strongest = Math.abs(Number(largest[0]?.weight ?? 0));
  if (!recognised && strongest < ARGUMENT) return 'nothing says that it is about errors';
  return largest
    .filter(({ weight }) => Math.abs(Number(weight)) * 2 >= strongest)
    .slice(0, REASONS)
    .map(({ says }) => says)
    .join('; ');
}

/** What weighs less speaks against nothing by itself. */
const ARGUMENT = 4;
