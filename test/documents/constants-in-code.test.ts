/** Enumerations and constants in fences, as the languages write them, and the programs that only mention errors. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

function fence(lines: readonly string[], title = 'Error codes'): string {
  return [`# ${title}`, '', '```', ...lines, '```', ''].join('\n');
}

test.each([
  [
    'proto',
    ['enum ErrorCode {', '  // No error.', '  CODE_NONE = 0;', '  CODE_NO_CUP = 1;', '  CODE_NO_TEA = 2;', '}'],
    ['0 CODE_NONE', '1 CODE_NO_CUP', '2 CODE_NO_TEA'],
  ],
  [
    'Java, with messages',
    ['public enum ErrorCode {', '  NO_CUP(11, "No cup"),', '  NO_TEA(12, "No tea"),', '  LOST(13, "Lost");', '}'],
    ['11 NO_CUP', '12 NO_TEA', '13 LOST'],
  ],
  [
    'TypeScript, with strings',
    ['export enum ErrorCode {', "  NoCup = 'no_cup',", "  NoTea = 'no_tea',", "  Lost = 'kettle_lost',", '}'],
    ['no_cup NoCup', 'no_tea NoTea', 'kettle_lost Lost'],
  ],
  [
    'a namespace of typed constants',
    [
      'export namespace ErrorCodes {',
      '  // The cup',
      '  export const CupFailed: integer = -32700;',
      '  export const CupInvalid: integer = -32600;',
      '',
      '  /** No tea. */',
      '  export const TeaNotFound: integer = -32601;',
      '}',
    ],
    ['-32700 CupFailed', '-32600 CupInvalid', '-32601 TeaNotFound'],
  ],
  [
    'C++ and Rust, each with its type',
    [
      'constexpr size_t NO_CUP = 11;',
      'inline constexpr auto NO_TEA = 12;',
      'pub const TEA_LOST: i32 = 13;',
      'static const uint16_t CUP_LOST = 14;',
    ],
    ['11 NO_CUP', '12 NO_TEA', '13 TEA_LOST', '14 CUP_LOST'],
  ],
  [
    'Go, with strings',
    ['const (', '  ErrNoCup = "no_cup" // no cup', '  ErrNoTea = "no_tea"', '  ErrLost = "kettle_lost"', ')'],
    ['no_cup ErrNoCup', 'no_tea ErrNoTea', 'kettle_lost ErrLost'],
  ],
  [
    'C#, of which only the first has a number',
    ['public enum ErrorCode', '{', '  Unknown = -1,', '  NoCup,', '  TeaLost,', '}'],
    ['-1 Unknown', '- NoCup', '- TeaLost'],
  ],
])('%s', (_, lines, want) => {
  expect(pairsOf(fence(lines))).toEqual(want);
});

test('the comment above a member describes it', () => {
  const lines = [
    'enum ErrorCode {',
    '  /** No cup. */',
    '  A_CUP = 1;',
    '  // No tea,',
    '  // at all.',
    '  A_TEA = 2;',
    '  A_LOST = 3;',
    '}',
  ];
  const { observations } = readDocument(fence(lines), { file: 'page.md' });
  expect(observations.map(({ texts }) => texts.description?.value ?? null)).toEqual([
    'No cup.',
    'No tea, at all.',
    null,
  ]);
});

describe('nothing is read', () => {
  test('from the errors of an example program', () => {
    const lines = [
      'pub enum Error {',
      '  NotAllowed = 1,',
      '  NoCup = 2,',
      '  CupInvalid = 3,',
      '}',
      'fn pour() { Ok(()) }',
    ];
    expect(pairsOf(fence(lines, 'Your first kettle'))).toEqual([]);
  });

  test('from a sentence that mentions an enum', () => {
    const lines = ['flowchart', '  A["one enum per concern"] --> B', '  B -->|"failed"| C', '  D', '  E1'];
    expect(pairsOf(fence(lines))).toEqual([]);
  });
});
