/** Shapes met on pages of vendors that nobody here had seen, each in a page of its own, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
}

const fence = (language: string, ...lines: readonly string[]) => [`\`\`\`${language}`, ...lines, '```'].join('\n');

const cases: readonly Case[] = [
  {
    shape: 'a string code beside the HTTP status it is answered with',
    page: '# Errors\n### `lamp_not_found` (404)\nNo such lamp.\n### `lamp_unknown` (404)\nNobody knows it.\n### `field_missing` (400)\nA field is missing.',
    want: ['- lamp_not_found', '- lamp_unknown', '- field_missing'],
  },
  {
    shape: 'numbers of three digits that are no statuses beside names',
    page: '# Error codes\n### `LAMP_LOST` (701)\nIt was not found.\n### `LAMP_BURNT` (702)\nIt failed.',
    want: ['701 LAMP_LOST', '702 LAMP_BURNT'],
  },
  {
    shape: 'an HTTP status, an arrow, and the code',
    page: '# RETURN CODES\n- __`[400]`__ => `09` => The lamp was not found.\n- __`[400]`__ => `10` => The request is invalid.\n- __`[401]`__ => `30` => The token expired.',
    want: ['9 -', '10 -', '30 -'],
  },
  {
    shape: 'an HTTP status and the code in one code span, both with a label',
    page: '# Error codes\n* `code: 400, errno: 101`:\n  The lamp was not found.\n* `code: 400, errno: 102`:\n  The lamp is broken.\n* `code: 503, errno: 201`:\n  Come back later.',
    want: ['101 -', '102 -', '201 -'],
  },
  {
    shape: 'headings that are numbers, the name first in the paragraph',
    page: '# Errors\n## 460\nErrLampFormat: The format is invalid.\n## 461\nErrLampMissing: No lamp was found.',
    want: ['460 ErrLampFormat', '461 ErrLampMissing'],
  },
  {
    shape: 'headings that are names, the number first in the paragraph',
    page: '# RPC errors\n### ERROR `LampFailed`\n(-5): The lamp failed.\n### ERROR `Deprecated`\n(-6): The method is not supported.',
    want: ['-5 LampFailed', '-6 Deprecated'],
  },
  {
    shape: 'headings that are numbers, the name in a labelled item',
    page: '# 错误码详解\n### 4001\n- 信息 - APP_NOT_FOUND\n- 含义 - 找不到 App\n### 4002\n- 信息 - INSUFFICIENT_BALANCE\n- 含义 - 账户欠费',
    want: ['4001 APP_NOT_FOUND', '4002 INSUFFICIENT_BALANCE'],
  },
  {
    shape: 'headings: words, and the code in brackets behind them',
    page: '# Error codes\n## Card declined (E1001)\nAsk the bank.\n## Card expired (E1002)\nUse another.',
    want: ['- E1001', '- E1002'],
  },
  {
    shape: 'headings: a name and in brackets what is said to be its code',
    page: '# Error codes\n### err-not-found (err u404)\nNot found.\n### err-expired (err u419)\nIt expired.',
    want: ['u404 err-not-found', 'u419 err-expired'],
  },
  {
    shape: 'headings: cases of an enumeration of errors',
    page: '# Errors\n### LampError.broken\nThe lamp failed.\n### LampError.gone\nNo lamp was found.',
    want: ['- LampError.broken', '- LampError.gone'],
  },
  {
    shape: 'headings: a number of many digits each, the text calls it an error',
    page: '# Lamps\n### 1010101\n> lamp.open 参数错误\n### 1010104\n> lamp.open 文件未打开错误',
    want: ['1010101 -', '1010104 -'],
  },
  {
    shape: 'headings: the codes in labelled lines below words',
    page: '# Errors\n## Lamp broken\n**Code:** 1001\n\nIt failed.\n## Lamp gone\n**Code:** 1002\n\nIt was not found.',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'paragraphs that are labelled',
    page: '# 错误码\n错误码：1001\n描述：参数错误\n\n错误码：1002\n描述：用户不存在',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'headings: a JSON sample below each',
    page: `# Error codes\n## Invalid token\n${fence('json', '{ "code": 40001, "message": "invalid token" }')}\n## Expired\n${fence('json', '{ "code": 40002, "message": "token expired" }')}`,
    want: ['40001 -', '40002 -'],
  },
  {
    shape: 'a sample of an answer and of no error below each heading: what the API answers, not what it lists',
    page: `# API\n## Get a lamp\n${fence('json', '{ "code": 0, "message": "ok" }')}\n## Set a lamp\n${fence('json', '{ "code": 1, "message": "set" }')}`,
    want: [],
  },
  {
    shape: 'JSON: an array of objects',
    page: `# Error codes\n${fence('json', '[', '  { "code": 1001, "name": "INVALID_LAMP", "message": "The lamp is invalid" },', '  { "code": 1002, "name": "LAMP_LOST", "message": "Not found" }', ']')}`,
    want: ['1001 INVALID_LAMP', '1002 LAMP_LOST'],
  },
  {
    shape: 'YAML: a list of maps',
    page: `# Error codes\n${fence('yaml', 'errors:', '  - code: 1001', '    name: INVALID_LAMP', '    message: The lamp is invalid', '  - code: 1002', '    name: LAMP_LOST', '    message: Not found')}`,
    want: ['1001 INVALID_LAMP', '1002 LAMP_LOST'],
  },
  {
    shape: 'MDX: an array in an attribute',
    page: "# Payment errors\n<Errors\n  errors={[\n    { name: '10001 - Insufficient funds', href: '/1' },\n    { name: '10002 - Unauthorized', href: '/2' },\n  ]} />",
    want: ['10001 -', '10002 -'],
  },
  {
    shape: 'fence: number, name and text in columns',
    page: `# Error codes\n${fence('', '1001 LAMP_BROKEN   The lamp failed', '1002 LAMP_GONE     Not found')}`,
    want: ['1001 LAMP_BROKEN', '1002 LAMP_GONE'],
  },
  {
    shape: 'fence: name, number and text in columns',
    page: `# Error codes\n${fence('', 'LAMP_BROKEN   1001   The lamp failed', 'LAMP_GONE     1002   Not found')}`,
    want: ['1001 LAMP_BROKEN', '1002 LAMP_GONE'],
  },
  {
    shape: 'fence: numbers and words below a title',
    page: `# Solver\n${fence('', '  Error codes', '  -3 Solver not found', '  -2 No suitable solver', '  -1 Unknown error', '   1 Infeasible problem')}`,
    want: ['-3 -', '-2 -', '-1 -', '1 -'],
  },
  {
    shape: 'fence: numbers and words of which nobody says that they are errors',
    page: `# Shopping\n${fence('', '3 apples', '4 pears', '5 plums', '6 nuts')}`,
    want: [],
  },
  {
    shape: 'fence: cases and what they return',
    page: `# Error codes\n${fence('swift', 'switch self {', 'case .lampBroken: return 10001', 'case .lampGone: return 10002', 'case .timedOut: return 10003', '}')}`,
    want: ['10001 lampBroken', '10002 lampGone', '10003 timedOut'],
  },
  {
    shape: 'fence: defines of PHP',
    page: `# Error codes\n${fence('php', "define('LAMP_BROKEN', 1001);", "define('LAMP_GONE', 1002);", "define('LAMP_HOT', 1003);")}`,
    want: ['1001 LAMP_BROKEN', '1002 LAMP_GONE', '1003 LAMP_HOT'],
  },
  {
    shape: 'fence: constants in a namespace',
    page: `# Protocol\n${fence('typescript', 'export namespace ErrorCodes {', '  export const ParseError: integer = -32700;', '  export const InvalidRequest: integer = -32600;', '  export const InternalError: integer = -32603;', '}')}`,
    want: ['-32700 ParseError', '-32600 InvalidRequest', '-32603 InternalError'],
  },
  {
    shape: 'fence: variables of a shell below an error code',
    page: `# Error codes\n## E005 timeout\n${fence('bash', 'export LAMP_RETRY_ATTEMPTS=5', 'export LAMP_RETRY_DELAY=2', 'export LAMP_MAX_ERRORS=30')}`,
    want: [],
  },
  {
    shape: 'indented constants',
    page: '## 客户端错误码说明\n\n    LampSuccess   = 0,    /**< 成功 */\n    LampErrCommon = -1,   /**< 普通错误 */\n    LampErrAuth   = -2,   /**< 授权失败 */',
    want: ['0 LampSuccess', '-1 LampErrCommon', '-2 LampErrAuth'],
  },
  {
    shape: 'quoted paragraphs of a bold name and its number',
    page: '### LampError\n\nAll error codes.\n\n> **LAMP_BROKEN** = `10`  \n> The lamp failed.\n> **LAMP_GONE** = `11`  \n> Not found.',
    want: ['10 LAMP_BROKEN', '11 LAMP_GONE'],
  },
  {
    shape: 'bare lines of number, name and text',
    page: '# Error codes\n1001 INVALID_LAMP The lamp is invalid\n1002 LAMP_LOST No such lamp',
    want: ['1001 INVALID_LAMP', '1002 LAMP_LOST'],
  },
  {
    shape: 'a name, and a number with a remark in braces',
    page: '# Error codes\nLAMP_BROKEN { 0x11; // the lamp failed }\n\nLAMP_GONE { 0x12; // no such lamp }',
    want: ['17 LAMP_BROKEN', '18 LAMP_GONE'],
  },
  {
    shape: 'items of an HTML list',
    page: '# Error codes\n<ul>\n<li><code>1001</code> - The lamp failed</li>\n<li><code>1002</code> - Not found</li>\n</ul>',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'lists of several sections that share some codes',
    page: '# Error codes\n## Login\n* `421` not available\n* `500` syntax error\n* `501` invalid\n## Mail\n* `421` not available\n* `450` refused\n* `500` syntax error\n* `501` invalid',
    want: ['421 -', '500 -', '501 -', '421 -', '450 -', '500 -', '501 -'],
  },
  {
    shape: 'what exceptions become',
    page: '# Error codes\n- `SocketException` → `NETWORK_ERROR (2001)`\n- `SSLException` → `CERTIFICATE_FAILED (2002)`',
    want: ['2001 NETWORK_ERROR', '2002 CERTIFICATE_FAILED'],
  },
  {
    shape: 'table: constants of a class, all of one type',
    page: '# LampException\n## Attributes\n| Attribute | Type | Value | Description |\n|---|---|---|---|\n| LAMP_ERROR | static String | "lamp_error" | it failed |\n| NO_LAMP | static String | "no_lamp" | not found |\n| BAD_LAMP | static String | "bad_lamp" | invalid |',
    want: ['- lamp_error', '- no_lamp', '- bad_lamp'],
  },
  {
    shape: 'table: parameters of several types',
    page: '# LampException\n## Attributes\n| Attribute | Type | Value | Description |\n|---|---|---|---|\n| last_error | string | "lamp_error" | it failed |\n| retry_limit | number | "no_lamp" | not found |\n| on_failure | string | "bad_lamp" | invalid |',
    want: [],
  },
  {
    shape: 'table: a row that goes on in the next line',
    page: '# Error codes\n| Code | Meaning | Fix |\n|---|---|---|\n| 1001 | The lamp\n is broken | Replace |\n| 1002 | Not found\n | Find it |',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'table: several codes of letters and digits in a cell',
    page: '# Fehlercodes\n| Anzeige | Ursache |\n|---|---|\n| E04 | Druckfehler |\n| E16 / E17 | Fehler am Lüfter |',
    want: ['- E04', '- E16', '- E17'],
  },
  {
    shape: 'table: names that start with a dot',
    page: '# Errors\n| Error | Description |\n|---|---|\n| `.cardDeclined` | The card was declined |\n| `.cardExpired` | The card expired |\n| `.networkFailure` | No network |',
    want: ['- .cardDeclined', '- .cardExpired', '- .networkFailure'],
  },
  {
    shape: 'table: a column that says the same in all rows is no code',
    page: '# Diagnostic codes\n| code | meaning | milestone |\n|---|---|---|\n| bad-line | The line is invalid | M0 |\n| no-end | The end is missing | M0 |\n| bad-name | The name is wrong | M0 |\n| lost-line | The line was lost | M1 |',
    want: ['- bad-line', '- no-end', '- bad-name', '- lost-line'],
  },
  {
    shape: 'table: what is called a name in a language of its own is a text',
    page: '# Mensajes de error\n| Código | Nombre | Notas |\n|---|---|---|\n| 1 | Error de sintaxis | no es válido |\n| 2 | Identificador desconocido | no se conoce |',
    want: ['1 -', '2 -'],
  },
];

