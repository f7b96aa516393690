/** What stands in a code's place, and what to write instead. */

import { expect, it } from 'vitest';
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
