/** Shapes that people write and that nobody had tried, each in a page of its own, and what only looks like them. */

import { describe, expect, test } from 'vitest';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
}

const lines: readonly Case[] = [
  {
    shape: 'members of an enumeration that share lines',
    page: '# Warnings\n\n```nim\nWarning = enum\n  noLamp, unknownLamp,\n  brokenCable, missingBulb, noPower,\n```\n',
    want: ['- noLamp', '- unknownLamp', '- brokenCable', '- missingBulb', '- noPower'],
  },
  {
    shape: 'trouble codes of vehicles behind their label',
    page: '# Fault catalogue\n\n## Battery\n\n- DTC: `P0A80`\n- Meaning: it is too hot\n\n## Motor\n\n- DTC: `C1234`\n- Meaning: it is stuck\n\n## Lamp\n\n- DTC: `U0155`\n- Meaning: it is lost\n',
    want: ['- P0A80', '- C1234', '- U0155'],
  },
  {
    shape: 'a name that starts with a digit among others',
    page: '# Error codes\n\n- `success`: All is well\n- `2bright`: The lamp is too bright\n- `again`: Try again, the lamp is busy\n- `badlamp`: The lamp is bad\n',
    want: ['- success', '- 2bright', '- again', '- badlamp'],
  },
  {
    shape: 'a label of errors and a number',
    page: '# Fehler\n\n**Fehler 101**: Motor blockiert\n\n**Fehler 102**: Sensor defekt\n\n**Fehler 103**: Tür offen\n',
    want: ['101 -', '102 -', '103 -'],
  },
  {
    shape: 'numbers and texts set apart by blanks, in an indented block',
    page: '## Exit codes\n\n    0  success\n    1  usage error\n    2  lamp missing\n    64 bad config\n',
    want: ['0 -', '1 -', '2 -', '64 -'],
  },
  {
    shape: 'places that others link to before members',
    page: '# Error constants\n\n- <a name="LOST"></a>`Lamp.LOST` : The lamp is lost\n- <a name="BROKEN"></a>`Lamp.BROKEN` : The lamp is broken\n',
    want: ['- Lamp.LOST', '- Lamp.BROKEN'],
  },
  {
    shape: 'several codes in bold',
    page: '# Error codes\n\n**E1 / E2**: sensor broken\n\n**E3**: door open\n\n**E5**: no water\n',
    want: ['- E1', '- E2', '- E3', '- E5'],
  },
  {
    shape: 'members of an enumeration that are words, without texts',
    page: '# Program errors\n\n```ts\nenum LampError {\n  Lost,\n  Broken,\n  NoPower,\n}\n```\n',
    want: ['- Lost', '- Broken', '- NoPower'],
  },
  {
    shape: 'values behind the members of an enumeration',
    page: '# LampFailureCode\n\n## Enum\n\n* `lampMissing` (value: `"lamp_missing"`)\n\n* `cableBroken` (value: `"cable_broken"`)\n',
    want: ['lamp_missing lampMissing', 'cable_broken cableBroken'],
  },
  {
    shape: 'numbers with their names in brackets, in a block of code',
    page: '# Error codes\n\n```\n500(INTERNAL_LAMP_ERROR): The lamp failed.\n2001(INVALID): The lamp is invalid.\n4001(ROOM_NOT_FOUND): There is no such room.\n```\n',
    want: ['500 INTERNAL_LAMP_ERROR', '2001 INVALID', '4001 ROOM_NOT_FOUND'],
  },
  {
    shape: 'names that are numbered elsewhere',
    page: '# Error codes\n\n| Code | Name |\n|---|---|\n| 1001 | `LAMP_LOST` |\n| 1002 | `CABLE_BROKEN` |\n\n## What to try again\n\n- `LAMP_LOST`\n- `CABLE_BROKEN`\n',
    want: ['1001 LAMP_LOST', '1002 CABLE_BROKEN'],
  },
  {
    shape: 'identifiers and times of a message',
    page: '# Errors\n\n```json\n{\n  "lamp_id": 2226022078304223200,\n  "room_id": 2230469276416868352\n}\n```\n\n```json\n{\n  "delay_ms": 3000,\n  "retry_count": 4000\n}\n```\n',
    want: [],
  },
  {
    shape: 'a name in bold with its number',
    page: '# Errors\n\n**LAMP_LOST (401)**: no lamp\n\n**NO_BULB (404)**: no such bulb\n\n**TOO_MANY (429)**: wait\n',
    want: ['401 LAMP_LOST', '404 NO_BULB', '429 TOO_MANY'],
  },
  {
    shape: 'a text and its number, with nothing between them',
    page: '# Error codes\n\nInvalid lamp 10001\nCable mismatch 10002\nBulb expired 10003\nSocket frozen 10004\n',
    want: ['10001 -', '10002 -', '10003 -', '10004 -'],
  },
  {
    shape: 'years behind words',
    page: '# Error codes\n\nLamp failed in 2019\nCable failed in 2020\nBulb failed in 2021\n',
    want: [],
  },
  {
    shape: 'short numbers in code spans under a title of outcomes',
    page: '# Response codes\n\n`00` Lit\n`01` Ask the dealer\n`05` Lamp refused\n`51` Insufficient power\n',
    want: ['0 -', '1 -', '5 -', '51 -'],
  },
  {
    shape: 'a code alone, and what it means as an item below',
    page: '# Errors\n\n* 1001\n  * Invalid lamp\n* 1002\n  * Broken cable\n* 1003\n  * Missing bulb\n',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'a family of codes, and its codes as items below',
    page: '# Errors\n\n* Lamps\n  * 1001: Invalid lamp\n  * 1002: Broken lamp\n* Cables\n  * 2001: Invalid cable\n  * 2002: Broken cable\n',
    want: ['1001 -', '1002 -', '2001 -', '2002 -'],
  },
];

