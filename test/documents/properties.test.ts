/** Properties of the reader: entries written in any shape are read back, with exact places; no input throws or loses a row. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';

interface Entry {
  readonly code: number;
  readonly name: string;
  readonly text: string;
}

const word = fc.constantFrom(
  'USER',
  'TOKEN',
  'FILE',
  'INVALID',
  'FAILED',
  'NOT',
  'FOUND',
  'GROUP',
  'TIMEOUT',
  'DENIED',
);
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => `ERR_${words.join('_')}`);
const text = fc
  .array(fc.constantFrom('The', 'token', 'is', 'invalid', 'or', 'expired', 'see', 'logs', '令牌', '无效'), {
    minLength: 2,
    maxLength: 8,
  })
  .map((words) => words.join(' '));
const code = fc.integer({ min: -3000, max: 999_999 });
const entries = fc.uniqueArray(fc.record({ code, name, text }), {
  minLength: 2,
  maxLength: 12,
  selector: (entry) => entry.code,
});

/** Ways to write a code and a name that mean the same to a reader of the page. */
const codeForms: readonly ((code: number) => string)[] = [
  String,
  (value) => `\`${value}\``,
  (value) => `**${value}**`,
  (value) => `[${value}](#e${value})`,
  (value) => (value < 0 ? `−${-value}` : `0x${value.toString(16).toUpperCase()}`),
];
const nameForms: readonly ((name: string) => string)[] = [
  (value) => value,
  (value) => `\`${value}\``,
  (value) => value.replaceAll('_', '\\_'),
  (value) => `**${value}**`,
  (value) => `<code>${value.replace('_', '<wbr/>_')}</code>`,
];

type Writer = (
  entries: readonly Entry[],
  codeForm: (code: number) => string,
  nameForm: (name: string) => string,
) => string;

const writers: Readonly<Record<string, Writer>> = {
  'pipe table': (list, codeForm, nameForm) =>
    [
      '| Error code | Name | Description |',
      '| :-- | --- | ---: |',
      ...list.map((e) => `| ${codeForm(e.code)} | ${nameForm(e.name)} | ${e.text} |`),
    ].join('\n'),
  'pipe table, name first, no outer pipes': (list, codeForm, nameForm) =>
    [
      'Error | Return value | Description',
      '---|---|---',
      ...list.map((e) => `${nameForm(e.name)} | ${codeForm(e.code)} | ${e.text}`),
    ].join('\n'),
  'indented pipe table without closing pipes': (list, codeForm, nameForm) =>
    [
      '  <Tab>',
      '    | 错误码 | 错误信息 | 描述',
      '    | --- | --- | ---',
      ...list.map((e) => `    | ${codeForm(e.code)} | ${nameForm(e.name)} | ${e.text}`),
      '  </Tab>',
    ].join('\n'),
  'HTML table': (list, _, nameForm) =>
    [
      '<table>',
      '<tr><th>Error code</th><th>Name</th><th>Description</th></tr>',
      ...list.map(
        (e) =>
          `<tr><td>${e.code}</td><td><code>${nameForm === nameForms[4] ? e.name.replace('_', '<wbr/>_') : e.name}</code></td>\n<td>${e.text}</td></tr>`,
      ),
      '</table>',
    ].join('\n'),
  headings: (list, _, nameForm) =>
    ['# Error codes', ...list.map((e) => `### ${e.code} - ${nameForm(e.name)}\n\n${e.text}\n`)].join('\n\n'),
  list: (list, codeForm, nameForm) =>
    ['## Error codes', '', ...list.map((e) => `- ${codeForm(e.code)}: ${nameForm(e.name)}: ${e.text}`)].join('\n'),
};

const endings = fc.constantFrom('\n', '\r\n');

describe.each(Object.entries(writers))('%s', (_, write) => {
  test('what is written is read back, each entry at its place', () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...codeForms),
        fc.constantFrom(...nameForms),
        endings,
        (list, codeForm, nameForm, ending) => {
          const page = `Some prose.\n\n${write(list, codeForm, nameForm)}\n`.replaceAll('\n', ending);
          const { observations, skippedRows } = readDocument(page, { file: 'errors.md' });
          expect(observations.map((o) => [o.code, o.name])).toEqual(list.map((e) => [e.code, e.name]));
          expect(observations.map((o) => o.texts.description?.value)).toEqual(list.map((e) => e.text));
          expect(skippedRows).toEqual([]);
          const lines = page.split(ending);
          for (const observation of observations) {
            const { line, column } = observation.location;
            expect(lines[line - 1]?.slice(column - 1)).toMatch(/^(?:[-−]?\d|0x)/);
            for (const span of [observation.codeSpan, observation.nameSpan, observation.texts.description?.span])
              expect(span && page.slice(span.start, span.end)).toBeTruthy();
            const { codeSpan, nameSpan, texts } = observation;
            const written = codeSpan === null ? '' : page.slice(codeSpan.start, codeSpan.end);
            expect(Number(written.replace('−', '-'))).toBe(observation.code);
            const spelled = nameSpan === null ? '' : page.slice(nameSpan.start, nameSpan.end);
            expect(spelled.replace(/<wbr\/>|\\/g, '')).toBe(observation.name);
            expect(page.slice(texts.description?.span.start, texts.description?.span.end)).toBe(
              texts.description?.value,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const shards = fc.constantFrom(
  '|',
  '\n',
  '\r\n',
  '| Error code | Name |',
  '|---|---|',
  '| 1 | `A_B` |',
  '-',
  '`',
  '```',
  '<table>',
  '<tr><td>',
  '</table>',
  '<td rowspan=3>',
  '<!--',
  '-->',
  '# ',
  '### 12 - ERR_X',
  '- -2: ERR_Y',
  '**',
  '_',
  '\\',
  '[',
  '](',
  '{/*',
  '*/}',
  '---',
  '&lt;',
  '\u0000',
  '\ud800',
  '错误码',
  '1000–1099',
  '[^1]: x',
  '<code>',
  '~~',
  '    ',
  '\t',
  '> ',
  '0x',
  '-',
  ':',
  '1,000',
);

test('no input throws, and every row of a recognised table is read or listed', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(shards, fc.string({ maxLength: 6 })), { maxLength: 60 }), (parts) => {
      const page = parts.join('');
      const { tables, observations, skippedRows, source } = readDocument(page, { file: 'a.md' });
      expect(source.file).toBe('a.md');
      tables.forEach((table, index) => {
        const read = new Set(observations.filter((o) => o.table === index).map(({ row }) => row));
        const lines = new Map<number, number>();
        for (const [row, { location }] of table.rows.entries()) if (!read.has(row)) lines.set(location.line, row);
        for (const line of lines.keys()) expect(skippedRows.map(({ location }) => location.line)).toContain(line);
      });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ' '.repeat(200_000),
  '<!--'.repeat(50_000),
  '{/*'.repeat(50_000),
  '<table>\n'.repeat(5_000),
  '### ERR_A_FAILED\n'.repeat(3_000),
])('input made to be slow is read all the same: %#', (page) => {
  expect(readDocument(page, { file: 'errors.md' }).text).toBe(page);
});
