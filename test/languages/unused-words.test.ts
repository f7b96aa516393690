/** Texts that call their own entry unused, and texts that call something else so. */
import { expect, it } from 'vitest';
import { saysUnused } from '../../src/languages/unused-words.ts';

it.each([
  'NOT USED',
  'Not currently used.',
  'No longer used since 3.2.',
  'This error code is never returned.',
  'The SEAT_TORN result code is not currently used.',
  'Unused',
  'Reserved for future use.',
  'reserved',
  '该错误码暂未使用。',
  '保留',
  '预留错误码',
])('"%s" says that nothing gives the code', (text) => {
  expect(saysUnused(text)).toBe(true);
});

it.each([
  'The token is not used by this project.',
  'The name is reserved.',
  'Reserved names are refused.',
  'The seat is unused.',
  'The error channel is not used.',
  'We are not used to such a long path.',
  '端口未使用。',
  '保留时间已过。',
])('"%s" does not', (text) => {
  expect(saysUnused(text)).toBe(false);
});
