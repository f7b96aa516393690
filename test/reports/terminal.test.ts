import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { columns, excerpt, hang, plain, widthOf } from '../../src/reports/terminal.ts';

const colours = pc.createColors(true);
const none = pc.createColors(false);

function findingAt(line: number, column: number, original?: string): Finding {
  const location = { file: 'a.md', line, column };
  const change = original === undefined ? null : { ...location, start: 0, end: 0, original, replacement: 'x' };
  return {
    rule: 'r',
    severity: 'error',
    status: 'new',
    message: 'm',
    catalog: 'c',
    code: 1,
    name: 'N',
    location,
    related: [],
    edit: { description: 'd', change },
    fingerprint: 'f',
    kin: 'f',
  };
}

describe('plain', () => {
  it('takes the power out of escapes and of text that runs the other way', () => {
    expect(plain('a\u001b[31mb\u202ec\r\nd\u009b1m')).toBe('a\ufffd[31mb\ufffdc d\ufffd1m');
  });
});

describe('widthOf', () => {
  it.each([
    { given: 'abc', want: 3 },
    { given: '错误', want: 4 },
    { given: '한글 ｆ', want: 7 },
    { given: 'e\u0301', want: 1 },
    { given: colours.red('ab'), want: 2 },
  ])('$given', ({ given, want }) => expect(widthOf(given)).toBe(want));
});

describe('columns', () => {
  it('aligns by what a terminal shows: colours and wide characters too', () => {
    expect(
      columns([
        ['错', 'x', 'end'],
        ['abcd', colours.red('yy'), 'end'],
      ]),
    ).toEqual(['错    x   end', `abcd  ${colours.red('yy')}  end`]);
  });

  it('leaves no white space at the end', () => {
    expect(
      columns([
        ['a', ''],
        ['bb', ''],
      ]),
    ).toEqual(['a', 'bb']);
  });
});

describe('excerpt', () => {
  it('marks the name it is about, behind wide characters too', () => {
    expect(excerpt(['x', '| 错误 | `A_B` | text |'], findingAt(2, 8), none)).toEqual([
      '2 │ | 错误 | `A_B` | text |',
      '  │          ^^^^^',
    ]);
  });

  it('marks as much as the edit would change', () => {
    expect(excerpt(['| 1 | two words |'], findingAt(1, 7, 'two words'), none)).toEqual([
      '1 │ | 1 | two words |',
      '  │       ^^^^^^^^^',
    ]);
  });

  it('shows a piece of a long line, with the place in it', () => {
    const line = `${'a '.repeat(100)}HERE${' b'.repeat(100)}`;
    const [text = '', carets = ''] = excerpt([line], findingAt(1, 201), none);
    expect(text.length).toBeLessThan(110);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
    expect([text.startsWith('1 │ …'), text.endsWith('…')]).toEqual([true, true]);
  });

  it('shows nothing where the line is not there or is empty', () => {
    expect(excerpt(['a', '', 'b'], findingAt(2, 1), none)).toEqual([]);
    expect(excerpt(['a'], findingAt(9, 1), none)).toEqual([]);
  });
});

describe('hang', () => {
  const words = 'one two three four five six seven eight nine ten';

  it.each([
    { because: 'no terminal', indent: 4, width: Number.POSITIVE_INFINITY, want: words },
    { because: 'enough room', indent: 4, width: 60, want: words },
    { because: 'two lines', indent: 4, width: 40, want: 'one two three four five six seven\n    eight nine ten' },
    { because: 'no room worth breaking for', indent: 20, width: 40, want: words },
  ])('$because', ({ indent, width, want }) => expect(hang(words, indent, width)).toBe(want));

  it('leaves a long word whole, and counts what is wide or painted as it is seen', () => {
    const link = `https://example.com/${'x'.repeat(40)}`;
    expect(hang(`see ${link} there`, 0, 40)).toBe(`see\n${link}\nthere`);
    const given = `${colours.red('错误错误错误错误')} ${colours.red('错误错误错误')} ab c`;
    expect(hang(given, 0, 32)).toBe(given.replace(' c', '\nc'));
  });
});

it('columns breaks the last one to fit', () => {
  const text = 'one two three four five six seven eight';
  expect(
    columns(
      [
        ['a', text],
        ['bbb', 'x'],
      ],
      36,
    ),
  ).toEqual([`a    ${text.replace(' seven', '\n     seven')}`, 'bbb  x']);
});
