/** Entries that are headings, list items or terms of definition lists, and what only looks like it. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  {
    shape: 'list: half of it explains rows of the table above once more',
    page: `
# Error codes
| Error code | Meaning |
| --- | --- |
| \`LAMP_BROKEN\` | The lamp is broken. |
| \`LAMP_TOO_HOT\` | Let the lamp cool down. |

Error codes in detail:
 * \`LAMP_BROKEN\` - replace the lamp.
 * \`LAMP_TOO_HOT\` - wait a minute.
 * \`LAMP_MISSING\` - no lamp was given.
 * \`LAMP_UNKNOWN\` - there is no such lamp.`,
    want: ['- LAMP_BROKEN', '- LAMP_TOO_HOT'],
  },
  {
    shape: 'list: more than half of it is new',
    page: `
# Error codes
| Error code | Meaning |
| --- | --- |
| \`LAMP_BROKEN\` | The lamp is broken. |
| \`LAMP_TOO_HOT\` | Let the lamp cool down. |

Error codes in detail:
 * \`LAMP_BROKEN\` - replace the lamp.
 * \`LAMP_MISSING\` - no lamp was given.
 * \`LAMP_UNKNOWN\` - there is no such lamp.`,
    want: ['- LAMP_BROKEN', '- LAMP_TOO_HOT', '- LAMP_BROKEN', '- LAMP_MISSING', '- LAMP_UNKNOWN'],
  },
  {
    shape: 'headings: two names of one entry, each in a code span',
    page: `
# Error codes
### \`LAMP_BROKEN\`
The lamp is broken.
### \`LAMP_TOO_HOT\` / \`LAMP_OVERHEATED\`
Let it cool down.`,
    want: ['- LAMP_BROKEN', '- LAMP_TOO_HOT|LAMP_OVERHEATED'],
  },
  {
    shape: 'list: names in code spans, one of them a word',
    page: `
# ErrorCode
Error code:
 * \`KettleMissing\` - no kettle was given.
 * \`KettleNotFound\` - the kettle does not exist.
 * \`WaterTooCold\` - the water is too cold.
 * \`Failed\` - internal error.`,
    want: ['- KettleMissing', '- KettleNotFound', '- WaterTooCold', '- Failed'],
  },
  {
    shape: 'paragraphs that start with a name in bold, with a colon and without one',
    page: `
# List of error codes

### Error codes of the greenhouse

**InvalidBed:** The bed does not exist.

**RoofClosed** The roof is not open, or not yet.

**SeedsNotFound:** No seeds of that kind.

**Note:** Beds are numbered.`,
    want: ['- InvalidBed', '- RoofClosed', '- SeedsNotFound'],
  },
  {
    shape: 'headings: a section whose titles do not sound like failures, beside sections that do',
    page: `
# Error Code
## Wiring
### 301 - Cannot open the valve
The valve failed to open.
### 302 - Pump not reachable
The pump does not answer.
## Layout
### 3001 - MOVE TANK
Pipes end where the tank was.
### 3002 - SWAP PIPE
Fittings may be of another size.`,
    want: ['301 -', '302 -', '3001 -', '3002 -'],
  },
  {
    shape: 'headings: names of a section under a heading that says something else',
    page: `
# Error codes of the ferry
## Tickets; ask the passenger
#### TICKET_INVALID
* The ticket is not valid.
#### TICKET_MISSING
* No ticket was given.
## Weather; nobody can help
#### HARBOUR_FOG
* Fog in the harbour.
#### HARBOUR_TIDE
* The water is low.`,
    want: ['- TICKET_INVALID', '- TICKET_MISSING', '- HARBOUR_FOG', '- HARBOUR_TIDE'],
  },
  {
    shape: 'list: sections of numbers, one with a single entry, one whose texts do not sound like failures',
    page: `
# 错误码说明
## 1. 船只（5000-5100）
- **5000**: 船只未登记
## 2. 船票（5100-5200）
- **5101**: 船票不存在
- **5102**: 船票已失效
## 3. 乘客（5200-5300）
- **5203** :需要签名
- **5204** :等待登船`,
    want: ['5000 -', '5101 -', '5102 -', '5203 -', '5204 -'],
  },
  {
    shape: 'headings: names with hyphens, one of them alone in its section',
    page: `
# Error codes
## Boxes
### \`box-not-found\`
The box you gave does not exist.
### \`box-invalid-kind\`
The kind of the box is not one of these.
## Calls
### \`too-many-calls\`
Wait a bit before the next.`,
    want: ['- box-not-found', '- box-invalid-kind', '- too-many-calls'],
  },
  {
    shape: 'list: a section with a single entry among sections with several',
    page: `
# Error codes
## Safe
\`SA000\` : \`Invalid owner\`
\`SA001\` : \`Lock expired\`
## Listing
\`LI000\` : \`The address was refused\``,
    want: ['- SA000', '- SA001', '- LI000'],
  },
  {
    shape: 'headings: section number before name and number in a code span',
    page: `
## 1. 错误码说明
### 1.1 \`ARM_OK = 0\`
表示成功。
### 1.2 \`ARM_ERR_BAD_ANGLE = -1\`
表示角度无效。
#### 常见场景
- 角度为空
### 1.10 \`ARM_ERR_TIMEOUT = -12\`
表示超时。`,
    want: ['0 ARM_OK', '-1 ARM_ERR_BAD_ANGLE', '-12 ARM_ERR_TIMEOUT'],
  },
  {
    shape: 'headings: names in code spans, some of them words',
    page: `
## Error codes
### \`quota_exceeded\`
Wait for the next window.
### \`not_enrolled\`
Enrol the device first.
### \`expired\`
Start again.
### \`internal\`
Nothing to fix on your side.`,
    want: ['- quota_exceeded', '- not_enrolled', '- expired', '- internal'],
  },
  {
    shape: 'list: names in capitals in sections of a page about error codes, what they mean below them',
    page: `
## Error codes reference
### Baskets
- \`BASKET_SETTLED\`
  - **Trigger:** The basket was paid for before
  - **Message:** Basket is settled
- \`TRIAL_PLAN_ONLY\`
  - **Trigger:** Business on a trial plan
### Parcels
- \`PARCEL_ON_ITS_WAY\`
  - **Trigger:** Address changed after dispatch
- \`PARCEL_SPLIT\`
  - **Trigger:** More than one box`,
    want: ['- BASKET_SETTLED', '- TRIAL_PLAN_ONLY', '- PARCEL_ON_ITS_WAY', '- PARCEL_SPLIT'],
  },
  {
    shape: 'list: members of an enumeration with their values in brackets',
    page: `
# ErrorCodes
## Enum

* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)`,
    want: ['- COMMON', '- KEY_EMPTY', '- LINK_GONE'],
  },
  {
    shape: 'list: number, name with escapes and text with nothing but spaces between them',
    page: `
1. Recorder error codes (600 - 699)
    * 601 TAPE\\_NOT\\_FOUND no tape was found, please insert one
    * 602 TAPE\\_FULL the tape is full
    * 603   an error of the recorder`,
    want: ['601 TAPE_NOT_FOUND', '602 TAPE_FULL', '603 -'],
  },
  {
    shape: 'lines without marks: number, equals sign, text, under the functions that return them',
    page: `
## Error codes
### Sweep error codes
#### \`SetSweep()\` or \`LoadSweep()\`
-10 = Start not in limits <br>
-11 = Stop not in limits <br>
-12 = Power not valid (valid 0 - 3)
#### \`RunSweep()\`
-1 = Unable to read from the device <br>
-40 = Unable to start <br>
int.MinValue = Unexpected exception`,
    want: ['-10 -', '-11 -', '-12 -', '-1 -', '-40 -'],
  },
  {
    shape: 'lines without marks: code and text in code spans',
    page: `
# Error codes
## Vault related
\`VA000\` : \`Invalid owner\`
\`VA001\` : \`Lock expired\``,
    want: ['- VA000', '- VA001'],
  },
  {
    shape: 'headings: number and Chinese words, labelled parts with numbered steps below each',
    page: `
# 存储子系统错误码

> 通用错误码请参考其他文档。

## 13900001 指定的目录不存在

**错误信息**

The directory is not there.

**可能原因**

1. 输入的路径有误。
2. 目录已被删除。

**处理步骤**

1. 检查路径。

## 13900002 空间不足

**错误信息**

No space left.

**可能原因**

1. 空间不足。`,
    want: ['13900001 -', '13900002 -'],
  },
  {
    shape: 'headings: number in brackets before words',
    page: `
## 错误码

### (1300002) 窗口状态异常

**错误信息**

The window is in a wrong state.

### (1300003) 服务异常

**错误信息**

The service works abnormally.`,
    want: ['1300002 -', '1300003 -'],
  },
  {
    shape: 'headings: name with its number behind, two families that share numbers, a stray quotation mark',
    page: `---
Title: libwire-errors
---

# NAME

libwire-errors - what the functions return

# WIREcode

Functions of the easy kind return one of these.

## WIREE_OK (0)

All fine.

## WIREE_PROTOCOL (1)

The protocol is none that we speak.

## WIREE_INIT (2)

Start-up did not work.

## WIREE_LATE (101)"

Too late.

# WIREMcode

## WIREM_CALL_AGAIN (-1)

Call again.

## WIREM_OK (0)

All fine.

## WIREM_BAD_HANDLE (1)

No valid handle.

## WIREM_LOOP (2)

Called from itself.`,
    want: [
      '0 WIREE_OK',
      '1 WIREE_PROTOCOL',
      '2 WIREE_INIT',
      '101 WIREE_LATE',
      '-1 WIREM_CALL_AGAIN',
      '0 WIREM_OK',
      '1 WIREM_BAD_HANDLE',
      '2 WIREM_LOOP',
    ],
  },
  {
    shape: 'headings: one of them a level deeper than the others',
    page: `
# Error codes
## -1000 UNKNOWN_THING
Nobody knows.
## -1001 GONE_AWAY
It is gone.
### -1002 BAD_UNIT
The unit is invalid.`,
    want: ['-1000 UNKNOWN_THING', '-1001 GONE_AWAY', '-1002 BAD_UNIT'],
  },
  {
    shape: 'headings: label, number, dash, name',
    page: `
## Joining errors

### Error 60101 - BadCredentials

**Possible causes**
- The credentials are wrong.

### Error 60109 - SystemNotSupported

**Possible causes**
- The system is not supported.`,
    want: ['60101 BadCredentials', '60109 SystemNotSupported'],
  },
  {
    shape: 'headings: labelled error codes among other headings, nothing else speaks of errors',
    page: `
# Connecting

## First kind

### Error code: FtpNotReachable

- **Cause**: The port is closed.

### Error code: FtpNoData

- **Cause**: Nothing came.

## Second kind

### Error code: \`7101\` - Wrong parameters

- **Message**: The parameters are wrong.

### Error code: 7102 - "Wrong number"

- **Message**: The number is wrong.`,
    want: ['- FtpNotReachable', '- FtpNoData', '7101 -', '7102 -'],
  },
  {
    shape: 'lists: numbers in bold under several headings',
    page: `
## Error types
### Permanent errors
- **1008** - Policy violation (the server refused)
- **1003** - Unsupported data
### Transient errors
- **1006** - Abnormal closure (network, server crash)
- **1012** - Service restart
- **1013** - Try again later (server overloaded)`,
    want: ['1008 -', '1003 -', '1006 -', '1012 -', '1013 -'],
  },
  {
    shape: 'lines that say the code of the heading above',
    page: `
# Troubleshooting

## Issue 5: The start takes too long

**Error code:** \`SYNC_TIMEOUT\`

### Symptoms

It never becomes ready.

## Issue 6: The other side is gone

**Error code:** \`BACKEND_GONE\`

### Symptoms

It logs failures.

## Issue 7: Something else

- **Error code:** 4711`,
    want: ['- SYNC_TIMEOUT', '- BACKEND_GONE', '4711 -'],
  },
  {
    shape: 'headings: members of an enumeration, each with its number below',
    page: `
# Enumeration: ErrorCode

## Enumeration Members

### BAD\\_RESPONSE

• **BAD\\_RESPONSE** = \`\`6777018\`\`

The server answered nonsense.

___

### SETUP

• **SETUP** = \`\`6777001\`\`

Starting failed.`,
    want: ['6777018 BAD_RESPONSE', '6777001 SETUP'],
  },
  {
    shape: 'list: constants with their numbers, nothing around speaks of errors',
    page: `
# A plugin
### Constants
- **SCAN_UNKNOWN_ERROR** = \`-100\`;
- **SCAN_UNAVAILABLE** = \`-101\`;
- **SCAN_LOGIN_FAILED** = \`-102\`;
- **SCAN_DISMISSED** = \`-103\`;`,
    want: ['-100 SCAN_UNKNOWN_ERROR', '-101 SCAN_UNAVAILABLE', '-102 SCAN_LOGIN_FAILED', '-103 SCAN_DISMISSED'],
  },
  {
    shape: 'list: members with their numbers in columns of blanks',
    page: `
## PlayerError
### Properties
- __code__: one of those below.
### Constants
- \`PlayerError.ERR_ABORTED\`   = 1
- \`PlayerError.ERR_NETWORK\`   = 2
- \`PlayerError.ERR_DECODE\`    = 3`,
    want: ['1 PlayerError.ERR_ABORTED', '2 PlayerError.ERR_NETWORK', '3 PlayerError.ERR_DECODE'],
  },
  {
    shape: 'definition list in HTML, the number first in a list inside',
    page: `
# System error codes

<dl> <dt>

<span id="ERR_NONE"></span>**ERR\\_NONE**
</dt> <dd> <dl> <dt>

0 (0x0)
</dt> <dt>

All went well.

</dt> </dl> </dd> <dt>

<span id="ERR_NO_FUNCTION"></span>**ERR\\_NO\\_FUNCTION**
</dt> <dd> <dl> <dt>

10 (0xA)
</dt> <dt>

There is no such function.

</dt> </dl> </dd> </dl>`,
    want: ['0 ERR_NONE', '10 ERR_NO_FUNCTION'],
  },
  {
    shape: 'definition list in Markdown',
    page: `
## Common error codes

\`M_FORBIDDEN_ROOM\`
:   Entering is forbidden.

\`M_UNKNOWN_TOKEN\`
:   The token is unknown.
    A line that goes on.

\`M_BAD_JSON\`
:   The body is malformed.`,
    want: ['- M_FORBIDDEN_ROOM', '- M_UNKNOWN_TOKEN', '- M_BAD_JSON'],
  },
  {
    shape: 'headings: members of an enumeration, some of them single words that the line below says again',
    page: `
# Enumeration: ErrorCode
### LOAD\\_FAILED
• **LOAD\\_FAILED** = \`number\`

It could not be loaded.
### LOAD
• **LOAD** = \`number\`

Anything else while loading.
### SAVE\\_FAILED
• **SAVE\\_FAILED** = \`number\`

It could not be saved.
### NOTES
Errors are thrown.`,
    want: ['- LOAD_FAILED', '- LOAD', '- SAVE_FAILED'],
  },
  {
    shape: 'headings with a label, a code and a word in brackets',
    page: `
### Troubleshooting

#### 错误码 -7000（InvalidParam）

参数错误。

#### 错误码 -7001（Retry）

资源暂不可用。

#### 错误码 -7007（NoSpace）

磁盘空间不足。`,
    want: ['-7000 InvalidParam', '-7001 Retry', '-7007 NoSpace'],
  },
  {
    shape: 'HTTP statuses that a label calls error codes',
    page: `
# Troubleshooting
### Error code: 410 - Gone
The model was retired.
### Error code: 403 - Forbidden
The key is missing.`,
    want: ['410 -', '403 -'],
  },
];

test.each(cases)('reads $shape', ({ page, want }) => {
  expect(pairsOf(page)).toEqual(want);
});

const others: readonly Omit<Case, 'want'>[] = [
  {
    shape: 'errors that a report numbers',
    page: `
# Fixing the build
### Error 8-9: Missing implementations
Text.
### Error 10: Type mismatch
Text.
### Error 11: Missing import
Text.`,
  },
  {
    shape: 'constants with numbers that are no errors',
    page: `
# A player
### Constants
- \`Player.STATE_NONE\` = 0
- \`Player.STATE_STARTING\` = 1
- \`Player.STATE_RUNNING\` = 2`,
  },
  {
    shape: 'the fields of an error',
    page: `
# Handling errors
- \`error_message\`: text of the error
- \`error_reserved\`: nothing yet
- \`engine_error_code\`: number of the error`,
  },
  {
    shape: 'people and tasks with numbers',
    page: `
# Errors in the data
### Applicants
- **1001**: Works in an office
- **1002**: Works at home
## Done
- **2001** Create the structure
- **2002** Add the references`,
  },
  {
    shape: 'functions under a heading about error codes',
    page: `
## Error codes
### \`OpenDevice()\`
Fails where there is none.
### \`CloseDevice()\`
Fails where it is not open.`,
  },
  {
    shape: 'years and times in lines without marks',
    page: `
# Errors we made
2019: The server failed twice
2020: We lost the backup
10: We could not start`,
  },
  {
    shape: 'variables of the environment on a page about error codes',
    page: `
# Error codes
## Set up
- \`SHOP_TOKEN\`: the token of the shop
- \`SHOP_REGION\`: where the shop is
- \`SHOP_LOG\`: where to write`,
  },
  {
    shape: 'definitions of words',
    page: `
# Words of error handling

Retry
:   To try again.

Back-off
:   To wait longer each time.`,
  },
  {
    shape: 'settings in a definition list',
    page: `
<dl>
<dt>max_retries</dt><dd>How often to retry</dd>
<dt>retry_delay</dt><dd>How long to wait</dd>
</dl>`,
  },
];

describe('tells apart', () => {
  test.each(others)('$shape', ({ page }) => {
    expect(pairsOf(page)).toEqual([]);
  });
});

describe('ranges of codes among entries', () => {
  test.each([
    ['items of a list', '# Error codes\n- 11 – Lost the call\n- 12 – Busy\n- 13 – Denied\n- 100 – 199: Reserved', 5],
    ['headings', '# Error codes\n## 11 Lost the call\nA\n## 12 Busy\nB\n## 13 Denied\nC\n## 100～199\nD', 8],
    [
      'definitions',
      '# Error codes\n<dl>\n<dt>11</dt><dd>Failed to call</dd>\n<dt>12</dt><dd>Busy</dd>\n<dt>100 – 199</dt><dd>Reserved</dd>\n</dl>',
      5,
    ],
  ])('are told, not taken for a code or for nothing: %s', (_, page, line) => {
    const reading = readDocument(page, { file: 'errors.md' });
    expect(reading.observations.map(({ code }) => code)).not.toContain(100);
    expect(reading.skippedRows.map(({ location, reason }) => [location.line, reason])).toEqual([
      [line, 'it is a range of codes, not a code'],
    ]);
  });
});
