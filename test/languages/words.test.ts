/** Each word hits the text that it is tried by, and leaves the near miss alone. */

import { expect, test } from 'vitest';
import { matcherOf, WORDS } from '../../src/languages/words/index.ts';
import { PHRASES } from '../../src/languages/words/phrases.ts';

test.each(WORDS)('$concept: $word ($language)', (word) => {
  const matches = matcherOf([word]);
  expect(matches(word.hits), word.hits).toBe(true);
  expect(word.misses, 'every word has a near miss').not.toBe('');
  expect(matches(word.misses), word.misses).toBe(false);
});

test('no word stands twice in a concept', () => {
  const keys = WORDS.map(({ concept, language, word }) => `${concept} ${language} ${word}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each(PHRASES)('$concept: $phrase ($language)', ({ phrase, hits, misses }) => {
  expect(phrase.test(hits), hits).toBe(true);
  expect(phrase.test(misses), misses).toBe(false);
});
