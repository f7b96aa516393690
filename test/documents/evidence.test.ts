/**
 * Each row of the evidence matters, and so does its weight: a page is judged otherwise without it, or when it weighs a fifth
 * more or less, and it is silent where it has nothing to say.
 */

import { describe, expect, test } from 'vitest';
import { turnsOf } from '../../scripts/weights/turns.ts';
import { readDocument } from '../../src/documents/index.ts';
import { CUT_OFF, EVIDENCE } from '../../src/documents/judge/evidence.ts';
import type { LedgerEntry, Table } from '../../src/model/index.ts';
import { EVIDENCE_MARGINS } from './evidence-margins.ts';
import { EVIDENCE_PAGES } from './evidence-pages.ts';

function tablesOf(page: string, options = {}): readonly Table[] {
  return readDocument(page, { file: 'page.md', ...options }).tables;
}

function isBelieved(evidence: readonly LedgerEntry[]): boolean {
  const sum = evidence.reduce((total, { weight }) => total + (weight === 'veto' ? 0 : weight), 0);
  return !evidence.some(({ weight }) => weight === 'veto') && sum >= CUT_OFF;
}

describe.each(EVIDENCE)('$id', ({ id }) => {
  const { yes, no, options } = EVIDENCE_PAGES[id];

  test('decides', () => {
    const turns = tablesOf(yes, options).filter(({ recognised, evidence = [] }) => {
      expect(isBelieved(evidence)).toBe(recognised);
      return isBelieved(evidence.filter((entry) => entry.id !== id)) !== recognised;
    });
    expect(turns.length, ledgers(tablesOf(yes, options))).toBeGreaterThan(0);
  });

  test('is silent', () => {
    const tables = tablesOf(no, id === 'file-name' ? {} : options);
    expect(tables.flatMap(({ evidence = [] }) => evidence).map((entry) => entry.id as string)).not.toContain(id);
  });
});

describe.each(EVIDENCE.filter(({ weight }) => weight !== 'veto'))('a fifth of the weight of $id', ({ id }) => {
  test.each(['less', 'more'] as const)('%s turns a judgement', (direction) => {
    const { page, ...options } = EVIDENCE_MARGINS[id]?.[direction] ?? { page: '' };
    const judged = tablesOf(page, options).flatMap(({ evidence = [] }) => (evidence.length === 0 ? [] : [evidence]));
    expect(turnsOf(judged, id, CUT_OFF)[direction], ledgers(tablesOf(page, options))).toBeGreaterThan(0);
  });
});

function ledgers(tables: readonly Table[]): string {
  return tables.map(({ evidence = [] }) => evidence.map(({ id, weight }) => `${id} ${weight}`).join(', ')).join('\n');
}
