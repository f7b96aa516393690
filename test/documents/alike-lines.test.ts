/** Pages that list their codes in a way of their own: lines that are alike but for the code in them, and lines that only look so. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly shape: string;
  readonly page: string;
  readonly want: readonly string[];
  readonly expected?: boolean;
}

const fence = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

const READ: readonly Case[] = [
  {
    shape: 'codes in responses of XML, each shown once',
    page: '# Error codes\n\n**Scenario:** no lamp\n\n    <answer>\n      <errorCode>LAMP_NOT_FOUND</errorCode>\n      <errorMessage>No such lamp</errorMessage>\n    </answer>\n\n**Scenario:** a bad cable\n\n    <answer>\n      <errorCode>INVALID_CABLE</errorCode>\n      <errorMessage>The cable is invalid</errorMessage>\n    </answer>',
    want: ['- LAMP_NOT_FOUND', '- INVALID_CABLE'],
  },
  {
    shape: 'codes in responses of JSON, one of them shown twice',
    page: '# Error codes\n\n### No lamp\n`{"error":"bad.lamp","text":"no such lamp"}`\n\n### No cable\n`{"error":"bad.cable","text":"no such cable"}`\n\n### No bulb\n`{"error":"bad.bulb","text":"no such bulb"}`\n\n### Another cable\n`{"error":"bad.cable","text":"the cable is bad"}`',
    want: ['- bad.lamp', '- bad.cable', '- bad.bulb'],
  },
  {
    shape: 'comments in a program that list what a callback is called with',
    page: `# Lamp plugin\n\n## Error codes\n\n${fence('function failed(message) {', '  // 21 The lamp is broken', '  // 22 The cable is missing', '  // 23 Time out', '  // 24 Wrong parameter', '  log(message);', '}')}`,
    want: ['21 -', '22 -', '23 -', '24 -'],
    expected: true,
  },
  {
    shape: 'lines that end in their codes, in brackets',
    page: '# Error codes\n\nThe lamp is broken (E1001)\n\nThe cable is missing (E1002)\n\nThe bulb failed (E1003)',
    want: ['- E1001', '- E1002', '- E1003'],
  },
  {
    shape: 'a label in the page’s language before numbers, once in bold',
    page: '# Lampen\n\nFehlercode: 9000\n\nDie Lampe fehlt.\n\n**Fehlercode:** 9001\n\nDas Kabel fehlt.',
    want: ['9000 -', '9001 -'],
  },
  {
    shape: 'a code under each heading, which says what it means',
    page: '# Error codes\n\n## Unknown errors\n  * 9000\n\n## Lamp missing\n  * 8000\n\n## Cable failed\n  * 7000',
    want: ['9000 -', '8000 -', '7000 -'],
  },
  {
    shape: 'code spans that hold the code and its text',
    page: '# Error codes\n\nSee `LMP-101 The lamp is missing`\n\n- `LMP-101 The lamp is missing`\n  - shown at the start\n- `LMP-102 The cable is broken`\n  - shown later\n- `LMP-201 Invalid bulb`\n  - shown last',
    want: ['- LMP-101', '- LMP-102', '- LMP-201'],
  },
  {
    shape: 'more lines than the table of kinds above them has rows',
    page: '# Error codes\n\n| Code | Kind |\n|---|---|\n| 10 | Lamp errors |\n| 20 | Cable errors |\n\n[1001] the lamp is missing\n[1002] the lamp is broken\n[2001] the cable is missing\n[2002] the cable is broken',
    want: ['10 -', '20 -', '1001 -', '1002 -', '2001 -', '2002 -'],
  },
];

const NOT_READ: readonly Case[] = [
  {
    shape: 'ranges of codes behind a label',
    page: '# Error codes\n\n#### Lamps\n\nError codes: 1001 - 1099\n\n#### Cables\n\nError codes: 1101 - 1199',
    want: [],
  },
  {
    shape: 'parts that sentences about errors name',
    page: '# Errors\n\nThe errors for the `lamp-base` part.\n\nThe errors for the `lamp-foot` part.\n\nThe errors for the `lamp-bulb` part.',
    want: [],
  },
  {
    shape: 'branches of a program',
    page: `# Errors\n\n${fence('if (strstr(info, "LMP-7")) {', '  // LMP-7 has one bulb', '  set(1);', '} else {', '  // LMP-24 has two', '  set(2);', '}', '// LMP-30 has three')}`,
    want: [],
  },
  {
    shape: 'versions of a change log',
    page: '# Error types: changes\n\n## [0.1.3] - 2025-10-22\n\nLamp errors.\n\n## [0.1.2] - 2025-09-22\n\nCable errors.\n\n## [0.1.1] - 2025-08-22\n\nInvalid bulbs.',
    want: [],
  },
  {
    shape: 'properties of an error',
    page: '# Errors\n\n- `error.code` says which\n- `error.message` says why\n- `error.lamp` is invalid or missing',
    want: [],
  },
  {
    shape: 'lines of a comment, which nobody is shown',
    page: '# Error codes\n\n<!--\nold:\n(1001) no lamp\n(1002) no cable\n(1003) bulb failed\nend\n-->',
    want: [],
  },
  {
    shape: 'exits of a program, twice in a text',
    page: '# Error modes\n\n### Strict\n- Stops at the first error\n- Exit code: 2 (fatal error)\n\n### Lenient\n- Goes on\n- Exit code: 1 if any errors occurred',
    want: [],
  },
  {
    shape: 'lines on a page about something else',
    page: '# Lamps\n\n[1001] the hall\n[1002] the kitchen\n[2001] the bath\n[2002] the stairs',
    want: [],
  },
];

describe.each([
  ['read', READ],
  ['not read', NOT_READ],
] as const)('%s', (_, cases) => {
  test.each(cases)('$shape', ({ page, want, expected = false }) => {
    expect(pairsOf(page, { expected })).toEqual(want);
  });
});

test('the text of a code is what its line says, or else the line below, or else the heading above', () => {
  const page = (...lines: readonly string[]) => lines.join('\n');
  const textsOf = (text: string) =>
    readDocument(text, { file: 'page.md' }).observations.map(({ texts }) => texts.description?.value);
  expect(textsOf(page('# Error codes', '(1001) no lamp', '(1002) no cable', '(1003) bulb failed'))).toEqual([
    'no lamp',
    'no cable',
    'bulb failed',
  ]);
  expect(textsOf(page('# Error codes', '<code>1001</code>', 'No lamp', '<code>1002</code>', 'No cable'))).toEqual([
    'No lamp',
    'No cable',
  ]);
  expect(
    textsOf(
      page('# Error codes', '## Lamp missing', '* 1001', '## Cable broken', '* 1002', '## Bulb failed', '* 1003'),
    ),
  ).toEqual(['Lamp missing', 'Cable broken', 'Bulb failed']);
});
