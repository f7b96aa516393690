/** What `fix` makes of a broken table is a table that reads the same, and isn't broken. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';

const BROKEN = [
  '# Error codes',
  '| Code | Name | Description |',
  '| :-- | --- |',
  '| 1 | LAMP_BROKEN | The lamp failed |',
  '',
  '| 2 | LAMP_GONE | No lamp was',
  ' found |',
  '| 3 | LAMP_HOT',
  ' | Too hot |',
].join('\n');

const read = (text: string) => readDocument(text, { file: 'page.md' });

test('each break has its exact change, and the mended table says the same', () => {
  const broken = read(BROKEN).tables.flatMap((table) => table.broken ?? []);
  expect(broken.map(({ kind, location }) => [kind, location.line])).toEqual([
    ['delimiter-row', 3],
    ['gap', 5],
    ['split-row', 6],
    ['split-row', 8],
  ]);
  const changes = broken.flatMap(({ change }) => change ?? []);
  for (const { start, end, original } of changes) expect(BROKEN.slice(start, end)).toBe(original);
  const mended = [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), BROKEN);
  expect(mended.split('\n').slice(1)).toEqual([
    '| Code | Name | Description |',
    '| :-- | --- | --- |',
    '| 1 | LAMP_BROKEN | The lamp failed |',
    '| 2 | LAMP_GONE | No lamp was found |',
    '| 3 | LAMP_HOT | Too hot |',
  ]);
  expect(read(mended).tables.flatMap((table) => table.broken ?? [])).toEqual([]);
  const saying = (text: string) =>
    read(text).observations.map(({ code, name, texts }) => [code, name, texts.description?.value]);
  expect(saying(mended)).toEqual(saying(BROKEN));
});

test('a whole table has no break, nor has text below a table without outer pipes', () => {
  const page = '# Error codes\nCode | Description\n--- | ---\n1 | failed\n2 | lost\nMore of this below.\n\nText.';
  expect(read(page).tables.flatMap((table) => table.broken ?? [])).toEqual([]);
});