describe('read', () => {
  test.each(cases)('$shape', ({ page, want }) => expect(pairsOf(page)).toEqual(want));
});

const others: readonly (readonly [what: string, page: string])[] = [
  [
    'families of codes',
    '# Error codes\n- `E0001-E0099`: errors of the lexer\n- `E1001-E1099`: errors of the parser\n- `10XXX`: errors of payments',
  ],
  [
    'how codes are made up',
    '# Error codes\n## Error code format\n- 12 - number of the printer that failed\n- 2 - kind of the error\n- 01 - the error itself',
  ],
  [
    'prefixes of codes',
    '# Error codes\n| Category | Prefix | Description |\n|---|---|---|\n| Config | WAF | Configuration errors |\n| Parsing | PARSE | Errors of parsing |\n| Bodies | BODY | Invalid bodies |',
  ],
  [
    'languages of messages',
    '# Códigos de error\n## Idiomas de los errores\n| Código | Idioma |\n|---|---|\n| `en` | Inglés, si hay error |\n| `es` | Español |\n| `pt` | Portugués |',
  ],
  [
    'levels',
    '# Error reference\nLevels:\n- `OK` (0): healthy\n- `WARN` (1): not critical\n- `ERROR` (2): failed\n- `STALE` (3): lost',
  ],
  [
    'values of a setting, one of them its default',
    '# Error sink\n### When it acknowledges (`errors.policy`)\n| Value | What happens |\n|---|---|\n| `afterWrite` (default) | after a failed message was written |\n| `neverWrite` | not at all |\n| `afterSuccess` | not before success |',
  ],
  [
    'codes of something else',
    '# Lamps\n| Encryption code | Use | Notes |\n|---|---|---|\n| `lamp_v2` | LMP-44 | Required |\n| `lamp01` | LMP-04 | Not supported any more |',
  ],
  [
    'functions',
    '# Lamp\n## lamp_error\n```c\nint lamp_error(int id);\n```\nThe last error.\n## lamp_error_text\n```c\nchar *lamp_error_text(int id);\n```\nIts text.',
  ],
  [
    'notation',
    '# Error codes in frames\n- ERROR[INVALID_SETUP] means the frame with an invalid setup\n- ERROR[REJECTED] means that it was rejected\n- ERROR[LOST|GONE] means either',
  ],
  [
    'events',
    '# Error codes\n## Log\n- `LAMP_CREATED`: a lamp was added\n- `LAMP_DELETED`: a lamp was removed\n- `UNAUTHORIZED_ACCESS`: access denied',
  ],
];

describe('not read', () => {
  test.each(others)('%s', (_, page) => expect(pairsOf(page)).toEqual([]));
});
