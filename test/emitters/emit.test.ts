/**
 * Whole generated files against files that were read and compiled before they were committed (`UPDATE_CASES=1` writes them anew), and
 * the options of a target.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emit } from '../../src/emitters/index.ts';
import type { Target } from '../../src/model/index.ts';
import { catalogOf } from './catalogs.ts';
import { CASES, NUMBERS } from './file-cases.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'emitters');

describe('files', () => {
  it.each(CASES)('$folder in $target.language', ({ folder, catalog, target }) => {
    const files = emit(catalog, target);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const path = join(FIXTURES, folder, file.path);
      if (process.env.UPDATE_CASES === '1') {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, file.content);
      }
      expect(file.content).toBe(readFileSync(path, 'utf8'));
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
