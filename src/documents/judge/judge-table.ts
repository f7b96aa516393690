/**
 * Whether a table is about error codes. First objections: tables of parameters, of HTTP statuses, of states and of
 * anything else are told apart, each with its reason; then the evidence for it is weighed.
 */

import type { Table } from '../../model/index.ts';
import type { Case, Judgement, Surroundings } from './case.ts';
import type { CellText, ColumnFacts } from './describe-columns.ts';
import { findObjection } from './find-objection.ts';
import type { Roles } from './recognize-columns.ts';
import { weighEvidence } from './weigh-evidence.ts';

const SAMPLE = 300;

/** Judges a table by its columns, its rows and its surroundings. */
export function judgeTable(
  kind: Table['kind'],
  facts: readonly ColumnFacts[],
  roles: Roles,
  rows: readonly (readonly CellText[])[],
  around: Surroundings,
  { expected = false, resembles = false }: Partial<Pick<Case, 'expected' | 'resembles'>> = {},
): Judgement {
  const codes = facts.find((_, index) => roles.columns[index]?.role === 'code');
  const names = facts.find((_, index) => roles.columns[index]?.role === 'name');
  const given: Case = { kind, facts, codes, names, rows: rows.slice(0, SAMPLE), around, expected, resembles };
  const objection = findObjection(given);
  return objection === null ? weighEvidence(given) : { recognised: false, confidence: 'high', because: objection };
}
