/** Whole generated files against files written by hand, and the options of a target. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emit } from '../../src/emitters/index.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import { catalogOf } from './catalogs.ts';

const NUMBERS = catalogOf({
  id: 'rtc',
  platforms: ['android', 'iOS'],
  locales: ['en', 'zh-CN'],
  prefixes: { iOS: 'AgoraErr' },
  codes: [
    { code: -1, name: 'IS', texts: { en: { description: 'Not ready: call `join` first, see docs/*' } } },
    {
      code: 404,
      name: 'NOT_FOUND',
      aliases: ['MISSING'],
      platforms: { iOS: ['AgoraErrNotFOUND'], android: ['NOT_FOUND', 'MISSING'] },
      texts: {
        en: { description: 'Nothing found', reason: 'It was "deleted".' },
        'zh-CN': { description: '没有找到', fix: '再试一次。' },
      },
    },
    {
      code: 405,
      name: 'OLD_NOT_FOUND',
      status: 'deprecated',
      replacement: 'AgoraErrNotFOUND',
      texts: { en: { description: 'Costs $1', reason: 'Costs $1' } },
    },
    { code: 406, name: 'GONE', status: 'retired', texts: { en: { description: 'No more.' } } },
  ],
});

const STRINGS = catalogOf({
  id: 'web',
  codeKind: 'string',
  codes: [
    { code: `it's "$over"`, name: 'TIMED_OUT', texts: { en: { description: `It's "over"` } } },
    { code: 'wks\\404', name: 'WKS_404', status: 'deprecated', replacement: 'the new API' },
  ],
});

describe('files', () => {
  const cases: readonly { folder: string; catalog: Catalog; target: Target }[] = [
    { folder: 'numbers', catalog: NUMBERS, target: { language: 'typescript' } },
    { folder: 'numbers', catalog: NUMBERS, target: { language: 'swift' } },
    { folder: 'numbers', catalog: NUMBERS, target: { language: 'kotlin', package: 'com.example.rtc' } },
    { folder: 'numbers', catalog: NUMBERS, target: { language: 'objective-c' } },
    { folder: 'strings', catalog: STRINGS, target: { language: 'typescript', style: 'const-object' } },
    { folder: 'strings', catalog: STRINGS, target: { language: 'swift' } },
    { folder: 'strings', catalog: STRINGS, target: { language: 'kotlin' } },
    { folder: 'strings', catalog: STRINGS, target: { language: 'objective-c' } },
  ];
  it.each(cases)('$folder in $target.language', ({ folder, catalog, target }) => {
    const files = emit(catalog, target);
    expect(files.map((file) => file.path.split('.').at(-1))).toEqual(
      { typescript: ['ts'], swift: ['swift'], kotlin: ['kt'], 'objective-c': ['h', 'm'] }[target.language],
    );
    for (const file of files) {
      const expected = readFileSync(new URL(`../fixtures/emitters/${folder}/${file.path}`, import.meta.url), 'utf8');
      expect(file.content).toBe(expected);
    }
  });
});

describe('options', () => {
  const main = (target: Target, catalog = NUMBERS): { path: string; content: string } => {
    const [file = { path: '', content: '' }] = emit(catalog, target);
    return file;
  };

  it('names type and file', () => {
    expect(main({ language: 'swift', typeName: 'AgoraCode' }).path).toBe('swift/AgoraCode.swift');
    expect(main({ language: 'swift', typeName: 'AgoraCode' }).content).toContain('public struct AgoraCode:');
    expect(emit(NUMBERS, { language: 'objective-c', file: 'ios/Codes.h' }).map((file) => file.path)).toEqual([
      'ios/Codes.h',
      'ios/Codes.m',
    ]);
    expect(emit(NUMBERS, { language: 'objective-c', file: 'ios/Codes.h' })[1]?.content).toContain('#import "Codes.h"');
  });

  it('documents in the locale asked for, in another language where that has no text, and says so', () => {
    const { content } = main({ language: 'swift', locale: 'zh' });
    expect(content).toContain('/// 没有找到\n    ///\n    /// 处理方法：再试一次。\n');
    expect(content).toContain('case 404: return "没有找到"');
    expect(content).toContain('case 405: return "[en] Costs $1"');
  });

  it('takes the names of the platform asked for', () => {
    expect(main({ language: 'swift', platform: 'iOS' }).content).toContain('static let AgoraErrNotFOUND = ');
    expect(main({ language: 'objective-c', platform: 'android' }).content).toContain(
      '    RtcErrorCodeNotFound NS_SWIFT_NAME(notFound) = 404',
    );
    expect(main({ language: 'kotlin', platform: 'android' }).content).toContain('    OLD_NOT_FOUND(405');
  });

  it('names the error domain', () => {
    const [header, implementation] = emit(NUMBERS, { language: 'objective-c', domain: 'AgoraErrors' });
    expect(header?.content).toContain('typedef NS_ERROR_ENUM(AgoraErrors, RtcErrorCode) {');
    expect(implementation?.content).toContain('NSErrorDomain const AgoraErrors = @"AgoraErrors";');
  });

  it('uses Long in Kotlin only where a code needs it', () => {
    const reaching = (code: number): string =>
      main({ language: 'kotlin' }, catalogOf({ codes: [{ code, name: 'A' }] })).content;
    expect(reaching(2147483647)).toContain('A(2147483647, null)');
    expect(reaching(-2147483649)).toContain('A(-2147483649L, null)');
    expect(reaching(-2147483649)).toContain('fromCode(code: Long)');
  });
});
