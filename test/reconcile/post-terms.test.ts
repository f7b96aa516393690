/** The index that leads from words to the codes that have them. */

import { describe, expect, it } from 'vitest';
import { countTerms, postTerms } from '../../src/reconcile/damage/post-terms.ts';
import { textEntries } from '../../src/reconcile/damage/text-entries.ts';
import { byCodeOf, type DraftDraft, draftsOf, vocabularyOf } from './drafts.ts';

const VOCABULARY = vocabularyOf(['LAMP_OFF', 'DOOR_OPEN', 'RAIN']);

const row = (code: number, name: string | null, description: string): DraftDraft => ({ code, name, description });

function index(all: readonly DraftDraft[]) {
  const drafts = draftsOf(all, VOCABULARY);
  return textEntries(byCodeOf(drafts), new Set());
}

/** The codes that a word leads to. */
function leads(all: readonly DraftDraft[], word: string, most: number): string[] | undefined {
  const { entries, ids } = index(all);
  return postTerms(entries, ids, most)[ids.get(word) ?? -1]?.map(({ key }) => key);
}

const ROWS = [
  row(1, null, 'The lamp is broken.'),
  row(2, null, 'A lamp and another lamp fell.'),
  row(3, 'LAMP_OFF', 'Dark.'),
  row(4, null, 'The curtain is broken.'),
];

describe('a word leads to', () => {
  it('the codes whose texts or names have it, each once and in order', () => {
    expect(leads(ROWS, 'lamp', 9)).toEqual(['1', '2', '3']);
    expect(leads(ROWS, 'broken', 9)).toEqual(['1', '4']);
  });

  it('none where it stands at one code alone, however often', () => {
    expect(leads(ROWS, 'curtain', 9)).toBeUndefined();
    expect(leads([row(1, null, 'A lamp.'), row(1, null, 'The lamp fell.')], 'lamp', 9)).toBeUndefined();
  });

  it('none where it stands at too many to tell any apart', () => {
    expect(leads(ROWS, 'lamp', 3)).toEqual(['1', '2', '3']);
    expect(leads(ROWS, 'lamp', 2)).toBeUndefined();
  });
});

it('words are counted by the codes whose texts have them', () => {
  const { entries, ids } = index(ROWS);
  const counts = countTerms(entries, ids);
  const count = (word: string) => counts[ids.get(word) ?? -1];
  expect(['lamp', 'broken', 'curtain'].map(count)).toEqual([2, 2, 1]);
});
