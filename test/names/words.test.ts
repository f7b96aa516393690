import { describe, expect, test } from 'vitest';
import { restyle, styleOf } from '../../src/names/style.ts';
import { constantCase, lettersOf, withoutPrefix, wordsOf } from '../../src/names/words.ts';

describe('wordsOf', () => {
  test.each([
    ['FILE_NOT_FOUND', ['file', 'not', 'found']],
    ['fileNotFound', ['file', 'not', 'found']],
    ['file-not-found', ['file', 'not', 'found']],
    ['ServerGetDNSConfigFailed', ['server', 'get', 'dns', 'config', 'failed']],
    ['HTTP2Error', ['http', '2', 'error']],
    ['USER_MUTED_2', ['user', 'muted', '2']],
    ['Unknown Error', ['unknown', 'error']],
    ['错误Token', ['错误', 'token']],
    ['', []],
    ['___', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

test('names that differ in case and separators have the same letters', () => {
  expect(lettersOf('INVALID_USER_NAME')).toBe(lettersOf('InvalidUsername'));
  expect(lettersOf('GROUP_FULL')).not.toBe(lettersOf('GROUP_FUEL'));
});

test.each([
  ['AgoraErrorNotExist', 'AgoraError', 'NotExist'],
  ['EM_NO_ERROR', 'EM', 'NO_ERROR'],
  ['FILE_INVALID', 'AgoraError', 'FILE_INVALID'],
  ['AgoraError', 'AgoraError', 'AgoraError'],
  ['FILE_INVALID', '', 'FILE_INVALID'],
])('withoutPrefix(%s, %s)', (name, prefix, bare) => {
  expect(withoutPrefix(name, prefix)).toBe(bare);
});

test.each([
  ['FileNotFound', 'FILE_NOT_FOUND'],
  ['Unknown Error', 'UNKNOWN_ERROR'],
])('constantCase(%s)', (name, want) => {
  expect(constantCase(name)).toBe(want);
});

test.each([
  ['USER_REMOVED', 'CONSTANT_CASE'],
  ['UserRemoved', 'PascalCase'],
  ['userRemoved', 'camelCase'],
  ['user_removed', 'snake_case'],
  ['user-removed', 'kebab-case'],
  ['User removed', 'other'],
  ['ERROR', 'CONSTANT_CASE'],
  ['HTTP2_ERROR_404', 'CONSTANT_CASE'],
  ['A__B', 'other'],
  ['USER_removed', 'other'],
  ['Http2Error', 'PascalCase'],
  ['User_Removed', 'other'],
  ['removed', 'camelCase'],
  ['http2Error', 'camelCase'],
  ['userRemoved!', 'other'],
  ['user.removed', 'other'],
  ['user_was_removed_2', 'snake_case'],
  ['http2_error_404x', 'snake_case'],
  ['user_Removed', 'other'],
  ['user_removed_', 'other'],
  ['_user_removed', 'other'],
  ['User_removed', 'other'],
  ['user__removed', 'other'],
  ['user_removed now', 'other'],
  ['us!er_removed', 'other'],
  ['user_rem!oved', 'other'],
  ['user-was-removed-2', 'kebab-case'],
  ['http2-error-404x', 'kebab-case'],
  ['user-Removed', 'other'],
  ['user-removed-', 'other'],
  ['User-removed', 'other'],
  ['us!er-removed', 'other'],
  ['user-rem!oved', 'other'],
] as const)('%s is %s', (name, style) => {
  expect(styleOf(name)).toBe(style);
});

test.each([
  ['FileDownloadFailed', 'CONSTANT_CASE', 'FILE_DOWNLOAD_FAILED'],
  ['FILE_DOWNLOAD_FAILED', 'PascalCase', 'FileDownloadFailed'],
  ['FILE_DOWNLOAD_FAILED', 'camelCase', 'fileDownloadFailed'],
  ['FileDownloadFailed', 'snake_case', 'file_download_failed'],
  ['FileDownloadFailed', 'kebab-case', 'file-download-failed'],
  ['FileDownloadFailed', 'other', 'FileDownloadFailed'],
] as const)('%s in %s is %s', (name, style, want) => {
  expect(restyle(name, style)).toBe(want);
});
