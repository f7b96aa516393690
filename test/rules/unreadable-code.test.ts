/** What stands in a code's place, and what to write instead. */

import { describe, expect, it } from 'vitest';
import { show } from './judge-project.ts';
import { findingsOf, page } from './pages-of-rows.ts';

it.each([
  ['6O05', 'write 6005: a letter stands in place of a digit'],
  ['60l5', 'write 6015: a letter stands in place of a digit'],
  ['6о05', 'write 6005: a letter stands in place of a digit'],
  ['60x5', 'correct "60x5" to the number alone; put a remark into the text cells'],
  ['soon', 'correct "soon" to the number alone; put a remark into the text cells'],
])('%s', async (written, want) => {
  const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
    (letter, at) => `600${at} | \`FAULT_${letter}\` | It is broken.`,
  );
  const findings = await findingsOf('unreadable-code', [
    page({ file: 'page.md' }, [...rows, `${written} | \`FAULT_H\` | It is broken.`]),
  ]);
  expect(findings.map(({ edit }) => edit?.description)).toEqual([want]);
});

it.each(['9007199254740993', '0xFFFFFFFFFFFFFFFFF'])('%s is named as it stands', async (written) => {
  const rows = ['A', 'B'].map((letter, at) => `600${at} | \`FAULT_${letter}\` | It is broken.`);
  const findings = await findingsOf('unreadable-code', [
    page({ file: 'page.md' }, [...rows, `${written} | \`FAULT_H\` | It is broken.`]),
  ]);
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'error',
      `\`FAULT_H\` has the code ${written}, which is beyond 2^53 and would be another number in JavaScript and JSON: no generated enum has it`,
    ],
  ]);
});

describe('beside rows with a code', () => {
  const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
    (letter, at) => `600${at} | \`FAULT_${letter}\` | It is broken.`,
  );
  const about = async (...more: string[]) => {
    const findings = await findingsOf('unreadable-code', [page({ file: 'page.md' }, [...rows, ...more])]);
    return findings.map((finding) => `${show(finding)}; ${finding.edit?.description}`);
  };

  it.each<[string, string, string[]]>([
    [
      'a blank cell',
      ' | `FAULT_H` | It is broken.',
      ['page.md:10:4 warning `FAULT_H` has no code: no generated enum has it; write the code into its cell'],
    ],
    [
      'a dash',
      '- | `FAULT_H` | It is broken.',
      [
        'page.md:10:3 warning `FAULT_H` has "-" where its code belongs, which is no code: no generated enum has it; correct "-" to the number alone; put a remark into the text cells',
      ],
    ],
    [
      'a row without a name',
      '6O07 |  | It is broken.',
      [
        'page.md:10:3 warning this row has "6O07" where its code belongs, which is no code: no generated enum has it; write 6007: a letter stands in place of a digit',
      ],
    ],
    ['a row without code and name', ' |  | It is broken.', []],
    ['the header once more', 'Error code | Name | Description', []],
    ['a title', 'Part 2 |  | ', []],
    ['a range', '6100-6199 |  | Kept for the vendor.', []],
    ['a class', '4xx |  | Kept for the vendor.', []],
  ])('%s', async (_, row, want) => expect(await about(row)).toEqual(want));

  it('a row without one is a habit of the table where there are many', async () => {
    const eight = [...rows, '6007 | `FAULT_H` | It is broken.'];
    const blank = (name: string) => ` | \`${name}\` | It is broken.`;
    const found = (listed: readonly string[]) =>
      findingsOf('unreadable-code', [page({ file: 'page.md' }, listed)]).then((findings) =>
        findings.map(({ name }) => name),
      );
    expect(await found([...eight, blank('FAULT_I'), blank('FAULT_J')])).toEqual(['FAULT_I', 'FAULT_J']);
    expect(await found([...eight, blank('FAULT_I'), blank('FAULT_J'), blank('FAULT_K')])).toEqual([]);
  });

  it('a name that another page numbers is taken for that', async () => {
    const findings = await findingsOf('unreadable-code', [
      page({ file: 'a.md', platform: 'ios' }, [...rows, '6007 | `FAULT_H` | It is broken.']),
      page({ file: 'b.md', platform: 'web' }, [...rows, '60O7 | `FAULT_H` | It is broken.']),
    ]);
    expect(findings.map((finding) => [show(finding), finding.code])).toEqual([
      [
        'b.md:10:3 warning `FAULT_H` has "60O7" where its code belongs, which is no code: it was taken for 6007 by its name',
        6007,
      ],
    ]);
  });
});

it('a range of hexadecimal numbers is one', async () => {
  const severitiesOf = async (written: string) => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
      (letter, at) => `600${at} | \`FAULT_${letter}\` | It is broken.`,
    );
    const files = [page({ file: 'page.md' }, [...rows, `${written} | \`FAULT_H\` | It is broken.`])];
    return (await findingsOf('unreadable-code', files)).map(({ severity }) => severity);
  };
  expect(await severitiesOf('F0 ~ FF')).toEqual(['info']);
  expect(await severitiesOf('F0 ~ FG')).toEqual(['warning']);
});
