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

test('a fence that is never closed hides no table; one that is closed does', () => {
  const page = (end: string) =>
    `# Error codes\n\n\`\`\`sh\ncurl x\n${end}\n| Code | Name |\n| --- | --- |\n| 1 | LAMP_BROKEN |\n| 2 | LAMP_GONE |\n`;
  const open = read(page(''));
  expect(open.observations.map(({ code, name }) => [code, name])).toEqual([
    [1, 'LAMP_BROKEN'],
    [2, 'LAMP_GONE'],
  ]);
  const [broken, ...others] = open.tables.flatMap((table) => table.broken ?? []);
  expect(others).toEqual([]);
  expect(broken).toMatchObject({ kind: 'open-fence', location: { line: 3, column: 1 }, change: null });
  expect(read(page('```\n')).tables.flatMap((table) => table.broken ?? [])).toEqual([]);
  expect(read(`${page('')}\`\`\`\n`).observations).toEqual([]);
});

test('two tables behind one open fence are one break', () => {
  const table = '\n| Code | Name |\n| --- | --- |\n| 1 | LAMP_BROKEN |\n| 2 | LAMP_GONE |\n';
  const { tables } = read(`# Error codes\n\n~~~\ncode\n${table}${table.replaceAll('LAMP', 'FAN')}`);
  expect(tables.map(({ broken = [] }) => broken.length)).toEqual([1, 0]);
});
