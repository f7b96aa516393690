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

const cells: readonly Case[] = [
  {
    shape: 'constants with their numbers as a program ends them, and a remark',
    page: '# Error codes\n * LAMP_MISSING=1; //when there is no lamp\n * CABLE_BROKEN=2; //when the cable is broken\n * UNKNOWN=8; // when nobody knows',
    want: ['1 LAMP_MISSING', '2 CABLE_BROKEN', '8 UNKNOWN'],
  },
  {
    shape: 'numbers right before a colon and a word of a program',
    page: '## 错误码\n\n1001:灯泡不存在\n\n1002:lamp_id与bulb_id不存在\n\n1003:token有效性验证失败',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'names in brackets behind numbers that a label introduces',
    page: '# Error codes\n\nError code **-11** (*LAMP_GONE*)[^1] indicates that there is no lamp.\n\nError code **-12** (*CABLE_BROKEN*)[^1] indicates a broken cable.',
    want: ['-11 LAMP_GONE', '-12 CABLE_BROKEN'],
  },
  {
    shape: 'names with hyphens, set off by two spaces',
    page: '# Error Code\n\n* invalid-lamp  `the lamp is wrong`\n* no-cable  `there is no cable`\n* bulb-not-found  `no such bulb`\n* lamp-banned  `it is banned`',
    want: ['- invalid-lamp', '- no-cable', '- bulb-not-found', '- lamp-banned'],
  },
  {
    shape: 'codes by the class that is thrown with them',
    page: '# Error codes\n| Class | Codes |\n|---|---|\n| `LampError` | `LAMP_MISSING`, `BULB_BROKEN`, `NO_SOCKET` |\n| `CableError` | `CABLE_MISSING`, `CABLE_BROKEN`, `NO_POWER` |',
    want: ['LAMP_MISSING -', 'BULB_BROKEN -', 'NO_SOCKET -', 'CABLE_MISSING -', 'CABLE_BROKEN -', 'NO_POWER -'],
  },
  {
    shape: 'fields of an error by their paths',
    page: '# Error codes\n| Field | Description |\n|---|---|\n| `error.code` | Which error it is |\n| `error.message` | What went wrong |\n| `request_id` | Which call failed |',
    want: [],
  },
  {
    shape: 'fields with their values, as a response shows them',
    page: '# Lamp errors\n## Error format\nAn old server answers:\n\n - `"errorMessage":"No lamp was found"`\n - `"returnValue":"<the failed call>"`\n\nA new one:\n\n - `"errorMessage":"LX23: the lamp failed"`\n - `"returnValue":"<the failed call>"`',
    want: [],
  },
  {
    shape: 'statuses that say that they are of HTTP have no names',
    page: '# Errors and warnings\n| Situation | What it means | What to do |\n|---|---|---|\n| HTTP `400` | The lamp is invalid | Mend it |\n| HTTP `422` | The cable is invalid | Mend it |\n| HTTP `429` | Too many lamps | Wait |',
    want: ['400 -', '422 -', '429 -'],
  },
  {
    shape: 'rows whose cells hold lists, as some exports write them',
    page: '## 错误码表\n\n|十六进制|十进制|错误描述|\n|---|---|---|\n|0x0101|257|no such lamp|\n|-   0x0102\n-   0x0103\n\n|-   258\n-   259\n\n|the cable is broken|\n|0x0104|260|bulb error|',
    want: ['257 -', '258 -', '259 -', '260 -'],
  },
  {
    shape: 'a status and a number that are one code',
    page: '# Error codes\n\n## 400 Bad Request\n\n| Error Code | Description |\n|---|---|\n| 400-1 | the lamp is not there |\n| 400-2 | id is not a number |\n| 400-12 | the cable is broken |\n\n## 401 Unauthorized\n\n| Error Code | Description |\n|---|---|\n| 401-1 | passcode not correct |',
    want: ['400-1 -', '400-2 -', '400-12 -', '401-1 -'],
  },
  {
    shape: 'ranges are none, whatever they are joined by',
    page: '# Error codes\n\n| Error Code | Description |\n|---|---|\n| 100-199 | errors of lamps |\n| LX-001-099 | errors of cables |\n| 404 | no such lamp |\n| LX-002-0 | no such cable |',
    want: ['404 -', 'LX-002-0 -'],
  },
  {
    shape: 'a capitalised word with a number',
    page: '# Diagnostics / rules\n\n| ID | Category | Title | Implementation File |\n|---|---|---|---|\n| [Lamp1000](./Lamp1000.md) | Usage | Sealed lamps cannot be opened | [A.cs](a.cs) |\n| [Lamp1001](./Lamp1001.md) | Usage | Lamps cannot have parameters | [B.cs](b.cs) |\n| [Lamp1200](./Lamp1200.md) | Usage | Invalid cable for a lamp | [C.cs](c.cs) |',
    expected: true,
    want: ['- Lamp1000', '- Lamp1001', '- Lamp1200'],
  },
  {
    shape: 'two codes, of which one is written like a field',
    page: '# 错误码\n\n### 示例实体\n|错误码值|错误码描述|\n|---|---|\n|LAMP_NOT_FOUND|无效的灯|\n|LAMP_REQUIRE_NAME|未传入灯的名字|',
    want: ['- LAMP_NOT_FOUND', '- LAMP_REQUIRE_NAME'],
  },
  {
    shape: 'statuses of which one varies',
    page: '# Errors\n\n| `error` | HTTP | Cause |\n|---|---|---|\n| `LAMP_NOT_FOUND` | `404` | Unknown lamp. |\n| `INVALID_CABLE` | `400` | The cable is invalid. |\n| `LAMP_BUSY` | `409` | Another lamp is on. |\n| `LAMP_ERROR` | varies (defaults 500) | Raised by a lamp. |',
    want: ['- LAMP_NOT_FOUND', '- INVALID_CABLE', '- LAMP_BUSY', '- LAMP_ERROR'],
  },
  {
    shape: 'groups of more codes than a line holds',
    page: `# Errors and warnings\n\n## Errors\n\n| Group | Error Numbers |\n|---|---|\n| Lamps | ${Array.from({ length: 30 }, (_, at) => `[LX${5000 + at}](./LX${5000 + at}.md)`).join(', ')} |\n| Cables | [LX6000](./LX6000.md) |`,
    want: [...Array.from({ length: 30 }, (_, at) => `- LX${5000 + at}`), '- LX6000'],
  },
  {
    shape: 'levels of logs beside whether they need an error code',
    page: '# Error codes\n\n## Logs\n\n| Level | Usage | Error Code Required | Retention |\n|---|---|---|---|\n| **ERROR** | Failures of lamps | Yes | 90 days |\n| **WARN** | Unusual lamps | Yes (when applicable) | 90 days |\n| **INFO** | Normal lamps | No | 30 days |',
    want: [],
  },
  {
    shape: 'addresses of what comes with an error',
    page: '# Errors\n\n### Detail objects\n\n| `@type` | Purpose |\n|---|---|\n| `type.example.com/lamp.rpc.BadRequest` | Invalid fields of a lamp. |\n| `type.example.com/lamp.rpc.ErrorInfo` | Why the lamp failed. |\n| `type.example.com/lamp.rpc.QuotaFailure` | Which quota was exceeded. |',
    want: [],
  },
  {
    shape: 'constants of C in an indented block',
    page: '# Lamp Exit Codes\n\nThis list is heavily based on\n\n* https://example.com/lamps\n\n**lampexits.h**\n\n    #define LX_USAGE        64      /* command line usage error */\n    #define LX_NOINPUT      66      /* cannot open input */\n    #define LX_NOLAMP       67      /* lamp unknown */\n',
    want: ['64 LX_USAGE', '66 LX_NOINPUT', '67 LX_NOLAMP'],
  },
  {
    shape: 'lines below a parameter of a comment',
    page: '# Lamps\n\n## Listener\n\n```java\n/**\n* @method onError(String errorCode,String errorMsg);\n@param errorCode:\n1001        The lamp is lost\n1002        The cable fails.\n1003        The lamp is not detected.\n1004        Timeout of the lamp\n@param errorMsg:\nWhat failed.\n*/\npublic void onError(String errorCode, String errorMsg) {\n}\n```',
    want: ['1001 -', '1002 -', '1003 -', '1004 -'],
  },
  {
    shape: 'constants that start from others',
    page: '# Lamp error codes\n\n```c\n#define LAMP_ERR_BASE        (0x100)  ///< Errors of lamps\n#define LAMP_ERR_CABLE_BASE  (LAMP_ERR_BASE + 0x10)\n#define LAMP_ERR_OTHER_BASE  0x900\n```\n\n```c\n#define LAMP_ERR_GONE   (LAMP_ERR_BASE + 1) /**< The lamp is gone. */\n#define LAMP_ERR_HOT    (LAMP_ERR_BASE+2)\n#define LAMP_ERR_CABLE  (LAMP_ERR_CABLE_BASE + 3) // The cable is broken\n#define LAMP_ERR_FOREIGN (CABLE_ERR_BASE + 3)\n```',
    want: ['257 LAMP_ERR_GONE', '258 LAMP_ERR_HOT', '275 LAMP_ERR_CABLE'],
  },
  {
    shape: 'a word that counts the rows beside their codes',
    page: '# Lamps\n\n## Error Codes\n\n| ID | Code | Description |\n|---|---|---|\n| code-1 | `LAMP_UNKNOWN` | lamp unknown to the server |\n| code-2 | `CABLE_INVALID` | cable is invalid |\n| code-3 | `BULB_MISSING` | bulb is missing |',
    want: ['- LAMP_UNKNOWN', '- CABLE_INVALID', '- BULB_MISSING'],
  },
  {
    shape: 'names of an enum beside the strings that they are',
    page: '# Error codes\n\n| Enum | Value | Meaning |\n|---|---|---|\n| `NoLamp` | `no_lamp` | There is no lamp. |\n| `LampHot` | `lamp_hot` | The lamp failed. |\n| `BadCable` | `bad_cable` | The cable is invalid. |\n| `Timeout` | `timeout` | No answer in time. |',
    want: ['no_lamp NoLamp', 'lamp_hot LampHot', 'bad_cable BadCable', 'timeout Timeout'],
  },
  {
    shape: 'names with the code that a program exits with',
    page: '# Lamps\n\n_Errors_\n\n- `LMP_ASSERTION_FAILED` (exit code 24) if the lamp is off.\n- `LMP_ILLEGAL_STATE` (exit code 20) if the cable failed.\n- `LMP_REVERTED` (status 33) if the bulb reverted.',
    want: ['24 LMP_ASSERTION_FAILED', '20 LMP_ILLEGAL_STATE', '33 LMP_REVERTED'],
  },
  {
    shape: 'groups of digits joined by blanks, under a title with a letter of another alphabet',
    page: '# Error \u0421ode list\n\n### 01-01. Lamps\n\n- `01-01-01 04 01` - the lamp failed\n- `01-01-01 03 02` - no such lamp\n- `01-01-01 04 03` - the cable is broken\n- `01-01-01 03 04` - the bulb is missing',
    want: ['- 01-01-01 04 01', '- 01-01-01 03 02', '- 01-01-01 04 03', '- 01-01-01 03 04'],
  },
  {
    shape: 'names of several platforms in one cell',
    page: '# Lamp status codes\n\n| `LampStatusCode` | How to handle |\n|---|---|\n| lampPoor(iOS)  LampPoor(Android) | The lamp failed. |\n| lampServerHungup(iOS)  lampUnavailable(iOS)  LampUnavailable(Android) | There is an error of the lamp. |\n| lampRejected(iOS) | The lamp was rejected. |\n| lampEnded(iOS) LampEnded(Android) | The lamp is invalid. |',
    expected: true,
    want: [
      '- lampPoor|LampPoor',
      '- lampServerHungup|lampUnavailable|LampUnavailable',
      '- lampRejected',
      '- lampEnded|LampEnded',
    ],
  },
  {
    shape: 'codes of several words beside their statuses',
    page: '# Lamps\n\n## Error codes\n\n| Error code | HTTP Status | Description |\n|---|---|---|\n| no such lamp | 404 | There is no lamp like that. |\n| lamp too hot | 400 | The lamp must cool down. |\n| timeout | 408 | The lamp did not answer. |\n| unknown error | 500 | Something else went wrong. |',
    want: ['- no such lamp', '- lamp too hot', '- timeout', '- unknown error'],
  },
  {
    shape: 'a word and a number for a code',
    page: '# Compiler errors\n\n| Code | Message |\n|---|---|\n| [lerr 0012](lerr0012.md) | unknown lamp |\n| [lerr 0327](lerr0327.md) | cable not found |\n| [lerr 0699](lerr0699.md) | unexpected bulb |',
    want: ['lerr 0012 -', 'lerr 0327 -', 'lerr 0699 -'],
  },
  {
    shape: 'a word and a number among marks',
    page: '# Códigos de retorno\n\n| Código | Significado |\n|---|---|\n| BL | Transação não autorizada |\n| BP 171 | Rejeitada por risco de fraude |\n| BP 900 | Falha na operação |\n| 99 | Erro de comunicação |\n| GF | Transação negada |',
    want: ['BL -', 'BP 171 -', 'BP 900 -', '99 -', 'GF -'],
  },
  {
    shape: 'descriptions in small letters that a header does not call codes',
    page: '# Error codes\n\n| Code | Error description |\n|---|---|\n| 1 | no such lamp |\n| 2 | lamp too hot |\n| 3 | unknown bulb |',
    want: ['1 -', '2 -', '3 -'],
  },
  {
    shape: 'where in a program something happens',
    page: '| エラーコード | 内容 | 発生場所 |\n|---|---|---|\n| 1 | ランプが見つかりません | `lamp.Socket#open` |\n| 2 | ケーブルが無効です | `lamp.Cable#plug` |\n| 3 | 電球エラー | `lamp.Socket#open` |',
    want: ['1 -', '2 -', '3 -'],
  },
  {
    shape: 'kinds in the language of the page',
    page: '# Fehlercodes\n| Code | Typ | Beschreibung |\n|---|---|---|\n| 11 | ALERT | Die Lampe ist defekt |\n| 12 | WARNING | Das Kabel ist zu warm |\n| 13 | ALERT | Die Birne fehlt |\n| 14 | WARNING | Kein Strom |',
    want: ['11 -', '12 -', '13 -', '14 -'],
  },
  {
    shape: 'names and the comments behind them as items',
    page: '# Error Codes\n\n* ERR\\_NO\\_LAMP // There is no lamp\n\n## Cables\n\n* ERR\\_CABLE // The cable is broken\n* ERR\\_CABLE\\_TYPE // It is no cable\n* ERR\\_CABLE\\_LENGTH // Too short',
    want: ['- ERR_NO_LAMP', '- ERR_CABLE', '- ERR_CABLE_TYPE', '- ERR_CABLE_LENGTH'],
  },
  {
    shape: 'numbers and pairs of letters under one header of codes',
    page: '# Códigos de erro\n| Código | Definição |\n|---|---|\n| 2 | Lâmpada não encontrada |\n| 21 | Cabo inválido |\n| AA | Tempo esgotado |\n| AF | Erro de comunicação |\n| N7 | Senha inválida |',
    want: ['2 -', '21 -', '- AA', '- AF', '- N7'],
  },
  {
    shape: 'delays between calls that fail, in other languages',
    page: '# Códigos de error\n| Intento | Delay |\n|---|---|\n| 1er reintento | 1 segundo |\n| 2do reintento | 2 segundos |\n| 3er reintento fallido | 4 segundos |',
    want: [],
  },
  {
    shape: 'constants of a contract that hold codes',
    page: '# Error codes\n\n```solidity\nstring constant ERROR_NO_LAMP = "LampE01";\nstring constant ERROR_BAD_CABLE = "LampE02";\nstring constant ERROR_NO_BULB = "LampE03";\n```',
    want: ['LampE01 ERROR_NO_LAMP', 'LampE02 ERROR_BAD_CABLE', 'LampE03 ERROR_NO_BULB'],
  },
  {
    shape: 'branches that return codes, one of them without its colon',
    page: '# Error codes\n\n```swift\ncase .lampRejected return 5000\ncase .cableRejected: return 5001\ncase .bulbRejected: return 5002\n```',
    want: ['5000 lampRejected', '5001 cableRejected', '5002 bulbRejected'],
  },
  {
    shape: 'what a program imports',
    page: '# Error handling\n\n```ts\nimport {\n  LampTimeoutError,\n  CableError,\n  BulbNotFoundError,\n  stopAll,\n} from "lamp";\n```',
    want: [],
  },
  {
    shape: 'a diagram',
    page: '# Error handling\n\n```mermaid\nflowchart TD\n  Q --> E400["400: bad lamp"]\n  Q --> E401["401: not allowed"]\n  Q --> E500["500: lamp failed"]\n```',
    want: [],
  },
  {
    shape: 'examples of errors below the kinds of them',
    page: '# Error handling\nBelow is a list of error codes.\n### 303 SEE_OTHER\nAnother lamp.\n#### Examples of errors:\n- LAMP_MOVED: the lamp is not found here\n- CABLE_MOVED: the cable is not found here\n### 400 BAD_REQUEST\nA bad lamp.\n#### Examples of errors:\n- LAMP_INVALID: the lamp is invalid\n- CABLE_INVALID: the cable is invalid',
    want: ['- LAMP_MOVED', '- CABLE_MOVED', '- LAMP_INVALID', '- CABLE_INVALID'],
  },
];

