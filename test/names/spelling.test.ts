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
  ['abcd', 'acbde', 3],
  ['abcd', 'dbca', 2],
  ['', 'ab', 2],
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
    ['lam', 'lamp'],
    ['conectio', 'connections'],
    ['socket', 'sock€t'],
    ['sockets', 'sackats'],
  ])('%s is none for %s', (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });
});

test.each([
  ['ab', 'ba', true],
  ['abx', 'bax', true],
  ['xab', 'xba', true],
  ['abxy', 'bayx', false],
  ['abc', 'bca', false],
  ['ab', 'ca', false],
  ['abx', 'cax', false],
  ['abc', 'abd', false],
  ['abc', 'acbd', false],
  ['abb', 'abb', false],
])('%s and %s differ by a swap: %s', (a, b, want) => {
  expect([isSwap(a, b), isSwap(b, a)]).toEqual([want, want]);
});

test.each([
  ['ab', 'aab', true],
  ['ab', 'abb', true],
  ['abc', 'abbc', true],
  ['abc', 'abbd', false],
  ['abc', 'xabc', false],
  ['abc', 'abcc', true],
  ['abc', 'abccc', false],
  ['abc', 'abc', false],
  ['abc', 'abxc', false],
])('%s and %s differ by a doubled letter: %s', (a, b, want) => {
  expect([isDoubling(a, b), isDoubling(b, a)]).toEqual([want, want]);
});

test.each([
  ['config', 'configs', true],
  ['fail', 'failed', true],
  ['enable', 'enabled', true],
  ['enabled', 'enables', true],
  ['class', 'classes', true],
  ['class', 'classs', false],
  ['match', 'matches', true],
  ['box', 'boxs', false],
  ['do', 'does', false],
  ['retry', 'retries', true],
  ['try', 'tries', false],
  ['reject', 'rejection', true],
  ['stop', 'stopx', false],
  ['timeout', 'timedout', true],
  ['signin', 'signedin', true],
  ['signin', 'signedup', false],
  ['ban', 'bans', true],
  ['ba', 'bas', false],
])('%s and %s are forms of one word: %s', (a, b, want) => {
  expect([isInflection(a, b), isInflection(b, a)]).toEqual([want, want]);
});

test.each([
  ['authorise', 'authorize', true],
  ['authorised', 'authorized', true],
  ['authorising', 'authorizing', true],
  ['authorisation', 'authorization', true],
  ['organiser', 'organizer', true],
  ['risen', 'rizen', false],
  ['analyse', 'analyze', true],
  ['analysed', 'analyzed', true],
  ['colour', 'color', true],
  ['cancelled', 'canceled', true],
  ['cancelling', 'canceling', true],
  ['cancellation', 'cancelation', true],
  ['traveller', 'traveler', true],
  ['licence', 'license', true],
  ['centre', 'center', true],
  ['theatre', 'theater', true],
  ['catalogue', 'catalog', true],
  ['fulfill', 'fulfil', true],
  ['enrollment', 'enrolment', true],
  ['malice', 'malize', false],
  ['ours', 'ors', true],
  ['olour', 'color', false],
])('%s and %s are spellings of one word: %s', (a, b, want) => {
  expect([isSpellingVariant(a, b), isSpellingVariant(b, a)]).toEqual([want, want]);
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
  ['re', 'register', false],
  ['reg', 'regi', false],
  ['reg', 'regis', true],
  ['params', 'param', false],
  ['mss', 'message', true],
  ['msgs', 'message', true],
  ['mge', 'message', false],
  ['xsg', 'message', false],
  ['mgs', 'message', false],
  ['cnnct', 'connect', false],
  ['cnct', 'connect', true],
  ['amt', 'amount', true],
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
