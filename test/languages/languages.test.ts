import { describe, expect, test } from 'vitest';
import {
  deprecationIn,
  languageOf,
  mainLanguageOf,
  meaningOfHeader,
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfOutcomeCodes,
} from '../../src/languages/index.ts';
import { termsInCommon } from '../../src/languages/terms.ts';

describe('languageOf', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['The token is invalid.', 'en'],
    ['Invalid app key', 'en'],
    ['Network error', 'en'],
    ['Token 无效', 'zh'],
    ['SDK 尚未正确初始化，或请求服务器时未识别出具体原因的错误。', 'zh'],
    ['调用 `joinChannel` 失败', 'zh'],
    ['The user ID contains illegal characters （例如）.', 'en'],
    ['トークンが無効です', 'ja'],
    ['認証に失敗しました', 'ja'],
    ['토큰이 유효하지 않습니다', 'ko'],
    ['Неверный токен', 'ru'],
    ['Das Token ist nicht gültig', 'de'],
    ["Le jeton n'est pas valide", 'fr'],
    ['El token no es válido', 'es'],
    ['O recurso não foi encontrado', 'pt'],
    ['La risorsa non è stata trovata', 'it'],
    ['Het bestand is in gebruik of beschadigd', 'nl'],
    ['Користувача не знайдено, перевірте ім’я', 'uk'],
    // Words of one script decide together or not at all.
    ['At most 20 different reactions per message.', 'en'],
    ['APIKey pasted as literal text', 'en'],
    ['General error (such as a malformed request body or a missing field)', 'en'],
    ['Create journal entry, mark disbursement as completed', 'en'],
    ['The user is removed', 'en'],
    ['Login failed', 'en'],
    ['Server error', 'en'],
    ['Contactar La Mundial', null],
    ['Recurso no encontrado', null],
    ['Token inválido', null],
    ['Token tidak valid', null],
    ['Het bestand is leeg', 'nl'],
    // Letters of another script decide against any Latin words around them, unless they are only cited.
    ['Update() / Delete() 无 WHERE', 'zh'],
    ['Проверить npm view <pkg> versions', 'ru'],
    ['请将 SDK 升级到 the latest version of the package', 'zh'],
    ['User not found（用户不存在）', 'zh'],
    ['用户不存在 (the user does not exist on the server)', 'zh'],
    ['The user name must not contain “你” or a blank.', 'en'],
    ['The request takes longer than 500 μs.', 'en'],
    ['OK', null],
    ['N/A', null],
    ['Success', null],
    ['404', null],
    ['FILE_NOT_FOUND', null],
    ['AgoraChatErrorInvalidToken', null],
    ['', null],
  ];
  test.each(cases)('%j is in %j', (text, want) => {
    expect(languageOf(text)).toBe(want);
  });
});

describe('mainLanguageOf', () => {
  test.each([
    [
      'zh',
      ['# 错误码', 'Error codes of the SDK', '| 101 | `INVALID_TOKEN` | Token 无效 |', '调用失败时返回以下错误码。'],
    ],
    ['en', ['# Error codes', 'The SDK returns these codes when a call fails.', '| 901 | 翻译服务无效 |']],
    ['ja', ['# エラーコード', '| 101 | 認証失敗 |', '| 102 | 権限不足 |', '呼び出しに失敗すると返されます。']],
    ['pt', ['# Códigos', 'O recurso não foi encontrado.', 'OK']],
    [null, ['101', 'FILE_NOT_FOUND', '']],
  ])('%j: %j', (want, lines) => {
    expect(mainLanguageOf(lines)).toBe(want);
  });
});

describe('a page that is known helps', () => {
  test.each([
    ['Quorum lost', 'zh', 'en'],
    ['Quorum lost', null, null],
    ['Contactar La Mundial', 'zh', null],
    ['Toegang denied', 'tr', null],
    ['Meeting chưa completed', 'vi', null],
    ['認証失敗', 'ja', null],
    ['認証失敗', 'ja-JP', null],
    ['認証失敗', 'zh-TW', 'zh'],
    ['認証失敗', null, 'zh'],
    ['令牌无效', 'ja', 'zh'],
    ['無効なトークン', 'ja', 'ja'],
  ])('%j on a page in %j is in %j', (text, page, want) => {
    expect(languageOf(text, page)).toBe(want);
  });
});

