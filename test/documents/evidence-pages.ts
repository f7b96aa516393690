/** For each row of the evidence a page that it decides, and a near miss on which it has nothing to say. */

import type { EvidenceId } from '../../src/documents/judge/evidence.ts';
import type { HttpStatuses } from '../../src/model/index.ts';

export interface EvidencePages {
  /** The judgement of something on it turns when the row is dropped. */
  readonly yes: string;
  readonly no: string;
  readonly options?: { readonly expected?: boolean; readonly file?: string; readonly httpStatuses?: HttpStatuses };
}

export const EVIDENCE_PAGES: Readonly<Record<EvidenceId, EvidencePages>> = {
  'no-identity': {
    yes: `# Reading error codes
| way | wall | peak |
|---|---|---|
| parse every file | 22 s | 200 MiB |
| parse candidates | 0.8 s | 112 MiB |`,
    no: `# Error codes
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  fields: {
    yes: `# Handling errors
- \`error_message\`: text of the error
- \`error_reserved\`: nothing yet
- \`engine_error_code\`: number of the error`,
    no: `# Handling errors
| Code | Name |
|---|---|
| 1 | \`error_message\` |
| 2 | \`error_code\` |`,
  },
  statistic: {
    yes: `### Results per category
| Category | Precision | Recall | Hits | Misses |
|---|---|---|---|---|
| no_balance | 0.98 | 1.00 | 7 | 0 |
| card_expired | 1.00 | 0.97 | 5 | 1 |

| failureCode | Reminder | Link | Retry |
|---|---|---|---|
| no_balance | 0.28 | 0.16 | 0.06 |
| card_expired | 0.17 | 0.42 | 0.01 |`,
    no: `## Error codes
| Code | HTTP | Meaning |
|---|---|---|
| 1001 | 400 | The name is invalid |
| 1002 | 404 | No such room |`,
  },
  'error-header': {
    yes: `## 成功码
| 错误码 | 错误信息 | 描述 |
|---|---|---|
| 0 | SUCCESS | 操作成功 |`,
    no: `## Codes
| Codec error rate | Meaning |
|---|---|
| 0 | Lost |`,
  },
  'heading-of-codes': {
    yes: `# קודי שגיאה
| קוד | תיאור |
|---|---|
| 501 | תפוס |
| 502 | החדר מלא |`,
    no: `# Error handling
| Code | Meaning |
|---|---|
| 501 | The room is closed |
| 502 | The room is full |`,
  },
  'heading-of-errors': {
    yes: `# System errors xx

* 1 - [BAD_REQUEST](README.md#error-1-bad_request)
* 2 - [LOGIN_REQUIRED](README.md#error-2-login_required)

# User errors 1xx

* 100 - [USER_REGISTER_BAD_PAYLOAD](README.md#error-100)
* 135 - [USER_REGISTER_BLOCKED_USER](README.md#error-135)`,
    no: `# Terrors of the sea

* 1 - [BAD_REQUEST](a.md)
* 2 - [LOGIN_REQUIRED](b.md)`,
  },
  'heading-of-outcomes': {
    yes: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    no: `## Hangup music
| Value | Meaning |
|---|---|
| 21 | Busy |
| 22 | No such route |`,
  },
  'header-of-errors': {
    yes: `## Five habits to give up
| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    no: `## Habits
| Code | Terror | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store |`,
  },
  'header-of-outcomes': {
    yes: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    no: `## Music
| Reason | Meaning |
|---|---|
| 21 | Busy |
| 22 | No such route |`,
  },
  'page-of-codes': {
    yes: `# ErrorCodes
## Enum

* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)`,
    no: `# Codecs
## Enum

* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)`,
  },
  'page-of-errors': {
    yes: `---
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
    no: `# Wire

# Kinds

## WIREE_OK (0)

All fine.

## WIREE_INIT (2)

Start-up did not work.`,
  },
  'page-of-outcomes': {
    yes: `# Alarms
## Register 950
| Flag | Meaning |
|---|---|
| E001 | Compressor overload |
| E002 | Fan fault |
| E003 | Probe fault |`,
    no: `# Alarming news
## Register 950
| Flag | Meaning |
|---|---|
| E001 | Compressor overload |
| E002 | Fan fault |
| E003 | Probe fault |`,
  },
  'file-name': {
    yes: `| Value | Meaning |
|---|---|
| 1 | Unknown user |
| 2 | Call rejected |`,
    no: `| Value | Meaning |
|---|---|
| 1 | Unknown user |
| 2 | Call rejected |`,
    options: { file: 'docs/error-codes.md' },
  },
  failures: {
    yes: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    no: `## Hangup causes
| Value | Meaning |
|---|---|
| 21 | Music |
| 22 | Silence |`,
  },
  'telling-names': {
    yes: `# Common Errors
This section lists the error codes common to all actions.

 ** AccessDeniedException **
You do not have sufficient access to perform this action.
HTTP Status Code: 400

 ** IncompleteSignature **
The request signature does not conform to standards.
HTTP Status Code: 400

 ** InternalFailure **
The request processing has failed because of an unknown error.
HTTP Status Code: 500`,
    no: `# Common Errors

 ** AccessGranted **
Fine.

 ** SignatureSent **
Fine.

 ** LoginDone **
Fine.`,
  },
  'loud-names': {
    yes: `## Five habits to give up
| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    no: `## Habits
| Name | Error | Prevention |
|---|---|---|
| flow7 | Endpoints written into the flow | Parameters |
| hub1 | Key pasted as text | A store |`,
  },
  'code-header': {
    yes: `## Troubleshooting
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
    no: `## Troubleshooting
| Codec | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  numbers: {
    yes: `## Troubleshooting
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
    no: `## Troubleshooting
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 11 | The request timed out |
| 11 | No such host |`,
  },
  'string-codes': {
    yes: `## Five habits to give up
| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    no: `## Habits
| Code | Error | Prevention |
|---|---|---|
| FLOW | Endpoints written into the flow | Parameters |
| HUB | Key pasted as text | A store |`,
  },
  'coded-entries': {
    yes: `# Errors
## E1001: The lamp is broken
Replace it.
## E1002: The lamp is gone
Find it.`,
    no: `# Errors
| Code | Text |
|---|---|
| E1001 | The lamp failed |
| E1002 | The lamp was not found |`,
  },
  'odd-numbers': {
    yes: `**Codes d'erreur du salon** :
- \`0x2001\` : Nom du salon ou mot de passe incorrect
- \`0x2002\` : Salon fermé
- \`0x2003\` : Déjà présent dans un autre salon
- \`0x2004\` : Salon plein`,
    no: `**Codes d'erreur du salon** :
- \`1\` : Nom du salon incorrect
- \`2\` : Accès refusé`,
  },
  'named-after-heading': {
    yes: `## TEduBoardErrorCode
Whiteboard error codes (critical)

#### Attribute list of error codes
| Attribute | Type | Field Description |
| --- | --- | --- |
| TEDU_BOARD_ERROR_INIT | int | Initialization failed |
| TEDU_BOARD_ERROR_AUTH | int | Authentication failed. |`,
    no: `## Whiteboard error codes
| Attribute | Type | Description |
|---|---|---|
| TEDU_BOARD_WIDTH | int | The width |
| TEDU_BOARD_COLOUR | int | The colour |`,
  },
  'outcome-names': {
    yes: `## Return value
| Return value | Description |
| --- | --- |
| \`NET_SUCCESS\` | It worked. |
| \`NET_E_POINTER\` | No kernel is registered. |
| \`NET_E_NOT_FOUND\` | The handle is not registered. |`,
    no: `## Return value
| Return value | Description |
|---|---|
| \`NET_SUCCESS\` | It worked. |
| \`NET_DONE\` | It is done. |
| \`NET_READY\` | It is ready. |`,
  },
  'loud-list': {
    yes: `# ErrorCodes
## Enum

* \`COMMON\` (value: \`"COMMON"\`)

* \`KEY_EMPTY\` (value: \`"KEY_EMPTY"\`)

* \`LINK_GONE\` (value: \`"LINK_GONE"\`)`,
    no: `# ErrorCodes
## Enum

* \`common_name\` (value: \`"COMMON"\`)

* \`key_name\` (value: \`"KEY"\`)`,
  },
  'listed-words': {
    yes: `# Lamp
## \`errno\`: the cases
### Cases
- \`burnt\`
The lamp failed.
- \`gone\`
There is no such lamp.`,
    no: `# Lamp
## Error codes
- \`lamp_burnt\`: the lamp failed
- \`lamp_gone\`: there is no such lamp`,
  },
  'paired-list': {
    yes: `---
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
    no: `# Wire errors

## WIREE_OK

All fine.

## WIREE_INIT

Start-up did not work.

## WIREE_LATE

Too late.`,
  },
  'numbers-and-names': {
    yes: `---
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
    no: `# Errors
| Code | Meaning |
|---|---|
| 1 | The connection was lost |
| 2 | The request timed out |`,
  },
  'message-column': {
    yes: `## Five habits to give up
| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    no: `## Habits
| Code | Terror | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store |`,
  },
  advice: {
    yes: `## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    no: `## Habits
| Code | Error | Day |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Monday |
| HUB-001 | Key pasted as text | Tuesday |`,
  },
  severities: {
    yes: `## Checks
| Check | Default severity | What it says |
|---|---|---|
| WX1001 | Warning | A joint may not be left open |
| WX1002 | Error | Weld the invalid seam again |
| WX1003 | Info | The seam is missing its label |`,
    no: `## Checks
| Check | Severity | What it says |
|---|---|---|
| WX1001 | 3 | A joint may not be left open |
| WX1002 | 5 | Weld the invalid seam again |`,
  },
  resembles: {
    yes: `# 错误码说明
## 1. 船只（5000-5100）
- **5000**: 船只未登记
## 2. 船票（5100-5200）
- **5101**: 船票不存在
- **5102**: 船票已失效
## 3. 乘客（5200-5300）
- **5203** :需要签名
- **5204** :等待登船`,
    no: `# 错误码说明
## 1. 船只（5000-5100）
- **5000**: 船只未登记`,
  },
  'named-page': {
    yes: `# Rooms

## Login

| Code | Name | Description |
| --- | --- | --- |
| 101 | ROOM_QUEUE | The user waits. |
| 102 | ROOM_TWICE | The user is here twice. |`,
    no: `# Rooms

| Value | Name | Description |
|---|---|---|
| 101 | ROOM_QUEUE | The user waits. |
| 102 | ROOM_TWICE | The user is here twice. |`,
    options: { expected: true },
  },
  'named-page-entries': {
    yes: `# Lamp
- \`LAMP_ON\` (1001): it shines
- \`LAMP_OFF\` (1002): it is dark`,
    no: `# Lamp
- One: it shines
- Two: it is dark`,
    options: { expected: true },
  },
  list: {
    yes: `# Troubles
The errors of the room:

- 11: The connection was lost
- 12: The request timed out`,
    no: `# Errors
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  headings: {
    yes: `# Errors
## Rooms
### 11 - The connection was lost
### 12 - The request timed out`,
    no: `# Errors
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  'other-identity': {
    yes: `# Error codes
Error codes are values of seven digits:

| Part | Digits | Meaning |
|---|---|---|
| \`PP\` | 2 | Platform |
| \`AA\` | 2 | Area |
| \`NNN\` | 3 | The error itself |`,
    no: `# Error codes
| Code | Digits | Meaning |
|---|---|---|
| 1001 | 2 | The name is invalid |
| 1002 | 2 | No such room |`,
  },
  'other-columns': {
    yes: `## Troubleshooting
| Code | Meaning | Version |
|---|---|---|
| 11 | The connection was lost | 1.2 |
| 12 | The request timed out | 1.3 |`,
    no: `# Errors
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  parameters: {
    yes: `# Error codes of lamps
### Parameters
- \`lamp_error\`: the error that the lamp failed with
- \`last_error\`: what failed before
- \`lamp_timeout\`: after which the lamp fails`,
    no: `# Error codes
### Lamps
- \`lamp_error\`: the error that the lamp failed with
- \`last_failure\`: what failed before`,
  },
  'data-types': {
    yes: `## Errors
| Code | Type | Meaning |
|---|---|---|
| 11 | int | The connection was lost |
| 12 | string | The request timed out |`,
    no: `# Error codes
| Code | Kind | Meaning |
|---|---|---|
| 1001 | Integers | The number is invalid |
| 1002 | Strings | The text is too long |`,
  },
  'other-codes': {
    yes: `# Numbers

| Code | Signal | Numeric Code |
| --- | --- | --- |
| \`KILL\` | Stop | 973 |
| \`TERM\` | End | 840 |`,
    no: `# Error codes by country
| Code | Meaning |
|---|---|
| 11 | The country is unknown |
| 12 | The country is not allowed |`,
    options: { expected: true },
  },
  states: {
    yes: `## 订单状态
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`BillStateNotPaid\` | 未支付 |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | 已关闭 |`,
    no: `# Error states
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  settings: {
    yes: `## Important constants
| Constant | Value | Place |
|---|---|---|
| \`RATE_LIMIT_MAX\` | 20 | client.ts |
| \`RATE_LIMIT_WINDOW_MS\` | 60000 (1 min) | client.ts |
| \`TIMEOUT_MS\` | 15000 | client.ts |`,
    no: `# Error codes
| Code | Name |
|---|---|
| 1 | \`RATE_LIMIT_EXCEEDED\` |
| 2 | \`TIMEOUT_REACHED\` |`,
  },
  stages: {
    yes: `## 订单状态
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`BillStateNotPaid\` | 未支付 |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | 已关闭 |`,
    no: `# Error codes
| Code | Name |
|---|---|
| 1 | \`JOB_FAILED\` |
| 2 | \`JOB_LOST\` |
| 3 | \`JOB_STARTED\` |`,
  },
  levels: {
    yes: `# 日志与错误
| 日志级别 | 取值 | 说明 |
|---|---|---|
| LEVEL_OFF | 0 | 不输出 |
| LEVEL_ERROR | 1 | 只输出错误 |
| LEVEL_WARN | 2 | 输出警告和错误 |`,
    no: `# 日志与错误
| 错误码 | 级别 | 说明 |
|---|---|---|
| 1001 | ERROR | 参数错误 |
| 1002 | ERROR | 用户不存在 |
| 1003 | WARN | 余额不足 |`,
  },
  format: {
    yes: `# Error codes
## Error code format
- 12 - the number of the lamp, of which the error is
- 2 - the kind of failure
- 01 - the failed part`,
    no: `# Error codes
## Format errors
- 12 - the format of the name is invalid
- 13 - the format of the date is invalid`,
  },
  'repeated-names': {
    yes: `# Error codes
- LAMP_ERROR[BROKEN] means the lamp is broken
- LAMP_ERROR[TOO_HOT] means the lamp failed in the heat
- LAMP_ERROR[LOST] means the lamp is lost`,
    no: `# Error codes
- LAMP_BROKEN: the lamp is broken
- LAMP_TOO_HOT: the lamp failed in the heat`,
  },
  measured: {
    yes: `### Error analysis
| Error type | Value | Meaning |
|---|---|---|
| error_anchor_pos | 0.1413 m | Off by 14 cm |
| error_anchor_rot | 0.0736 rad | Off by 4 degrees |`,
    no: `# Error codes
| Code | Meaning |
|---|---|
| 11 | The limit of 0.5 m is exceeded |
| 12 | Off by 1.5 m |`,
  },
  initials: {
    yes: `### Códigos de status
| Código | Descrição |
|---|---|
| P | Pendente |
| E | Erro no envio |
| C | Cancelado |`,
    no: `# Error codes
| Code | Meaning |
|---|---|
| A | Fan fault |
| B | Probe fault |
| C | Pump fault |`,
  },
  'repeated-codes': {
    yes: `# Errors
## Answers
| Code | Case |
|---|---|
| 11 | The kettle is missing |
| 11 | The cup is broken |
| 11 | The spoon is lost |
| 11 | The check failed |`,
    no: `# Messages
| Code | Message |
|---|---|
| 705 | The kettle is missing |
| 705 | The cup is broken |
| 705 | The spoon is lost |
| 705 | The check failed |`,
  },
  'no-texts': {
    yes: `# Error codes
| Code | Port |
|---|---|
| 5001 | 80 |
| 5002 | 81 |`,
    no: `# Errors
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`,
  },
  'http-statuses': {
    yes: `## 响应状态码
| 状态码 | 含义 |
|--------|------|
| 400 | 请求错误——无效输入、校验失败 |
| 401 | 未认证——缺少或无效的认证信息 |
| 500 | 服务器内部错误 |`,
    no: `# Error codes
| Code | Meaning |
|---|---|
| 1400 | Bad name |
| 1404 | No such room |`,
  },
  'statuses-called-errors': {
    yes: `# Return codes
| Code | Meaning |
|---|---|
| 400 | Bad request, the name is wrong |
| 401 | Unauthorized, the key is missing |
| 404 | Not found |`,
    no: `# HTTP statuses
| Status code | Meaning |
|---|---|
| 400 | Bad request |
| 404 | Not found |`,
  },
  'counts-up': {
    yes: `# Trading

| Phase | Code | Description |
| --- | --- | --- |
| FirstPhase | 0 | Set up |
| LastPhase | 1 | Wind down |`,
    no: `# Trading
| Phase | Code | Description |
|---|---|---|
| FirstPhase | 10 | Set up |
| LastPhase | 20 | Wind down |`,
    options: { expected: true },
  },
  functions: {
    yes: `# Error handling API
### getLastError
Returns the last error.
### setErrorHandler
Sets a handler.`,
    no: `# Error handling
### getaway_failed
It failed.
### settings_missing
They are missing.`,
  },
  unspoken: {
    yes: `## 용어
| 용어 | 뜻 | 코드 |
|---|---|---|
| 커넥터 | 연결을 맺는 객체 | \`BaseConnector\` |
| 끊긴 이유 | 세션이 끊어지지 않은 것이 아니라 끊긴 이유 | \`LinkDisconnectReason\` |
| 송신 한도 | 넘으면 송신을 거부한다 | \`SessionOptions\` |`,
    no: `# Errors
| Term | Meaning |
|---|---|
| \`BaseConnector\` | connects |
| \`LinkReason\` | not lost |`,
  },
  'plain-words': {
    yes: `# Errors
## Errors of rooms
| Name | Meaning |
|---|---|
| Gone | The user is not there |
| Full | The room is not free |
| Lost | The link was lost |`,
    no: `# Errors
| Name | Meaning |
|---|---|
| \`user_gone\` | The user is not there |
| \`room_full\` | The room is full |
| \`link_lost\` | The link was lost |`,
  },
  'no-failures': {
    yes: `# Error codes
| Value | Meaning |
|---|---|
| 1 | Red |
| 5 | Green |
| 7 | Blue |`,
    no: `# Errors
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |
| 13 | No such host |`,
  },
  'page-named-twice': {
    yes: `# Error codes of the lamp
1 - There is no bulb

2 - There is a new bulb`,
    no: `# The lamp
## Parts
1 - The bulb

2 - The shade`,
    options: { file: 'lamp-error-codes.md' },
  },
  'exit-codes': {
    yes: `# The lamp
## Exit codes
- 0: The lamp is on
- 1: The lamp failed
- 2: The lamp is off`,
    no: `# The lamp
## Reason codes
- 10: The lamp is on
- 11: The lamp failed
- 12: The lamp is off`,
  },
  'failing-numbers': {
    yes: ` * 402-灯泡token错误
 * 403-灯泡token过期
 * 607-灯泡没有绑定
 * 608-灯泡没有认证`,
    no: ` * 402-灯泡已点亮
 * 403-灯泡已更换
 * 607-灯泡已绑定
 * 608-灯泡已认证`,
  },
  steps: {
    yes: `# Error codes of the lamp
## Handling error codes
1. Read the code that the lamp shows.
2. Look the code up in the list.
3. Do as the list says.
4. Switch the lamp on again.`,
    no: `# The lamp
## Error codes
- 1: The bulb failed
- 2: The cable is broken
- 3: The lamp is too hot
- 4: No power`,
    options: { file: 'error-codes.md' },
  },
  'statuses-are-codes': {
    yes: `# The lamp
## Answers
| Status | Meaning |
|---|---|
| 404 | Not found |
| 500 | Internal server error |`,
    no: `# The lamp
## Error codes
| Code | Meaning |
|---|---|
| 1404 | The lamp was not found |
| 1500 | The lamp failed |`,
    options: { httpStatuses: 'codes' },
  },
  'statuses-are-none': {
    yes: `# The lamp
## Errors of the lamp
| Error code | HTTP status |
|---|---|
| 404 | Not found |
| 500 | Internal server error |`,
    no: `# The lamp
## Error codes
| Code | Meaning |
|---|---|
| 1404 | The lamp was not found |
| 1500 | The lamp failed |`,
    options: { httpStatuses: 'never' },
  },
};
