/** Shapes met on a second round of pages that nobody here had seen, each in pages of other words, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { decode } from '../../src/documents/text/decode.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
  readonly file?: string;
}

const fence = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

const cases: readonly Case[] = [
  {
    shape: 'a list of short codes in bold capitals',
    page: '# Vault error codes\n## WD - Withdraw\n- **WDN** - Withdraw::pull: nothing to pull\n- **WDS** - Withdraw::push: no shares\n## MH - MathHelper\n- **MHO** - MathHelper::add: the sum overflows\n',
    want: ['- WDN', '- WDS', '- MHO'],
  },
  {
    shape: 'verbs of HTTP in bold under a heading of their own',
    page: '# The client\n## Requests\n- **GET** - reads a lamp\n- **PUT** - changes a lamp\n- **POST** - adds a lamp\n',
    want: [],
  },
  {
    shape: 'codes of one and two letters beside longer ones, section by section',
    page: '# Error codes\n\nPool\n\n- `T`: The tick is invalid\n\nOracle\n\n- `OLDX`: The observation is too old\n- `TLUX`: The lower tick is invalid\n- `AIX`: It failed to start\n\nPair\n\n- `LS`: Not enough shares\n- `LA`: Not enough assets\n',
    want: ['- T', '- OLDX', '- TLUX', '- AIX', '- LS', '- LA'],
  },
  {
    shape: 'letters that stand for the severities of codes',
    page: '# Error codes\n## Severities\nThe first letter says how bad it is.\n- `E`: an error\n- `W`: a warning\n- `I`: a hint\n',
    want: [],
  },
  {
    shape: 'a table of DokuWiki',
    page: '# Коды ошибок\n\n^ Код ошибки ^ Описание ^ Комментарий ^\n| 1301 | Session not found | Сессия не найдена |\n| 1306 | No origin | |\n',
    want: ['1301 -', '1306 -'],
  },
  {
    shape: 'a table of DokuWiki with the codes as headers of their rows',
    page: '# Fehler der Pumpe\n\n^ Fehlercode ^ Bedeutung ^\n^ P1001 | Die Pumpe läuft nicht an |\n^ P1002 | Kein Wasser gefunden |\n',
    want: ['- P1001', '- P1002'],
  },
  {
    shape: 'a table of DokuWiki that lists something else',
    page: '# Lamps\n\n^ Lamp ^ Price ^\n| LX1001 | 12 |\n| LX1002 | 14 |\n',
    want: [],
  },
  {
    shape: 'lines that start with a word and its number filled up with zeros',
    page: 'More on the error codes that are thrown.\n\nCopper01 - The folder for temporary files is missing.\nCopper02 - Cannot find the runtime.\nCopper03 - The index is invalid.\n',
    want: ['- Copper01', '- Copper02', '- Copper03'],
  },
  {
    shape: 'headings of groups of digits, several in one',
    page: '# Error codes of the cabinet\n## All\n### 7-0000-0000\nThis error is caused by the network.\n### 7-2000-0000 / 7-2002-0915\nThese errors are caused by the card reader.\n',
    want: ['- 7-0000-0000', '- 7-2000-0000', '- 7-2002-0915'],
  },
  {
    shape: 'dates that are headings on a page of errors',
    page: '# Known errors\n## 2024-01-15\nThe login failed.\n## 2024-02-20\nThe login failed again.\n',
    want: [],
  },
  {
    shape: 'headings of several numbers',
    page: '# Error codes\n### 8101, 8102\nNo connection to the controller.\n### 8201, 8202, 8203, 8204, 8205, 8206, 8207\nNo connection to the sensor.\n',
    want: ['8101 -', '8102 -', '8201 -', '8202 -', '8203 -', '8204 -', '8205 -', '8206 -', '8207 -'],
  },
  {
    shape: 'lines in a fence that all say that they are errors',
    page: `# Modem codes and errors\n${fence('MODEM ERROR: 0 Line failure', 'MODEM ERROR: 3 Not allowed', 'MODEM ERROR: 5 PIN required', 'MODEM ERROR: 14 SIM busy')}`,
    want: ['0 -', '3 -', '5 -', '14 -'],
  },
  {
    shape: 'lines in a fence of another label',
    page: `# Errors\n${fence('STEP: 1 Connect the line', 'STEP: 2 Dial', 'STEP: 3 Wait', 'STEP: 4 Hang up')}`,
    want: [],
  },
  {
    shape: 'an array in a script that fills the page',
    page: "<script setup>\nconst list = [\n  { heading: 'LampLost', httpCode: 404, errorCode: 11, description: 'The lamp is gone' },\n  { heading: 'LampBurnt', httpCode: 500, errorCode: 12, description: 'The lamp failed' },\n]\n</script>\n\n# Errors\n",
    file: 'docs/error-codes.md',
    want: ['11 LampLost', '12 LampBurnt'],
  },
  {
    shape: 'the same array in a comment',
    page: "<!--\nconst list = [\n  { heading: 'LampLost', errorCode: 11, description: 'The lamp is gone' },\n  { heading: 'LampBurnt', errorCode: 12, description: 'The lamp failed' },\n]\n-->\n\n# Errors\n",
    file: 'docs/error-codes.md',
    want: [],
  },
  {
    shape: 'headings of names in code, some of them words of two letters, above tables of numbered steps',
    page: '# Alarm codes\n## `PmpHV` — Pump overvoltage\n\n| | Cause |\n|---|---|\n| EN | 1. Pump overloaded 2. Pump failure |\n| DE | 1. Pumpe überlastet 2. Pumpe defekt |\n\n## `EE` — Device error\n\nCall the dealer.\n\n## `PmpLT` — Pump failure at low temperature\n\nWarm it.\n',
    want: ['- PmpHV', '- EE', '- PmpLT'],
  },
  {
    shape: 'places in a program behind numbers',
    page: '# Errorcodes\n## Eingabefehler\n- -624: queue.c/push_item\n- -625: player.py:17\n',
    file: 'docs/errorcodes.md',
    want: ['-624 -', '-625 -'],
  },
  {
    shape: 'the parts of which codes are made up',
    page: '# エラーコード\n## エラーコードの形式\n| 要素 | 説明 | 例 |\n|---|---|---|\n| **AREA** | エラーの領域 | TX, DB |\n| **STEP** | エラーの段階 | READ |\n## エラーコード一覧\n| コード | 説明 |\n|---|---|\n| TX-1001 | 読み込みに失敗しました |\n| TX-1002 | 接続に失敗しました |\n',
    want: ['- TX-1001', '- TX-1002'],
  },
  {
    shape: 'sub-states of two things among alarms',
    page: '# Alarms and errors\n- Sub-states:\n  - `Gate:0` Gate closed.\n  - `Gate:1` Gate still open, an alarm is thrown.\n  - `Gate:2` Gate failed to close.\n',
    want: [],
  },
  {
    shape: 'a definition list whose texts go on in lines of no indentation',
    page: '# Error codes\n\n`L_BAD_JSON`\n: The request was malformed, e.g.\nmissing keys.\n\n`L_GONE`\n: The lamp was not found.\n\n: A second text says more\nof it.\n\n`L_BUSY`\n: Too many requests.\n',
    want: ['- L_BAD_JSON', '- L_GONE', '- L_BUSY'],
  },
  {
    shape: 'frames and their numbers beside error codes',
    page: '# Protocol errors\n## Comparison of frame types\n\nDATA (0x00):\n: An error if it is missing.\n\nHEADERS (0x01):\n: It may fail.\n\nPUSH_OFFER (0x05):\n: Not allowed any more.\n',
    want: [],
  },
  {
    shape: 'HTTP statuses as the only errors of a page of error codes',
    page: '# Lamp API - Error codes\n## HTTP status codes\n### 400 Bad Request\nThe request is invalid.\n### 404 Not Found\nNo such lamp.\n### 500 Internal Server Error\nThe server failed.\n',
    want: ['400 -', '404 -', '500 -'],
  },
  {
    shape: 'the same statuses beside codes of its own',
    page: '# Lamp API - Error codes\n| Error code | Meaning |\n|---|---|\n| 7001 | The lamp is lost |\n| 7002 | The lamp failed |\n## HTTP status codes\n### 400 Bad Request\nThe request is invalid.\n### 404 Not Found\nNo such lamp.\n',
    want: ['7001 -', '7002 -'],
  },
  {
    shape: 'codes of letters and digits beside the number of their group',
    page: '# Errors\n| Error code | Code number | Meaning |\n|---|---|---|\n| LX03001 | 3 | Lamp missing |\n| LX03002 | 3 | Lamp broken |\n| LX03003 | 3 | Lamp lost |\n| LX05001 | 5 | Permission denied |\n',
    want: ['- LX03001', '- LX03002', '- LX03003', '- LX05001'],
  },
  {
    shape: 'the statuses of a licence beside error codes',
    page: '# Error codes\n| Error code | Meaning |\n|---|---|\n| 7001 | The lamp is lost |\n| 7002 | The lamp failed |\n## License status\n| Status | Meaning |\n|---|---|\n| 0 | Valid license |\n| 1 | Expired license |\n| 2 | Invalid license |\n',
    want: ['7001 -', '7002 -'],
  },
  {
    shape: 'the rules of a linter with their severities',
    page: '# Weldlint\n## Rules\n| Rule | Default severity | Description |\n|---|---|---|\n| WD3000 | Error | Use absolute paths, relative ones fail. |\n| WD3001 | Info | Some commands make no sense. |\n| WD3002 | Warning | The last user should not be root. |\n| WD3003 | Warning | Do not use an unknown image. |\n',
    want: ['- WD3000', '- WD3001', '- WD3002', '- WD3003'],
  },
];

describe('shapes of a second round', () => {
  test.each(cases)('$shape', ({ page, want, file = 'page.md' }) => {
    expect(pairsOf(page, { file })).toEqual(want);
  });
});

describe('a page in another encoding', () => {
  const messageOf = (bytes: readonly number[]) => {
    const decoded = decode(new Uint8Array(bytes));
    return decoded.ok ? null : decoded.message;
  };

  test.each([
    ['GBK', [0xb4, 0xed, 0xce, 0xf3, 0xc2, 0xeb]],
    ['Shift_JIS', [0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]],
    ['EUC-KR', [0xbf, 0xc0, 0xb7, 0xf9]],
    ['Windows-1251', [0xee, 0xf8, 0xe8, 0xe1, 0xea, 0xe0]],
  ])('is said to be %s', (encoding, bytes) => {
    expect(messageOf(bytes)).toBe(
      `The file is not valid UTF-8: byte 1, in line 1. Read as ${encoding} its words make sense.`,
    );
  });

  test('is not guessed at where no word tells', () => {
    expect(messageOf([0x4c, 0xe4, 0x6d, 0x70])).toBe('The file is not valid UTF-8: byte 2, in line 1.');
  });
});
