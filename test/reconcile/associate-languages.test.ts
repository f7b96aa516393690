/** The cheap bound on an association is never below the association itself, whatever codes a judgement leaves out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { associate, type CodeWords } from '../../src/reconcile/damage/associate-languages.ts';

const TERMS = ['群组', '令牌', '消息'];
const WORDS = ['group', 'token', 'message'];

const codes = fc
  .array(fc.record({ terms: fc.subarray(TERMS), words: fc.subarray(WORDS) }), { minLength: 3, maxLength: 9 })
  .map((list) => new Map(list.map((one, at) => [String(at), codeOf(one.terms, one.words)])));

function codeOf(terms: readonly string[], words: readonly string[]): CodeWords {
  return { terms: new Set(terms), words: new Set(words) };
}

it('holds for any codes', () => {
  fc.assert(
    fc.property(
      codes,
      fc.subarray(TERMS),
      fc.constantFrom(...WORDS),
      fc.array(fc.nat(8), { maxLength: 3 }),
      (...given) => {
        const [known, terms, word, without] = given;
        const association = associate(known);
        const strength = association.strength(word, terms, without.map(String));
        expect(association.strengthAtMost(word, terms)).toBeGreaterThanOrEqual(strength);
      },
    ),
    { numRuns: 500 },
  );
});

it('is reached where all three codes that are left out have the word alone', () => {
  const both = codeOf(['群组'], ['group']);
  const known = new Map([...'abcdefg'].map((key, at) => [key, at < 4 ? both : codeOf(['令牌'], ['group'])]));
  const association = associate(known);
  expect(association.strength('group', ['群组'], ['e', 'f', 'g'])).toBe(1);
  expect(association.strength('group', ['群组'], [])).toBeCloseTo(8 / 11);
  expect(association.strengthAtMost('group', ['群组'])).toBe(1);
});

it('a word belongs to a term that stands at half of its codes, and to none that stands at fewer', () => {
  const both = codeOf(['群组'], ['group']);
  const alone = codeOf(['令牌'], ['group']);
  const words = (together: number, apart: number) => {
    const list = [...Array(together).fill(both), ...Array(apart).fill(alone)];
    return associate(new Map(list.map((one, at) => [String(at), one]))).wordsOf('群组');
  };
  expect(words(2, 2)).toEqual(['group']);
  expect(words(2, 3)).toEqual([]);
});
