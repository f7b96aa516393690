/** Identifiers: spelling, keywords, the style of a platform, type names. */

import { describe, expect, it } from 'vitest';
import { defaultTypeName, errorStem, errorTypeName } from '../../src/emitters/choose-type-name.ts';
import { WORDS as CSHARP } from '../../src/emitters/csharp/keywords.ts';
import { WORDS as DART } from '../../src/emitters/dart/keywords.ts';
import { type Emitter, escapeMember } from '../../src/emitters/emitter.ts';
import { codeFinder } from '../../src/emitters/find-replacement.ts';
import { WORDS as GO } from '../../src/emitters/go/keywords.ts';
import { emit, nameNotes } from '../../src/emitters/index.ts';
import { WORDS as JAVA } from '../../src/emitters/java/keywords.ts';
import { packageName } from '../../src/emitters/kotlin/emitter.ts';
import { WORDS as KOTLIN } from '../../src/emitters/kotlin/keywords.ts';
import { WORDS as OBJECTIVE_C } from '../../src/emitters/objective-c/keywords.ts';
import { prepareEmission } from '../../src/emitters/prepare-emission.ts';
import { WORDS as PYTHON } from '../../src/emitters/python/keywords.ts';
import { EMITTERS } from '../../src/emitters/registry.ts';
import { WORDS as RUST } from '../../src/emitters/rust/keywords.ts';
import {
  camelSpelling,
  constantSpelling,
  isIdentifier,
  nameable,
  pascalSpelling,
} from '../../src/emitters/spell-names.ts';
import { WORDS as SWIFT } from '../../src/emitters/swift/keywords.ts';
import { WORDS as TYPESCRIPT } from '../../src/emitters/typescript/keywords.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import { catalogOf } from './catalogs.ts';

describe('spelling', () => {
  it.each([
    ['FILE_NOT_FOUND', 'FILE_NOT_FOUND', 'FileNotFound', 'fileNotFound'],
    ['FileNotFound', 'FILE_NOT_FOUND', 'FileNotFound', 'fileNotFound'],
    ['404_NOT_FOUND', '_404_NOT_FOUND', '_404NotFound', '_404NotFound'],
    ['A_1_2', 'A_1_2', 'A1_2', 'a1_2'],
    ['A_12', 'A_12', 'A12', 'a12'],
    ['wks-map 404', 'WKS_MAP_404', 'WksMap404', 'wksMap404'],
    ['用户_REMOVED', '用户_REMOVED', '用户Removed', '用户Removed'],
    ['e\u0301tat', 'ÉTAT', 'État', 'état'],
    ['𝒳_ONE', 'ONE', 'One', 'one'],
    // The capitals are of Unicode 16: letters to some compilers and releases of Node, invalid characters to others.
    ['ɤ_ONE', 'ONE', 'One', 'one'],
    ['Ɤ_ONE', 'ONE', 'One', 'one'],
    ['ƛbda', 'ƛBDA', 'ƛbda', 'ƛbda'],
  ])('%s', (name, constant, pascal, camel) => {
    expect([constantSpelling(name), pascalSpelling(name), camelSpelling(name)]).toEqual([constant, pascal, camel]);
  });

  it.each([
    ['FILE', 1, 'FILE'],
    ['???', 7, 'CODE_7'],
    ['', -7, 'CODE_MINUS_7'],
    ['😀', 'WKS-1', 'WKS-1'],
    ['😀', '!', null],
  ])('nameable %s for %s', (name, code, want) => {
    expect(nameable(name, code)).toBe(want);
  });

  it.each([
    ['abc', true],
    ['用户', true],
    ['_a1', true],
    ['a_1', true],
    ['', false],
    ['_', false],
    ['__', false],
    ['1a', false],
    ['a b', false],
    ['a-b', false],
    ['a$', false],
    ['𝒳', false],
    ['Ɤ', false],
    ['٣a', false],
  ])('%s is an identifier: %s', (text, want) => {
    expect(isIdentifier(text)).toBe(want);
  });
});