const headed: readonly Case[] = [
  {
    shape: 'environment variables after the errors',
    page: '# Lamps\n## Environment variables\n### LMP_NO_UTF_8_VALIDATE\nThe lamp fails without it.\n### LMP_NO_BUFFER_UTIL\nPrevents a missing module.\n## Error codes\n### LMP_ERR_GONE\nThe lamp is gone.\n### LMP_ERR_HOT\nThe lamp failed.',
    want: ['- LMP_ERR_GONE', '- LMP_ERR_HOT'],
  },
  {
    shape: 'single codes among ranges',
    page: '# Error codes\n#### **300-303** - Lamp sensors failed\nText.\n#### **310-313** - Cable sensors failed\nText.\n#### **399** - All sensors failed\nText.\n#### **450** - The bulb is broken\nText.',
    want: ['399 -', '450 -'],
  },
  {
    shape: 'types of errors with their codes in a fence below each',
    page: '# Lamp API\n#### [LampError](https://example.com/a)\nRefused calls.\n```ts\nLampErrorCode {\n  InvalidLamp: -1,\n  InternalError: -2,\n  LampRefused: -3,\n}\n```\n#### [CableError](https://example.com/b)\nBroken cables.\n```ts\nCableErrorCode = {\n  CableGone: 1,\n  CableRefused: 2,\n  CableError: 3,\n};\n```',
    want: ['-1 InvalidLamp', '-2 InternalError', '-3 LampRefused', '1 CableGone', '2 CableRefused', '3 CableError'],
  },
  {
    shape: 'pictures by their names in front of some',
    page: '# Errors\n### Error 100 - LAMP_BAD_PAYLOAD\nThe payload is invalid.\n### :warning: :one: Error 101 - LAMP_LOCKED\nToo many tries.\n### :warning: Error 102 - LAMP_GONE.\nThe lamp is gone.',
    want: ['100 LAMP_BAD_PAYLOAD', '101 LAMP_LOCKED', '102 LAMP_GONE'],
  },
  {
    shape: 'a status below each, and words among the names',
    page: '# Error codes\n### `lamp_broken`\n\n**HTTP:** `400`\n\nThe lamp is broken.\n### `forbidden`\n\n**HTTP:** `403`\n\nThe key is invalid.\n### `cable_missing`\n\n**HTTP:** `404`\n\nThere is no cable.\n### `conflict`\n\n**HTTP:** `409`\n\nAnother lamp failed.',
    want: ['- lamp_broken', '- forbidden', '- cable_missing', '- conflict'],
  },
  {
    shape: 'the last of them near the table of another section',
    page: '# Error codes\n## Lamps\n### LAMP-001 - LampGone\nThe lamp is gone.\n### LAMP-002 - LampHot\nThe lamp failed.\n\n## Cables\n### Broken ones\n| Code | Error |\n|---|---|\n| CBL-1 | The cable is broken |\n| CBL-2 | The cable is missing |',
    want: ['LAMP-001 LampGone', 'LAMP-002 LampHot', '- CBL-1', '- CBL-2'],
  },
];

