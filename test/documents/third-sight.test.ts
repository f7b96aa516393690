/** Shapes met on a third round of pages that nobody here had seen, each in pages of other words, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
  readonly file?: string;
  readonly expected?: boolean;
}

const fence = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

const columns: readonly Case[] = [
  {
    shape: 'unique codes of letters and digits beside the error code of another system, which repeats',
    page: '# Errors\n| ID | Description | Wire Error Code |\n|---|---|---|\n| LX03001 | No such lamp | 1149 |\n| LX03002 | The lamp is not allowed | 1105 |\n| LX03003 | The cable is missing | 1105 |\n| LX03004 | The socket is invalid | 1105 |',
    want: ['- LX03001', '- LX03002', '- LX03003', '- LX03004'],
  },
  {
    shape: 'unique names under Code beside the numbers of where they were talked about',
    page: '# Errors\n| Code | Description | Discussion |\n|---|---|---|\n| LAMP_ERR_GONE | No such lamp | [#1168](https://x.test/1168) |\n| LAMP_ERR_BAD | The lamp is bad | [#4554](https://x.test/4554) |\n| LAMP_ERR_HOT | The lamp is too hot | [#4554](https://x.test/4554) |',
    want: ['- LAMP_ERR_GONE', '- LAMP_ERR_BAD', '- LAMP_ERR_HOT'],
  },
  {
    shape: 'an index that starts anew with each kind of error is the code',
    page: '# Error codes\n### General\n| Index | Name | Description |\n|---|---|---|\n| 0 | `LAMP_OK` | Success |\n| 1 | `LAMP_ERR_UNKNOWN` | Unknown error |\n### Files\n| Index | Name | Description |\n|---|---|---|\n| 11 | `LAMP_ERR_NO_FILE` | The file was not found |\n| 12 | `LAMP_ERR_NO_DIR` | Not a directory |',
    want: ['0 LAMP_OK', '1 LAMP_ERR_UNKNOWN', '11 LAMP_ERR_NO_FILE', '12 LAMP_ERR_NO_DIR'],
  },
  {
    shape: 'an index that counts the rows is no code',
    page: '# Error codes\n| Index | Name | Description |\n|---|---|---|\n| 1 | `LAMP_ERR_UNKNOWN` | Unknown error |\n| 2 | `LAMP_ERR_NO_FILE` | The file was not found |\n| 3 | `LAMP_ERR_NO_DIR` | Not a directory |',
    want: ['- LAMP_ERR_UNKNOWN', '- LAMP_ERR_NO_FILE', '- LAMP_ERR_NO_DIR'],
  },
  {
    shape: 'tables with one head have the same columns, however few rows one of them has',
    page: '# Error codes\n## A\n| Code | Summary | Source |\n|---|---|---|\n| E-A-01 | Failed to start | lamp/Start.cs:5 |\n| E-A-02 | Failed to stop | lamp/Stop.cs:9 |\n## B\n| Code | Summary | Source |\n|---|---|---|\n| E-B-01 | base_lamp_missing | lamp/Base.cs:66 |',
    want: ['- E-A-01', '- E-A-02', '- E-B-01'],
  },
  {
    shape: 'kinds that numbers share are no names of theirs',
    page: '# Error codes\n## 106 - REJECTED\nThe lamp was not found.\n## 107 - REJECTED\nThe lamp is broken.\n## 108 - SUCCESS\nThe lamp is on.\n## 109 - REJECTED\nNo power.\n## 110 - REJECTED\nThe cable is missing.\n## 111 - REJECTED\nThe lamp is too hot.\n## 112 - REJECTED\nNot allowed.',
    want: ['106 -', '107 -', '108 -', '109 -', '110 -', '111 -', '112 -'],
  },
];

const lists: readonly Case[] = [
  {
    shape: 'numbers right before Chinese words, each a failure, on a page that says nothing else',
    page: ' * 402-灯泡token错误\n * 403-灯泡token过期\n * 607-灯泡没有绑定\n * 608-灯泡没有认证',
    want: ['402 -', '403 -', '607 -', '608 -'],
  },
  {
    shape: 'the numbers of an ordered list under a heading of exit codes',
    page: '# Exit code\n## Available exit codes\n 1. Unsupported lamp.\n 2. Failed to start.\n 3. The address is invalid.\n 4. The bulb was not found.\n 5. Could not connect.',
    want: ['1 -', '2 -', '3 -', '4 -', '5 -'],
    file: 'exitcode.md',
  },
  {
    shape: 'the steps of something under a heading that speaks of codes',
    page: '# The lamp\n## Handling error codes\n1. Read the code that the lamp shows.\n2. Look the code up.\n3. Replace the bulb.\n4. Switch it on.',
    want: [],
  },
  {
    shape: 'two numbers without marks below a title that lacks its space, in a file that is called so',
    page: '#Error codes for the lamp: NG\n\n1 - There is no bulb\n\n2 - There is a new bulb\n',
    want: ['1 -', '2 -'],
    file: 'errorcodes.md',
  },
  {
    shape: 'a list of numbers in a language whose word for errors is all that tells',
    page: '# Error codes\n\n- 1 - chyba v lampě.\n- 2 - chybná žárovka.\n- 3 - kabel nelze připojit.\n- 10 - ostatní chyby.',
    want: ['1 -', '2 -', '3 -', '10 -'],
  },
  {
    shape: 'terms that are what a program exits with',
    page: '# Lamp exit codes\n<dl>\n  <dt>Exit 0</dt>\n  <dd>Successful exit code</dd>\n  <dt>Exit 1</dt>\n  <dd>The lamp had a failure.</dd>\n  <dt>Exit 3</dt>\n  <dd>The lamp was off.</dd>\n</dl>',
    want: ['0 -', '1 -', '3 -'],
    file: 'exit-codes.md',
  },
  {
    shape: 'an indented block of names with their texts',
    page: '# Errors\n## Error codes and descriptions\n\nThe codes and their descriptions:\n\n    LAMP_ERROR_CODE_UNKNOWN      Unknown error\n    LAMP_ERROR_CODE_TOO_HOT      Too hot\n    LAMP_ERROR_CODE_NO_POWER     No power\n',
    want: ['- LAMP_ERROR_CODE_UNKNOWN', '- LAMP_ERROR_CODE_TOO_HOT', '- LAMP_ERROR_CODE_NO_POWER'],
  },
  {
    shape: 'a fence of names alone where errors are spoken of',
    page: `# Lamp errors\n\nImplemented codes:\n\n${fence('LAMP_IO_FAILED', 'BULB_CORRUPT', 'SOCKET_DECODE_FAILED', 'CABLE_UNAVAILABLE')}`,
    want: ['- LAMP_IO_FAILED', '- BULB_CORRUPT', '- SOCKET_DECODE_FAILED', '- CABLE_UNAVAILABLE'],
    file: 'errors.md',
  },
  {
    shape: 'a fence of names alone that are examples',
    page: `# Lamp errors\n## Vendors\n\nIllustrative examples from the specification:\n\n${fence('ACME_LAMP_TIMEOUT', 'ACME_BULB_FAILED')}`,
    want: [],
    file: 'errors.md',
  },
  {
    shape: 'cases of an enumeration by their short form',
    page: '# Payment errors\n\n- `.cardDeclined`: The card was declined\n- `.cardExpired`: The card expired\n- `.noNetwork`: No network was found',
    want: ['- .cardDeclined', '- .cardExpired', '- .noNetwork'],
  },
  {
    shape: 'errors that a contract declares',
    page: `# Custom errors\n\nThe contract reverts with these.\n\n${fence('error LampGone();', 'error LampLocked(uint256 id); // it is in use', 'error NotOwner(address who);')}`,
    want: ['- LampGone', '- LampLocked', '- NotOwner'],
  },
  {
    shape: 'a list of errors as a contract declares them',
    page: '# Errors\n\n- `error LampGone()`: The lamp does not exist\n- `error LampLocked(uint256 id)`: The lamp is locked\n- `error NotOwner()`: Only the owner may',
    want: ['- LampGone', '- LampLocked', '- NotOwner'],
  },
  {
    shape: 'an enumeration of errors without numbers, some with what comes with them',
    page: `# Error handling\n\n${fence('enum LampError: Error {', '  case lampBroken', '  case bulbMissing', '  case tooHot(degrees: Int)', '}')}`,
    want: ['- lampBroken', '- bulbMissing', '- tooHot'],
  },
  {
    shape: 'paragraphs that start with a number and a space',
    page: '# Error codes\n\n1001 Lamp not found\n\n1002 Lamp is broken\n\n1003 Cable is missing',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'a fence of keys',
    page: `# Lamp keys\n## Media\n\n${fence('LAMP_MUTE', 'LAMP_VOL_UP', 'LAMP_VOL_DOWN')}`,
    want: [],
  },
  {
    shape: 'fields of a table of errors',
    page: '# LAMP_ERRORS_SUMMARY\n\n字段说明如下：\n\n* `ERROR_NUMBER`：错误码。\n* `ERROR_MESSAGE`：错误消息。\n* `FIRST_SEEN`：首次出现错误的时间。',
    want: [],
    file: 'errors-summary.md',
  },
  {
    shape: 'files in a list on a page of errors',
    page: '# Errors\n## Samples of errors\n| Example | Errors shown |\n|---|---|\n| `Apis/LampApi.cs` | Invalid lamp |\n| `Apis/BulbApi.cs` | Unknown bulb |\n| `Apis/CableApi.cs` | Missing cable |',
    want: [],
  },
];

const sections: readonly Case[] = [
  {
    shape: 'names in lists below headings that are HTTP statuses',
    page: '# Error codes\n### 400 Bad Request\n* `bad_cup`–The cup is invalid.\n* `no-tea-left`–No tea was found.\n* `CUP_FAILED`–The cup failed.\n### 404 Not Found\n* `cup_not_found`–No such cup.\n* `tea-not-found`–No such tea.',
    want: ['- bad_cup', '- no-tea-left', '- CUP_FAILED', '- cup_not_found', '- tea-not-found'],
  },
  {
    shape: 'HTTP statuses in headings with what may have gone wrong below some',
    page: '# Error codes\n### 400 Bad Request\nThe request failed:\n- The cup is missing.\n- The tea is invalid.\n### 404 Not Found\nNo such cup.\n### 409 Conflict\nThe cup is taken.',
    want: ['400 -', '404 -', '409 -'],
  },
  {
    shape: 'headings that start with whose error codes they are',
    page: '# Error Codes\n### Kettle.io Error Code 2: Service offline\nThe server failed.\n### Kettle.io Error Code 3: Invalid cup\nNo such cup.\n### Kettle.io Error Code 4: Not allowed\nThe token is invalid.',
    want: ['2 -', '3 -', '4 -'],
  },
  {
    shape: 'many paragraphs that start with their number, in another language',
    page: `# Erros dos pagamentos\n\n${Array.from({ length: 14 }, (_, at) => `${at + 1} - Campo ${at + 1} inválido. Informe o campo.`).join('\n\n')}`,
    want: Array.from({ length: 14 }, (_, at) => `${at + 1} -`),
    expected: true,
  },
  {
    shape: 'which of the codes an HTTP status stands for',
    page: '# Error codes\n| Code | HTTP Status | Meaning |\n|---|---|---|\n| `cup_gone` | 404 Not Found | No such cup |\n| `tea_lost` | 500 Internal Server Error | The tea was lost |\n| `not_allowed` | 403 Forbidden | Permission denied |\n## HTTP to Error Code\n| HTTP Status | Inferred Code |\n|---|---|\n| 403 Forbidden | `not_allowed` |\n| 404 Not Found | `cup_gone` |\n| 502 Bad Gateway | `tea_lost` |\n| 503 Service Unavailable | `tea_lost` |',
    want: ['- cup_gone', '- tea_lost', '- not_allowed'],
  },
  {
    shape: 'numbered advice on error codes beside a table of others',
    page: '# Error codes\n| Code | Description |\n|---|---|\n| 4001 | No cup |\n| 4002 | No tea |\n| 4003 | Lost |\n| 4004 | Cold |\n| 4005 | Hot |\n## More\nAn error code is added like this:\n1. **Need**: is there none that says it failed?\n2. **Name**: what is missing or wrong?\n3. **Cause**: where does it fail?\n4. **Text**: what is not found?',
    want: ['4001 -', '4002 -', '4003 -', '4004 -', '4005 -'],
  },
];

const cells: readonly Case[] = [
  {
    shape: 'names in bold with a labelled value',
    page: '# **Response Status Codes**\n* **WrongCup** (value: 1) - the cup is wrong\n\n* **TeaNotFound** (value: 2) - there is no tea',
    want: ['1 WrongCup', '2 TeaNotFound'],
  },
  {
    shape: 'a name and its number in quotes in one cell',
    page: "# Response codes\n| Kind | Definition | Description |\n|---|---|---|\n| cup | cup_incomplete:'10' | no handle |\n| | cup_missing:'11' | not found |\n| tea | tea_invalid:'20' | not allowed |",
    want: ['10 cup_incomplete', '11 cup_missing', '20 tea_invalid'],
  },
  {
    shape: 'a cell too many in the row of dashes, and nothing in it',
    page: '# Error codes\n| Error code | Description |\n| :--: | | :--: |\n| 10010 | No cup |\n| 10011 | No tea |',
    want: ['10010 -', '10011 -'],
  },
  {
    shape: 'hexadecimal numbers in groups',
    page: '# 0xE60X - Kettle errors\n| Error | Definition |\n|---|---|\n| `0xE600_0001` | The kettle failed |\n| `0xE600_0002` | No water |',
    want: ['0xE600_0001 -', '0xE600_0002 -'],
  },
  {
    shape: 'names under a header that holds words in another table',
    page: `# Error codes\n| Error Code | Message | Suggestions |\n|---|---|---|\n| 100 | The cup failed | retry |\n| 101 | No cup was found | retry |\n\n| Error Code | Message | Suggestions |\n|---|---|---|\n${[1, 2, 3, 4, 5].map((at) => `| 20${at} | ErrTea${'ABCDE'[at - 1]}Missing | retry |`).join('\n')}`,
    want: [
      '100 -',
      '101 -',
      '201 ErrTeaAMissing',
      '202 ErrTeaBMissing',
      '203 ErrTeaCMissing',
      '204 ErrTeaDMissing',
      '205 ErrTeaEMissing',
    ],
  },
  {
    shape: 'properties of an error',
    page: '# Errors\n## Specific properties of a failed request\n- `requestError`, the error that was thrown\n- `responseError`, what the server failed with\n- `socketError`, the error of the connection',
    want: [],
  },
];

const stacked: readonly Case[] = [
  {
    shape: 'paragraphs that start with a number, in another script',
    page: '# 错误码\n\n100001 灯泡需要管理员\n\n100101 灯泡名称为空\n\n100102 没有发现灯泡',
    want: ['100001 -', '100101 -', '100102 -'],
  },
  {
    shape: 'paragraphs of a number and a comment, on a page that says nothing else',
    page: '10001 //灯泡错误\n\n10002 //灯泡不存在\n\n10003 //灯泡无效\n\n10004 //超时',
    want: ['10001 -', '10002 -', '10003 -', '10004 -'],
    file: 'api-error-code.md',
  },
  {
    shape: 'numbers that sentences start with',
    page: '# Lamps\n\n2019 年的灯泡没有错误。\n\n2020 年的灯泡不能使用。\n\n2021 年的灯泡很好。',
    want: [],
  },
  {
    shape: 'a list that is numbered from zero, with names that are set off',
    page: 'These are the exit codes that are defined:\n\n0. **Ok**\n\n1. **NoBulb**\n     There is no bulb.\n2. **Unauthorized**\n     Wrong lamp.\n3. **CableError**\n     The cable failed.',
    want: ['0 Ok', '1 NoBulb', '2 Unauthorized', '3 CableError'],
    file: 'exit-codes.md',
  },
  {
    shape: 'names that sections are numbered before',
    page: '# 错误处理\n## 错误类型\n### 1. LAMP_NOT_FOUND\n没有灯泡。\n### 2. INVALID_CABLE\n电缆无效。\n### 3. NO_POWER\n没有电。',
    want: ['- LAMP_NOT_FOUND', '- INVALID_CABLE', '- NO_POWER'],
  },
  {
    shape: 'a line for the name, one for the number, one for the text',
    page: 'LAMP_E_NOT_FOUND \n0x80010001\n没有灯泡。\nLAMP_E_NO_POWER \n0x80010002\n没有电。\nLAMP_E_BAD_CABLE \n0x8001000E\n电缆无效。',
    want: ['2147549185 LAMP_E_NOT_FOUND', '2147549186 LAMP_E_NO_POWER', '2147549198 LAMP_E_BAD_CABLE'],
  },
  {
    shape: 'numbers that lines of other things consist of',
    page: '# Errors of the past\n\nLAMP_COUNT\n12\n\nLAMP_PRICE\n40\n',
    want: [],
  },
  {
    shape: 'names in bold with their numbers in the paragraph below',
    page: '# Lamp error codes\n\n**LAMP\\_OK**\n\n0 (0x0)\n\nThe lamp is on.\n\n**LAMP\\_BROKEN**\n\n1 (0x1)\n\nThe bulb is broken.\n\n**LAMP\\_LOST**\n\n10 (0xA)\n\nThe lamp was not found.',
    want: ['0 LAMP_OK', '1 LAMP_BROKEN', '10 LAMP_LOST'],
  },
  {
    shape: 'codes with their names, and a heading for a range of them',
    page: '# Error codes\n### LX_1001 — `lamp_failed`\nNo lamp.\n### LX_1002 — `not_allowed`\nNot allowed.\n### LX_1003 — `cable_missing`\nNo cable.\n### LX_1004 – LX_1010 — Reserved errors\nNot used.',
    want: ['LX_1001 lamp_failed', 'LX_1002 not_allowed', 'LX_1003 cable_missing'],
  },
  {
    shape: 'components that are the sections of tables',
    page: '# Error codes\n<Tab id="lamp-codes" title="Lamps">\n  | Code | Description |\n  |---|---|\n  | `LAMP_GONE` | The lamp was not found |\n  | `LAMP_BAD` | The lamp is invalid |\n</Tab>\n<Tab id="cable-codes" title="Cables">\n  | Code | Description |\n  |---|---|\n  | `CABLE_GONE` | The cable was not found |\n  | `CABLE_BAD` | The cable is invalid |\n</Tab>',
    want: ['- LAMP_GONE', '- LAMP_BAD', '- CABLE_GONE', '- CABLE_BAD'],
  },
  {
    shape: 'an enumeration whose members are all strings',
    page: '# ErrorCode\n## Properties\nName | Type\n--- | ---\n**LAMP_MISSING** | string\n**UNAUTHORIZED** | string\n**INVALID_CABLE** | string\n**FORBIDDEN** | string',
    want: ['- LAMP_MISSING', '- UNAUTHORIZED', '- INVALID_CABLE', '- FORBIDDEN'],
  },
  {
    shape: 'settings that are all strings',
    page: '# Errors\n## Environment\nName | Type\n--- | ---\n**LAMP_URL** | string\n**LAMP_TOKEN** | string\n**CABLE_KEY** | string\n**LOG_LEVEL** | string',
    want: [],
  },
];

const vendors: readonly Case[] = [
  {
    shape: 'sequence numbers in a table without header cells',
    page: '# Basic error code\n<table>\n<tr><td>Sequence number</td><td>Macro definition of error code</td><td>Error value</td><td>Error code meaning</td><tr>\n<tr><td>1</td><td>LAMP_OK</td><td>0</td><td>No errors</td><tr>\n<tr><td>2</td><td>LAMP_BROKEN</td><td>-10000</td><td>The lamp is broken</td><tr>\n<tr><td>3</td><td>LAMP_GONE</td><td>-10001</td><td>No lamp</td><tr>\n</table>',
    want: ['0 LAMP_OK', '-10000 LAMP_BROKEN', '-10001 LAMP_GONE'],
  },
  {
    shape: 'an ordered list of what the sections are called',
    page: '# Error code description\n1. Basic error code\n2. User error code\n3. Lamp error code\n4. Cable error code\n\n## Basic error code\n| Code | Text |\n|---|---|\n| 1001 | No lamp |\n| 1002 | No cable |',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'codes in quotes under headings that call them so',
    page: '# Error codes\n## Error code "1"\nInvalid lamp\n## Error code "2"\nNo lamp\n## Error code "99"\nUnknown error',
    want: ['1 -', '2 -', '99 -'],
  },
  {
    shape: 'devices that number their errors anew',
    page: `# Codes of the kettle\n## API Code\n${Array.from({ length: 12 }, (_, at) => `- ${at * 2 + 5}: invalid part ${at}`).join('\n')}\n## Heater error code\n- 11: Current overlimit\n- 12: Speed overlimit\n- 13: Overheated\n## Valve error code\n- 11: The valve failed\n- 12: Water was lost`,
    want: [...Array.from({ length: 12 }, (_, at) => `${at * 2 + 5} -`), '11 -', '12 -', '13 -', '11 -', '12 -'],
    expected: true,
  },
  {
    shape: 'titles between the rows of a column of numbers',
    page: '# Error codes\nCode | Message | Tag\n---|---|---\n4301 | No lamp | 1\n**EasyLamp** | |\n4000 | Invalid lamp | 2\n4001 | Lamp busy | 3',
    want: ['4301 -', '4000 -', '4001 -'],
  },
  {
    shape: 'a row of dashes with a plus, as Org mode writes it',
    page: '| Code  | Description |\n|-------+-------------|\n| E0001 | unknown lamp |\n| E0002 | invalid cable |\n| E0003 | missing bulb |',
    want: ['- E0001', '- E0002', '- E0003'],
    file: 'errors.md',
  },
  {
    shape: 'a heading for one name and one for several, which are other names of the same',
    page: '# Error codes\n### LAMP_MISSING\nBuy one.\n### CABLE_MISSING, BULB_MISSING, NO_POWER\nLook for it.',
    want: ['- LAMP_MISSING', '- CABLE_MISSING|BULB_MISSING|NO_POWER'],
  },
  {
    shape: 'paragraphs that start with a code of groups, under names of what gives them',
    page: '# Error codes\n## LampV1\nL1-GONE-01: no lamp\n\nL1-GONE-02: no bulb\n## CableBox\nCB-FAIL-01: the cable failed\n\nCB-FAIL-02: not allowed',
    want: ['- L1-GONE-01', '- L1-GONE-02', '- CB-FAIL-01', '- CB-FAIL-02'],
  },
  {
    shape: 'codes behind a label in another language',
    page: '# Errores de la API\n# Código: ERR1_T05\nDescripción: Error desconocido\n# Código: ERR2_T05\nDescripción: Lámpara no encontrada\n# Código: ERR3_T05\nDescripción: No autorizado',
    want: ['- ERR1_T05', '- ERR2_T05', '- ERR3_T05'],
  },
  {
    shape: 'numbers and texts with a comma between',
    page: '## Error code\n**lamps**  \n2001, missing lamp  \n2002, invalid lamp  \n2003, no bulb  \n',
    want: ['2001 -', '2002 -', '2003 -'],
  },
  {
    shape: 'words with a number in bold',
    page: '# Error codes\n- **Lamp-00** -> The lamp failed\n- **Lamp-01** -> No lamp\n- **Lamp-02**\n    - It is green.',
    want: ['- Lamp-00', '- Lamp-01', '- Lamp-02'],
  },
  {
    shape: 'families of codes beside codes',
    page: '# Error codes\n- 10***: general errors\n- 11***: errors of lamps\n- 10001: No lamp\n- 10002: No bulb\n- 11001: The lamp failed',
    want: ['10001 -', '10002 -', '11001 -'],
  },
  {
    shape: 'parameters of a program beside errors',
    page: `# Error handling\n${fence('class Retry {', '  fun retry(', '    maxAttempts: Int = 3,', '    firstDelay: Long = 1000L,', '    maxDelay: Long = 10000L,', '  ) {', '    delay(1)', '  }', '}')}`,
    want: [],
    expected: true,
  },
  {
    shape: 'hexadecimal numbers before the titles of sections',
    page: '# Events\n## 0x0F0001 The body has no power\n### Reason\nIt is off.\n## 0x0F0002 The arm is disabled\n### Reason\nIt failed.\n## 0x0F0003 The mode is wrong\n### Reason\nInvalid mode.',
    want: ['983041 -', '983042 -', '983043 -'],
  },
  {
    shape: 'lines that end in their codes',
    page: 'Lamps (11**)\n    灯泡错误: 1100\n    参数错误: 1101\nCables (12**)\n    电缆错误: 1200\n    保存错误：1201',
    want: ['1100 -', '1101 -', '1200 -', '1201 -'],
    file: 'lamp-errorcode.md',
  },
  {
    shape: 'lines that end in other numbers',
    page: '# Errors\n\nPort: 8080\nRetry after failed attempts: 100\nDefault size: 4096',
    want: [],
  },
  {
    shape: 'fields of an enumeration with their values in code spans',
    page: '# Enum LampErrorCode\nError codes of the lamp.\n## Fields\n`None = 0` \n\nNo error\n\n`BulbMissing = 1001` \n\nThe bulb is missing.\n\n`CableBroken = 1002` \n\nThe cable is broken.',
    want: ['0 None', '1001 BulbMissing', '1002 CableBroken'],
  },
  {
    shape: 'a number above its text',
    page: '# Error codes\n\n1001\n    Lamp not found\n\n1002\n    Bulb broken\n\n1003\n    Cable missing',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'numbers in bold as items, and their texts as paragraphs',
    page: '# Errors\n\n- **1001**\n\n  Lamp not found.\n\n- **1002**\n\n  Bulb broken.\n\n- **1003**\n\n  Cable missing.',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'a name of two letters among longer ones, each with its number',
    page: '# Status codes\nError codes of the lamp:\n\n* **OK** (0) - Success.\n* **CANCELLED** (1) - It was cancelled.\n* **UNKNOWN** (2) - Unknown error.',
    want: ['0 OK', '1 CANCELLED', '2 UNKNOWN'],
  },
  {
    shape: 'codes in code elements of a summary',
    page: '# Error codes\n<details>\n<summary><code>1001</code> Lamp not found</summary>\n\nLook for it.\n\n</details>\n<details>\n<summary><code>1002</code> Bulb broken</summary>\n\nReplace it.\n\n</details>',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'the first entry in place of a header',
    page: '# Error codes\n| 1001 | Lamp not found |\n|---|---|\n| 1002 | Bulb broken |\n| 1003 | Cable missing |',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'numbers behind one word',
    page: '# Error codes\n| Code | Description |\n|---|---|\n| Error 1001 | Lamp not found |\n| Error 1002 | Bulb broken |\n| Error 1003 | Cable missing |',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'underlined headings',
    page: 'Error codes\n===========\n\n1001\n----\n\nLamp not found\n\n1002\n----\n\nBulb broken\n',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'a union of strings',
    page: `# Error codes\n${fence('type LampErrorCode =', "  | 'lamp-not-found' // No lamp", "  | 'bulb-broken' // The bulb is broken", "  | 'cable-missing';")}`,
    want: ['- lamp-not-found', '- bulb-broken', '- cable-missing'],
  },
  {
    shape: 'cases of a sealed class',
    page: `# Errors\n${fence('sealed class LampError(val code: Int) {', '    object NotFound : LampError(1001)', '    data object BulbBroken : LampError(1002)', '    object CableMissing : LampError(code = 1003)', '}')}`,
    want: ['1001 NotFound', '1002 BulbBroken', '1003 CableMissing'],
  },
  {
    shape: 'rows without pipes around them, some of which lack their last cell',
    page: '# Error codes\nCode | Text | Detail\n---|---|---\n2612 | Invalid lamp | x\n2613 | You must name the lamp\n2614 | You need a lamp\n2615 | No cable | y\n2616 | No bulb',
    want: ['2612 -', '2613 -', '2614 -', '2615 -', '2616 -'],
  },
  {
    shape: 'items with the sign of a bullet',
    page: '# Error codes\n\n\t• U-1 : Lamp not found\n\t• U-2 : Unknown lamp\n\t• X-1 : The cable failed',
    want: ['- U-1', '- U-2', '- X-1'],
  },
  {
    shape: 'labelled codes in lines that end in a break',
    page: '# Errors\n## Lamp error\nCode: `lamp-error` <br>\nTags: `#lamp` <br>\n## Cable error\nCode: `cable-error` <br>\nTags: `#cable` <br>',
    want: ['- lamp-error', '- cable-error'],
  },
  {
    shape: 'components for fields that are lent to errors',
    page: '# Error code reference\n<ParamField path="lamp_not_found" type="Error">\n- No lamp.\n</ParamField>\n<ParamField path="already_broken" type="Error">\n- It is broken.\n</ParamField>',
    want: ['- lamp_not_found', '- already_broken'],
  },
  {
    shape: 'components for fields',
    page: '# Error code reference\n<ParamField path="lamp_id" type="string">\n- The lamp that failed.\n</ParamField>\n<ParamField path="error_code" type="string">\n- The error.\n</ParamField>',
    want: [],
  },
  {
    shape: 'numbers under headings of interfaces',
    page: `接口 Error Code 汇总\n\n## 登录接口\n${fence('{', '  1001: "请求方式错误",', '  1002: "密码不正确",', '  1003: "邮箱为空"', '}')}\n## 注册接口\n${fence('{', '  2001: "请求方式错误",', '  2002: "用户已存在",', '  2003: "密码为空"', '}')}`,
    want: ['1001 -', '1002 -', '1003 -', '2001 -', '2002 -', '2003 -'],
  },
  {
    shape: 'names in the first line of the texts',
    page: '# Reason codes\n| Code | Description |\n|---|---|\n| 20200 | <font size="-1">NO_LAMP </font><br/> No lamp was found |\n| 40001 | **INVALID\\_CABLE**<br>It is invalid |\n| 40201 | `BULB_GONE`<br />|',
    want: ['20200 NO_LAMP', '40001 INVALID_CABLE', '40201 BULB_GONE'],
  },
  {
    shape: 'names of two platforms on two lines of a cell',
    page: '# Error codes\n| Error | Code | Description |\n|---|---|---|\n| NO_LAMP<br/>ACME_NO_LAMP | 1 | No lamp was found. |\n| BAD_CABLE<br/>ACME_BAD_CABLE | 2 | It is invalid. |\n| BULB_GONE<br/>ACME_BULB_GONE | 3 | There is none. |',
    want: ['1 NO_LAMP|ACME_NO_LAMP', '2 BAD_CABLE|ACME_BAD_CABLE', '3 BULB_GONE|ACME_BULB_GONE'],
  },
  {
    shape: 'headings that call their numbers codes in another language',
    page: '# Ошибки\n## Код 1001\nЛампа не найдена.\n## Код ошибки: 1002\nЛампа сломана.\n## Ошибка 1003\nНет кабеля.',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'errors that a contract declares, under their names',
    page: `# Errors\n### LampGone\n${fence('error LampGone()')}\nThe lamp is gone.\n### BulbBroken\n${fence('error BulbBroken(uint256 id)')}\nThe bulb is broken.`,
    want: ['- LampGone', '- BulbBroken'],
  },
  {
    shape: 'functions under their names',
    page: `# Errors\n### lampError\n${fence('lampError(connection)')}\nThe last error.\n### bulbErrno\n${fence('int bulbErrno(connection)')}\nIts number.`,
    want: [],
  },
  {
    shape: 'names in bold code spans, a paragraph each',
    page: '# Error codes\n### Wallet errors\n**`WALLET_EMPTY`** - No money\n**`LIMIT_EXCEEDED`** - Too much money\n**`WALLET_FAILED`** - It failed',
    want: ['- WALLET_EMPTY', '- LIMIT_EXCEEDED', '- WALLET_FAILED'],
  },
];

describe.each([
  ['vendors', vendors],
  ['stacked', stacked],
  ['columns', columns],
  ['lists', lists],
  ['sections', sections],
  ['cells', cells],
] as const)('%s', (_, cases) => {
  test.each(cases)('$shape', ({ page, want, file = 'page.md', expected = false }) => {
    expect(pairsOf(page, { file, expected })).toEqual(want);
  });
});

test('attributes below a heading are none of its text', () => {
  const page =
    '# Error codes\n## `unauthorized`\n{: unauthorized-code}\n\nThe token is invalid.\n\n## `cup_invalid`\n{: cup-invalid}\n\nThe cup is invalid.\n\n## `not_found`\n{: not-found-code}\n\nNo such cup.';
  expect(
    readDocument(page, { file: 'page.md' }).observations.map(({ name, texts }) => [name, texts.description?.value]),
  ).toEqual([
    ['unauthorized', 'The token is invalid.'],
    ['cup_invalid', 'The cup is invalid.'],
    ['not_found', 'No such cup.'],
  ]);
});