describe('what a target asks of its names', () => {
  const catalog = catalogOf({
    platforms: ['ios', 'android'],
    prefixes: { ios: 'AgoraErr' },
    codes: [
      { code: 1, name: 'FILE_NOT_FOUND', platforms: { ios: ['AgoraErrFileMissing'], android: ['FILE_NOT_FOUND'] } },
      { code: 2, name: '2_FAST', aliases: ['TOO_FAST'] },
      { code: 3, name: 'OLD', status: 'deprecated', replacement: '1' },
    ],
  });
  const members = (target: Target) => {
    const emitter = EMITTERS.find(({ id }) => id === target.language);
    if (emitter === undefined) throw new Error('a language expected');
    return prepareEmission(catalog, target, emitter as unknown as Emitter).members.map(({ identifier }) => identifier);
  };

  it.each<[Target, string[]]>([
    [{ language: 'objective-c' }, ['AgoraErrFileMissing', 'AgoraErr2Fast', 'AgoraErrOld']],
    [
      { language: 'objective-c', names: 'canonical' },
      ['ChatErrorCodeFileNotFound', 'ChatErrorCode2Fast', 'ChatErrorCodeOld'],
    ],
    [{ language: 'objective-c', memberPrefix: 'AG' }, ['AGFileMissing', 'AG2Fast', 'AGOld']],
    [{ language: 'objective-c', memberPrefix: '' }, ['FileMissing', '_2Fast', 'Old']],
    [{ language: 'swift' }, ['fileNotFound', '_2Fast', 'old']],
    [{ language: 'swift', names: 'platform' }, ['AgoraErrFileMissing', 'AgoraErr2Fast', 'AgoraErrOld']],
    [
      { language: 'swift', names: 'platform', case: 'constant' },
      ['AgoraErrFILE_MISSING', 'AgoraErr2_FAST', 'AgoraErrOLD'],
    ],
    [{ language: 'swift', platform: 'android', case: 'pascal' }, ['FileNotFound', '_2Fast', 'Old']],
    [{ language: 'swift', platform: 'android', memberPrefix: 'AG_' }, ['AG_FILE_NOT_FOUND', 'AG_2_FAST', 'AG_OLD']],
    [{ language: 'swift', names: 'platform', memberPrefix: '', case: 'camel' }, ['fileMissing', '_2Fast', 'old']],
    [{ language: 'swift', case: 'constant', memberPrefix: 'E_' }, ['E_FILE_NOT_FOUND', 'E_2_FAST', 'E_OLD']],
    [{ language: 'typescript', case: 'pascal' }, ['FileNotFound', '_2Fast', 'Old']],
    [{ language: 'c' }, ['CHAT_ERROR_CODE_FILE_NOT_FOUND', 'CHAT_ERROR_CODE_2_FAST', 'CHAT_ERROR_CODE_OLD']],
    [{ language: 'c', case: 'camel' }, ['chatErrorCodeFileNotFound', 'chatErrorCode2Fast', 'chatErrorCodeOld']],
    [{ language: 'c', memberPrefix: 'kChat', case: 'pascal' }, ['kChatFileNotFound', 'kChat2Fast', 'kChatOld']],
    [{ language: 'c', memberPrefix: 'ERR_' }, ['ERR_FILE_NOT_FOUND', 'ERR_2_FAST', 'ERR_OLD']],
    [
      { language: 'go', case: 'constant' },
      ['CHAT_ERROR_CODE_FILE_NOT_FOUND', 'CHAT_ERROR_CODE_2_FAST', 'CHAT_ERROR_CODE_OLD'],
    ],
    [{ language: 'go', memberPrefix: 'Err' }, ['ErrFileNotFound', 'Err2Fast', 'ErrOld']],
    [{ language: 'kotlin', exclude: [3, 'TOO_FAST'] }, ['FILE_NOT_FOUND']],
    [{ language: 'kotlin', exclude: ['AgoraErrFileMissing', '2'] }, ['OLD']],
  ])('%o', (target, want) => {
    expect(members(target)).toEqual(want);
  });

  it('refuses what fits nothing', () => {
    expect(() => members({ language: 'kotlin', exclude: [4, 'OLD'] })).toThrow(
      'catalog chat, Kotlin: "exclude" names 4, and no code or name is that. Correct it in the config.',
    );
    expect(() => members({ language: 'kotlin', memberPrefix: '1 ' })).toThrow(
      'no name can start with "memberPrefix" "1 ".',
    );
  });

  it('leaves no mention of an excluded code as a replacement', () => {
    const [file] = emit(catalog, { language: 'typescript', exclude: [1] });
    expect(file?.content).toContain('@deprecated Use 1 instead.');
    expect(file?.content).not.toContain('FILE_NOT_FOUND');
  });
});

describe('keywords', () => {
  it.each([
    [SWIFT, 'default', '`default`'],
    [SWIFT, 'self', 'self_'],
    [SWIFT, 'Type', 'Type_'],
    [SWIFT, 'type', 'type'],
    [KOTLIN, 'in', '`in`'],
    [KOTLIN, 'IN', 'IN'],
    [KOTLIN, 'entries', 'entries_'],
    [KOTLIN, 'data', 'data'],
    [KOTLIN, '用户', '`用户`'],
    [TYPESCRIPT, 'default', 'default'],
    [TYPESCRIPT, '__proto__', '__proto___'],
    [OBJECTIVE_C, 'new', 'new_'],
    [OBJECTIVE_C, 'EOF', 'EOF_'],
    [DART, '用户Removed', 'u7528u6237Removed'],
    [DART, 'default', 'default_'],
    [CSHARP, 'default', '@default'],
    [RUST, 'type', 'r#type'],
    [RUST, 'self', 'self_'],
    [PYTHON, '_sunder_', 'n_sunder_'],
    [PYTHON, 'ｆｕｌｌ', 'full'],
    [GO, 'range', 'range_'],
    [JAVA, 'enum', 'enum_'],
  ])('%o: %s', (words, identifier, want) => {
    expect(escapeMember(words, identifier)).toBe(want);
  });

  it('quotes the parts of a package', () => {
    expect(packageName('com.example.in.object')).toBe('com.example.`in`.`object`');
  });
});