const NAMED: readonly Case[] = [
  {
    shape: 'names and numbers under a heading of return codes, hardly any of them described',
    page: '# Return code\n| Constant | Value (int) | Description |\n|---|---|---|\n| LMP_OK | 0 | All is well |\n| LMP_COMERR | 1 | The line is broken |\n| LMP_INVAL | 2 | The lamp is invalid |\n| LMP_NOENT | 3 | N.A |\n| LMP_AGAIN | 4 | N.A |\n| LMP_NOMEM | 5 | N.A |\n| LMP_NOSPC | 6 | N.A |',
    want: ['0 LMP_OK', '1 LMP_COMERR', '2 LMP_INVAL', '3 LMP_NOENT', '4 LMP_AGAIN', '5 LMP_NOMEM', '6 LMP_NOSPC'],
  },
  {
    shape: 'names that sound like failures, beside failures, under Type',
    page: '# Lamp server\n## Requests\n| Parameter | Description |\n|---|---|\n| `lamp` | Which lamp |\n| `cable` | Which cable |\n## Answers\n| Type | Description |\n|---|---|\n| `InvalidLamp` | The lamp is invalid |\n| `CableNotFound` | No such cable was found |\n| `MissingBulb` | The bulb is missing |',
    want: ['- InvalidLamp', '- CableNotFound', '- MissingBulb'],
  },
  {
    shape: 'headers that say why a request was refused',
    page: '# Lamp server\n| Header | Description |\n|---|---|\n| `Retry-After` | When a failed request may be sent again |\n| `X-RateLimit-Limit` | When the limit is exceeded |\n| `X-RateLimit-Reset` | How long requests are rejected |',
    want: [],
  },
  {
    shape: 'a list that counts right below a heading of error codes',
    page: '# Errors Codes\n\nThis page says what the numbers mean.\n\n- 1: *You have to give a lamp.*\n- 2: *Use the operator.*\n- 3: *Give it a name.*\n- 4: *The lamp does not exist.*',
    want: ['1 -', '2 -', '3 -', '4 -'],
  },
  {
    shape: 'headings that are names, with the message below each',
    page: '### lamp_invalid_socket\n\n```\nCannot use `%lamp%` with an invalid socket\n```\n\n### cable_missing\n\n```\nThe cable is missing\n```\n\n### lamp_api_changed\n\n```\nCalling `%method%` is no longer valid\n```',
    want: ['- lamp_invalid_socket', '- cable_missing', '- lamp_api_changed'],
  },
  {
    shape: 'headings that are names, longer than a list of some of them',
    page: '## Result\n\n### `lamp_gone`\nThe lamp is missing.\n\n### `lamp_failed_already`\nThe lamp failed because of one of the following errors:\n\n- `cable_not_found`\n- `exceeds_lamps`\n\n### `cable_not_found`\nThere is no cable.\n\n### `exceeds_lamps`\nToo many lamps.\n\n### `lamp_must_match`\nThe lamp does not match.',
    want: ['- lamp_gone', '- lamp_failed_already', '- cable_not_found', '- exceeds_lamps', '- lamp_must_match'],
  },
  {
    shape: 'headings that label their codes',
    page: "##Code: 'LMP-3101'\nStatus code: 200\nReason: the lamp is invalid\n\n##Code: 'LMP-10016'\nStatus code: 401\nReason: the cable is invalid",
    want: ['- LMP-3101', '- LMP-10016'],
  },
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
  ['cells', cells],
  ['headings', headed],
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
