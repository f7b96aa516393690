/**
 * For each weight of the evidence two pages at its edges: one that is judged otherwise when it weighs a fifth less, and one
 * when it weighs a fifth more. A weight that nothing depends on so closely could be any other.
 */

import type { EvidenceId } from '../../src/documents/judge/evidence.ts';
import type { HttpStatuses } from '../../src/model/index.ts';

interface Margin {
  readonly page: string;
  readonly file?: string;
  readonly expected?: boolean;
  readonly httpStatuses?: HttpStatuses;
}

export interface Margins {
  readonly less: Margin;
  readonly more: Margin;
}

/** Vetoes have no weight, and no margins. */
export const EVIDENCE_MARGINS: Readonly<Partial<Record<EvidenceId, Margins>>> = {
  'error-header': {
    less: {
      page: `# Status codes
## Parts
| 错误码 | State | 描述 |
|---|---|---|
| 0 | SUCCESS | 操作成功 |
| 2 | SUCCESS_A | It is green |`,
      file: 'exit-codes.md',
    },
    more: {
      page: `## 成功码
| 错误码 | Date | 描述 |
|---|---|---|
| 0 | SUCCESS | 操作成功 |
| 2 | SUCCESS_A | It failed |
| 5 | SUCCESS_B | It is green |`,
      expected: true,
    },
  },
  'heading-of-codes': {
    less: {
      page: `# Error codes
## Error codes
1 - The bulb

2 - The shade`,
    },
    more: {
      page: `# Error codes
1 - The bulb

2 - The shade
4 - It failed`,
    },
  },
  'heading-of-errors': {
    less: {
      page: `# Exit codes
## Errors
1 - The bulb

2 - The shade`,
    },
    more: {
      page: `# Errors
## Errors
* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)
* 4 - It is green
* 7 - It is green`,
    },
  },
  'heading-of-outcomes': {
    less: {
      page: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    },
    more: {
      page: `## Result codes
### 12 - The request timed out
### 14 - It is green`,
    },
  },
  'header-of-errors': {
    less: {
      page: `# Status codes
| Codec error rate | Meaning |
|---|---|
| 0 | Lost |
| 2 | It is green |
| 5 | It is green |`,
    },
    more: {
      page: `| Codec error rate | Meaning |
|---|---|
| 0 | Lost |
| 2 | It is green |`,
    },
  },
  'header-of-outcomes': {
    less: {
      page: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    },
    more: {
      page: `# Errors
## Parts
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    },
  },
  'page-of-codes': {
    less: {
      page: `# Error codes
## Error codes
1 - The bulb

2 - The shade`,
    },
    more: {
      page: `# Error codes
## Errors
1 - The bulb

2 - The shade`,
      file: 'lamp-error-codes.md',
    },
  },
  'page-of-errors': {
    less: {
      page: `# Errors
## Parts
* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)`,
    },
    more: {
      page: `# Errors
## Parts
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    },
  },
  'page-of-outcomes': {
    less: {
      page: `# Status codes
## Parts
- **5000**: 船只未登记
- **5002**: It failed`,
    },
    more: {
      page: `# Status codes
## Errors
- **5000**: 船只未登记
- **5002**: It is green
- **5005**: It is green`,
    },
  },
  'file-name': {
    less: {
      page: `- **5000**: 船只未登记
- **5002**: It failed`,
      file: 'error-codes.md',
    },
    more: {
      page: `| Value | Meaning |
|---|---|
| 1 | Unknown user |
| 2 | Call rejected |
| 4 | It is green |
| 7 | It is green |`,
      file: 'docs/error-codes.md',
    },
  },
  'page-named-twice': {
    less: {
      page: `# Status codes
1 - The bulb

2 - The shade
4 - It failed`,
      file: 'exit-codes.md',
    },
    more: {
      page: `# Exit codes
1 - The bulb

2 - The shade
4 - It is green`,
      file: 'exit-codes.md',
    },
  },
  'exit-codes': {
    less: {
      page: `# Exit codes
- 0: The lamp is on
- 1: The lamp failed
- 2: The lamp is off`,
    },
    more: {
      page: `# Exit codes
1 - The bulb

2 - The shade`,
      file: 'lamp-error-codes.md',
    },
  },
  'failing-numbers': {
    less: {
      page: `# Errors
- **5000**: 船只未登记
- **5002**: It is green
- **5005**: It is green
- **5008**: It is green
- **5011**: It failed`,
    },
    more: {
      page: `## Result codes
- **5000**: 船只未登记
- **5002**: It is green
- **5005**: It is green
- **5008**: It is green
- **5011**: It failed`,
    },
  },
  failures: {
    less: {
      page: `# Status codes
## Errors
| Value | Meaning |
|---|---|
| 21 | Music |
| 22 | Silence |
| 24 | It failed |`,
    },
    more: {
      page: `# Errors
## Parts
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    },
  },
  'telling-names': {
    less: {
      page: `# Errors
## Parts
* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)
* 4 - It failed`,
    },
    more: {
      page: `# The lamp
| Name | Meaning |
|---|---|
| \`LAMP_FAILED_A\` | It failed |
| \`LAMP_FAILED_B\` | It failed |
| \`LAMP_FAILED_C\` | It failed |
| \`LAMP_FAILED_D\` | It failed |
| \`LAMP_FAILED_E\` | It failed |
| \`LAMP_ON_F\` | It is green |
| \`LAMP_ON_G\` | It is green |
| \`LAMP_ON_H\` | It is green |
| \`LAMP_ON_I\` | It is green |`,
    },
  },
  'loud-names': {
    less: {
      page: `# Errors
## Parts
* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)`,
    },
    more: {
      page: `# Errors
## Result codes
* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)
* \`LINK_GONE_A\` (value: It is green`,
      file: 'exit-codes.md',
    },
  },
  'code-header': {
    less: {
      page: `| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
    },
    more: {
      page: `| Code | Port |
|---|---|
| 5001 | 80 |
| 5002 | 81 |
| 5004 | It failed |`,
      file: 'error-codes.md',
    },
  },
  numbers: {
    less: {
      page: `| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
    },
    more: {
      page: `# Status codes
## Errors
- **5000**: 船只未登记
- **5002**: It is green
- **5005**: It is green`,
    },
  },
  'string-codes': {
    less: {
      page: `| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    },
    more: {
      page: `# Exit codes
## Result codes
| Code | Terror | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store |
| HUB_A-03 | Key pasted as text | It is green |
| HUB_B-06 | Key pasted as text | It failed |`,
    },
  },
  'coded-entries': {
    less: {
      page: `# Errors
## E1000: The lamp
It failed
## E1001: The lamp
It is green
## E1002: The lamp
It is green
## E1003: The lamp
It is green`,
    },
    more: {
      page: `# Errors
## E1000: The lamp
It failed
## E1001: The lamp
It is green
## E1002: The lamp
It is green
## E1003: The lamp
It is green
## E1004: The lamp
It is green
## E1005: The lamp
It is green`,
    },
  },
  'odd-numbers': {
    less: {
      page: `- **5000**: 船只未登记
- **5002**: It failed`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Errors
- **5000**: 船只未登记
- **5002**: It is green`,
    },
  },
  'named-after-heading': {
    less: {
      page: `# Exit codes
Whiteboard error codes (critical)

#### Attribute list of error codes
| Attribute | Type | Field Description |
| --- | --- | --- |
| TEDU_BOARD_ERROR_INIT | int | Initialization failed |
| TEDU_BOARD_ERROR_AUTH | int | Authentication failed. |`,
    },
    more: {
      page: `# Errors
Whiteboard error codes (critical)

#### Attribute list of error codes
| Attribute | Type | Field Description |
| --- | --- | --- |
| TEDU_BOARD_ERROR_INIT | int | Initialization failed |
| TEDU_BOARD_ERROR_AUTH | int | Authentication failed. |`,
    },
  },
  'outcome-names': {
    less: {
      page: `| Return value | Description |
|---|---|
| \`LAMP_FAILED_A\` | It failed |
| \`LAMP_FAILED_B\` | It failed |
| \`LAMP_FAILED_C\` | It failed |
| \`LAMP_ON_D\` | It is green |
| \`LAMP_ON_E\` | It is green |
| \`LAMP_ON_F\` | It is green |
| \`LAMP_ON_G\` | It is green |
| \`LAMP_ON_H\` | It is green |
| \`LAMP_ON_I\` | It is green |
| \`LAMP_ON_J\` | It is green |`,
    },
    more: {
      page: `| Return value | Description | Field |
|---|---|---|
| \`LAMP_FAILED_A\` | It failed | door |
| \`LAMP_FAILED_B\` | It failed | door |
| \`LAMP_FAILED_C\` | It failed | door |
| \`LAMP_ON_D\` | It is green | door |
| \`LAMP_ON_E\` | It is green | door |
| \`LAMP_ON_F\` | It is green | door |
| \`LAMP_ON_G\` | It is green | door |
| \`LAMP_ON_H\` | It is green | door |`,
    },
  },
  'loud-list': {
    less: {
      page: `# Errors
* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)`,
    },
    more: {
      page: `# Exit codes
* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)`,
    },
  },
  'listed-words': {
    less: {
      page: `# Lamp
## \`errno\`: the cases
### Cases
- \`burnt\`
It failed.
- \`gone\`
It failed.
- \`hot\`
It failed.
- \`dim\`
It failed.
- \`dark\`
It failed.
- \`bright\`
It failed.
- \`old\`
It is green.
- \`new\`
It is green.
- \`red\`
It is green.
- \`blue\`
It is green.
- \`white\`
It is green.`,
    },
    more: {
      page: `# Lamp
## \`errno\`: the cases
### Cases
- \`burnt\`
The lamp failed.
- \`gone\`
It is green`,
    },
  },
  'paired-list': {
    less: {
      page: `# Errors
- \`LAMP_ON\` (1001): it shines
- \`LAMP_OFF\` (1002): it is dark
- \`LAMP_OFF_A\` (1004): It is green`,
      expected: true,
    },
    more: {
      page: `# Errors of lamps
## Lamps
### LAMP_OK (0)
All fine.
### LAMP_ON (1)
It is on.
### LAMP_START (2)
It starts.
### LAMP_GREEN (101)
It is green.`,
    },
  },
  'numbers-and-names': {
    less: {
      page: `# Errors
## Parts
* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)`,
    },
    more: {
      page: `| Code | Name |
|---|---|
| 1 | \`JOB_FAILED\` |
| 2 | \`JOB_LOST\` |
| 3 | \`JOB_STARTED\` |
| 5 | It is green |
| 8 | It is green |
| 11 | It is green |
| 14 | It failed |`,
    },
  },
  'message-column': {
    less: {
      page: `| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    },
    more: {
      page: `# Errors
## Parts
| Name | Error | Prevention |
|---|---|---|
| flow7 | Endpoints written into the flow | Parameters |
| hub1 | Key pasted as text | A store |
| hub1 | Key pasted as text | It is green |
| hub1 | Key pasted as text | It failed |`,
    },
  },
  advice: {
    less: {
      page: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |
| 24 | It is green |`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Errors
## Errors
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |
| 24 | It is green |
| 27 | It is green |
| 30 | It is green |`,
    },
  },
  severities: {
    less: {
      page: `## Checks
| Check | Default severity | What it says |
|---|---|---|
| WX1010 | Info | It failed |
| WX1011 | Info | It failed |
| WX1012 | Info | It failed |
| WX1013 | Info | It failed |
| WX1014 | Info | It failed |
| WX1015 | Info | It is green |
| WX1016 | Info | It is green |
| WX1017 | Info | It is green |
| WX1018 | Info | It is green |`,
    },
    more: {
      page: `## Checks
| Check | Default severity | What it says |
|---|---|---|
| WX1010 | Info | It failed |
| WX1011 | Info | It failed |
| WX1012 | Info | It is green |
| WX1013 | Info | It is green |`,
    },
  },
  resembles: {
    less: {
      page: `- **5000**: 船只未登记
## 2. 船票（5100-5200）
- **5101**: 船票不存在
- **5102**: 船票已失效
## 3. 乘客（5200-5300）
- **5203** :需要签名
- **5204** :等待登船`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Errors
## Error codes
- **5000**: 船只未登记
## 2. 船票（5100-5200）
- **5101**: 船票不存在
- **5102**: 船票已失效
## 3. 乘客（5200-5300）
- **5203** :需要签名
- **5204** :等待登船`,
    },
  },
  'named-page': {
    less: {
      page: `| Code | Name | Description |
| --- | --- | --- |
| 101 | ROOM_QUEUE | The user waits. |
| 102 | ROOM_TWICE | The user is here twice. |
| 104 | ROOM_TWICE_A | It is green |`,
      expected: true,
    },
    more: {
      page: `# Rooms

## Login

| Code | State | Description |
| --- | --- | --- |
| 101 | ROOM_QUEUE | It is green |
| 102 | ROOM_TWICE | The user is here twice. |
| 104 | ROOM_TWICE_A | It failed |
| 107 | ROOM_TWICE_B | It is green |
| 110 | ROOM_TWICE_C | It failed |
| 113 | ROOM_TWICE_D | It is green |`,
      expected: true,
    },
  },
  'named-page-entries': {
    less: {
      page: `- \`LAMP_ON\` (1001): it shines
- \`LAMP_OFF\` (1002): it is dark`,
      expected: true,
    },
    more: {
      page: `# Lamp
- \`lampOn\` (1001): It failed
- \`lampDim\` (1002): It is green
- \`lampHot\` (1003): It is green
- \`lampNew\` (1004): It is green
- \`lampOld\` (1005): It is green
- \`lampRed\` (1006): It is green
- \`lampBlue\` (1007): It is green
- \`lampFar\` (1008): It is green`,
      expected: true,
    },
  },
  list: {
    less: {
      page: `# Errors
- **5000**: 船只未登记
- **5002**: It is green`,
    },
    more: {
      page: `# Exit codes
## Errors
1 - The bulb

2 - The shade`,
    },
  },
  headings: {
    less: {
      page: `## Result codes
### 12 - The request timed out
### 14 - It is green`,
    },
    more: {
      page: `# Errors
### 12 - The request timed out
### 14 - It failed`,
    },
  },
  'other-identity': {
    less: {
      page: `Error codes are values of seven digits:

| Part | Digits | Meaning |
|---|---|---|
| \`PP\` | 2 | Platform |
| \`AA\` | 2 | Area |
| \`NNN\` | 3 | The error itself |`,
      file: 'error-codes.md',
    },
    more: {
      page: `Error codes are values of seven digits:

| Part | Digits | Meaning |
|---|---|---|
| \`PP\` | 2 | Platform |
| \`AA\` | 2 | Area |
| \`NNN\` | 3 | The error itself |
| \`NNN_A\` | 5 | It failed |`,
    },
  },
  'other-columns': {
    less: {
      page: `| Code | Port |
|---|---|
| 5001 | 80 |
| 5002 | 81 |
| 5004 | It failed |`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Errors
## Parts
| Code | Meaning | Version |
|---|---|---|
| 11 | The connection was lost | 1.2 |
| 12 | The request timed out | 1.3 |`,
    },
  },
  parameters: {
    less: {
      page: `# Error codes of lamps
### Parameters
- \`LAMP_FAILED\`: it failed
- \`LAMP_NOT_FOUND\`: no such lamp was found
- \`LAMP_LOST\`: it was lost`,
    },
    more: {
      page: `# Error codes of lamps
### Parameters
- \`LAMP_FAILED\`: it failed
- \`LAMP_NOT_FOUND\`: no such lamp was found
- \`LAMP_LOST\`: it was lost`,
      file: 'error-codes.md',
    },
  },
  'data-types': {
    less: {
      page: `# Error codes
| Code | Type | Meaning |
|---|---|---|
| 11 | int | The connection was lost |
| 12 | string | The request timed out |`,
    },
    more: {
      page: `# Exit codes
## Parts
| Code | Type | Meaning |
|---|---|---|
| 11 | int | The connection was lost |
| 12 | string | The request timed out |`,
    },
  },
  'other-codes': {
    less: {
      page: `# Errors
## Parts
| Code | Signal | Numeric Code |
| --- | --- | --- |
| \`KILL\` | Stop | 973 |
| \`TERM\` | End | 840 |`,
      expected: true,
    },
    more: {
      page: `# Errors
| Code | Signal | Numeric Code |
| --- | --- | --- |
| \`KILL\` | Stop | 973 |
| \`TERM\` | End | 840 |`,
      expected: true,
    },
  },
  states: {
    less: {
      page: `## 订单状态
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`BillStateNotPaid\` | 未支付 |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | 已关闭 |`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Status codes
## Parts
| 错误码 | State | 描述 |
|---|---|---|
| 0 | SUCCESS | 操作成功 |
| 2 | SUCCESS_A | It is green |`,
      file: 'exit-codes.md',
    },
  },
  settings: {
    less: {
      page: `| Constant | Value | Place |
|---|---|---|
| \`RATE_LIMIT_MAX\` | 20 | client.ts |
| \`RATE_LIMIT_WINDOW_MS\` | 60000 (1 min) | client.ts |
| \`TIMEOUT_MS\` | 15000 | client.ts |`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Errors
| Constant | Value | Place |
|---|---|---|
| \`RATE_LIMIT_MAX\` | 20 | client.ts |
| \`RATE_LIMIT_WINDOW_MS\` | 60000 (1 min) | client.ts |
| \`TIMEOUT_MS\` | 15000 | client.ts |`,
    },
  },
  stages: {
    less: {
      page: `## 订单状态
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`BillStateNotPaid\` | 未支付 |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | 已关闭 |`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Status codes
| State | 常量 | Date |
|---|---|---|
| 1 | \`BillStateNotPaid\` | It failed |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | It failed |
| 203 | \`BillStateClosed\` | It failed |
| 206 | \`BillStateClosed\` | It is green |
| 209 | \`BillStateClosed\` | It failed |`,
      file: 'error-codes.md',
    },
  },
  levels: {
    less: {
      page: `# Exit codes
## Error codes
| 日志级别 | 取值 | 说明 |
|---|---|---|
| LEVEL_OFF | 0 | 不输出 |
| LEVEL_ERROR | 1 | 只输出错误 |
| LEVEL_WARN | 2 | 输出警告和错误 |`,
    },
    more: {
      page: `# Exit codes
## Error codes
| 日志级别 | 取值 | 说明 |
|---|---|---|
| LEVEL_OFF | 0 | 不输出 |
| LEVEL_ERROR | 1 | 只输出错误 |
| LEVEL_WARN | 2 | 输出警告和错误 |`,
      file: 'error-codes.md',
    },
  },
  format: {
    less: {
      page: `# Error codes
## Error code format
- 100 - It failed
- 107 - It failed
- 114 - It failed
- 121 - It is green
- 128 - It is green
- 135 - It is green
- 142 - It is green`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Error codes
## Error code format
- 100 - It failed
- 107 - It failed
- 114 - It is green
- 121 - It is green`,
      file: 'error-codes.md',
    },
  },
  initials: {
    less: {
      page: `# Errors
## Errors
| Code | Meaning |
|---|---|
| A | Fan fault |
| B | Probe fault |
| C | Pump fault |`,
    },
    more: {
      page: `# Exit codes
## Errors
| Code | Meaning |
|---|---|
| A | Fan fault |
| B | Probe fault |
| C | Pump fault |`,
    },
  },
  'repeated-codes': {
    less: {
      page: `# Error codes
| Code | Case |
|---|---|
| 11 | The kettle is missing |
| 11 | The cup is broken |
| 11 | The spoon is lost |
| 11 | The check failed |`,
    },
    more: {
      page: `# Errors
## Error codes
| Code | Case |
|---|---|
| 11 | The kettle is missing |
| 11 | The cup is broken |
| 11 | The spoon is lost |
| 11 | The check failed |`,
    },
  },
  'no-texts': {
    less: {
      page: `# Exit codes
## Error codes
| Code | Port |
|---|---|
| 5001 | 80 |
| 5002 | 81 |`,
    },
    more: {
      page: `# Error codes
## Error codes
| Code | Port |
|---|---|
| 5001 | 80 |
| 5002 | 81 |`,
      file: 'error-codes.md',
    },
  },
  'http-statuses': {
    less: {
      page: `# Error codes
| 状态码 | 含义 |
|--------|------|
| 400 | 请求错误——无效输入、校验失败 |
| 401 | 未认证——缺少或无效的认证信息 |
| 500 | 服务器内部错误 |`,
    },
    more: {
      page: `# Exit codes
| 状态码 | 含义 |
|--------|------|
| 400 | 请求错误——无效输入、校验失败 |
| 401 | 未认证——缺少或无效的认证信息 |
| 500 | 服务器内部错误 |`,
    },
  },
  'statuses-called-errors': {
    less: {
      page: `# Errors
| Code | Meaning |
|---|---|
| 400 | Bad request, the name is wrong |
| 401 | Unauthorized, the key is missing |
| 404 | Not found |`,
    },
    more: {
      page: `# Errors
## Parts
| Code | Meaning |
|---|---|
| 400 | Bad request, the name is wrong |
| 401 | Unauthorized, the key is missing |
| 404 | Not found |`,
    },
  },
  'statuses-are-codes': {
    less: {
      page: `# The lamp
## Answers
| Status | Meaning |
|---|---|
| 200 | OK |
| 201 | Created |
| 202 | Accepted |`,
      httpStatuses: 'codes',
    },
    more: {
      page: `# Errors
## Parts
| Status | State |
|---|---|
| 404 | It is green |
| 500 | Internal server error |
| 502 | It is green |
| 504 | It is green |`,
      httpStatuses: 'codes',
    },
  },
  'counts-up': {
    less: {
      page: `# Errors
## Error codes
- 0: The lamp is on
- 1: The lamp failed
- 2: The lamp is off`,
    },
    more: {
      page: `# Error codes
## Error codes
1 - The bulb

2 - The shade`,
    },
  },
  steps: {
    less: {
      page: `# Error codes of the lamp
## Handling error codes
1. Say that it failed in the hall.
2. Look in the house.
3. Look in the attic.
4. Look in the yard.
5. Look in the barn.
6. Look in the shed.
7. Look in the lane.
8. Look in the tree.`,
      file: 'error-codes.md',
    },
    more: {
      page: `# Error codes
## Error codes
1. Read the code that the lamp shows.
2. Look the code up in the list.
3. Do as the list says.
4. Switch the lamp on again.
6. Switch the lamp on again.`,
      file: 'error-codes.md',
    },
  },
  functions: {
    less: {
      page: `# Error codes
## Errors
### getLastError
Returns the last error.
### setErrorHandler
Sets a handler.`,
    },
    more: {
      page: `# The lamp
## Error codes
### getLastError
It failed
### setErrorHandler
Sets a handler.`,
      file: 'exit-codes.md',
    },
  },
  unspoken: {
    less: {
      page: `| Code | Name |
|---|---|
| 1 | \`JOB_FAILED\` |
| 2 | \`JOB_LOST\` |
| 3 | \`JOB_STARTED\` |
| 5 | It is green |
| 8 | It is green |
| 11 | It is green |
| 14 | It failed |`,
    },
    more: {
      page: `| Code | Meaning |
|---|---|
| 1 | The connection was lost |
| 2 | The request timed out |`,
    },
  },
  'plain-words': {
    less: {
      page: `# Lamp
## Error codes
| Name | Meaning |
|---|---|
| Near | It failed |
| Full | It failed |
| Far | It is green |
| Green | It is green |`,
    },
    more: {
      page: `# Exit codes
## Errors
| Name | Meaning |
|---|---|
| Gone | The user is not there |
| Full | The room is not free |
| Lost | The link was lost |`,
    },
  },
  'no-failures': {
    less: {
      page: `# Exit codes
## Errors
 * 402-灯泡已点亮
 * 403-灯泡已更换
 * 607-灯泡已绑定
 * 608-灯泡已认证
 * 610-It is green
 * 613-It failed`,
      file: 'exit-codes.md',
    },
    more: {
      page: `# Error codes
## Errors
| Value | Meaning |
|---|---|
| 1 | Red |
| 5 | Green |
| 7 | Blue |`,
    },
  },
};
