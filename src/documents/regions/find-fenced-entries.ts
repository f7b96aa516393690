/**
 * Entries in code: members of an enumeration, or lines of codes with texts (`301 - no session`), in a fence or in an
 * indented block on a page of errors. Programs and examples are full of such lines, so most lines have to be entries.
 */

import type { Span } from '../../model/index.ts';
import { isStringCode, isStrongIdentifier } from '../cells/identifiers.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Grid } from '../read-grid.ts';
import { linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';

interface Entry {
  readonly start: number;
  /** The code and the name, as a cell of a table would state them. */
  readonly plain: string;
  readonly identity: Span;
  readonly text: Span;
}

const FENCE = /^[\s>]*(`{3,}|~{3,})/;
const MARKS = marksIn('`~');
const OPEN_BRACE = marksIn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const ENUM =
  /\benum(?:\s+(?:class|struct))?\s+(\w+)|\b(?:NS_ENUM|NS_ERROR_ENUM)\(\w+,\s*(\w+)\)|^\s*(\w*(?:Error|Code)\w*)\s*\{/m;
/** Lines that stand for nothing in an enumeration: its head, brackets, comments. */
const FRAME = /^\s*(?:[{}()[\];,]*|\/\/.*|\/\*.*|\*.*|#.*|.*[{(]\s*|@\w+.*|export default.*)$/;
const NUMBER = String.raw`[-−]?(?:0x[\da-fA-F]+|\d+)`;
const COMMENT = String.raw`(?:\/\/+!?<?|\/\*+!?<?|#|--)\s*`;
const CODE_AND_TEXT = new RegExp(
  String.raw`^\s*["'\x60]?(${NUMBER}|[A-Z]{1,6}[-_]?\d{2,})["'\x60]?\s*(?:[-–—]{1,2}\s|=>|[:=：]\s*|[;,]?\s*${COMMENT}|\t\s*|\s{2,})\s*["'\x60]?(\S.*?)["'\x60]?[,;]?\s*$`,
);
const NAME_AND_CODE = new RegExp(
  String.raw`^\s*(?:(?:case|const|static|final|public|int|val|let|var|readonly|#define)\s+)*["']?([A-Za-z_]\w*)["']?\s*(?:[=:(]|\s)\s*\(?(${NUMBER})\)?\s*[,;)]*\s*(?:${COMMENT}(.*?)(?:\*\/)?)?\s*$`,
);
const MEMBER = new RegExp(String.raw`^\s*(?:case\s+)?([A-Za-z_]\w*)\s*,?\s*(?:${COMMENT}(.*?)(?:\*\/)?)?\s*$`);
const FEWEST = 2;
const FEWEST_MEMBERS = 3;
const MOST = 0.6;

/** Whether it is worth looking for entries in the code of a page. */
export function mayHaveFencedEntries(page: Page): boolean {
  return linesWith(page, MARKS).some((line) => FENCE.test(lineText(page, line))) || ENUM.test(page.text);
}

/** Blocks of code that are mostly entries, as rows: code and name, then the text beside them. */
export function findFencedEntries(page: Page, prose: Prose): Grid[] {
  return [...fences(page), ...openBlocks(page, prose)].flatMap(({ from, to }) => {
    const lines = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    const enumName = enumIn(page, from, to);
    const told = lines.filter((line) => !FRAME.test(lineText(page, line)));
    const entries = told.flatMap((line) => entryIn(page, line, enumName !== null) ?? []);
    const enough = enumName === null ? FEWEST : FEWEST_MEMBERS;
    if (entries.length < enough || entries.length < told.length * MOST) return [];
    const isNamed = entries.every(({ plain }) => !/^[-−]?\d/.test(plain));
    return [
      {
        kind: 'list' as const,
        start: entries[0]?.start ?? 0,
        headers: [isNamed ? (enumName ?? '') : '', 'description'],
        rows: entries.map((entry) => rowOf(page, entry)),
      },
    ];
  });
}

interface Block {
  readonly from: number;
  readonly to: number;
}

function fences(page: Page): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; fence: string } | null = null;
  for (const line of linesWith(page, MARKS)) {
    const fence = FENCE.exec(lineText(page, line))?.[1];
    if (fence === undefined) continue;
    if (open === null) open = { line, fence };
    else if (fence.startsWith(open.fence)) {
      blocks.push({ from: open.line + 1, to: line });
      open = null;
    }
  }
  return blocks;
}

/** `ErrorCode {` … `}` in the open text. */
function openBlocks(page: Page, prose: Prose): Block[] {
  return linesWith(page, OPEN_BRACE).flatMap((line) => {
    if (
      prose.hidden[line] === 1 ||
      !/^\s*(?:enum\s+)?\w*(?:Error|Code|Status|Result)\w*\s*\{\s*$/.test(lineText(page, line))
    )
      return [];
    let to = line + 1;
    while (to < page.starts.length && !/^\s*\}/.test(lineText(page, to)) && !/^#/.test(lineText(page, to))) to += 1;
    return [{ from: line + 1, to }];
  });
}

/** The name of the enumeration that a block holds, or that its head names right above; null where it holds none. */
function enumIn(page: Page, from: number, to: number): string | null {
  const text = page.text.slice(page.starts[Math.max(0, from - 1)] ?? 0, page.starts[to] ?? page.text.length);
  const match = ENUM.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

function entryIn(page: Page, line: number, isEnum: boolean): Entry | null {
  const text = lineText(page, line);
  const start = page.starts[line] ?? 0;
  const named = NAME_AND_CODE.exec(text);
  if (named !== null && (isEnum || isStrongIdentifier(named[1] ?? '')))
    return entryOf(text, start, `${named[2]} ${named[1]}`, named[1] ?? '', named[3] ?? '');
  const coded = CODE_AND_TEXT.exec(text);
  if (coded !== null) return entryOf(text, start, coded[1] ?? '', coded[1] ?? '', coded[2] ?? '');
  const member = isEnum ? MEMBER.exec(text) : null;
  if (member !== null) return entryOf(text, start, member[1] ?? '', member[1] ?? '', member[2] ?? '');
  return null;
}

function entryOf(line: string, start: number, plain: string, token: string, words: string): Entry {
  const at = start + line.indexOf(token);
  const textAt = start + (words === '' ? line.length : line.lastIndexOf(words));
  return {
    start,
    plain: isStringCode(plain) ? plain : plain.replace('−', '-'),
    identity: {
      start: at,
      end: start + line.trimEnd().length - (words === '' ? 0 : start + line.trimEnd().length - textAt),
    },
    text: { start: textAt, end: textAt + words.length },
  };
}

function rowOf(page: Page, { start, plain, identity, text }: Entry): RenderedRow {
  return {
    start,
    cells: [{ ...roughRendering(page, identity), lines: plain, value: plain }, roughRendering(page, text)],
  };
}
