import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editsBetween,
  isAbbreviation,
  isDoubling,
  isInflection,
  isSlip,
  isSpellingVariant,
  isSwap,
} from '../../src/names/spelling.ts';
import { indexSpellings } from '../../src/names/spelling-index.ts';

test.each([
  ['nerwork', 'network', 1],
  ['falied', 'failed', 1],
  ['same', 'same', 0],
  ['abcd', 'badc', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits);
});

describe('a slip of spelling', () => {
  test.each([
    ['nerwork', 'network'],
    ['falied', 'failed'],
    ['recieve', 'receive'],
    ['authentcation', 'authentication'],
    ['occured', 'occurred'],
    ['conection', 'connection'],
    ['shutdwon', 'shutdown'],
    // Two edits, in words of eight letters and no fewer.
    ['pasward', 'password'],
  ])('%s for %s', (wrong, right) => {
    expect(isSlip(wrong, right)).toBe(true);
  });

  test.each([
    ['enable', 'enabled'],
    ['config', 'configs'],
    ['timedout', 'timeout'],
    ['loggedin', 'login'],
    ['fail', 'failed'],
    ['canceled', 'cancelled'],
    ['authorise', 'authorize'],
    ['color', 'colour'],
    ['not', 'nut'],
    ['upload', 'download'],
    ['v100', 'v101'],
    ['group', 'group'],
  ])('%s is none for %s', (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });
});

test('what kind of difference it is', () => {
  expect(isSwap('falied', 'failed')).toBe(true);
  expect(isSwap('failed', 'failed')).toBe(false);
  expect(isDoubling('occured', 'occurred')).toBe(true);
  expect(isDoubling('occured', 'occurxed')).toBe(false);
  expect(isInflection('enable', 'enabled')).toBe(true);
  expect(isInflection('enable', 'unable')).toBe(false);
  expect(isSpellingVariant('behaviour', 'behavior')).toBe(true);
  expect(isSpellingVariant('message', 'massage')).toBe(false);
});

test.each([
  ['reg', 'register', true],
  ['params', 'parameter', true],
  ['info', 'information', true],
  ['msg', 'message', true],
  ['pwd', 'password', true],
  ['user', 'users', false],
  ['bad', 'bind', false],
  ['group', 'grouping', true],
])('%s abbreviates %s: %s', (a, b, want) => {
  expect(isAbbreviation(a, b)).toBe(want);
});

test('the index finds every word that one edit separates', () => {
  const word = fc.stringMatching(/^[a-z]{5,9}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'abcxyz'), (known, position, letter) => {
      const at = position % known.length;
      const wrong = known.slice(0, at) + letter + known.slice(at + 1);
      expect(indexSpellings([known]).near(wrong)).toEqual(isSlip(wrong, known) ? [known] : []);
    }),
  );
});