describe('meaningOfHeader', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Error code', 'code'],
    ['ErrorCode', 'code'],
    ['error_code', 'code'],
    ['错误码', 'code'],
    ['接口错误码', 'code'],
    ['Return value', 'code'],
    ['错误码名称', 'name'],
    ['Error name', 'name'],
    ['Constant', 'name'],
    ['错误码描述', 'description'],
    ['Error code description', 'description'],
    ['说明', 'description'],
    ['Possible reason', 'reason'],
    ['可能原因', 'reason'],
    ['可能原因及处理', 'fix'],
    ['Recommended action', 'fix'],
    ['解决方案', 'fix'],
    ['解决方法', 'fix'],
    ['対処方法', 'fix'],
    ['应对方法', 'fix'],
    ['推荐操作', 'fix'],
    ['How to recover', 'fix'],
    ['What it means', 'description'],
    ['備考', 'description'],
    ['エラー名', 'name'],
    ['十六进制', 'code'],
    ['错误等级', 'severity'],
    ['Handling method', 'fix'],
    ['方法', 'not-errors'],
    ['请求方法', 'not-errors'],
    ['Method', 'not-errors'],
    ['HTTP status code', 'http-status'],
    ['HttpCode', 'http-status'],
    ['Parameter', 'not-errors'],
    ['版本', 'not-errors'],
    ['序号', 'index'],
    ['Quux', null],
    ['Error IDs', 'code'],
    ['Default code', 'code'],
    ['Default message', 'message'],
    ['Default', 'not-errors'],
    ['Required action', 'fix'],
    ['Required', 'not-errors'],
  ];
  test.each(cases)('%j means %j', (header, want) => {
    expect(meaningOfHeader(header)).toBe(want);
  });

  test('words of the config come first', () => {
    expect(meaningOfHeader('Fehlernummer', { code: ['fehlernummer'] })).toBe('code');
    expect(meaningOfHeader('Name des Fehlers', { description: ['des fehlers'] })).toBe('description');
  });
});

describe('deprecationIn', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Deprecated. Use `INVALID_TOKEN` instead.', 'INVALID_TOKEN'],
    ['(Deprecated) The user is muted.', null],
    ['This error code is deprecated.', null],
    ['This code is no longer used, replaced by 1002.', '1002'],
    ['已废弃，请使用 USER_NOT_FOUND 代替。', 'USER_NOT_FOUND'],
    ['操作被禁止，此错误码已被弃用', null],
    ['该错误码不再使用。', null],
  ];
  test.each(cases)('%j says so, replaced by %j', (text, replacement) => {
    expect(deprecationIn(text)).toEqual({ replacement, because: expect.stringMatching(/./) });
  });

  test.each([
    ['Deprecated since 2.10.3. Use `INVALID_TOKEN` instead.', 'Deprecated since 2.10.3'],
    ['Deprecated. 3 others replace it.', 'Deprecated'],
    ['The room is full; deprecated since version 3.1', 'deprecated since version 3.1'],
  ])('%j says so in the words %j', (text, because) => {
    expect(deprecationIn(text)?.because).toBe(because);
  });

  test.each([
    'You called a deprecated method.',
    'The token has expired. Use a valid token instead.',
    '调用了已废弃的方法',
    'The API version is no longer supported.',
    '',
  ])('%j says nothing of its own entry', (text) => {
    expect(deprecationIn(text)).toBeNull();
  });
});

test('headings and texts that speak of errors', () => {
  expect(
    ['Error codes', 'Error and warning codes', 'ErrorCode', '错误码列表', 'errno'].map(speaksOfErrorCodes),
  ).not.toContain(false);
  expect(['Status of codecs', 'Release notes', '参数说明', 'Errors'].map(speaksOfErrorCodes)).not.toContain(true);
  expect(['Return values', 'Close Event Codes', '状态码'].map(speaksOfOutcomeCodes)).not.toContain(false);
  expect(
    ['USER_NOT_FOUND', 'InvalidToken', 'Server is busy', '参数无效', 'TIMED_OUT'].map(soundsLikeFailure),
  ).not.toContain(false);
  expect(['Dispatch', 'HEARTBEAT_ACK', 'Connected', '成功'].map(soundsLikeFailure)).not.toContain(true);
  expect(['NOTIFICATION_SENT', 'BADGE_EARNED', 'BLOCKCHAIN_ID', 'NOTE'].map(soundsLikeFailure)).not.toContain(true);
  expect(['Error IDs', 'error ids', 'ErrorIDs'].map(speaksOfErrorCodes)).not.toContain(false);
});

describe('terms in common', () => {
  test.each<[string, string, number, number]>([
    ['The room is full', 'The room is closed', 1, 1 / 3],
    ['The rooms are full', 'Full: the room', 2, 1],
    ['房间已满', '房间', 1, 1 / 3],
    ['room room', 'room', 1, 1],
    ['?', '!', 0, 0],
  ])('%s | %s', (a, b, common, share) => expect(termsInCommon(a, b)).toEqual({ common, share }));
});
