/** What a torn name may have been. */

import { expect, it } from 'vitest';
import { markMisplaced, patternOf } from '../../src/reconcile/damage/mangled-tokens.ts';

it.each([
  ['RQUILLOVED', 'removed', true],
  ['RQUILLOVED', 'roved', false],
  ['INQUILLID_QUILLUE', 'invalidvalue', true],
  ['INQUILLID_QUILLUE', 'invalidresidue', false],
  ['AQUILLBQUILL0', 'avalbval0', true],
])('%s may have been %s: %s', (name, letters, want) => {
  const marked = markMisplaced(name, 'QUILL', new Set());
  expect(patternOf(marked ?? '').test(letters)).toBe(want);
});

it('a word that only holds the letters of a token is no wound', () => {
  expect(markMisplaced('ProfaneDisplayName', 'Play', new Set())).toBe(null);
  expect(markMisplaced('ProfaneDisPlayedName', 'Play', new Set())).not.toBe(null);
});