describe('type name', () => {
  it.each([
    ['ChatErrorCode', 'ChatException', 'ChatError'],
    ['ChatCode', 'ChatException', 'Chat'],
    ['ChatErrorCodes', 'ChatException', 'ChatError'],
    ['CodeBook', 'CodeBookException', 'CodeBook'],
    ['ErrorCode', 'ErrorCodeException', 'Error'],
    ['Code', 'CodeException', 'Code'],
  ])('%s is carried by %s, and its texts are %s', (name, exception, stem) => {
    expect(errorTypeName(name, 'Exception')).toBe(exception);
    expect(errorTypeName(name, 'Error')).toBe(exception.replace('Exception', 'Error'));
    expect(errorStem(name)).toBe(stem);
  });

  it.each([
    ['chat', 'ChatErrorCode'],
    ['chat-web', 'ChatWebErrorCode'],
    ['rtcErrors', 'RtcErrorCode'],
    ['agora-error-codes', 'AgoraErrorCode'],
    ['errors', 'ErrorCode'],
    ['error-enums', 'ErrorCode'],
    ['terrors', 'TerrorsErrorCode'],
    ['errors-of-lamps', 'ErrorsOfLampsErrorCode'],
    ['聊天', '聊天ErrorCode'],
  ])('%s', (id, want) => {
    expect(defaultTypeName(id)).toBe(want);
  });
});

describe('replacement', () => {
  const find = codeFinder(
    catalogOf({
      codes: [
        { code: 404, name: 'NOT_FOUND', platforms: { ios: ['AgoraErrorNotFound'] } },
        { code: 405, name: 'SAME' },
        { code: 406, name: 'same' },
        { code: 407, name: 'GONE', status: 'retired' },
      ],
    }),
  );
  it.each([
    ['404', 404],
    [' 404 ', 404],
    ['NotFound', 404],
    ['AgoraErrorNotFound', 404],
    ['SAME', null],
    ['407', null],
    ['GONE', null],
    ['', null],
    ['another API', null],
  ])('%s', (mention, want) => {
    expect(find(mention)?.code ?? null).toBe(want);
  });
});

describe('names at file scope', () => {
  const codes = ['TIMEOUT', 'init', 'description'].map((name, code) => ({ code, name, platforms: { ios: [name] } }));
  const members = (catalog: Catalog) =>
    [...(emit(catalog, { language: 'objective-c' })[0]?.content ?? '').matchAll(/(\w+) NS_SWIFT_NAME/g)].map(
      ([, name]) => name,
    );

  it('carry the prefix of their type where a page gives none', () => {
    expect(members(catalogOf({ platforms: ['ios'], codes }))).toEqual([
      'ChatErrorCodeTimeout',
      'ChatErrorCodeInit',
      'ChatErrorCodeDescription_',
    ]);
  });

  it('are what an SDK ships', () => {
    const catalog = catalogOf({ platforms: ['ios'], codes });
    const shipped = catalog.codes.map((code) => ({
      ...code,
      claims: code.claims.map((claim) => ({ ...claim, origin: 'sdk' as const })),
    }));
    expect(members({ ...catalog, codes: shipped })).toEqual(['TIMEOUT', 'init', 'description']);
  });
});

describe('notes', () => {
  it('name what was invented or repaired, and the decision', () => {
    const catalog = catalogOf({
      codes: [
        { code: 1, name: 'FINE' },
        { code: 404, name: '404_NOT_FOUND' },
        { code: 500, name: '???' },
        { code: 501, name: '5XX', status: 'retired' },
      ],
    });
    const unnamed = { value: 'ERROR_40001', policy: 'unnamed', because: '', winner: null, losers: [] } as const;
    const many = [40001, 40002, 40003, 40004, 40005, 40006, 40007].flatMap((code) =>
      catalogOf({ codes: [{ code, name: `ERROR_${code}` }] }).codes.map((entry) => ({
        ...entry,
        decisions: new Map([['name', unnamed]]),
      })),
    );
    expect(nameNotes({ ...catalog, codes: [...catalog.codes, ...many] })).toEqual([
      'catalog chat, 40001 (ERROR_40001), 40002 (ERROR_40002), 40003 (ERROR_40003), 40004 (ERROR_40004), 40005 (ERROR_40005) and 2 more: no source gives a name, so generated code has one that was made of the code. Choose names before a release, in the config:\n    "decisions": { "40001": { "name": "…", "because": "…" } }',
      'catalog chat, 500 (CODE_500): the name has no letter that identifiers can hold, so generated code has one that was made of the code. Choose names before a release, in the config:\n    "decisions": { "500": { "name": "…", "because": "…" } }',
      'catalog chat, 404 (404_NOT_FOUND): the name starts with a digit, which most languages refuse, so generated code puts a `_` in front. Choose names before a release, in the config:\n    "decisions": { "404": { "name": "…", "because": "…" } }',
    ]);
    expect(nameNotes(catalogOf({ codes: [{ code: 1, name: 'FINE' }] }))).toEqual([]);
  });
});
