import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { codeSpan, fenced, inline, lineLink, table, tableRow } from '../../src/reports/markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a reader of the rendered page sees. */
function seen(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(seen).join('') : '';
}

/** The kinds of nodes below a node. */
function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const words = fc.string({
  unit: fc.constantFrom(...'ab1.+= _*`|<>[]()!#&;~\\-"\'$@', 'https://', 'www.'),
  minLength: 1,
  maxLength: 30,
});

describe('inline', () => {
  it.each([
    { given: 'plain text, 1.5 % & more', want: 'plain text, 1.5 % & more' },
    { given: 'a *b* _c_ snake_case', want: 'a \\*b\\* \\_c\\_ snake_case' },
    { given: 'use `A_B` <now>', want: 'use `A_B` &lt;now>' },
    { given: '[x](y) &amp; ~~z~~', want: '\\[x\\](y) &amp;amp; \\~\\~z\\~\\~' },
    { given: 'two\n\nlines', want: 'two lines' },
    { given: 'turned \u202e round \u0007', want: 'turned \ufffd round \ufffd' },
    { given: 'lone ` tick', want: 'lone \\` tick' },
    { given: '# 1. no heading', want: '\\# 1. no heading' },
    { given: 'see https://a.b/c_d?e=1, ask @ann or a@b.co', want: 'see `https://a.b/c_d?e=1`, ask `@ann` or `a@b.co`' },
    { given: 'as in #12 &#65;', want: 'as in `#12` &amp;#65;' },
    { given: '1. no list', want: '1\\. no list' },
    { given: '- no list', want: '\\- no list' },
  ])('$given', ({ given, want }) => expect(inline(given)).toBe(want));

  it('shows exactly the text, whatever it holds, and makes no markup but code', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree = parser.parse(`${inline(text)} x`);
        expect(new Set(kinds(tree))).toEqual(
          new Set([...['root', 'paragraph', 'text'], ...(kinds(tree).includes('inlineCode') ? ['inlineCode'] : [])]),
        );
        const shown = text.replace(/`([^`\n]+)`/g, (_, code: string) => code.trim());
        expect(folded(seen(tree))).toBe(folded(`${shown} x`));
      }),
      { numRuns: 500 },
    );
  });
});

describe('codeSpan', () => {
  it.each([
    { given: 'A_B', want: '`A_B`' },
    { given: 'a`b', want: '``a`b``' },
    { given: '`a', want: '`` `a ``' },
    { given: '  ', want: '' },
    { given: 'a\nb', want: '`a b`' },
  ])('$given', ({ given, want }) => expect(codeSpan(given)).toBe(want));

  it('holds exactly the text', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree = parser.parse(`x ${codeSpan(text)} x`);
        if (text.trim() !== '') expect(kinds(tree)).toContain('inlineCode');
        expect(folded(seen(tree))).toBe(folded(`x ${text} x`));
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables, blocks and links', () => {
  it('keeps pipes inside their cells, in code too', () => {
    const lines = table(['a', 'b'], [[codeSpan('x|y'), inline('p|q')]], ['b']);
    expect(lines).toEqual(['| a | b |', '| --- | ---: |', '| `x\\|y` | p\\|q |']);
    const tree = parser.parse(lines.join('\n'));
    expect(kinds(tree).filter((kind) => kind === 'tableCell')).toHaveLength(4);
    expect(seen(tree)).toBe('abx|yp|q');
  });

  it('has one row for one row', () => {
    expect(tableRow(['1', ''])).toBe('| 1 |  |');
  });

  it('closes a block only at its end', () => {
    expect(fenced('diff', ['- ```', '+ x'])).toEqual(['````diff', '- ```', '+ x', '````']);
  });

  it('links to the line of a page as it is written, and to the line of any other file', () => {
    const place = { file: 'docs/my page (1).md', line: 7 };
    expect(lineLink('../', place, 'Line 7')).toBe('[Line 7](../docs/my%20page%20%281%29.md?plain=1#L7)');
    expect(lineLink('', { file: 'a/E.h', line: 2 }, 'a_b')).toBe('[a_b](a/E.h#L2)');
  });
});
