/** Lines that end in their code: `Lamp not found: 1001`, `灯泡不存在：1001`, in a paragraph, a list or indented. */

import { soundsLikeFailure } from '../../languages/index.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Place } from '../page/find-surroundings.ts';
import type { Grid } from '../read-grid.ts';
import { lineText, type Page } from '../text/split-lines.ts';
import { isAmongErrors } from './may-list-errors.ts';

interface Trailing {
  readonly line: number;
  readonly text: string;
  readonly code: string;
}

const CODE = String.raw`[-−]?(?:\d{3,9}|0x[\da-fA-F]{2,8})`;
const LINE = new RegExp(
  String.raw`^[\s>]*(?:[-*+]\s+)?(?=\p{L})([^|${'`'}:：]{2,80}?)\s{0,9}[:：]\s{0,9}(${CODE})\s*$`,
  'u',
);
/** Without one, no line of a page is one. */
const HINT = /[:：][ \t]{0,9}[-−]?(?:\d{3,9}|0x[\da-fA-F]{2,8})[ \t]{0,9}(?:[\r\n]|$)/;
const LONGEST = 120;
const FEWEST = 3;
const MOST = 0.5;

/** Whether it is worth looking for lines that end in codes on a page. */
export function mayHaveTrailingCodes(page: Page): boolean {
  return HINT.test(page.text);
}

/** Runs of such lines that sound like failures where errors are spoken of, as rows: the code, then the text in front of it. */
export function findTrailingCodes(page: Page, prose: Prose, placeOf: (line: number) => Place): Grid[] {
  const found = linesIn(page, prose);
  const [first] = found;
  const failures = found.filter(({ text }) => soundsLikeFailure(text));
  if (first === undefined || found.length < FEWEST || failures.length < found.length * MOST) return [];
  if (new Set(found.map(({ code }) => code)).size < found.length || !isAmongErrors(placeOf(first.line).around))
    return [];
  const rows = found.map(({ line, text, code }) => {
    const source = lineText(page, line);
    const from = page.starts[line] ?? 0;
    const at = from + source.lastIndexOf(code);
    const textAt = from + source.indexOf(text);
    const cells = [
      { start: at, end: at + code.length },
      { start: textAt, end: textAt + text.length },
    ];
    return { start: textAt, cells: cells.map((span) => roughRendering(page, span)) };
  });
  return [{ kind: 'list', isScattered: true, start: rows[0]?.start ?? 0, headers: ['', 'description'], rows }];
}

function linesIn(page: Page, prose: Prose): Trailing[] {
  const found: Trailing[] = [];
  for (let line = 0; line < page.starts.length; line += 1) {
    if (prose.hidden[line] === 1) continue;
    const source = lineText(page, line);
    if (source.length > LONGEST) continue;
    const [, text = '', code = ''] = LINE.exec(source) ?? [];
    if (code !== '') found.push({ line, text, code });
  }
  return found;
}
