/** Texts: what is removed for everyone, what each syntax needs, and which locale is taken. */

import { describe, expect, it } from 'vitest';
import { C_STRINGS, docText } from '../../src/emitters/c/c-syntax.ts';
import { documentationOf, localeOf } from '../../src/emitters/choose-texts.ts';
import { cleanText } from '../../src/emitters/clean-text.ts';
import { blockComment, lineComment, partCommentMarks, quoteTags } from '../../src/emitters/doc-comment.ts';
import {
  bracedEscape,
  longEscape,
  type StringSyntax,
  stringLiteral,
  utf16Escape,
} from '../../src/emitters/string-literal.ts';
import { catalogOf } from './catalogs.ts';

describe('cleanText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['  two\t words \r\n here ', 'two words here'],
    ['a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
    ['admin\u202e txet \u2066x\u2069', 'admin txet x'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['family 👩\u200d👧 stays', 'family 👩\u200d👧 stays'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['no \ufffe character', 'no \ufffd character'],
    ['nul\u0000 esc\u001b[31m', 'nul esc [31m'],
    ['中文，全角。', '中文，全角。'],
    [' \u200b\u202e\n', null],
    ['', null],
  ])('%j', (text, want) => {
    expect(cleanText(text)).toBe(want);
  });
});

describe('comments', () => {
  it.each([
    ['ends */ here', 'ends * / here'],
    ['opens /* here', 'opens / * here'],
    ['*/*/*', '* / * / *'],
    ['**/', '** /'],
    ['a / b * c', 'a / b * c'],
  ])('part %s', (text, want) => {
    expect(partCommentMarks(text)).toBe(want);
  });

  it.each([
    ['@param x', '`@param` x'],
    ['see (@return)', 'see (`@return`)'],
    ['{@link x}', '{`@link` x}'],
    ['mail support@agora.io', 'mail support@agora.io'],
    ['`@Override` stays', '`@Override` stays'],
    ['@ alone', '@ alone'],
  ])('quote %s', (text, want) => {
    expect(quoteTags(text)).toBe(want);
  });

  it('has one line for one paragraph and none for none', () => {
    expect(blockComment([], '  ')).toBe('');
    expect(blockComment(['One.'], '  ')).toBe('  /** One. */\n');
    expect(blockComment(['One.', 'Two.'], '  ')).toBe('  /**\n   * One.\n   *\n   * Two.\n   */\n');
    expect(lineComment([], '  ')).toBe('');
    expect(lineComment(['One.', 'Two.'], '  ')).toBe('  /// One.\n  ///\n  /// Two.\n');
  });

  it.each([
    ['a@b.org', 'a\\@b.org'],
    ['C:\\new', 'C:\\\\new'],
    ['<b>&#1 100%', '\\<b\\>\\&\\#1 100\\%'],
    ['*/', '* /'],
  ])('escape Doxygen in %s', (text, want) => {
    expect(docText(text)).toBe(want);
  });
});

describe('strings', () => {
  const plain: StringSyntax = {
    open: '<',
    close: '>',
    escapes: { '\\': '\\\\', '>': '\\>' },
    escapeHidden: utf16Escape,
  };
  it.each([
    ['a>b\\c', '<a\\>b\\\\c>'],
    ['\u0000\u202e\u2028', '<\\u0000\\u202e\\u2028>'],
    ['\u{e0041}x', '<\\udb40\\udc41x>'],
    ['中文 😀', '<中文 😀>'],
  ])('%j', (value, want) => {
    expect(stringLiteral(value, plain)).toBe(want);
  });

  it.each([
    ['\u202e', '\\u{202e}', '\\u202e'],
    ['\u0001', '\\u{1}', '\\u0001'],
    ['\uffff', '\\u{ffff}', '\\uffff'],
    ['\u{10000}', '\\u{10000}', '\\U00010000'],
    ['\u{e0041}', '\\u{e0041}', '\\U000e0041'],
  ])('a hidden character by its number: %j', (character, braces, long) => {
    expect(bracedEscape(character)).toBe(braces);
    expect(longEscape(character)).toBe(long);
  });

  it.each([
    ['what??=', '"what?\\?="'],
    ['???', '"?\\?\\?"'],
    ['\u00011', '"\\0011"'],
    ['\u202e', '"\\342\\200\\256"'],
    ['"\\', '"\\"\\\\"'],
  ])('C: %j', (value, want) => {
    expect(stringLiteral(value, C_STRINGS)).toBe(want);
  });
});

const NO_TEXT = 'Not documented in the language of this file yet: this text is in en.';