const headings: readonly Case[] = [
  {
    shape: 'numbers with the part they are of',
    page: '# Lamp alarms\n\n### Alarm: 1020[5]\n\nThe lamp failed.\n\n### Alarm: 1020[6]\n\nThe cable failed.\n',
    want: ['- 1020[5]', '- 1020[6]'],
  },
  {
    shape: 'names with a mark that is no emphasis',
    page: '# Error codes\n\n### LAMP_INVALID\n\nIt is invalid.\n\n### LAMP_DEPRECATED\\*\n\nIt is old.\n',
    want: ['- LAMP_INVALID', '- LAMP_DEPRECATED'],
  },
  {
    shape: 'functions with the family of their codes, above tables of these',
    page: '# Error codes\n\n### createLamp (2100XX)\n\n| Code | Situation |\n|---|---|\n| 210001 | The lamp is invalid |\n\n### breakLamp (2200XX)\n\n| Code | Situation |\n|---|---|\n| 220001 | The lamp is broken |\n',
    want: ['210001 -', '220001 -'],
  },
  {
    shape: 'words and the name in brackets',
    page: '# Errors\n\n##### Lamp lost (`LAMP_LOST`)\n\nSomebody took it.\n\n##### Cable broken (`CABLE_BROKEN`)\n\nIt fell.\n',
    want: ['- LAMP_LOST', '- CABLE_BROKEN'],
  },
  {
    shape: 'labels before codes of letters and digits',
    page: '# Diagnostics\n\n### warning C4001: unused lamp\n\nText.\n\n### error C2001: no such lamp\n\nText.\n',
    want: ['- C4001', '- C2001'],
  },
  {
    shape: 'constants that have their lines for themselves',
    page: '# Errors\n\n`E_LAMP_LOST`\n\nThe lamp is lost.\n\n`E_LAMP_BROKEN`\n\nThe lamp is broken.\n\n`E_NO_POWER`\n\nNo power.\n',
    want: ['- E_LAMP_LOST', '- E_LAMP_BROKEN', '- E_NO_POWER'],
  },
  {
    shape: 'kinds of errors, with lists of codes under headings of their own',
    page: '# Lamp errors\n\n## Types\n\n### POWER_ERROR\n\nNo power.\n\n#### codes\n\n- `"NO_CABLE"`: The cable is missing\n- `"BLOWN_FUSE"`: The fuse is broken\n\n### BULB_ERROR\n\nBad bulb.\n\n#### codes\n\n- `"NO_BULB"`: The bulb is missing\n- `"WRONG_BULB"`: The bulb is wrong\n',
    want: ['- POWER_ERROR', '- BULB_ERROR', '- NO_CABLE', '- BLOWN_FUSE', '- NO_BULB', '- WRONG_BULB'],
  },
  {
    shape: 'bold lines of HTML',
    page: '<div><a id="b"></a><strong>Error codes</strong></div>\n\n- 17 lamp\n- 18 cable\n- 23 bulb\n',
    want: ['17 -', '18 -', '23 -'],
  },
  {
    shape: 'codes of letters and digits before words in any language',
    page: '# エラー\n\n## E-1001 通信エラー\n\n再試行。\n\n## E-1002 認証エラー\n\nログイン。\n',
    want: ['- E-1001', '- E-1002'],
  },
  {
    shape: 'standards before words',
    page: '# Errors and interfaces\n\n## RS-232 port\n\nA port.\n\n## USB3 port\n\nAnother port.\n',
    want: [],
  },
  {
    shape: 'names in brackets',
    page: '# Errors\n\n#### `[E_BAD_LAMP]` Bad lamp\n\nIt is bad.\n\n#### [E_NO_BULB] No bulb\n\nIt is missing.\n',
    want: ['- E_BAD_LAMP', '- E_NO_BULB'],
  },
  {
    shape: 'codes of which a part is set off by a tag',
    page: '# Error codes of the lamp\n\n### 00<span>01</span>\n\nNo bulb.\n\n### 00<span>02</span>\n\nNo power.\n\n### 01<b>07</b>\n\nToo hot.\n',
    want: ['1 -', '2 -', '107 -'],
  },
  {
    shape: 'words in quotation marks, and the code in brackets',
    page: '# Troubleshooting\n\n## "Cannot connect" (Error 4001)\n\nPlug it in.\n\n## "Bulb expired" (Error 4002)\n\nTake another.\n\n## “Socket full” (Error 4003)\n\nWait.\n',
    want: ['4001 -', '4002 -', '4003 -'],
  },
];

