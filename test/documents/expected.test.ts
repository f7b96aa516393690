/** Pages that somebody named: what is read there although nothing says that it is about errors, and what isn't. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

const ROWS = '| 101 | ROOM_QUEUE | The user waits. |\n| 102 | ROOM_TWICE | The user is here twice. |\n';
const table = (header = '| Code | Name | Description |', rows = ROWS) =>
  `${header}\n|${' --- |'.repeat(header.split('|').length - 2)}\n${rows}`;
const READ = ['101 ROOM_QUEUE', '102 ROOM_TWICE'];

describe('codes and names on a page', () => {
  const page = `# Rooms\n\n## Login\n\n${table()}`;

  test('are read where error codes are expected, with low confidence and the reason', () => {
    expect(pairsOf(page, { expected: true })).toEqual(READ);
    expect(readDocument(page, { file: 'page.md', expected: true }).tables[0]).toMatchObject({
      recognised: true,
      confidence: 'low',
      because: expect.stringContaining('on a page that is said to hold error codes'),
    });
  });

  test('are not read elsewhere', () => {
    expect(pairsOf(page)).toEqual([]);
  });
});

describe('beside a table that speaks of errors', () => {
  const errors = `# Error codes\n\n${table('| Error code | Name | Description |', '| 1 | ERR_FAILED | It failed. |\n')}`;

  test('others are not read', () => {
    expect(pairsOf(`${errors}\n# Rooms\n\n${table()}`, { expected: true })).toEqual(['1 ERR_FAILED']);
  });

  test('those with the same columns are', () => {
    const same = table('| Error code | Name | Description |').replace('Error code', 'Code');
    const page = `# Error codes\n\n${table('| Code | Name | Description |', '| 1 | ERR_FAILED | It failed. |\n')}`;
    expect(pairsOf(`${page}\n# Rooms\n\n${same}`, { expected: true })).toEqual(['1 ERR_FAILED', ...READ]);
  });
});

test.each([
  [
    'parameters with types',
    '# Login',
    table('| Code | Name | Type |', '| 1 | user_id | string |\n| 2 | room_id | int |\n'),
  ],
  ['key codes', '# Key codes', table()],
  ['states of an order', '# Order status\n\n## Codes', table()],
  ['ports', '# Ports', table()],
  ['ports by their header', '# Login', table('| Port code | Name | Description |')],
  ['releases', '# Login', table('| Code | Name | Release date |')],
  ['members of an enum', '# Login', table('| Value | Name | Description |')],
  ['codes that repeat', '# Login', table(undefined, `${ROWS}${ROWS}`)],
  ['names in words', '# Login', table(undefined, '| 1 | the first one | A |\n| 2 | the second one | B |\n')],
  ['countries', '# Country codes', table('| Code | Name | Description |')],
])('%s are not read even where error codes are expected', (_, heading, text) => {
  expect(pairsOf(`${heading}\n\n${text}`, { expected: true })).toEqual([]);
});

test('numbers of currencies and countries are no errors, wherever they are listed', () => {
  const page = (header: string) =>
    `# ISO\n\n${table(`| Code | ${header} | Numeric Code |`, '| `AOA` | Angola | 973 |\n| `USD` | Dollar | 840 |\n')}`;
  expect(pairsOf(page('Currency'), { expected: true })).toEqual([]);
  expect(pairsOf(page('Country'), { expected: true })).toEqual([]);
});

test('numbers that only count the members of something are not read', () => {
  const phases = table(
    '| Phase | Code | Description |',
    '| FirstPhase | 0 | Set up |\n| LastPhase | 1 | Wind down |\n',
  );
  expect(pairsOf(`# Trading\n\n${phases}`, { expected: true })).toEqual([]);
});
