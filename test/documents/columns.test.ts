/** How many columns a table has: those of its header, whatever single rows hold. */
import { expect, test } from 'vitest';
import { places, review } from '../support/project.ts';

const html = (rows: readonly (readonly string[])[]) =>
  `# Error codes\n\n<table>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('')}</table>\n`;
const ROWS = [
  ['1', 'ERR_FAILED', 'It failed.'],
  ['2', 'ERR_DENIED', 'It is denied.'],
  ['3', 'ERR_CLOSED', 'It is closed.'],
];
const rows = (count: number) =>
  ROWS.slice(0, count)
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

test.each([
  [
    'a row with a stray pipe',
    `# Error codes\n\n| Code | Name | Text |\n| --- | --- | --- |\n${rows(2)}| 3 | ERR_X | a | b |\n`,
    ['page.md:7'],
  ],
  [
    'a header that was left empty',
    `# Error codes\n\n| | | |\n| --- | --- | --- |\n${rows(2)}| 3 | ERR_X | a | b |\n`,
    ['page.md:7'],
  ],
  ['a table without a header', html([...ROWS, ['4', 'ERR_X', 'a', 'b']]), ['page.md:7']],
  ['a short row without a header', html([...ROWS, ['4', 'ERR_X']]), ['page.md:7']],
  [
    'a delimiter row that is too long',
    `# Error codes\n\n| Code | Name | Text |\n| --- | --- | --- | --- |\n${rows(3)}`,
    [],
  ],
])('%s', (_, text, want) => {
  const { readings, findings } = review([{ file: 'page.md', locale: 'en', text }]);
  expect(readings[0]?.tables.map(({ columns }) => columns.length)).toEqual([3]);
  expect(places(findings.filter(({ rule }) => rule === 'row-shape'))).toEqual(
    want.map((place) => `${place} row-shape warning`),
  );
});
