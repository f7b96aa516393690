/** Each row of the evidence matters: a page is judged otherwise without it, and it is silent where it has nothing to say. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { CUT_OFF, EVIDENCE } from '../../src/documents/judge/evidence.ts';
import type { LedgerEntry, Table } from '../../src/model/index.ts';
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

function ledgers(tables: readonly Table[]): string {
  return tables.map(({ evidence = [] }) => evidence.map(({ id, weight }) => `${id} ${weight}`).join(', ')).join('\n');
}
