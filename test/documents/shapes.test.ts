/** Shapes in which documentation of many vendors writes its error codes, and tables that only look like it. */

import { describe, expect, test } from 'vitest';
import { pairsOf } from './read-page.ts';

interface Shape {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
}

const shapes: readonly Shape[] = [
  {
    shape: 'one code with a message of its own in each row',
    page: `
# 全局返回
code | message | 说明
-----|---------|-----
705 | kettle illegal | 请求头 kettle 不能为空
705 | cup illegal | 请求头 cup 不能为空
705 | spoon illegal | 请求头 spoon 不能为空
705 | check failed | 校验异常`,
    want: ['705 -', '705 -', '705 -', '705 -'],
  },
  {
    shape: 'a member that is called None, shown as code, beside one that has no name',
    page: `
## Error codes of the broker
| Code | Name | When |
|---|---|---|
| \`0\` | \`None\` | Nothing went wrong |
| \`1\` | \`QueueNotFound\` | The queue does not exist |
| \`2\` | None | Reserved |
| \`3\` | \`QueueTooLong\` | The queue is full |`,
    want: ['0 None', '1 QueueNotFound', '2 -', '3 QueueTooLong'],
  },
  {
    shape: 'two outcomes by number, of which one is called Success',
    page: `
# Error codes
## Special values
| Code | \`CoreErrorCode\` | Meaning |
|---:|---|---|
| \`-1\` | \`Unknown\` | Not classified |
| \`0\` | \`Success\` | No error |`,
    want: ['-1 Unknown', '0 Success'],
  },
  {
    shape: 'number first, name in a code span',
    page: `
| Error code | Error message | Description |
| :--- | :--- | :--- |
| 1 | \`GENERAL_ERROR\` | A general error. |
| 2 | \`NETWORK_ERROR\` | Network error |`,
    want: ['1 GENERAL_ERROR', '2 NETWORK_ERROR'],
  },
  {
    shape: 'header cells that contain HTML, bare names, more cells than the header has',
    page: `
| 错误码<div style="width: 50px;"></div> |  错误信息     | 可能原因  |
| :-----: | :----------------------------- | :--------------------------- |
| 0      |           EM_NO_ERROR           | 操作成功。   |  |
| 3      |          DATABASE_ERROR         | 数据库操作失败。 | 需要结合 \`updateMessage\` 分析 |
| 212    | USER_UNBIND_DEVICETOKEN_FAILED  | 解绑失败。  | 再次尝试 |`,
    want: ['0 EM_NO_ERROR', '3 DATABASE_ERROR', '212 USER_UNBIND_DEVICETOKEN_FAILED'],
  },
  {
    shape: 'name column titled "Error code", number column titled "Return value"',
    page: `
## Return values
| Error code | Return value | Description |
|---|---|---|
| ERR_FAILED | -1 | A general error. |
| ERR_INVALID_ARGUMENT | -2 | Invalid argument. |`,
    want: ['-1 ERR_FAILED', '-2 ERR_INVALID_ARGUMENT'],
  },
  {
    shape: 'HTML table without a head, first row bold',
    page: `
## 错误代码
<table>
<colgroup><col/><col/></colgroup>
<tbody>
<tr><td><strong>错误代码</strong></td>
<td><strong>值</strong></td>
<td><strong>描述</strong></td>
</tr>
<tr><td>ERR_OK</td>
<td>0</td>
<td>没有错误</td>
</tr>
<tr><td>ERR_NOT_READY</td>
<td>3</td>
<td><p>RTC 初始化失败。处理方法：</p>
<div><ul>
<li>检查音频设备状态</li>
<li>检查 <code>joinChannel</code></li>
</ul></div>
</td>
</tr>
</tbody>
</table>`,
    want: ['0 ERR_OK', '3 ERR_NOT_READY'],
  },
  {
    shape: 'HTML table with plain cells in the first row',
    page: `
<table border="1">
    <tr>
        <td>错误码ID</td>
        <td>错误码名称</td>
        <td>含义</td>
    </tr>
    <tr>
        <td>401</td>
        <td>ERROR_PARAM_MISSING</td>
        <td>参数缺失</td>
    </tr>
    <tr>
        <td>402</td>
        <td>ERROR_PARAM_INVALID</td>
        <td>非法参数</td>
    </tr>
</table>`,
    want: ['401 ERROR_PARAM_MISSING', '402 ERROR_PARAM_INVALID'],
  },
  {
    shape: 'rowspan: one entry over several rows',
    page: `
<table><thead><tr><td>返回值</td><td>错误码</td><td>描述</td></tr></thead>
<tr><td>ACLNN_ERR_PARAM_NULLPTR</td><td>161001</td><td>空指针。</td></tr>
<tr><td rowspan="3">ACLNN_ERR_PARAM_INVALID</td><td rowspan="3">161002</td><td>数据类型不支持。</td></tr>
<tr><td>shape不对。</td></tr>
<tr><td>通道数不满足要求。</td></tr>
<tr><td>ACLNN_ERR_INNER_NULLPTR</td><td>561103</td><td>内部校验错误。</td></tr></table>`,
    want: ['161001 ACLNN_ERR_PARAM_NULLPTR', '161002 ACLNN_ERR_PARAM_INVALID', '561103 ACLNN_ERR_INNER_NULLPTR'],
  },
  {
    shape: 'word break inside a name, cells never closed',
    page: `
<h2>Error codes</h2>
<table>
<tr><th>Code<th>Name<th>Description
<tr><td>215<td><code>USER<wbr/>_MUTED</code><td>The user is muted
<tr><td>216<td><code>USER<wbr>_KICKED</code><td>The user is kicked
</table>`,
    want: ['215 USER_MUTED', '216 USER_KICKED'],
  },
  {
    shape: 'HTTP status beside a string code',
    page: `
### Auth Errors
| STATUS CODE | ERROR CODE                           | EXPLANATION |
| ----------- | ------------------------------------ | ----------- |
| 401         | AUTHORIZATION\\_TOKEN\\_MISSING\\_ERROR | Your auth header is empty. |
| 401         | AUTHORIZATION\\_TOKEN\\_INVALID\\_ERROR | Your authorization token is invalid. |
|             |                                      |             |`,
    want: ['- AUTHORIZATION_TOKEN_MISSING_ERROR', '- AUTHORIZATION_TOKEN_INVALID_ERROR'],
  },
  {
    shape: 'HTTP status beside a number',
    page: `
## Error codes and messages
| Status code | Error code | Error message |
|-------------|------------|---------------|
| 400 | 90041001 | Generative AI Features are disabled |
| 400 | 90041004 | Content length exceeds the limit |
| 403 | 90041005 | No records found to summarize |`,
    want: ['90041001 -', '90041004 -', '90041005 -'],
  },
  {
    shape: 'HTTP status with its phrase behind a string code, rows that are group titles',
    page: `
## 2. Error Codes Registry
| Error Code | HTTP Status | Description |
| :--- | :--- | :--- |
| **System & Validation** | | |
| \`SYS_001\` | 500 Internal Server Error | Unhandled runtime exception |
| \`VAL_001\` | 400 Bad Request | Payload validation failure |
| **Authentication** | | |
| \`AUTH_001\` | 401 Unauthorized | Bad credentials |`,
    want: ['- SYS_001', '- VAL_001', '- AUTH_001'],
  },
  {
    shape: 'codes of letters and digits, status and message',
    page: `
# Error Codes Reference
| Code | Status | Message | Remediation | Category |
|------|--------|---------|-------------|----------|
| E1001 | 401 | Invalid authentication token provided. | Log in again. | Security |
| E1002 | 401 | Authentication token has expired. | Obtain a new token. | Security |
| E2001 | 400 | The provided input is invalid. | Check the input. | Validation |`,
    want: ['- E1001', '- E1002', '- E2001'],
  },
  {
    shape: 'names in ordinary words under "Name"',
    page: `
# Error Code Reference
| Code | Name         | HTTP | Description             | Resolution            |
|------|--------------|------|-------------------------|-----------------------|
| 1001 | Missing Auth | 401  | No auth header provided | Send token with request |
| 2002 | Invalid ID   | 404  | ID not found            | Verify ID is correct   |`,
    want: ['1001 Missing Auth', '2002 Invalid ID'],
  },
  {
    shape: 'a description is no name',
    page: `
# Error Codes
| Error Code | Description                  |
| ---------- | ---------------------------- |
| 1001       | API not initialized           |
| 1005       | Thread error                  |
| 1007       | Timeout                       |`,
    want: ['1001 -', '1005 -', '1007 -'],
  },
  {
    shape: 'two names for one code, one per line',
    page: `
## 通用错误信息
|错误码 | 错误名称 | 错误描述|
| -- | -- | -- |
|400 | APIException<br>UNKNOWN_EXCEPTION |\t调用API异常<br>遇到未知的异常|
|403 |\tFORBIDDEN|\t请求被禁止|
|501|\tNOT_IMPLEMENTED_ERROR|\tAPI未实现|`,
    want: ['400 APIException|UNKNOWN_EXCEPTION', '403 FORBIDDEN', '501 NOT_IMPLEMENTED_ERROR'],
  },
  {
    shape: 'bold names, one word each',
    page: `
# 错误码对照表
## 统一错误码
| Code | 命名        | 描述     |
| :--- | :---------- | :------- |
| 0    | **OK**      | 没有错误 |
| -1   | **Error**   | 发生错误 |
| -2   | **Pending** | 正在处理 |`,
    want: ['0 OK', '-1 Error', '-2 Pending'],
  },
  {
    shape: 'hexadecimal, behind the name, a repeated type before it',
    page: `
### Errors
| \`.type\` | \`.status\`            | Code   |
| ------- | -------------------- | ------ |
| server  | ERR_KEY_NOT_FOUND    | 0x0001 |
| server  | ERR_KEY_EXISTS       | 0x0002 |
| server  | ERR_OUT_OF_MEMORY    | 0x0082 |`,
    want: ['1 ERR_KEY_NOT_FOUND', '2 ERR_KEY_EXISTS', '130 ERR_OUT_OF_MEMORY'],
  },
  {
    shape: 'name first, an entry without a number, names in quotation marks',
    page: `
## 常见错误
| Name        | Code           | Comment  | Explain |
| -- |--| -- | -- |
| ERR_INVALID_ARGUMENT | 2 | API调用了无效的参数。 | 一般是参数错误 |
|WARN_LOOKUP_CHANNEL_REJECTED |105| 查找频道请求被服务器拒绝。|一般是channelKey的问题 |
|‘SERVICE_NOT_AVAILABLE’| - | 服务不可用 | 一般是appId的问题 |`,
    want: ['2 ERR_INVALID_ARGUMENT', '105 WARN_LOOKUP_CHANNEL_REJECTED', '- SERVICE_NOT_AVAILABLE'],
  },
  {
    shape: 'names only, some with their number',
    page: `
## Common error codes of iOS API
| Definition | Description |
| :--------- | :---------- |
| AgoraErrorGeneral | Error |
| AgoraErrorMessageInvalid = 500 | Invalid message |
| AgoraErrorNotExist | Not exist |`,
    want: ['- AgoraErrorGeneral', '500 AgoraErrorMessageInvalid', '- AgoraErrorNotExist'],
  },
  {
    shape: 'code and name in one cell',
    page: `
## Error codes
| Error | Description |
|---|---|
| \`ERR_INVALID_ARGUMENT(-2)\` | Invalid argument. |
| ERR_NOT_READY (-3) | Not ready. |
| -5: ERR_REFUSED | Refused. |`,
    want: ['-2 ERR_INVALID_ARGUMENT', '-3 ERR_NOT_READY', '-5 ERR_REFUSED'],
  },
  {
    shape: 'two codes in a cell, a range, thousands, emphasis, a footnote',
    page: `
## Error codes
| Code | Name | Description |
|---|---|---|
| 1001, 1002 | \`TOKEN_INVALID\` | Invalid token |
| **1,003** | \`TOKEN_EXPIRED\`[^1] | Expired token |
| 1004[^1] | \`TOKEN_MISSING\` | Missing token |
| 1100–1199 | | Reserved |

[^1]: Since 2.0.`,
    want: ['1001 TOKEN_INVALID', '1002 TOKEN_INVALID', '1003 TOKEN_EXPIRED', '1004 TOKEN_MISSING'],
  },
  {
    shape: 'codes in links, reference links too',
    page: `
# API error codes
| Code | Message |
|---|---|
| [20003](/docs/errors/20003) | Authentication error - no credentials provided |
| [20404][nf] | The requested resource was not found |
| [ \`21211\` ](https://example.com/21211) | Invalid 'To' phone number |

[nf]: https://example.com/20404 "not found"`,
    want: ['20003 -', '20404 -', '21211 -'],
  },
  {
    shape: 'SQLSTATE beside condition names',
    page: `
# PostgreSQL error codes
| Error Code | Condition Name |
|---|---|
| **Class 08 — Connection Exception** | |
| \`08000\` | \`connection_exception\` |
| \`08P01\` | \`protocol_violation\` |
| \`0A000\` | \`feature_not_supported\` |`,
    want: ['08000 connection_exception', '08P01 protocol_violation', '0A000 feature_not_supported'],
  },
  {
    shape: 'hyphenated string codes beside names',
    page: `
## Errors
| Error code | Name | Meaning |
|---|---|---|
| \`WKS-MAP-404\` | MapNotFound | There is no such map. |
| \`WKS-MAP-409\` | MapConflict | The map was changed. |`,
    want: ['WKS-MAP-404 MapNotFound', 'WKS-MAP-409 MapConflict'],
  },
  {
    shape: 'Firebase: kebab-case codes',
    page: `
# Error codes
| Error Code | Description and Resolution Steps |
| --- | --- |
| \`auth/claims-too-large\` | The claims payload exceeds the maximum allowed size. |
| \`auth/email-already-exists\` | The provided email is already in use. |
| \`auth/user-not-found\` | There is no existing user record. |`,
    want: ['- auth/claims-too-large', '- auth/email-already-exists', '- auth/user-not-found'],
  },
  {
    shape: 'gRPC: name in the code column, number beside it',
    page: `
# Status codes and their use in gRPC
| Code             | Number | Description |
|------------------|--------|-------------|
| OK               | 0      | Not an error; returned on success. |
| CANCELLED        | 1      | The operation was cancelled. |
| INVALID_ARGUMENT | 3      | The client specified an invalid argument. |`,
    want: ['0 OK', '1 CANCELLED', '3 INVALID_ARGUMENT'],
  },
  {
    shape: 'Azure: status with its phrase, names alone',
    page: `
# Common REST API error codes
| Error code | HTTP status code | User message |
|---|---|---|
| \`ConditionNotMet\` | Not Modified (304) | The condition specified in the conditional header(s) was not met. |
| \`MissingRequiredHeader\` | Bad Request (400) | A required HTTP header was not specified. |
| \`InvalidUri\` | Bad Request (400) | The requested URI does not represent any resource. |`,
    want: ['- ConditionNotMet', '- MissingRequiredHeader', '- InvalidUri'],
  },
  {
    shape: 'WeChat: number and message',
    page: `
## 返回码说明
| 返回码 | 说明 |
|---|---|
| -1 | 系统繁忙，此时请开发者稍候再试 |
| 0 | 请求成功 |
| 40001 | AppSecret 错误 |
| 40164 | 调用接口的 IP 地址不在白名单中 |`,
    want: ['-1 -', '0 -', '40001 -', '40164 -'],
  },
  {
    shape: 'headings: number and name',
    page: `
# Errors
### -1000 UNKNOWN
An unknown error occurred.

### -1001 DISCONNECTED
Internal error; unable to process your request.

### -1002 UNAUTHORIZED
You are not authorized.`,
    want: ['-1000 UNKNOWN', '-1001 DISCONNECTED', '-1002 UNAUTHORIZED'],
  },
  {
    shape: 'headings: number, dash, name, anchors',
    page: `
# Error codes
## Login
### 1205 - LOGIN_FAILED {#login-failed}
The login failed.
### 1206 - LOGIN_TIMEOUT <a id="login-timeout"></a>
The login took too long.`,
    want: ['1205 LOGIN_FAILED', '1206 LOGIN_TIMEOUT'],
  },
  {
    shape: 'headings: names in code spans',
    page: `
# Errors
## Error codes
<a id="ERR_AMBIGUOUS"></a>
### \`ERR_AMBIGUOUS_ARGUMENT\`
A function argument is used in an ambiguous way.

<a id="ERR_ARG"></a>
### \`ERR_ARG_NOT_ITERABLE\`
An iterable argument was required.`,
    want: ['- ERR_AMBIGUOUS_ARGUMENT', '- ERR_ARG_NOT_ITERABLE'],
  },
  {
    shape: 'headings: number and words',
    page: `
# Error codes
#### 16001: Invalid app id
The app id is invalid.
#### 16002: Token expired
The token is expired.`,
    want: ['16001 -', '16002 -'],
  },
  {
    shape: 'bold lines as headings',
    page: `
# Common Errors
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
    want: ['- AccessDeniedException', '- IncompleteSignature', '- InternalFailure'],
  },
  {
    shape: 'list: code, name, text',
    page: `
## Error codes
- \`-2\`: ERR_INVALID_ARGUMENT: the argument is invalid.
- \`-3\`: ERR_NOT_READY: the SDK is not ready.
- \`-5\`: ERR_REFUSED: the call is refused.`,
    want: ['-2 ERR_INVALID_ARGUMENT', '-3 ERR_NOT_READY', '-5 ERR_REFUSED'],
  },
  {
    shape: 'list: bold names',
    page: `
# Error Codes

- **INVALID_ARGUMENT**: arguments passed to SDK method are not valid
- **NOT_SUPPORTED**: feature is not currently supported by SDK
- **UNKNOWN_ERROR** error was not recognized by SDK`,
    want: ['- INVALID_ARGUMENT', '- NOT_SUPPORTED', '- UNKNOWN_ERROR'],
  },
  {
    shape: 'list: each part says itself what it is',
    page: `
# Server Error Message Reference
* Error number: \`1045\`; Symbol: \`ER_ACCESS_DENIED_ERROR\`; SQLSTATE: \`28000\`

  Message: Access denied for user '%s'@'%s'

* Error number: \`1046\`; Symbol: \`ER_NO_DB_ERROR\`; SQLSTATE: \`3D000\`

  Message: No database selected`,
    want: ['1045 ER_ACCESS_DENIED_ERROR', '1046 ER_NO_DB_ERROR'],
  },
  {
    shape: 'table indented in JSX and in a list, block quote',
    page: `
# Error codes
<Tabs>
  <TabItem value="android" label="Android">

    | Code | Name |
    | ---- | ---- |
    | 1 | \`ERR_A_FAILED\` |

  </TabItem>
</Tabs>

1. In a list:

   | Code | Name |
   | ---- | ---- |
   | 2 | \`ERR_B_FAILED\` |

> | Code | Name |
> | ---- | ---- |
> | 3 | \`ERR_C_FAILED\` |`,
    want: ['1 ERR_A_FAILED', '2 ERR_B_FAILED', '3 ERR_C_FAILED'],
  },
  {
    shape: 'no outer pipes, no closing pipe, short rows, a header that is one cell short',
    page: `
# Error codes
Code | Name | Description
-----|------|------------
1 | \`ERR_ONE\` | One failed
2 | \`ERR_TWO\`
| 3 | \`ERR_THREE\` | Three failed

| Code | Name
|---|---|---|
| 4 | \`ERR_FOUR\` | Four failed |`,
    want: ['1 ERR_ONE', '2 ERR_TWO', '3 ERR_THREE', '4 ERR_FOUR'],
  },
  {
    shape: 'blank lines between rows',
    page: `
# Error codes
| Code | Name |
|---|---|
| 1 | \`ERR_ONE\` |

| 2 | \`ERR_TWO\` |
| 3 | \`ERR_THREE\` |`,
    want: ['1 ERR_ONE', '2 ERR_TWO', '3 ERR_THREE'],
  },
  {
    shape: 'a header row that was left empty',
    page: `
# Error codes
| | | |
|---|---|---|
| **Code** | **Name** | **Description** |
| 1 | ERR_ONE | One failed |
| 2 | ERR_TWO | Two failed |`,
    want: ['1 ERR_ONE', '2 ERR_TWO'],
  },
  {
    shape: 'rows whose last cell is closed lines below',
    page: `
## 错误码 {#ErrorCode .section}
|HttpCode|错误码|错误信息|描述|
|--------|---|----|--|
|400|InvalidParameter.NotEmpty|You must specify the parameter %s.|不合法的参数。

 |
|404|InvalidInstanceId.NotFound|The instance is not found.|实例不存在。

 |
|400|Throttling|Request was denied.|请求被流控。|`,
    want: ['- InvalidParameter.NotEmpty', '- InvalidInstanceId.NotFound', '- Throttling'],
  },
  {
    shape: 'SQLSTATE alone',
    page: `
## Error Handling
| SQLSTATE | Condition |
|---|---|
| 08000 | Connection failure |
| 53100 | Disk full |
| 42P01 | Undefined table |`,
    want: ['08000 -', '53100 -', '42P01 -'],
  },
  {
    shape: 'string codes and the names of their classes, told by headers',
    page: `
### Error Types & Codes
| Error Code | Name | Description | HTTP Status |
|------------|------|-------------|-------------|
| ERR_PARAM_INVALID | ParamInvalidError | 请求体非法 | 400 |
| ERR_OUT_OF_SCOPE | OutOfScopeError | 超能力意图 | 200（引导式回应） |`,
    want: ['ERR_PARAM_INVALID ParamInvalidError', 'ERR_OUT_OF_SCOPE OutOfScopeError'],
  },
  {
    shape: 'words with the name behind them',
    page: `
## Error Codes
| Error Code | Name | Condition |
|------------|------|-----------|
| 13 | Type Mismatch (\`ERR_TYPE_MISMATCH\`) | Argument is non-string |
| 14 | Overflow (\`ERR_OVERFLOW\`) | Argument is too large |`,
    want: ['13 ERR_TYPE_MISMATCH', '14 ERR_OVERFLOW'],
  },
  {
    shape: 'list: dotted names, some without text',
    page: `
## Error Codes
Common domain errors:
- \`BINDER.CONFLICT\` (active binder already exists)
- \`BINDER.NOT_FOUND\`
- \`BINDER.INVALID_STATUS\`

Errors follow the global envelope with:
- \`detail\`
- \`error\`
- \`error_meta\``,
    want: ['- BINDER.CONFLICT', '- BINDER.NOT_FOUND', '- BINDER.INVALID_STATUS'],
  },
  {
    shape: 'the code leads the description',
    page: `
## ERROR_CODE_TYPE
Error codes.
| Enumerator | Description |
|---|---|
| \`ERR_OK\` | 0: No error. |
| \`ERR_FAILED\` | 1: General error with no classified reason. Try calling the method again. |
| \`ERR_INVALID_ARGUMENT\` | 2: An invalid parameter is used. For example, the specified channel name includes illegal characters. |`,
    want: ['0 ERR_OK', '1 ERR_FAILED', '2 ERR_INVALID_ARGUMENT'],
  },
  {
    shape: 'symbol, value, meaning',
    page: `
### 进房相关错误码
| 符号 | 值 | 含义 |
|---|---|---|
| ERR_ROOM_ENTER_FAIL | -3301 | 进入房间失败。 |
| ERR_ROOM_REQUEST_TOKEN_HTTPS_TIMEOUT | -3302 | 请求 token 超时。 |
| 无 | -100013 | 传入的参数错误。 |`,
    want: ['-3301 ERR_ROOM_ENTER_FAIL', '-3302 ERR_ROOM_REQUEST_TOKEN_HTTPS_TIMEOUT', '-100013 -'],
  },
  {
    shape: 'code or type, names in words, ranges among them',
    page: `
# Error codes
| Code or Type | Name | What To Do |
|---|---|---|
| \`OAuthException\` | | If no subcode is present, the login status has expired. |
| 102 | API Session | If no subcode is present, the login status has expired. |
| 1 | API Unknown | Possibly a temporary issue due to downtime. |
| 4 | API Too Many Calls | Temporary issue due to throttling. |
| 200-299 | API Permission | Permission is either not granted or has been removed. |`,
    want: ['- OAuthException', '102 API Session', '1 API Unknown', '4 API Too Many Calls'],
  },
  {
    shape: 'codes with dots beside messages',
    page: `
## API Gateway error codes
| Error Code | Error Message | HTTP Status Code | Solution |
|---|---|---|---|
| APIG.0101 | The API does not exist. | 404 | Check the domain name. |
| APIG.0103 | The backend does not exist. | 500 | Contact support. |
| APIG.0201 | Backend timeout. | 504 | Check the backend. |`,
    want: ['- APIG.0101', '- APIG.0103', '- APIG.0201'],
  },
  {
    shape: 'members of an enumeration, anchors in cells, values in quotation marks',
    page: `
# Enumeration: SDKErrorCode
| Enumeration Member | Value |
| ------ | ------ |
| <a id="sdk_not_supported"></a> \`SDK_NOT_SUPPORTED\` | \`"SDK_NOT_SUPPORTED"\` |
| <a id="invalid_asset"></a> \`INVALID_ASSET\` | \`"INVALID_ASSET"\` |
| <a id="warmup_failed"></a> \`WARMUP_FAILED\` | \`"WARMUP_FAILED"\` |`,
    want: ['- SDK_NOT_SUPPORTED', '- INVALID_ASSET', '- WARMUP_FAILED'],
  },
  {
    shape: 'headings with escaped names',
    page: `
# Enumeration: AgoraRTCErrorCode
## Enumeration Members
### INVALID\\_PARAMS
• **INVALID\\_PARAMS** = \`\`"INVALID_PARAMS"\`\`

Incorrect parameter.
___
### NOT\\_SUPPORTED
• **NOT\\_SUPPORTED** = \`\`"NOT_SUPPORTED"\`\`

Not supported by the browser.
___
### NETWORK\\_TIMEOUT
Timeout because of network issues.`,
    want: ['- INVALID_PARAMS', '- NOT_SUPPORTED', '- NETWORK_TIMEOUT'],
  },
  {
    shape: 'index column, code, message in two languages',
    page: `
<div class="table-d">
<table border="1" width="100%">
<tr bgcolor="#D3D3D3"><th>序号</th><th>Code</th><th>Error Message</th><th>说明</th></tr>
<tr><td>1</td><td>898000</td><td>Server internal error</td><td>内部错误</td></tr>
<tr><td>2</td><td>898001</td><td>User exists</td><td>用户已存在</td></tr>
<tr><td>3</td><td>898004</td><td>Password error</a></td><td>密码错误</td></tr>
</table></div>`,
    want: ['898000 -', '898001 -', '898004 -'],
  },
  {
    shape: 'headings: one entry in each section',
    page: `
# Voice error codes
### Call connection
#### Error 11200: HTTP Retrieval Failure
**Description**: Twilio couldn't reach your webhook URL
### Speech
#### Error 13223: Invalid phone number
**Description**: The number is invalid`,
    want: ['11200 -', '13223 -'],
  },
  {
    shape: 'enumerations of an API reference, the error code in the heading above',
    page: `
# AudioRecordingErrorCode
\`\`\`cpp
enum bytertc::AudioRecordingErrorCode
\`\`\`
### 枚举值

| 类型 | 值 | 说明 |
| --- | --- | --- |
| kAudioRecordingErrorCodeOk | 0 | 录制正常 |
| kAudioRecordingErrorCodeNoPermission | -1 | 没有文件写权限 |
| kAudioRecordingAlreadyStarted | -3 | 录制已经开始 |

# RoomState
### 枚举值

| 类型 | 值 | 说明 |
| --- | --- | --- |
| kRoomStateJoined | 0 | 已加入 |
| kRoomStateLeft | 1 | 已离开 |`,
    want: [
      '0 kAudioRecordingErrorCodeOk',
      '-1 kAudioRecordingErrorCodeNoPermission',
      '-3 kAudioRecordingAlreadyStarted',
    ],
  },
  {
    shape: 'no heading, no error in the header, rows that separate',
    page: `
| Code | Description |
|------|:------------|
| <code>1000</code> | User Error |
| <code>1001</code> | A user with this identifier already exists |
|-     |-           |
| <code>2001</code> | Missing header "api-client-id" |`,
    want: ['1000 -', '1001 -', '2001 -'],
  },
  {
    shape: 'list: names with their numbers in parentheses',
    page: `
## 错误码
常见错误码定义在 \`include/V2TIMErrorCode.h\` 中：

- \`ERR_SUCC\` (0): 成功
- \`ERR_INVALID_PARAMETERS\` (6017): 无效参数
- \`ERR_SDK_NOT_INITIALIZED\` (6018): SDK 未初始化`,
    want: ['0 ERR_SUCC', '6017 ERR_INVALID_PARAMETERS', '6018 ERR_SDK_NOT_INITIALIZED'],
  },
  {
    shape: 'one status, string codes that repeat, some missing',
    page: `
### 400 Bad Request
| Status code | Error code | Error message | Description |
| :---------- | :-------- | :----------------| :----------------------- |
| \`400\` | \`invalid_grant\` | "Invalid username or password." | The password is invalid. |
| \`400\` | \`illegal_argument\` | "Entity 'user' requires a property." | The username is not specified. |
| \`400\` | \`illegal_argument\` | "This is an invalid request." | The request URL is invalid. |
| \`400\` | \`illegal_argument\` | "{username} is not legal." | The username is invalid. |
| \`400\` | N/A | "set presence failed" | The request fails. |`,
    want: ['- invalid_grant', '- illegal_argument', '- illegal_argument', '- illegal_argument'],
  },
  {
    shape: 'list: numbers with lists below them, messages among them',
    page: `
## Error codes

- \`2\`: Invalid parameter. Possible reasons:
\t- A parameter's data type is wrong.
\t- A mandatory parameter is missing.
  
- \`7\`: The recording is already running. Do not repeat the \`start\` request.
- \`8\`: Errors in the HTTP request header fields. Possible reasons:
  - Content-type is wrong.
  - \`cloud_recording\` is missing in the request URL.
- \`"invalid appid"\`: The App ID you entered is invalid.

## Status codes
| Code | Description |
| :--- | :---------- |
| \`200\` | The request is successful. |
| \`401\` | Unauthorized (incorrect Customer ID). |
| \`504\` | The server did not receive a timely response. |

## Service status
| State | Description |
| :--- | :--- |
| "serviceIdle" | The submodule is idle. |
| "serviceStarted" | The submodule has started. |
| "serviceValidationFailed" | The validation of the extension service failed. |`,
    want: ['2 -', '7 -', '8 -'],
  },
  {
    shape: 'reference of an enumeration: an index, then the numbers below the headings',
    page: `
# Enumeration: ErrorCode
## Index
### Enumeration members

* [CLIENT_NOT_INIT](errorcode.md#client_not_init)
* [DATABASE_ERROR](errorcode.md#database_error)
* [FORBIDDEN_IN_GROUP](errorcode.md#forbidden_in_group)

---
## Enumeration members
<a id="client_not_init"></a>

###  CLIENT_NOT_INIT

**CLIENT_NOT_INIT**:  = 33001
___
<a id="database_error"></a>

###  DATABASE_ERROR

**DATABASE_ERROR**:  = 33002
___
<a id="forbidden_in_group"></a>

###  FORBIDDEN_IN_GROUP

**FORBIDDEN_IN_GROUP**:  = 22408`,
    want: ['33001 CLIENT_NOT_INIT', '33002 DATABASE_ERROR', '22408 FORBIDDEN_IN_GROUP'],
  },
  {
    shape: 'attributes with a type that are error codes all the same',
    page: `
## TEduBoardErrorCode
Whiteboard error codes (critical)

#### Attribute list of error codes
| Attribute | Type | Field Description |
| --- | --- | --- |
| TEDU_BOARD_ERROR_INIT | int | Initialization failed |
| TEDU_BOARD_ERROR_AUTH | int | Authentication failed. |`,
    want: ['- TEDU_BOARD_ERROR_INIT', '- TEDU_BOARD_ERROR_AUTH'],
  },
  {
    shape: 'list: numbers and linked names',
    page: `
# System errors xx

* 1 - [BAD_REQUEST](README.md#error-1-bad_request)
* 2 - [LOGIN_REQUIRED](README.md#error-2-login_required)

# User errors 1xx

* 100 - [USER_REGISTER_BAD_PAYLOAD](README.md#error-100)
* 135 - [USER_REGISTER_BLOCKED_USER](README.md#error-135)`,
    want: ['1 BAD_REQUEST', '2 LOGIN_REQUIRED', '100 USER_REGISTER_BAD_PAYLOAD', '135 USER_REGISTER_BLOCKED_USER'],
  },
  {
    shape: 'list: codes of a letter and digits, labelled',
    page: `
# Error Codes
- Code: \`E00000\`
  Message: Unknown error
- Code: \`E00001\`
  Message: Invalid request`,
    want: ['- E00000', '- E00001'],
  },
  {
    shape: 'string codes beside short texts of errors, the heading speaks of something else',
    page: `
## Five habits to give up
| Code | Error | Prevention |
|---|---|---|
| FLOW-007 | Endpoints written into the flow | Parameters |
| HUB-001 | Key pasted as text | A store for keys |
| FLOW-008 | Header filtered | Add it |`,
    want: ['- FLOW-007', '- HUB-001', '- FLOW-008'],
  },
  {
    shape: 'reason codes in two notations, in Japanese',
    page: `
# 切断の理由コード
| 10進数 | 16進数 | 名前 | 宛先 |
| --- | --- | --- | --- |
| 0 | 0x00 | Success | A, B |
| 17 | 0x11 | Ticket Expired | A |
| 130 | 0x82 | Room Closed | A, B |`,
    want: ['0 Success', '17 Ticket Expired', '130 Room Closed'],
  },
  {
    shape: 'names beside texts that start with the code on a line of its own',
    page: `
## Errors of the client
| Error | Detail |
|---|---|
| SENDING_FAILED | 770010<br>The library that sends requests could not send this one. |
| NO_ANSWER | 770013<br>The server took longer than thirty seconds to answer. |
| WRONG_ANSWER | 770015<br>The answer holds an object that the client doesn't know. |`,
    want: ['770010 SENDING_FAILED', '770013 NO_ANSWER', '770015 WRONG_ANSWER'],
  },
  {
    shape: 'values of a cause',
    page: `
## 挂断原因值
| 原因值 | 原因值描述 |
|---|---|
| 0 | 不涉及 |
| 21 | 对方忙 |
| 22 | 没有路由 |`,
    want: ['0 -', '21 -', '22 -'],
  },
  {
    shape: 'names of outcomes under "Return value"',
    page: `
## Return value
| Return value | Description |
| --- | --- |
| \`NET_SUCCESS\` | It worked. |
| \`NET_E_POINTER\` | No kernel is registered. |
| \`NET_E_NOT_FOUND\` | The handle is not registered. |`,
    want: ['- NET_SUCCESS', '- NET_E_POINTER', '- NET_E_NOT_FOUND'],
  },
  {
    shape: 'one row only, whose name could be the field of a response',
    page: `
## 成功码
| 错误码 | 错误信息 | 描述 |
|---|---|---|
| 0 | SUCCESS | 操作成功 |`,
    want: ['0 SUCCESS'],
  },
  {
    shape: 'decimal and hexadecimal in one cell, numbers in brackets',
    page: `
## Error codes
| Code | Name |
|---|---|
| 10 (0xA) | \`ERR_TEN\` |
| [11] | \`ERR_ELEVEN\` |
| (12) | \`ERR_TWELVE\` |`,
    want: ['10 ERR_TEN', '11 ERR_ELEVEN', '12 ERR_TWELVE'],
  },
  {
    shape: 'names in ordinary words under "Name", places in the source beside them',
    page: `
### Chain of error codes
| Error code | Name | Place | Description |
|---|---|---|---|
| **-4264** | Package Info Invalid | frame_manager.c:68 | Checking the package failed |
| **-4263** | Socket Init Failed | SocketInit:168 | Creating the socket failed |
| **-4260** | CHANNEL_PENDING | OpenSession | The channel is waiting |`,
    want: ['-4264 Package Info Invalid', '-4263 Socket Init Failed', '-4260 CHANNEL_PENDING'],
  },
  {
    shape: 'one code, and a row that links to others',
    page: `
## 返回码
| 返回码 | 描述 | 解决方案 |
| :--- | :--- | :--- |
| [公共返回码](https://example.com/codes) | 公共返回码 | - |
| 2000002000 | 系统错误 | - |`,
    want: ['2000002000 -'],
  },
  {
    shape: 'columns set twice side by side, the last row half empty',
    page: `
## Error codes at a glance
| Code | Error name | Code | Error name |
|---|---|---|---|
| 1 | AmountTooLow | 31 | NoPendingOwner |
| 2 | SameOwner | 32 | NothingProposed |
| 3 | OrderNotFound | | |`,
    want: ['1 AmountTooLow', '31 NoPendingOwner', '2 SameOwner', '32 NothingProposed', '3 OrderNotFound'],
  },
  {
    shape: 'digits on both sides of an underscore',
    page: `
## 错误码
| 错误码 | 错误描述 | 解决方案 |
|---|---|---|
| 500_2 | 数据准备中 | 稍后重试 |`,
    want: ['500_2 -'],
  },
  {
    shape: 'fences and comments hide tables',
    page: `
# Error codes
\`\`\`md
| Code | Name |
|---|---|
| 1 | \`ERR_FENCED\` |
\`\`\`
<!--
| Code | Name |
|---|---|
| 2 | \`ERR_COMMENTED\` |
-->
| Code | Name |
|---|---|
| 3 | \`ERR_SHOWN\` |`,
    want: ['3 ERR_SHOWN'],
  },
  {
    shape: 'how severe each error is, in capitals',
    page: `
# Error catalog
| Error ID | Trigger | Severity | Response |
| :--- | :--- | :--- | :--- |
| **ERR-CAL-01** | The scale is not level. | CRITICAL | \`BLOCKED\` |
| **ERR-CAL-02** | No weight was put on. | HIGH | \`BLOCKED\` |
| **ERR-CAL-03** | The weight was taken off. | LOW | Ask again |`,
    want: ['- ERR-CAL-01', '- ERR-CAL-02', '- ERR-CAL-03'],
  },
  {
    shape: 'a range and one more number in the first row',
    page: `
| Error Code | Error Name | Description |
| --- | --- | --- |
| -49..-1 and 64 | N/A | Errors of the transport |
| 900 | *LINK_NOT_OPEN* | The link is not open |
| 901 | *LINK_OPEN_TWICE* | The link is open already |`,
    want: ['900 LINK_NOT_OPEN', '901 LINK_OPEN_TWICE'],
  },
  {
    shape: 'hexadecimal values without 0x beside decimal ones',
    page: `
## 请求错误码
| 错误定义 | 16进制错误值 | 10进制错误值 | 错误含义 |
|---|---|---|---|
| ERROR_FEED_EMPTY | 30010001 | 805371905 | 返回数据为空。 |
| ERROR_FEED_BROKEN | 30010002 | 805371906 | 数据格式错误。 |`,
    want: ['805371905 ERROR_FEED_EMPTY', '805371906 ERROR_FEED_BROKEN'],
  },
  {
    shape: 'a name with its code twice, unsigned and signed',
    page: `
| Error code | Reason |
| --- | --- |
| **JOIN_SCP_MISSING** (0x801c0101/-2145648383) | Unable to read the connection point. |
| **JOIN_TIMED_OUT**  (0x801c0102/-2145648382) | The operation timed out. |`,
    want: ['-2145648383 JOIN_SCP_MISSING', '-2145648382 JOIN_TIMED_OUT'],
  },
  {
    shape: 'members of an enumeration of error codes, titled as properties, beside one of states',
    page: `
## FilmPlayerErrorCode

类型：enum

| 属性 | 值 | 说明 |
|---|---|---|
| FilmPlayerNoError | 0 | 没有错误。 |
| FilmPlayerInvalidKey | -1 | 密钥无效。 |
| FilmPlayerErrorNoStream | -100 | 流不存在。 |

## FilmPlayerStatus

类型：enum

| 属性 | 值 | 说明 |
|---|---|---|
| FilmPlayerStatusReady | 0 | 准备完成。 |
| FilmPlayerStatusError | 1 | 播放出错。 |`,
    want: ['0 FilmPlayerNoError', '-1 FilmPlayerInvalidKey', '-100 FilmPlayerErrorNoStream'],
  },
  {
    shape: 'a name that says none, beside cells that do',
    page: `
## Status codes
| Status code | Message | Fix |
|---|---|---|
| -1 | WaitingForAnswer | None |
| 3 | NoBinding | None |
| 99999999 | NONE | Unknown status. |`,
    want: ['-1 WaitingForAnswer', '3 NoBinding', '99999999 NONE'],
  },
  {
    shape: 'HTML cells that start with a name in code and go on at length, in Portuguese',
    page: `
<table>
<tr><th>Código do erro</th><th>Resolução</th></tr>
<tr><td><code>UNSPECIFIED_FAULT</code> Não há mais informações.</td><td>Nenhuma.</td></tr>
<tr><td><code>WRONG_ARGUMENT</code> (código HTTP = 400) Os parâmetros eram inválidos. Uma extensão é retornada para especificar qual campo era inválido, e em que linha do corpo ele está, com o seu valor.</td><td>Verifique o corpo.</td></tr>
</table>`,
    want: ['- UNSPECIFIED_FAULT', '- WRONG_ARGUMENT'],
  },
  {
    shape: 'codes with sub-codes among numbers, statuses beside them, a word for all others',
    page: `
## 订单类
<table><thead><tr><th>错误码</th><th>HTTP 状态码</th><th>提示</th></tr></thead><tbody>
<tr><td>7100</td><td>400</td><td>参数错误</td></tr><tr><td>7103</td><td>400</td><td>无权限</td></tr><tr><td>7104_21</td><td>200</td><td>超过限额</td></tr>
<tr><td>7104_22</td><td>200</td><td>余额不足</td></tr><tr><td>7105</td><td>200</td><td>下单失败</td></tr>
<tr><td>Other</td><td>500</td><td>未知错误</td></tr></tbody></table>`,
    want: ['7100 -', '7103 -', '7104_21 -', '7104_22 -', '7105 -'],
  },
  {
    shape: 'hexadecimal literals with the suffixes of C',
    page: `
## Storage error codes
| Error code | Error name | Description |
|---|---|---|
| 0xA1L | storLogDamaged | The log is damaged |
| 0xA2UL | storLogMissing | The log is missing |
| 0x10u | storKeyNotFound | The key was not found |`,
    want: ['161 storLogDamaged', '162 storLogMissing', '16 storKeyNotFound'],
  },
  {
    shape: 'rows of cells that stand in the head of an HTML table, with the wrong end tags',
    page: `
# 错误码
<table><thead>
<tr><th>错误码</th><th>说明</th></tr>
<tr><td>AB01</th><td>输入不正确</th></tr>
<tr><td>AB02</th><td>数据不存在</th></tr>
</thead><table>`,
    want: ['- AB01', '- AB02'],
  },
  {
    shape: 'declined payments in a section of a page about response codes',
    page: `
# Gateway Response Codes
## From the issuer
| Code | Message | What to do |
|---|---|---|
| 301 | Declined by the issuer | Ask for another card |
| 302 | Declined: card stolen | Keep the card |
| 303 | Card expired | Ask for another card |`,
    want: ['301 -', '302 -', '303 -'],
  },
  {
    shape: 'types of errors, each with the status that it is answered with',
    page: `
# Error codes
## Overview of HTTP statuses
| Status code | Type | Description |
|---|---|---|
| 400 | \`malformed_request_error\` | The request could not be read |
| 401 | \`key_rejected_error\` | The key is wrong |
| 403 | \`plan_restricted\` | Not in this plan |
| 429 | \`pace_limit_error\` | Too many requests |`,
    want: ['- malformed_request_error', '- key_rejected_error', '- plan_restricted', '- pace_limit_error'],
  },
];