const components: readonly Case[] = [
  {
    shape: 'codes listed behind a label in each',
    page: '# Error codes\n\n<Accordion title="400 — Bad Request">\nIt is wrong.\n\n**Common codes:** `invalid_lamp`, `missing_bulb`\n</Accordion>\n\n<Accordion title="403 — Forbidden">\nIt is forbidden.\n\n**Common codes:** `locked_lamp`, `no_permission` and `room_blocked`\n</Accordion>\n',
    want: ['- invalid_lamp', '- missing_bulb', '- locked_lamp', '- no_permission', '- room_blocked'],
  },
  {
    shape: 'what a generator of sites folds',
    page: '# Error codes\n\n:::note\nSee below.\n:::\n\n::: details 1001 Invalid lamp\nTake another.\n:::\n\n::: details 1002 Broken cable\nMend it.\n:::\n',
    want: ['1001 -', '1002 -'],
  },
  {
    shape: 'what it frames under a title',
    page: '# Error codes\n\n:::danger[LAMP-001: Invalid lamp]\nTake another.\n:::\n\n:::danger[LAMP-002: Broken cable]\nMend it.\n:::\n',
    want: ['- LAMP-001', '- LAMP-002'],
  },
  {
    shape: 'a code and a title',
    page: '# Error reference\n\n<ErrorCode code="LAMP-001" title="Invalid lamp" />\n<ErrorCode code="LAMP-002" title="Expired bulb" />\n',
    want: ['- LAMP-001', '- LAMP-002'],
  },
  {
    shape: 'a number and a name',
    page: '# Error reference\n\n<ErrorCode code="1001" name="INVALID_LAMP" message="The lamp is invalid" />\n<ErrorCode code="1002" name="EXPIRED_BULB" message="The bulb is expired" />\n',
    want: ['1001 INVALID_LAMP', '1002 EXPIRED_BULB'],
  },
];

