/** What a module of a project must export to be an emitter. */

import { describe, expect, it } from 'vitest';
import { emitterOf } from '../../src/emitters/own-emitter.ts';

const FULL = {
  id: 'perl',
  title: 'Perl',
  extensions: ['pm'],
  homes: [],
  options: {},
  words: { members: new Set(['if']), types: new Set() },
  spell: () => 'X',
  strings: { open: "'", close: "'", escapes: {}, escapeHidden: () => '' },
  comments: { line: () => '', text: () => '' },
  print: () => [],
};

describe('an emitter', () => {
  it.each([
    ['as the default', { default: FULL }],
    ['by its name', { emitter: FULL }],
    ['by its name beside another default', { default: {}, emitter: FULL }],
  ])('is taken %s', (_, module) => expect(emitterOf(module)).toBe(FULL));

  it.each([null, undefined, 7, 'text'])('is none of %s', (module) =>
    expect(emitterOf(module)).toEqual(['it exports nothing']),
  );

  it.each([{}, { default: 7 }, { default: null }, { emitter: 'perl', default: FULL }])('is none in %o', (module) =>
    expect(emitterOf(module)).toEqual(['it exports no object as `default` or `emitter`']),
  );
});

describe('what an emitter lacks is said, all of it at once', () => {
  it.each<[string, unknown, string]>([
    ['id', '', '`id` must be a text'],
    ['id', 7, '`id` must be a text'],
    ['title', undefined, '`title` must be a text'],
    ['extensions', 'pm', '`extensions` must be an array with one file extension or more'],
    ['extensions', [], '`extensions` must be an array with one file extension or more'],
    ['extensions', ['pm', ''], '`extensions` must be an array with one file extension or more'],
    ['homes', [7], '`homes` must be an array of platforms'],
    ['homes', undefined, '`homes` must be an array of platforms'],
    ['options', null, '`options` must be an object of options'],
    ['options', 'none', '`options` must be an object of options'],
    ['words', { members: new Set() }, '`words` must be an object with the sets `members` and `types`'],
    ['words', { types: new Set() }, '`words` must be an object with the sets `members` and `types`'],
    ['words', { members: ['if'], types: new Set() }, '`words` must be an object with the sets `members` and `types`'],
    ['spell', 'upper', '`spell` must be a function'],
    ['strings', { escapes: {} }, '`strings` must be an object with `open`, `close`, `escapes` and `escapeHidden`'],
    [
      'strings',
      { escapeHidden: () => '' },
      '`strings` must be an object with `open`, `close`, `escapes` and `escapeHidden`',
    ],
    ['comments', { line: () => '' }, '`comments` must be an object with the functions `line` and `text`'],
    ['comments', { text: () => '' }, '`comments` must be an object with the functions `line` and `text`'],
    ['comments', null, '`comments` must be an object with the functions `line` and `text`'],
    ['print', {}, '`print` must be a function'],
  ])('%s is %o', (field, value, want) => expect(emitterOf({ default: { ...FULL, [field]: value } })).toEqual([want]));

  it('of an empty one', () => {
    expect(emitterOf({ default: {} })).toEqual([
      '`id` must be a text',
      '`title` must be a text',
      '`extensions` must be an array with one file extension or more',
      '`homes` must be an array of platforms',
      '`options` must be an object of options',
      '`words` must be an object with the sets `members` and `types`',
      '`spell` must be a function',
      '`strings` must be an object with `open`, `close`, `escapes` and `escapeHidden`',
      '`comments` must be an object with the functions `line` and `text`',
      '`print` must be a function',
    ]);
  });
});
