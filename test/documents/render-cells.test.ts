/** What a reader sees in a cell, in Markdown and in HTML; text that needs no parser is rendered as the parser would. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCells } from '../../src/documents/cells/render-cells.ts';
import { renderMarkdown } from '../../src/documents/cells/render-markdown.ts';
import { splitLines } from '../../src/documents/text/split-lines.ts';

function render(kind: 'markdown' | 'html', source: string, below = '') {
  const page = splitLines('page.md', `${source}${below}`);
  const cell = { span: { start: 0, end: source.length }, continued: false };
  return renderCells(page, kind, [[cell]])[0]?.[0];
}

describe('Markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain   text', 'plain text'],
    ['`A_B`', 'A_B'],
    ['SDK\\_ERROR\\_X', 'SDK_ERROR_X'],
    ['FILE_NOT_FOUND', 'FILE_NOT_FOUND'],
    ['a \\| b `c \\| d`', 'a | b c | d'],
    ['**1000** *x* ~~y~~', '1000 x y'],
    ['[1000](/errors/1000 "title") and <https://a.example>', '1000 and https://a.example'],
    ['one<br>two<br/>three', 'one two three'],
    ['first: <ul><li>a</li> <li>b</li></ul>', 'first: a b'],
    ['<code>USER<wbr/>_MUTED</code>', 'USER_MUTED'],
    ['&lt;0 &amp; &#39;x&#39;', "<0 & 'x'"],
    ['1000[^note]', '1000'],
    ['1000<sup>1</sup> 2<sup>32</sup>', '1000 2'],
    ['x<sup>th</sup>', 'xth'],
    ['a <!-- hidden --> b', 'a b'],
    ["{'text'} {/* gone */}", 'text'],
    ['<Vg k="COMPANY" /> recommends', 'recommends'],
    ['![alt](a.png) text', 'alt text'],
    ['- dash first', '- dash first'],
    ['# hash first', '# hash first'],
    ['a\u200bb\u00ad', 'ab'],
  ];
  test.each(cases)('%j shows %j', (source, want) => {
    expect(render('markdown', source)?.value).toBe(want);
  });

  test('a reference link finds its definition, wherever it stands on the page', () => {
    const cell = render('markdown', '[1000][e]', '\n\n[e]: https://a.example/1000\n');
    expect(cell?.value).toBe('1000');
    expect(cell?.links.map(({ url }) => url)).toEqual(['https://a.example/1000']);
  });
});

describe('HTML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<p>a</p>\n<p>b</p>', 'a b'],
    ['<strong>Code</strong>', 'Code'],
    ['<code>A<wbr>_B</code>', 'A_B'],
    ['&lt;0&nbsp;x', '<0 x'],
    ['`ERR_X` and **bold** A\\_B', 'ERR_X and bold A_B'],
    ['<dl><dt><b><a href="x">WSAEFAULT</a></b></dl></dl>', 'WSAEFAULT'],
    ['<script>alert(1)</script>ok', 'ok'],
  ];
  test.each(cases)('%j shows %j', (source, want) => {
    expect(render('html', source)?.value).toBe(want);
  });
});

test('struck out and code are seen only where the whole cell is', () => {
  const seen = (source: string) => [render('markdown', source)?.struck, render('markdown', source)?.codeSpan];
  expect(seen('~~`A`~~')).toEqual([true, true]);
  expect(seen('~~a~~ b')).toEqual([false, false]);
  expect(seen('<del>a</del>')).toEqual([true, false]);
  expect(seen('`a` `b`')).toEqual([false, true]);
  expect(seen('`a` b')).toEqual([false, false]);
});

test('text without markup is rendered without a parser, and as a parser would', () => {
  const piece = fc.constantFrom(
    'word',
    ' ',
    '  ',
    '`code`',
    '`a b`',
    '_',
    'A_B',
    '.',
    '1',
    '-',
    '+',
    '#',
    '>',
    '!',
    '(',
    ')',
    ':',
    '错误',
    '=',
    '|',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const source = pieces.join('').replaceAll('|', '').trim();
      if (source === '') return;
      const cell = render('markdown', source);
      const [parsed] = renderMarkdown([source], source);
      expect({ lines: cell?.lines, codes: cell?.codes, codeSpan: cell?.codeSpan }).toEqual({
        lines: parsed?.lines,
        codes: parsed?.codes,
        codeSpan: parsed?.codeSpan,
      });
    }),
    { numRuns: 500 },
  );
});