const cells: readonly Case[] = [
  {
    shape: 'codes that end in a small letter',
    page: '# Error codes\n\n| Code | Title |\n|---|---|\n| E0908a | The lamp is missing |\n| E0908b | The lamp is broken |\n',
    want: ['- E0908a', '- E0908b'],
  },
  {
    shape: 'a name that is called none',
    page: '# LampErrorCode enumeration\n\n| name | value | description |\n|---|---|---|\n| LampLost | `-1` | The lamp is lost |\n| None | `0` | |\n| CableBroken | `1000` | |\n| BulbMissing | `1001` | |\n',
    want: ['-1 LampLost', '0 None', '1000 CableBroken', '1001 BulbMissing'],
  },
  {
    shape: 'what the codes of the page belong to',
    page: '# Error codes\n\n| Code | Name | Text |\n|---|---|---|\n| 101 | `LAMP_LOST` | The lamp is lost |\n| 102 | `LAMP_BROKEN` | The lamp is broken |\n| 201 | `CABLE_LOST` | The cable is lost |\n| 202 | `CABLE_BROKEN` | The cable is broken |\n\n## Categories\n\n| Code | Category | Variants |\n|---|---|---|\n| 1 | Lamp | `LAMP_LOST`, `LAMP_BROKEN` |\n| 2 | Cable | `CABLE_LOST`, `CABLE_BROKEN` |\n',
    want: ['101 LAMP_LOST', '102 LAMP_BROKEN', '201 CABLE_LOST', '202 CABLE_BROKEN'],
  },
  {
    shape: 'two platforms that number the two spellings of a name in their own ways',
    page: '# Error codes\n\n## iOS\n\n| Code | Names |\n|---|---|\n| 101 | `LAMP_LOST` / `kLampLost` |\n| 102 | `LAMP_BROKEN` / `kLampBroken` |\n\n## Android\n\n| Code | Names |\n|---|---|\n| 1 | `LAMP_LOST` / `kLampLost` |\n| 2 | `LAMP_BROKEN` / `kLampBroken` |\n',
    want: [
      '101 LAMP_LOST|kLampLost',
      '102 LAMP_BROKEN|kLampBroken',
      '1 LAMP_LOST|kLampLost',
      '2 LAMP_BROKEN|kLampBroken',
    ],
  },
  {
    shape: 'settings and what they are by default',
    page: '# Config\n\n| Option | Default | Description |\n|---|---|---|\n| `maxRetries` | 3 | How often it is tried again on errors |\n| `timeout` | 5000 | When it fails |\n| `longWait` | 800 | Wait after the first error |\n',
    want: [],
  },
  {
    shape: 'what others call the codes of the page',
    page: '# Error codes\n\n| Code | Name | Text |\n|---|---|---|\n| `LD001` | `LampLost` | The lamp is lost |\n| `LD002` | `LampBroken` | The lamp is broken |\n\n## Errors of sockets\n\n| Socket error | Our code |\n|---|---|\n| Type F `42`, type E `43` | `LD001` |\n| Type F `44` | `LD002` |\n',
    want: ['LD001 LampLost', 'LD002 LampBroken'],
  },
  {
    shape: 'fields in small letters, whatever goes wrong with them',
    page: '# Error codes\n\n## Field validation failures\n\n| Field | Constraint | Error message |\n|---|---|---|\n| `lampId` | Required | "The lamp is missing." |\n| `cableId` | Required | "The cable is missing." |\n| `bulb` | Not blank | "The bulb cannot be blank." |\n',
    want: [],
  },
  {
    shape: 'a number joined to its words',
    page: '# Error codes\n\n| Error Code | Description |\n|---|---|\n| 1001-Lamp lost | Look for it |\n| 1002-Lamp broken | Mend it |\n| 1003-Lamp stolen | Call somebody |\n',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'an entry in every cell',
    page: '# Error codes\n\n<table>\n<tr><td>E100 Invalid lamp.</td><td>E821 Cable was not found.</td></tr>\n<tr><td>E101 Lamp required</td><td>E822 "bulb" is missing</td></tr>\n<tr><td>E102 - Lamp is broken</td><td></td></tr>\n</table>\n',
    want: ['- E100', '- E821', '- E101', '- E822', '- E102'],
  },
  {
    shape: 'statuses of HTTP under a header that calls them states',
    page: '# Errores\n\n## Códigos de estado\n\n| Estado | Significado |\n| --- | --- |\n| `400` | Falló la validación |\n| `401` | Clave inválida |\n| `404` | Lámpara no encontrada |\n',
    want: ['400 -', '401 -', '404 -'],
  },
  {
    shape: 'words and the code in brackets',
    page: '# Errors\n\n| Error | Description |\n|---|---|\n| Lamp lost (1001) | It cannot be found |\n| Lamp broken (1002) | It is broken |\n| Lamp stolen (1003) | Somebody took it |\n',
    want: ['1001 -', '1002 -', '1003 -'],
  },
  {
    shape: 'a code of letters and digits, and what it means behind it',
    page: '# Error messages\n\n| Message | Meaning |\n|---|---|\n| `LP-01: Lamp lost` | There is no lamp |\n| `LP-02: Lamp broken` | It is broken |\n| `LP-03 - Lamp stolen` | Somebody took it |\n',
    want: ['- LP-01', '- LP-02', '- LP-03'],
  },
  {
    shape: 'years in brackets',
    page: '# Errors\n\n| Error | Description |\n|---|---|\n| Lamp lost (2001) | It could not be found |\n| Lamp broken (2002) | It was broken |\n',
    want: [],
  },
  {
    shape: 'numbers of rows before the codes, in German',
    page: '# Fehlercodes\n\n| Nr. | Code | Text |\n|---|---|---|\n| 1 | LAMP_LOST | Die Lampe fehlt |\n| 2 | LAMP_BROKEN | Die Lampe ist kaputt |\n| 3 | NO_POWER | Kein Strom |\n',
    want: ['- LAMP_LOST', '- LAMP_BROKEN', '- NO_POWER'],
  },
  {
    shape: 'several codes in a cell, each with what it means',
    page: '# Errors\n\n| Category | Codes |\n|---|---|\n| Lamps | 1001 (invalid), 1002 (expired), 1003 (missing) |\n| Cables | 2001 (broken), 2002 (too short) |\n',
    want: ['1001 -', '1002 -', '1003 -', '2001 -', '2002 -'],
  },
];

describe.each([
  ['lines', lines],
  ['headings', headings],
  ['components', components],
  ['cells', cells],
] as const)('%s', (_, cases) => {
  test.each(cases)('$shape', ({ page, want }) => {
    expect(pairsOf(page, { expected: true })).toEqual(want);
  });
});