test.each(shapes)('reads $shape', ({ page, want }) => {
  expect(pairsOf(page)).toEqual(want);
});

const others: readonly Omit<Shape, 'want'>[] = [
  {
    shape: 'statuses with their own phrases as constants',
    page: `
# Error codes
## Overview of HTTP statuses
| Status code | Type | Description |
|---|---|---|
| 400 | \`BAD_REQUEST\` | The request could not be read |
| 401 | \`UNAUTHORIZED\` | The key is wrong |
| 404 | \`NOT_FOUND\` | Nothing there |
| 500 | \`INTERNAL_SERVER_ERROR\` | Our fault |`,
  },
  {
    shape: 'messages, and conditions that start with functions',
    page: `
# 錯誤碼與訊息
### 連線
| 訊息 | 觸發條件 |
|---|---|
| \`The key is empty.\` | \`ShopClient\` 未設定金鑰。 |
| \`The date format is invalid.\` | \`setOrderDate()\` 格式不符。 |
| \`The id is empty.\` | 未設定編號。 |`,
  },
  {
    shape: 'stages of a task, of which some are failures',
    page: `
### Task 状态码
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`TASK_QUEUED\` | 排队中 |
| 2 | \`TASK_RUNNING\` | 执行中 |
| 3 | \`TASK_DONE\` | 成功 |
| 4 | \`TASK_FAILURE\` | 失败 |
| 5 | \`TASK_CANCELLED\` | 已取消 |`,
  },
  {
    shape: 'stages of an order in camel case',
    page: `
## 订单状态
| 状态码 | 常量 | 说明 |
|---|---|---|
| 1 | \`BillStateNotPaid\` | 未支付 |
| 2 | \`BillStatePaid\` | 已支付 |
| 201 | \`BillStateClosed\` | 已关闭 |`,
  },
  {
    shape: 'parts that codes are made of',
    page: `
# Error codes
Error codes are values of seven digits:

| Part | Digits | Meaning |
|---|---|---|
| \`PP\` | 2 | Platform |
| \`AA\` | 2 | Area |
| \`NNN\` | 3 | The error itself |`,
  },
  {
    shape: 'parameters with types',
    page: `
## Error handling
| Parameter | Type | Required | Description |
|---|---|---|---|
| \`error_code\` | Integer | Yes | The error code. |
| \`error_message\` | String | No | The error message. |`,
  },
  {
    shape: 'fields of an error response',
    page: `
# Error codes
The response holds:

| Field | Description |
|---|---|
| \`code\` | The error code |
| \`message\` | The error message |
| \`request_id\` | The id of the request |`,
  },
  {
    shape: 'HTTP statuses',
    page: `
## HTTP Response Codes
| Code | Meaning |
|---|---|
| 200 (OK) | The request completed successfully. |
| 400 (BAD REQUEST) | The request was improperly formatted. |
| 5xx (SERVER ERROR) | The server had an error. |`,
  },
  {
    shape: 'HTTP statuses in Chinese',
    page: `
## 响应状态码
| 状态码 | 含义 |
|--------|------|
| 400 | 请求错误——无效输入、校验失败 |
| 401 | 未认证——缺少或无效的认证信息 |
| 500 | 服务器内部错误 |`,
  },
  {
    shape: 'HTTP statuses as headings',
    page: `
## \`4xx\` - Client error
### 400 Bad Request
This status code indicates malformed syntax.
### 401 Unauthorized
This status code indicates invalid tokens.
### 404 Not Found
This status code indicates that the resource could not be found.`,
  },
  {
    shape: 'opcodes',
    page: `
###### Gateway Opcodes
| Code | Name | Client Action | Description |
|---|---|---|---|
| 0 | Dispatch | Receive | An event was dispatched. |
| 1 | Heartbeat | Send/Receive | Fired periodically. |
| 9 | Invalid Session | Receive | The session has been invalidated. |`,
  },
  {
    shape: 'states of a connection',
    page: `
## ConnectionState
| Value | Name | Description |
|---|---|---|
| 1 | \`DISCONNECTED\` | The SDK is disconnected. |
| 2 | \`CONNECTING\` | The SDK is connecting. |
| 3 | \`CONNECTED\` | The SDK is connected. |`,
  },
  {
    shape: 'release dates',
    page: `
# Release notes
| Version | Date | Notes |
|---|---|---|
| 4.1.0 | 2023-01-12 | Fixed an error in login |
| 4.0.1 | 2022-12-01 | Fixed a crash |`,
  },
  {
    shape: 'prices',
    page: `
# Pricing
| Plan | Price | Users |
|---|---|---|
| Free | 0 | 100 |
| Pro | 99 | 1000 |`,
  },
  {
    shape: 'limits',
    page: `
## Limits
| Item | Limit | Note |
|---|---|---|
| Group members | 200 | Exceeding it returns an error |
| Message size | 5 | In KB |`,
  },
  {
    shape: 'request headers',
    page: `
## Request headers
| Header | Description |
|---|---|
| \`Content-Type\` | Must be application/json, else an error is returned |
| \`X-Tenant-Id\` | The tenant, required |`,
  },
  {
    shape: 'response codes of an endpoint',
    page: `
### Responses
| Status | Description |
|---|---|
| 200 | OK |
| 404 | User not found |`,
  },
  {
    shape: 'video profiles',
    page: `
## Video profile
| Value | Resolution | Frame rate | Bitrate |
|---|---|---|---|
| 120P | 160 x 120 | 15 | 65 |
| 180P | 320 x 180 | 15 | 140 |`,
  },
  {
    shape: 'ranges of codes per module',
    page: `
# Error codes
| Range | Module |
|---|---|
| 1000-1999 | Login |
| 2000-2999 | Messages |`,
  },
  {
    shape: 'numbered sections',
    page: `
# How to handle errors
## 1. Read the error code
Text.
## 2. Retry
Text.
## 3. Report a failure
Text.`,
  },
  {
    shape: 'API methods as headings',
    page: `
# Error handling API
### getLastError
Returns the last error.
### setErrorHandler
Sets a handler.`,
  },
  {
    shape: 'files in a list',
    page: `
### Error Codes
- \`docs/ERROR_CODES_REFERENCE.md\` - Complete error reference
- \`docs/reference/errors.md\` - Rust error types`,
  },
  {
    shape: 'members of an error object',
    page: `
## Class: SystemError
### \`error.address\`
The address to which a network connection failed.
### \`error.code\`
The error code.
### \`error.dest\`
The destination.`,
  },
  {
    shape: 'a report with lines and counts',
    page: `
# Error codes: report
| Catalog | Documents | Codes | Errors | Warnings |
|---|---|---|---|---|
| chat | 3 | 81 | 12 | 40 |

| Line | Info | What |
|---|---|---|
| 12 | name-format | 0 \`EM_NO_ERROR\`: the only name of this page that has a prefix |
| 14 | name-mismatch | 2 \`NETWORK_ERROR\`: differs from the name on the other platforms |`,
  },
  {
    shape: 'measurements',
    page: `
# Reading error codes
| way | wall | peak |
|---|---|---|
| parse every file | 22 s | 200 MiB |
| parse candidates | 0.8 s | 112 MiB |`,
  },
  {
    shape: 'index types with numbers',
    page: `
## 索引类型码
| 码 | 类型 |
|---|---|
| 23 | \`INDEX_TYPE_VEC_ROWKEY\` |
| 24 | \`INDEX_TYPE_VEC_VID\` |`,
  },
  {
    shape: 'measurements of errors, and how often each came',
    page: `
### Error analysis
| Error type | Value | Meaning |
|---|---|---|
| error_anchor_pos | 0.1413 m | Off by 14 cm |
| error_anchor_rot | 0.0736 rad | Off by 4 degrees |`,
  },
  {
    shape: 'settings of limits and timeouts',
    page: `
## Important constants
| Constant | Value | Place |
|---|---|---|
| \`RATE_LIMIT_MAX\` | 20 | client.ts |
| \`RATE_LIMIT_WINDOW_MS\` | 60000 (1 min) | client.ts |
| \`TIMEOUT_MS\` | 15000 | client.ts |`,
  },
  {
    shape: 'what commands exited with',
    page: `
## Verification
| Command | Exit code | Result |
| --- | ---: | --- |
| \`fetch refs\` | 0 | done |
| \`index pack\` | 0 | done |
| \`check all\` | 0 | no error |`,
  },
  {
    shape: 'requests and what they are answered with',
    page: `
## Troubleshooting
| No | Step | Result |
|---|---|---|
| 5 | \`POST /auth/login\` (\`user\`, \`password\`) | 200 |
| 6 | \`GET /internal/courses\` without a header | 403 (denied) |
| 7 | \`GET /internal/courses\` with one | 200 |`,
  },
  {
    shape: 'steps in a list',
    page: `
# Error codes
- 3 retries are made
- Check the network
- Contact support`,
  },
  {
    shape: 'how well a model tells failures apart',
    page: `
### Results per category
| Category | Precision | Recall | Hits | Misses |
|---|---|---|---|---|
| no_balance | 0.98 | 1.00 | 7 | 0 |
| card_expired | 1.00 | 0.97 | 5 | 1 |

| failureCode | Reminder | Link | Retry |
|---|---|---|---|
| no_balance | 0.28 | 0.16 | 0.06 |
| card_expired | 0.17 | 0.42 | 0.01 |`,
  },
  {
    shape: 'levels of a log',
    page: `
# 日志与错误
| 日志级别 | 取值 | 说明 |
|---|---|---|
| LEVEL_OFF | 0 | 不输出 |
| LEVEL_ERROR | 1 | 只输出错误 |
| LEVEL_WARN | 2 | 输出警告和错误 |`,
  },
  {
    shape: 'states, some of which are failures',
    page: `
# Room state
| Value | State | Description |
|---|---|---|
| 1 | CLOSED_BY_TIMEOUT | The room timed out |
| 2 | OPENING | The room is being opened |
| 3 | OPEN | The room is open |
| 6 | FAILED | The room could not be opened |`,
  },
  {
    shape: 'how many requests a minute allows',
    page: `
# Limits and errors
| Call | Calls per minute | Note |
|---|---|---|
| send | 60 | Fails beyond it |
| list | 600 | Fails beyond it |
| kick | 10 | Not allowed without a role |`,
  },
];

describe('tells apart', () => {
  test.each(others)('$shape', ({ page }) => {
    expect(pairsOf(page)).toEqual([]);
  });
});
