/** Shapes and headers met on a fourth round of pages that nobody here had seen, each in pages of other words, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
  /** The config names the page. */
  readonly expected?: boolean;
}

const records: readonly Case[] = [
  {
    shape: 'entries one below the other in a table of labels and values',
    page: '# Errors\n### 400\n| | |\n|---|---|\n| **Error** | `bad_lamp` |\n| **Message** | The lamp is bad |\n| **Solution** | Take another one |\n| | |\n| **Error** | `no_cable` |\n| **Message** | |\n| **Solution** | Plug it in |\n| | |\n| **Error** | `bulb_missing` |\n| **Message** | There is no bulb |',
    want: ['- bad_lamp', '- no_cable', '- bulb_missing'],
  },
  {
    shape: 'a table of labels and values for a single entry, without a header',
    page: '# Error codes\n## Lamps\n| | |\n|---|---|\n| Code | LMP1001 |\n| Message | The lamp is missing |\n| Cause | Somebody took it |\n## Cables\n| | |\n|---|---|\n| Code | LMP1002 |\n| Message | The cable is broken |\n| Cause | It is old |',
    want: ['- LMP1001', '- LMP1002'],
  },
  {
    shape: 'a table whose names are words of headers',
    page: '# Error codes\n| Code | Description |\n|---|---|\n| message | The message is missing |\n| reason | The reason is invalid |\n| name | The name is unknown |',
    want: [],
  },
];

const words: readonly Case[] = [
  {
    shape: 'reasons that are words in code spans, each its own',
    page: '# Error reference\n## Reasons\n| Reason | When it happens | What to do |\n|---|---|---|\n| `denied` | The user denied the request | Ask again |\n| `expired` | The request expired | Send a new one |\n| `failed` | The lamp failed | Look at the log |',
    want: ['- denied', '- expired', '- failed'],
  },
  {
    shape: 'reasons in words, beside codes',
    page: '# Error codes\n| Reason | Code |\n|---|---|\n| Lamp is missing | 1001 |\n| Cable is broken | 1002 |\n| Bulb failed | 1003 |',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'names that say what is wrong with the type of a field',
    page: '# Error codes\n| Code | Meaning |\n|---|---|\n| `ERR_LAMP_TYPE` | It is no lamp |\n| `ERR_CABLE_TYPE` | It is no cable |\n| `ERR_BULB_NAME` | It has no name |',
    want: ['- ERR_LAMP_TYPE', '- ERR_CABLE_TYPE', '- ERR_BULB_NAME'],
  },
  {
    shape: 'numbers of tasks beside numbers that a header calls error codes',
    page: '# Codes\n| Task | TaskID | ErrorCode | Code | Info |\n|---|---|---|---|---|\n| LAMP | 1 | 10001 | 1 | The lamp is missing |\n| CABLE | 2 | 20001 | 1 | The cable is missing |\n| CABLE | 2 | 20002 | 2 | The cable is broken |',
    want: ['10001 LAMP', '20001 CABLE', '20002 CABLE'],
  },
  {
    shape: 'empty rows below those of a short table',
    page: '| 状态码 | 原因 |\n|---|---|\n| 0 | 正常 |\n| 1 | 错误的灯泡 |\n| 2 | 找不到该电缆 |\n| | |\n| | |\n| | |\n| | |\n| | |',
    want: ['0 -', '1 -', '2 -'],
    expected: true,
  },
];

const details: readonly Case[] = [
  {
    shape: 'a list of fields with their numbers below an entry',
    page: '# Error codes\n### -1177 GARBLED_LAMP\n- `LampSum(10)` is incorrect.\n- `LampStart(8)` is missing.\n- `LampType(35)` is invalid.\n### -1178 BAD_CABLE\n- `CableId(49)` is incorrect.\n- `CableType(50)` is invalid.\n### -1179 BAD_BULB\nNo such bulb.',
    want: ['-1177 GARBLED_LAMP', '-1178 BAD_CABLE', '-1179 BAD_BULB'],
  },
  {
    shape: 'a table of two with the head of a long one',
    page: '# Overview of lamp diagnostics\n## Structure\n| Id | Title | Fix |\n|---|---|---|\n| LX1001 | The lamp does not match the socket | yes |\n| LX1002 | The lamp is missing | yes |\n| LX1003 | Too few lamps | no |\n| LX1004 | Too many lamps | no |\n## Style\n| Id | Title | Fix |\n|---|---|---|\n| LX4001 | Simplify the lamp | yes |\n| LX4002 | Use the small lamp | yes |',
    want: ['- LX1001', '- LX1002', '- LX1003', '- LX1004', '- LX4001', '- LX4002'],
  },
];

const NAMED: readonly Case[] = [
  {
    shape: 'codes of one family in a table, and nothing that speaks of errors',
    page: '# Rules of the lamp checker\n| Id | Category | Description |\n|---|---|---|\n| LX0001 | Usage | Name the lamp |\n| LX0002 | Usage | Use the small lamp |\n| LX0003 | Style | Add a comma behind the last lamp |',
    want: ['- LX0001', '- LX0002', '- LX0003'],
  },
  {
    shape: 'small numbers as headings above failures',
    page: '# 43\nThe password is wrong.\n# 40\nThe name is taken already.\n# 42\nNo such user was found.\n# 44\nAn error occurred.',
    want: ['43 -', '40 -', '42 -', '44 -'],
  },
  {
    shape: 'models of devices, whose letters and digits differ',
    page: '# Supported lamps\n| Model | Firmware |\n|---|---|\n| 2FG7 | yes |\n| 3FG14 | yes |\n| RG2 | no |\n| 4XG6 | no |',
    want: [],
  },
];

describe.each([
  ['records', records],
  ['words', words],
  ['details', details],
] as const)('%s', (_, cases) => {
  test.each(cases)('$shape', ({ page, want, expected = false }) => {
    expect(pairsOf(page, { expected })).toEqual(want);
  });
});

describe('a page that the config names', () => {
  test.each(NAMED)('$shape', ({ page, want }) => {
    expect(pairsOf(page, { expected: true })).toEqual(want);
  });
  test.each(NAMED)('$shape, on a page that nobody named', ({ page }) => {
    expect(pairsOf(page)).toEqual([]);
  });
});

test('a record that lacks a label lacks its text', () => {
  const page =
    '# Errors\n| | |\n|---|---|\n| Error | `bad_lamp` |\n| Message | The lamp is bad |\n| Solution | Take another one |\n| Error | `no_cable` |\n| Solution | Plug it in |';
  const { observations } = readDocument(page, { file: 'page.md' });
  expect(observations.map(({ name, texts }) => [name, texts.description?.value, texts.fix?.value])).toEqual([
    ['bad_lamp', 'The lamp is bad', 'Take another one'],
    ['no_cable', undefined, 'Plug it in'],
  ]);
});
