/** Where a code or a name stands in the source of its cell, markup, escapes and all. */

import type { Code, Span } from '../../model/index.ts';
import { parseCode } from '../cells/parse-code.ts';
import type { Page } from '../text/split-lines.ts';

const NUMBER = /[-−–+]?(?:0[xX][0-9a-fA-F]+|\d{1,3}(?:,\d{3})+|\d+)/g;

/** The expression that looks for a token grows with it. */
const LONGEST_TOKEN = 300;

/** The range of a code in a range of the page; the whole range where markup hides the code. */
export function findCode(page: Page, within: Span, code: Code): Span {
  if (typeof code === 'string') return findToken(page, within, code);
  const source = page.text.slice(within.start, within.end);
  for (const match of source.matchAll(NUMBER)) {
    if (parseCode(match[0]) === code)
      return { start: within.start + match.index, end: within.start + match.index + match[0].length };
    const unsigned = match[0].replace(/^[-−–+]/, '');
    if (unsigned !== match[0] && parseCode(unsigned) === code) {
      const end = within.start + match.index + match[0].length;
      return { start: end - unsigned.length, end };
    }
  }
  return within;
}

/** The range of a token in a range of the page, also where escapes or tags (`<wbr/>`) stand between its letters. */
export function findToken(page: Page, within: Span, token: string): Span {
  const source = page.text.slice(within.start, within.end);
  const at = source.indexOf(token);
  if (at !== -1) return { start: within.start + at, end: within.start + at + token.length };
  if (token.length > LONGEST_TOKEN) return within;
  const letters = [...token].map((letter) => (/\s/.test(letter) ? String.raw`\s+` : escapeRegExp(letter)));
  const match = new RegExp(letters.join(String.raw`(?:\\|<[^<>]*>|[\x60*\u200b\u00ad])*`)).exec(source);
  if (match === null) return within;
  return { start: within.start + match.index, end: within.start + match.index + match[0].length };
}

function escapeRegExp(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
