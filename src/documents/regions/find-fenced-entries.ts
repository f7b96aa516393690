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
import { lineOf, linesWith, lineText, marksIn, type Page } from '../text/split-lines.ts';

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
const HEAD = /^\s*(?:(?:public|export|typedef|const)\s+)*(?:enum\s+)?\w*(?:Error|Code|Status|Result)\w*\s*\{?\s*$/;
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
  return [...fences(page), ...openBlocks(page, prose)].flatMap((block) => {
    const enumeration = enumIn(page, block);
    const lines = linesOf(enumeration?.body ?? block);
    const told = lines.filter((line) => !FRAME.test(lineText(page, line)));
    const entries = told.flatMap((line) => entryIn(page, line, enumeration !== null) ?? []);
    const enough = enumeration === null ? FEWEST : FEWEST_MEMBERS;
    const runs =
      entries.length >= enough && entries.length >= told.length * MOST ? [entries] : pairedRuns(page, linesOf(block));
    return runs.map((run) => gridOf(page, run, enumeration?.name ?? ''));
  });
}

/** In a longer program: lines right below one another of which each is a name with its number. */
function pairedRuns(page: Page, lines: readonly number[]): Entry[][] {
  const runs: Entry[][] = [[]];
  for (const line of lines) {
    const entry = entryIn(page, line, true);
    if (entry !== null && / /.test(entry.plain)) runs.at(-1)?.push(entry);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= FEWEST_MEMBERS);
}

function linesOf({ from, to }: Block): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function gridOf(page: Page, entries: readonly Entry[], name: string): Grid {
  return {
    kind: 'list',
    start: entries[0]?.start ?? 0,
    headers: [name, 'description'],
    rows: entries.map((entry) => rowOf(page, entry)),
  };
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

/** `ErrorCode {` … `}` in the open text, its bracket on the line of its name or on the next. */
function openBlocks(page: Page, prose: Prose): Block[] {
  return linesWith(page, OPEN_BRACE).flatMap((line) => {
    if (prose.hidden[line] === 1 || !HEAD.test(lineText(page, line))) return [];
    const first = lineText(page, line).includes('{') ? line + 1 : line + 2;
    if (!/\{\s*$/.test(lineText(page, first - 1))) return [];
    let to = first;
    while (to < page.starts.length && !/^\s*\}|^#/.test(lineText(page, to))) to += 1;
    return [{ from: line, to }];
  });
}

/** The enumeration that a block holds, or whose head stands right above it: its name and its lines; null where it holds none. */
function enumIn(page: Page, { from, to }: Block): { readonly name: string; readonly body: Block } | null {
  const start = page.starts[Math.max(0, from - 1)] ?? 0;
  const match = ENUM.exec(page.text.slice(start, page.starts[to] ?? page.text.length));
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || name === undefined) return null;
  const head = Math.max(from, lineOf(page, start + match.index + match[0].length) + 1);
  let end = head;
  while (end < to && !/^\s*\}|;\s*$/.test(lineText(page, end))) end += 1;
  return { name, body: { from: Math.min(head, to), to: Math.min(to, end + 1) } };
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
