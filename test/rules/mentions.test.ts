/** Where a page names a code without an entry that is about it, and whether that may be one which was not read. */

import { describe, expect, it } from 'vitest';
import type { Claim, Code } from '../../src/model/index.ts';
import { mentionOf } from '../../src/rules/undocumented-code/find-mention.ts';

const claim = (documentedAs: string | null, name = documentedAs) => ({ documentedAs, name }) as Claim;

/** `2 entry` for a line that may be an entry, `2` for one that only mentions it. */
function found(
  text: string,
  named = claim('HALL_FULL'),
  code: Code | null = 6,
  entries: readonly number[] = [],
): string {
  const rows = entries.map((line) => ({ location: { file: 'a.md', line, column: 1 } }) as Claim);
  const mention = mentionOf(named, code, [{ file: 'a.md', text }], new Map([['a.md', rows]]));
  return mention === null ? 'none' : `${mention.location.line}${mention.mayBeEntry ? ' entry' : ''}`;
}

describe('a name', () => {
  it.each<[string, string]>([
    ['Come back, then HALL_FULL is gone.', '1'],
    ['Come back.\nThen HALL_FULL is gone.', '2'],
    ['`HALL_FULL`: come back.', '1 entry'],
    ['- HALL_FULL comes back', '1 entry'],
    ['| HALL_FULL | Come back. |', '1 entry'],
    ['### HALL_FULL', '1 entry'],
    ['HALL_FULL', '1 entry'],
    ['HALL_FULL comes back', '1 entry'],
    ['When seats are gone,\nHALL_FULL comes back', '2'],
    ['When seats are gone, you get\nHALL_FULL from the server', '2'],
    ['When seats are gone.\nHALL_FULL comes back', '2 entry'],
    ['Then you get HALL_FULL (6) back.', '1 entry'],
    ['Then you get HALL_FULL, 6.', '1 entry'],
    ['Then you get HALL_FULL (16) back.', '1'],
    ['HALL_FULL = 6;', '1 entry'],
    ['HALL_FULL_TODAY = 6;', '1 entry'],
    ['HALL_FULL_TODAY = 7;', 'none'],
    ['A HALL_FULLER = 6', 'none'],
    ['THE_HALL_FULL', 'none'],
    ['HALL-FULL', 'none'],
    ['HALL_FULL-TODAY is another', 'none'],
    ['hall_full', 'none'],
    ['Nothing at all', 'none'],
    ['First HALL_FULL in a sentence.\n\n- HALL_FULL as an entry', '3 entry'],
  ])('in %j: %s', (text, want) => expect(found(text)).toBe(want));

  it('on the line of an entry is that of another code', () => {
    expect(found('| 7 | HALL_FULL |', claim('HALL_FULL'), 6, [1])).toBe('none');
    expect(found('| 7 | HALL_FULL |\n\nThen HALL_FULL.', claim('HALL_FULL'), 6, [1])).toBe('3');
  });

  it('with characters that mean something is taken as it stands', () => {
    expect(found('Then a.b(c) fails.', claim('a.b(c'))).toBe('1');
    expect(found('Then axb(c) fails.', claim('a.b(c'))).toBe('none');
  });

  it('that is short stands in a text by chance, but not alone', () => {
    expect(found('Then LOAD fails.', claim('LOAD'))).toBe('none');
    expect(found('### LOAD', claim('LOAD'))).toBe('1 entry');
    expect(found('Then LOADS fails.', claim('LOADS'))).toBe('1');
  });

  it('may have a prefix, or be the code', () => {
    expect(found('Then HALL_FULL.', claim('QD_HALL_FULL', 'HALL_FULL'))).toBe('1');
    expect(found('Then hall/full.', claim(null), 'hall/full')).toBe('1');
    expect(found('Then 600000.', claim(null), 600000)).toBe('none');
  });
});

describe('a range of codes', () => {
  it.each<[string, string]>([
    ['| `31xxx` | Database errors |', '1 entry'],
    ['| 31*** | Database errors |', '1 entry'],
    ['- 31000 to 31999: database errors', '1 entry'],
    ['| 31000–31999 | Database errors |', '1 entry'],
    ['| 30xxx | All other errors |', 'none'],
    ['| 310xx-317xx | Database errors |', 'none'],
    ['| 31000-31999 | reserved |', 'none'],
    ['## 31xxx Database errors', 'none'],
    ['| 0x31000 | Something else |', 'none'],
    ['Codes of 31xxx are those of the database.', 'none'],
  ])('in %j: %s', (text, want) => expect(found(text, claim('DATABASE_ERROR'), 31000)).toBe(want));

  it('is told, and begins below zero, too', () => {
    const pages = [{ file: 'a.md', text: '| -32000 to -32099 | Server errors |' }];
    expect(mentionOf(claim('SERVER_ERROR'), -32000, pages, new Map())?.range).toBe('-32000 to -32099');
  });
});

it('the first page that names it is told', () => {
  const pages = ['Nothing.', 'Then HALL_FULL.', '- HALL_FULL'].map((text, at) => ({ file: `${at}.md`, text }));
  expect(mentionOf(claim('HALL_FULL'), 6, pages, new Map())).toEqual({
    location: { file: '1.md', line: 1, column: 1 },
    mayBeEntry: false,
  });
});
