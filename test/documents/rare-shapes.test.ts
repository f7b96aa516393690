/** Shapes that few pages have: components, code in fences, other table syntaxes, odd codes and names. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

const shapes: readonly (readonly [shape: string, page: string, want: readonly string[]])[] = [
  [
    'codes with dots',
    '# Status codes\n| Status code | Name | Description |\n|-|-|-|\n| 2.0.0 | KETTLE_REFUSED | Refused |\n| 2.1.0 | KETTLE_LOST | The kettle was lost |\n| 3.0.0 | CUP_MISSING | No cup |',
    ['2.0.0 KETTLE_REFUSED', '2.1.0 KETTLE_LOST', '3.0.0 CUP_MISSING'],
  ],
  [
    'letter codes among numbers',
    '# Error codes\n| Code | Meaning |\n|-|-|\n| 205 | No cup |\n| 208 | No kettle |\n| E301 | Invalid cup |\n| 316 | Invalid kettle |',
    ['205 -', '208 -', 'E301 -', '316 -'],
  ],
  [
    'a position beside a code, and a value in hexadecimal beside a bit',
    '# Alarms\n| Bit | Code | Meaning |\n|-|-|-|\n| 0 | E001 | Fan fault |\n| 1 | E002 | Pump overload |\n\n# Motor errors\n| Bit | Hex value | Name | Meaning |\n|-|-|-|-|\n| 0 | `0x01` | `OVER_TEMP` | Too hot, limit exceeded |\n| 1 | `0x02` | `UNDER_VOLTAGE` | Voltage below limit |',
    ['- E001', '- E002', '1 OVER_TEMP', '2 UNDER_VOLTAGE'],
  ],
  [
    'several names in a cell, some with a remark',
    '# Errors\n| Category | Codes |\n|-|-|\n| Conflict | `cup_taken`, `kettle_missing` (nobody has one), `spoon_lost` |\n| Limits | `cup_limit_exceeded`, `room_closed` |',
    ['- cup_taken|kettle_missing|spoon_lost', '- cup_limit_exceeded|room_closed'],
  ],
  [
    'names that repeat beside statuses, each row with a message of its own',
    '## Error codes\n| HTTP | `code` | Message | Cause |\n|-|-|-|-|\n| 401 | `unauthorized` | missing header | No header |\n| 401 | `unauthorized` | invalid header | Wrong header |\n| 403 | `wrong_kettle` | invalid kettle | Expired |',
    ['- unauthorized', '- unauthorized', '- wrong_kettle'],
  ],
  [
    'labels with words before them',
    '# Error messages\n## Custom error: 1\nNo stake.\n## Obsolete error (34)\nNo longer given.\n## Custom error: 2\nNot enough stake.',
    ['1 -', '34 -', '2 -'],
  ],
  [
    'headings behind pictures',
    '# Errors\n### 🍎 📦 `INVALID_KETTLE`\nNo such kettle.\n### 🍎 `CUP_PROBLEM`\nThe cup is broken.',
    ['- INVALID_KETTLE', '- CUP_PROBLEM'],
  ],
  [
    'components that carry entries',
    '# Error codes\n<List>\n<Property name="KETTLE_GONE" short="No kettle">\n\nThe kettle is gone.\n\n</Property>\n<Property name="CUP_BROKEN" short="Broken cup">\n\nThe cup is broken.\n\n</Property>\n</List>',
    ['- KETTLE_GONE', '- CUP_BROKEN'],
  ],
  [
    'lines of codes in a fence, beside headings',
    '# Error codes\n\n```\n301 - kettle error: failed to open the kettle\n302 - kettle error: failed to read the kettle\n\n350 - cup error: no cup\n```',
    ['301 -', '302 -', '350 -'],
  ],
  [
    'an enumeration in a longer program',
    '# Errors\nThe error is one of these.\n```java\npublic enum KettleError {\n  NO_ERROR(0),\n  FAIL_NO_CUP(-1),\n  FAIL_TIMEOUT(-2);\n\n  String text() {\n    switch (this) {\n      case FAIL_NO_CUP:\n        return "No cup";\n      default:\n        return "Failed";\n    }\n  }\n}\n```',
    ['0 NO_ERROR', '-1 FAIL_NO_CUP', '-2 FAIL_TIMEOUT'],
  ],
  [
    'codes with comments in the open text',
    'KettleErrorCode {\n\n  0x11;     // failed to send\n\n  0x12;     // failed to write\n\n  0x13;     // not supported\n\n}',
    ['17 -', '18 -', '19 -'],
  ],
  [
    'a table of Yandex Flavored Markdown',
    '# Error codes\n#|\n|| **Code** | **Meaning** ||\n|| 101 | The kettle is lost ||\n|| 102 | The cup\nis broken ||\n|#',
    ['101 -', '102 -'],
  ],
  [
    'lines with dashes and no marks',
    'Exit codes\n----------\n0 - fine\n1 - unspecified error\n\n10 - kettle not found\n20 - not authorized, access denied',
    ['0 -', '1 -', '10 -', '20 -'],
  ],
  [
    'words in code spans where error codes are spoken of',
    '# Error codes\n### Other errors\n- **`Unknown`** - unknown error\n- **`Pending`** - the cup is missing\n- **`CupLost`** - the cup is lost',
    ['- Unknown', '- Pending', '- CupLost'],
  ],
  [
    'headings that introduce their own tables',
    '# Error codes\n### validation_error (400)\n| Code | Meaning |\n|-|-|\n| `CUP_INVALID` | Invalid cup |\n| `KETTLE_INVALID` | Invalid kettle |\n### auth_error (401)\n| Code | Meaning |\n|-|-|\n| `KEY_INVALID` | Invalid key |\n| `KEY_EXPIRED` | Expired key |',
    ['- CUP_INVALID', '- KETTLE_INVALID', '- KEY_INVALID', '- KEY_EXPIRED'],
  ],
  [
    'numbered sections of a page, one of which has the table, and the numbers of the records of another',
    '# Error codes\n## 1 About errors\nWhat can fail.\n## 2 errorCodes\n| Code | Name | Meaning |\n|-|-|-|\n| 401 | NO_CUP | No cup |\n| 402 | NO_TEA | No tea |\n## 3 Error messages\n| Record ID | errMsg | Meaning |\n|-|-|-|\n| 1 | Kettle failed! | It failed |\n| 2 | Tea is invalid! | It is no tea |\n| 3 | Cup lost! | It was lost |',
    ['401 NO_CUP', '402 NO_TEA'],
  ],
  [
    'a table of numbers whose names stand further down',
    '# Error codes\n| Error code | Meaning |\n|-|-|\n| 102 | No cup |\n| 105 | No kettle |\n## 102: `E_CUP_MISSING`\nNo cup.\n## 105: `E_KETTLE_MISSING`\nNo kettle.',
    ['102 E_CUP_MISSING', '105 E_KETTLE_MISSING'],
  ],
  [
    'cells that say in brackets that there is no code',
    '# Error codes\n| HTTP | `data.code` | Meaning |\n|-|-|-|\n| 422 | `CUP_INVALID` | Invalid cup |\n| 501 | `KETTLE_MISSING` | No kettle |\n| 409 | (none, only a message) | Conflict |\n| 429 | (none, only a message) | Too many |',
    ['- CUP_INVALID', '- KETTLE_MISSING'],
  ],
  [
    'HTTP statuses where the page has no other codes and calls them so',
    '# Errors\nThe API has the following error codes:\n\n| Code | Meaning |\n|-|-|\n| 400 | Bad Request: the cup is wrong |\n| 404 | Not Found: no such cup |',
    ['400 -', '404 -'],
  ],
  [
    'headings of which a label below says the other half',
    '# Error codes\n## 1001\n\n**Name:** `NO_CUP`\n\nThe cup is missing.\n\n## 1002\n\n**Name:** `NO_TEA`\n\n## `CUP_LOST`\n\n- Code: 1003\n',
    ['1001 NO_CUP', '1002 NO_TEA', '1003 CUP_LOST'],
  ],
  [
    'entries folded under their summaries',
    '# Error codes\n<details>\n<summary>E1001 – Connection refused</summary>\n\nThe kettle refused.\n\n</details>\n\n<details>\n<summary><code>E1002</code> – Handshake failed</summary>\n\nThe kettle failed.\n\n</details>',
    ['- E1001', '- E1002'],
  ],
  [
    'codes side by side in the header, an entry in each column',
    '# Error codes\n| Code | 1001 | 1002 | 1003 |\n|-|-|-|-|\n| Name | INVALID_CUP | CUP_LOST | NO_KETTLE |\n| Meaning | The cup is invalid | The cup was lost | No kettle |',
    ['1001 INVALID_CUP', '1002 CUP_LOST', '1003 NO_KETTLE'],
  ],
  [
    'a hexadecimal column beside the same numbers with a sign',
    '# Error codes\n| Dec | Hex | Message |\n|-|-|-|\n| -2147024891 | 0x80070005 | Access denied |\n| -2147467259 | 0x80004005 | Unknown failure |',
    ['2147942405 -', '2147500037 -'],
  ],
  [
    'a list of names below an entry that is a heading, as part of it',
    '# Errors\n## `ERR_NO_CUP`\nThe cup is missing, because of:\n- `cupLost`: it was lost\n- `cupNotFound`: it was not found\n## `ERR_NO_TEA`\nNo tea.',
    ['- ERR_NO_CUP', '- ERR_NO_TEA'],
  ],
  [
    'items whose texts go on without an indent',
    '# Error codes\n- `E_NO_CUP`\nThe cup is missing.\n\n- `E_NO_TEA`\nThere is no tea.',
    ['- E_NO_CUP', '- E_NO_TEA'],
  ],
];

test.each(shapes)('%s', (_, page, want) => {
  expect(pairsOf(page)).toEqual(want);
});

describe('what is no code', () => {
  test('a wildcard', () => {
    const page =
      '# Error codes\n| Error code | Meaning |\n|-|-|\n| `100***` | Failed to start |\n| `11060*` | Timed out |\n| `110100` | Invalid key |';
    expect(pairsOf(page)).toEqual(['110100 -']);
    expect(readDocument(page, { file: 'page.md' }).skippedRows.map(({ reason }) => reason)).toEqual([
      'it is a range of codes, not a code',
      'it is a range of codes, not a code',
    ]);
  });

  test('the name of a file', () => {
    const page =
      '# Error codes\n| Code | Source |\n|-|-|\n| -2 | `cup.py`: call failed |\n| -3 | `kettle.py`: timeout |';
    expect(pairsOf(page)).toEqual(['-2 -', '-3 -']);
  });

  test('an attribute of a table in kramdown', () => {
    const page = '# Error codes\n| Code | Meaning |\n|-|-|\n| 11 | Failed |\n{: .wide}';
    expect(readDocument(page, { file: 'page.md' }).skippedRows).toEqual([]);
  });
});

test('nothing on a page of errors is passed over in silence', () => {
  const page = '# Errors\n- `BaseCup`: holds tea\n- `BaseKettle`: holds water';
  const { skippedTables } = readDocument(page, { file: 'page.md' });
  expect(skippedTables.map(({ location, reason }) => `${location.line}: ${reason}`)).toEqual([
    '2: nothing says that it is about errors',
  ]);
});

test('a table that GFM would not show is read, and says what is broken', () => {
  const page = '# Error codes\n| Code | Meaning |\n|-|\n| 11 | Failed |\n\n| 12 | Lost |';
  const [table] = readDocument(page, { file: 'page.md' }).tables;
  expect(pairsOf(page)).toEqual(['11 -', '12 -']);
  expect(table?.broken?.map(({ kind, location }) => `${kind} ${location.line}`)).toEqual(['delimiter-row 3', 'gap 5']);
});
