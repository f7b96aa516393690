/** What a torn name may have been. */

import { describe, expect, it } from 'vitest';
import { MARK, markedWords, markMisplaced, patternOf } from '../../src/reconcile/damage/mangled-tokens.ts';

it.each([
  ['RQUILLOVED', 'removed', true],
  ['RQUILLOVED', 'roved', false],
  ['RQUILLOVED', 'remmmmmmmmved', false],
  ['INQUILLID_QUILLUE', 'invalidvalue', true],
  ['INQUILLID_QUILLUE', 'invalidresidue', false],
  ['AQUILLBQUILL0', 'avalbval0', true],
])('%s may have been %s: %s', (name, letters, want) => {
  const marked = markMisplaced(name, 'QUILL', new Set());
  expect(patternOf(marked ?? '').test(letters)).toBe(want);
});

describe('a token is off the boundaries of words', () => {
  const KNOWN = new Set(['group', 'file']);
  it.each<[name: string, marked: string | null]>([
    ['RQuilloved', 'R□oved'],
    ['FileRQuilloved', 'FileR□oved'],
    ['QuilledFile', '□edFile'],
    ['GroQuillInvalid', 'Gro□Invalid'],
    ['GroupQuillInvalid', null],
    ['fileQuillInvalid', null],
    ['gateQuillInvalid', 'gate□Invalid'],
    ['GQuillInvalid', 'G□Invalid'],
    ['IOQuillInvalid', null],
    ['QuillInvalid', null],
    ['GroupQuill', null],
    ['RQUILLOVED', 'R□OVED'],
    ['GROUP_QUILL_INVALID', null],
    ['QUILL_INVALID', null],
    ['GROUP_QUILLED', 'GROUP_□ED'],
    ['GROUP_RQUILL', 'GROUP_R□'],
    ['GroupInvalid', null],
    ['RQuillovedFileQuillGroXQuilled', 'R□ovedFileQuillGroX□ed'],
    ['QUILLEDQUILLED', '□ED□ED'],
  ])('in %s: %s', (name, marked) =>
    expect(markMisplaced(name, 'Quill', KNOWN)?.replaceAll(MARK, '□') ?? null).toBe(marked),
  );
});

it.each([
  ['R□ovedFile', ['r□oved']],
  ['FileR□oved', ['r□oved']],
  ['FILE_R□OVED_IN□ID', ['r□oved', 'in□id']],
  ['FileLost', []],
])('the torn words of %s are %j', (name, want) =>
  expect(markedWords(name.replaceAll('□', MARK)).map((word) => word.replaceAll(MARK, '□'))).toEqual(want),
);

it('a word that only holds the letters of a token is no wound', () => {
  expect(markMisplaced('ProfaneDisplayName', 'Play', new Set())).toBe(null);
  expect(markMisplaced('ProfaneDisPlayedName', 'Play', new Set())).not.toBe(null);
});