describe('locales', () => {
  const texts = {
    en: { description: 'English', reason: 'English reason' },
    'zh-CN': { description: '中文', fix: '中文办法' },
    fr: { description: 'français' },
  };
  const catalog = catalogOf({ locales: ['en', 'zh-CN'], codes: [{ code: 1, name: 'A', texts }] });
  const paragraphs = (locale: string): readonly string[] => {
    const [code] = catalog.codes;
    return code === undefined ? [] : documentationOf(code, catalog, { language: 'swift', locale }).paragraphs;
  };

  it.each([
    ['en', ['English', 'Possible reason: English reason']],
    ['zh-CN', ['中文', '处理方法：中文办法']],
    ['zh', ['中文', '处理方法：中文办法']],
    ['fr', ['français']],
    ['ko', ['English', 'Possible reason: English reason', '아직 한국어 설명이 없습니다. 이 글은 en입니다.']],
    ['it', ['English', 'Possible reason: English reason', NO_TEXT]],
  ])('%s', (locale, want) => {
    expect(paragraphs(locale)).toEqual(want);
  });

  it('is the first by name of those that the catalog does not list', () => {
    const others = { ja: { description: '日本語' }, de: { description: 'Deutsch' }, ko: { description: '한국어' } };
    const one = catalogOf({ locales: ['en'], codes: [{ code: 1, name: 'A', texts: others }] });
    const [code] = one.codes;
    const found = code === undefined ? null : documentationOf(code, one, { language: 'swift' });
    expect(found?.description).toBe('[de] Deutsch');
    expect(found?.paragraphs).toEqual(['Deutsch', 'Not documented in English yet: this text is in de.']);
  });

  it('labels reasons in the language that they are written in', () => {
    const one = catalogOf({
      codes: [{ code: 1, name: 'A', texts: { en: { description: 'Das Licht ist aus.', reason: 'Kein Strom.' } } }],
    });
    const [code] = one.codes;
    if (code === undefined) throw new Error('a code expected');
    const written = (language: string | null) => {
      const texts = Object.entries(code.texts.get('en') ?? {}).map(([role, text]) => [role, { ...text, language }]);
      const quoting = { ...code, texts: new Map([['en', Object.fromEntries(texts)]]) };
      return documentationOf(quoting, one, { language: 'swift' }).paragraphs[1];
    };
    expect(written('de')).toBe('Ursache: Kein Strom.');
    expect(written(null)).toBe('Possible reason: Kein Strom.');
    expect(written('it')).toBe('Possible reason: Kein Strom.');
  });

  it('may be missing instead', () => {
    const [code] = catalog.codes;
    if (code === undefined) throw new Error('a code expected');
    const asked = (locale: string) => documentationOf(code, catalog, { language: 'swift', locale, fallback: 'none' });
    expect(asked('ko')).toEqual({ description: null, paragraphs: [] });
    expect(asked('zh').description).toBe('中文');
  });

  it('is the first of the catalog by default', () => {
    expect(localeOf(catalog, { language: 'swift' })).toBe('en');
    expect(localeOf(catalog, { language: 'swift', locale: 'zh' })).toBe('zh');
    expect(localeOf(catalogOf({ locales: [], codes: [] }), { language: 'swift' })).toBe('en');
  });

  it('a reason alone describes the code', () => {
    const mixed = catalogOf({
      locales: ['en'],
      codes: [{ code: 1, name: 'A', texts: { en: { reason: 'No room is left.' }, 'zh-CN': { description: '满了' } } }],
    });
    const [code] = mixed.codes;
    expect(code === undefined ? null : documentationOf(code, mixed, { language: 'swift' })).toEqual({
      description: 'No room is left.',
      paragraphs: ['No room is left.'],
    });
  });

  it('says nothing twice', () => {
    const same = catalogOf({
      codes: [{ code: 1, name: 'A', texts: { en: { description: 'Same.', reason: 'Same.', fix: 'Same.' } } }],
    });
    const [code] = same.codes;
    expect(code === undefined ? null : documentationOf(code, same, { language: 'swift' }).paragraphs).toEqual([
      'Same.',
    ]);
  });

  it.each<[Partial<Record<'description' | 'reason' | 'fix', string>>, string[]]>([
    [{}, []],
    [{ description: 'A.', reason: 'B.', fix: 'B.' }, ['A.', 'Possible reason: B.']],
    [{ description: 'A.', reason: 'B.', fix: 'A.' }, ['A.', 'Possible reason: B.']],
    [{ reason: 'B.', fix: 'C.' }, ['B.', 'What to do: C.']],
    [{ fix: 'C.' }, ['C.']],
    [{ description: '\u200b', fix: 'C.' }, ['C.']],
  ])('%j', (roles, want) => {
    const one = catalogOf({ codes: [{ code: 1, name: 'A', texts: { en: roles } }] });
    const [code] = one.codes;
    const found = code === undefined ? null : documentationOf(code, one, { language: 'swift' });
    expect(found).toEqual({ description: want[0] ?? null, paragraphs: want });
  });
});
