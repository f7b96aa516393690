/** Rows and headers with a cell too few or too many: what is lost, and what to do. */

import { describe, expect, it } from 'vitest';
import { CODES, TEXTS } from './hall.ts';
import { judgeProject, show } from './judge-project.ts';

type Row = readonly string[];

const HEAD = ['Error code', 'Name', 'Description'];
const ROWS: readonly Row[] = Object.entries(CODES).map(([name, code]) => [String(code), name, TEXTS[name] ?? '']);
const longer = (...cells: string[]) => ROWS.map((row) => [...row, ...cells]);

const markdown = (head: Row, rows: readonly Row[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
const html = (head: Row, rows: readonly Row[]) => {
  const line = (cells: Row, tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`;
  return `<table>\n${line(head, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>\n`;
};

async function found(text: string): Promise<string[]> {
  const findings = await judgeProject({
    files: [{ origin: 'docs', options: { file: 'page.md', locale: 'en' }, text }],
  });
  return findings
    .filter(({ rule }) => rule === 'row-shape')
    .map((finding) => `${show(finding)}; ${finding.edit?.description}`);
}

describe('a header', () => {
  it.each<[string, string, string]>([
    [
      'without one heading, in HTML',
      html(HEAD, longer('More.')),
      'the header has 3 columns and 6 of 6 rows have 4 cells: what stands beyond column 3 has no heading; give the header the heading that it lacks, or remove the cells beyond column 3 from the rows',
    ],
    [
      'without one heading',
      markdown(HEAD, longer('More.')),
      'the header has 3 columns and 6 of 6 rows have 4 cells: what stands beyond column 3 is not shown on the rendered page; give the header the heading that it lacks, or remove the cells beyond column 3 from the rows',
    ],
    [
      'without two headings',
      markdown(HEAD, longer('More.', 'And more.')),
      'the header has 3 columns and 6 of 6 rows have 5 cells: what stands beyond column 3 is not shown on the rendered page; give the header the headings that it lacks, or remove the cells beyond column 3 from the rows',
    ],
    [
      'with a heading too many',
      markdown([...HEAD, 'Fix'], ROWS),
      'the header has 4 columns and 6 of 6 rows have 3 cells: "Fix" is empty in them or the texts stand under the wrong heading; remove "Fix" from the header, or add the missing cell to the rows',
    ],
    [
      'with two headings too many',
      markdown([...HEAD, 'Fix', 'Since'], ROWS),
      'the header has 5 columns and 6 of 6 rows have 3 cells: "Fix", "Since" are empty in them or the texts stand under the wrong heading; remove "Fix", "Since" from the header, or add the missing cells to the rows',
    ],
  ])('%s', async (_, text, want) => expect(await found(text)).toEqual([`page.md:1:1 warning ${want}`]));

  it('is right where the rows do not agree on another number of cells', async () => {
    const widths = (rows: readonly Row[]) =>
      found(markdown(HEAD, rows)).then((all) => all.map((one) => one.split(': ')[0]));
    const [one, two, three] = longer('More.');
    const unexpected = (line: number) => `page.md:${line}:1 warning unexpected 4 cells, expected 3`;
    expect(await widths([one, two, three, ...ROWS.slice(3)] as Row[])).toEqual([3, 4, 5].map(unexpected));
    expect(await widths([one, two, three, ...ROWS.slice(3, 5)] as Row[])).toEqual([
      'page.md:1:1 warning the header has 3 columns and 3 of 5 rows have 4 cells',
    ]);
    expect(await widths([one, two] as Row[])).toEqual([3, 4].map(unexpected));
  });
});

describe('a row', () => {
  const lacking = 'leave a cell empty on purpose with `| |`';

  it.each<[string, string, string]>([
    [
      'that ends early',
      markdown([...HEAD, 'Fix', 'Since'], [...longer('Wait.', '2.0'), ['7', 'DOOR_SHUT', 'Shut.']]),
      `unexpected 3 cells, expected 5: "Fix", "Since" are empty or the texts stand under the wrong heading; add the missing cells ("Fix", "Since"); ${lacking}`,
    ],
    [
      'that lacks one cell, in HTML',
      html(HEAD, [...ROWS, ['7', 'DOOR_SHUT']]),
      `unexpected 2 cells, expected 3: "Description" is empty or the texts stand under the wrong heading; add the missing cell ("Description"); ${lacking}`,
    ],
    [
      'with a cell too many',
      markdown(HEAD, [...ROWS, ['7', 'DOOR_SHUT', 'Shut', 'or locked.']]),
      'unexpected 4 cells, expected 3: what is beyond the last column is not shown on the rendered page; remove what is beyond column 3, or escape a stray pipe as `\\|`',
    ],
    [
      'with a cell too many, in HTML',
      html(HEAD, [...ROWS, ['7', 'DOOR_SHUT', 'Shut', 'or locked.']]),
      'unexpected 4 cells, expected 3: what is beyond the last column stands under no heading; remove what is beyond column 3, or escape a stray pipe as `\\|`',
    ],
  ])('%s', async (_, text, want) => expect(await found(text)).toEqual([`page.md:9:1 warning ${want}`]));

  it('may have a pipe too many, of which no reader sees anything', async () =>
    expect(await found(markdown(HEAD, [...ROWS, ['7', 'DOOR_SHUT', 'Shut.', '', '']]))).toEqual([]));

  it('may leave out a cell that others leave empty, which is worth knowing', async () => {
    const open = ['7', 'DOOR_SHUT', 'Shut.', ''];
    const rows = [...longer('Wait.'), open, ['8', 'DOOR_OPEN', 'Open.']];
    expect((await found(markdown([...HEAD, 'Fix'], rows))).map((one) => one.split(': ')[0])).toEqual([
      'page.md:10:1 info unexpected 3 cells, expected 4',
    ]);
  });

  it.each<[string, number]>([
    ['{: .wide}', 0],
    ['{: .wide .striped}', 0],
    ['wide {: .wide}', 1],
    ['{: .wide} and striped', 1],
  ])('of one cell, %s', async (cell, count) =>
    expect(await found(markdown(HEAD, [...ROWS, [cell]]))).toHaveLength(count),
  );
});
