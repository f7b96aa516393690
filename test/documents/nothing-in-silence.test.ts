/**
 * On a page that is about errors nothing that could hold entries is passed over in silence: each table, list, run of
 * headings, block of code and component on it is read, or listed with its line, the reason and what would have it read.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';

interface Block {
  readonly shape: string;
  readonly lines: readonly string[];
}

const name = fc
  .array(fc.constantFrom('LAMP', 'BULB', 'CABLE', 'GONE', 'HOT', 'OFF', 'LOST'), { minLength: 2, maxLength: 3 })
  .map((words) => words.join('_'));
const code = fc.oneof(
  fc.integer({ min: 100, max: 99_999 }).map(String),
  fc.integer({ min: 100, max: 999 }).map((number) => `E${number}`),
  name,
);
const text = fc.constantFrom('No such lamp', 'It is what it is', 'Green', 'The bulb was lost', '无效');
const entries = fc.uniqueArray(fc.tuple(code, text), { minLength: 3, maxLength: 6, selector: ([one]) => one });

type Writer = (list: readonly (readonly [string, string])[]) => string[];

const WRITERS: Readonly<Record<string, Writer>> = {
  'a table': (list) => ['| Thing | Text |', '|---|---|', ...list.map(([one, said]) => `| ${one} | ${said} |`)],
  'an HTML table': (list) => [
    '<table>',
    ...list.map(([one, said]) => `<tr><td>${one}</td><td>${said}</td></tr>`),
    '</table>',
  ],
  'rows without a head': (list) => list.map(([one, said]) => `| ${one} | ${said} |`),
  'a list': (list) => list.map(([one, said]) => `- \`${one}\`: ${said}`),
  'a list with words among its entries': (list) =>
    list.flatMap(([one, said]) => [`- ${said}`, `- \`${one}\`: ${said}`, `- ${said} again`]),
  'a fence': (list) => ['```', ...list.map(([one, said]) => `${one}: ${said}`), '```'],
  'a fence of objects': (list) => [
    '```js',
    ...list.map(([one, said]) => `{ "code": "${one}", "message": "${said}" }`),
    '```',
  ],
  'a fence with other lines': (list) => [
    '```',
    ...list.flatMap(([one, said]) => [`${one}: ${said}`, 'some more of it', 'and then that']),
    '```',
  ],
  components: (list) => list.map(([one, said]) => `<Property name="${one}" short="${said}">more</Property>`),
  'a definition list': (list) => ['<dl>', ...list.map(([one, said]) => `<dt>${one}</dt><dd>${said}</dd>`), '</dl>'],
  'terms with their texts': (list) => list.flatMap(([one, said]) => [`\`${one}\``, `: ${said}`, '']),
  'labelled lines': (list) => list.flatMap(([one, said]) => [`Error code: ${one}`, '', said, '']),
  headings: (list) => list.flatMap(([one, said]) => [`### ${one}`, '', said, '']),
};

const block: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom(...Object.keys(WRITERS)), entries)
  .map(([shape, list]) => ({ shape, lines: WRITERS[shape]?.(list) ?? [] }));

test('each block of a page about errors is read, or listed with its reason', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const lines = ['# Lamp errors', ''];
      const places = blocks.map(({ shape, lines: own }, at) => {
        lines.push(`## Part ${'abcd'.charAt(at)}`, '', 'It says what follows.', '');
        const from = lines.length + 1;
        lines.push(...own, '', 'That was it.', '');
        return { shape, from, to: from + own.length };
      });
      const page = lines.join('\n');
      const { observations, skippedRows, skippedTables } = readDocument(page, { file: 'errors.md' });
      const told = [...observations, ...skippedRows, ...skippedTables].map(({ location }) => location.line);
      const silent = places.filter(({ from, to }) => !told.some((line) => from <= line && line <= to));
      expect(
        silent.map(({ shape }) => shape),
        page,
      ).toEqual([]);
      for (const { reason } of [...skippedRows, ...skippedTables]) expect(reason).not.toBe('');
      for (const { reason, help } of skippedTables)
        if (reason !== 'the page has its entries elsewhere') expect(help, reason).toBeDefined();
    }),
    { numRuns: 150 },
  );
});
